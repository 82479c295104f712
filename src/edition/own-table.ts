import type { Table, TableCell, TableRow } from 'mdast';
import type { Block, Inline, TableCellNode, TableColumn, TableNode, TableRowNode } from '../document/nodes.js';
import type { EditionContext } from './context.js';
import { inlinesOf, textOf, traceLink } from './inline.js';
import { languageOf, placeId, type OwnOptions } from './own-place.js';

/** More columns than this leave no room for one that only holds the references back. */
const mostWithOwnColumn = 3;
const numeric = /^(cost|amount|howMuch|.*Pence|unitPence|price|total)$/i;

/**
 * A table of the person's own, in their columns and their words, also when its rows were read as records.
 * The references back stand in a column of their own, as the sentence they would interrupt is a cell.
 */
export function ownTable(node: Table, context: EditionContext, options: OwnOptions, pictures: PicturesOf): TableNode {
  const [head, ...rows] = node.children;
  const width = Math.max(1, ...node.children.map((row) => row.children.length));
  const fields = node.data?.record?.fields ?? [];
  const hasTraces = options.trace && node.children.some((row) => row.data?.blockId !== undefined);
  const traced = hasTraces && width <= mostWithOwnColumn;
  const inCell = hasTraces && !traced;
  const lengths = Array.from({ length: width }, (_, at) => longest(node, at, context));
  const columns: TableColumn[] = Array.from({ length: width }, (_, at) => ({
    children: head === undefined ? [] : at === 0 && inCell ? underneath(cellInlines(head.children[at], context), head.data?.blockId, context) : cellInlines(head.children[at], context),
    align: columnAlign(node, at, fields[at] ?? null, context),
    width: Math.min(60, Math.max(8, lengths[at] ?? 8)),
  }));
  if (traced) {
    const share = columns.reduce((sum, each) => sum + each.width, 0);
    const headLink = head?.data?.blockId === undefined ? undefined : traceLink(head.data.blockId, context);
    const where: Inline[] = [{ type: 'text', value: context.words('trace.column') }];
    columns.push({ children: headLink === undefined ? where : [...where, { type: 'text', value: ' ' }, headLink], align: 'start', width: Math.max(10, share * 0.2) });
  }
  // A header without a single word tells a screen reader nothing about any cell (WCAG 1.3.1): the columns are counted instead.
  if (columns.every((column) => column.children.length === 0)) {
    columns.forEach((column, at) => { column.children = [{ type: 'text', value: context.words('own.columnNumber', { number: at + 1 }) }]; });
  }
  const kind = node.data?.record?.kind;
  const caption = (kind === undefined ? undefined : context.words.find(`own.recordCaption.${kind}`)) ?? context.words('own.tableCaption');
  return {
    type: 'table', ...(head === undefined ? {} : placeId(head, options)), ...languageOf(node),
    caption, showCaption: false, rowHeaders: false, columns,
    children: [...headPictures(head, columns.length, pictures), ...rows.map((row) => ownRow(row, { width, traced, inCell }, context, options, pictures))].filter(hasContent),
  };
}

/** A row without a word or a picture in any cell is only space. */
function hasContent(row: TableRowNode): boolean {
  return row.children.some((cell) => cell.children.length > 0);
}

/** The name of a column is words alone; pictures that stood there come in a row of their own, right below. */
function headPictures(head: TableRow | undefined, width: number, pictures: PicturesOf): TableRowNode[] {
  const cells = Array.from({ length: width }, (_, at): TableCellNode => {
    const cell = head?.children[at];
    return { type: 'tableCell', children: cell === undefined ? [] : pictures(cell) };
  });
  return cells.every((cell) => cell.children.length === 0) ? [] : [{ type: 'tableRow', children: cells }];
}

/** The reference under the words of a narrow cell, where it is never in the way of them. */
function underneath(words: Inline[], blockId: string | undefined, context: EditionContext): Inline[] {
  const link = blockId === undefined ? undefined : traceLink(blockId, context);
  return link === undefined ? words : [...words, { type: 'break' }, link];
}

interface Layout { width: number; traced: boolean; inCell: boolean }

function ownRow(row: TableRow, { width, traced, inCell }: Layout, context: EditionContext, options: OwnOptions, pictures: PicturesOf): TableRowNode {
  const cells: TableCellNode[] = Array.from({ length: width }, (_, at) => cellOf(row.children[at], context, pictures));
  const link = underneath([], row.data?.blockId, context).slice(1);
  if (traced) cells.push({ type: 'tableCell', children: link.length === 0 ? [] : [{ type: 'paragraph', children: link }] });
  if (inCell && link.length > 0) {
    const words = cellInlines(row.children[0], context);
    const rest = (cells[0]?.children ?? []).slice(words.length === 0 ? 0 : 1);
    cells[0] = { type: 'tableCell', children: [{ type: 'paragraph', children: words.length === 0 ? link : underneath(words, row.data?.blockId, context) }, ...rest] };
  }
  return { type: 'tableRow', ...placeId(row, options), children: cells };
}

/** A cell as blocks: its words, then its pictures, each with its own place. */
export function cellOf(cell: TableCell | undefined, context: EditionContext, pictures: PicturesOf): TableCellNode {
  const children = cellInlines(cell, context);
  return { type: 'tableCell', children: [...(children.length === 0 ? [] : [{ type: 'paragraph', children } satisfies Block]), ...(cell === undefined ? [] : pictures(cell))] };
}

/** Makes the pictures of a cell: the annex numbers them, the single format traces them. */
export type PicturesOf = (cell: TableCell) => Block[];

function cellInlines(cell: TableCell | undefined, context: EditionContext): Inline[] {
  return cell === undefined ? [] : inlinesOf(cell.children, context);
}

function columnAlign(node: Table, at: number, field: string | null, context: EditionContext): TableColumn['align'] {
  if (node.align?.[at] === 'center') return 'centre';
  if (node.align?.[at] === 'right') return 'number';
  const cells = node.children.slice(1).map((row) => textOf(cellInlines(row.children[at], context)).trim()).filter((text) => text !== '');
  const amounts = cells.length > 0 && cells.every((text) => /^[£]?[\d,.]+p?$/.test(text));
  return amounts || (field !== null && numeric.test(field) && cells.every((text) => text.length <= 12)) ? 'number' : 'start';
}

/** Column widths follow the longest word and the amount of text, so that short columns stay short. */
function longest(node: Table, at: number, context: EditionContext): number {
  let most = 0;
  let word = 0;
  for (const row of node.children) {
    const text = textOf(cellInlines(row.children[at], context));
    most = Math.max(most, text.length);
    for (const each of text.split(/[ \n]+/)) word = Math.max(word, each.length);
  }
  return Math.max(word + 2, Math.min(most, 48));
}
