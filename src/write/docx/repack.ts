import { strFromU8, strToU8 } from 'fflate';
import type { DocumentNode } from '../../document/nodes.js';
import { coreProperties } from './core-properties.js';
import { fontParts } from './font-table.js';
import { zipFile, zipPart, type ZipDay, type ZipPart } from './zip-file.js';

/** Parts Word looks for first come first. */
const order = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Packs the parts of a Word file with the same dates, order and properties every time. */
export function repack(parts: Record<string, Uint8Array>, document: DocumentNode): Uint8Array {
  const { xml, faces } = fontParts(document.style.typeface);
  Object.assign(parts, xml);
  parts['docProps/core.xml'] = strToU8(coreProperties(document));
  const body = parts['word/document.xml'];
  if (body !== undefined) parts['word/document.xml'] = strToU8(mirrorDescriptions(strFromU8(body)));
  const settings = parts['word/settings.xml'];
  if (settings !== undefined) parts['word/settings.xml'] = strToU8(keepFonts(strFromU8(settings)));
  const place = (name: string): number => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  const zipped: ZipPart[] = [...Object.entries(parts).map(([name, bytes]) => zipPart(name, bytes)), ...faces];
  zipped.sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
  return zipFile(zipped, zipDay(document.meta.date));
}

/** A picture's words stand on the picture too: some readers look only there. */
function mirrorDescriptions(body: string): string {
  return body.replace(/(<wp:docPr [^>]*descr="([^"]*)"[^>]*>.*?<pic:cNvPr [^>]*)descr=""/gs, (_whole, before: string, words: string) => `${before}descr="${words}"`);
}

/** A person who edits and saves the file keeps the typeface in it. */
function keepFonts(settings: string): string {
  return settings.replace('<w:displayBackgroundShape/>', '<w:displayBackgroundShape/><w:embedTrueTypeFonts/>');
}

/** The day of the document, as far as a zip can say it. */
function zipDay(date: string): ZipDay {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && year >= 1980 && year <= 2107 ? { year, month, day } : { year: 1980, month: 1, day: 1 };
}
