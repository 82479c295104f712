import { BorderStyle, ShadingType, type IBorderOptions, type IBordersOptions, type IShadingAttributesProperties } from 'docx';
import type { CalloutNode } from '../../document/nodes.js';
import { points, type Look } from './look.js';

/** Points between a frame and the words in it. */
const inner = { side: 9, edge: 8, barGap: 9 };
/** The most points Word keeps between a frame and its words (ECMA-376 17.3.4). */
const widestGap = 31;
/** Twips the words of a box and of the person's own words are set in, so that the frame itself stands at the margin. */
export const boxIndent = points(13);
export const barIndent = points(12);

/** A solid line; `thick` in points. */
export function line(color: string, thick: number, space: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, color, size: Math.round(thick * 8), space };
}

/** No line where a style has one. */
export const noLine: IBorderOptions = { style: BorderStyle.NONE, color: 'auto', size: 0, space: 0 };

/** A flat ground of one colour. */
export function ground(fill: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}

/** The bar beside the person's own words. */
export function bar(look: Look): { left: IBorderOptions } {
  return { left: line(look.colours.accent, 3, inner.barGap) };
}

/** The dashed box of what is not yet filled in. */
export function dashedBox(look: Look): IBordersOptions {
  const side: IBorderOptions = { style: BorderStyle.DASHED, color: look.colours.grey, size: 6, space: 5 };
  return { top: side, left: { ...side, space: 8 }, bottom: side, right: { ...side, space: 8 } };
}

/** The boxes with four sides. A record only has a line above. */
export type BoxTone = Exclude<CalloutNode['tone'], 'record'>;

/** The colour a box stands on. */
export function boxGround(tone: BoxTone, look: Look): string {
  return { draft: look.colours.draftTint, note: look.colours.tint, safety: look.colours.paper, plain: look.colours.paper }[tone];
}

/** The four sides of a box. A tinted box has sides of its own tint: they are its padding. */
export function boxSides(tone: BoxTone, look: Look): Required<Pick<IBordersOptions, 'top' | 'left' | 'bottom' | 'right'>> {
  const { colours } = look;
  const [color, thick] = { draft: [colours.draftTint, 0.5], note: [colours.tint, 0.5], safety: [colours.safety, 1.5], plain: [colours.grey, 0.75] }[tone] as [string, number];
  const edge = line(color, thick, inner.edge);
  const side = line(color, thick, inner.side + 2);
  return { top: edge, left: tone === 'draft' ? line(colours.draft, 4.5, inner.side) : side, bottom: edge, right: side };
}

/**
 * The same frame beside words that are set further in: Word draws a frame from the paragraph's own start, so the gap
 * grows by as much as the words move, as far as Word allows.
 */
export function movedOut(side: IBorderOptions, twips: number): IBorderOptions {
  return { ...side, space: Math.max(0, Math.min(widestGap, (side.space ?? 0) + Math.round(twips / 20))) };
}

/** A box set a hair apart from the box before it, on the eye's right spot still: Word joins boxes whose frames are the same. */
export function setApart(border: IBordersOptions): IBordersOptions {
  return border.right === undefined ? border : { ...border, right: { ...border.right, space: (border.right.space ?? 0) + 1 } };
}
