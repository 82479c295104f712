import { readPackageFile } from '../../resources/index.js';
import { fontFamilies, type FontFamily, type FontFile } from '../fonts.js';
import { readFontTable, type FontTable } from './font-table.js';

const bytesOf = new Map<string, Uint8Array>();
const tableOf = new Map<string, FontTable>();

/** The bytes of a font file, read once in the life of the program. */
export function fontBytes(file: FontFile): Uint8Array {
  const key = `${file.package}/${file.path}`;
  let bytes = bytesOf.get(key);
  if (bytes === undefined) bytesOf.set(key, (bytes = readPackageFile(file.package, file.path)));
  return bytes;
}

/** The character map and widths of a family's upright regular or bold cut, or of its only cut. */
export function fontTable(family: FontFamily, bold = true): FontTable {
  const key = `${family.family} ${bold}`;
  let table = tableOf.get(key);
  if (table === undefined) {
    const file = family.files.find((each) => each.bold === bold && !each.italic && each.weight !== 600) ?? family.files[0];
    if (file === undefined) throw new Error(`The family ${family.family} has no files.`);
    tableOf.set(key, (table = readFontTable(fontBytes(file))));
  }
  return table;
}

const familyOf = new Map<number, FontFamily | undefined>();

/** The first of our families that can draw a character; big fonts are opened only for characters in their ranges. */
export function familyFor(codePoint: number): FontFamily | undefined {
  if (familyOf.has(codePoint)) return familyOf.get(codePoint);
  const found = fontFamilies.find((family) => {
    const inRange = family.ranges.length === 0 || family.ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
    return inRange && fontTable(family).glyph(codePoint) !== 0;
  });
  familyOf.set(codePoint, found);
  return found;
}

/** The fonts of one document, and a key that is the same for the same fonts. */
export interface FontSet { key: string; files: Uint8Array[] }

/** Fetches the fonts a document needs; of the biggest only the characters it uses. */
export async function fontSet(needed: ReadonlyMap<FontFamily, ReadonlySet<string>>): Promise<FontSet> {
  const keys: string[] = [];
  const files: Uint8Array[] = [];
  for (const family of fontFamilies) {
    const characters = needed.get(family);
    if (characters === undefined) continue;
    const words = family.subset ? [...characters].sort().join('') : '';
    keys.push(`${family.family} ${words}`);
    for (const file of family.files) files.push(family.subset ? await cutTo(words, fontBytes(file)) : fontBytes(file));
  }
  return { key: keys.join('\n'), files };
}

async function cutTo(words: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return new Uint8Array(await subsetFont(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), words, { targetFormat: 'truetype' }));
}
