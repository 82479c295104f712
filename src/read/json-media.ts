import { createHash } from 'node:crypto';
import type { Image, Nodes } from 'mdast';
import type { MediaFile } from '../document/nodes.js';
import type { Message } from '../messages/index.js';
import type { Plan } from '../plan/plan.js';
import { visitTrees } from '../plan/walk.js';
import { messageAt, type JsonWhere } from './json-problems.js';
import type { FileSource } from './types.js';

/** Finds the files that originals and pictures name, completes what the plan says of them, and returns their bytes. */
export async function gatherMedia(plan: Plan, files: FileSource, where: JsonWhere): Promise<{ media: MediaFile[]; messages: Message[] }> {
  const media = new Map<string, MediaFile>();
  const messages: Message[] = [];
  const ask = (id: 'jsonFileNotFound' | 'jsonFileChanged' | 'jsonPictureKind', path: string, pointer: string, field: string): void => {
    messages.push(messageAt(id, { path, field }, pointer, where));
  };

  for (const [index, original] of plan.originals.entries()) {
    if (original.file === undefined) continue;
    const { relativePath, sha256 } = original.file;
    const pointer = `/originals/${index}/file`;
    const bytes = isInside(relativePath) ? await files.read(relativePath) : undefined;
    if (bytes === undefined) { ask('jsonFileNotFound', relativePath, pointer, `originals ${index + 1}`); continue; }
    const found = createHash('sha256').update(bytes).digest('hex');
    if (sha256 === '') original.file = { relativePath, sha256: found, bytes: bytes.length };
    else if (sha256 !== found) ask('jsonFileChanged', relativePath, pointer, `originals ${index + 1}`);
    media.set(original.id, { id: original.id, mediaType: original.mediaType, bytes });
  }

  for (const [index, image] of (plan.images ?? []).entries()) {
    if (image.relativePath === undefined) continue;
    image.id ??= `image-${index + 1}`;
    await addPicture(image.id, image.relativePath, `/images/${index}`, `images ${index + 1}`);
  }

  for (const { image, pointer } of picturesIn(plan)) {
    const id = image.data?.media ?? `picture-${createHash('sha256').update(image.url, 'utf8').digest('hex').slice(0, 8)}`;
    if (/^[a-z][a-z0-9+.-]*:/i.test(image.url)) continue;
    const found = media.has(id) || await addPicture(id, decodePath(image.url), pointer, image.alt ?? image.url);
    if (found) image.data = { ...image.data, media: id };
  }
  return { media: [...media.values()], messages };

  async function addPicture(id: string, path: string, pointer: string, field: string): Promise<boolean> {
    if (media.has(id)) return true;
    const bytes = isInside(path) ? await files.read(path) : undefined;
    if (bytes === undefined) { ask('jsonFileNotFound', path, pointer, field); return false; }
    const mediaType = pictureType(bytes);
    if (mediaType === undefined) { ask('jsonPictureKind', path, pointer, field); return false; }
    media.set(id, { id, mediaType, bytes });
    return true;
  }
}

function picturesIn(plan: Plan): { image: Image; pointer: string }[] {
  const found: { image: Image; pointer: string }[] = [];
  visitTrees(plan, (tree, pointer) => {
    const waiting: Nodes[] = [tree];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.type === 'image') found.push({ image: next, pointer });
      if ('children' in next) waiting.push(...[...next.children].reverse());
    }
  });
  return found;
}

function decodePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

// Only files of the plan's own folder: no drive, no root, no way up.
function isInside(path: string): boolean {
  return path !== '' && !/^[\\/]|^[A-Za-z]:|\\/.test(path) && !path.split('/').includes('..');
}

function pictureType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\u0089PNG\r\n')) return 'image/png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (start.startsWith('GIF8')) return 'image/gif';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : undefined;
}
