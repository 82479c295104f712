import type { Block, PartTableNode, TableColumn, TableNode } from '../../document/nodes.js';
import { columnWidths } from '../column-widths.js';
import { heightOf, leastWidth } from './extent.js';
import { inlineSheets } from './inline-sheet.js';
import { addLanguage } from './language.js';
import { holdable } from './printable.js';
import type { Json, Press, Room, Sheet } from './sheet.js';

/** Space at each side of a cell, in points: less where a table is crowded. */
const insets = { roomy: 8, crowded: 4 } as const;

interface Cell { children: readonly Block[]; lang?: string; dir?: 'ltr' | 'rtl'; id?: string }
interface Row { id?: string; number?: string; total?: boolean; cells: readonly Cell[] }
type BlocksOf = (blocks: readonly Block[], press: Press, room: Room) => Sheet[];

/** A data table, its columns shared out so that words fit. */
export function tableSheet(node: TableNode, press: Press, room: Room, blocksOf: BlocksOf): Sheet {
  const head = node.columns.map((column): Cell => ({ children: [{ type: 'paragraph', children: column.children }] }));
  const rows = node.children.map((row): Row => ({ ...idOf(row), total: row.total === true, cells: row.children }));
  press.tables.push({ summary: holdable(node.caption), captioned: node.showCaption, rowHeaders: node.rowHeaders, language: node.lang });
  const caption: Json = node.showCaption ? inlineSheets([{ type: 'text', value: node.caption }], press, { ...room, bold: true }) : null;
  const sheet = grid(node.columns, head, rows, press, room, blocksOf);
  return { ...sheet, type: 'table', caption };
}

/** A table of the person's own in the annex: its numbers first, where its rows went last. */
export function partTableSheet(node: PartTableNode, press: Press, room: Room, blocksOf: BlocksOf): Sheet {
  const across = Math.max(1, ...node.children.map((row) => row.children.length));
  const columns: TableColumn[] = [{ children: [], align: 'start', width: 0.12 * across }];
  for (let index = 0; index < across; index++) columns.push({ children: [], align: node.columnAligns[index] ?? 'start', width: 1 });
  columns.push({ children: [], align: 'start', width: 0.36 * across });
  const rows = node.children.map((row): Row => {
    const cells: Cell[] = [{ children: [] }, ...row.children];
    while (cells.length < across + 1) cells.push({ children: [] });
    return { ...idOf(row), number: row.number, cells: [...cells, { children: row.where }] };
  });
  press.tables.push({ summary: holdable(node.caption), captioned: false, rowHeaders: true, language: node.lang });
  const head = node.hasHeader ? rows.shift() : undefined;
  const sheet = grid(columns, head?.cells, rows, press, room, blocksOf, head);
  return { ...sheet, type: 'table', caption: null, where: true };
}

function grid(
  columns: readonly TableColumn[], head: readonly Cell[] | undefined, rows: readonly Row[],
  press: Press, room: Room, blocksOf: BlocksOf, headRow?: Row,
): Sheet {
  const all = head === undefined ? rows : [{ cells: head }, ...rows];
  const words = columns.map((_, index) => 1 + Math.max(0, ...all.map((row) => {
    const numberRoom = index === 0 && row.number !== undefined ? row.number.length * room.size * 0.7 : 0;
    const bold = press.style.bold || row.total === true || (head !== undefined && row === all[0]);
    return Math.max(numberRoom, leastWidth(row.cells[index]?.children ?? [], room.size, bold));
  })));
  const crowded = words.reduce((sum, each) => sum + each + 2 * insets.roomy, 0) > room.width;
  const inset = crowded ? insets.crowded : insets.roomy;
  const least = words.map((each) => each + 2 * inset);
  const widths = columnWidths(columns.map((each) => each.width), least, room.width);
  const rooms = widths.map((width): Room => ({ ...room, width: Math.max(room.size, width - 2 * inset), cover: false, tight: true, bold: press.style.bold }));
  const cellsOf = (row: Row, bold = press.style.bold || row.total === true): Json => columns.map((column, index) => {
    const cell = row.cells[index] ?? { children: [] };
    const sheet: Sheet = { type: 'cell', align: column.align, children: blocksOf(cell.children, press, { ...(rooms[index] ?? room), bold }) };
    if (index === 0 && row.number !== undefined) sheet.number = row.number;
    if (row.total === true) sheet.strong = true;
    return addLanguage(sheet, cell);
  });
  const high = (row: Row): number => 16 + Math.max(0, ...rooms.map((cell, index) =>
    heightOf(row.cells[index]?.children ?? [], cell.width, room.size, press.style.leading, press.media)));
  const headHeight = head === undefined ? 0 : high({ cells: head });
  // A header repeated on the next page is an artifact there, and those hold no links (PDF/UA-1 7.18.5).
  const linksBefore = press.links.length;
  const header = head === undefined ? [] : cellsOf({ ...headRow, cells: head }, true);
  const hasLinks = press.links.length > linksBefore;
  const limit = press.pageHeight - headHeight - 4;
  return {
    type: 'table', widths, sides: inset, limit,
    header: head === undefined ? null : { ids: placeAll([headRow, ...head], press), cells: header, repeat: headHeight < press.pageHeight * 0.4 && !hasLinks },
    rows: rows.map((row) => {
      const height = high(row);
      return {
        ids: placeAll([row, ...row.cells], press), cells: cellsOf(row),
        // Only a row whose height is in doubt is measured: that costs a second layout.
        keep: height < limit * 0.5 ? 'always' : height > limit * 2 ? 'never' : 'measure',
      };
    }),
  };
}

function idOf(node: { id?: string }): { id?: string } {
  return node.id === undefined ? {} : { id: node.id };
}

function placeAll(nodes: readonly ({ id?: string } | undefined)[], press: Press): string[] {
  return nodes.flatMap((node) => (node === undefined ? [] : takeId(node.id, press)));
}

/** The id as a list for the stylesheet, the first time it is met; afterwards nothing. */
export function takeId(id: string | undefined, press: Press): string[] {
  if (id === undefined || id === '' || press.placed.has(id)) return [];
  press.placed.add(id);
  return [id];
}
