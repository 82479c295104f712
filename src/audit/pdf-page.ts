import { inDrawnOrder, wholePairs, type Letter } from './pdf-letters.js';
import type { Pdfium } from './pdfium.js';
import { hasComplexScript } from './text-form.js';

/** A run of text as it is drawn. The box is left, bottom, right, top in points. */
export interface DrawnRun { mark: number; box: Box; text: string }
export type Box = readonly [number, number, number, number];

/** The text of one page by marked content, and the words nobody can see. */
export interface PageText { byMark: Map<number, string>; runs: DrawnRun[]; outside: string[] }

interface DrawnObject { handle: number; mark: number; box: Box; visible: Box | undefined; letters: Letter[]; lost: string }

const invisible = 3;

/** Reads the text of one page in the order it was drawn. What stands outside the page or is clipped away is lost. */
export function readPageText(pdfium: Pdfium, page: number): PageText {
  const { api } = pdfium;
  const textPage = api.FPDFText_LoadPage(page);
  const pageBox = boxOf(pdfium, (pointer) => api.FPDF_GetPageBoundingBox(page, pointer));
  const objects = new Map<number, DrawnObject>();
  const result: PageText = { byMark: new Map(), runs: [], outside: [] };
  const count = api.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const handle = api.FPDFText_GetTextObject(textPage, index);
    if (handle === 0) continue;
    let drawn = objects.get(handle);
    if (drawn === undefined) {
      drawn = drawnObject(pdfium, handle, pageBox);
      objects.set(handle, drawn);
    }
    if (drawn.mark < 0) continue;
    const letter = characterAt(pdfium, textPage, index);
    if (drawn.visible === undefined || within(drawn.box, drawn.visible) || seen(pdfium, textPage, index, drawn.visible)) {
      drawn.letters.push({ text: letter, index });
    } else drawn.lost += letter;
  }
  for (const { drawn, text } of wordsOf(pdfium, page, textPage, [...objects.values()])) {
    if (drawn.mark < 0) continue;
    result.byMark.set(drawn.mark, (result.byMark.get(drawn.mark) ?? '') + text);
    if (text.trim() !== '') result.runs.push({ mark: drawn.mark, box: drawn.box, text });
    if (drawn.lost.trim() !== '') result.outside.push(drawn.lost);
  }
  api.FPDFText_ClosePage(textPage);
  return result;
}

// PDFium turns a whole line round when some of it reads from the right, other cells and labels on it too.
function wordsOf(pdfium: Pdfium, page: number, textPage: number, objects: DrawnObject[]): { drawn: DrawnObject; text: string }[] {
  const plain = (drawn: DrawnObject): string => drawn.letters.map(({ text }) => text).join('');
  const read = objects.map((drawn) => ({ drawn, text: plain(drawn) }));
  if (!read.some(({ text }) => hasComplexScript(text))) return read;
  const { api } = pdfium;
  const turns = new Map<number, number>();
  for (let index = api.FPDFPage_CountObjects(page) - 1; index >= 0; index -= 1) turns.set(api.FPDFPage_GetObject(page, index), index);
  const turnOf = ({ handle }: DrawnObject): number => turns.get(handle) ?? turns.size;
  const originOf = (index: number): number => pdfium.withMemory(16, (pointer) => {
    api.FPDFText_GetCharOrigin(textPage, index, pointer, pointer + 8);
    return pdfium.doubles(pointer, 1)[0] ?? 0;
  });
  return read.sort((a, b) => turnOf(a.drawn) - turnOf(b.drawn))
    .map(({ drawn, text }) => ({ drawn, text: wholePairs(hasComplexScript(text) ? text : inDrawnOrder(drawn.letters, originOf)) }));
}

function characterAt(pdfium: Pdfium, textPage: number, index: number): string {
  const code = pdfium.api.FPDFText_GetUnicode(textPage, index);
  // At the end of a line PDFium hides a hyphen; the writer put it there, so it is read as one.
  if (code === 2 || code === 0xfffe) return '-';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function drawnObject(pdfium: Pdfium, handle: number, pageBox: Box): DrawnObject {
  const { api } = pdfium;
  const mark = api.FPDFPageObj_GetMarkedContentID(handle);
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.withMemory(16, (pointer) => {
    api.FPDFPageObj_GetBounds(handle, pointer, pointer + 4, pointer + 8, pointer + 12);
    return pdfium.floats(pointer, 4);
  });
  const visible: Box = api.FPDFTextObj_GetTextRenderMode(handle) === invisible ? [0, 0, 0, 0] : clipOf(pdfium, handle, pageBox);
  return { handle, mark, box: [left, bottom, right, top], visible, letters: [], lost: '' };
}

function clipOf(pdfium: Pdfium, handle: number, pageBox: Box): Box {
  const { api } = pdfium;
  let box = pageBox;
  const clip = api.FPDFPageObj_GetClipPath(handle);
  const paths = clip === 0 ? 0 : api.FPDFClipPath_CountPaths(clip);
  for (let path = 0; path < paths; path += 1) {
    const xs: number[] = [];
    const ys: number[] = [];
    for (let segment = api.FPDFClipPath_CountPathSegments(clip, path) - 1; segment >= 0; segment -= 1) {
      const point = api.FPDFClipPath_GetPathSegment(clip, path, segment);
      const [x = 0, y = 0] = pdfium.withMemory(8, (pointer) => {
        api.FPDFPathSegment_GetPoint(point, pointer, pointer + 4);
        return pdfium.floats(pointer, 2);
      });
      xs.push(x);
      ys.push(y);
    }
    if (xs.length > 0) {
      box = [Math.max(box[0], Math.min(...xs)), Math.max(box[1], Math.min(...ys)), Math.min(box[2], Math.max(...xs)), Math.min(box[3], Math.max(...ys))];
    }
  }
  return box;
}

function boxOf(pdfium: Pdfium, read: (pointer: number) => boolean): Box {
  return pdfium.withMemory(16, (pointer) => {
    read(pointer);
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats(pointer, 4);
    return [left, bottom, right, top];
  });
}

function within(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

// A character is seen when its middle is: accents and tails may cross an edge.
function seen(pdfium: Pdfium, textPage: number, index: number, visible: Box): boolean {
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.withMemory(32, (pointer) => {
    pdfium.api.FPDFText_GetCharBox(textPage, index, pointer, pointer + 8, pointer + 16, pointer + 24);
    return pdfium.doubles(pointer, 4);
  });
  const x = (left + right) / 2;
  const y = (bottom + top) / 2;
  return x >= visible[0] && x <= visible[2] && y >= visible[1] && y <= visible[3];
}
