import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/audit/read-pdf.js';
import type { Block, Inline } from '../../../src/document/nodes.js';
import { houseStyle } from '../../../src/document/style.js';
import { writePdf } from '../../../src/write/pdf/index.js';
import { documentOf, media, paragraph, text } from './every-node.js';
import { deepWords, hostile, hostileWords, nested } from './hostile.js';

const squeeze = (value: string): string => value.replace(/[\s\u200b\u00ad\ufe0f\u202a-\u202e\u2066-\u2069]+/g, '');
const wordsOf = async (bytes: Uint8Array): Promise<string> => squeeze((await readPdf(bytes)).items.map((each) => each.text).join(''));

describe('hostile words', () => {
  it('come out as they went in, on their page and over nothing', async () => {
    const { bytes } = await writePdf(hostile(), media, { gate: true });
    const reading = await readPdf(bytes);
    const all = squeeze(reading.items.map((each) => each.text).join(''));
    const wanted = [
      ...hostileWords.filter((each) => each !== '𝒳' && each !== 'a\u0301').map(squeeze),
      'Llanfair'.repeat(625), 'Pneumonoultramicroscopicsilicovolcanoconiosis', 'righttoleftthen', 'nulbellescapeend',
    ];
    expect(wanted.filter((each) => !all.includes(each))).toEqual([]);
    expect(reading.outside).toEqual([]);
    expect(reading.deadLinks).toBe(0);
  });

  it('may be nested deeper than people go', async () => {
    for (const tree of [nested(12), nested(100), deepWords(100)]) {
      const { bytes } = await writePdf(tree, media, { gate: true });
      expect((await wordsOf(bytes)).includes('theinnermostwords')).toBe(true);
      expect((await readPdf(bytes)).outside).toEqual([]);
    }
  });

  it('may stand in every place that takes words', async () => {
    const word = '#[$*_`<x>@y]\\';
    const tree = documentOf([
      { type: 'contents', title: word },
      { type: 'heading', depth: 2, number: word, children: [text(word)] },
      { type: 'band', left: word, right: word },
      { type: 'fields', children: [{ type: 'field', label: word, children: [paragraph(word)] }] },
      { type: 'signature', nameLabel: word, signLabel: word, dateLabel: word, children: [{ type: 'signatureLine', role: word, name: word, date: word }] },
      { type: 'figure', media: 'garden', alt: word, widthMm: 40, caption: [text(word)] },
    ], {
      title: word, running: { left: word, centre: word, right: word },
      meta: { author: word, description: word, date: 'not a date', keywords: [word, ''] },
      style: { ...houseStyle, typeface: word, colours: { ...houseStyle.colours, accent: 'red; #panic()' } },
      language: word,
    });
    const { bytes } = await writePdf(tree, media, { gate: true });
    expect((await wordsOf(bytes)).split(squeeze(word)).length).toBeGreaterThan(12);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'abc #$@[]\\`*_"\'<>\n\t🙂é→ا你ਸ\u0000\u200b\u202e{}'), maxLength: 40 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  letters.map(text),
  letters.map((value): Inline => ({ type: 'code', value })),
  letters.map((value): Inline => ({ type: 'strong', children: [text(value)] })),
  letters.map((value): Inline => ({ type: 'missingInline', children: [text(value)] })),
  letters.map((label): Inline => ({ type: 'traceLink', to: 'place', label, description: label })),
  letters.map((value): Inline => ({ type: 'link', url: `https://example.org/${value}`, description: '', children: [text(value)] })),
  fc.constant<Inline>({ type: 'break' }),
);
const inlines = fc.array(inline, { maxLength: 4 });
const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3 },
    inlines.map((children): Block => ({ type: 'paragraph', children })),
    letters.map((value): Block => ({ type: 'codeBlock', value })),
    inlines.map((children): Block => ({ type: 'missing', children })),
    tie('blocks').map((children): Block => ({ type: 'ownWords', children })),
    tie('blocks').map((children): Block => ({ type: 'quote', children })),
    fc.record({ ordered: fc.boolean(), checked: fc.boolean(), children: tie('blocks') })
      .map(({ ordered, checked, children }): Block => ({ type: 'list', ordered, children: [{ type: 'listItem', children }, { type: 'listItem', checked, children }] })),
    fc.record({ tone: fc.constantFrom('draft' as const, 'note' as const, 'safety' as const, 'plain' as const), children: tie('blocks') })
      .map(({ tone, children }): Block => ({ type: 'callout', tone, children })),
    fc.record({ head: inlines, words: inlines, rowHeaders: fc.boolean(), showCaption: fc.boolean() }).map(({ head, words, rowHeaders, showCaption }): Block => ({
      type: 'table', caption: 'A table', showCaption, rowHeaders, columns: [{ children: head, align: 'start', width: 1 }, { children: [], align: 'number', width: 3 }],
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'paragraph', children: words }] }, { type: 'tableCell', children: [] }] }],
    })),
    tie('blocks').map((children): Block => ({ type: 'parts', numberLabel: '', wordsLabel: '', whereLabel: '', children: [{ type: 'part', number: '1', indent: 2, children, where: [] }] })),
  ),
}));

describe('any document', () => {
  it('is set, and passes the compiler’s own PDF/UA-1 gate', async () => {
    await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
      const { bytes } = await writePdf(documentOf([{ type: 'heading', depth: 2, id: 'place', children: [text('Place')] }, ...blocks, paragraph('the end')]), media, { gate: true });
      expect(await wordsOf(bytes)).toContain('theend');
    }), { numRuns: 25 });
  });
});
