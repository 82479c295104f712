import {
  HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType,
  type FileChild, type IParagraphOptions, type ITableOptions, type ParagraphChild, type XmlComponent,
} from 'docx';
import { joinRows } from './block-picture-row.js';
import { shorten } from './clean-text.js';
import { contentControl } from './content-control.js';
import { element } from './element.js';
import { points } from './look.js';
import type { ParagraphPiece, Piece, TablePiece } from './piece.js';
import { styleIndent } from './paragraph-styles.js';
import { separateBoxes } from './separate-boxes.js';
import type { Session } from './session.js';

const longestTableText = 250;

/** Makes the paragraphs and tables of the body out of what the blocks decided. */
export function layOut(decided: readonly Piece[], session: Session): FileChild[] {
  const made: FileChild[] = [];
  const pieces = separateBoxes(joinRows(decided), session.look);
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    if (piece.kind === 'table') {
      // Word joins two tables that touch, so a gap of one point stands between them.
      if (before?.kind === 'table') made.push(gap());
      made.push(tableOf(piece, session));
      return;
    }
    const written = paragraphOf(before?.kind === 'table' ? apart(piece) : piece, session);
    made.push(piece.control === undefined ? written : contentControl(piece.control, [written, ...roomUnder(piece)], session) as FileChild);
  });
  leftOver(pieces, session);
  // A body ends with a paragraph (ECMA-376 17.2.2 as Word reads it).
  if (made.length === 0 || pieces.at(-1)?.kind === 'table') made.push(gap(session));
  return made;
}

/** Room for a pen, in the frame of the paragraph before it. Like the prompt it goes when somebody writes on a screen. */
function roomUnder({ control, shading }: ParagraphPiece): Paragraph[] {
  if (control?.room === undefined || control.room === 0) return [];
  return [new Paragraph({
    style: 'AnswerRoom', spacing: { before: 0, line: control.room, lineRule: 'exact' }, ...(shading !== undefined && { shading }), children: [new TextRun({ text: '\u00a0', style: 'AnswerPrompt' })],
  })];
}

const roomy = new Set(['Heading2', 'Heading3', 'Heading4', 'OwnHeading', 'ContentsHeading', 'SignatureRole']);

/** A table has no space below it, so what follows keeps its distance itself. */
function apart(piece: ParagraphPiece): ParagraphPiece {
  if (roomy.has(piece.style)) return piece;
  return { ...piece, spacing: { ...piece.spacing, before: Math.max(piece.spacing?.before ?? 0, points(12)) } };
}

function gap(session?: Session): Paragraph {
  return new Paragraph({ style: 'TableGap', children: session === undefined ? [] : bookmarked([], session.next.bookmarks.splice(0), session) });
}

/** Places that nothing came after stand at the end of the last paragraph. */
function leftOver(pieces: readonly Piece[], session: Session): void {
  const last = pieces.at(-1);
  if (last?.kind === 'paragraph' && session.next.bookmarks.length > 0) last.bookmarks.push(...session.next.bookmarks.splice(0));
}

function paragraphOf(piece: ParagraphPiece, session: Session): Paragraph {
  return new Paragraph({ ...propertiesOf(piece, session), children: bookmarked(piece.children, piece.bookmarks, session) });
}

function bookmarked(children: readonly ParagraphChild[], names: readonly string[], session: Session): ParagraphChild[] {
  const numbered = names.map((name) => ({ name, number: session.nextNumber('bookmark') }));
  return [
    ...numbered.map(({ name, number }) => element('w:bookmarkStart', { 'w:id': number, 'w:name': name })),
    ...children,
    ...numbered.map(({ number }) => element('w:bookmarkEnd', { 'w:id': number })),
  ] as ParagraphChild[];
}

function propertiesOf(piece: ParagraphPiece, session: Session): IParagraphOptions {
  const own = styleIndent(piece.style, session.look);
  const [right, hanging] = [piece.right ?? own.right, piece.hanging ?? 0];
  const same = piece.left === own.left && right === own.right && hanging === own.hanging;
  return {
    style: piece.style,
    ...(piece.list !== undefined && { numbering: piece.list }),
    ...((piece.list === undefined ? !same : right !== own.right) && { indent: { left: piece.left, right, hanging } }),
    ...(piece.border !== undefined && { border: piece.border }),
    ...(piece.shading !== undefined && { shading: piece.shading }),
    ...(piece.spacing !== undefined && { spacing: piece.spacing }),
    ...(piece.tabs !== undefined && { tabStops: piece.tabs }),
    ...(piece.alignment !== undefined && { alignment: piece.alignment }),
    ...(piece.bidirectional === true && { bidirectional: true }),
    ...(piece.keepNext === true && { keepNext: true }),
    ...(piece.pageBreakBefore === true && { pageBreakBefore: true }), ...(piece.keepLines === true && { keepLines: true }),
  };
}

function tableOf(table: TablePiece, session: Session): Table {
  const rows = table.rows.map((row) => new TableRow({
    ...(row.header && { tableHeader: true }), ...(!row.mayBreak && { cantSplit: true }),
    ...(row.height !== undefined && { height: { value: row.height, rule: HeightRule.ATLEAST } }),
    children: row.cells.map((cell, at) => new TableCell({
      width: { size: table.widths[at] ?? 0, type: WidthType.DXA }, verticalAlign: table.layout === true ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: cell.pieces.length > 0
        ? separateBoxes(cell.pieces, session.look).map((piece) => paragraphOf(piece, session))
        : [new Paragraph({ style: cell.fallbackStyle })],
    })),
  }));
  return new NamedTable({
    rows, style: table.style, columnWidths: table.widths, layout: TableLayoutType.FIXED,
    width: { size: table.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(table.left > 0 && { indent: { size: table.left, type: WidthType.DXA } }),
    ...(table.bidirectional && { visuallyRightToLeft: true }),
    ...(table.outline !== undefined && { borders: { top: table.outline, left: table.outline, bottom: table.outline, right: table.outline } }),
    tableLook: { firstRow: table.layout !== true, lastRow: false, firstColumn: table.firstColumn, lastColumn: false, noHBand: true, noVBand: true },
  }, table.caption, table.description);
}

/** A table with the name and description a screen reader gives (ECMA-376 17.4.63 and 17.4.64 of the transitional schema). */
class NamedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options);
    const properties = this.root[0] as XmlComponent;
    if (caption !== '') properties.addChildElement(element('w:tblCaption', { 'w:val': shorten(caption, longestTableText) }));
    if (description !== '') properties.addChildElement(element('w:tblDescription', { 'w:val': shorten(description, longestTableText) }));
  }
}
