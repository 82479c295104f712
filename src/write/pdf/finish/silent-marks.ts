import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';
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

// Glyphs that are said to stand for some words, and one glyph by itself among them, as Typst writes both.
const spoken = /\/Span\s*<<\s*\/ActualText\s*(<[0-9A-Fa-f]+>|\((?:[^()\\]|\\[^])*\))\s*>>\s*BDC((?:(?!EMC)[^])*)EMC/g;
const lone = /^\s*(?:\/ReversedChars\s+BMC\s*)?(?:\d\s+Tr\s+)?\/(\w+)\s[\d.]+\s+Tf\s+[-\d.\s]+Tm\s*\[?\s*(?:-?[\d.]+\s*)?(<[0-9A-Fa-f]{4}>|\((?:\\[^]|[^\\()])+\))\s*(?:\]\s*TJ|Tj)\s*$/;

/** The numbers of the glyphs in a string of a page's program (ISO 32000-1, 7.3.4). */
function glyphsIn(shown: string): number[] {
  if (shown.startsWith('<')) return (shown.match(/[0-9A-Fa-f]{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
  const bytes = [...shown.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\([^])|([^])/g)].map(([, octal, escaped, plain]) =>
    (octal !== undefined ? Number.parseInt(octal, 8) : (escaped === undefined ? plain ?? '' : escapes[escaped] ?? escaped).charCodeAt(0)));
  return Array.from({ length: bytes.length >> 1 }, (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** So many letters of the page's program may stand between two glyphs of one cluster: where it is moved to, and its colour. */
const nearby = 400;
const shownIn = /\/(\w+)\s[\d.]+\s+Tf|(<[0-9A-Fa-f]{4,}>|\((?:\\[^]|[^\\()])+\))\s*(?=[-\d.\s(<\\]*(?:\]|Tj))/g;

/** A font: which of its glyphs take no room, and what each glyph stands for, as hexadecimal UTF-16. */
export interface MarkedFont { marks: ReadonlySet<number>; words: ReadonlyMap<number, string> }

/**
 * Keeps marks from saying their letter a second time. A mark that is set higher or lower than its letter is drawn by itself, and
 * the compiler lets each of the two stand for both: whoever listens would hear the letter twice.
 */
export function silenceLoneMarks(pdf: PDFDocument, nothing: string, markedFonts: ReadonlyMap<PDFDict, MarkedFont>): void {
  for (const page of pdf.getPages()) {
    const contents = page.node.Contents();
    const ref = page.node.get(PDFName.of('Contents'));
    const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
    if (!(contents instanceof PDFRawStream) || !(ref instanceof PDFRef) || !(fonts instanceof PDFDict)) continue;
    const fontOf = (name: string): MarkedFont | undefined => {
      const font = fonts.lookup(PDFName.of(name));
      return font instanceof PDFDict ? markedFonts.get(font) : undefined;
    };
    const text = Buffer.from(unpack(contents)).toString('latin1');
    if (!text.includes('/ActualText')) continue;
    const quiet = silenced(text, nothing, fontOf);
    if (quiet === text) continue;
    // Packed by the library, whose bytes are the same on every machine.
    pdf.context.assign(ref, pdf.context.flateStream(new Uint8Array(Buffer.from(quiet, 'latin1'))));
  }
}

interface Shown { font: string; code: number }
interface Spoken { at: number; end: number; words: string; glyph: Shown | undefined; silent: boolean }

function silenced(text: string, nothing: string, fontOf: (name: string) => MarkedFont | undefined): string {
  const all = [...text.matchAll(spoken)].map(({ 0: whole, 1: words = '', 2: inner = '', index }): Spoken => {
    const [, font = '', shown = ''] = lone.exec(inner) ?? [];
    const [code, ...more] = glyphsIn(shown);
    return { at: index, end: index + whole.length, words: words.toLowerCase(), glyph: code === undefined || more.length > 0 ? undefined : { font, code }, silent: false };
  });
  all.forEach((each, index) => {
    if (each.glyph === undefined || each.words.length <= '<feff0000>'.length) return;
    const { font, code } = each.glyph;
    const isMark = fontOf(font)?.marks.has(code) === true;
    const says = (other: Spoken | undefined, room: number): boolean => other !== undefined && !other.silent && room < nearby && other.words === each.words && other.glyph?.code !== code;
    const before = all[index - 1];
    const after = all[index + 1];
    const plain = [lastShown(text.slice(Math.max(0, each.at - nearby), each.at)), firstShown(text.slice(each.end, each.end + nearby))];
    const saysPlainly = (other: Shown | undefined): boolean => other !== undefined && `<feff${fontOf(other.font)?.words.get(other.code) ?? ''}>` === each.words;
    // Some marks have a width in the font that is not used: of two that say the same, one right after the other, the second is silent.
    each.silent = says(before, each.at - (before?.end ?? 0)) || (isMark && (says(after, (after?.at ?? 0) - each.end) || plain.some(saysPlainly)));
  });
  let made = '';
  let done = 0;
  for (const { at, end } of all.filter(({ silent }) => silent)) {
    made += text.slice(done, at) + text.slice(at, end).replace(/(\/ActualText\s*)(?:<[^>]*>|\((?:[^()\\]|\\[^])*\))/, `$1<FEFF${nothing}>`);
    done = end;
  }
  return made + text.slice(done);
}

// Only what is shown in plain words counts: what is said to stand for something else is in a span of its own.
function lastShown(text: string): Shown | undefined {
  let font = '';
  let found: Shown | undefined;
  for (const [, named, shown] of text.matchAll(shownIn)) {
    if (named !== undefined) font = named;
    const code = shown === undefined ? undefined : glyphsIn(shown).at(-1);
    if (code !== undefined) found = { font, code };
  }
  return found;
}

function firstShown(text: string): Shown | undefined {
  let font = '';
  for (const [, named, shown] of text.matchAll(shownIn)) {
    if (named !== undefined) font = named;
    const code = shown === undefined ? undefined : glyphsIn(shown)[0];
    if (code !== undefined) return { font, code };
  }
  return undefined;
}
