import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { phrases } from './words.js';

const text = phrases.map((value): PhrasingContent => ({ type: 'text', value }));
const inline = fc.oneof({ weight: 4, arbitrary: text }, { weight: 3, arbitrary: phrases.chain((value) => fc.constantFrom<PhrasingContent[]>(
  { type: 'strong', children: [{ type: 'text', value }] }, { type: 'emphasis', children: [{ type: 'strong', children: [{ type: 'text', value }] }, { type: 'text', value: ' mixed' }] },
  { type: 'delete', children: [{ type: 'text', value }] }, { type: 'inlineCode', value }, { type: 'break' }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', value }] },
  { type: 'image', url: 'wide.png', alt: value }, { type: 'image', url: 'dot.png', alt: '' },
)) });
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => all.flatMap((each, index): PhrasingContent[] => (index === 0 ? [each] : [{ type: 'text', value: ' ' }, each])));
const language = fc.constantFrom({}, {}, {}, { data: { lang: 'cy' } }, { data: { lang: 'ar', dir: 'rtl' as const } });
const paragraph = fc.tuple(inlines, language).map(([children, own]): BlockContent => ({ type: 'paragraph', children, ...own }));

const { any } = fc.letrec<{ any: BlockContent; item: ListItem }>((tie) => ({
  item: fc.record({ first: paragraph, rest: fc.array(tie('any'), { maxLength: 1 }), checked: fc.constantFrom(null, null, true, false) })
    .map(({ first, rest, checked }): ListItem => ({ type: 'listItem', spread: false, checked, children: [first, ...rest] })),
  any: fc.oneof({ depthSize: 'small', withCrossShrink: true }, { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: fc.record({ ordered: fc.boolean(), children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) }).map((rest): BlockContent => ({ type: 'list', spread: false, start: rest.ordered ? 3 : null, ...rest })) },
    { weight: 1, arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 2 }).map((children): BlockContent => ({ type: 'blockquote', children })) },
    { weight: 1, arbitrary: inlines.map((children): BlockContent => ({ type: 'heading', depth: 3, children })) },
    { weight: 1, arbitrary: phrases.map((value): BlockContent => ({ type: 'code', value })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(inlines, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }))
      .map((rows): BlockContent => ({ type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })) })) }),
}));

/** Rich text as a tree, as a program that writes plans would give it: every container, with bold among plain words. */
export const trees: fc.Arbitrary<Root> = fc.array(any, { minLength: 1, maxLength: 3 }).map((children) => ({ type: 'root', children: children as RootContent[] }));
