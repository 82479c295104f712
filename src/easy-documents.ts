import type { DocumentNode, MediaFile, MediaMap } from './document/nodes.js';
import { easyRead, partsOf, type EasyInput, type EasyRead } from './edition/index.js';
import { ownHands } from './make-file.js';
import { withPixels } from './picture/index.js';
import type { Format } from './write/index.js';

/** The Easy Read ready to be written: one document or several parts, and all pictures it needs. */
export interface EasyDocuments { easy: EasyRead; documents: { name: string; document: DocumentNode }[]; media: MediaMap }

/** Rows that surely fit on 24 pages: nothing has to be laid out to know it. */
const surelyFits = 55;

/** Makes the Easy Read of a plan. Over 24 pages of the PDF it comes in parts, the same in every format (formats 1: at most 24 pages). */
export async function easyDocuments(input: EasyInput, formats: readonly Format[]): Promise<EasyDocuments> {
  const easy = easyRead(input);
  const drawn: readonly MediaFile[] = formats.includes('docx') ? await withPixels(easy.media) : easy.media;
  const media: MediaMap = new Map([...input.media, ...drawn.map((file): [string, MediaFile] => [file.id, file])]);
  if (easy.rows.length <= surelyFits) return { easy, documents: [{ name: 'easy-read', document: easy.document }], media };
  const { pages } = await ownHands(media).write({ document: easy.document, format: 'pdf' });
  const groups = partsOf(easy, pages ?? {});
  const documents = groups.length === 1 ? [{ name: 'easy-read', document: easy.document }]
    : easy.parts(groups).map((document, index) => ({ name: `easy-read-part-${index + 1}`, document }));
  return { easy, documents, media };
}
