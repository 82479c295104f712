import type { DocumentNode, MediaFile, MediaMap } from './document/nodes.js';
import { easyRead, type EasyInput, type EasyRead } from './edition/index.js';
import type { Message } from './messages/index.js';
import { sentencesIn } from './plain/index.js';
import { startPixels, withSquares } from './picture/index.js';
import { placeInPdf, type Format } from './write/index.js';

/** The Easy Read ready to be written: one document or several parts, and all pictures it needs. */
export interface EasyDocuments {
  easy: EasyRead; documents: { name: string; document: DocumentNode }[]; messages: Message[];
  media: MediaMap;
  /** The same pictures for these formats: for Word, which in older versions cannot show a drawing, also as pixels. Answers once that is begun. */
  picturesFor(formats: readonly Format[]): Promise<{ drawn: Promise<MediaMap> }>;
}

/** Rows that surely fit on 24 pages: nothing has to be laid out to know it. */
const surelyFits = 55;

/** Rows that surely do not fit on 24 pages. */
const surelyInParts = 400;

/** Sentences after which an Easy Read would have hundreds of pages: it is only made when somebody asks for it by name. */
export const mostSentences = 1_500;

/** How many sentences the person's own words have. */
export function sentenceCount(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sentenceCount(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const node = value as { value?: unknown; children?: unknown };
  return (typeof node.value === 'string' ? sentencesIn(node.value).length : 0) + sentenceCount(node.children);
}

/** Makes the Easy Read of a plan. Over 24 pages of the PDF it comes in parts, the same in every format (formats 1: at most 24 pages). */
export async function easyDocuments(input: EasyInput): Promise<EasyDocuments> {
  const own = await withSquares(input.media);
  const { easy, messages } = await withCouncilPictures({ ...input, media: own });
  const withDrawn = (drawn: readonly MediaFile[]): MediaMap => new Map([...own, ...drawn.map((file): [string, MediaFile] => [file.id, file])]);
  const media = withDrawn(easy.media);
  const rest = { easy, messages, media, picturesFor: async (formats: readonly Format[]) => ({ drawn: formats.includes('docx') ? (await startPixels(easy.media)).drawn.then(withDrawn) : Promise.resolve(media) }) };
  if (easy.rows.length <= surelyFits) return { ...rest, documents: [{ name: 'easy-read', document: easy.document }] };
  const made = easy.parts(easy.rows.length > surelyInParts ? easy.countedPages() : await placeInPdf(easy.document, media));
  const documents = made.map((document, index) => ({ name: made.length === 1 ? 'easy-read' : `easy-read-part-${index + 1}`, document }));
  return { ...rest, documents };
}

/** The rows with the council's pictures in them. Only once they are made is it known which files they use; where one cannot be opened, rows are chosen anew without it. */
export async function withCouncilPictures(input: EasyInput): Promise<{ easy: EasyRead; messages: Message[] }> {
  const messages: Message[] = [];
  let easy = easyRead(input);
  while (input.councilPictures?.wanting === true) {
    messages.push(...await input.councilPictures.open());
    easy = easyRead(input);
  }
  return { easy, messages: [...messages, ...easy.messages] };
}
