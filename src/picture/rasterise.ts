import type { MediaFile } from '../document/nodes.js';
import { pngLevel } from './prepare.js';

const pixels = 480;

/** The drawings of a document once more as pixels, for Word, which shows no drawings in older versions. */
export async function withPixels(media: readonly MediaFile[]): Promise<MediaFile[]> {
  const { default: sharp } = await import('sharp');
  return Promise.all(media.map(async (file): Promise<MediaFile> => {
    if (file.mediaType !== 'image/svg+xml' || file.png !== undefined) return file;
    const png = await sharp(file.bytes, { density: 72 }).resize(pixels, pixels).png({ compressionLevel: pngLevel, palette: false }).toBuffer();
    return { ...file, png: new Uint8Array(png) };
  }));
}
