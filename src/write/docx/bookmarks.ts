import type { DocumentNode } from '../../document/nodes.js';

/** Names of places in the document: at most 40 letters, digits and underscores, unique whatever their case, as Word asks. */
export interface Bookmarks {
  /** The name of a place that exists, for a link to it. */
  find(id: string): string | undefined;
  /** The name for the first block that claims an id; a second claim gets nothing, so that a name stands once. */
  claim(id: string): string | undefined;
  /** A name for a place that has no id of its own. */
  invent(stem: string): string;
}

/** Names every id in a document before anything is written, so that links may point forwards. */
export function nameBookmarks(document: DocumentNode): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const claimed = new Set<string>();
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted.slice(0, 40 - 1 - String(count).length)}_${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
  for (const id of idsIn(document.children)) if (!names.has(id)) names.set(id, unique(bookmarkName(id)));
  return {
    find: (id) => names.get(id),
    claim: (id) => {
      if (claimed.has(id)) return undefined;
      claimed.add(id);
      return names.get(id);
    },
    invent: (stem) => unique(bookmarkName(stem)),
  };
}

/** The name an id gets, here and in the Word file beside this one. */
export function bookmarkName(id: string): string {
  const letters = id.replace(/[^A-Za-z0-9_]/g, '_');
  const named = /^[A-Za-z]/.test(letters) ? letters : `at_${letters}`;
  return named.length <= 40 ? named : `${named.slice(0, 31)}_${fingerprint(id)}`;
}

/** FNV-1a, eight hex digits: long ids that start alike stay apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

const skipped = new Set(['style', 'meta', 'running', 'attachments']);

function* idsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const each of value) yield* idsIn(each);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string' && inner !== '') yield inner;
    else if (!skipped.has(key)) yield* idsIn(inner);
  }
}
