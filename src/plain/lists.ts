import { isVerb, standsAlone } from './grammar.js';
import { wordCount, wordsOf } from './words.js';

/** Words after which a list can begin: what stands before is said with each item. */
const anchors = new Set([
  'with', 'for', 'about', 'like', 'likes', 'love', 'loves', 'enjoy', 'enjoys', 'need', 'needs', 'want', 'wants', 'have', 'has', 'eat', 'eats', 'drink', 'drinks', 'hate', 'hates',
  'use', 'uses', 'play', 'plays', 'do', 'does', 'from', 'at', 'include', 'includes', 'dislike', 'dislikes', 'watch', 'watches', 'make', 'makes', 'buy', 'buys', 'see', 'sees', 'is', 'are', 'take', 'takes',
]);
const never = /\b(?:between|share|shares|or|either|neither|both|mix|together)\b/iu;

/**
 * The items of a list at the end of a sentence, each with the words before it: "I like tea, cake and bingo" gives three sentences.
 * Only plain lists of three or more short things joined by "and"; anything that could mean "together" or "one of them" stays whole.
 */
export function listItems(sentence: string): string[] | undefined {
  const end = /[.!]?$/u.exec(sentence)?.index ?? sentence.length;
  const body = sentence.slice(0, end);
  const firstComma = body.indexOf(',');
  if (firstComma < 0 || /["“”‘:;()?]/u.test(body) || never.test(body)) return undefined;
  const before = wordsOf(body.slice(0, firstComma));
  let anchor = -1;
  for (let index = before.length - 2; index >= 0 && anchor < 0; index -= 1) if (anchors.has(before[index]?.lower ?? '')) anchor = index;
  const at = before[anchor];
  const first = before[anchor + 1];
  if (at === undefined || first === undefined || !(anchor > 0)) return undefined;
  const stem = body.slice(0, at.end);
  const items = body.slice(first.start).split(/,\s+and\s+|,\s+|\s+and\s+/u).map((item) => item.trim());
  const commas = body.slice(first.start).split(/,\s+/u).length - 1;
  const lastPart = body.slice(first.start).split(/,\s+/u).at(-1) ?? '';
  if (items.length < 3 || commas < 1 || !/(?:^|\s)and\s/u.test(lastPart) || !standsAlone(`${stem} ${items[0] ?? ''}`)) return undefined;
  // An "and" before the last comma is inside one item ("fish and chips"): where the items part is not sure.
  if ((body.slice(first.start).match(/\sand\s/gu)?.length ?? 0) !== 1) return undefined;
  if (!items.every((item) => isItem(item))) return undefined;
  return items.map((item) => `${stem} ${item}`);
}

function isItem(item: string): boolean {
  const words = wordsOf(item);
  const [first] = words;
  if (first === undefined || wordCount(item) > 4 || /\d/.test(item)) return false;
  if (weekdays.test(item)) return false;
  // "reading" is a thing, "I read" is a clause.
  return !words.some((word, index) => index > 0 && ['i', 'he', 'she', 'we', 'they', 'it', 'to', 'then', 'when', 'if', 'who', 'that', 'which', 'not', 'but', 'is', 'are', 'was'].includes(word.lower))
    && !['to', 'then', 'i', 'he', 'she', 'they', 'we', 'not', 'but', 'if', 'when', 'so', 'because', 'sometimes', 'maybe', 'which', 'who', 'especially', 'even'].includes(first.lower)
    && (!isVerb(first.lower) || /ing$/.test(first.lower) || words.length === 1);
}

const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu;
