import type { Block, TableRowNode } from '../document/nodes.js';
import type { Fate } from '../plan/original.js';
import { partsOf } from './annex-parts.js';
import type { EditionContext } from './context.js';
import { annexHeading, countOf, mediumWords, originalFacts, reasonWords } from './original-section.js';
import type { Places } from './places.js';

/** The annex: the original as it was made, then the ledger in plain words (D2, D3). */
export function annexBlocks(context: EditionContext, places: Places, otherTitle: string): Block[] {
  const { words, plan } = context;
  const intro = context.placesIn.kind === 'here' ? 'annex.intro' : 'annex.introAlone';
  return [
    ...plan.originals.flatMap((original): Block[] => original.blocks.length === 0 ? [
      { type: 'paragraph', children: [{ type: 'text', value: words('annex.whole', { medium: mediumWords(original, context) }) }] },
      ...originalFacts(original, context),
    ] : [
      { type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: words(intro, { medium: mediumWords(original, context), singleFormat: context.placesIn.kind === 'file' ? context.placesIn.fileName : '' }) }] },
      {
        type: 'parts', numberLabel: words('annex.numberLabel'), wordsLabel: annexHeading(context), whereLabel: words('annex.whereLabel'),
        children: partsOf(original, context, places),
      },
    ]),
    ...(context.numbering.parts.length === 0 ? [] : ledger(context, otherTitle)),
  ];
}

function ledger(context: EditionContext, otherTitle: string): Block[] {
  const { words, numbering } = context;
  const rows: readonly Exclude<Fate, 'notContent'>[] = ['mapped', 'keptVerbatim', 'notReflected', 'decorative'];
  const count = (fate: Fate): number => numbering.parts.filter((part) => part.entry.outcome === fate).length;
  const row = (label: string, number: number, total = false): TableRowNode => ({
    type: 'tableRow', ...(total ? { total } : {}),
    children: [label, String(number)].map((value) => ({ type: 'tableCell', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })),
  });
  const counted = rows.reduce((sum, fate) => sum + count(fate), 0);
  const caption = words('annex.tableCaption');
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: words('annex.countHeading') }] },
    { type: 'paragraph', children: [{ type: 'text', value: words('annex.counted', { parts: countOf(numbering.parts.length, context) }) }] },
    {
      type: 'table', caption, showCaption: false, rowHeaders: true,
      columns: [
        { children: [{ type: 'text', value: words('annex.what') }], align: 'start', width: 5 },
        { children: [{ type: 'text', value: words('annex.howMany') }], align: 'number', width: 1 },
      ],
      children: [
        ...rows.filter((fate) => fate === 'mapped' || count(fate) > 0).map((fate) => row(words(`annex.rows.${fate}`, { other: otherTitle }), count(fate))),
        row(words('annex.rows.lost'), numbering.parts.length - counted),
        row(words('annex.total'), numbering.parts.length, true),
      ],
    },
    ...notContent(context),
    ...notReflected(context),
  ];
}

/** Hidden notes, dividing lines and the like: counted, never printed. */
function notContent(context: EditionContext): Block[] {
  const counts = new Map<string, number>();
  for (const entry of context.plan.conversion?.ledger ?? []) {
    if (entry.outcome !== 'notContent') continue;
    const reason = context.words.find(`annex.notContentThings.${entry.reason ?? 'other'}.one`) === undefined ? 'other' : entry.reason ?? 'other';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const things = [...counts].map(([reason, count]) => context.words(`annex.notContentThings.${reason}.${count === 1 ? 'one' : 'many'}`, { count }));
  return [{ type: 'paragraph', role: 'small', children: [{ type: 'text', value: context.words('annex.notContent', { things: things.join(context.words('formats.comma')) }) }] }];
}

function notReflected(context: EditionContext): Block[] {
  const gone = context.numbering.parts.filter((part) => part.entry.outcome === 'notReflected');
  if (gone.length === 0) return [];
  const { words } = context;
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: words('annex.notListHeading') }] },
    {
      type: 'list', ordered: false,
      children: gone.map((part) => ({
        type: 'listItem',
        children: [{
          type: 'paragraph',
          children: [{
            type: 'crossRef', to: `part-${part.block.id}`, description: words('trace.description', { number: part.number }),
            children: [{ type: 'text', value: words('original.attachPart', { number: part.number, what: words.find(`kindsOfBlock.${part.block.kind}`) ?? words('kindsOfBlock.other'), reason: reasonWords(part.entry, context) }) }],
          }],
        }],
      })),
    },
  ];
}
