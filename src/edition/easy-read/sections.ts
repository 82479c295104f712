import type { Block } from '../../document/nodes.js';
import type { Topic } from '../../plan/plan.js';
import { isOrder, sentencesIn, standsAlone, wordCount } from '../../plain/index.js';
import { ownPieces, sameHeading } from '../own-hold.js';
import { at, isFilled } from '../path.js';
import { fieldRows } from './fields.js';
import type { Making } from './making.js';
import { deniesItself, turnsRound } from './row-flow.js';
import { specials } from './specials.js';
import type { EasyHold, EasySection } from './spec.js';
import { stretchesOf, type Stretch } from './text-of.js';

/** A section of the Easy Read document before it is known in which part it stands. */
export interface EasyBuilt { id: string; title: string; picture: string; blocks: Block[]; filled: boolean }

/** Makes the rows of one section, in the template's order. */
export function buildSection(spec: EasySection, making: Making): EasyBuilt {
  making.rows.enter(spec.id, spec.whenNoPicture);
  let filled = false;
  const blocks = spec.holds.flatMap((hold): Block[] => {
    const made = holdRows(hold, spec, making);
    if (!('standing' in hold) && made.length > 0) filled = true;
    return made;
  });
  return { id: spec.id, title: making.context.words.fill(spec.title), picture: spec.picture, blocks, filled };
}

function holdRows(hold: EasyHold, section: EasySection, making: Making): Block[] {
  if ('own' in hold) return ownRows(section.topics, section.title, making);
  if ('standing' in hold) {
    return hold.standing.flatMap((line) => {
      const [picture, words] = line.includes(' | ') ? [line.slice(0, line.indexOf(' | ')), line.slice(line.indexOf(' | ') + 3)] : [undefined, line];
      return making.rows.standing([making.context.words.fill(words)], picture);
    });
  }
  if ('special' in hold) {
    const special = specials[hold.special ?? ''];
    if (special === undefined) throw new Error(`The Easy Read template asks for "${hold.special}", which is not known.`);
    return special(making);
  }
  if ('records' in hold) return recordRows(hold.records, making);
  return fieldRows(hold, { root: making.context.plan, pointer: '' }, making);
}

function recordRows({ of, title, lines }: { of: string; title?: string | undefined; lines: Parameters<typeof fieldRows>[0][] }, making: Making): Block[] {
  const all = at(making.context.plan, of);
  const records = (Array.isArray(all) ? all : []).filter((record) => !making.inOwnTable(record));
  const rows = records.flatMap((record, index) => (isFilled(record) ? lines.flatMap((line) => fieldRows(line, { root: record, pointer: `${of}.${index}` }, making)) : []));
  for (const line of lines) making.shown.add(`${of}.*.${line.path}`);
  return title === undefined || rows.length === 0 ? rows : [making.rows.group(making.context.words.fill(title)), ...rows];
}

/** Letters that a heading can have: longer ones are a sentence that was marked as a heading, and are read as one (Community-Access DOCX rules). */
const longestHeading = 100;

/** Rows of a list after which its heading is said again: about a page. "Someone stood behind me" by itself would not say that it is something to avoid. */
const rowsUnderLabel = 4;

/** The person's own words for some topics, in the order they were written; their headings stand as bold words before the row that follows. */
export function ownRows(topics: readonly Topic[], title: string, making: Making): Block[] {
  const { context, rows } = making;
  const blocks: Block[] = [];
  let label: string | undefined;
  let since = 0;
  let said = false;
  let under: string | undefined;
  let listUnder: { label: string | undefined } | undefined;
  const stretches = stretchesOf(ownPieces(topics, context).map(({ node }) => node), context).flatMap(spread);
  const numbered = isNumbered(making);
  for (const [index, stretch] of stretches.entries()) {
    if (listUnder !== undefined && stretch.kind !== 'item') {
      label = listUnder.label;
      listUnder = undefined;
      said = true;
    }
    // "I hate:" before a list is its heading.
    if (opensList(stretch, stretches[index + 1])) {
      if (label !== undefined && !said) blocks.push(rows.group(label));
      listUnder = { label };
      label = stretch.text.trim().replace(/\s*:$/u, '');
      said = false;
      continue;
    }
    if (stretch.kind === 'heading' && stretch.text.length <= longestHeading && /[\p{L}\p{N}]/u.test(stretch.text)) {
      if (label !== undefined && !said) blocks.push(rows.group(label));
      said = false;
      label = sameHeading(stretch.text, title) ? undefined : withoutNumber(stretch.text);
      if (context.numbering.byBlock.get(stretch.source ?? '')?.block.kind === 'heading') under = stretch.source;
      continue;
    }
    // What went to another part of the plan than the heading it was written under has that heading here too.
    const over = headingOver(stretch, making);
    if (over !== undefined && over.id !== under) {
      under = over.id;
      label = sameHeading(over.text, title) ? undefined : withoutNumber(over.text);
      said = false;
    }
    // "Things I hate" is said again with each: by itself a row would say the opposite.
    const again = label !== undefined && (turnsRound(label) ? !deniesItself(stretch.text) : stretch.kind === 'item' && since >= rowsUnderLabel);
    const labelled = label !== undefined && (!said || again);
    const { title: runIn, stretch: words } = label !== undefined && turnsRound(label) ? { title: undefined, stretch: withoutPointNumber(stretch, numbered) } : runInTitle(withoutPointNumber(stretch, numbered));
    const heading = labelled ? label : undefined;
    const shown = runIn === undefined ? heading : heading === undefined ? runIn : `${heading}: ${runIn}`;
    const made = rows.forStretch(words, { ...(shown === undefined ? {} : { label: shown }), ...(words.number === undefined ? {} : { number: words.number }) });
    blocks.push(...made);
    since = (labelled ? 0 : since) + made.length;
    said = true;
  }
  if (label !== undefined && !said) blocks.push(rows.group(label));
  return blocks;
}

/** The heading that words were written under; not the title of all they wrote. */
function headingOver(stretch: Stretch, { context }: Making): { id: string; text: string } | undefined {
  const part = context.numbering.byBlock.get(stretch.source ?? '');
  const heading = part?.original.blocks.find(({ id }) => id === part.block.under);
  const first = part?.original.blocks.find(({ kind }) => kind === 'heading');
  const text = heading?.texts.join(' ').replace(/\s+/g, ' ').trim() ?? '';
  if (heading === undefined || text === '' || text.length > longestHeading || heading === first && heading.depth === 1) return undefined;
  return { id: heading.id, text };
}

const interjection = /^(?:no|yes|never|always|sorry|hello|hi|thanks|please|ever|stop|wait|ok|okay|right|well|anyway|sometimes|often|usually|now|then|again|maybe|me|you|him|her|us|them|not \w+|no \w+|same|done)\b/iu;
const mostTitleWords = 3;

/** "Washing. I must wash before prayer": a word or two with a full stop, before what is said about it, is a heading to whoever wrote it. */
function runInTitle(stretch: Stretch): { title?: string; stretch: Stretch } {
  const found = stretch.kind === 'text' ? /^(\p{Lu}[\p{L}’'&/ -]{2,30})\.\s+(?=\p{Lu}\S*(?:\s+\S+){4})/u.exec(stretch.text) : null;
  const title = found?.[1];
  if (found === null || title === undefined || stretch.easy !== undefined || wordCount(title) > mostTitleWords || interjection.test(title) || /\p{Lu}/u.test(title.slice(1)) || standsAlone(title) || isOrder(title) && !/^\p{L}+ing\b/u.test(title)) return { stretch };
  return { title, stretch: { ...stretch, text: stretch.text.slice(found[0].length) } };
}

function opensList(stretch: Stretch, next: Stretch | undefined): boolean {
  return stretch.kind === 'text' && stretch.easy === undefined && stretch.lang === undefined && /^[^.!?:\n]{2,60}:\s*$/u.test(stretch.text) && next?.kind === 'item' && wordCount(stretch.text) <= mostListWords;
}

const mostListWords = 9;
const liking = /^((?:(?:I|He|She|They|We|\p{Lu}\p{L}+)\s+)?(?:(?:also|really)\s+)?(?:hates?|dislikes?|likes?|loves?|(?:do not|does not|don['’]t|doesn['’]t)\s+like|cannot stand|can['’]t stand)):\s+(.+)$/su;

/** "I hate: people talking over me. Balloons. Mushrooms.": each is hated, so each is a row under the same words. */
function spread(stretch: Stretch): Stretch[] {
  const [, stem, rest] = stretch.kind === 'text' && stretch.easy === undefined ? liking.exec(stretch.text) ?? [] : [];
  if (stem === undefined || rest === undefined) return [stretch];
  const things = sentencesIn(rest);
  if (things.length < 2 || !things.every((each) => wordCount(each) <= mostListWords && (!standsAlone(each) || /^\p{L}+\s\p{L}+ing\b/u.test(each)))) return [stretch];
  return [{ ...stretch, text: `${stem}:` }, ...things.map((text): Stretch => ({ ...stretch, kind: 'item', text }))];
}

const pointNumber = /^(?:§\s?)?\d{1,2}(?:\.\d)+[.):]?\s+(?=["“‘(]?\p{Lu})/gmu;
/** So many points with such numbers show that they are numbers of points, and no times ("7.15 Alfie up") or amounts. */
const fewestPoints = 4;

/** Whether somebody numbered the points of a plan like a law: 1.1, 1.2, 2.1. */
function isNumbered({ context }: Making): boolean {
  const blocks = context.plan.originals.flatMap((original) => original.blocks);
  return blocks.flatMap(({ texts }) => texts.flatMap((text) => text.match(pointNumber) ?? [])).length >= fewestPoints;
}

/** "2.3 I am tired by noon" without the number of the point, in a plan that has such numbers: the parts of this document have others. */
function withoutPointNumber(stretch: Stretch, numbered: boolean): Stretch {
  return stretch.kind === 'cell' || !numbered ? stretch : { ...stretch, text: stretch.text.replace(pointNumber, '') };
}

/** A heading of theirs without its number: "3.1 Personal care". The parts of this document have other numbers. */
function withoutNumber(text: string): string {
  const words = text.replace(/^(?:(?:section|part|question)\s+)?\d+(?:\.\d+)*[.):]?\s+/iu, '').trim();
  return words === '' || /^\d/.test(words) ? text : words;
}
