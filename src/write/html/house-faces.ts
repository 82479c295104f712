import { hasResource, readResource } from '../../resources/index.js';
import { chosenFamily, fontFileBytes, readingFamilies, type FontFile } from '../fonts.js';

const made = new Map<FontFile, Promise<Uint8Array>>();

/** The faces that a page set in some typeface carries. */
export function pageFiles(typeface: string): readonly FontFile[] {
  return chosenFamily(typeface).files.filter((file) => file.weight !== 600);
}

/** The faces that the build packs once: those of the house family, and of each that a reader can ask for. */
export const houseFiles: readonly FontFile[] = ['', ...readingFamilies.map(({ family }) => family)].flatMap(pageFiles);

/**
 * A face of a page's typeface as WOFF2, with all its letters. The whole face is smaller than one picture, and packing only
 * the letters of each page would take longer than writing the page: so the build packs it once.
 */
export function houseFace(file: FontFile): Promise<Uint8Array> {
  let face = made.get(file);
  if (face === undefined) {
    const ready = readyFace(file);
    made.set(file, (face = hasResource(ready) ? Promise.resolve(readResource(ready)) : packFace(file)));
  }
  return face;
}

/** Where the build keeps a face made ready for pages. */
export function readyFace(file: FontFile): string {
  return `dist/data/fonts/${file.family.replaceAll(' ', '')}-${String(file.weight)}${file.italic ? '-italic' : ''}.woff2`;
}

/** Packs a face as WOFF2: every letter up to the symbols and arrows, which is all that these families have. */
export async function packFace(file: FontFile): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  const letters = String.fromCodePoint(...Array.from({ length: 0x3000 - 0x20 }, (_, at) => at + 0x20));
  return new Uint8Array(await subsetFont(fontFileBytes(file), letters, { targetFormat: 'woff2' }));
}
