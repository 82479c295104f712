import { mostWords } from './check.js';
import { hasCondition, hasHanging, isOrder, standsAlone } from './grammar.js';
import { isNote } from './pauses.js';
import { isClear, isClosed, leadOf, quoted, reports, unled } from './reach.js';
import { wordCount } from './words.js';

/** Why something is done: a long sentence gives up its reason, or what it is for, as a sentence of its own. */

/** Words put in by the program where a sentence is parted. Nothing else may be new (`guard.ts`). */
const leads = { because: 'This is because', of: 'This is because of', soThat: 'This is so that' } as const;

const roomy = 12;
/** "He did not fall because he was drunk": what the "not" denies may be the reason. */
const denied = /^(?:nobody|no[- ]?one)\b|,\s+(?:and\s+)?not\s[^,]*$|\b(?:(?:did|was|were|am|is|are)\s+not|not just|not only|only|called|named)\b/iu;
/** "The right one will not": what it would do was said before. */
const cutShort = /\b(?:not|cannot|do|does|did|is|are|was|were|can|will|would)$/iu;

/** "It comes out scalding because …, so": the reason is closed where the "so" begins; and so is what is said against it ("though …"). */
export function isReason(left: string): boolean {
  const [what, why, ...more] = left.split(/,?\s+because\s+|,\s+(?:even\s+)?(?:though|although)\s+/iu);
  return what !== undefined && why !== undefined && more.length === 0 && isClear(what, false) && standsAlone(why) && !hasHanging(why) && !/\bof\b/iu.test(why.slice(0, 3));
}

/** Only a long sentence gives up its reason: a short one reads better with it. */
export function atBecause(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= roomy) return undefined;
  const match = /,?\s+because\s+/iu.exec(sentence);
  if (match === null) return undefined;
  const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  // "Do not think that because I can talk I can hear": what is thought goes on behind it.
  if (/\b(?:that|think|thinks|say|says|mean|means|believe|know)$/iu.test(left)) return undefined;
  // "Just because" and "only because" say what is no reason, or the only one.
  if (/\b(?:just|only|simply|merely|not|mainly|mostly|partly)$/iu.test(left)) return undefined;
  const comma = match[0].startsWith(',') && wordCount(sentence) > mostWords;
  // "She sits in the flat while I have a bath, because …": the reason is of all that was said.
  const timed = comma && isClosed(left) && !hasCondition(left.replace(/\bwhile\b/giu, ' '));
  if (quoted(left) || hasCondition(left) && !timed || reports(left) || left.includes(':') || denied.test(comma ? left.replace(/^(?:nobody|no[- ]?one)\b/iu, '') : left)) return undefined;
  // "Do not ring Mum because I am upset, ring her if I am hurt": an order goes on behind it.
  if (right.split(/,\s+/u).slice(1).some((part) => isOrder(part))) return undefined;
  if (/^of\s/iu.test(right)) return becauseOf(sentence, left, right, comma);
  if (!timed && !canGiveUp(left, comma)) return undefined;
  if (/^(?:who|what|how|why|where|if|when)\b/iu.test(right) || !isWhy(right)) return undefined;
  // Where more is said behind the reason, where the reason ends is not sure.
  const reasons = right.split(/,?\s+and\s+because\s+/iu);
  if (!reasons.every((reason) => isWhy(reason) && !/,\s+(?:and|but|so|which|or|though|although)\b|\bbecause\b/iu.test(reason))) return undefined;
  return [left, ...reasons.map((reason) => `${leads.because} ${reason}`)];
}

function isWhy(reason: string): boolean {
  const lead = leadOf(reason);
  const own = lead === undefined ? reason.replace(/^otherwise\s+/iu, '') : reason.slice(lead.length).replace(/^,?\s+/u, '');
  return standsAlone(own) && !cutShort.test(reason.replace(/[.!]$/u, ''));
}

/** Behind a comma, the reason is of all that was said, even of a note without a verb ("Tuesday mornings covered, because …") or with "what I cannot do" at its end. */
function canGiveUp(left: string, comma: boolean): boolean {
  const own = unled(left);
  if ((standsAlone(own) || isOrder(own)) && !hasHanging(own)) return true;
  if (!comma || wordCount(own) < 2) return false;
  return isClear(left, true) || standsAlone(own) && /\b(?:tell|show|ask|say)\s+(?:you\s+)?(?:straight\s+)?what\b/iu.test(own) || !hasHanging(own) && leadOf(`${own}, I am`) === undefined && isNote(own);
}

/** "… at half past six because of the rota": what stands before it is one clause, or a comma makes it the reason of all that was said. */
function becauseOf(sentence: string, left: string, right: string, comma: boolean): string[] | undefined {
  const thing = right.replace(/^of\s+/iu, '');
  const own = unled(left);
  if (wordCount(sentence) <= mostWords || !standsAlone(own) || hasHanging(own) || !comma && /[,;:]|\b(?:not|never|no|but|so)\b|n['’]t\b|\b(?:and|or)\s+(?:i|we|you|he|she|it|they|there)\b/iu.test(own) || /[,;:]/.test(thing) || wordCount(thing) > 8 || hasHanging(thing) || standsAlone(thing)) return undefined;
  return [left, `${leads.of} ${thing}`];
}

/** "… to come in the mornings, so that Shirin can sleep": what it is for. */
export function soThat(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const match = /,?\s+so that\s+/iu.exec(sentence);
  if (match === null) return undefined;
  const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  const own = unled(left);
  if (quoted(left) || hasCondition(left) || reports(left) || left.includes(':') || wordCount(left) < 4 || /\b(?:just|only|not|mainly|or)$/iu.test(left) || denied.test(left)) return undefined;
  if (!(standsAlone(own) || isOrder(own)) || hasHanging(own) || /\b(?:not|never|no|nobody|nothing)\b/iu.test(own)) return undefined;
  // With two deeds before it, which of them it is for is not sure.
  if (!match[0].startsWith(',') && /\b(?:and|but|or)\s+(?:i|we|you|he|she|it|they|\p{L}+s)\s/iu.test(own)) return undefined;
  if (!standsAlone(right) || hasCondition(right) || /,\s|\b(?:and|but|so|because)\b/iu.test(right)) return undefined;
  return [left, `${leads.soThat} ${right}`];
}
