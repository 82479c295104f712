import { unzipSync, unzlibSync } from 'fflate';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib';
import { readPdf } from '../../src/audit/read-pdf.js';

/** One place in a file where words can lie, unpacked. */
export interface Inside { where: string; text: string }

const latin = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/** Everything that lies in a file of a pack, unpacked: parts of a Word file, streams, strings and pages of a PDF. `known` bytes are left out. */
export async function everythingIn(path: string, bytes: Uint8Array, known: readonly Uint8Array[] = []): Promise<Inside[]> {
  const raw = [{ where: path, text: path }, { where: path, text: latin.decode(bytes) }, { where: path, text: utf8.decode(bytes) }];
  if (path.endsWith('.docx')) return [...raw, ...insideDocx(path, bytes)];
  return path.endsWith('.pdf') ? [...raw, ...await insidePdf(path, bytes, known)] : [...raw, { where: `${path} words`, text: plain(utf8.decode(bytes)) }];
}

/** Whether words lie in one of these places, whatever white space is between them. */
export function holding(places: readonly Inside[], words: string): string[] {
  const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f]+/g, '');
  return places.filter(({ text }) => bare(text).includes(bare(words))).map(({ where }) => where);
}

function insideDocx(path: string, bytes: Uint8Array): Inside[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = utf8.decode(part);
    return [{ where: `${path}/${name}`, text: `${name} ${latin.decode(part)}` }, { where: `${path}/${name}`, text }, { where: `${path}/${name} words`, text: plain(text) }];
  });
}

async function insidePdf(path: string, bytes: Uint8Array, known: readonly Uint8Array[]): Promise<Inside[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const found: Inside[] = [];
  const strings: string[] = [];
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) strings.push(object.decodeText());
    else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFDict) object.entries().forEach(([key, value]) => { strings.push(key.decodeText()); visit(value); });
    else if (object instanceof PDFName) strings.push(object.decodeText());
    else if (object instanceof PDFRawStream) {
      visit(object.dict);
      const isPacked = object.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
      const content = isPacked ? unzlibSync(object.contents) : object.contents;
      if (!known.some((each) => Buffer.from(each).equals(Buffer.from(content)))) found.push({ where: `${path} stream`, text: latin.decode(content) }, { where: `${path} stream`, text: utf8.decode(content) });
    }
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object);
  visit(pdf.context.trailerInfo.Info);
  const pages = (await readPdf(bytes)).items.map(({ text }) => text).join('\n');
  return [...found, { where: `${path} strings`, text: strings.join('\n') }, { where: `${path} pages`, text: pages }];
}

function plain(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, '&');
}
