import type { PartNode, PartRowNode, PartsNode, PartTableNode } from '../../document/nodes.js';
import { cellContext, cellPieces, paragraphsOnly } from './block-table.js';
import { cleanLine } from './clean-text.js';
import { spoken, type Context } from './context.js';
import { wordsIn } from './inline.js';
import { points } from './look.js';
import { paragraph } from './paragraph.js';
import { whereIndent } from './paragraph-styles.js';
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from './piece.js';
import { mayBreak, shareOut } from './rows.js';
import { anchor, type Session } from './session.js';
import { cellPadding } from './table-styles.js';

const shares = { number: 9, words: 64, where: 27 };
const perIndent = points(16);
const deepestIndent = 8;

/** An original as it was made: numbers at the left, its words, where each part went at the right. */
export function parts(node: PartsNode, context: Context, session: Session): Piece[] {
  const around = { ...cellContext(context), style: 'PartWords' };
  const width = context.width - context.left;
  const made: Piece[] = [];
  let open: TablePiece | undefined;
  for (const child of node.children) {
    if (child.type === 'partTable') {
      anchor(session, child.id);
      if (child.children.length === 0) continue;
      open = undefined;
      made.push(partTable(child, node, spoken(around, child), width, context.left, session));
      continue;
    }
    // A line across the page would be a row without a word, which a screen reader stops at for nothing.
    if (child.number === '' && child.where.length === 0 && child.children.every(({ type }) => type === 'rule')) continue;
    if (open === undefined) {
      open = emptyTable(node, around, width, context.left, session);
      made.push(open);
    }
    open.rows.push(partRow(child, open.widths, spoken(around, child), session));
  }
  return made;
}

function tablePiece(style: string, caption: string, widths: number[], left: number, labels: readonly string[], context: Context): TablePiece {
  return {
    kind: 'table', style, caption: cleanLine(caption), description: labels.map(cleanLine).join('; '), left, widths, rows: [],
    firstColumn: true, bidirectional: context.direction === 'rtl',
  };
}

function emptyTable(node: PartsNode, context: Context, width: number, left: number, session: Session): TablePiece {
  const labels = [node.numberLabel, node.wordsLabel, node.whereLabel];
  const made = tablePiece('PartsTable', node.wordsLabel, shareOut([shares.number, shares.words, shares.where], width), left, labels, context);
  made.rows.push(labelRow(labels, context, session));
  return made;
}

function labelRow(labels: readonly string[], context: Context, session: Session): RowPiece {
  return { header: true, mayBreak: false, cells: labels.map((label, at) => labelCell(label, context, session, at === 0)) };
}

function labelCell(label: string, context: Context, session: Session, overNumbers: boolean): CellPiece {
  const style = overNumbers ? 'PartHeadingNumber' : 'PartHeading';
  return { pieces: paragraph(style, wordsIn(label, { ...context, bold: true }), context, session), fallbackStyle: style };
}

function partRow(node: PartNode, widths: readonly number[], context: Context, session: Session): RowPiece {
  const indent = Math.min(deepestIndent, Math.max(0, node.indent)) * perIndent;
  anchor(session, node.id);
  const number = numberCell(node.number, context, session);
  const words = paragraphsOnly(node.children, { ...context, left: indent, width: (widths[1] ?? 0) - 2 * cellPadding }, session);
  return {
    header: false, mayBreak: mayBreak([{ children: [] }, node, { children: node.where }], widths),
    cells: [number, { pieces: words, fallbackStyle: 'PartWords' }, whereCell(node, widths[2] ?? 0, context, session)],
  };
}

function numberCell(number: string, context: Context, session: Session): CellPiece {
  return { pieces: paragraph('PartNumber', wordsIn(number, { ...context, bold: true }), context, session), fallbackStyle: 'PartNumber' };
}

function whereCell(node: PartNode | PartRowNode, width: number, context: Context, session: Session): CellPiece {
  return { pieces: paragraphsOnly(node.where, { ...context, style: 'PartWhere', left: whereIndent, width: width - 2 * cellPadding }, session), fallbackStyle: 'PartWhere' };
}

/** A table of the person's own: each of its rows is a part, numbered at the left and traced at the right. */
function partTable(node: PartTableNode, around: PartsNode, context: Context, width: number, left: number, session: Session): TablePiece {
  const columns = Math.max(1, ...node.children.map((row) => row.children.length));
  const middle = Array.from({ length: columns }, () => shares.words / columns);
  const widths = shareOut([shares.number, ...middle, shares.where], width);
  const labels = [around.numberLabel, ...middle.map(() => around.wordsLabel), around.whereLabel];
  const made = tablePiece('PartsRowsTable', node.caption || around.wordsLabel, widths, left, [around.numberLabel, around.wordsLabel, around.whereLabel], context);
  if (!node.hasHeader) made.rows.push(labelRow(labels, context, session));
  node.children.forEach((row, at) => {
    made.rows.push(partTableRow(row, node, node.hasHeader && at === 0 ? around : undefined, widths, columns, context, session));
  });
  return made;
}

/** The person's own header row is the table's header row, with our two labels above its number and its place. */
function partTableRow(
  row: PartRowNode, table: PartTableNode, heading: PartsNode | undefined, widths: readonly number[], columns: number, context: Context, session: Session,
): RowPiece {
  const style = heading === undefined ? 'PartWords' : 'TableHeading';
  const label = (text: string | undefined, overNumbers: boolean): ParagraphPiece[] => text === undefined ? [] : labelCell(text, context, session, overNumbers).pieces;
  const said = spoken({ ...context, style, bold: heading !== undefined }, row);
  const numberLabel = label(heading?.numberLabel, true);
  anchor(session, row.id);
  const number = numberCell(row.number, context, session);
  const middle = Array.from({ length: columns }, (_, at): CellPiece => {
    const cell = row.children[at];
    const align = table.columnAligns[at];
    const pieces = cell === undefined ? [] : cellPieces(cell, { ...said, width: (widths[at + 1] ?? 0) - 2 * cellPadding }, session);
    const aligned = align === 'number' ? { alignment: 'right' as const } : align === 'centre' ? { alignment: 'center' as const } : {};
    return { pieces: pieces.map((piece) => ({ ...piece, ...aligned })), fallbackStyle: style };
  });
  const whereLabel = label(heading?.whereLabel, false);
  const where = whereCell(row, widths.at(-1) ?? 0, context, session);
  return {
    header: heading !== undefined, mayBreak: heading === undefined && mayBreak([{ children: [] }, ...row.children, { children: row.where }], widths),
    cells: [
      { ...number, pieces: [...numberLabel, ...number.pieces] }, ...middle, { ...where, pieces: [...whereLabel, ...where.pieces] },
    ],
  };
}
