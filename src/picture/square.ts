import type { MediaFile, MediaMap } from '../document/nodes.js';
import { pngLevel } from './prepare.js';

const side = 640;
/** A photo smaller than this is not made to fill a row: it would only show its points. */
const leastWhole = 300;

/** The id of a person's picture as it stands in a row. */
export function squareId(id: string): string {
  return `square-${id}`;
}

/**
 * A person's own pictures made ready for the square beside a row. One nearly square is cropped in its middle, as a camera would have; any other is shown whole,
 * as nobody but the person knows what in it may be cut away. None is made larger than it is. The pictures given are prepared: turned, and without metadata.
 */
export async function squarePhotos(media: Iterable<MediaFile>): Promise<MediaFile[]> {
  const photos = [...media].filter(({ id, mediaType }) => (mediaType === 'image/jpeg' || mediaType === 'image/png') && id !== 'council-logo' && !/^(?:original|square)-/.test(id));
  if (photos.length === 0) return [];
  const { default: sharp } = await import('sharp');
  const made: MediaFile[] = [];
  for (const { id, mediaType, bytes } of photos) {
    const { width = 0, height = 0 } = await sharp(bytes).metadata();
    if (width === 0 || height === 0) continue;
    const near = width * 4 >= height * 3 && height * 4 >= width * 3;
    const size = Math.min(side, near ? Math.min(width, height) : Math.max(width, height));
    const fitted = near
      ? sharp(bytes).extract(middle(width, height)).resize(size, size)
      : sharp(bytes).resize(side, side, { fit: 'inside', withoutEnlargement: true });
    const framed = size >= leastWhole ? fitted : await onPaper(await fitted.png().toBuffer());
    const { data, info } = await (mediaType === 'image/jpeg' ? framed.jpeg({ quality: 85 }) : framed.png({ compressionLevel: pngLevel })).toBuffer({ resolveWithObject: true });
    made.push({ id: squareId(id), mediaType, bytes: new Uint8Array(data), width: info.width, height: info.height });
  }
  return made;

  async function onPaper(small: Buffer): Promise<ReturnType<typeof sharp>> {
    const paper = await sharp({ create: { width: leastWhole, height: leastWhole, channels: 4, background: '#ffffff' } }).composite([{ input: small, gravity: 'centre' }]).png().toBuffer();
    return sharp(paper).flatten({ background: '#ffffff' });
  }
}

function middle(width: number, height: number): { left: number; top: number; width: number; height: number } {
  const size = Math.min(width, height);
  return { left: Math.floor((width - size) / 2), top: Math.floor((height - size) / 2), width: size, height: size };
}

/** The plan's media with each of the person's pictures once more for rows. */
export async function withSquares(media: MediaMap): Promise<MediaMap> {
  return new Map([...media, ...(await squarePhotos(media.values())).map((file): [string, MediaFile] => [file.id, file])]);
}
