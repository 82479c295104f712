import { createHash } from 'node:crypto';
import type { MediaFile } from '../../document/nodes.js';
import type { FileSource } from '../types.js';
import { readImageFacts } from './image-size.js';
import type { PictureFound, WalkState } from './walk-state.js';

const byteCap = 20 * 1024 * 1024;
const pixelCap = 40_000_000;

/** Finds the bytes of every picture in the plan's own folder; a picture that cannot be used keeps its description. */
export async function findPictures(state: WalkState, files: FileSource): Promise<MediaFile[]> {
  const media = new Map<string, MediaFile>();
  for (const picture of state.pictures) {
    const found = await findPicture(picture, state, files);
    if (found === undefined) continue;
    media.set(found.id, found);
    picture.block.media = [found.id];
    picture.node.data = { ...picture.node.data, media: found.id };
  }
  return [...media.values()];
}

async function findPicture({ node }: PictureFound, state: WalkState, files: FileSource): Promise<MediaFile | undefined> {
  const tell = (id: Parameters<WalkState['tell']>[0], facts: Record<string, string | number> = {}): undefined => {
    state.tell(id, { picture: node.url.slice(0, 80), ...facts }, node.position);
    return undefined;
  };
  const path = folderPath(node.url);
  if (path === 'elsewhere') return tell('pictureElsewhere');
  if (path === 'outside') return tell('pictureOutside');
  const bytes = await files.read(path);
  if (bytes === undefined) return tell('pictureMissing');
  if (bytes.length === 0) return tell('pictureEmpty');
  if (bytes.length > byteCap) return tell('pictureTooLarge');
  if (/^(?:\uFEFF|\s)*<(?:\?xml|svg|!DOCTYPE svg|!--)/i.test(new TextDecoder().decode(bytes.subarray(0, 300)))) return tell('pictureSvg');
  const facts = readImageFacts(bytes);
  if (facts === undefined) return tell('pictureUnknown');
  if (facts.width * facts.height > pixelCap) return tell('pictureTooLarge');
  const id = `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  return { id, bytes, ...facts };
}

/** The path below the plan's folder that an address means, or why it means none. */
export function folderPath(url: string): string | 'elsewhere' | 'outside' {
  if (/^(?:[A-Za-z][A-Za-z0-9+.-]+:|\/\/)/.test(url)) return 'elsewhere';
  let path = url.replace(/[?#].*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A bare % in a file name is no escape; the name is used as it is.
  }
  path = path.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\u0000')) return 'outside';
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? 'outside' : parts.join('/');
}
