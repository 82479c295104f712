import type { Block, TableCellNode, TableColumn, TableNode, TableRowNode } from '../../document/nodes.js';
import { withoutHolds } from '../../document/held-hyphen.js';
import { roomInCells } from './block-answer.js';
import { columnWidths } from '../column-widths.js';
import { cleanLine } from './clean-text.js';
import { spoken, type Context } from './context.js';
import { plainText, runsOf, wordsIn } from './inline.js';
import { points } from './look.js';
import { paragraph } from './paragraph.js';
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from './piece.js';
import { roughWidth } from './rough-width.js';
import { mayBreak, shareOut } from './rows.js';
import { anchor, type Session } from './session.js';
import { cellPadding } from './table-styles.js';

/** A data table with a real header row and a cell for every column in every row. */
export function table(node: TableNode, context: Context, session: Session): Piece[] {
  const room = context.width - context.left;
  // An amount or a short heading is never cut in two for want of a little room.
  const widths = shareOut(columnWidths(node.columns.map((column) => column.width), leastWidths(node, session.look.measureSize), room), room);
  const plain: Context = { ...cellContext(context), style: 'TableText' };
  const caption = node.showCaption ? paragraph('Caption', wordsIn(node.caption, { ...context, bold: true }), context, session) : [];
  const header: RowPiece = {
    header: true, mayBreak: false,
    cells: node.columns.map((column, at) => headingCell(column, inColumn(plain, widths, at), session)),
  };
  const rows = node.children.map((row) => tableRow(row, node.columns, widths, plain, session));
  const made: TablePiece = {
    kind: 'table', style: rows.some(({ height }) => height !== undefined) ? 'AnswerTable' : 'PlanTable', left: context.left, widths, firstColumn: node.rowHeaders, bidirectional: context.direction === 'rtl',
    caption: cleanLine(node.caption), description: withoutHolds(node.columns.map((column) => plainText(column.children)).join('; ')),
    rows: [header, ...rows],
  };
  return node.columns.length === 0 ? caption : [...caption, made];
}

function leastWidths(node: TableNode, size: number): number[] {
  return node.columns.map((column, at) => {
    const texts = [plainText(column.children), ...node.children.flatMap((row) => (row.children[at]?.children ?? []).map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')))];
    return 2 * cellPadding + Math.max(0, ...texts.flatMap((text) => text.split(/[ \n\t]+/)).map((word) => roughWidth(word, size)));
  });
}

/** The context of a cell: words start at its edge, frames of what is around the table do not reach in. */
export function cellContext(context: Context): Context {
  const { tone: _tone, ...open } = context;
  return { ...open, left: 0, inCell: true, bar: false, onCover: false, listLevel: -1, listBase: 0 };
}

function inColumn(context: Context, widths: readonly number[], at: number): Context {
  return { ...context, width: (widths[at] ?? 0) - 2 * cellPadding };
}

function headingCell(column: TableColumn, context: Context, session: Session): CellPiece {
  const style = column.align === 'number' ? 'TableHeadingNumber' : 'TableHeading';
  const pieces = paragraph(style, runsOf(column.children, { ...context, bold: true }, session), context, session, centred(column));
  return { pieces, fallbackStyle: style };
}

function centred(column: TableColumn): Partial<ParagraphPiece> {
  return column.align === 'centre' ? { alignment: 'center' } : {};
}

function tableRow(row: TableRowNode, columns: readonly TableColumn[], widths: readonly number[], plain: Context, session: Session): RowPiece {
  anchor(session, row.id);
  const total = row.total === true;
  const cells = columns.map((column, at): CellPiece => {
    const cell = row.children[at];
    const style = column.align === 'number' ? (total ? 'TableTotalNumber' : 'TableNumber') : total ? 'TableTotal' : 'TableText';
    const context = inColumn(spoken({ ...plain, style, bold: total }, row), widths, at);
    return { pieces: cell === undefined ? [] : cellPieces(cell, context, session).map((piece) => ({ ...piece, ...centred(column) })), fallbackStyle: style };
  });
  // Cells beyond the last column lose their column, never their words.
  const beyond = row.children.slice(columns.length).flatMap((cell) => cellPieces(cell, inColumn(plain, widths, columns.length - 1), session));
  cells.at(-1)?.pieces.push(...beyond);
  const height = roomInCells(row.children, session.look.bodySize);
  return { cells, header: false, mayBreak: mayBreak(row.children, widths), ...(height !== undefined && { height }) };
}

/** The paragraphs of a cell. */
export function cellPieces(cell: TableCellNode, context: Context, session: Session): ParagraphPiece[] {
  anchor(session, cell.id);
  return paragraphsOnly(cell.children, spoken(context, cell), session);
}

/** Blocks as paragraphs: a cell holds no table of its own. */
export function paragraphsOnly(blocks: readonly Block[], context: Context, session: Session): ParagraphPiece[] {
  // A table where no table can stand keeps its words, cell after cell.
  const pieces = session.render(blocks, context, session).flatMap((piece) =>
    piece.kind === 'paragraph' ? [piece] : piece.rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces)));
  const [first] = pieces;
  // Space above a heading would push the first words of a cell out of line with the cells beside it.
  if (first?.style === 'OwnHeading') first.spacing = { ...first.spacing, before: points(3) };
  return pieces;
}
