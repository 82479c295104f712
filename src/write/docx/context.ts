import type { BoxTone } from './frames.js';
import { points, type Look } from './look.js';

/** Where a block stands: what surrounds it decides its style, its indent and its frame. */
export interface Context {
  /** Twips from the margin, or from the edge of the cell, to the words. */
  readonly left: number;
  /** Twips from the margin or the edge of the cell to the far edge. */
  readonly width: number;
  /** Paragraph style for plain words here. */
  readonly style: string;
  /** Inside the person's own words: the bar stands at the left. */
  readonly bar: boolean;
  /** Inside a box of this tone. */
  readonly tone?: BoxTone;
  readonly inCell: boolean;
  readonly onCover: boolean;
  /** Level of the list around this block, -1 for none. */
  readonly listLevel: number;
  /** Twips to where the outermost list around this block began. */
  readonly listBase: number;
  /** The style here is bold already, so bold of a character style would cancel it (ECMA-376 17.7.3). */
  readonly bold: boolean;
  /** All words of the document are bold. */
  readonly allBold?: boolean;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** The body of the page. */
export function bodyContext(look: Look): Context {
  return { left: 0, width: look.textWidth, style: 'Normal', bar: false, inCell: false, onCover: false, listLevel: -1, listBase: 0, bold: look.bold, ...(look.bold && { allBold: true }) };
}

/** Room for words that is left however far something is set in. */
const leastRoom = points(120);

/** The same place set in, as far as there is room. Lists start again at their first level. */
export function setIn(context: Context, twips: number): Context {
  return { ...context, left: furthest(context, context.left + twips), listLevel: -1, listBase: 0 };
}

/** As far in as wanted, or as there is room for words. */
export function furthest(context: Context, wanted: number): number {
  return Math.min(wanted, Math.max(context.left, context.width - Math.min(leastRoom, context.width / 2)));
}

/** The same place with the language and direction a node gives itself. */
export function spoken(context: Context, node: { lang?: string; dir?: 'ltr' | 'rtl' }): Context {
  if (node.lang === undefined && node.dir === undefined) return context;
  return { ...context, ...(node.lang !== undefined && { language: node.lang }), ...(node.dir !== undefined && { direction: node.dir }) };
}
