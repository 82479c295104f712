import { PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedTags } from '../../../conformance/expected-tags.js';
import { problemsIn } from '../../../conformance/pdf-tags.js';
import { readPdf } from '../../../src/audit/read-pdf.js';
import type { Block, DocumentNode } from '../../../src/document/nodes.js';
import { writePdf, type PdfResult } from '../../../src/write/pdf/index.js';
import { band, easyDocument, easyMedia, helpSection, row } from '../../support/easy-read.js';
import { allTags, bookmarks, openPdf, streamText, tagTree, textAt, type Tag } from './tag-tree.js';

const document = easyDocument([helpSection]);
const write = (made: DocumentNode): Promise<PdfResult> => writePdf(made, easyMedia, { gate: true });

/** Where words begin on their page and how large they are, as another reader of PDFs sees it. */
async function placesOf(bytes: Uint8Array): Promise<{ words: string; x: number; size: number; page: number }[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const found: { words: string; x: number; size: number; page: number }[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    for (const item of (await (await pdf.getPage(page)).getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a, b, , , x] = item.transform as [number, number, number, number, number, number];
      found.push({ words: item.str, x: Math.round(x), size: Math.hypot(a, b), page });
    }
  }
  return found;
}

describe('rows of pictures and words in a PDF', () => {
  let result: PdfResult;
  let tags: Tag[];
  beforeAll(async () => {
    result = await write(document);
    tags = allTags(tagTree(await openPdf(result.bytes)));
  });

  it('are groups of pictures and then words, and no tables', () => {
    expect(tags.filter(({ name }) => ['Table', 'TR', 'TD'].includes(name))).toEqual([]);
    const holding = (tag: Tag, name: string): Tag[] => allTags(tag).filter((each) => each.name === name);
    const groups = tags.filter((tag) => tag.name === 'Div' && holding(tag, 'Figure').length === 2 && holding(tag, 'P').length === 1);
    expect(groups.length).toBeGreaterThan(0);
    const order = allTags(groups.at(-1) as Tag).map(({ name }) => name).filter((name) => name === 'Figure' || name === 'P');
    expect(order).toEqual(['Figure', 'Figure', 'P']);
  });

  it('say what every picture means, and nothing of the pictures of headings', () => {
    expect(tags.filter(({ name }) => name === 'Figure').map(({ dict }) => textAt(dict, 'Alt')))
      .toEqual(['A frying pan', 'A pan on a stove', 'Jo, who helps', 'A telephone', 'My money']);
  });

  it('hold what the document tree says, node by node', async () => {
    expect(await problemsIn(result.bytes, document)).toEqual({ pdfjs: [], pages: [], links: [], fields: [], files: [], claims: [] });
    const other = structuredClone(document);
    const section = other.children[1] as Extract<Block, { type: 'section' }>;
    (section.children[1] as ReturnType<typeof row>).pictures[0] = { media: 'pan', alt: 'A pot' };
    expect((await problemsIn(result.bytes, other) as { pdfjs: string[] }).pdfjs).not.toEqual([]);
    expect(expectedTags(document).nodes.filter(({ role }: { role: string }) => role === 'Figure')).toHaveLength(5);
  });

  it('are read picture, then words', async () => {
    const read = (await readPdf(result.bytes)).items.map(({ text }) => text.replace(/[^\p{L} ,]/gu, '').trim());
    const at = read.indexOf('A frying pan');
    expect(read.slice(at, at + 6)).toEqual(['A frying pan', 'I need help to cook', 'A pan on a stove', 'Jo, who helps', 'Jo comes on Mondays', 'I like my own front door key']);
  });

  it('have bands that are headings of words alone', async () => {
    for (const name of ['H2', 'H3']) expect(tags.filter((tag) => tag.name === name).flatMap((tag) => allTags(tag).slice(1)).filter(({ name: inner }) => inner !== 'Span')).toEqual([]);
    expect(bookmarks(await openPdf(result.bytes))).toEqual(['Meera Barnes', 'What help I need', 'On Fridays']);
  });

  it('have bands in larger type than what stands under them', async () => {
    const sizes = (await placesOf(result.bytes)).filter(({ words }) => words.startsWith('What help') || words.startsWith('On Fridays')).map(({ size }) => size);
    expect(sizes.map(Math.round)).toEqual([26, 20]);
  });

  it('begin their words at the same place, whatever stands before them', async () => {
    const places = await placesOf(result.bytes);
    const starts = ['I need help', 'Jo comes', 'I like my own'].map((start) => places.find(({ words }) => words.startsWith(start))?.x);
    expect(new Set(starts).size).toBe(1);
    expect(starts[0]).toBeGreaterThan(68 + 140);
  });

  it('have no print below 14 point in Easy Read, at any size asked for, and slanted letters nowhere', async () => {
    for (const bodySize of [14, 16, 24]) {
      const { bytes } = await write({ ...document, style: { ...document.style, bodySize } });
      const places = await placesOf(bytes);
      expect(Math.min(...places.map(({ size }) => size))).toBeGreaterThanOrEqual(13.99);
      expect(places.find(({ words }) => words.startsWith('I need help'))?.size).toBeCloseTo(bodySize, 1);
      expect(await fontsOf(bytes)).not.toMatch(/Italic/i);
    }
    const plain = await write({ ...document, edition: 'singleFormat' });
    expect(Math.min(...(await placesOf(plain.bytes)).map(({ size }) => size))).toBeLessThan(14);
    expect(await fontsOf(plain.bytes)).toMatch(/Italic/i);
  });

  it('stay whole on a page, and only one that is higher than a page runs on', async () => {
    const list = (id: string, items: number): Block => ({ type: 'list', ordered: false, children: Array.from({ length: items }, (_, at) => (
      { type: 'listItem' as const, ...(at === items - 1 && { id }), children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: `thing ${at}` }] }] })) });
    const rows = [9, 14, 11, 16, 8].map((items, at) => row({ pan: 'A pan' }, [list(`end-${at}`, items)], { id: `row-${at}` }));
    const { pages, pageCount } = await write(easyDocument([...rows, row({ pan: 'A pan' }, [list('end-tall', 60)], { id: 'row-tall' })]));
    for (const at of rows.keys()) expect(pages[`end-${at}`]).toBe(pages[`row-${at}`]);
    expect(pageCount).toBeGreaterThan(4);
    expect(pages['end-tall']).toBeGreaterThan(pages['row-tall'] ?? 0);
  });

  it('keep a band with the row behind it', async () => {
    for (let before = 2; before <= 6; before += 1) {
      const filled = Array.from({ length: before }, () => row({ pan: 'A pan' }, ['Words.']));
      const { pages } = await write(easyDocument([...filled, band('A band', 'pan', 2, 'the-band'), row({ phone: 'A phone' }, ['More.'], { id: 'behind' })]));
      expect(pages['the-band']).toBe(pages['behind']);
    }
  });

  it('are the same bytes from both compilers', async () => {
    const wasm = await writePdf(document, easyMedia, { engine: 'wasm' });
    expect(Buffer.from(wasm.bytes).equals(Buffer.from(result.bytes))).toBe(true);
  });

  it('stand the other way round where words are read from the right', async () => {
    const { bytes } = await write(easyDocument([band('مساعدة', 'pan'), row({ pan: 'مقلاة' }, ['أحتاج مساعدة'])], { language: 'ar', title: 'خطة' }));
    const words = (await placesOf(bytes)).filter(({ words: each }) => /\p{Script=Arabic}/u.test(each));
    expect(Math.max(...words.map(({ x }) => x))).toBeLessThan(595 - 68 - 40);
  });

  it('tell in words what a picture that is not there would show', async () => {
    const { bytes } = await write(easyDocument([row({ gone: 'A cat that is lost' }, ['I have a cat.'])]));
    expect((await readPdf(bytes)).items.map(({ text }) => text.replace(/\P{L}/gu, ''))).toEqual(['Myplan', 'MeeraBarnes', 'Acatthatislost', 'Ihaveacat']);
  });
});

async function fontsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  expect(streamText(pdf, pdf.getPages()[0]?.node.get(PDFName.of('Contents')))).toContain('Tf');
  return pdf.context.enumerateIndirectObjects().map(([, object]) => ('get' in object && typeof object.get === 'function' ? String((object as { get(key: PDFName): unknown }).get(PDFName.of('BaseFont')) ?? '') : '')).join(' ');
}
