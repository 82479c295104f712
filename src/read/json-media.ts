import { createHash } from 'node:crypto';
import type { Image, Nodes } from 'mdast';
import type { MediaFile } from '../document/nodes.js';
import type { Message } from '../messages/index.js';
import { councilOnly } from '../plan/council-only.js';
import type { Plan } from '../plan/plan.js';
import { visitTrees } from '../plan/walk.js';
import { readImageFacts } from './markdown/image-size.js';
import { folderPath } from './markdown/media.js';
import { councilPictures, ownPictureIds } from './json-picture-ids.js';
import { messageAt, type JsonWhere } from './json-problems.js';
import type { FileSource } from './types.js';

const byteCap = 20 * 1024 * 1024;
const pixelCap = 40_000_000;

/** Finds the files that originals and pictures name, completes what the plan says of them, and returns their bytes. */
export async function gatherMedia(plan: Plan, files: FileSource, where: JsonWhere): Promise<{ media: MediaFile[]; messages: Message[] }> {
  ownPictureIds(plan);
  const hidden = councilPictures(plan);
  const media = new Map<string, MediaFile>();
  const messages: Message[] = [];
  const asked = new Set<string>();
  // A picture stands in the original and again in its section; a person is asked once.
  const ask = (id: 'jsonFileNotFound' | 'jsonFileChanged' | 'jsonPictureKind', path: string, pointer: string, field: string): void => {
    if (asked.has(path)) return;
    asked.add(path);
    messages.push(messageAt(id, { path, field }, pointer, where));
  };

  for (const [index, original] of plan.originals.entries()) {
    if (original.file === undefined) continue;
    const { relativePath, sha256 } = original.file;
    const pointer = `/originals/${index}/file`;
    const bytes = await find(relativePath);
    if (bytes === undefined) { ask('jsonFileNotFound', relativePath, pointer, `originals ${index + 1}`); continue; }
    const found = createHash('sha256').update(bytes).digest('hex');
    if (sha256 === '') original.file = { relativePath, sha256: found, bytes: bytes.length };
    else if (sha256 !== found) ask('jsonFileChanged', relativePath, pointer, `originals ${index + 1}`);
    media.set(original.id, { id: original.id, mediaType: original.mediaType, bytes });
  }

  for (const [index, image] of (plan.images ?? []).entries()) {
    if (image.relativePath === undefined || image.id === undefined || hidden.has(image.id)) continue;
    await addPicture(image.id, image.relativePath, `/images/${index}`, `images ${index + 1}`);
  }

  for (const { image, pointer } of picturesIn(plan)) {
    if (folderPath(image.url) === 'elsewhere') continue;
    const id = await addPicture(image.data?.media, image.url, pointer, image.alt || image.url);
    if (id !== undefined) image.data = { ...image.data, media: id };
  }
  return { media: [...media.values()], messages };

  // The same bytes are one picture, unless an original has taken the id.
  function idOf(bytes: Uint8Array): string {
    const id = `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
    return plan.originals.some((original) => original.id === id) ? `${id}-0` : id;
  }

  async function find(path: string): Promise<Uint8Array | undefined> {
    const inside = folderPath(path);
    return inside === 'elsewhere' || inside === 'outside' || inside === '' ? undefined : files.read(inside);
  }

  async function addPicture(given: string | undefined, path: string, pointer: string, field: string): Promise<string | undefined> {
    if (given !== undefined && media.has(given)) return given;
    const bytes = await find(path);
    if (bytes === undefined) { ask('jsonFileNotFound', path, pointer, field); return undefined; }
    const facts = bytes.length > byteCap ? undefined : readImageFacts(bytes);
    if (facts === undefined || facts.width * facts.height > pixelCap) { ask('jsonPictureKind', path, pointer, field); return undefined; }
    const id = given ?? idOf(bytes);
    media.set(id, { id, bytes, ...facts });
    return id;
  }
}

function picturesIn(plan: Plan): { image: Image; pointer: string }[] {
  const found: { image: Image; pointer: string }[] = [];
  visitTrees(plan, (tree, pointer) => {
    // Nothing shows these pictures, so nobody is asked for them: even a question would tell what they are of.
    if (councilOnly.has(pointer.split('/')[1] ?? '')) return;
    const waiting: Nodes[] = [tree];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.type === 'image') found.push({ image: next, pointer });
      if ('children' in next) waiting.push(...[...next.children].reverse());
    }
  });
  return found;
}
