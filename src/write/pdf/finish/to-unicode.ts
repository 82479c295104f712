import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';
import { marksOf, silenceLoneMarks, type MarkedFont } from './silent-marks.js';
import { unpack } from './unpack.js';

/** What a glyph without a letter of its own stands for; the words themselves are in the ActualText around it. */
const nothing = '200B';

/**
 * Gives every glyph a character (PDF/UA-1 7.21.7): Typst leaves out those that only shape a cluster of letters, and gives the
 * whole cluster to a mark that is drawn by itself, so that it would be read twice.
 */
export function finishFonts(pdf: PDFDocument): void {
  const markedFonts = new Map<PDFDict, MarkedFont>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) continue;
    const ref = object.get(PDFName.of('ToUnicode'));
    const stream = object.lookup(PDFName.of('ToUnicode'));
    const fonts = object.lookup(PDFName.of('DescendantFonts'));
    const font = fonts instanceof PDFArray ? fonts.lookup(0) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream) || !(font instanceof PDFDict)) continue;
    const written = new TextDecoder('latin1').decode(unpack(stream));
    const count = glyphCount(font);
    const marks = marksOf(font, count);
    const map = withQuietMarks(written, marks);
    if (marks.size > 0) {
      const words = new Map([...map.matchAll(inUse)].map(([, code = '', letters = '']): [number, string] => [Number.parseInt(code, 16), letters.toLowerCase()]));
      markedFonts.set(object, { marks, words });
    }
    const known = new Set([...map.matchAll(/^<([0-9A-Fa-f]{4})> </gm)].map(([, code]) => Number.parseInt(code ?? '', 16)));
    const missing: number[] = [];
    for (let code = 1; code < count; code++) if (!known.has(code)) missing.push(code);
    if (missing.length === 0 && map === written) continue;
    const whole = new TextEncoder().encode(map.replace('endcmap', `${sections(missing)}endcmap`));
    pdf.context.assign(ref, pdf.context.flateStream(whole, { Type: 'CMap', WMode: 0 }));
  }
  if (markedFonts.size > 0) silenceLoneMarks(pdf, nothing, markedFonts);
}

const inUse = /^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/gm;
const hasMark = /\p{M}/u;
const letterAndMark = /^\p{L}[^]*\p{M}$/u;

/**
 * Of several glyphs that stand for one cluster of a letter and its marks, only one may say it: the first that takes room; a mark
 * that takes none leaves it to the letter. Two forms of one ligature (lam and alef by themselves, or at the end of a word) have no
 * mark in them, and both keep their words.
 */
function withQuietMarks(map: string, marks: ReadonlySet<number>): string {
  const spoken = new Map<string, number>();
  for (const [, code = '', words = ''] of map.matchAll(inUse)) {
    const glyph = Number.parseInt(code, 16);
    const known = spoken.get(words);
    if (known === undefined || (marks.has(known) && !marks.has(glyph))) spoken.set(words, glyph);
  }
  return map.replace(inUse, (line, code: string, words: string) => {
    const glyph = Number.parseInt(code, 16);
    const isCluster = words.length > 4 && hasMark.test(lettersOf(words));
    return isCluster && (spoken.get(words) !== glyph || (marks.has(glyph) && letterAndMark.test(lettersOf(words)))) ? `<${code}> <${nothing}>` : line;
  });
}

function lettersOf(words: string): string {
  return Buffer.from(words, 'hex').swap16().toString('utf16le');
}

// A section holds at most 100 entries (Adobe technical note 5411).
function sections(codes: readonly number[]): string {
  let out = '';
  for (let from = 0; from < codes.length; from += 100) {
    const part = codes.slice(from, from + 100);
    const lines = part.map((code) => `<${code.toString(16).toUpperCase().padStart(4, '0')}> <${nothing}>\n`);
    out += `${part.length} beginbfchar\n${lines.join('')}endbfchar\n`;
  }
  return out;
}

function glyphCount(font: PDFDict): number {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const file = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of('FontFile2')) : undefined;
  if (!(file instanceof PDFRawStream)) return 0;
  const bytes = unpack(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    if (view.getUint32(entry) === 0x6d617870) return view.getUint16(view.getUint32(entry + 8) + 4);
  }
  return 0;
}
