import type { Concept } from '../../picture/index.js';
import { isOrder, uncapitalised, wordCount, wordsOf } from '../../plain/index.js';
import type { RowHints } from './rows.js';

/** How many words some sentences have together. */
export function countOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0);
}

/** Whether a sentence points back at the one before: "It's Sharon's", "What if it's shorter than that?", "This is because …". */
export function leans(sentence: string | undefined): boolean {
  return sentence !== undefined && /^(?:(?:but|and|so|then|what if|if)\s+)?(?:it|that|this|these|those|they|he|she|him|her|them|otherwise)(?:['’]\p{L}+)?\b/iu.test(sentence);
}

/** Whether a sentence only goes on about what the one before was about: "She lives at Beech House" after a friend, "Not drying" after washing up. */
export function goesOn(text: string, is: Concept['is'] | undefined): boolean {
  if (is === undefined || is === 'feeling') return false;
  const first = /^(?:(?:but|and|so|then)\s+)?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  if (['he', 'she', 'him', 'her'].includes(first)) return is === 'person';
  if (['they', 'them'].includes(first)) return is === 'person' || is === 'thing';
  if (['it', 'that', 'this', 'these', 'those'].includes(first)) return is !== 'person';
  // "Big mistake." behind somebody would be said of them.
  return is !== 'person' && wordsOf(text).length <= 3 && first !== 'i' && first !== 'we' && !isOrder(text);
}

/** A picture that a person chose for a row wins; an empty choice leaves it to the words. */
export function chosen(picture: string | undefined, hints: RowHints): RowHints {
  return picture === undefined || picture === '' ? hints : { ...hints, picture };
}

export function withoutLabel(hints: RowHints): RowHints {
  const { label: _label, image: _image, number: _number, ...rest } = hints;
  return rest;
}

/** Whether a row under such a label says the "not" itself: "Do not call me …" under "Things not to do". */
export function deniesItself(text: string): boolean {
  return /^(?:please\s+)?(?:do not|don['’]t|never|no|not|stop|avoid|without|i (?:hate|cannot|can['’]t|do not|don['’]t|will not|won['’]t|never)|nobody|nothing)\b/iu.test(text);
}

/** A longer heading says more than that. */
const longestLabel = 9;

const forbids = /^(?:please\s+)?(?:never|do not|don['’]t|no|not|avoid|stop|must not|must never|what (?:must|should) (?:never|not)|things (?:that )?(?:must|should) (?:never|not)|prohibit|not allowed|banned|what i (?:will not|won['’]t|do not|don['’]t) (?:have|want|like)|things i (?:will not|won['’]t|do not|don['’]t) (?:have|want))\b/iu;
const hated = /\b(?:hates?|dislikes?|do(?:es)? not like|don['’]t like|doesn['’]t like|cannot stand|can['’]t stand|worst things?|bad things?)\b/iu;

const unable = /\b(?:cannot|can['’]t|can not|unable to|not able to)\b/iu;

function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^()]*\)/gu, '').trim();
}

/** The words of a row as its heading means them, to find their picture: "Graded exercise" under "Never" is crossed out. */
export function underLabel(text: string, label: string | undefined): string {
  const heading = label === undefined ? '' : withoutBrackets(label);
  if (heading === '' || wordCount(heading) > longestLabel || deniesItself(text)) return text;
  const plain = uncapitalised(text, (word) => /^\p{Lu}/u.test(word.slice(1)));
  return forbids.test(heading) ? `I do not want ${plain}` : unable.test(heading) ? `I cannot ${plain}` : hated.test(heading) ? `I hate ${plain}` : text;
}

/** Whether what stands under a label must not be, or is not liked: it is said again with each row, which by itself would say the opposite. */
export function turnsRound(label: string): boolean {
  return wordCount(withoutBrackets(label)) <= longestLabel && /\b(?:hate|not|never|dislike|avoid|no|stop|cannot|without|against|worst|bad)\b|n['’]t\b/iu.test(withoutBrackets(label));
}
