import type { DocumentNode, MediaMap } from '../../document/nodes.js';
import { prepareDocument } from './document-sheet.js';
import type { EngineName, Setting, Spots } from './engine.js';
import { findEngine } from './find-engine.js';
import { fontSet } from './font-shelf.js';
import { finishPdf, type Unfinished } from './finish/index.js';

export { finishPdf, type Unfinished } from './finish/index.js';
export { nameOf } from './printable.js';
export type { EngineName } from './engine.js';
export { closeEngines } from './find-engine.js';

/** The page of every id of a document, from 1. */
export type PageMap = Readonly<Record<string, number>>;

export interface PdfOptions {
  /** Which compiler; without it the native one where there is one. Both give the same bytes. */
  engine?: EngineName;
  /** Pages of the filed document, for `pageRef` nodes whose target is not in this one. */
  pageMap?: PageMap;
  /** Also puts the document through the compiler's own PDF/UA-1 export, which refuses bad structure. Native only. */
  gate?: boolean;
}

/** `missing`: the characters that no font of ours can draw; each prints as its number in brackets. */
export interface PdfResult { bytes: Uint8Array; pages: PageMap; pageCount: number; missing: string[] }

/** Writes a document as one PDF that is PDF/UA-1 and PDF/A-3a, and tells the page of every id in it. */
export async function writePdf(document: DocumentNode, media: MediaMap, options: PdfOptions = {}): Promise<PdfResult> {
  const { unfinished, ...told } = await setPdf(document, media, options);
  return { bytes: await finishPdf(unfinished, media), ...told };
}

/** The first half of `writePdf`: sets the pages. `finishPdf` makes the file of them. */
export async function setPdf(document: DocumentNode, media: MediaMap, options: PdfOptions = {}): Promise<Omit<PdfResult, 'bytes'> & { unfinished: Unfinished }> {
  const { bytes, spots, press } = await setPages(document, media, options);
  const { tables, items, lists, bookmarks, fields, links } = press;
  const { style, language, meta: { date }, attachments } = document;
  return {
    unfinished: { bytes, spots, tables, items, lists, bookmarks, fields, links, style, language, date, attachments },
    pages: pagesOf(spots, press), pageCount: spots.pages, missing: [...press.notes.missing].sort(),
  };
}

/** The page of every id, as `writePdf` would tell it, without the PDF. */
export async function placeInPdf(document: DocumentNode, media: MediaMap, options: Pick<PdfOptions, 'engine'> = {}): Promise<PageMap> {
  const { spots, press } = await setPages(document, media, options, true);
  return pagesOf(spots, press);
}

type Press = ReturnType<typeof prepareDocument>['press'];

async function setPages(document: DocumentNode, media: MediaMap, options: PdfOptions, placesOnly = false): Promise<Setting & { press: Press }> {
  const { sheet, press } = prepareDocument(document, media, options.pageMap);
  const pictures = new Map<string, Uint8Array>();
  for (const [id, name] of press.pictures) {
    const file = media.get(id);
    if (file !== undefined) pictures.set(name, file.bytes);
  }
  const engine = await findEngine(options.engine);
  const data = new TextEncoder().encode(JSON.stringify(sheet));
  return { ...await engine.set({ data, pictures, fonts: await fontSet(press.notes.families), placesOnly }, options.gate), press };
}

function pagesOf(spots: Spots, press: Press): PageMap {
  return Object.fromEntries(spots.places.filter(([id]) => press.ids.has(id)).map(([id, page]) => [id, page]));
}
