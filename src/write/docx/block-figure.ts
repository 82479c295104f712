import { ImageRun, type XmlComponent } from 'docx';
import type { FigureNode } from '../../document/nodes.js';
import { cleanLine } from './clean-text.js';
import type { Context } from './context.js';
import { runsOf, wordsIn } from './inline.js';
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
  const picture = pictureRun(node, most, session);
  // A picture Word cannot show keeps its place by its words.
  const shown = picture ?? (node.decorative === true ? undefined : wordsIn(node.alt, context));
  const caption = node.caption === undefined ? [] : runsOf(node.caption, context, session);
  const children = shown === undefined ? [] : Array.isArray(shown) ? shown : [shown];
  const style = picture === undefined ? plainStyle(context) : 'Figure';
  const more: Partial<ParagraphPiece> = caption.length > 0 ? { keepNext: true } : {};
  return [
    ...paragraph(style, children, context, session, more),
    ...paragraph('FigureCaption', caption, context, session),
  ];
}

/** The run that holds a picture, or nothing when the file is not there or is of a kind Word does not show. */
export function pictureRun(
  picture: { media: string; alt: string; decorative?: boolean }, most: { widthMm: number; heightMm: number }, session: Session,
): XmlComponent | undefined {
  const file = session.media.get(picture.media);
  const type = file === undefined ? undefined : kinds[file.mediaType];
  const size = file === undefined ? undefined : pictureSize(file);
  if (file === undefined || type === undefined || size === undefined) return undefined;
  const scale = Math.min(1, most.widthMm * pixelsPerMm / size.width, most.heightMm * pixelsPerMm / size.height);
  const number = session.nextNumber('picture');
  const decorative = picture.decorative === true;
  return new ImageRun({
    type, data: file.bytes,
    transformation: { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) },
    altText: { id: String(number), name: `picture-${number}`, ...(!decorative && { description: cleanLine(picture.alt) }) },
    ...(decorative && { decorative: true }),
  });
}
