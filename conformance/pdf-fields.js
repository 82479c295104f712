import { PDFArray, PDFDict, PDFName, PDFRef } from 'pdf-lib';
import { textAt } from './tag-tree.js';

/**
 * Holds the form fields of a PDF against the places to fill in: as many, in reading order, each in a Form tag (PDF/UA-1 7.18.4),
 * called by its name (7.18.1), printed, with an appearance and no script (ISO 19005-3 6.3, 6.4).
 */
export function fieldProblems(expected, pdf) {
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  if (expected.length === 0) return form === undefined ? [] : ['there is a form, and nothing to fill in'];
  if (!(form instanceof PDFDict)) return ['there is no form'];
  const refs = form.lookup(PDFName.of('Fields')).asArray();
  const inTags = widgetsInFormTags(pdf);
  const problems = [
    ...(refs.length === expected.length ? [] : [`there are ${refs.length} fields, not ${expected.length}`]),
    ...(form.lookup(PDFName.of('NeedAppearances')) === undefined ? [] : ['looks are left to the reader']), ...(form.has(PDFName.of('XFA')) ? ['it is XFA'] : []),
    ...(inTags.length === refs.length ? [] : [`${inTags.length} fields are in a Form tag, of ${refs.length}`]),
  ];
  const names = new Set();
  inTags.forEach((ref, index) => {
    const field = pdf.context.lookup(ref);
    const wanted = expected[index];
    const told = textAt(field, 'TU') ?? '';
    const short = textAt(field, 'T') ?? '';
    if (names.has(short)) problems.push(`two fields are called ${short}`);
    names.add(short);
    if (told !== wanted?.name) problems.push(`field ${index + 1} is called "${told}", not "${wanted?.name}"`);
    if (textAt(field, 'FT') !== wanted?.type) problems.push(`"${told}" is ${textAt(field, 'FT')}, not ${wanted?.type}`);
    if (!(field.lookup(PDFName.of('AP')) instanceof PDFDict)) problems.push(`"${told}" has no look`);
    if (field.lookup(PDFName.of('F'))?.asNumber() !== 4) problems.push(`"${told}" is not printed`);
    for (const key of ['A', 'AA']) if (field.has(PDFName.of(key))) problems.push(`"${told}" does something`);
  });
  return problems.slice(0, 8);
}

/** The widgets that stand in Form tags, in the order of the tags. */
function widgetsInFormTags(pdf) {
  const found = [];
  const visit = (value) => {
    const object = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (object instanceof PDFArray) object.asArray().forEach(visit);
    if (!(object instanceof PDFDict)) return;
    const kids = object.lookup(PDFName.of('K'));
    if (textAt(object, 'S') === 'Form') {
      for (const kid of kids instanceof PDFArray ? kids.asArray() : [kids]) {
        const reference = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
        if (reference instanceof PDFRef) found.push(reference);
      }
    } else if (kids !== undefined) visit(object.get(PDFName.of('K')));
  };
  visit(pdf.catalog.lookup(PDFName.of('StructTreeRoot')));
  return found;
}
