import { irregularForms, verbs } from './data.js';
import { adverbs, hasCondition, hasHanging, isOrder, isVerb, standsAlone, startsWithPronounClause } from './grammar.js';
import { wordCount, wordsOf } from './words.js';

/**
 * How far words reach: over what comes behind a place where a sentence could be parted, or back over what stands before it.
 * Where that is not certain, the sentence stays whole.
 */

const ledBy = /^(?:(?:but|so|then|and|and then)\s+|this is because\s+|this means\s+)/iu;

/** The words without the joining word that an earlier parting left at their start. */
export function unled(text: string): string {
  return text.replace(ledBy, '');
}

/** An odd number of quotation marks, or a bracket that is open: the place is inside what somebody says. "The ladies' lunch" opens nothing. */
export function quoted(left: string): boolean {
  return (left.match(/["“”]/g)?.length ?? 0) % 2 === 1 || /(?<![\p{L}\p{N}])[‘']/u.test(left) && (left.match(/(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu)?.length ?? 0) % 2 === 1
    || (left.match(/\(/g)?.length ?? 0) !== (left.match(/\)/g)?.length ?? 0);
}

const paired = /\b(?:not only|either|neither|both|whether|rather|not just|not because)\b/iu;

/** Whether everything said on the left is finished there. A clause about a thing ("who …", "which …") is closed by a comma. */
export function isClear(left: string, closedByComma: boolean): boolean {
  // "What I am scared of is falling" is a sentence, closed where a comma stands.
  const own = closedByComma ? unled(left).replace(cleft, 'That is ') : unled(left);
  if (quoted(left) || left.includes(':') || paired.test(own) || wordCount(own) < 2) return false;
  const plain = closedByComma ? own.replace(/\b(?:who|which|whom|where)\b|(?<=\b(?:an?|the|my|his|her)\s+\p{L}+\s+)that(?=\s+(?:will|can|has|is|was|does|helps|works|goes|comes)\b)/giu, ' ') : own;
  return !hasHanging(plain) && (standsAlone(own) || isOrder(own));
}

const cleft = /^what\s+(?:i|i['’]?m|we|he|she|they|matters)\b(?:(?!\b(?:say|says|think|thinks|know|mean|feel|said|thought|if|when)\b)[^,;:]){0,40}?\s(?:is|was)\s/iu;
const subordinate = /^(.+?),?\s+(?:if|when|whenever|unless|until|till|while|because|before|after|that|what|how|where|who|which|like|since|so that)\s+(.+)$/iu;

/** A clause that hangs on the first one, at the end of the left: ", but" goes against all of it. */
export function isClosed(left: string): boolean {
  const own = unled(left);
  const [, main, more] = subordinate.exec(own) ?? [];
  if (main === undefined || more === undefined || quoted(left) || left.includes(':') || paired.test(own) || reports(left)) return false;
  return !hasHanging(main) && (standsAlone(main) || isOrder(main)) && wordCount(more) > 1 && !/\b(?:not|only|just)$/iu.test(main);
}

const asked = /^(.+?)\s+(?:what|how|where|why)\s+([^,;:]+)$/iu;

/** "I have been asked what a good day is, and it is …": what was asked or is known ends at the comma, as more of it would say "what" again. */
export function isAsked(left: string): boolean {
  const own = unled(left);
  const [, main, more] = asked.exec(own) ?? [];
  if (main === undefined || more === undefined || quoted(left) || /[,:]/.test(main) || paired.test(own) || isOrder(main)) return false;
  return !hasHanging(main) && standsAlone(`${main} it`) && !hasCondition(own) && /\b(?:asked|know|knows|told|tell)(?:\s+(?:me|you|him|her|them|us))?$/iu.test(main) && !reports(main);
}

export const saying = /\b(?:dreams?|dreamt|dreamed|says?|said|tells?|told|thinks?|thought|knows?|knew|feels?|felt|hopes?|hoped|wish|wishes|believes?|hears?|heard|agrees?|agreed|promised?|reckons?|means?|guess|suppose|worry|worries|asked|asks|stated|advised|reported|sure|afraid|worried|sees?|saw)\b/giu;

/** Whether somebody's words or thoughts are told on the left ("Mum says I should eat more"): what follows "and" could be more of them. */
export function reports(left: string): boolean {
  for (const match of left.matchAll(saying)) {
    const rest = left.slice(match.index + match[0].length).replace(/^\s+(?:me|him|her|us|them|you|people|everyone|mum|dad)(?=\s)/iu, '').replace(/^,?\s+(?:that\s+)?/iu, '');
    // What is told begins soon: "says it hurts", not "said the same thing every time she was asked".
    const near = rest.split(' ').slice(0, 5).join(' ');
    if (rest !== '' && (standsAlone(near) || startsWithPronounClause(`${near} x`))) return true;
  }
  return false;
}

/** "I wish …, and I wish …": the same person goes on to say so. */
export function reportsAgain(left: string, right: string): boolean {
  const [subject] = wordsOf(unled(left)).map(({ lower }) => lower.replace(/'.*$/, ''));
  const [first, ...rest] = wordsOf(right).slice(0, 4).map(({ lower }) => lower);
  return subject !== undefined && first?.replace(/'.*$/, '') === subject && rest.some((word) => new RegExp(saying.source, 'iu').test(word) || word === 'saying');
}

const timeAtEnd = /\b(?:on|at|in|every|each|most|all|during|over)\s+(?:the\s+|a\s+)?(?:\w+days?|mornings?|nights?|evenings?|afternoons?|weekends?|day|week|month|year|hour|summer|winter)\b|\b(?:daily|weekly|twice|once)\b/iu;
const conditionLater = /\S\s+(?:if|unless|when|whenever|until|till|while|because|so that|in case|before|after|since|provided)\s+\S/iu;

/**
 * Whether the end of the right half could be meant of the left half too: "I wash and I dress if I am well". With another subject
 * ("he comes and I ring him if …") or behind a comma, a condition belongs to the nearer half; a reason may always be meant of both.
 */
export function reachesBack(left: string, right: string, comma: boolean): boolean {
  // A clause further on has its reason for itself.
  const [near = right] = comma ? right.split(/,\s+(?:and|but|so)\s+(?=\p{L}+\s)/u) : [right];
  let plain = near.replace(/\b((?:like|hate|love|mind|enjoy)s?) it (?:when|if)\b/giu, '$1').replace(/\b(?:before|after|until|till|since)\s+(?:about\s+)?\d\S*/giu, ' ');
  // "She says it was not because of me" has its reason for itself.
  plain = plain.replace(/\bnot because\b.*$/iu, '');
  // What there was is never because of what was done with it.
  if (/\S\s+(?:because|unless)\b/iu.test(plain) && !(/^there (?:was|were)\b/iu.test(left) && !/\bunless\b/iu.test(plain))) return true;
  if (comma || !sameSubject(unled(left), right)) return false;
  // "What happens after that date" has its "after" for itself.
  return conditionLater.test(plain.replace(/\s(?:what|how|who|why)\s.*$/iu, '')) || timeAtEnd.test(right) && !timeAtEnd.test(left) && !/\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu.test(left);
}

export function sameSubject(left: string, right: string): boolean {
  return subjectWord(left) === subjectWord(right);
}

/** "The doctor said …": what was done, and not what is or will be. */
export function isPastClause(text: string): boolean {
  const verb = wordsOf(text).slice(1, 5).map(({ lower }) => lower).find((word) => isVerb(word) && !adverbs.has(word)) ?? '';
  return /^(?:was|were|had|did)(?:n't)?$/.test(verb) || /ed$/.test(verb) || irregularForms().has(verb) && !verbs().has(verb) && !/s$/.test(verb);
}

function subjectWord(text: string): string {
  return (wordsOf(text)[0]?.lower ?? '').replace(/'.*$/, '');
}

/** "Give me time and I will tell you" is a condition in the form of an order; so is "You press the bell and I will come". */
export function isConditionOfRight(left: string, right: string): boolean {
  const own = unled(left);
  return (isOrder(own) || /^you\b(?!\s+(?:asked|said|told|were|had|gave|sent|wrote|came|made)\b)/iu.test(own)) && !isOrder(right) && !/^you\b/iu.test(right);
}

const leading = new Set([
  'on', 'in', 'at', 'every', 'each', 'during', 'between', 'from', 'since', 'after', 'before', 'most', 'last', 'next', 'sometimes', 'usually', 'often', 'once', 'by', 'over', 'around', 'for', 'with', 'without', 'until', 'outside', 'inside',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays', 'now', 'today', 'tomorrow', 'yesterday', 'twice', 'some', 'under', 'near', 'to', 'as', 'within', 'up', 'about',
]);

/** The words about time or place that a sentence begins with, before who does it: "On Mondays", "Since my stroke". They hold for all that "and" joins. */
export function leadOf(sentence: string): string | undefined {
  const words = wordsOf(sentence);
  const [first] = words;
  if (first === undefined || !leading.has(first.lower) && !/^of\s+an?\s/iu.test(sentence)) return undefined;
  if (['some', 'most', 'every', 'each'].includes(first.lower) && !/day|week|month|year|night|morning|evening|time|afternoon/iu.test(words[1]?.lower ?? '')) return undefined;
  for (let at = 1; at < Math.min(words.length, 9); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    // "Before I go to bed" is a clause of its own, and what stands behind it hangs on it.
    if (at === 1 && ['before', 'after', 'since', 'until', 'as', 'once', 'now'].includes(first.lower) && /^(?:i|we|you|he|she|it|they|my|his|her|the)\b/iu.test(sentence.slice(word.start)) && startsWithPronounClause(sentence.slice(word.start))) return undefined;
    const rest = sentence.slice(word.start);
    const own = /^(?:i|we|you|he|she|it|they|nobody|somebody|someone|everyone|there)\b/iu.test(rest) && startsWithPronounClause(rest)
      || /^(?:my|our|his|her|their|the)\b/iu.test(rest) && at > 1 && standsAlone(rest) && isVerbNear(words.slice(at).map(({ lower }) => lower));
    // "Wednesday: Winston comes for dominoes, which we …" has its subject before that.
    if (own) return /[:;]|\b(?:which|who|whom|that|where|when|because|if|and|but)$/iu.test(sentence.slice(0, word.start).trim()) ? undefined : sentence.slice(0, word.start).trim();
  }
  return undefined;
}

function isVerbNear(words: readonly string[]): boolean {
  return words.slice(2, 4).some((word) => isVerb(word));
}

const orderly = /^(?:please|give|ring|call|tell|get|put|take|wait|let|leave|sit|ask|phone|text|bring|press|fetch|lie|lay|keep)$/;

/** A clause before its own condition closes: "it's over 26 degrees in here I turn to jelly" has two, and only one of them is the condition. */
export function isOneClause(condition: string): boolean {
  const words = wordsOf(condition).map(({ lower }) => lower);
  return !words.some((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (at === 0 || before === undefined) return false;
    // "I am on the floor do not lift me": a clause is over where the order begins.
    if ((word === 'do' && next === 'not' || word === 'don\'t') && standsAlone(words.slice(0, at).join(' '))) return true;
    if (orderly.test(word) && !/^(?:to|and|or|not|i|we|you|they|cannot|can|will|would|could|must|should|do|does|did|a|the|my|his|her|please|me|who|that)$/.test(before)) return true;
    if (/^(?:and|or|but|that|if|when|because|who|which|than|as|what|how|before|after|while|until|where|wherever|whatever|whenever|says?|said|think|know|feel|time|all|thing|way)$/.test(before)) return false;
    if (/^(?:i|he|she|we|they)(?:'|$)/.test(word) || /^(?:it|you|that|there)'|^(?:im|ive|s?hes|theyre|thats|theres)$/.test(word)) return true;
    if (/^(?:you|it)$/.test(word)) return next !== undefined && isVerb(next) && !/ing$/.test(next);
    return false;
  });
}

/** What holds for all that follows in its sentence. */
export const opensCondition = /^(?:(?:but|and|so|then)\s+)?(?:if|when|whenever|unless|until|till|while|because|before|after|since|although|though|once|in case|as soon as|what|where|who|how|that|whoever|whatever)\b/iu;

export { hasCondition };
