import { hasResource, readPackageFile, readResource } from '../../resources/index.js';
import { fontFamilies, type FontFamily, type FontFile } from '../fonts.js';

/** Arrows, sums, ringed numbers, lines and boxes: only the Chinese family has them all, and every plan prints an arrow. */
const ranges = [[0x2190, 0x22ff], [0x2460, 0x24ff], [0x2500, 0x27bf]] as const;

/** Whether a character is one of the signs of a family so big that they are kept in a small file of their own. */
export function isSign(codePoint: number, family: FontFamily): boolean {
  return family.script === 'han' && ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** The files that hold signs, of the families that have any. */
export const signFiles: readonly FontFile[] = fontFamilies.filter((family) => family.script === 'han').flatMap((family) => family.files);

/**
 * A font file cut to its signs, which the build makes: opening ten megabytes for one arrow takes longer than setting a page.
 * Nothing where the program has not been built.
 */
export function signFont(file: FontFile): Uint8Array | undefined {
  const ready = readySigns(file);
  return hasResource(ready) ? readResource(ready) : undefined;
}

/** Where the build keeps a font file cut to its signs. */
export function readySigns(file: FontFile): string {
  return `dist/data/fonts/${file.family.replaceAll(' ', '')}-signs-${String(file.weight)}.ttf`;
}

/** Cuts a font file to its signs. */
export async function cutToSigns(file: FontFile): Promise<Uint8Array> {
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));
  return cutTo(letters.join(''), readPackageFile(file.package, file.path));
}

/** Cuts a font to the letters of some words. */
export async function cutTo(words: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return new Uint8Array(await subsetFont(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), words, { targetFormat: 'truetype' }));
}
