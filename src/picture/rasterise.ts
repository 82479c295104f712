import type { MediaFile } from '../document/nodes.js';
import { pngLevel } from './prepare.js';

const pixels = 480;

/**
 * Begins to draw the drawings of a document once more as pixels, for Word, which shows no drawings in older versions. Answers once sharp
 * has them all in hand: it draws in threads of its own, also while this one is busy.
 */
export async function startPixels(media: readonly MediaFile[]): Promise<{ drawn: Promise<MediaFile[]> }> {
  const { default: sharp } = await import('sharp');
  const drawn = Promise.all(media.map(async (file): Promise<MediaFile> => {
    if (file.mediaType !== 'image/svg+xml' || file.png !== undefined) return file;
    const png = await sharp(file.bytes, { density: 72 }).resize(pixels, pixels).png({ compressionLevel: pngLevel, palette: false }).toBuffer();
    return { ...file, png: new Uint8Array(png) };
  }));
  // Whoever asks for them is told of a fault.
  drawn.catch(() => undefined);
  return { drawn };
}
