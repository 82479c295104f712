import { contrastRatio, legible, mix } from './colour.js';
import type { Style } from './nodes.js';
import { houseStyle } from './style.js';

/** How a reader wants their papers to look, colours as `#rrggbb`. What is left out is as the house has it. */
export interface ReadingLook {
  typeface?: string;
  /** Line height as a multiple of the type size. */
  lineSpacing?: number;
  paper?: string;
  ink?: string;
  bold?: boolean;
  /** The most letters on a line. */
  lineLength?: number;
}

/** Typefaces by the name a plan has for them. */
export const typefaceFamilies = { atkinson: houseStyle.typeface, arimo: 'Arimo', lexend: 'Lexend' } as const;
/** Very pale tints: anything stronger takes contrast from the words (RNIB 1998). */
export const paperColours = { white: '#ffffff', cream: '#fdf6e3', paleYellow: '#fffbd1', paleBlue: '#e8f1fb' } as const;
export const inkColours = { black: '#000000', darkBlue: '#0a2351', darkGreen: '#0b3b24', darkBrown: '#3b2410' } as const;

/** Contrast of words on their ground: refused below the first (WCAG 1.4.3), told below the second (1.4.6). */
export const contrast = { least: 4.5, aimed: 7 } as const;

/** Words are never closer than this, whatever was asked (formats 2). */
const leastLeading = 1.15;

/** A style with a reader's wishes in it. All other colours move with paper and ink, so that each keeps its contrast. */
export function withReading(style: Style, look: ReadingLook): Style {
  const { paper = style.colours.paper, ink = style.colours.ink } = look;
  const isOwn = paper !== style.colours.paper || ink !== style.colours.ink;
  return {
    ...style,
    ...(look.typeface === undefined ? {} : { typeface: look.typeface }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.lineLength === undefined ? {} : { lineLength: look.lineLength }),
    leading: Math.max(leastLeading, look.lineSpacing ?? style.leading),
    ...(look.paper === undefined && look.ink === undefined ? {} : { asked: true }),
    colours: isOwn ? coloursOn(paper, ink, style.colours) : style.colours,
  };
}

/** All colours of a page for words of one colour on paper of another. */
export function coloursOn(paper: string, ink: string, house: Style['colours']): Style['colours'] {
  const tint = mix(house.accent, paper, 0.09);
  const draftTint = mix(house.draft, paper, 0.16);
  const grounds = [paper, tint];
  // White words stand on the accent, which is drawn on the paper: seen from both sides.
  const accent = legible(house.accent, grounds, contrast.aimed);
  return {
    ink, paper, accent, tint, draftTint,
    onAccent: contrastRatio(paper, accent) >= contrast.least ? paper : legible(house.onAccent, [accent], contrast.least),
    grey: legible(mix(ink, paper, 0.72), grounds, contrast.aimed),
    hairline: mix(ink, paper, 0.22),
    draft: house.draft, draftInk: legible(ink, [draftTint], contrast.aimed),
    safety: legible(house.safety, [paper], contrast.least),
  };
}
