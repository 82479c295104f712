import type { DocumentNode, MediaMap } from '../document/nodes.js';
import type { StartHere } from './html/start-here.js';
import type { writePdf } from './pdf/index.js';

/** The file formats a document can be written in. */
export type Format = 'docx' | 'pdf' | 'html';

/** What only the PDF writer is told. */
export type PdfOptions = Parameters<typeof writePdf>[2];

/** The pages of a filed PDF by block id. */
export type PageMap = Awaited<ReturnType<typeof writePdf>>['pages'];

/** One document in one format; only a PDF has pages. */
export interface Written {
  bytes: Uint8Array;
  pages?: PageMap;
  /** Characters the format could not draw, and what is printed instead. */
  instead?: { character: string; shown: string }[];
}

/** Writes a document in one format. Each writer, with its libraries, is only loaded when it is asked for. */
export type Writer = (document: DocumentNode, media: MediaMap, options: PdfOptions) => Promise<Written>;

/** Every writer by its format, which is also the ending of the file. */
export const writers: Record<Format, Writer> = {
  docx: async (document, media) => (await import('./docx/index.js')).writeDocx(document, media),
  pdf: async (document, media, options) => {
    const { nameOf, writePdf } = await import('./pdf/index.js');
    const { bytes, pages, missing } = await writePdf(document, media, options);
    return { bytes, pages, instead: missing.map((character) => ({ character, shown: nameOf(character.codePointAt(0) ?? 0) })) };
  },
  html: async (document, media) => (await import('./html/index.js')).writeHtml(document, media),
};

/** On which page of its PDF everything of a document stands, without the PDF. */
export async function placeInPdf(document: DocumentNode, media: MediaMap): Promise<PageMap> {
  return (await import('./pdf/index.js')).placeInPdf(document, media);
}

/** Every format there is. */
export const formats = Object.keys(writers) as Format[];

/** Writes the first page of a pack. */
export async function writeStart(page: StartHere): Promise<Uint8Array> {
  return (await import('./html/start-here.js')).writeStartHere(page);
}
