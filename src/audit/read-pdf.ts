import { overlapsOf } from './pdf-overlap.js';
import { readPageText, type PageText } from './pdf-page.js';
import { pdfHiddenTexts } from './pdf-streams.js';
import { addPageStructure, emptyStructure, type StructureElement } from './pdf-structure.js';
import { loadPdfium, type Pdfium } from './pdfium.js';
import { edge, emptyReading, type Reading } from './reading.js';

const inline = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong', 'Code', 'Quote', 'Note', 'Sub', 'Annot', 'Formula', 'Ruby', 'BibEntry']);

/** Opens a PDF and reads it through its structure tree, as a screen reader does: artifacts and contents left out. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdfium = await loadPdfium();
  const { unzlibSync } = await import('fflate');
  const reading = emptyReading();
  pdfium.withMemory(bytes.length, (pointer) => {
    pdfium.store(bytes, pointer);
    const file = pdfium.api.FPDF_LoadMemDocument(pointer, bytes.length, '');
    if (file === 0) return;
    readFile(pdfium, file, reading);
    pdfium.api.FPDF_CloseDocument(file);
  });
  reading.hidden = () => pdfHiddenTexts(bytes, reading.attachments, unzlibSync);
  return reading;
}

function readFile(pdfium: Pdfium, file: number, reading: Reading): void {
  const { api } = pdfium;
  const root = emptyStructure();
  const pages: PageText[] = [];
  const count = api.FPDF_GetPageCount(file);
  for (let index = 0; index < count; index += 1) {
    const page = api.FPDF_LoadPage(file, index);
    const text = readPageText(pdfium, page);
    pages.push(text);
    reading.outside.push(...text.outside);
    addPageStructure(pdfium, index, page, root);
    countDeadLinks(pdfium, file, page, count, reading);
    api.FPDF_ClosePage(page);
  }
  reading.outside.push(...overlapsOf(root, pages));
  new StructureWalk(reading, pages).walk(root);
  readAttachments(pdfium, file, reading);
}

class StructureWalk {
  private text = '';
  constructor(private readonly reading: Reading, private readonly pages: readonly PageText[]) {}

  walk(element: StructureElement): void {
    if (element.type === 'TOC') return;
    const isBlock = !inline.has(element.type);
    const depth = Number(/^H([1-6])$/.exec(element.type)?.[1] ?? '0');
    if (isBlock) this.flush(0);
    if (element.type === 'Link') this.reading.links += 1;
    this.text += edge + element.alt + edge;
    for (const kid of element.kids) {
      if (kid === undefined) continue;
      if ('kids' in kid) this.walk(kid);
      else this.text += (this.pages[kid.page]?.byMark.get(kid.mark) ?? '') + edge;
    }
    if (isBlock) this.flush(depth);
  }

  private flush(depth: number): void {
    if (this.text.replaceAll(edge, '').trim() !== '') {
      this.reading.items.push({ kind: depth > 0 ? 'heading' : 'text', depth, text: this.text });
    }
    this.text = '';
  }
}

// A link must go to a page of this file or have an action (a web address); anything else leads nowhere.
function countDeadLinks(pdfium: Pdfium, file: number, page: number, pageCount: number, reading: Reading): void {
  const { api } = pdfium;
  pdfium.withMemory(8, (pointer) => {
    pdfium.store(new Uint8Array(8), pointer);
    while (api.FPDFLink_Enumerate(page, pointer, pointer + 4)) {
      const link = pdfium.integer(pointer + 4);
      const target = api.FPDFLink_GetDest(file, link);
      const goes = target === 0 ? -1 : api.FPDFDest_GetDestPageIndex(file, target);
      if ((goes < 0 || goes >= pageCount) && api.FPDFLink_GetAction(link) === 0) reading.deadLinks += 1;
    }
  });
}

function readAttachments(pdfium: Pdfium, file: number, reading: Reading): void {
  const { api } = pdfium;
  const count = api.FPDFDoc_GetAttachmentCount(file);
  for (let index = 0; index < count; index += 1) {
    const attachment = api.FPDFDoc_GetAttachment(file, index);
    const name = pdfium.text((pointer, length) => api.FPDFAttachment_GetName(attachment, pointer, length));
    const length = pdfium.withMemory(4, (out) => (api.FPDFAttachment_GetFile(attachment, 0, 0, out) ? pdfium.integer(out) : 0));
    const bytes = length === 0 ? new Uint8Array() : pdfium.withMemory(length + 4, (pointer) => {
      api.FPDFAttachment_GetFile(attachment, pointer, length, pointer + length);
      return pdfium.load(pointer, length);
    });
    reading.attachments.push({ name, bytes });
  }
}
