import { packFaces } from './docx/font-table.js';
import { houseFiles, packFace, readyFace } from './html/house-faces.js';
import { cutToSigns, readySigns, signFiles } from './pdf/sign-fonts.js';

/** The fonts that the build packs once, so that no document has to: their paths below the program's folder, and their bytes. */
export async function readyFonts(): Promise<{ path: string; bytes: Uint8Array }[]> {
  const pages = await Promise.all(houseFiles.map(async (file) => ({ path: readyFace(file), bytes: await packFace(file) })));
  const signs = await Promise.all(signFiles.map(async (file) => ({ path: readySigns(file), bytes: await cutToSigns(file) })));
  return [...pages, ...packFaces(), ...signs];
}
