import { mostWords } from './check.js';
import { leavesOut } from './conditions.js';
import { isOrder, standsAlone, startsWithPronounClause } from './grammar.js';
import { leadOf, opensCondition, quoted, reachesBack, reports, saying, unled } from './reach.js';
import { isNoPlace } from './no-place.js';
import { capitalised, wordCount, wordsOf } from './words.js';

const joiner = /,\s+(and|but|so)\s+(?=\S)|\s+(and|but|so)\s+(?=(?:i|he|she|we|they|it|you|there)(?:['’]\p{L}+)?\s|(?:some|most|at|in|on|now|every|last|this)\s)/giu;
/** "I hold both rails and you go behind me" pairs nothing. */
const paired = /\b(?:not only|either|neither|whether|rather|not just|between|both(?!\s+(?:\p{L}+\s+)?\p{L}+s\s+and\s+(?:i|you|he|she|we|they|it)\b))\b/iu;
const reaches = /\b(?:because|unless|provided|in case|so that|otherwise|respectively|too|as well|either|instead)\b/iu;
const [fewest, most] = [3, 3];

/**
 * Parts a long sentence where two whole clauses are joined, and keeps them on one row with their joining word: "I wear a watch, and at night I have
 * a sensor" gives "I wear a watch. And at night I have a sensor." The last thing that is tried: what the first words hold for stays beside it.
 * Undefined where it cannot be done, or what hangs on a condition would lose it.
 */
export function together(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= mostWords || opensCondition.test(sentence) || paired.test(sentence) || /[:;?“”"()]/u.test(sentence)) return undefined;
  const parts = partsOf(sentence);
  return parts.length > 1 && parts.length <= most ? parts : undefined;
}

function partsOf(sentence: string): string[] {
  if (wordCount(sentence) <= mostWords) return [sentence];
  let best: [string, string] | undefined;
  for (const match of sentence.matchAll(joiner)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    if (wordCount(left) < fewest || wordCount(right) < fewest || !mayPart(left, right, word, match[0].startsWith(','))) continue;
    const pair: [string, string] = [left, `${capitalised(word)} ${right}`];
    if (best === undefined || longer(pair) < longer(best)) best = pair;
  }
  return best === undefined ? [sentence] : [...partsOf(best[0]), ...partsOf(best[1])];
}

function longer([left, right]: readonly [string, string]): number {
  return Math.max(wordCount(left), wordCount(right));
}

function mayPart(left: string, right: string, word: string, comma: boolean): boolean {
  const own = unled(left);
  if (isNoPlace(left, right, word, comma)) return false;
  // "A box that Donna and I fill": who does it together.
  if (word === 'and' && /^(?:i|me|we)\b/iu.test(right) && /(?:^|\s)(?:(?:my|the|our|his|her|their)\s+\p{L}[\p{L}’'-]*|\p{Lu}[\p{L}’'-]*)$/u.test(left) && (!comma || !standsAlone(left))) return false;
  if (quoted(left) || reports(left) || opensCondition.test(own) || isOrder(own) && word === 'and' || /^you\b/iu.test(own)) return false;
  // What is said or thought may go on behind "and", however far off it began; "and if so" joins nothing at its "so".
  if (word === 'and' && new RegExp(saying.source, 'iu').test(left) || /\b(?:if|and|or|but|not|even|just|only|think|hope|is|was|are|were|be|feel|get)$/iu.test(left)) return false;
  // "Never cut unless it is to save his life and they have rung us": both are the condition.
  if (word === 'and' && leadOf(right) === undefined && /\b(?:if|unless|until|till|provided)\b/iu.test(left)) return false;
  // A lead such as "on Mondays" may stand before who does it, on both sides.
  const [before, behind] = [afterLead(own), afterLead(right)];
  if (!standsAlone(before) && !(word === 'so' && comma && standsAlone(`${before} now`)) || opensCondition.test(right) && leadOf(right) === undefined || reaches.test(right) || leavesOut(right) || reachesBack(own, right, comma)) return false;
  if (word === 'so' && (/^(?:that|much|many|far|long|on)\b/iu.test(right) || !comma && !startsWithPronounClause(behind))) return false;
  if (word === 'so' && comma && isOrder(right)) return true;
  // "In the morning and at night": without a comma, only where somebody does something behind the time.
  if (behind !== right && !comma && !startsWithPronounClause(behind)) return false;
  return startsWithPronounClause(behind) || comma && standsAlone(behind) && !/^\p{L}+ing\b/iu.test(behind) && !isListed(left);
}

function afterLead(text: string): string {
  const lead = leadOf(text);
  return lead === undefined ? text : text.slice(lead.length).replace(/^,?\s+/u, '');
}

/** "Church, her family, and looking decent": behind several commas "and" ends a list more often than it joins two clauses. */
function isListed(left: string): boolean {
  return left.split(',').length > 2 || wordsOf(left.split(',').at(-1) ?? '').length < 3;
}
