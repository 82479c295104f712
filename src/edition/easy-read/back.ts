import type { Block, Inline, PictureRowNode, RowPicture } from '../../document/nodes.js';
import { fieldRows } from './fields.js';
import type { Pictures } from '../../picture/index.js';
import type { Making } from './making.js';
import type { OnlyFull } from './only-full.js';
import type { EasyBuilt } from './sections.js';
import { ownRows } from './own-rows.js';

/** Words that make a meaning another thing than what it names, or only how or when. */
const saysOtherwise = /\b(?:not|no|never|nobody|without|cannot|less|least|only|before|after|until|lasts?|instead|outside)\b/iu;

/** What the meaning of a hard word is about: "A landlord owns a home that somebody rents." */
function ofMeaning(meaning: string, pictures: Pictures): RowPicture | undefined {
  return saysOtherwise.test(meaning) ? undefined : pictures.definite(meaning, true);
}

/** Hard words of the document with their meanings, in the order of the alphabet. */
export function hardWordsPage(making: Making): EasyBuilt | undefined {
  const { rows, say, spec } = making;
  const words = [...rows.explained].sort((a, b) => (a.hard.toLowerCase() < b.hard.toLowerCase() ? -1 : 1));
  if (words.length === 0) return undefined;
  const blocks = words.map((entry): PictureRowNode => {
    const meant = entry.picture === undefined ? rows.pictures.forSentence(entry.hard)[0] ?? ofMeaning(entry.keep ?? '', rows.pictures) : rows.pictures.named(entry.picture);
    const picture = meant ?? rows.pictures.named(spec.pictures.hardWords ?? '');
    const title = `${entry.hard.charAt(0).toUpperCase()}${entry.hard.slice(1)}`;
    return {
      type: 'pictureRow', size: 'small', pictures: picture === undefined ? [] : [picture],
      // One paragraph: a word must not stand as near to the meaning above it as to its own.
      children: [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }, { type: 'break' }, { type: 'text', value: entry.keep ?? '' }] }],
    };
  });
  return { id: 'hard-words', title: say('hardWords'), picture: spec.pictures.hardWords ?? '', blocks, filled: true };
}

/** The short list of what is only in the full plan, by its sections there. */
export function fullPage(list: readonly OnlyFull[], { say, spec }: Making): EasyBuilt | undefined {
  if (list.length === 0) return undefined;
  const sections = [...new Set(list.map(({ section }) => section))];
  const blocks: Block[] = [
    ...[say('agreeNot'), say('fullLead')].map((value): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    ...sections.flatMap((section): Block[] => [
      { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: section }] }] },
{ type: 'list', ordered: false, children: grouped(list.filter((each) => each.section === section)).map((what) => ({ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: what.replace(/\s+/gu, ' ').trim() }] }] })) },
    ]),
    { type: 'paragraph', children: [{ type: 'text', value: say('fullAsk') }] },
  ];
  return { id: 'full', title: say('full'), picture: spec.pictures.full ?? '', blocks, filled: true };
}

/** Fields of one table are named in one line; what holds an amount or a date keeps a line of its own. */
function grouped(list: readonly OnlyFull[]): string[] {
  const [lines, groups] = [new Set<string>(), new Map<string, string[]>()];
  for (const { what, of } of list) {
    if (of === undefined) lines.add(what);
    else groups.set(of, [...(groups.get(of) ?? []), what]);
  }
  return [...lines, ...[...groups].map(([of, fields]) => `${of}: ${[...new Set(fields)].join(', ')}`)];
}

/** The page to say yes, with boxes to tick and room to sign (R121, R162). */
export function agreePage(making: Making): EasyBuilt {
  const { context: { plan }, rows, say, find, spec, shown } = making;
  rows.enter('agree', undefined);
  shown.add('agreement.status').add('agreement.stepsTaken').add('agreement.differences');
  const status = plan.agreement?.status === undefined ? undefined : find(`agreed.${plan.agreement.status}`);
  const root = { root: plan, pointer: '' };
  const own = ownRows(['agreement'], say('agree'), making);
  const blocks: Block[] = [
    ...own,
    ...(status === undefined ? [] : rows.standing([status], plan.agreement?.status === 'notAgreed' ? 'no' : 'yes')),
    ...fieldRows({ path: 'agreement.differences', label: say('agreeDifferent') }, root, making),
    ...fieldRows({ path: 'agreement.stepsTaken', label: say('agreeSteps') }, root, making),
    // The boxes are no part of what the person wrote above them.
    ...(own.length === 0 ? [] : [rows.group(say('agreeTick'))]),
    { type: 'list', ordered: false, children: boxList(making).map((value) => ({ type: 'listItem', checked: false, children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })) },
    {
      type: 'signature', nameLabel: say('signName'), signLabel: say('sign'), dateLabel: say('signDate'),
      children: [{ type: 'signatureLine', role: say('signRole'), ...(plan.subject?.name === undefined ? {} : { name: plan.subject.name }) }, { type: 'signatureLine', role: say('signHelper') }],
    },
    ...rows.standing([say('copies')], 'copy-of-plan'),
  ];
  return { id: 'agree', title: say('agree'), picture: spec.pictures.agree ?? '', blocks, filled: true };
}

function boxList({ spec, context }: Making): string[] {
  const list = spec.words['boxes'];
  return Array.isArray(list) ? list.map((each: string) => context.words.fill(each)) : [];
}

/** So many lines of credits are surely less than a page. */
const fewCredits = 6;

/** Whose pictures these are, at the end of each document: a part can be handed over by itself. */
export function credits({ rows, say }: Making): Block[] {
  const lines = rows.pictures.credits.map(({ name, author, licence }) => (name === '' ? say('creditCouncil', { author, licence }) : say('creditLine', { name, author, licence })));
  const all = [...lines, say('madeWith')];
  // One paragraph, of which no page takes the last line by itself.
  const groups = all.length <= fewCredits ? [all] : all.map((line) => [line]);
  return [rows.group(say('credits')), ...groups.map((group): Block => ({ type: 'paragraph', ...(group.length > 1 ? { whole: true } : {}), children: group.flatMap((value, at): Inline[] => [...(at === 0 ? [] : [{ type: 'break' } as const]), { type: 'text', value }]) }))];
}
