import { readPackageFile } from '../../resources/index.js';
import { fontFamilies } from '../fonts.js';
import type { FontFamily, FontFile } from '../fonts.js';
import { dataUri } from './markup.js';

/** The characters a page sets, and those of them in slanted type. */
export interface Glyphs { all: ReadonlySet<string>; italic: ReadonlySet<string>; boldItalic: ReadonlySet<string> }

/** The scripts a page carries a font for beside the house family; for the rest every computer and phone has one. */
const scripts = new Set(['arabic', 'bengali', 'gurmukhi']);

/** The names of the families a page may ask for, in the order in which a character looks for its font. */
export const familyNames: readonly string[] = fontFamilies.map((each) => each.family);

/** `@font-face` rules with only the glyphs that are needed; a face without characters is left out. */
export async function subsetFaces(glyphs: Glyphs): Promise<string> {
  const rules: string[] = [];
  for (const family of fontFamilies) {
    if (family.script !== 'latin' && !scripts.has(family.script)) continue;
    for (const file of family.files) {
      const text = charactersFor(file, family, glyphs);
      if (text === '') continue;
      const { default: subsetFont } = await import('subset-font');
      rules.push(rule(file, 'woff2', dataUri('font/woff2', await subsetFont(fontBytes(file), text, { targetFormat: 'woff2' }))));
    }
  }
  return rules.join('\n');
}

/** `@font-face` rules with the whole upright fonts of the house family, for a page that is written in one step. */
export function wholeFaces(): string {
  return fontFamilies.filter((family) => family.script === 'latin').flatMap((family) => family.files)
    .filter((file) => !file.italic && file.weight !== 600)
    .map((file) => rule(file, 'truetype', dataUri('font/ttf', fontBytes(file)))).join('\n');
}

// In order of code point, so that the order of the text cannot change the font.
function charactersFor(file: FontFile, family: FontFamily, glyphs: Glyphs): string {
  if (file.weight === 600) return '';
  const wanted = !file.italic ? glyphs.all : file.bold ? glyphs.boldItalic : glyphs.italic;
  return [...wanted].map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => family.ranges.length === 0 || family.ranges.some(([first, last]) => code >= first && code <= last))
    .sort((a, b) => a - b).map((code) => String.fromCodePoint(code)).join('');
}

function rule(file: FontFile, format: string, source: string): string {
  return `@font-face{font-family:"${file.family}";font-weight:${file.bold ? 700 : 400};font-style:${file.italic ? 'italic' : 'normal'};`
    + `font-display:block;src:url("${source}") format("${format}")}`;
}

function fontBytes(file: FontFile): Uint8Array {
  return readPackageFile(file.package, file.path);
}
