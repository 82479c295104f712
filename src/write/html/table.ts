import type { AnyNode, TableCellNode, TableColumn, TableNode, TableRowNode } from '../../document/nodes.js';
import { plainText, writeInlines } from './inline.js';
import type { WriteBlocks } from './list.js';
import type { Attributes } from './markup.js';
import { element, escapeText } from './markup.js';
import { common, descendants, inside } from './scene.js';
import type { Scene } from './scene.js';

/** From this many columns a table may be wider than the page: it can then be moved sideways, by keyboard too. */
const wideFrom = 6;
/** A word longer than this may be broken, or it would push its table off the page. */
const longestWord = 18;

/** Writes a data table. On a phone its rows become small lists with the column names as labels. */
export function writeTable(node: TableNode, own: Attributes, scene: Scene, writeBlocks: WriteBlocks): string {
  const shares = node.columns.reduce((sum, column) => sum + column.width, 0);
  const columns = node.columns.map((column) => shares > 0 ? element('col', { style: `width:${(100 * column.width / shares).toFixed(2)}%` }) : '<col>');
  const header = element('tr', { role: 'row' }, ...node.columns.map((column) =>
    writeHeader(column.children, writeInlines(column.children, { ...scene, bold: true }), { class: cellClass(column.children, column.align) })));
  const rows = node.children.map((row) => `${writeRow(row, node, scene, writeBlocks)}\n`);
  return frame({ own, caption: node.caption, showCaption: node.showCaption, width: node.columns.length, stacks: stacks(node.columns) }, scene,
    element('colgroup', {}, ...columns), '\n', element('thead', { role: 'rowgroup' }, header), '\n', element('tbody', { role: 'rowgroup' }, '\n', ...rows));
}

/** How a table is framed, whatever is in it. */
export interface Frame { own: Attributes; caption: string; showCaption: boolean; width: number; stacks: boolean }

/** The table itself, in a frame that can be reached and moved by keyboard when it is wide. Roles stay when its rows stack. */
export function frame(look: Frame, scene: Scene, ...content: string[]): string {
  const label = scene.page.ownId('caption');
  // A group and not a region: a page of many tables would else be a page of many landmarks.
  const region: Attributes = look.width < wideFrom ? { class: 'frame' } : { class: 'frame wide', role: 'group', tabindex: '0', 'aria-labelledby': label };
  return element('div', { ...look.own, ...region },
    element('table', { role: 'table', class: look.stacks ? 'stacks' : undefined }, '\n',
      element('caption', { id: label, class: look.showCaption ? undefined : 'quiet' }, escapeText(look.caption)), '\n', ...content));
}

function writeRow(row: TableRowNode, table: TableNode, outer: Scene, writeBlocks: WriteBlocks): string {
  const scene = inside(outer, row, { bold: row.total === true });
  return element('tr', { ...common(outer, row), role: 'row', class: row.total === true ? 'total' : undefined }, ...row.children.map((cell, at) => {
    const column = table.columns[at];
    return writeCell(cell, { header: at === 0 && table.rowHeaders, align: column?.align ?? 'start', label: plainText(column?.children ?? []) }, scene, writeBlocks);
  }));
}

/** One cell: a row's header or a value, with its column's name for when rows stack. */
export function writeCell(
  cell: TableCellNode, look: { header: boolean; align: TableColumn['align']; label: string }, scene: Scene, writeBlocks: WriteBlocks,
): string {
  const attributes = { ...common(scene, cell), class: cellClass(cell.children, look.align) };
  const content = writeBlocks(cell.children, inside(scene, cell, look.header ? { bold: true } : {})).trimEnd();
  return look.header && hasWords(cell.children) ? element('th', { ...attributes, role: 'rowheader', scope: 'row' }, content)
    : element('td', { ...attributes, role: 'cell', 'data-label': look.label.trim() === '' ? undefined : look.label }, content);
}

function stacks(columns: readonly TableColumn[]): boolean {
  return columns.length > 2 || columns.every((column) => column.align !== 'number');
}

/** A column's header; one without words heads nothing and is a plain cell. */
export function writeHeader(nodes: readonly AnyNode[], content: string, attributes: Attributes): string {
  return hasWords(nodes) ? element('th', { ...attributes, role: 'columnheader', scope: 'col' }, content) : element('td', { ...attributes, role: 'cell' }, content);
}

/** How a cell is aligned, and whether its words may be broken. */
export function cellClass(nodes: readonly AnyNode[], align: TableColumn['align']): string | undefined {
  const long = valuesOf(nodes).some((value) => value.split(/\s/).some((word) => word.length > longestWord));
  const names = [align === 'start' ? '' : align === 'number' ? 'figures' : align, long ? 'long' : ''].filter((name) => name !== '');
  return names.length === 0 ? undefined : names.join(' ');
}

function hasWords(nodes: readonly AnyNode[]): boolean {
  return valuesOf(nodes).some((value) => /[^\s\p{Cf}]/u.test(value));
}

function valuesOf(nodes: readonly AnyNode[]): string[] {
  return nodes.flatMap((node) => [node, ...descendants(node)]).map((node) =>
    'value' in node && typeof node.value === 'string' ? node.value : node.type === 'traceLink' ? node.label : node.type === 'figure' && node.decorative !== true ? node.alt : '');
}
