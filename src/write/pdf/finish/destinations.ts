import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import type { Spots } from '../engine.js';

/** Names every place, so that the annex beside this file can link into it (ISO 32000-1 12.3.2.3). */
export function finishDestinations(pdf: PDFDocument, spots: Spots): void {
  const { context, catalog } = pdf;
  const pages = pdf.getPages();
  const known = new Map<string, PDFArray>();
  for (const [id, number, x, y] of spots.places) {
    const page = pages[number - 1];
    if (page === undefined || known.has(id) || !/^[A-Za-z0-9-]+$/.test(id)) continue;
    const target = PDFArray.withContext(context);
    target.push(page.ref);
    target.push(PDFName.of('XYZ'));
    for (const each of [Math.max(0, Math.floor(x)), Math.max(0, Math.ceil(page.getHeight() - y)), 0]) target.push(context.obj(each));
    known.set(id, target);
  }
  if (known.size === 0) return;
  const names = PDFArray.withContext(context);
  // A name tree is sorted, by bytes (ISO 32000-1 7.9.6).
  for (const [id, target] of [...known].sort(([one], [other]) => (one < other ? -1 : 1))) {
    names.push(PDFString.of(id));
    names.push(target);
  }
  const present = catalog.lookup(PDFName.of('Names'));
  const tree = present instanceof PDFDict ? present : context.obj({});
  tree.set(PDFName.of('Dests'), context.obj({ Names: names }));
  catalog.set(PDFName.of('Names'), tree);
}
