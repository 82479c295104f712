import { PDFArray, PDFBool, PDFDict, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/audit/read-pdf.js';
import { writePdf, type PdfResult } from '../../../src/write/pdf/index.js';
import { documentOf, everyNode, media, paragraph, strong, text } from './every-node.js';
import { allTags, bookmarks, linkAnnotations, look, openPdf, streamText, tagTree, textAt, type Tag } from './tag-tree.js';

const plain = (value: string): string => value.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

describe('the tags of a document with every node', () => {
  let result: PdfResult;
  let pdf: Awaited<ReturnType<typeof openPdf>>;
  let tags: Tag[];
  let items: { kind: string; depth: number; text: string }[];
  beforeAll(async () => {
    result = await writePdf(everyNode(), media, { gate: true });
    pdf = await openPdf(result.bytes);
    tags = allTags(tagTree(pdf));
    items = (await readPdf(result.bytes)).items.map((each) => ({ ...each, text: plain(each.text) }));
  });

  it('has its headings in order, numbers in their names, and no level skipped', () => {
    const headings = items.filter((each) => each.kind === 'heading').map((each) => `${each.depth} ${each.text}`);
    expect(headings).toEqual([
      '1 Meera Barnes’s plan', '2 What is in this plan', '2 1 About me', '2 2 What I want', '3 This year', '4 Before the summer',
      '2 3 My money', '2 4 If something goes wrong', '2 5 Signing', '2 Meera’s own plan', '3 What happened to each part',
    ]);
    expect(bookmarks(pdf)).toEqual([
      'Meera Barnes’s plan', 'What is in this plan', '1 About me', '2 What I want', 'This year', 'Before the summer',
      '3 My money', '4 If something goes wrong', '5 Signing', 'Meera’s own plan', 'What happened to each part',
    ]);
  });

  it('reads mixed plain and bold words in the order they stand in', () => {
    const all = items.map((each) => each.text);
    expect(all.some((each) => each.includes('I am the loudest one there.'))).toBe(true);
    expect(all.some((each) => each.startsWith('Not yet filled in: how the money is looked after'))).toBe(true);
  });

  it('reads a part as number, words, where', () => {
    const all = items.map((each) => each.text);
    const at = all.indexOf('Hello, it’s me.');
    expect(all[at - 1]).toBe('1');
    expect(all[at + 1]).toContain('Greeting. Kept');
    const annexTables = tags.filter((each) => each.name === 'Table');
    expect(annexTables).toHaveLength(3);
  });

  it('leaves what runs at the foot of a page out of the tags', () => {
    expect(items.filter((each) => /Page \d of|Meera’s care and support plan/.test(each.text))).toEqual([]);
    for (const page of pdf.getPages()) expect(streamText(pdf, page.node.get(PDFName.of('Contents')))).toMatch(/\/Artifact\b/);
  });

  it('gives tables column headers, row headers where asked, a summary and a caption inside', () => {
    const [wants, money, own] = tags.filter((each) => each.name === 'Table');
    expect(wants?.attributes.Summary).toBe('What Meera wants');
    expect(wants?.children[0]?.name).toBe('Caption');
    expect(money?.children.some((each) => each.name === 'Caption')).toBe(false);
    const cells = (table: Tag | undefined): string[][] => allTags(table as Tag).filter((each) => each.name === 'TR')
      .map((row) => row.children.map((each) => `${each.name} ${each.attributes.Scope ?? ''}`.trim()));
    expect(cells(wants)).toEqual([['TH Column', 'TH Column', 'TH Column'], ['TH Row', 'TD', 'TD'], ['TH Row', 'TD', 'TD'], ['TH Row', 'TD', 'TD']]);
    expect(cells(money)).toEqual([['TH Column', 'TH Column', 'TH Column'], ['TD', 'TD', 'TD'], ['TD', 'TD', 'TD'], ['TD', 'TD', 'TD']]);
    expect(cells(own)[1]).toEqual(['TH Row', 'TD', 'TD', 'TD']);
  });

  it('gives every figure its words and makes a decorative one no figure', () => {
    expect(tags.filter((each) => each.name === 'Figure').map((each) => textAt(each.dict, 'Alt')))
      .toEqual(['Northmoor Council’s oak tree', 'Tomatoes on a balcony', 'My tomatoes']);
  });

  it('shows the words of a picture that cannot be drawn', () => {
    expect(items.some((each) => each.text === 'A picture of the choir that could not be opened')).toBe(true);
  });

  it('says on the label of a list item whether it is ticked', () => {
    expect(tags.filter((each) => each.name === 'Lbl').map((each) => textAt(each.dict, 'Alt')).filter((each) => each !== undefined))
      .toEqual(['done', 'to do']);
  });

  it('describes every link, tags it, and sends it somewhere', () => {
    const links = linkAnnotations(pdf);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(textAt(link, 'Contents')?.trim()).toBeTruthy();
    const described = links.map((each) => textAt(each, 'Contents'));
    expect(described).toContain('Go to part 3 of Meera’s own plan');
    expect(described).toContain('1 About me');
    expect(described).toContain('Help page of the choir');
    const tagged = new Set(tags.filter((each) => each.name === 'Link').flatMap((each) => each.annotations));
    expect(links.every((each) => tagged.has(each))).toBe(true);
    const action = links.map((each) => look(each, 'A')).find((each) => each instanceof PDFDict);
    expect(action instanceof PDFDict ? textAt(action, 'URI') : undefined).toBe('https://example.org/help?a=1&b=2');
  });

  it('sends links inside the document to the page of their target', () => {
    const pages = pdf.getPages();
    for (const link of linkAnnotations(pdf)) {
      const to = /^Go to part (\d) of/.exec(textAt(link, 'Contents') ?? '')?.[1];
      const target = look(link, 'Dest');
      if (to === undefined || !(target instanceof PDFArray)) continue;
      expect(pages.findIndex((page) => page.ref === target.get(0)) + 1).toBe(result.pages[`own-${to}`]);
    }
  });

  it('marks words of other languages', () => {
    const languages = new Set(tags.map((each) => textAt(each.dict, 'Lang')).filter((each) => each !== undefined));
    const inContent = pdf.getPages().map((page) => {
      const contents = page.node.get(PDFName.of('Contents'));
      return streamText(pdf, contents);
    }).join('');
    for (const [, tag] of inContent.matchAll(/\/Lang \((\w+)\)/g)) languages.add(tag ?? '');
    for (const tag of ['ar', 'cy', 'pa', 'bn', 'zh', 'vi', 'pl']) expect(languages).toContain(tag);
  });

  it('claims both standards once, names itself in the title bar and has a language', () => {
    const metadata = streamText(pdf, pdf.catalog.get(PDFName.of('Metadata')));
    expect(metadata.match(/<pdfuaid:part>1<\/pdfuaid:part>/g)).toHaveLength(1);
    expect(metadata.match(/<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A</g)).toHaveLength(1);
    expect(metadata.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
    expect(metadata).toContain('Meera Barnes’s care and support plan');
    expect(metadata).toContain('2026-11-22');
    const preferences = look(pdf.catalog, 'ViewerPreferences');
    expect(preferences instanceof PDFDict && look(preferences, 'DisplayDocTitle') === PDFBool.True).toBe(true);
    expect(textAt(pdf.catalog, 'Lang')).toBe('en-GB');
    expect(pdf.getPages().every((page) => look(page.node, 'Annots') === undefined || textAt(page.node, 'Tabs') === 'S')).toBe(true);
  });

  it('prints nothing outside its page or over other words', async () => {
    expect((await readPdf(result.bytes)).outside).toEqual([]);
  });
});

describe('long documents', () => {
  it('keeps a row on one page when a page can hold it, and splits it when none can', async () => {
    const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
    const row = (count: number): ReturnType<typeof everyNode>['children'][number] => ({
      type: 'table', caption: 'Rows', showCaption: false, rowHeaders: false,
      columns: [{ children: [text('Words')], align: 'start', width: 1 }],
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [paragraph(words(40))] }] }, { type: 'tableRow', children: [{ type: 'tableCell', children: [paragraph(words(count))] }] }],
    });
    const fill = Array.from({ length: 24 }, () => paragraph('A line of its own.'));
    const fits = await writePdf(documentOf([...fill, row(250)]), media);
    expect(fits.pageCount).toBe(2);
    const second = (await readPdf(fits.bytes)).items.map((each) => plain(each.text)).find((each) => each.includes('word249'));
    expect(second).toContain('word0 ');
    const tooLong = await writePdf(documentOf([...fill, row(3000)]), media);
    const reading = await readPdf(tooLong.bytes);
    expect(reading.outside).toEqual([]);
    expect(plain(reading.items.map((each) => each.text).join(' '))).toContain('word2999');
    expect(tooLong.pageCount).toBeGreaterThan(4);
  });

  it('repeats the header of a table and keeps a heading with what follows it', async () => {
    const column = { children: [text('Header')], align: 'start' as const, width: 1 };
    const rows = Array.from({ length: 60 }, (_, index) => ({ type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children: [paragraph(`row ${index}`)] }] }));
    const result = await writePdf(documentOf([
      ...Array.from({ length: 25 }, () => paragraph('A line of its own.')),
      { type: 'heading', depth: 2, id: 'keep', children: [text('Keeps with its words')] },
      { type: 'paragraph', id: 'next', children: [strong('The words'), text(' that follow it. '.repeat(30))] },
      { type: 'table', caption: 'Rows', showCaption: false, rowHeaders: true, columns: [column], children: rows },
    ]), media, { gate: true });
    expect(result.pages.keep).toBe(result.pages.next);
    const pdf = await openPdf(result.bytes);
    expect(allTags(tagTree(pdf)).filter((each) => each.name === 'THead')).toHaveLength(1);
    expect(allTags(tagTree(pdf)).filter((each) => each.name === 'TR')).toHaveLength(61);
  });
});

describe('letters with marks over and under them', () => {
  it('are each said once, though a mark is drawn by itself', async () => {
    const marked = ['สวัสดีค่ะ นี ที่ ดี ด', 'مُحَمَّد أحب أن أغني', 'שָׁלוֹם', 'e\u0301 a\u0301\u0301 z̸̢'];
    const pdf = await openPdf((await writePdf(documentOf(marked.map((words) => paragraph(words))), new Map(), {})).bytes);
    const fonts = pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter((object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) {
      const clusters = [...streamText(pdf, font.get(PDFName.of('ToUnicode'))).matchAll(/^<[0-9A-F]{4}> <([0-9A-F]{8,})>/gm)].map(([, words]) => words);
      expect(clusters).toEqual([...new Set(clusters)]);
    }
  });
});
