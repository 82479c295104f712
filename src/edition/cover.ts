import type { Block, CoverNode, FieldNode, Inline } from '../document/nodes.js';
import { formatDate } from '../plan/dates.js';
import type { EditionContext } from './context.js';
import { annexHeading, countOf, mediumWords } from './original-section.js';

/** The first page: the council, what kind of plan, whose, how far it has come, five facts, how it was made. */
export function cover(context: EditionContext, missing: number, otherTitle: string): CoverNode {
  const { plan, words, council } = context;
  const name = plan.subject?.name;
  const title = name === undefined ? words('document.coverWithoutName') : words('document.cover');
  const kind = words(`kinds.${plan.planKind}`);
  return {
    type: 'cover',
    children: [
      {
        type: 'band',
        left: plan.council?.name ?? council.name ?? words('cover.councilMissing'), right: council.department ?? '',
        ...(council.logo !== undefined && context.media.has('council-logo') ? { logo: 'council-logo', logoAlt: council.logoAlt ?? council.name ?? '' } : {}),
      },
      { type: 'title', kicker: context.filingSummary ? `${kind}: ${words('document.filingSummary').toLowerCase()}` : kind, children: [{ type: 'text', value: title }] },
      ...state(context, missing),
      { type: 'fields', children: facts(context) },
      ...howMade(context, otherTitle),
    ],
  };
}

function state(context: EditionContext, missing: number): Block[] {
  const { words } = context;
  const stage = context.plan.stage ?? 'draft';
  const counted = missing === 0 ? words('cover.missingNone') : missing === 1 ? words('cover.missingOne') : words('cover.missingMany', { count: missing });
  const summary: Block[] = context.filingSummary ? [{ type: 'callout', tone: 'note', children: [text(words('document.filingSummaryNote'))] }] : [];
  if (stage === 'final') {
    const unfinished: Block[] = missing === 0 ? [] : [{ type: 'callout', tone: 'draft', title: [{ type: 'text', value: words('cover.finalMissing') }], children: [text(counted)] }];
    return [...unfinished, ...summary];
  }
  const title: Inline[] = [{ type: 'text', value: words(`cover.${stage}Title`) }];
  const lines = stage === 'draft' || stage === 'submitted' ? [`${words('cover.draftMoney')} ${counted}`] : [];
  return [{ type: 'callout', tone: 'draft', title, children: lines.map(text) }, ...summary];
}

function facts(context: EditionContext): FieldNode[] {
  const { plan, words } = context;
  const missing: Block = { type: 'missing', children: [{ type: 'text', value: words('missing.short') }] };
  const field = (label: string, value: string | undefined, asked: boolean): FieldNode[] =>
    value !== undefined && value !== '' ? [{ type: 'field', label: words(`cover.${label}`), children: [text(value)] }]
      : asked ? [{ type: 'field', label: words(`cover.${label}`), children: [missing] }] : [];
  const strong: Inline[] = [{ type: 'strong', children: [{ type: 'text', value: plan.subject?.name ?? '' }] }];
  const whose: FieldNode = { type: 'field', label: words('cover.whosePlan'), children: plan.subject?.name === undefined ? [missing] : [{ type: 'paragraph', children: strong }] };
  const writer = plan.preparedBy?.name ?? plan.originals[0]?.madeBy;
  const starts = plan.dates?.serviceStart ?? earliest((plan.services ?? []).map((service) => service.schedule?.startDate));
  return [
    whose,
    ...field('writtenBy', writer, plan.originals.length > 0),
    ...field('stage', plan.stage === undefined || plan.stage === 'draft' ? undefined : words(`stages.${plan.stage}`), false),
    ...field('versionDate', formatDate(context.date), true),
    ...field('starts', starts === undefined ? undefined : formatDate(starts), true),
    ...field('firstLook', plan.review?.nextDate === undefined ? undefined : formatDate(plan.review.nextDate), true),
    ...field('reference', plan.subject?.reference, false),
  ];
}

function earliest(dates: (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

/** One line that another form exists and where it is, also when nothing was lost (D3), and what happened to its parts. */
function howMade(context: EditionContext, otherTitle: string): Block[] {
  const { plan, words, numbering } = context;
  const [original] = plan.originals;
  if (original === undefined) return [];
  const count = (fate: string): number => numbering.parts.filter((part) => part.entry.outcome === fate).length;
  const line = (key: string, number: number): string =>
    words(`cover.${key}`, { count: number, are: words(number === 1 ? 'parts.is' : 'parts.are'), other: otherTitle });
  const title: Inline[] = [{ type: 'text', value: words('cover.madeTitle', { medium: mediumWords(original, context) }) }];
  if (numbering.parts.length === 0) {
    const section = words.fill(context.template.sections.find((each) => each.onlyWithOriginal === true)?.title ?? '');
    return [{ type: 'callout', tone: 'note', title, children: [text(words('cover.madeWhole', { section }))] }];
  }
  const kept = count('keptVerbatim');
  const gone = count('notReflected') + count('decorative');
  const sentences = [
    words('cover.madeCount', { parts: countOf(numbering.parts.length, context) }),
    line('madeMapped', count('mapped')),
    ...(kept > 0 ? [line('madeKept', kept)] : []),
    ...(gone > 0 ? [line('madeNot', gone)] : []),
    words('cover.madeWhere', { annex: annexHeading(context) }),
    words('cover.madeMark', { example: words('trace.label', { number: Math.min(12, numbering.parts.length) }) }),
  ];
  return [{ type: 'callout', tone: 'note', title, children: [text(sentences.join(' '))] }];
}

function text(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
