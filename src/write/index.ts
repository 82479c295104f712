import type { DocumentNode, MediaMap } from '../document/nodes.js';
import type { StartHere } from './html/start-here.js';
import type { Unfinished, writePdf } from './pdf/index.js';

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
  pdf: async (document, media, options) => finishPdf(await setPdf(document, media, options), media),
  html: async (document, media) => (await import('./html/index.js')).writeHtml(document, media),
};

/** A PDF whose pages are set, and which `finishPdf` makes the file of, in this thread or another. */
export interface SetPdf extends Omit<Written, 'bytes'> { pages: PageMap; unfinished: Unfinished }

/** Sets the pages of a PDF. */
export async function setPdf(document: DocumentNode, media: MediaMap, options: PdfOptions): Promise<SetPdf> {
  const pdf = await import('./pdf/index.js');
  const { unfinished, pages, missing } = await pdf.setPdf(document, media, options);
  return { unfinished, pages, instead: missing.map((character) => ({ character, shown: pdf.nameOf(character.codePointAt(0) ?? 0) })) };
}

/** Makes the file of pages that have been set. */
export async function finishPdf({ unfinished, ...set }: SetPdf, media: MediaMap): Promise<Written> {
  return { ...set, bytes: await (await import('./pdf/index.js')).finishPdf(unfinished, media) };
}

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
