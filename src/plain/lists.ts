import { isVerb, standsAlone } from './grammar.js';
import { wordCount, wordsOf } from './words.js';

/** Words after which a list can begin: what stands before is said with each item. */
const anchors = new Set([
  'with', 'for', 'about', 'like', 'likes', 'love', 'loves', 'enjoy', 'enjoys', 'need', 'needs', 'want', 'wants', 'have', 'has', 'eat', 'eats', 'drink', 'drinks', 'hate', 'hates', 'choose', 'chooses', 'decide', 'decides',
  'use', 'uses', 'play', 'plays', 'do', 'does', 'from', 'include', 'includes', 'by', 'dislike', 'dislikes', 'watch', 'watches', 'make', 'makes', 'buy', 'buys', 'see', 'sees', 'take', 'takes',
]);
/** Words that bind the items together, count them, or take something away from them: said with each item alone they would say something else. */
const never = /\b(?:between|share|shares|or|either|neither|both|mix|mixed|together|with each other|only|just|except|apart|other than|instead|without|rather|than|but|all|not|never|no|nor|nobody|nothing|hardly|unable|cannot|called|named|each|any|one of|then|first|order|same|if|unless|when|because|so|most|mostly|mainly|especially|particularly|including|such as)\b|n['’]t\b/iu;
const reaching = /\b(?:in|on|at|with|for|every|before|after|by|from|until|till|to|under|over|during|near|per|one day|again|too|daily|weekly|a (?:day|week|month|year))\b/iu;
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu;
const ownWords = ['i', 'he', 'she', 'we', 'they', 'it', 'to', 'then', 'when', 'if', 'that', 'which', 'not', 'but', 'is', 'are', 'was'];

/**
 * The items of a list at the end of a sentence, each with the words before it: "I like tea, cake and bingo" gives three sentences.
 * Only plain lists of three or more short things joined by "and"; anything that could mean "together" or "one of them" stays whole.
 */
export function listItems(sentence: string): string[] | undefined {
  const end = /[.!]?$/u.exec(sentence)?.index ?? sentence.length;
  const body = sentence.slice(0, end);
  const firstComma = body.indexOf(',');
  if (firstComma < 0 || /["“”‘:;?]/u.test(body) || never.test(body)) return undefined;
  const before = wordsOf(body.slice(0, firstComma));
  let anchor = -1;
  for (let index = before.length - 2; index >= 0 && anchor < 0; index -= 1) if (anchors.has(before[index]?.lower ?? '')) anchor = index;
  const at = before[anchor];
  const first = before[anchor + 1];
  if (at === undefined || first === undefined || !(anchor > 0)) return undefined;
  // "With Jo, Bev and Ann" is with all of them together; "help with" is with each.
  if (at.lower === 'with' && !/^(?:help|helps|helped|support|on|manage|manages|cope|copes|trouble|difficulty|problems?|struggle|struggles)$/.test(before[anchor - 1]?.lower ?? '')) return undefined;
  const stem = body.slice(0, at.end);
  // "Another 2 a week get saved up for …": said with each, they would be as many times 2.
  if (/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|another|dozen|once|twice)\b/iu.test(stem)) return undefined;
  const list = body.slice(first.start);
  // An "and" before the last comma is inside one item ("fish and chips"): where the items part is not sure.
  if ((list.match(/\sand\s/gu)?.length ?? 0) !== 1) return undefined;
  const parts = list.split(/,\s+/u);
  if (parts.length < 2 || !/(?:^|\s)and\s/u.test(parts.at(-1) ?? '')) return undefined;
  const items = list.split(/,\s+and\s+|,\s+|\s+and\s+/u).map((item) => item.trim());
  if (items.length < 3 || items.some((item) => /^\p{Lu}\p{L}+\s+\p{L}+s\s/u.test(item) && standsAlone(item)) || !standsAlone(`${stem} ${items[0] ?? ''}`) || !(items.every(isItem) || items.every(isDoing))) return undefined;
  // "Arthritis in my hands, knees and neck": all of them are in the first item.
  if (/\s(?:in|on|of|to|from|around|round|under|over|down|at|between|behind)\s/iu.test(items[0] ?? '') && items.slice(1).some((item) => wordCount(item) < 3 && !reaching.test(item))) return undefined;
  // "Eggs in the morning" at the end of a list: toast and jam are for the morning as well.
  // Where somebody is going belongs to going alone.
  const last = (items.at(-1) ?? '').replace(/^\p{L}+ing to /iu, '');
  if (reaching.test(last) && !items.every((item) => reaching.test(item)) && !isClause(items.at(-1) ?? '')) return undefined;
  // "My own face, front and shaving": "own" is meant of each, and "I do front" is nobody's English.
  if (/^(?:my|his|her|our|their)\s/iu.test(items[0] ?? '') && items.slice(1).some((item) => /^\p{Ll}+$/u.test(item) && !/(?:s|ing)$/u.test(item))) return undefined;
  // "Voice control for lights, door and phone": with each alone, "for door" is nobody's English.
  if (/^(?:for|with|about|from|by)$/.test(at.lower) && items.some((item) => /^\p{Ll}+$/u.test(item) && !/(?:s|ing)$/u.test(item)) && items.some((item) => /s$/u.test(item))) return undefined;
  return items.map((item) => `${stem} ${item}`);
}

/** "Who has my key", "what time I go to bed": a thing that somebody decides. */
function isClause(item: string): boolean {
  return /^(?:who|what|where|how|when)\s/iu.test(item) && wordCount(item) <= 8;
}

/** "Going to the toilet": in a list of deeds, each may say where to. */
function isDoing(item: string): boolean {
  const words = wordsOf(item);
  return words.length <= 7 && /^\p{L}{2,}ing$/u.test(words[0]?.lower ?? '') && !/\d/.test(item) && !weekdays.test(item)
    && !words.some(({ lower }, index) => index > 0 && lower !== 'to' && ownWords.includes(lower));
}

function isItem(item: string): boolean {
  if (isClause(item)) return true;
  const words = wordsOf(item.replace(/\s\([^()]*\)/gu, ''));
  const [first] = words;
  if (first === undefined || words.length > 4 || words.length === 0 || /\d/.test(item.replace(/\([^()]*\)/gu, '')) || weekdays.test(item)) return false;
  // "A soak, with someone near and facing the other way": what goes with the first thing is none of its own.
  if (/^(?:with|without|within|at|in|on|by|for|from|of|under|near|before|after|over|facing|being)$/.test(first.lower)) return false;
  // "reading" is a thing, "I read" is a clause.
  return !words.some((word, index) => index > 0 && [...ownWords, 'who'].includes(word.lower))
    && ![...ownWords, 'so', 'because', 'sometimes', 'maybe', 'who', 'especially', 'even', 'also'].includes(first.lower)
    && (!isVerb(first.lower) || /ing$/.test(first.lower) || words.length === 1);
}

const orders = /\b(?:order|any|one of|all|both|either|first|following|then|or|if|unless|not|never|no|nor|except|until|because|so|when|but|who|which|total)\b|n['’]t\b/iu;

/** A heading with a colon and a list behind it: the heading is said with each item. Parts with ";" may be longer than parts with ",". */
export function colonList(sentence: string, longest: number): string[] | undefined {
  const match = /^([^:;,"“”()]{2,60}):\s+([^:"“”]+?)[.!]?$/u.exec(sentence);
  const [stem, list] = [match?.[1], match?.[2]];
  if (stem === undefined || list === undefined || wordCount(stem) > 6 || orders.test(stem)) return undefined;
  if (list.includes(';')) {
    const parts = list.split(/;\s+(?:and\s+)?/u);
    return parts.some((part) => /^(?:or|but|otherwise|if|unless|except|then|else|not|only)\b/iu.test(part)) ? undefined : parts.map((part) => `${stem}: ${part}`);
  }
  if (wordCount(sentence) <= longest || orders.test(list) || reaching.test(list) && /\sand\s/u.test(list)) return undefined;
  const items = list.split(/,\s+and\s+|,\s+|\s+and\s+/u);
  if (items.length < 3 || items.some((item) => wordCount(item) > 8 || standsAlone(item) || /^(?:my|our)?\s*\p{L}+\s+\p{Lu}/u.test(item)) || (list.match(/\sand\s/gu)?.length ?? 0) > 1) return undefined;
  return items.map((item) => `${stem}: ${item}`);
}

/** Notes with ";" between them become rows, where none of them hangs on another. */
export function notes(sentence: string): string[] | undefined {
  const parts = sentence.split(/\s*;\s+/u);
  if (parts.length < 2 || sentence.includes(':') || /["“”]/u.test(sentence)) return undefined;
  const [first = ''] = parts;
  if (/^(?:if|when|unless|until|while|as|because|in the event|either|not only|whether)\b/iu.test(first)) return undefined;
  if (parts.some((part, at) => at > 0 && /^(?:and|or|but|otherwise|if not|unless|except|then|else|so|not|only|nor|which|who|until|when|because|with|to)\b/iu.test(part) && !standsAlone(part))) return undefined;
  if (parts.some((part, at) => at > 0 && /^if\b/iu.test(part) && !part.includes(','))) return undefined;
  // "No nuts; eggs": the "no" could be meant of both.
  if (/^(?:no|not|never|do not|don['’]t|without|avoid)\b/iu.test(first) && parts.slice(1).some((part) => !standsAlone(part) && !/^(?:no|not|never|do not|don['’]t|without|avoid)\b/iu.test(part))) return undefined;
  return parts.some((part) => wordCount(part) < 2 && !standsAlone(part)) ? undefined : parts;
}
