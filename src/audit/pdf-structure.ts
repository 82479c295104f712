import type { Pdfium } from './pdfium.js';

/** A piece of page content that an element of the structure tree holds. */
export interface MarkedContent { page: number; mark: number }

/** An element of the structure tree, put together again from all the pages it runs over. */
export interface StructureElement { type: string; alt: string; kids: (StructureElement | MarkedContent | undefined)[] }

/** Makes an empty root for the structure of a whole file. */
export function emptyStructure(): StructureElement {
  return { type: 'Root', alt: '', kids: [] };
}

/**
 * Adds what one page shows of the structure tree. PDFium gives the tree page by page and keeps the index of every
 * kid, so an element that runs over pages is the one with the same path.
 */
export function addPageStructure(pdfium: Pdfium, page: number, handle: number, root: StructureElement): void {
  const { api } = pdfium;
  const tree = api.FPDF_StructTree_GetForPage(handle);
  if (tree === 0) return;
  const count = api.FPDF_StructTree_CountChildren(tree);
  for (let index = 0; index < count; index += 1) {
    const child = api.FPDF_StructTree_GetChildAtIndex(tree, index);
    if (child !== 0) addElement(pdfium, page, child, root, index, 0);
  }
  api.FPDF_StructTree_Close(tree);
}

function addElement(pdfium: Pdfium, page: number, handle: number, parent: StructureElement, index: number, depth: number): void {
  const { api } = pdfium;
  let element = parent.kids[index];
  if (element === undefined || !('kids' in element)) {
    element = {
      type: pdfium.text((pointer, length) => api.FPDF_StructElement_GetType(handle, pointer, length)),
      alt: pdfium.text((pointer, length) => api.FPDF_StructElement_GetAltText(handle, pointer, length)),
      kids: [],
    };
    parent.kids[index] = element;
  }
  const count = depth < 200 ? api.FPDF_StructElement_CountChildren(handle) : 0;
  for (let kid = 0; kid < count; kid += 1) {
    const mark = api.FPDF_StructElement_GetChildMarkedContentID(handle, kid);
    if (mark >= 0) element.kids[kid] ??= { page, mark };
    else {
      const child = api.FPDF_StructElement_GetChildAtIndex(handle, kid);
      if (child !== 0) addElement(pdfium, page, child, element, kid, depth + 1);
    }
  }
}
