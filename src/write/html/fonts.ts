import { chosenFamily, fontFamilies, fontFileBytes } from '../fonts.js';
import type { FontFamily, FontFile } from '../fonts.js';
import { houseFace, pageFiles } from './house-faces.js';
import { dataUri } from './markup.js';

/** The characters a page sets, and those of them in slanted type. */
export interface Glyphs { all: ReadonlySet<string>; italic: ReadonlySet<string>; boldItalic: ReadonlySet<string> }

/** The scripts a page carries a font for beside the house family; for the rest every computer and phone has one. */
const scripts = new Set(['arabic', 'bengali', 'gurmukhi']);

/** The names of the families a page may ask for, in the order in which a character looks for its font. */
export const familyNames: readonly string[] = fontFamilies.map((each) => each.family);

/** `@font-face` rules: the house faces whole, of other scripts only the glyphs that are needed; a face without characters is left out. */
export async function pageFaces(glyphs: Glyphs, typeface = ''): Promise<string> {
  const rules: string[] = [];
  for (const family of [chosenFamily(typeface), ...fontFamilies.filter(({ script }) => scripts.has(script))]) {
    for (const file of family.files) {
      const text = charactersFor(file, family, glyphs);
      if (text === '') continue;
      rules.push(family.script === 'latin' ? await houseRule(file) : rule(file, await cutTo(file, text)));
    }
  }
  return rules.join('\n');
}

/** `@font-face` rules with the upright faces of the house family. */
export async function uprightFaces(): Promise<string> {
  return (await Promise.all(pageFiles('').filter((file) => !file.italic).map(houseRule))).join('\n');
}

const houseRules = new Map<FontFile, string>();

async function houseRule(file: FontFile): Promise<string> {
  let made = houseRules.get(file);
  if (made === undefined) houseRules.set(file, (made = rule(file, await houseFace(file))));
  return made;
}

async function cutTo(file: FontFile, text: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(fontFileBytes(file), text, { targetFormat: 'woff2' });
}

// In order of code point, so that the order of the text cannot change the font.
function charactersFor(file: FontFile, family: FontFamily, glyphs: Glyphs): string {
  if (file.weight === 600) return '';
  const wanted = !file.italic ? glyphs.all : file.bold ? glyphs.boldItalic : glyphs.italic;
  return [...wanted].map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => family.ranges.length === 0 || family.ranges.some(([first, last]) => code >= first && code <= last))
    .sort((a, b) => a - b).map((code) => String.fromCodePoint(code)).join('');
}

function rule(file: FontFile, woff2: Uint8Array): string {
  return `@font-face{font-family:"${file.family}";font-weight:${file.bold ? 700 : 400};font-style:${file.italic ? 'italic' : 'normal'};`
    + `font-display:block;src:url("${dataUri('font/woff2', woff2)}") format("woff2")}`;
}
