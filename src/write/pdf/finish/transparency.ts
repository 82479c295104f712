import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';

/** Names the colours that see-through pictures are mixed in, on the pages that have them (ISO 19005-3 6.2.10). */
export function finishTransparency(pdf: PDFDocument): void {
  const space = colourSpace(pdf);
  if (space === undefined) return;
  for (const { node } of pdf.getPages()) {
    if (node.has(PDFName.of('Group')) || !isSeeThrough(node)) continue;
    node.set(PDFName.of('Group'), pdf.context.obj({ Type: 'Group', S: 'Transparency', CS: space }));
  }
}

/** The sRGB profile that Typst puts in for its own colours. */
export function colourSpace(pdf: PDFDocument): PDFArray | undefined {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const components = object.dict.get(PDFName.of('N'));
    if (components instanceof PDFNumber && components.asNumber() === 3 && object.dict.has(PDFName.of('Range'))) {
      return pdf.context.obj([PDFName.of('ICCBased'), ref]);
    }
  }
  return undefined;
}

// A picture may stand inside a form of its own, so forms are opened too.
function isSeeThrough(owner: PDFDict, seen = new Set<PDFRef>()): boolean {
  const resources = owner.lookup(PDFName.of('Resources'));
  const objects = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined;
  if (!(objects instanceof PDFDict)) return false;
  return objects.entries().some(([key, value]) => {
    if (value instanceof PDFRef && seen.has(value)) return false;
    if (value instanceof PDFRef) seen.add(value);
    const object = objects.lookup(key);
    return object instanceof PDFRawStream && (object.dict.has(PDFName.of('SMask')) || object.dict.has(PDFName.of('Group')) || isSeeThrough(object.dict, seen));
  });
}
