import type { PictureRowNode } from '../../document/nodes.js';
import { drawingInset, rowMeasures } from '../picture-measures.js';
import { millimetres, points, type Look } from './look.js';

/** How pictures stand in their cell: one large, two that share the room, a small one; and a photo, which has no ground. */
export type RowStyle = 'RowPicture' | 'RowPictures' | 'RowPictureSmall' | 'RowPhoto';
export const rowStyles: readonly RowStyle[] = ['RowPicture', 'RowPictures', 'RowPictureSmall', 'RowPhoto'];

/** Lengths in twips, except the side of a picture. */
export interface RowFrame {
  cell: number;
  left: number;
  right: number;
  /** From the edge of the ground to the picture, in points as Word counts the space of a border. */
  pad: number;
  /** The same below it, where the line of the picture has room of its own for letters that hang. */
  padBelow: number;
  sideMm: number;
}

const pointsPerMm = 72 / 25.4;
/** How far letters hang below their line, and how wide the space between two pictures is, as shares of the type size. */
const hang = 0.26;
const space = 0.26;

/** The frame of a style in a room of some width. */
export function rowFrame(style: RowStyle, size: PictureRowNode['size'], roomTwips: number, bodySize: number): RowFrame {
  const measures = rowMeasures(size, roomTwips * 25.4 / 1440);
  const cell = millimetres(measures.column + measures.toWords);
  const outer = style === 'RowPictures' && size === 'full' ? measures.column : measures.square;
  if (style === 'RowPhoto') return { cell, left: 0, right: cell - millimetres(outer), pad: 0, padBelow: 0, sideMm: outer };
  const pad = Math.round(Math.max(outer * drawingInset * pointsPerMm, hang * bodySize));
  const inner = outer - 2 * pad / pointsPerMm;
  const sideMm = style === 'RowPictures' && size === 'full' ? (inner - space * bodySize / pointsPerMm) / 2 - 0.2 : inner - 0.1;
  return { cell, left: points(pad), right: cell - millimetres(outer) + points(pad), pad, padBelow: Math.max(0, Math.round(pad - hang * bodySize)), sideMm };
}

/** The frame a style has where rows are as wide as the page's text. */
export function rowFrameOf(style: RowStyle, look: Look): RowFrame {
  return rowFrame(style, style === 'RowPictureSmall' ? 'small' : 'full', look.textWidth, look.bodySize);
}
