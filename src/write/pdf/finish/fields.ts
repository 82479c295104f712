import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument } from 'pdf-lib';
import type { Style } from '../../../document/nodes.js';
import type { SheetField } from '../sheet.js';
import { fieldFont } from './field-font.js';
import { colourSpace } from './transparency.js';
import type { Element } from './structure.js';

const mark = 'ow-field:';

/** Bits of a field (ISO 32000-1, tables 228 and 230): several lines; a list that also takes words of one's own. */
const flags = { line: 0, lines: 1 << 12, choice: (1 << 17) | (1 << 18), tick: 0 } as const;

/**
 * Makes a form field of each numbered place: a widget in a Form tag (PDF/UA-1 7.18.4), called by its name (7.18.1), with an
 * appearance of its own (ISO 19005-3 6.3.3) that is empty, as the page itself draws the box.
 */
export function finishFields(pdf: PDFDocument, elements: readonly Element[], fields: readonly SheetField[], style: Style): void {
  if (fields.length === 0) return;
  const { context, catalog } = pdf;
  const tags = tagsOfAnnotations(pdf, elements);
  const made: PDFRef[] = [];
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (const ref of annotations.asArray()) {
      const annotation = context.lookup(ref);
      const number = annotation instanceof PDFDict ? numberOf(annotation) : undefined;
      if (!(ref instanceof PDFRef) || !(annotation instanceof PDFDict) || number === undefined) continue;
      const field = fields[number];
      const tag = tags.get(ref);
      if (field === undefined || tag === undefined) throw new Error(`There is no field ${number}, or it has no tag.`);
      tag.set(PDFName.of('S'), PDFName.of('Form'));
      tag.delete(PDFName.of('A'));
      becomeField(pdf, annotation, field, number, style);
      annotation.set(PDFName.of('P'), page.ref);
      made.push(ref);
    }
  }
  if (made.length !== fields.length) throw new Error(`There are ${made.length} places on the pages for ${fields.length} fields.`);
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: made, DA: words(12, style), DR: { Font: { [fontName]: fieldFont(pdf) } } }));
}

const fontName = 'Own';

function becomeField(pdf: PDFDocument, annotation: PDFDict, field: SheetField, number: number, style: Style): void {
  const { context } = pdf;
  const [left, bottom, right, top] = shrunk(annotation);
  for (const key of ['A', 'Border', 'BS', 'H', 'C', 'Contents']) annotation.delete(PDFName.of(key));
  const size = [right - left, top - bottom] as const;
  const entries: [string, unknown][] = [
    ['Subtype', 'Widget'], ['F', 4], ['Rect', [left, bottom, right, top].map(round)],
    ['T', PDFString.of(`field${String(number + 1)}`)], ['TU', PDFHexString.fromText(field.name)], ['Ff', flags[field.kind]],
  ];
  if (field.kind === 'tick') {
    entries.push(['FT', 'Btn'], ['V', 'Off'], ['AS', 'Off'], ['MK', {}], ['AP', { N: { Yes: appearance(pdf, size, cross(size, style), { ColorSpace: { Own: colourSpace(pdf) } }), Off: appearance(pdf, size, '') } }]);
  } else {
    // A ground of its own on a screen, so that what is typed does not stand on the lines for a pen; the empty appearance leaves the lines on paper.
    entries.push(['FT', field.kind === 'choice' ? 'Ch' : 'Tx'], ['DA', words(field.size, style)], ['MK', { BG: rgb(field.council ? style.colours.tint : style.colours.paper).split(' ').map(Number) }], ['AP', { N: appearance(pdf, size, '/Tx BMC EMC') }]);
    if (field.kind === 'choice') entries.push(['Opt', (field.options ?? []).map((each) => PDFHexString.fromText(each))]);
  }
  for (const [key, value] of entries) annotation.set(PDFName.of(key), context.obj(value as Parameters<typeof context.obj>[0]));
}

function appearance(pdf: PDFDocument, [width, height]: readonly [number, number], program: string, resources: object = {}): PDFRef {
  const { context } = pdf;
  return context.register(context.flateStream(new TextEncoder().encode(program), { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, round(width), round(height)], Resources: resources as Record<string, never> }));
}

/** The cross in a box that is ticked, in the colours that the page is drawn in (ISO 19005-3 6.2.4.3). */
function cross([width, height]: readonly [number, number], style: Style): string {
  const [from, x, y] = [2.2, width - 2.2, height - 2.2].map(round) as [number, number, number];
  return `q /Own CS ${rgb(style.colours.accent)} SC 1.8 w 1 J ${from} ${from} m ${x} ${y} l ${from} ${y} m ${x} ${from} l S Q`;
}

function words(size: number, style: Style): PDFString {
  return PDFString.of(`/${fontName} ${round(size)} Tf ${rgb(style.colours.ink)} rg`);
}

function rgb(colour: string): string {
  return [1, 3, 5].map((at) => String(Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 255 * 1000) / 1000)).join(' ');
}

function numberOf(annotation: PDFDict): number | undefined {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  const text = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
  return text.startsWith(mark) ? Number(text.slice(mark.length)) : undefined;
}

/** The box of a place without its frame, which the page draws. */
function shrunk(annotation: PDFDict): [number, number, number, number] {
  const box = annotation.lookup(PDFName.of('Rect'));
  const sides = box instanceof PDFArray ? box.asArray().map((each) => (each instanceof PDFNumber ? each.asNumber() : 0)) : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = sides;
  const frame = 0.8;
  return [Math.min(left, right) + frame, Math.min(bottom, top) + frame, Math.max(left, right) - frame, Math.max(bottom, top) - frame];
}

/** The tag that each annotation stands in. */
function tagsOfAnnotations(pdf: PDFDocument, elements: readonly Element[]): Map<PDFRef, PDFDict> {
  const tags = new Map<PDFRef, PDFDict>();
  for (const { dict } of elements) {
    const held = dict.lookup(PDFName.of('K'));
    for (const each of held instanceof PDFArray ? held.asArray() : held === undefined ? [] : [held]) {
      const kid = each instanceof PDFRef ? pdf.context.lookup(each) : each;
      const object = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
      if (object instanceof PDFRef) tags.set(object, dict);
    }
  }
  return tags;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
