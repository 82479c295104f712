import type { Attachment, MediaMap, Style } from '../../../document/nodes.js';
import type { Spots } from '../engine.js';
import { languageTag } from '../language.js';
import type { Press } from '../sheet.js';

/** What Typst wrote, and all that the finishing pass has to know of the document: plain data, so that another thread can do it. */
export interface Unfinished extends Pick<Press, 'tables' | 'items' | 'lists' | 'bookmarks' | 'fields' | 'links'> {
  bytes: Uint8Array;
  spots: Spots;
  style: Style;
  language: string;
  date: string;
  attachments: readonly Attachment[];
}

/** The one pass over what Typst wrote: all that makes it PDF/UA-1 and PDF/A-3a, links, row headers, attachments. */
export async function finishPdf({ bytes, spots, style, language, date, attachments, ...press }: Unfinished, media: MediaMap): Promise<Uint8Array> {
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
  finishFields(pdf, elements, press.fields, style);
  finishLinks(pdf, press.links, spots);
  finishDestinations(pdf, spots);
  finishFonts(pdf);
  finishTransparency(pdf);
  finishMetadata(pdf, languageTag(language));
  finishAttachments(pdf, attachments, media, date);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
