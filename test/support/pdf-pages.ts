import { loadPdfium, type Pdfium } from '../../src/audit/pdfium.js';

/** A page of a PDF as PDFium has it: handles of the page and of its text, and how many letters that has. */
export interface PdfPage { page: number; text: number; letters: number; pdfium: Pdfium }

/** Opens a PDF with PDFium and gives what `read` makes of each page. */
export async function readPages<T>(bytes: Uint8Array, read: (page: PdfPage) => T): Promise<T[]> {
  const pdfium = await loadPdfium();
  const { api } = pdfium;
  return pdfium.withMemory(bytes.length, (pointer) => {
    pdfium.store(bytes, pointer);
    const file = api.FPDF_LoadMemDocument(pointer, bytes.length, '');
    const found = Array.from({ length: api.FPDF_GetPageCount(file) }, (_, at) => {
      const page = api.FPDF_LoadPage(file, at);
      const text = api.FPDFText_LoadPage(page);
      const made = read({ page, text, letters: api.FPDFText_CountChars(text), pdfium });
      api.FPDFText_ClosePage(text);
      api.FPDF_ClosePage(page);
      return made;
    });
    api.FPDF_CloseDocument(file);
    return found;
  });
}

/** A letter of a page by its place. */
export function letterAt({ text, pdfium }: PdfPage, index: number): string {
  return String.fromCodePoint(pdfium.api.FPDFText_GetUnicode(text, index));
}

/** The letters of each page. A hyphen at the end of a line is U+0002. */
export function pageTexts(bytes: Uint8Array): Promise<string[]> {
  return readPages(bytes, (page) => Array.from({ length: page.letters }, (_, index) => letterAt(page, index)).join(''));
}
