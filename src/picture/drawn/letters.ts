import { readResourceText } from '../../resources/index.js';
import { once } from '../../resources/once.js';

interface Letters { unitsPerEm: number; capHeight: number; glyphs: Record<string, { width: number; path: string }> }
// Outlines of Atkinson Hyperlegible Next Bold (SIL Open Font License): a drawing with real text in it would look different wherever
// that typeface is not installed, and would be read out as words of the document. The zero has no stroke through it here: in the middle of a
// number to ring, readers took it for an 8.
const letters = once(() => JSON.parse(readResourceText('assets/pictures/letters.json')) as Letters);

/** Where words stand in a drawing: the middle of their line, the height of their capitals, and the most width they may take. */
export interface Placed { x: number; y: number; height: number; most?: number; colour: string }

/** Words as outlines, centred on (x, y). Longer words than `most` are drawn smaller; letters it has no outline of are left out. */
export function drawnWords(words: string, { x, y, height, most, colour }: Placed): string {
  const { glyphs, capHeight } = letters();
  const known = [...words].flatMap((letter) => (glyphs[letter] === undefined ? [] : [glyphs[letter]]));
  const width = known.reduce((sum, glyph) => sum + glyph.width, 0);
  const scale = Math.min(height / capHeight, most === undefined || width === 0 ? Infinity : most / width);
  let at = 0;
  const paths = known.map((glyph) => {
    const path = glyph.path === '' ? '' : `<path transform="translate(${at} 0)" d="${glyph.path}"/>`;
    at += glyph.width;
    return path;
  });
  return `<g fill="${colour}" transform="translate(${round(x - (width * scale) / 2)} ${round(y + (capHeight * scale) / 2)}) scale(${round(scale, 5)})">${paths.join('')}</g>`;
}

/** A number as it is written in a drawing: the same on every machine. */
export function round(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}
