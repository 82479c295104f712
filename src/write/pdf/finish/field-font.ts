import { PDFName, PDFString, type PDFDocument, type PDFRef } from 'pdf-lib';
import { fontFamilies } from '../../fonts.js';
import { fontBytes } from '../font-shelf.js';
import { readFontTable } from '../font-table.js';

/** Letters of a simple font, by number (ISO 32000-1, annex D.2). */
const [first, last] = [32, 255];

/**
 * The house face for what somebody types into a form, whole, since nobody knows which letters they will need. A simple font,
 * which every reader can write with.
 */
export function fieldFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf;
  const file = fontFamilies[0]?.files.find(({ weight, italic }) => weight === 400 && !italic);
  if (file === undefined) throw new Error('There is no house font.');
  const bytes = fontBytes(file);
  const table = readFontTable(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (tag: string): number => tableAt(view, tag);
  const unit = 1000 / view.getUint16(at('head') + 18);
  const scaled = (offset: number): number => Math.round(view.getInt16(offset) * unit);
  const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: last - first + 1 }, (_, index) => first + index));
  const name = file.family.replaceAll(' ', '');
  const descriptor = context.register(context.obj({
    Type: 'FontDescriptor', FontName: PDFName.of(name), FontFamily: PDFString.of(file.family), Flags: 32, ItalicAngle: 0, StemV: 80,
    FontBBox: [36, 38, 40, 42].map((offset) => scaled(at('head') + offset)), Ascent: scaled(at('hhea') + 4), Descent: scaled(at('hhea') + 6), CapHeight: scaled(at('OS/2') + 88),
    FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })),
  }));
  return context.register(context.obj({
    Type: 'Font', Subtype: 'TrueType', BaseFont: PDFName.of(name), Encoding: 'WinAnsiEncoding', FirstChar: first, LastChar: last,
    Widths: [...letters].map((letter) => Math.round((table.advance(letter.codePointAt(0) ?? 0) ?? 0) * 1000)), FontDescriptor: descriptor,
  }));
}

function tableAt(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(entry + each)));
    if (tag === wanted) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${wanted}.`);
}
