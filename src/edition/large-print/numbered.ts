import type { DocumentNode } from '../../document/nodes.js';

/** What a place is called that is only there to know its page: with an underscore, as no id of a document has, it is never linked to. */
const prefix = 'pg_';

/** Parts of a document that are no places of their own. */
const inline: ReadonlySet<string> = new Set(['text', 'code', 'strong', 'emphasis', 'strike', 'break', 'link', 'crossRef', 'traceLink', 'pageRef', 'span', 'missingInline', 'document', 'band', 'title', 'contents']);

/** The same document with a place at every block, row and item, so that the pages of all of them are known once it is set. */
export function numbered(document: DocumentNode): DocumentNode {
  let count = 0;
  const walk = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(walk) as T;
    if (typeof value !== 'object' || value === null) return value;
    const node = value as { type?: unknown; id?: unknown };
    // A row is cited as a whole, and nobody asks for the page of the cover.
    if (node.type === 'tableCell' || node.type === 'cover') return value;
    const bare = typeof node.type === 'string' && !inline.has(node.type) && node.id === undefined;
    if (bare) count += 1;
    const id = `${prefix}${String(count)}`;
    const walked = Object.fromEntries(Object.entries(node).map(([key, each]) => [key, typeof each === 'object' && each !== null && key !== 'style' && key !== 'meta' && key !== 'running' && key !== 'attachments' ? walk(each) : each]));
    return (bare ? { ...walked, id } : walked) as T;
  };
  return walk(document);
}

/** Without those places again. */
export function withoutNumbers<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each) => withoutNumbers(each) as unknown) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key === 'id' && typeof each === 'string' && each.startsWith(prefix) ? [] : [[key, withoutNumbers(each as unknown)]]))) as T;
}
