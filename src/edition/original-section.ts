import type { Block, FieldNode, Inline } from '../document/nodes.js';
import { formatDate } from '../plan/dates.js';
import type { Original } from '../plan/original.js';
import { plain } from './cells.js';
import type { EditionContext } from './context.js';
import { traceLink, withTrace } from './inline.js';
import { isFilled } from './path.js';
import { Tally } from './tally.js';

/** Section S14: that a plan in another form exists, what it is, who holds it, where it is and how to see it (D3, R145). */
export function originalSection(context: EditionContext, tally: Tally): Block[] {
  const { plan, words } = context;
  const [first] = plan.originals;
  if (first === undefined) return [];
  tally.printed.add('originalDecision');
  const statement = plan.originals.length === 1
    ? words('original.exists', { medium: mediumWords(first, context) }) : words('original.existsMany');
  return [
    ...paragraph(statement),
    ...plan.originals.flatMap((original) => originalFacts(original, context, tally)),
    ...plan.originals.flatMap((original) => topLines(original, context)),
    ...decision(context, tally),
    ...attach(context),
    ...paragraph(words('original.wordsCannotShow')),
    ...(plan.originalDecision?.decision === 'keepAsFinal' ? [] : paragraph(words('original.differ'))),
  ];
}

/** The kind of thing an original is, in words: "a letter". */
export function mediumWords(original: Original, context: EditionContext): string {
  return context.words(`mediums.${original.medium}`);
}

/** What an original is, who made and holds it, where it is and how to see it. */
export function originalFacts(original: Original, context: EditionContext, tally = new Tally()): Block[] {
  const { words } = context;
  const title = original.blocks.find((block) => isTitle(block.id, context));
  const called: Inline[] = title === undefined ? (original.title === undefined ? [] : [{ type: 'text', value: original.title }])
    : withTrace([{ type: 'text', value: title.texts.join(' ') }], title.id, context);
  const isPrivate = original.location?.visibility === 'private';
  const holder = original.location?.holder ?? '';
  const where = isPrivate ? words(holder === '' ? 'original.privatePlaceNoHolder' : 'original.privatePlace', { holder })
    : isFilled(original.location?.text) ? String(original.location?.text) : original.blocks.length > 0 ? words('original.inPack') : '';
  const row = (key: string, children: Block[]): FieldNode[] =>
    children.length === 0 ? [] : [{ type: 'field', label: words(`original.fields.${key}`), children }];
  const text = (value: string | undefined): Block[] => (value === undefined || value === '' ? [] : [...paragraph(value)]);
  if (original.madeBy === undefined && context.plan.preparedBy?.name === undefined) tally.miss(words('original.whoMissing'), true);
  if (where === '') tally.miss(words('original.whereMissing'), true);
  return [{
    type: 'fields',
    children: [
      ...row('called', called.length === 0 ? [] : [{ type: 'paragraph', ...(title === undefined ? {} : { id: `place-${title.id}` }), children: called }]),
      ...row('medium', text(mediumWords(original, context))),
      ...row('madeBy', text(original.madeBy ?? context.plan.preparedBy?.name)),
      ...row('madeOn', text(original.madeOn === undefined ? undefined : formatDate(original.madeOn))),
      ...row('holder', text(holder)),
      ...row('where', text(where)),
      ...row('howToSee', text(original.howToSee ?? (isPrivate || original.blocks.length === 0 ? undefined : words('original.seeInPack', { annex: annexHeading(context) })))),
    ],
  }];
}

function isTitle(blockId: string, context: EditionContext): boolean {
  const entry = context.numbering.entries.get(blockId);
  return entry?.targets.some((target) => target.section === 'original' && target.field === 'title') === true;
}

/** What the person filled in at the top of the file, as they wrote it; the plan's own fields say it in the council's form. */
function topLines(original: Original, context: EditionContext): Block[] {
  const lines = original.blocks.filter((block) =>
    block.kind === 'frontMatter' && context.numbering.entries.get(block.id)?.outcome === 'mapped' && context.numbering.byBlock.has(block.id));
  if (lines.length === 0) return [];
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: context.words('original.topLines') }] },
    {
      type: 'ownWords',
      children: lines.map((block) => ({ type: 'paragraph', id: `place-${block.id}`, children: withTrace([{ type: 'text', value: topLine(block.texts) }], block.id, context) })),
    },
  ];
}

/** A line of the top of a file, as it was typed: what it is, then what it says. */
function topLine([label = '', ...values]: readonly string[]): string {
  return values.length === 0 ? label : `${label}: ${values.join(', ')}`;
}

/** R142, R143: the person's plan stays the plan, or why there is a second one and that it was explained. */
function decision(context: EditionContext, tally: Tally): Block[] {
  const { plan, words } = context;
  const made = plan.originalDecision;
  if (made?.decision === 'keepAsFinal') {
    return [{ type: 'callout', tone: 'note', title: [{ type: 'text', value: words('original.keepTitle') }], children: [...paragraph(words('original.keepText')), ...explained(context, tally)] }];
  }
  const reasons = (made?.reasons ?? []).map((reason) => words(`original.reasons.${reason}`));
  if (reasons.length === 0) tally.miss(words('original.reasonMissing'), true);
  const blocks: Block[] = [...reasons.flatMap(paragraph), ...explained(context, tally)];
  if (blocks.length === 0) return [];
  return [{ type: 'heading', depth: 3, children: [{ type: 'text', value: words('original.convertTitle') }] }, ...blocks];
}

/** Who explained it to whom, when and how. What somebody has written down is printed, also while the rest is missing. */
function explained(context: EditionContext, tally: Tally): Block[] {
  const { words } = context;
  const { decidedBy, explainedTo, explainedOn, explainedHow } = context.plan.originalDecision ?? {};
  const how = explainedHow === undefined ? [] : plain(explainedHow, context);
  if (explainedTo !== undefined && explainedOn !== undefined) {
    const sentence = words('original.explained', { who: decidedBy ?? words('writers.council'), to: explainedTo, date: formatDate(explainedOn) });
    return [...paragraph(sentence.charAt(0).toUpperCase() + sentence.slice(1)), ...how];
  }
  tally.miss(words('original.explainedMissing'), true);
  const field = (label: string, value: string | undefined): FieldNode[] => (value === undefined ? [] : [{ type: 'field', label: words(`labels.${label}`), children: paragraph(value) }]);
  const children = [
    ...field('decidedBy', decidedBy), ...field('explainedTo', explainedTo), ...field('explainedOn', explainedOn === undefined ? undefined : formatDate(explainedOn)),
  ];
  return [...(children.length === 0 ? [] : [{ type: 'fields', children } satisfies Block]), ...how];
}

/** D4: when a part could not be reflected, the original goes with the plan every time, and this says which part. */
function attach(context: EditionContext): Block[] {
  const gone = context.numbering.parts.filter((part) => part.entry.outcome === 'notReflected');
  const { words } = context;
  if (context.numbering.parts.length === 0) {
    return [{ type: 'callout', tone: 'note', title: [{ type: 'text', value: words('original.attachTitle') }], children: paragraph(words('original.attachWhole')) }];
  }
  if (gone.length === 0) return [];
  return [{
    type: 'callout', tone: 'note', title: [{ type: 'text', value: words('original.attachTitle') }],
    children: [
      ...paragraph(words('original.attachWhy', { count: countOf(gone.length, context) })),
      {
        type: 'list', ordered: false,
        children: gone.map((part) => {
          const link = traceLink(part.block.id, context);
          const text = words('original.attachPart', { number: part.number, what: words.find(`kindsOfBlock.${part.block.kind}`) ?? words('kindsOfBlock.other'), reason: reasonWords(part.entry, context) });
          return { type: 'listItem', children: [{ type: 'paragraph', children: link === undefined ? [{ type: 'text', value: text }] : [{ type: 'text', value: `${text} ` }, link] }] };
        }),
      },
    ],
  }];
}

/** Why a part is only in the original, in plain words. */
export function reasonWords(entry: { reason?: string; by: string; checkedBy?: string }, context: EditionContext): string {
  const known = context.words.find(`reasons.${entry.reason ?? 'other'}`, { who: entry.checkedBy ?? '' });
  return known ?? (entry.reason !== undefined && entry.reason.includes(' ') ? entry.reason : context.words('reasons.other'));
}

/** "1 part" or "12 parts". */
export function countOf(count: number, context: EditionContext): string {
  return count === 0 ? context.words('parts.none') : count === 1 ? context.words('parts.one') : context.words('parts.many', { count });
}

export function annexHeading(context: EditionContext): string {
  return context.words('annex.heading').replace(/^./, (letter) => letter.toUpperCase());
}

function paragraph(text: string): Block[] {
  return [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
}
