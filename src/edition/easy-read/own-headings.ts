import { isOrder, sentencesIn, standsAlone, wordCount } from '../../plain/index.js';
import type { Original } from '../../plan/original.js';
import { sameHeading } from '../own-hold.js';
import type { Stretch } from './text-of.js';

/** What is a heading to whoever wrote it, though nothing marks it as one, and the numbers that people give to points. */

const interjection = /^(?:no|yes|never|always|sorry|hello|hi|thanks|please|ever|stop|wait|ok|okay|right|well|anyway|sometimes|often|usually|now|then|again|maybe|me|you|him|her|us|them|not \w+|no \w+|same|done)\b/iu;
const mostTitleWords = 3;

/** "Nobody else." behind who may give a medicine, "Never alone.": the end of a rule, and no heading. */
const rule = /^(?:nobody|no[- ]?one|no|none|never|not|nothing|only|always|every(?:one|body|thing)|both|all|same|yes|must)\b/iu;

/** "Washing. I must wash before prayer": a word or two with a full stop, before what is said about it, is a heading to whoever wrote it. */
export function runInTitle(stretch: Stretch): { title?: string; stretch: Stretch } {
  // "Wednesday. Stroke group, Methodist hall."
  const day = stretch.kind === 'text' && stretch.easy === undefined ? /^((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Week(?:day|end)s?))\.\s+(?=\S)/u.exec(stretch.text) : null;
  if (day?.[1] !== undefined) return { title: day[1], stretch: { ...stretch, text: stretch.text.slice(day[0].length) } };
  const found = stretch.kind === 'text' ? /^(\p{Lu}[\p{L}’'&/ -]{2,30})\.\s+(?=\p{Lu}\S*(?:\s+\S+){4})/u.exec(stretch.text) : null;
  const title = found?.[1];
  if (found === null || title === undefined || stretch.easy !== undefined || wordCount(title) > mostTitleWords || /^To\s/u.test(title) || rule.test(title) || interjection.test(title) || /\p{Lu}/u.test(title.slice(1)) || standsAlone(title) || isOrder(title) && !/^\p{L}+ing\b/u.test(title)) return { stretch };
  // "Arsenal. Mum's jollof. Playing at church." is a list, and no heading.
  const next = sentencesIn(stretch.text.slice(found[0].length))[0] ?? '';
  // "Chair far. Stick near." are two of a kind.
  if (!standsAlone(next) && !isOrder(next) || wordCount(next) <= wordCount(title)) return { stretch };
  return { title, stretch: { ...stretch, text: stretch.text.slice(found[0].length) } };
}

/** "Things I hate:" before a list is the heading of the list. */
export function opensList(stretch: Stretch, next: Stretch | undefined): boolean {
  return stretch.kind === 'text' && stretch.easy === undefined && stretch.lang === undefined && next?.kind === 'item' && (/^[^.!?:\n]{2,60}:\s*$/u.test(stretch.text) && wordCount(stretch.text) <= mostListWords || isLeadIn(stretch.text));
}

/** "Things I want while I am well enough to say so:" is no sentence, however long; nor is "He looks like Des, but:". */
function isLeadIn(text: string): boolean {
  return /^[^.!?:\n]{2,110}:\s*$/u.test(text) && (/\b(?:but|and|so|that|is|are|because|like)\s*:\s*$/iu.test(text) || !standsAlone(text) && !isOrder(text));
}

/** "No men for washing. They:" before a list: what the list hangs on is a line of its own. */
export function leadApart(stretch: Stretch, next: Stretch | undefined): Stretch[] {
  const sentences = stretch.kind === 'text' && stretch.easy === undefined && next?.kind === 'item' && /:\s*$/u.test(stretch.text) ? sentencesIn(stretch.text) : [];
  const lead = sentences.at(-1);
  if (lead === undefined || sentences.length < 2 || !opensList({ ...stretch, text: lead }, next)) return [stretch];
  const { title: _title, ...rest } = stretch;
  return [{ ...stretch, text: sentences.slice(0, -1).join(' ') }, { ...rest, text: lead }];
}

const mostListWords = 9;
const liking = /^((?:(?:(?:Things|What)\s+(?:that\s+)?)?(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|\p{Lu}\p{L}+)\s+)?(?:(?:also|really)\s+)?(?:hates?|dislikes?|likes?|loves?|(?:do not|does not|don['’]t|doesn['’]t)\s+like|cannot stand|can['’]t stand)):\s+(.+)$/su;

/** "I hate: people talking over me. Balloons. Mushrooms.": each is hated, so each is a row under the same words. */
export function spread(stretch: Stretch): Stretch[] {
  const [, stem, rest] = stretch.kind === 'text' && stretch.easy === undefined ? liking.exec(stretch.text) ?? [] : [];
  if (stem === undefined || rest === undefined) return [stretch];
  const things = sentencesIn(rest);
  if (things.length < 2 || !things.every((each) => wordCount(each) <= mostListWords && (!standsAlone(each) || /^(?:\p{L}+\s)?\p{L}+ing\b/u.test(each)))) return [stretch];
  return [{ ...stretch, text: `${stem}:` }, ...things.map((text): Stretch => ({ ...stretch, kind: 'item', text }))];
}

const pointNumber = /^(?:§\s?)?\d{1,2}(?:\.\d)+[.):]?\s+(?=["“‘(]?\p{Lu})/gmu;
/** So many points with such numbers show that they are numbers of points, and no times ("7.15 Alfie up") or amounts. */
const fewestPoints = 4;

/**
 * Whether somebody numbered the points of a plan like a law: 1.1, 1.2, 2.1, each following the one before. Any other number with a point
 * before words, "2.5 Bisoprolol", shows that such numbers may be amounts, and all of them stay.
 */
export function isNumbered(originals: readonly Pick<Original, 'blocks'>[]): boolean {
  const numbers = originals.flatMap(({ blocks }) => blocks).flatMap(({ texts }) => texts.flatMap((text) => text.match(pointNumber) ?? []))
    .map((number) => (number.match(/\d+/g) ?? []).map(Number));
  return numbers.length >= fewestPoints && numbers.every((number, at) => follows(number, numbers[at - 1]));
}

function follows([chapter = 0, point = 0]: readonly number[], before: readonly number[] | undefined): boolean {
  if (before === undefined) return point === 1;
  const [lastChapter = 0, lastPoint = 0] = before;
  return chapter === lastChapter ? point === lastPoint + 1 : chapter > lastChapter && point === 1;
}

/** "2.3 I am tired by noon" without the number of the point, in a plan that has such numbers: the parts of this document have others. */
export function withoutPointNumber(stretch: Stretch, numbered: boolean): Stretch {
  return stretch.kind === 'cell' || !numbered ? stretch : { ...stretch, text: stretch.text.replace(pointNumber, '') };
}

const littleWords = new Set(['my', 'the', 'a', 'an', 'it', 'and', 'our', 'this', 'plan', 'do', 'does']);

/** "The help I need" is "What help I need". */
function alike(text: string): string {
  return text.toLowerCase().replace(/^what (?=(?:help|support|care)\b)/u, '');
}

/** "Money" under "My money", "Looking at it again" under "Looking at my plan again". */
export function saysNoMore(own: string, title: string): boolean {
  if (sameHeading(own, title)) return true;
  const wordsIn = (text: string): string[] => alike(withoutNumber(text)).match(/[\p{L}\p{N}’']+/gu) ?? [];
  const words = wordsIn(own).filter((word) => !littleWords.has(word));
  const over = wordsIn(title).filter((word) => !littleWords.has(word));
  // "I can decide things" is not "If I can decide things", nor "Well" "Things that can keep me well".
  if (words.length === 0 || over.some((word) => /^(?:if|not|no|other|can|what)$/.test(word) && !words.includes(word))) return false;
  let from = 0;
  for (const word of words) {
    const at = over.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return from === over.length;
}

/** A heading of theirs without its number: "3.1 Personal care". The parts of this document have other numbers. */
export function withoutNumber(text: string): string {
  const words = text.replace(/^(?:(?:section|part|question)\s+)?\d+(?:\.\d+)*[.):]?\s+/iu, '').trim();
  return words === '' || /^\d/.test(words) ? text : words;
}
