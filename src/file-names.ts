import type { EditionName, MediaFile } from './document/nodes.js';
import { pictureName } from './pack/index.js';

const names: Readonly<Record<EditionName, string>> = { singleFormat: 'single-format', annex: 'annex', easyRead: 'easy-read', largePrint: 'large-print' };

/** The name a document has in a pack. */
export function documentName(edition: EditionName, format: string): string {
  return `${names[edition]}.${format}`;
}

/** The person's pictures as they came; the council's logo is not one of them. */
export function ownPictures(media: readonly MediaFile[]): MediaFile[] {
  return media.filter((file) => file.mediaType.startsWith('image/') && file.id !== 'council-logo' && !file.id.startsWith('original-'));
}

/** The name each picture has in the pack, by media id. */
export function pictureNames(media: readonly MediaFile[]): Map<string, string> {
  return new Map(ownPictures(media).map((file, index) => [file.id, pictureName(file.mediaType, index + 1)]));
}
