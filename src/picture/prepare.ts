import type { MediaFile, MediaMap } from '../document/nodes.js';
import { message, type Message } from '../messages/index.js';

const longestSide = 1600;
const pixelLimit = 40_000_000;
/** How hard a PNG is packed: level 9 takes several times as long, for a file that is hardly smaller. */
export const pngLevel = 6;

/** The files of a plan, its pictures ready to print. An original that is a picture goes with the plan as it is, byte for byte. */
export async function prepareMedia(media: readonly MediaFile[]): Promise<{ media: MediaMap; messages: Message[] }> {
  const isPicture = (file: MediaFile): boolean => file.mediaType.startsWith('image/') && !file.id.startsWith('original-');
  const pictures = await preparePictures(media.filter(isPicture));
  return { media: new Map([...pictures.media, ...media.filter((file) => !isPicture(file))].map((file) => [file.id, file])), messages: pictures.messages };
}

/** Makes pictures ready to print: turned the right way up, all metadata stripped, sized for A4, as PNG or JPEG. */
export async function preparePictures(media: readonly MediaFile[], most = longestSide): Promise<{ media: MediaFile[]; messages: Message[] }> {
  const messages: Message[] = [];
  const prepared: MediaFile[] = [];
  if (media.length === 0) return { media: prepared, messages };
  const { default: sharp } = await import('sharp');
  for (const file of media) {
    try {
      // A drawing (SVG) can name other files and unfold without end, so it never gets as far as the library that would draw it.
      if (!isPhotoOrPainting(file.bytes)) throw new TypeError('not a picture of points');
      // Buffers only: a file read from a path may load its neighbours. Metadata is left out by default.
      const source = sharp(file.bytes, { limitInputPixels: pixelLimit, failOn: 'error' }).timeout({ seconds: 10 }).rotate()
        .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true });
      const photo = file.mediaType === 'image/jpeg';
      const { data, info } = await (photo ? source.jpeg({ quality: 85 }) : source.png({ compressionLevel: pngLevel })).toBuffer({ resolveWithObject: true });
      prepared.push({ id: file.id, mediaType: photo ? 'image/jpeg' : 'image/png', bytes: new Uint8Array(data), width: info.width, height: info.height });
    } catch {
      messages.push(message('pictureNotReadable', { picture: file.id }));
    }
  }
  return { media: prepared, messages };
}

/** Whether a file begins as PNG, JPEG, GIF or WebP do; its name and its stated type say nothing. */
function isPhotoOrPainting(bytes: Uint8Array): boolean {
  return /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s.test(String.fromCharCode(...bytes.subarray(0, 12)));
}
