import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, type PDFObject } from 'pdf-lib';

/** One tag of a finished PDF as a test wants to see it. */
export interface Tag { name: string; dict: PDFDict; children: Tag[]; attributes: Record<string, string>; annotations: PDFDict[] }

export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

export function look(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

export function textAt(dict: PDFDict, key: string): string | undefined {
  const value = look(dict, key);
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName) return value.decodeText();
  return value instanceof PDFNumber ? String(value.asNumber()) : undefined;
}

/** The tag tree under the root. */
export function tagTree(pdf: PDFDocument): Tag {
  const read = (dict: PDFDict): Tag => {
    const tag: Tag = { name: textAt(dict, 'S') ?? 'root', dict, children: [], attributes: {}, annotations: [] };
    const all = look(dict, 'A');
    for (const each of all instanceof PDFArray ? all.asArray() : [all]) {
      const found = each instanceof PDFRef ? pdf.context.lookup(each) : each;
      if (found instanceof PDFDict) for (const [key] of found.entries()) tag.attributes[key.decodeText()] = textAt(found, key.decodeText()) ?? '';
    }
    const kids = look(dict, 'K');
    for (const each of kids instanceof PDFArray ? kids.asArray() : [kids]) {
      const kid = each instanceof PDFRef ? pdf.context.lookup(each) : each;
      if (!(kid instanceof PDFDict)) continue;
      const annotation = look(kid, 'Obj');
      if (annotation instanceof PDFDict) tag.annotations.push(annotation);
      else if (kid.has(PDFName.of('S'))) tag.children.push(read(kid));
    }
    return tag;
  };
  const root = look(pdf.catalog, 'StructTreeRoot');
  if (!(root instanceof PDFDict)) throw new Error('There is no tag tree.');
  return read(root);
}

export function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(allTags)];
}

export function linkAnnotations(pdf: PDFDocument): PDFDict[] {
  return pdf.getPages().flatMap((page) => {
    const annotations = look(page.node, 'Annots');
    return annotations instanceof PDFArray ? annotations.asArray().map((_, index) => annotations.lookup(index, PDFDict)) : [];
  });
}

export function bookmarks(pdf: PDFDocument): string[] {
  const names: string[] = [];
  const visit = (item: PDFObject | undefined): void => {
    if (!(item instanceof PDFDict)) return;
    names.push(textAt(item, 'Title') ?? '');
    visit(look(item, 'First'));
    visit(look(item, 'Next'));
  };
  const outlines = look(pdf.catalog, 'Outlines');
  if (outlines instanceof PDFDict) visit(look(outlines, 'First'));
  return names;
}

export function streamText(pdf: PDFDocument, stream: PDFObject | undefined): string {
  const found = stream instanceof PDFRef ? pdf.context.lookup(stream) : stream;
  if (!(found instanceof PDFRawStream)) throw new Error('There is no stream.');
  return new TextDecoder().decode(decodePDFRawStream(found).decode());
}
