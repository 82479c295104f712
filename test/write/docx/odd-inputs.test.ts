import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentNode, ListNode } from '../../../src/document/nodes.js';
import { houseStyle } from '../../../src/document/style.js';
import { writeDocx } from '../../../src/write/docx/index.js';
import { all, brokenLinks, one, open, valueOf, wordsOf, type Xml } from './read-back.js';
import { cell, documentOf, mediaOf, para, text, tinyPng } from './sample.js';

const write = async (blocks: Block[], more: Partial<DocumentNode> = {}, ...media: Parameters<typeof mediaOf>): Promise<ReturnType<typeof open> & { bytes: Uint8Array }> => {
  const { bytes } = await writeDocx(documentOf(blocks, more), mediaOf(...media));
  return { ...open(bytes), bytes };
};
const emu = 914400 / 25.4;

describe('odd inputs', () => {
  test('a document with nothing in it still opens: a body ends with a paragraph', async () => {
    const file = await write([], { running: { left: '', centre: '', right: '' } });
    expect(file.paragraphs).toHaveLength(1);
    expect(file.names).not.toContain('word/footer1.xml');
  });

  test('lists twelve deep stop at Word’s ninth level and lose no words', async () => {
    const deep = (depth: number): ListNode => ({ type: 'list', ordered: depth % 2 === 0, children: [{ type: 'listItem', children: [para(`level ${depth}`), ...(depth < 12 ? [deep(depth + 1)] : [])] }] });
    const file = await write([deep(1)]);
    expect(file.paragraphs.map((each) => wordsOf(each).trim())).toEqual(Array.from({ length: 12 }, (_, at) => `level ${at + 1}`));
    expect(file.paragraphs.map((each) => Number(valueOf(each, 'w:ilvl')))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]);
  });

  test('two lists one after the other each start at their own first number', async () => {
    const numbered: Block = { type: 'list', ordered: true, children: [{ type: 'listItem', children: [para('a')] }, { type: 'listItem', children: [para('b')] }] };
    const file = await write([numbered, numbered]);
    const ids = file.paragraphs.map((each) => valueOf(each, 'w:numId'));
    expect([ids[0] === ids[1], ids[1] === ids[2], ids[2] === ids[3]]).toEqual([true, false, true]);
  });

  test('an id that stands twice makes one bookmark, and names alike but for case or length stay apart', async () => {
    const long = 'a'.repeat(60);
    const to = (id: string): Block => para({ type: 'crossRef', to: id, description: id, children: [text(`to ${id.length}`)] });
    const file = await write([
      ...['x', 'x', 'X', 'x-1', 'x_1', `${long}1`, `${long}2`, '9'].map((id): Block => ({ ...para(`at ${id}`), id })), ...['x', 'X', 'x-1', 'x_1', `${long}1`, `${long}2`, '9'].map(to),
      para({ type: 'crossRef', to: 'nowhere', description: '', children: [text('plain words')] }),
    ]);
    expect(brokenLinks(file.bytes)).toEqual([]);
    expect(all(file.body, 'w:bookmarkStart')).toHaveLength(7);
    expect(new Set(all(file.body, 'w:hyperlink').map((each) => each.attributes['w:anchor'])).size).toBe(7);
    expect(wordsOf(file.body)).toContain('plain words');
  });

  test('places that only empty blocks hold are still found', async () => {
    const file = await write([{ type: 'ownWords', id: 'gone', children: [] }, { ...para(''), id: 'blank' }, para('x', { type: 'crossRef', to: 'gone', description: 'd', children: [text('go')] }), { ...para(), id: 'last' }, para({ type: 'crossRef', to: 'last', description: 'd', children: [text('end')] })]);
    expect(brokenLinks(file.bytes)).toEqual([]);
    expect(file.paragraphs).toHaveLength(2);
  });

  test('200 rows stay one table, and a row longer than a page may break', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ type: 'tableRow' as const, children: [cell(`row ${at}`), cell(at === 100 ? 'long words '.repeat(600) : '1')] }));
    const file = await write([{ type: 'table', caption: 'Rows', showCaption: false, rowHeaders: false, columns: [{ children: [text('A')], align: 'start', width: 1 }, { children: [text('B')], align: 'number', width: 1 }], children: rows }]);
    const made = all(file.body, 'w:tr');
    expect(made).toHaveLength(201);
    expect(made.map((row, at) => all(row, 'w:cantSplit').length === 0 ? at : -1).filter((at) => at >= 0)).toEqual([101]);
  });

  test('a large picture fits the page, keeps its shape, and one picture used twice is one file', async () => {
    const bytes = new Uint8Array(await sharp({ create: { width: 1200, height: 4000, channels: 3, background: '#888888' } }).jpeg().toBuffer());
    const figure: Block = { type: 'figure', media: 'tall', alt: 'A tall picture', widthMm: 400 };
    const file = await write([figure, figure], {}, { id: 'tall', mediaType: 'image/jpeg', bytes });
    const sizes = all(file.body, 'wp:extent').map((each) => [Number(each.attributes['cx']), Number(each.attributes['cy'])] as const);
    for (const [width, height] of sizes) {
      expect(width).toBeLessThanOrEqual(162 * emu);
      expect(height).toBeLessThanOrEqual(249 * emu);
      expect(width / height).toBeCloseTo(0.3, 2);
    }
    expect(new Set(all(file.body, 'wp:docPr').map((each) => each.attributes['id'])).size).toBe(2);
    expect(file.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });

  test('a decorative picture is marked so and has no words; one Word cannot show leaves its words', async () => {
    const file = await write([
      { type: 'figure', media: 'flat', alt: '', decorative: true, widthMm: 20 }, { type: 'figure', media: 'lost', alt: 'A cat', widthMm: 20 },
    ], {}, { id: 'flat', mediaType: 'image/png', bytes: tinyPng });
    const drawing = one(file.body, 'w:drawing');
    expect(one(drawing, 'adec:decorative').attributes['val']).toBe('1');
    expect(one(drawing, 'wp:docPr').attributes['descr'] ?? '').toBe('');
    expect(wordsOf(file.body).trim()).toBe('A cat');
  });

  test('only addresses a reader may follow become links; the rest stay words', async () => {
    const urls = ['https://example.org/ä?q=[a]|b', 'HTTP://EXAMPLE.ORG', 'mailto:a b@example.org', 'tel:+44 1632 960101', 'annex/plan one.md', 'annex/100%.md',
      'javascript:alert(1)', 'JaVaScRiPt:x', 'file:///etc/passwd', '//host/x', '/etc/passwd', '..\\x', 'a/../../x', '%2e%2e/x', '#part', 'data:text/html,x', 'https://', ''];
    const file = await write(urls.map((url, at): Block => para({ type: 'link', url, description: `link ${at}`, children: [text(`words ${at}`)] })));
    const targets = all(file.part('word/_rels/document.xml.rels'), 'Relationship').filter((each) => each.attributes['TargetMode'] === 'External').map((each) => each.attributes['Target']);
    expect(targets).toHaveLength(6);
    expect(targets.filter((each) => !/^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+$/.test(each ?? '') || /%(?![0-9A-Fa-f]{2})/.test(each ?? ''))).toEqual([]);
    expect(urls.every((_, at) => wordsOf(file.body).includes(`words ${at}`))).toBe(true);
  });

  test('bold stays bold where the paragraph is bold already', async () => {
    const file = await write([{ type: 'ownHeading', children: [{ type: 'strong', children: [text('loud')] }, text(' '), { type: 'crossRef', to: 'a', description: 'd', children: [text('see')] }] }, { ...para('x'), id: 'a' }]);
    for (const words of ['loud', 'see']) {
      const run = all(file.body, 'w:r').find((each) => wordsOf(each) === words) as Xml;
      expect(all(run, 'w:b').map((each) => each.attributes['w:val'] ?? 'true')).toEqual(['true']);
    }
  });

  test('two boxes that touch stay two, and a box with a list in it is one frame', async () => {
    const box: Block = { type: 'callout', tone: 'safety', children: [para('one')] };
    const file = await write([box, box, { type: 'callout', tone: 'plain', children: [para('before'), { type: 'list', ordered: false, children: [{ type: 'listItem', children: [para('item')] }] }] }]);
    const [first, second] = file.styled('CalloutSafety');
    expect(first && all(first, 'w:pBdr')).toEqual([]);
    expect(second && all(second, 'w:pBdr')).toHaveLength(1);
    const sides = file.styled('CalloutPlain').map((each) => ['w:top', 'w:bottom'].map((side) => all(one(each, 'w:pBdr'), side)[0]?.attributes['w:val']));
    expect(sides).toEqual([['single', 'none'], ['none', 'single']]);
  });

  test('a table in a safety box has the box’s outline', async () => {
    const table: Block = { type: 'table', caption: 'Who to ring', showCaption: false, rowHeaders: false, columns: [{ children: [text('Name')], align: 'start', width: 1 }], children: [{ type: 'tableRow', children: [cell('Asha')] }] };
    const file = await write([{ type: 'callout', tone: 'safety', children: [table] }, table]);
    expect(all(file.body, 'w:tbl').map((each) => all(each, 'w:tblBorders').flatMap((borders) => all(borders, 'w:left').map((side) => side.attributes['w:color'])))).toEqual([['B3261E'], []]);
  });

  test('a label too long for its place stands above its value', async () => {
    const file = await write([{ type: 'fields', children: [{ type: 'field', label: 'Could a direct payment be used for some or all of this', children: [para('Yes')] }, { type: 'field', label: 'Phone', children: [para('01632')] }] }]);
    expect(file.paragraphs.map((each) => [valueOf(each, 'w:pStyle'), wordsOf(each).trim()])).toEqual([['FieldOpen', 'Could a direct payment be used for some or all of this'], ['FieldValue', 'Yes'], ['Field', 'Phone 01632']]);
  });

  test('a right-to-left document keeps its direction in paragraphs, runs and tables', async () => {
    const file = await write([
      { type: 'section', lang: 'ar', dir: 'rtl', children: [para('أنا أحب شقتي'), { type: 'list', ordered: true, children: [{ type: 'listItem', children: [para('المفتاح 7')] }] },
        { type: 'table', caption: 'ج', showCaption: false, rowHeaders: false, columns: [{ children: [text('يوم')], align: 'start', width: 1 }], children: [{ type: 'tableRow', children: [cell('الاثنين')] }] }] },
    ], { language: 'ar' });
    expect(file.paragraphs.filter((each) => wordsOf(each).trim() !== '' && all(each, 'w:bidi').length === 0)).toEqual([]);
    expect(all(file.body, 'w:r').filter((run) => all(run, 'w:rtl').length === 0)).toEqual([]);
    expect(all(file.body, 'w:bidiVisual')).toHaveLength(1);
    expect(one(one(file.part('word/styles.xml'), 'w:docDefaults'), 'w:lang').attributes['w:val']).toBe('ar');
  });

  test('a council’s own typeface and colours are used, and no font is carried for it', async () => {
    const file = await write([para('x')], { style: { ...houseStyle, typeface: 'Frutiger & Co', colours: { ...houseStyle.colours, accent: '#7a1f5c' } } });
    expect(file.names.some((name) => name.endsWith('.odttf'))).toBe(false);
    expect(one(file.part('word/styles.xml'), 'w:rFonts').attributes['w:ascii']).toBe('Frutiger & Co');
    expect(JSON.stringify(file.part('word/styles.xml'))).toContain('7A1F5C');
    expect(JSON.stringify(file.part('word/styles.xml'))).not.toContain('0B5563');
  });

  test('a word of 5,000 letters, and 5,000 paragraphs, are written whole', async () => {
    const file = await write([para('w'.repeat(5000)), ...Array.from({ length: 5000 }, (_, at) => para(`p${at}`))]);
    expect(wordsOf(file.paragraphs[0] as Xml).trim()).toHaveLength(5000);
    expect(file.paragraphs).toHaveLength(5001);
  });
});
