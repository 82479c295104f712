import type { Block, HeadingNode, Inline, PictureRowNode } from '../../document/nodes.js';
import { formatDateWithWeekday } from '../../plan/dates.js';
import type { Checked } from '../../plan/easy-decisions.js';
import { sameHeading } from '../own-hold.js';
import type { Making } from './making.js';
import type { EasyBuilt } from './sections.js';

/** A longer title of theirs would fill the cover; it stands with the rest about their own plan. */
const longestTitle = 70;

/** The cover: whose plan, what it is in easy words, the person's picture if there is one, and whether readers have checked it. */
export function cover(making: Making, checked: Checked | undefined, bodySize: number, part?: { number: number; count: number; titles: string }): Block {
  const { context, say, find, spec, rows } = making;
  const { plan, council } = context;
  const title = ownerOf(making);
  const picture = coverPicture(making) ?? rows.pictures.named(spec.pictures.cover ?? 'plan');
  // Where no budget is on record, the person's own words may say that it is agreed.
  const stage = (plan.stage ?? 'draft') === 'draft' && plan.budget === undefined ? 'draftWithoutMoney' : plan.stage ?? 'draft';
  // What they call it themselves says whose it is where no name is on record. "Easy Read" stands in the band above.
  const called = plan.originals.map((each) => each.title?.trim() ?? '').find((each) => each !== '' && each.length <= longestTitle && !sameHeading(each, title)) ?? '';
  const widthMm = pictureWidth(bodySize, title, part?.titles);
  const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const state: Block = checked !== undefined
    ? { type: 'callout', tone: 'note', children: [text(say('checked', { who: checked.who ?? checked.by, date: formatDateWithWeekday(checked.on) }))] }
    : { type: 'callout', tone: 'draft', title: [{ type: 'text', value: say('draft') }], children: [text(say('draftAbout'))] };
  return {
    type: 'cover',
    children: [
      {
        type: 'band', left: plan.council?.name ?? council.name ?? say('easyRead'), right: plan.council?.name === undefined && council.name === undefined ? '' : say('easyRead'),
        ...(council.logo !== undefined && context.media.has('council-logo') ? { logo: 'council-logo', logoAlt: council.logoAlt ?? council.name ?? '' } : {}),
      },
      { type: 'title', kicker: called, children: [{ type: 'text', value: title }] },
      state,
      ...(picture === undefined || widthMm < leastWidth ? [] : [{ type: 'figure', media: picture.media, alt: picture.alt, widthMm } as Block]),
      ...(part === undefined ? [] : [{ type: 'paragraph', role: 'statement', children: [{ type: 'strong', children: [{ type: 'text', value: `${say('part', { number: String(part.number), count: String(part.count) })}: ${part.titles}` }] }] } as Block]),
      { type: 'paragraph', role: 'statement', children: [{ type: 'text', value: find(`kind.${plan.planKind}`) ?? '' }] },
      ...(find(`stage.${stage}`) === undefined ? [] : [text(say(`stage.${stage}`))]),
      text(formatDateWithWeekday(context.date)),
    ],
  };
}

/** Whose plan it is: by the name on record, or the one by which somebody else tells of the person. */
export function ownerOf({ context: { plan }, told, say }: Making): string {
  if ((plan.subject?.preferredName ?? plan.subject?.name) !== undefined) return say('ofPlan');
  return told === undefined ? say('ofNobody') : say('ofTold', { whose: `${told}’s` });
}

/** A smaller picture on a cover shows nothing. */
const leastWidth = 16;

/** The picture gives way to large type, a long name and many titles: the words of a cover stand on one page (millimetres). */
function pictureWidth(bodySize: number, name: string, titles = ''): number {
  const larger = bodySize / 16;
  const linesOfName = Math.ceil(name.length * larger / 22);
  const linesOfTitles = Math.ceil(titles.length * larger / 42);
  return 70 - (larger - 1) * 90 - (linesOfName - 1) * 12 - linesOfTitles * 7 * larger;
}

/** A picture that the plan itself says is of the person: named so, or said to show them. */
function coverPicture({ context, say }: Making): { media: string; alt: string } | undefined {
  const { plan, media } = context;
  const names = [plan.subject?.name, plan.subject?.preferredName].filter((name) => name !== undefined);
  const image = (plan.images ?? []).find(({ id, depicts }) => id !== undefined && media.has(id)
    && (['subject', 'me', 'photo', 'portrait'].includes(id) || names.some((name) => depicts === name) || depicts === 'subject'));
  return image?.id === undefined ? undefined : { media: image.id, alt: image.alt ?? say('coverPhoto') };
}

/** Rows of contents that a page has room for, beside the band of one other part. */
const mostListed = 11;

/** What is in another part of a plan in parts. */
export interface OtherPart { number: number; sections: readonly Pick<EasyBuilt, 'title' | 'picture'>[] }

/** What is in this plan, with the picture of each part and its page; and what is in its other parts, so that nobody looks for it here. */
export function contents(sections: readonly EasyBuilt[], making: Making, others: readonly OtherPart[] = []): Block {
  const { say } = making;
  const roomy = others.length === 1 && sections.length + others.reduce((sum, other) => sum + other.sections.length, 0) <= mostListed;
  const lead = (other: OtherPart): string => say('inPart', { number: String(other.number) });
  const row = (picture: string, children: Inline[]): PictureRowNode => {
    const found = making.rows.pictures.named(picture);
    return { type: 'pictureRow', size: 'small', pictures: found === undefined ? [] : [found], children: [{ type: 'paragraph', children }] };
  };
  return {
    type: 'section', id: 'e-contents', breakBefore: true,
    children: [
      band('contents', say('contents'), making.spec.pictures.contents, making),
      ...sections.map((section) => row(section.picture, [
        { type: 'crossRef', to: `e-${section.id}`, description: section.title, children: [{ type: 'text', value: section.title }] },
        { type: 'pageRef', to: `e-${section.id}`, pattern: say('page') },
      ])),
      ...(roomy ? others.flatMap((other): Block[] => [making.rows.group(lead(other)), ...other.sections.map(({ title, picture }) => row(picture, [{ type: 'text', value: title }]))])
        : others.length === 0 ? [] : [boxOf(others.map((other): Inline[] => [{ type: 'strong', children: [{ type: 'text', value: `${lead(other)}: ` }] }, { type: 'text', value: other.sections.map(({ title }) => title).join(', ') }]), sections.length + others.length > mostListed)]),
    ],
  };
}

/** Lines in a box; on a full page they are one paragraph, which takes less of it and is not cut. */
function boxOf(lines: readonly Inline[][], isFull: boolean): Block {
  const paragraphs = isFull ? [lines.flatMap((line, at): Inline[] => (at === 0 ? line : [{ type: 'break' }, ...line]))] : lines;
  return { type: 'callout', tone: 'note', children: paragraphs.map((children): Block => ({ type: 'paragraph', ...(isFull ? { whole: true } : {}), children: [...children] })) };
}

/** The coloured band over a section. */
export function band(id: string, title: string, picture: string | undefined, { rows }: Making): HeadingNode {
  const media = picture === undefined ? undefined : rows.pictures.named(picture)?.media;
  return { type: 'heading', depth: 2, id: `h-e-${id}`, band: media === undefined ? {} : { media }, children: [{ type: 'text', value: title }] };
}
