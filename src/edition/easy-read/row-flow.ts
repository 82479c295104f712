import type { Concept } from '../../picture/index.js';
import { isOrder, wordCount, wordsOf } from '../../plain/index.js';
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
  return wordsOf(text).length <= 3 && first !== 'i' && first !== 'we' && !isOrder(text);
}

/** A picture that a person chose for a row wins; an empty choice leaves it to the words. */
export function chosen(picture: string | undefined, hints: RowHints): RowHints {
  return picture === undefined || picture === '' ? hints : { ...hints, picture };
}

export function withoutLabel(hints: RowHints): RowHints {
  const { label: _label, image: _image, ...rest } = hints;
  return rest;
}

/** Whether a row under such a label says the "not" itself: "Do not call me …" under "Things not to do". */
export function deniesItself(text: string): boolean {
  return /^(?:please\s+)?(?:do not|don['’]t|never|no|not|stop|avoid|without|i (?:hate|cannot|can['’]t|do not|don['’]t|will not|won['’]t|never)|nobody|nothing)\b/iu.test(text);
}

/** A longer heading says more than that. */
const longestLabel = 7;

/** Whether what stands under a label must not be, or is not liked: it is said again with each row, which by itself would say the opposite. */
export function turnsRound(label: string): boolean {
  return wordCount(label) <= longestLabel && /\b(?:hate|not|never|dislike|avoid|no|stop|cannot|without|against|worst|bad)\b|n['’]t\b/iu.test(label);
}
