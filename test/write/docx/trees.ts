import fc from 'fast-check';
import type { Block, Inline, ListItemNode, PartsNode, TableCellNode } from '../../../src/document/nodes.js';

/** Text of any kind: plain words, other scripts, emoji, signs XML cannot hold, halves of characters. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom('مرحبا 12 بكم', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ', 'বাংলা', '你好，世界', 'שלום', '👩🏽‍🦽 1️⃣ 🇬🇧', 'Llanfair­pwll ŵŷ', 'Nguyễn Thị', '\u0000\u0007\ud800 a\udc00', ']]> <b>&amp;', '\u202eabc\u2028d', 'x'.repeat(300)) },
);
const id = fc.option(fc.oneof(fc.constantFrom('a', 'b', 'part-1', 'Part-1', '1', 'long-'.repeat(20), 'a_b', 'a-b'), fc.string({ maxLength: 50 })), { nil: undefined });
const target = fc.constantFrom('a', 'b', 'part-1', '1', 'nowhere', 'long-'.repeat(20));
const spoken = { lang: fc.constantFrom(undefined, 'pl', 'ar', 'zh-CN', 'not a tag'), dir: fc.constantFrom(undefined, 'ltr' as const, 'rtl' as const) };

/** Drops what is not given, as plain JSON has it. */
function given<T>(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<T> {
  return arbitrary.map((made) => JSON.parse(JSON.stringify(made)) as T);
}

const { inline } = fc.letrec<{ inline: Inline[]; one: Inline }>((tie) => ({
  inline: fc.array(tie('one'), { maxLength: 4 }),
  one: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), value: words }),
    fc.record({ type: fc.constant('code' as const), value: words }),
    fc.constant({ type: 'break' as const }),
    fc.record({ type: fc.constant('traceLink' as const), to: target, label: words, description: words }),
    fc.record({ type: fc.constant('pageRef' as const), to: target, pattern: fc.constant(', page {page}') }),
    fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const, 'strike' as const, 'missingInline' as const), children: tie('inline') }) as fc.Arbitrary<Inline>,
    fc.record({ type: fc.constant('link' as const), url: fc.oneof(fc.webUrl(), fc.constantFrom('mailto:a@b.org', 'tel:+441632960101', 'annex/plan.md', '../x', 'javascript:x', 'https://[', 'file:///x', 'a b%.md', 'https://é.org/[x]{y}|^`'), words), description: words, children: tie('inline') }),
    fc.record({ type: fc.constant('crossRef' as const), to: target, description: words, children: tie('inline') }),
    fc.record({ type: fc.constant('span' as const), ...spoken, children: tie('inline') }) as fc.Arbitrary<Inline>,
  ),
}));

const { blocks, cells } = fc.letrec<{ blocks: Block[]; block: Block; cells: TableCellNode[]; item: ListItemNode; parts: PartsNode }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  cells: fc.array(fc.record({ type: fc.constant('tableCell' as const), id, children: tie('blocks') }), { maxLength: 4 }) as fc.Arbitrary<TableCellNode[]>,
  item: fc.record({ type: fc.constant('listItem' as const), id, checked: fc.constantFrom(undefined, true, false), value: fc.constantFrom(undefined, 4), children: tie('blocks') }) as fc.Arbitrary<ListItemNode>,
  parts: fc.record({
    type: fc.constant('parts' as const), numberLabel: words, wordsLabel: words, whereLabel: words,
    children: fc.array(fc.oneof(
      fc.record({ type: fc.constant('part' as const), id, number: words, indent: fc.integer({ min: -1, max: 12 }), children: tie('blocks'), where: tie('blocks') }),
      fc.record({ type: fc.constant('partTable' as const), id, caption: words, hasHeader: fc.boolean(), columnAligns: fc.constant(['start' as const]), children: fc.array(fc.record({ type: fc.constant('partRow' as const), id, number: words, children: tie('cells'), where: tie('blocks') }), { maxLength: 3 }) }),
    ), { maxLength: 3 }),
  }) as fc.Arbitrary<PartsNode>,
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), id, ...spoken, role: fc.constantFrom(undefined, 'guidance', 'small', 'statement'), children: inline }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constantFrom('ownHeading' as const, 'missing' as const), id, children: inline }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('heading' as const), id, depth: fc.constantFrom(2 as const, 3 as const, 4 as const), number: fc.constantFrom(undefined, '1', '12'), band: fc.constantFrom(undefined, undefined, undefined, {}, { media: 'drawn' }, { media: 'gone' }), children: inline }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('codeBlock' as const), id, value: words }) as fc.Arbitrary<Block>,
    fc.constant({ type: 'rule' as const }),
    fc.record({ type: fc.constantFrom('quote' as const, 'ownWords' as const, 'cover' as const), id, ...spoken, children: tie('blocks') }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('section' as const), id, breakBefore: fc.boolean(), children: tie('blocks') }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('band' as const), left: words, right: words }),
    fc.record({ type: fc.constant('list' as const), id, ordered: fc.boolean(), start: fc.constantFrom(undefined, 0, 1, 5), children: fc.array(tie('item'), { maxLength: 3 }) }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('callout' as const), id, tone: fc.constantFrom('draft', 'note', 'safety', 'plain'), title: fc.option(inline, { nil: undefined }), children: tie('blocks') }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('fields' as const), id, children: fc.array(fc.record({ type: fc.constant('field' as const), id, label: words, children: tie('blocks') }), { maxLength: 3 }) }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('figure' as const), id, media: fc.constantFrom('flat', 'gone', 'odd'), alt: words, widthMm: fc.integer({ min: 1, max: 400 }), caption: fc.option(inline, { nil: undefined }) }) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('pictureRow' as const), id, size: fc.constantFrom('full', 'small'), pictures: fc.array(fc.record({ media: fc.constantFrom('flat', 'drawn', 'gone', 'odd'), alt: words }), { maxLength: 3 }), children: tie('blocks') }) as fc.Arbitrary<Block>,
    fc.record({
      type: fc.constant('table' as const), id, caption: words, showCaption: fc.boolean(), rowHeaders: fc.boolean(),
      columns: fc.array(fc.record({ children: inline, align: fc.constantFrom('start', 'number', 'centre'), width: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 4 }),
      children: fc.array(fc.record({ type: fc.constant('tableRow' as const), id, total: fc.boolean(), children: tie('cells') }), { maxLength: 3 }),
    }) as fc.Arbitrary<Block>,
    tie('parts'),
  ),
}));

/** Any blocks a writer could be handed, sensible or not. */
export const anyBlocks: fc.Arbitrary<Block[]> = given(fc.tuple(blocks, cells).map(([made]) => made));
