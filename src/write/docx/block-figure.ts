import { ImageRun, type XmlComponent } from 'docx';
import type { FigureNode, MediaFile } from '../../document/nodes.js';
import { isDrawing } from '../picture-measures.js';
import { cleanLine } from './clean-text.js';
import type { Context } from './context.js';
import { ground, line } from './frames.js';
import { runsOf, wordsIn } from './inline.js';
import { millimetres, points } from './look.js';
import { paragraph, plainStyle } from './paragraph.js';
import { pictureSize } from './picture-size.js';
import type { ParagraphPiece, Piece } from './piece.js';
import type { Session } from './session.js';

const kinds: Readonly<Record<string, 'png' | 'jpg' | 'gif' | 'bmp'>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/bmp': 'bmp' };
const pixelsPerMm = 96 / 25.4;
/** Left for a caption and for the words around on a full page. */
const roomBelowMm = 25;
const leastMm = 5;

/** A picture in the line of text, never larger than it was made, its caption kept with it. */
export function figure(node: FigureNode, context: Context, session: Session): Piece[] {
  const most = {
    widthMm: Math.max(leastMm, Math.min(node.widthMm, (context.width - context.left) * 25.4 / 1440)),
    heightMm: session.look.textHeight * 25.4 / 1440 - roomBelowMm,
  };
  const isDrawn = isDrawing(session.media.get(node.media)?.mediaType);
  // One that stands over a word in a cell has little room.
  const little = context.inCell && node.widthMm < littleMm;
  const pad = little ? drawingPad / 3 : drawingPad;
  const picture = pictureRun(node, isDrawn ? { ...most, widthMm: Math.max(leastMm, most.widthMm - 2 * pad * 25.4 / 72) } : most, session);
  // A picture Word cannot show keeps its place by its words.
  const shown = picture ?? (node.decorative === true ? undefined : wordsIn(node.alt, context));
  const caption = node.caption === undefined ? [] : runsOf(node.caption, context, session);
  const children = shown === undefined ? [] : Array.isArray(shown) ? shown : [shown];
  const style = picture === undefined ? plainStyle(context) : 'Figure';
  const framed = isDrawn && picture !== undefined;
  const more: Partial<ParagraphPiece> = { ...(caption.length > 0 && { keepNext: true }), ...(framed && drawingGround(most.widthMm, pad, context, session)), ...(little && { spacing: { before: points(4), after: points(3) } }) };
  return [
    ...paragraph(style, children, framed ? { ...context, left: context.left + points(pad) } : context, session, more),
    ...paragraph('FigureCaption', caption, context, session),
  ];
}

/** Points between the edge of a drawing's ground and the drawing. */
const drawingPad = 8;
const littleMm = 16;

/** A drawing stands on a tinted ground, as wide as the drawing: its paragraph's, so that it stays when the drawing is changed. */
function drawingGround(widthMm: number, pad: number, context: Context, session: Session): Partial<ParagraphPiece> {
  const { tint } = session.look.colours;
  const side = line(tint, 0.25, Math.round(pad));
  const width = millimetres(widthMm);
  return { shading: ground(tint), border: { top: side, left: side, bottom: side, right: side }, right: Math.max(0, context.width - context.left - width) + points(pad) };
}

/** The run that holds a picture, or nothing when the file is not there or is of a kind Word does not show. */
export function pictureRun(
  picture: { media: string; alt: string; decorative?: boolean }, most: { widthMm: number; heightMm: number }, session: Session,
): XmlComponent | undefined {
  const file = session.media.get(picture.media);
  const shown = file === undefined ? undefined : inWord(file);
  const size = shown === undefined ? undefined : pictureSize(shown.file);
  if (shown === undefined || size === undefined) return undefined;
  const scale = Math.min(1, most.widthMm * pixelsPerMm / size.width, most.heightMm * pixelsPerMm / size.height);
  return imageRun(picture, shown, { width: size.width * scale, height: size.height * scale }, undefined, session);
}

/** The run that holds a picture as a square, on a ground of its own where one is given. */
export function squarePicture(
  picture: { media: string; alt: string; decorative?: boolean }, sideMm: number, session: Session, colour?: string,
): XmlComponent | undefined {
  const file = session.media.get(picture.media);
  const shown = file === undefined ? undefined : inWord(file);
  if (shown === undefined) return undefined;
  return imageRun(picture, shown, { width: sideMm * pixelsPerMm, height: sideMm * pixelsPerMm }, colour, session);
}

interface Shown { file: MediaFile; type: 'png' | 'jpg' | 'gif' | 'bmp' }

/** A picture as Word can show it: a drawing by its points. */
function inWord(file: MediaFile): Shown | undefined {
  if (isDrawing(file.mediaType)) return file.png === undefined ? undefined : { file: { id: file.id, mediaType: 'image/png', bytes: file.png }, type: 'png' };
  const type = kinds[file.mediaType];
  return type === undefined ? undefined : { file, type };
}

/**
 * With a colour, the picture is a shape that is filled with it: that stays when somebody changes the picture. Its corners are not round:
 * LibreOffice 7.4 takes a picture with round corners for a shape, and shows other pictures in it.
 */
function imageRun(
  picture: { alt: string; decorative?: boolean }, { file, type }: Shown, size: { width: number; height: number }, colour: string | undefined, session: Session,
): XmlComponent {
  const number = session.nextNumber('picture');
  const decorative = picture.decorative === true;
  return new ImageRun({
    type, data: file.bytes,
    transformation: { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) },
    altText: { id: String(number), name: `picture-${number}`, ...(!decorative && { description: cleanLine(picture.alt) }) },
    ...(decorative && { decorative: true }),
    ...(colour !== undefined && { solidFill: { type: 'rgb', value: colour } }),
  });
}
