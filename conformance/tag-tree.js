import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a PDF: its whole tag tree, with the text of each leaf as pdf.js reads it from the page, and pdf.js's own view of the
 * tags of each page beside it. A tag is `{ role, kids, alt, attributes, links }`; a leaf is a string.
 */
export async function openTags(bytes) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(pdf.getPages().map((page, index) => [String(page.ref), index]));
  const read = await readPages(bytes);
  const walk = (dict, page) => {
    const own = refAt(dict, 'Pg') ?? page;
    const tag = { role: textAt(dict, 'S') ?? 'root', alt: textAt(dict, 'Alt') ?? '', attributes: attributesOf(pdf, dict), kids: [], leaves: [], links: [] };
    for (const each of listAt(pdf, dict, 'K')) {
      const kid = each instanceof PDFRef ? pdf.context.lookup(each) : each;
      if (kid instanceof PDFNumber) leaf(tag, own, kid.asNumber());
      else if (kid instanceof PDFDict && kid.get(PDFName.of('MCID')) instanceof PDFNumber) leaf(tag, refAt(kid, 'Pg') ?? own, kid.get(PDFName.of('MCID')).asNumber());
      else if (kid instanceof PDFDict && kid.lookup(PDFName.of('Obj')) instanceof PDFDict) tag.links.push(annotation(kid.lookup(PDFName.of('Obj'))));
      else if (kid instanceof PDFDict) tag.kids.push(walk(kid, own));
    }
    return tag;
  };
  function leaf(tag, page, mark) {
    const index = pages.get(String(page));
    tag.leaves.push({ page: index, mark });
    tag.kids.push(read[index]?.text.get(mark) ?? '');
  }
  return { pdf, root: walk(pdf.catalog.lookup(PDFName.of('StructTreeRoot')), undefined), pages: read };
}

/** pdf.js: for each page the text of each mark, and its structure tree as a list of marks with the tag they stand in. */
async function readPages(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, isEvalSupported: false, disableFontFace: true });
  const file = await task.promise;
  const found = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const text = new Map();
    const open = [];
    for (const item of items) {
      if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') open.push(markOf(item.id));
      else if (item.type === 'endMarkedContent') open.pop();
      else {
        const mark = open.findLast((each) => each !== undefined);
        if (mark !== undefined) text.set(mark, (text.get(mark) ?? '') + item.str);
      }
    }
    found.push({ text, tags: marksOf(await page.getStructTree(), 'Root') });
    page.cleanup();
  }
  await task.destroy();
  return found;
}

function marksOf(node, role) {
  if (node === null) return [];
  if (node.type === 'content') return [{ role, mark: markOf(node.id) }];
  return (node.children ?? []).flatMap((child) => marksOf(child, node.role ?? role));
}

function markOf(id) {
  const found = /_mc(\d+)$/.exec(id ?? '');
  return found === null ? undefined : Number(found[1]);
}

function annotation(dict) {
  const action = dict.lookup(PDFName.of('A'));
  const uri = action instanceof PDFDict ? textAt(action, 'URI') : undefined;
  const goes = dict.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
  return { contents: textAt(dict, 'Contents') ?? '', uri, goes: goes !== undefined };
}

function attributesOf(pdf, dict) {
  const found = {};
  for (const each of listAt(pdf, dict, 'A')) {
    const attributes = each instanceof PDFRef ? pdf.context.lookup(each) : each;
    if (attributes instanceof PDFDict) for (const [key] of attributes.entries()) found[key.decodeText()] = textAt(attributes, key.decodeText());
  }
  return found;
}

function listAt(pdf, dict, key) {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [dict.get(PDFName.of(key))];
}

function refAt(dict, key) {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

/** A text, name or number of a PDF as a string. */
export function textAt(dict, key) {
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName) return value.decodeText();
  return value instanceof PDFNumber ? String(value.asNumber()) : undefined;
}
