import type { Block, CalloutNode, Inline, ListItemNode, Style, TableCellNode, TableColumn, TableNode, TableRowNode } from '../../document/nodes.js';
import { hasForeignScript } from '../../plan/language.js';
import { textOf } from '../inline.js';
import { lettersOnLine, longestWord, wordsIn } from './measures.js';
import { pageMark, type InLargePrint, type Making } from './page-marks.js';

/** From three columns on, a cell of more letters than this is a tall thin column. */
const longCell = 40;
/** Letters of a cell that should fit one line, and what its sides take. */
const cellLine = 14;
const cellSides = 3;
const longTitle = 90;

/** Whether a table can be read as one in this type: no word of it cut, and no column so thin that its words stand one under the other. */
export function fitsAsTable(table: TableNode, style: Style): boolean {
  const texts = table.columns.map((column, at) => [textOf(column.children), ...table.children.map((row) => wordsIn(row.children[at]?.children))]);
  if (table.columns.length > 2 && texts.flat().some((text) => text.length > longCell)) return false;
  if (table.children.some((row) => row.children.some(({ children }) => children.some(({ type }) => type !== 'paragraph')))) return false;
  const needed = texts.map((column) => cellSides + Math.max(...column.map((text) => Math.max(longestWord(text), Math.min(text.length, cellLine)))));
  return needed.reduce((sum, each) => sum + each, 0) <= lettersOnLine(style);
}

/** A table as headed lists, a record a block, each label said again (UKAAF: a table that does not fit is split, never shrunk). */
export function recordsOf(table: TableNode, making: Making, inLargePrint: InLargePrint): Block[] {
  const named: Block[] = table.showCaption ? [{ type: 'ownHeading', children: [{ type: 'text', value: table.caption }] }] : [];
  const records = table.children.flatMap((row, at) => [...pageMark(row, making), recordOf(table.columns, row, at, making, inLargePrint)]);
  return [...named, ...header(table, making), ...records];
}

/** What each record tells, once and before them: that too is what somebody wrote, and it has its own reference. */
function header({ id, lang, dir, columns }: TableNode, { words }: Making): Block[] {
  const items = columns.filter(({ children }) => children.length > 0).map(({ children }): ListItemNode => ({ type: 'listItem', children: [{ type: 'paragraph', children: oneLine(children) }] }));
  const [only, ...more] = columns.filter(({ children }) => children.length > 0);
  // Of columns without names only that of the references is left.
  if (only !== undefined && more.length === 0) return [{ type: 'paragraph', ...(id === undefined ? {} : { id }), children: oneLine(only.children) }];
  const spoken = { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
  return [
    { type: 'paragraph', children: [{ type: 'text', value: words('largePrint.columns') }] },
    { type: 'list', ordered: false, ...(id === undefined ? {} : { id }), ...spoken, children: items },
  ];
}

function recordOf(columns: readonly TableColumn[], row: TableRowNode, at: number, making: Making, inLargePrint: InLargePrint): CalloutNode {
  const cells = row.children.map((cell, index) => ({ cell, name: withoutReference(columns[index]?.children ?? []) })).filter(({ cell }) => cell.children.length > 0);
  const [first, ...rest] = cells;
  const lead = first === undefined ? undefined : titleOf(first.name, first.cell);
  const title: Inline[] = lead ?? [{ type: 'text', value: making.words('largePrint.record', { number: at + 1 }) }];
  const { id, lang, dir } = row;
  return {
    type: 'callout', tone: 'record', title,
    ...(id === undefined ? {} : { id }), ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }),
    children: (lead === undefined ? cells : rest).flatMap(({ name, cell }) => labelled(name, cell, making, inLargePrint)),
  };
}

/** The first cell heads its record, unless it is long. */
function titleOf(name: Inline[], cell: TableCellNode): Inline[] | undefined {
  const [only, ...more] = cell.children;
  // A place of its own stays a paragraph: a title is no target of links.
  if (only?.type !== 'paragraph' || only.id !== undefined || more.length > 0 || textOf(only.children).length > longTitle || isApart(name, only.children)) return undefined;
  return [...labelOf(name), ...oneLine(only.children)];
}

/** The blocks of a cell behind its label. */
export function labelled(name: Inline[], cell: TableCellNode, making: Making, inLargePrint: InLargePrint): Block[] {
  const [first, ...rest] = inLargePrint(cell.children, making);
  // A reference stands for itself.
  const label = wordsIn(cell.children) === '' && first?.type === 'paragraph' ? [] : labelOf(name);
  const place = cell.id === undefined ? {} : { id: cell.id };
  const lead: Inline[] = label.length === 0 ? [] : [{ type: 'strong', children: label }];
  if (first?.type === 'paragraph' && !isApart(name, first.children)) return [{ ...place, ...first, children: [...lead, ...first.children] }, ...rest];
  // A place to fill in is called what its column is called.
  if (first?.type === 'answer' && first.label === '') return [{ ...place, ...first, label: textOf(name) }, ...rest];
  return [...(lead.length === 0 ? [] : [{ type: 'ownHeading', ...place, children: label } satisfies Block]), ...(first === undefined ? [] : [first]), ...rest];
}

function labelOf(name: Inline[]): Inline[] {
  return textOf(name).trim() === '' ? [] : [...name, { type: 'text', value: ': ' }];
}

/** A label and words of another script have a line each: two directions on one line are hard to follow. */
function isApart(name: readonly Inline[], words: readonly Inline[]): boolean {
  return hasForeignScript(`${textOf(name)}${textOf(words)}`);
}

/** A label said again does not refer to its part again. */
export function withoutReference(nodes: readonly Inline[]): Inline[] {
  const kept = nodes.filter((node) => node.type !== 'traceLink' && node.type !== 'break');
  const last = kept.at(-1);
  return last?.type === 'text' ? [...kept.slice(0, -1), { ...last, value: last.value.trimEnd() }] : kept;
}

/** Without line ends: in a narrow cell the reference stands under the words, here it stands behind them. */
function oneLine(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node));
}
