import type { DocumentNode, MediaMap } from '../../document/nodes.js';

/** Writes a document tree as a Word file: real headings, lists, tables, links and languages, the same bytes every time. */
export async function writeDocx(document: DocumentNode, media: MediaMap): Promise<{ bytes: Uint8Array }> {
  const { packDocument } = await import('./pack-document.js');
  return { bytes: await packDocument(document, media) };
}
