import { TextRun, type XmlComponent } from 'docx';
import type { PictureRowNode } from '../../document/nodes.js';
import { betweenOf, isDrawing, rowMeasures } from '../picture-measures.js';
import { squarePicture } from './block-figure.js';
import { cellContext, paragraphsOnly } from './block-table.js';
import type { Context } from './context.js';
import { points } from './look.js';
import { wordsApart } from './paragraph-styles.js';
import { wordsIn } from './inline.js';
import { paragraph } from './paragraph.js';
import type { ParagraphPiece, Piece, TablePiece } from './piece.js';
import { rowFrame, type RowFrame, type RowStyle } from './row-frames.js';
import { mayBreak } from './rows.js';
import type { Session } from './session.js';

const mmPerTwip = 25.4 / 1440;

/**
 * A row of pictures and words, as a row of two cells without lines: what people who edit Easy Read in Word expect, and what stays
 * together when a sentence grows or a picture is changed. It has no header, because it is no table of data.
 */
export function pictureRow(node: PictureRowNode, context: Context, session: Session): Piece[] {
  const room = context.width - context.left;
  const style = rowStyle(node, session);
  const frame = rowFrame(style, node.size, room, session.look.bodySize);
  const widths = [frame.cell, room - frame.cell] as const;
  const inCell = cellContext(context);
  const pictures = picturesOf(node, style, frame, { ...inCell, width: frame.cell }, session);
  const words = paragraphsOnly(node.children, { ...inCell, style: 'RowWords', width: widths[1] }, session);
  if (pictures.length === 0 && words.length === 0) return [];
  // Word keeps a row of a table with the next one by its paragraphs.
  const kept = <P extends Piece>(pieces: P[]): P[] => (node.keepNext === true ? pieces.map((piece) => (piece.kind === 'paragraph' ? { ...piece, keepNext: true } : piece)) : pieces);
  const roomMm = room * mmPerTwip;
  const measures = rowMeasures(node.size, roomMm);
  // What stands further apart than the style has it does so by the space around its words.
  const extra = Math.max(0, betweenOf(measures, node, roomMm, session.look.bodySize) - measures.between) / mmPerTwip / 2;
  const made: TablePiece = {
    kind: 'table', layout: true, style: node.size === 'full' ? 'PictureRows' : 'PictureRowsSmall', caption: '', description: '', left: context.left,
    widths: [...widths], firstColumn: false, bidirectional: context.direction === 'rtl',
    rows: [{
      header: false, mayBreak: mayBreak([node], [widths[1]]),
      cells: [{ pieces: kept(pictures), fallbackStyle: 'RowPhoto' }, { pieces: kept(apart(words, extra, session)), fallbackStyle: 'RowWords' }],
    }],
  };
  return [made];
}

/** Paragraphs with more room above the first and below the last of them, in twips. */
function apart(pieces: ParagraphPiece[], extra: number, { look }: Session): ParagraphPiece[] {
  if (extra < 1) return pieces;
  const room = Math.round(points(look.bodySize * wordsApart) + extra);
  return pieces.map((piece, at) => ({ ...piece, ...(at === 0 || at === pieces.length - 1 ? { spacing: { ...piece.spacing, ...(at === 0 ? { before: room } : {}), ...(at === pieces.length - 1 ? { after: room } : {}) } } : {}) }));
}

function rowStyle(node: PictureRowNode, session: Session): RowStyle {
  if (node.pictures.every(({ media }) => session.media.has(media) && !isDrawing(session.media.get(media)?.mediaType))) return node.pictures.length === 1 ? 'RowPhoto' : 'RowPictures';
  return node.size === 'small' ? 'RowPictureSmall' : node.pictures.length > 1 ? 'RowPictures' : 'RowPicture';
}

function picturesOf(node: PictureRowNode, style: RowStyle, frame: RowFrame, context: Context, session: Session): ParagraphPiece[] {
  const lines: XmlComponent[][] = [];
  const untold: ParagraphPiece[] = [];
  const across = style === 'RowPictures' && node.size === 'full' ? 2 : 1;
  let onLine = 0;
  for (const picture of node.pictures) {
    const run = squarePicture(picture, frame.sideMm, session);
    if (run === undefined) {
      // A picture Word cannot show keeps its place by its words.
      untold.push(...paragraph('RowWords', wordsIn(picture.alt, context), context, session));
      continue;
    }
    const last = lines.at(-1);
    if (last === undefined || onLine === across) {
      lines.push([run]);
      onLine = 1;
    } else {
      last.push(new TextRun(' '), run);
      onLine += 1;
    }
  }
  const place = { ...context, left: frame.left };
  return [...lines.flatMap((runs) => paragraph(style, runs, place, session, { right: frame.right })), ...untold];
}

/** Rows that follow each other are one table, so that a person can add a row between two others and all keep their widths. */
export function joinRows(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (last?.kind === 'table' && piece.kind === 'table' && goTogether(last, piece)) made[made.length - 1] = { ...last, rows: [...last.rows, ...piece.rows] };
    else made.push(piece);
  }
  return made;
}

function goTogether(one: TablePiece, other: TablePiece): boolean {
  return one.layout === true && other.layout === true && one.style === other.style && one.left === other.left && one.bidirectional === other.bidirectional
    && one.widths.join() === other.widths.join() && one.outline === undefined && other.outline === undefined;
}
