import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from 'pdf-lib';
import { unpack } from './unpack.js';

/** Glyphs of a font that take no room of their own: vowels, accents and dots drawn over or under a letter. */
export function marksOf(font: PDFDict, count: number): ReadonlySet<number> {
  const widths = font.lookup(PDFName.of('W'));
  const usual = font.lookup(PDFName.of('DW'));
  const marks = new Set<number>();
  // A glyph that is not named has the usual width, which is 1000 unless it is said (ISO 32000-1, 9.7.4.3).
  if (usual instanceof PDFNumber && usual.asNumber() === 0) for (let code = 1; code < count; code += 1) marks.add(code);
  if (!(widths instanceof PDFArray)) return marks;
  const note = (code: number, width: unknown): void => {
    if (width instanceof PDFNumber && width.asNumber() === 0) marks.add(code);
    else marks.delete(code);
  };
  const at = (index: number): number => {
    const value = widths.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  // Either `first [w1 w2 …]` or `first last w`.
  for (let index = 0; index < widths.size();) {
    const next = widths.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (let each = 0; each < next.size(); each += 1) note(at(index) + each, next.lookup(each));
      index += 2;
    } else {
      for (let code = at(index); code <= at(index + 1); code += 1) note(code, widths.lookup(index + 2));
      index += 3;
    }
  }
  marks.delete(0);
  return marks;
}

// One glyph by itself inside words of its own, as Typst writes it.
const lone = /(\/Span\s*<<\s*\/ActualText\s*)(<[0-9A-Fa-f]+>|\((?:[^()\\]|\\[^])*\))(\s*>>\s*BDC(?:(?!BDC|EMC)[^])*?\/(\w+)\s[\d.]+\s+Tf(?:(?!BDC|EMC|Tf)[^])*?\[?\s*(?:-?[\d.]+\s*)?<([0-9A-Fa-f]{4})>\s*(?:\]\s*TJ|Tj)\s*EMC)/g;

/**
 * Keeps marks from saying their letter a second time. A mark that is set higher or lower than its letter is drawn by itself, and
 * the compiler lets each of the two stand for both: whoever listens would hear the letter twice.
 */
export function silenceLoneMarks(pdf: PDFDocument, nothing: string, marksByFont: ReadonlyMap<PDFDict, ReadonlySet<number>>): void {
  for (const page of pdf.getPages()) {
    const contents = page.node.Contents();
    const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
    if (!(contents instanceof PDFRawStream) || !(fonts instanceof PDFDict)) continue;
    const isMark = (name: string, code: number): boolean => {
      const font = fonts.lookup(PDFName.of(name));
      return font instanceof PDFDict && marksByFont.get(font)?.has(code) === true;
    };
    const text = Buffer.from(unpack(contents)).toString('latin1');
    if (!text.includes('/ActualText')) continue;
    const quiet = text.replace(lone, (whole, before: string, _words: string, after: string, font: string, code: string) =>
      (isMark(font, Number.parseInt(code, 16)) ? `${before}<FEFF${nothing}>${after}` : whole));
    if (quiet === text) continue;
    const dict = contents.dict.clone(pdf.context);
    dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    dict.delete(PDFName.of('DecodeParms'));
    const bytes = deflateSync(Buffer.from(quiet, 'latin1'));
    dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
    page.node.set(PDFName.of('Contents'), pdf.context.register(PDFRawStream.of(dict, new Uint8Array(bytes))));
  }
}
