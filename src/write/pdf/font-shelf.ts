import { chosenFamily, fontFamilies, fontFileBytes, readingFamilies, type FontFamily, type FontFile } from '../fonts.js';
import { readFontTable, type FontTable } from './font-table.js';
import { cutTo, cutToSigns, isSign, signFont } from './sign-fonts.js';

const bytesOf = new Map<string, Uint8Array>();
const tableOf = new Map<string, FontTable>();

/** The bytes of a font file, read once in the life of the program; `signs` asks for the small file of its signs, where there is one. */
export function fontBytes(file: FontFile, signs = false): Uint8Array {
  const key = `${file.family}/${file.path}${signs ? ' signs' : ''}`;
  let bytes = bytesOf.get(key);
  if (bytes === undefined) bytesOf.set(key, (bytes = (signs ? signFont(file) : undefined) ?? fontFileBytes(file)));
  return bytes;
}

/** The character map and widths of a family's upright regular or bold cut, or of its only cut, for a character. */
export function fontTable(family: FontFamily, codePoint: number, bold = true): FontTable {
  const signs = isSign(codePoint, family);
  const key = `${family.family} ${bold} ${signs}`;
  let table = tableOf.get(key);
  if (table === undefined) {
    const file = family.files.find((each) => each.bold === bold && !each.italic && each.weight !== 600) ?? family.files[0];
    if (file === undefined) throw new Error(`The family ${family.family} has no files.`);
    tableOf.set(key, (table = readFontTable(fontBytes(file, signs))));
  }
  return table;
}

const familyOf = new Map<FontFamily, Map<number, FontFamily | undefined>>();
let typeface: FontFamily = chosenFamily('');

/**
 * Does something with a document's own typeface as the first that characters fall to and are measured in. What is done is done at once:
 * the measures are asked for at a hundred places, which would all have to hand the typeface on.
 */
export function inTypeface<T>(name: string, work: () => T): T {
  const before = typeface;
  typeface = chosenFamily(name);
  try {
    return work();
  } finally {
    typeface = before;
  }
}

/** The family that documents are measured in now. */
export function currentFamily(): FontFamily {
  return typeface;
}

/** The first of our families that can draw a character; big fonts are opened only for characters in their ranges. */
export function familyFor(codePoint: number): FontFamily | undefined {
  let known = familyOf.get(typeface);
  if (known === undefined) familyOf.set(typeface, (known = new Map()));
  if (known.has(codePoint)) return known.get(codePoint);
  const found = [typeface, ...fontFamilies].find((family) => {
    const inRange = family.ranges.length === 0 || family.ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
    return inRange && fontTable(family, codePoint).glyph(codePoint) !== 0;
  });
  known.set(codePoint, found);
  return found;
}

const apartOf = new Map<FontFamily, string>();
/** Where letters with marks stand in Unicode: Latin, Greek, Cyrillic, and their additions (Vietnamese, Esperanto, Maltese …). */
const marked = [[0xc0, 0x24f], [0x370, 0x52f], [0x1e00, 0x1fff]] as const;

/**
 * The letters with marks that a family has no glyph for, as one string. A shaper would draw them as two glyphs, and a PDF would have them read
 * aloud twice: they are left to the next family that has them whole.
 */
export function lettersApart(family: FontFamily): string {
  let apart = apartOf.get(family);
  if (apart === undefined) {
    apart = '';
    for (const [from, to] of marked) {
      for (let codePoint = from; codePoint <= to; codePoint += 1) {
        const letter = String.fromCodePoint(codePoint);
        if (letter.normalize('NFD') !== letter && fontTable(family, codePoint).glyph(codePoint) === 0) apart += letter;
      }
    }
    apartOf.set(family, apart);
  }
  return apart;
}

/** The fonts of one document, and a key that is the same for the same fonts. */
export interface FontSet { key: string; files: Uint8Array[] }

/** Fetches the fonts a document needs; of the biggest only the characters it uses, or all their signs when it uses nothing else. */
export async function fontSet(needed: ReadonlyMap<FontFamily, ReadonlySet<string>>): Promise<FontSet> {
  const keys: string[] = [];
  const files: Uint8Array[] = [];
  for (const family of [...fontFamilies, ...readingFamilies]) {
    const characters = needed.get(family);
    if (characters === undefined) continue;
    if (!family.subset) {
      keys.push(family.family);
      files.push(...family.files.map((file) => fontBytes(file)));
      continue;
    }
    const words = [...characters].every((each) => isSign(each.codePointAt(0) ?? 0, family)) ? 'signs' : [...characters].sort().join('');
    keys.push(`${family.family}: ${words}`);
    for (const file of family.files) files.push(await cutFont(file, words));
  }
  return { key: keys.join('\n'), files };
}

const mostCuts = 16;
const cuts = new Map<string, Promise<Uint8Array>>();

// The documents of one pack want the same cuts; a process that runs for days must not keep those of every plan.
function cutFont(file: FontFile, words: string): Promise<Uint8Array> {
  const key = `${file.family} ${file.path} ${words}`;
  let cut = cuts.get(key);
  if (cut === undefined) {
    if (cuts.size >= mostCuts) cuts.clear();
    cut = words === 'signs' ? signsOf(file) : cutTo(words, fontBytes(file));
    cuts.set(key, cut);
  }
  return cut;
}

async function signsOf(file: FontFile): Promise<Uint8Array> {
  return signFont(file) ?? cutToSigns(file);
}
