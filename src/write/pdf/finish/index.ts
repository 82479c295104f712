import type { DocumentNode, MediaMap } from '../../../document/nodes.js';
import type { Spots } from '../engine.js';
import type { Press } from '../sheet.js';
import { languageTag } from '../language.js';

/** The one pass over what Typst wrote: all that makes it PDF/UA-1 and PDF/A-3a, links, row headers, attachments. */
export async function finish(bytes: Uint8Array, document: DocumentNode, media: MediaMap, press: Press, spots: Spots): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const { elementsOf, finishBookmarks, finishItems, finishLists, finishTables } = await import('./structure.js');
  const { finishFields } = await import('./fields.js');
  const { finishLinks } = await import('./links.js');
  const { finishDestinations } = await import('./destinations.js');
  const { finishMetadata } = await import('./metadata.js');
  const { finishTransparency } = await import('./transparency.js');
  const { finishFonts } = await import('./to-unicode.js');
  const { finishAttachments } = await import('./attachments.js');
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const elements = elementsOf(pdf);
  finishTables(pdf, elements, press.tables);
  finishItems(elements, press.items);
  finishLists(pdf, elements, press.lists);
  finishBookmarks(pdf, press.bookmarks);
  finishFields(pdf, elements, press.fields, document.style);
  finishLinks(pdf, press.links, spots);
  finishDestinations(pdf, spots);
  finishFonts(pdf);
  finishTransparency(pdf);
  finishMetadata(pdf, languageTag(document.language));
  finishAttachments(pdf, document.attachments, media, document.meta.date);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
