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

/** The character map and widths of a family's bold cut (the wider one), or of its only cut. */
export function fontTable(family: FontFamily): FontTable {
  let table = tableOf.get(family.family);
  if (table === undefined) {
    const file = family.files.find((each) => each.bold) ?? family.files[0];
    if (file === undefined) throw new Error(`The family ${family.family} has no files.`);
    tableOf.set(family.family, (table = readFontTable(fontBytes(file))));
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
