import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, type PDFDocument } from 'pdf-lib';
import type { SheetTable } from '../sheet.js';

/** One element of the tag tree, with its place among its parent's children. */
export interface Element { ref: PDFRef; dict: PDFDict; tag: string; parent: PDFDict | undefined }

/** All elements of the tag tree, in reading order. */
export function elementsOf(pdf: PDFDocument): Element[] {
  const found: Element[] = [];
  const visit = (value: unknown, parent: PDFDict | undefined): void => {
    const object = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (object instanceof PDFArray) for (const each of object.asArray()) visit(each, parent);
    if (!(object instanceof PDFDict)) return;
    const tag = object.get(PDFName.of('S'));
    if (value instanceof PDFRef && tag instanceof PDFName) found.push({ ref: value, dict: object, tag: tag.decodeText(), parent });
    const kids = object.get(PDFName.of('K'));
    if (kids !== undefined) visit(kids, object);
  };
  visit(pdf.catalog.lookup(PDFName.of('StructTreeRoot')), undefined);
  return found;
}

/** Gives tables their captions, summaries and row headers (PDF/UA-1 7.5); Typst makes column headers only. */
export function finishTables(pdf: PDFDocument, elements: readonly Element[], tables: readonly SheetTable[]): void {
  const found = elements.filter((each) => each.tag === 'Table');
  if (found.length !== tables.length) throw new Error(`The tag tree has ${found.length} tables, the document ${tables.length}.`);
  found.forEach((table, index) => {
    const facts = tables[index];
    if (facts === undefined) return;
    if (facts.summary !== '') attributesFor(pdf, table.dict, 'Table').set(PDFName.of('Summary'), PDFHexString.fromText(facts.summary));
    if (facts.captioned) adoptCaption(pdf, table);
    if (facts.rowHeaders) nameRows(pdf, elements, table);
  });
}

// Typst 0.14.2 leaves the printed caption before the table; the standard wants it inside, first or last (ISO 32000-1 14.8.4.3.4).
function adoptCaption(pdf: PDFDocument, table: Element): void {
  const siblings = table.parent?.lookup(PDFName.of('K'));
  if (!(siblings instanceof PDFArray)) return;
  const at = siblings.asArray().findIndex((each) => each === table.ref);
  const before = at < 1 ? undefined : siblings.get(at - 1);
  const caption = before instanceof PDFRef ? pdf.context.lookup(before) : undefined;
  if (!(before instanceof PDFRef) || !(caption instanceof PDFDict) || caption.get(PDFName.of('S')) !== PDFName.of('P')) return;
  siblings.remove(at - 1);
  caption.set(PDFName.of('S'), PDFName.of('Caption'));
  caption.set(PDFName.of('P'), table.ref);
  kidsOf(pdf, table.dict).insert(0, before);
}

function nameRows(pdf: PDFDocument, elements: readonly Element[], table: Element): void {
  const bodies = elements.filter((each) => each.parent === table.dict && each.tag === 'TBody').map((each) => each.dict);
  const rows = elements.filter((each) => each.tag === 'TR' && each.parent !== undefined && (bodies.includes(each.parent) || each.parent === table.dict));
  for (const row of rows) {
    const cells = elements.filter((each) => each.parent === row.dict);
    cells.forEach((cell, index) => {
      const attributes = attributesFor(pdf, cell.dict, 'Table');
      // Explicit headers would keep the row's own header from being found.
      attributes.delete(PDFName.of('Headers'));
      if (index > 0 || cell.tag !== 'TD') return;
      cell.dict.set(PDFName.of('S'), PDFName.of('TH'));
      attributes.set(PDFName.of('Scope'), PDFName.of('Row'));
    });
  }
}

/** The attributes of an element that are for one kind of structure, made when there are none. */
function attributesFor(pdf: PDFDocument, element: PDFDict, kind: 'Table' | 'List'): PDFDict {
  const key = PDFName.of('A');
  const owner = PDFName.of('O');
  const present = element.lookup(key);
  const all = present instanceof PDFArray ? present.asArray() : present === undefined ? [] : [present];
  for (const each of all) {
    const dict = each instanceof PDFRef ? pdf.context.lookup(each) : each;
    if (dict instanceof PDFDict && dict.get(owner) === PDFName.of(kind)) return dict;
  }
  const made = pdf.context.obj({ O: kind });
  element.set(key, pdf.context.obj([...all, made]));
  return made;
}

function kidsOf(pdf: PDFDocument, element: PDFDict): PDFArray {
  const key = PDFName.of('K');
  const present = element.lookup(key);
  if (present instanceof PDFArray) return present;
  const held = element.get(key);
  const made = pdf.context.obj(held === undefined ? [] : [held]);
  element.set(key, made);
  return made;
}

/** Says how each list is marked (ISO 32000-1, table 347): Typst takes every list for a numbered one, as its marks are ours. */
export function finishLists(pdf: PDFDocument, elements: readonly Element[], lists: readonly string[]): void {
  const found = elements.filter((each) => each.tag === 'L');
  if (found.length !== lists.length) throw new Error(`The tag tree has ${found.length} lists, the document ${lists.length}.`);
  found.forEach(({ dict }, index) => attributesFor(pdf, dict, 'List').set(PDFName.of('ListNumbering'), PDFName.of(lists[index] ?? 'None')));
}

/** Says in words whether a box is ticked, on the label of its list item. */
export function finishItems(elements: readonly Element[], items: readonly (string | undefined)[]): void {
  const labels = elements.filter((each) => each.tag === 'Lbl');
  if (labels.length !== items.length) throw new Error(`The tag tree has ${labels.length} list labels, the document ${items.length}.`);
  labels.forEach((label, index) => {
    const words = items[index];
    if (words !== undefined && words !== '') label.dict.set(PDFName.of('Alt'), PDFHexString.fromText(words));
  });
}

/** Names the bookmarks as the headings read, number first. */
export function finishBookmarks(pdf: PDFDocument, names: readonly string[]): void {
  let next = 0;
  const visit = (from: PDFDict | undefined): void => {
    for (let item = from; item !== undefined; item = dictAt(item, 'Next')) {
      const name = names[next++];
      if (name !== undefined && name !== '') item.set(PDFName.of('Title'), PDFHexString.fromText(name));
      visit(dictAt(item, 'First'));
    }
  };
  const outlines = pdf.catalog.lookup(PDFName.of('Outlines'));
  if (outlines instanceof PDFDict) visit(dictAt(outlines, 'First'));
  if (next !== names.length && outlines !== undefined) throw new Error(`There are ${next} bookmarks for ${names.length} headings.`);
}

function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}
