import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import type { Spots } from '../engine.js';
import type { SheetLink } from '../sheet.js';

/** Room left above the place a link goes to, in points. */
const headroom = 14;

/** Puts in where each numbered link goes and what it is called (PDF/UA-1 7.18.5: a link annotation has Contents). */
export function finishLinks(pdf: PDFDocument, links: readonly SheetLink[], spots: Spots): void {
  const places = new Map(spots.places.map(([id, page, x, y]) => [id, { page, x, y }]));
  const pages = pdf.getPages();
  for (const page of pages) {
    const annotations = page.node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    // Structure order for the tab key (PDF/UA-1 7.18.3).
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (let index = 0; index < annotations.size(); index++) {
      const annotation = annotations.lookup(index);
      const action = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('A')) : undefined;
      const placeholder = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
      if (!(annotation instanceof PDFDict) || !(placeholder instanceof PDFString || placeholder instanceof PDFHexString)) continue;
      const link = links[Number(placeholder.decodeText().slice('ow:'.length))];
      if (link === undefined) throw new Error(`There is no link ${placeholder.decodeText()}.`);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(link.description));
      if (link.url !== undefined) {
        annotation.set(PDFName.of('A'), pdf.context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(asciiUrl(link.url)) }));
        continue;
      }
      const spot = places.get(link.to ?? '');
      const target = spot === undefined ? undefined : pages[spot.page - 1];
      if (spot === undefined || target === undefined) throw new Error(`The link to ${link.to ?? ''} goes nowhere.`);
      const top = Math.min(target.getHeight(), target.getHeight() - spot.y + headroom);
      annotation.delete(PDFName.of('A'));
      annotation.set(PDFName.of('Dest'), pdf.context.obj([target.ref, 'XYZ', round(Math.max(0, spot.x - headroom)), round(top), null]));
    }
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

// A URI is 7-bit (ISO 32000-1 12.6.4.7), and brackets and backslashes would end the string that holds it.
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]|[()\\]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
