import { mostWords } from './check.js';
import { apposedApart, withApposed } from './apposed.js';
import { takeAside } from './asides.js';
import { carriedOver, orderSeries } from './carry.js';
import { isOrder, standsAlone, startsWithPronounClause } from './grammar.js';
import { chunks, clauseList, conditionsApart } from './chunks.js';
import { colonList, listItems, notes } from './lists.js';
import { isNoPlace } from './no-place.js';
import { pauses } from './pauses.js';
import { likesList } from './likes.js';
import { isFullCondition, leavesOut, standsWithCondition } from './conditions.js';
import { isAsked, isClear, isClosed, isConditionOfRight, leadOf, quoted, isPastClause, reachesBack, reports, reportsAgain, sameSubject, saying, unled } from './reach.js';
import { atBecause, isReason, soThat } from './reasons.js';
import { sideClause } from './side-clauses.js';
import { together } from './together.js';
import { whatIf } from './what-if.js';
import { capitalised, stopped, uncapitalised, wordCount, wordsOf } from './words.js';

/** How a sentence is parted: each piece is a sentence, or two that belong together on one row ("If …:" and what then). */
export type Piece = string[];

/** What holds for all that follows, and itself joins things by "and": "As long as A and B, …", "Until A and B, C and D". */
const held = /^(?:(?:and|but|so|then)\s+)?(?:as long as|so long as|until|till|provided|only if|unless)\b/iu;
/** "Only my carers, my sister and the nurse have the number": who "only" is said of ends where no rule can see. */
const onlyOf = /\b(?:only|nobody|no[- ]one|none)\s+(?:but\s+)?(?:my|the|his|her|our|their|\p{Lu}\p{L}+)\b[^.]*,[^.]*\band\b/u;

/** A sentence of more words is nothing that rules can part; looking for a place in it would only take time. */
const hopeless = 200;
/** Words of a sentence that has nothing to be parted for: "I moaned but I agreed." */
const shortest = 5;
/** Words of a sentence that still reads better with its "so" than in two. */
const oneIdea = 11;

/**
 * Parts a sentence where both halves stand by themselves; what hangs on a condition stays with it. Asides in brackets and the items
 * of a list become pieces of their own. A sentence that cannot be parted safely comes back whole.
 */
export function splitSentence(sentence: string, isName: (word: string) => boolean): Piece[] {
  if (wordCount(sentence) > hopeless) return [[tidy(sentence)]];
  const apart = withApposed(sentence, isName, (text) => splitSentence(text, isName));
  if (apart !== undefined) return apart;
  const aside = takeAside(sentence);
  if (aside !== undefined) {
    const pieces = splitSentence(aside.without, isName);
    const at = aside.behind === '' ? -1 : pieces.findLastIndex((piece) => piece.some((each) => each.includes(aside.behind)));
    const place = at < 0 ? pieces.length : at + 1;
    // "If I am talking rubbish (more than usual), ring 999": behind all of it the aside would be about the ringing, and it stays.
    if (!aside.followsOn || wordsOf(pieces[place - 1]?.at(-1) ?? '').at(-1)?.text === aside.behind) return [...pieces.slice(0, place), [tidy(aside.aside)], ...pieces.slice(place)];
  }
  if (held.test(sentence) || onlyOf.test(sentence)) return [[tidy(sentence)]];
  if (wordCount(sentence) <= shortest && !/[,;:]/.test(sentence)) return [[tidy(sentence)]];
  // A question asks all of it.
  const parted = /\?["'”’)]*$/u.test(sentence) ? undefined
    : likesList(sentence) ?? colonList(sentence, mostWords) ?? thats(sentence) ?? atMark(sentence) ?? notes(sentence) ?? atJoiner(sentence) ?? sideClause(sentence, isName) ?? atBecause(sentence) ?? soThat(sentence) ?? conditionsApart(sentence) ?? carriedOver(sentence) ?? orderSeries(sentence) ?? apposedApart(sentence, isName);
  if (parted !== undefined) return parted.flatMap((each) => splitSentence(tidy(each), isName));
  const signs = clauseList(sentence);
  if (signs !== undefined) return [signs.map(tidy)];
  const items = listItems(sentence) ?? chunks(sentence);
  if (items !== undefined) return items.map((each) => [tidy(each)]);
  return [whatIf(sentence, (then) => splitSentence(then, isName)) ?? together(sentence)?.flatMap((part) => pauses(part) ?? [part]).map(paused) ?? pauses(sentence)?.map(paused) ?? [tidy(sentence)]];
}

/** A part with others behind it: one that ends with a colon says when what follows on the row is to be done. */
function paused(text: string, at: number, all: readonly string[]): string {
  return at < all.length - 1 && text.endsWith(':') ? capitalised(text) : tidy(text);
}

function tidy(text: string): string {
  return stopped(capitalised(text.trim()));
}

/** At a semicolon or a dash where both sides stand. Behind a dash comes often what then ("I get lost - I ring Mum"): only what is told about a thing may part from it. */
function atMark(sentence: string): string[] | undefined {
  for (const match of sentence.matchAll(/\s*;\s+|\s+[–—-]\s+/gu)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const semicolon = match[0].trim() === ';';
    if (semicolon ? quoted(left) || left.includes(':') || !standsAlone(unled(left)) && !isOrder(left) && !isFullCondition(left) : !isClear(left, true)) continue;
    if (isConditionOfRight(left, right) && !semicolon) continue;
    if (semicolon ? standsAlone(right) || isOrder(right) || isFullCondition(right) : /^(?:s?he|it|they|that|this|there)(?:['’]s|['’]re|\s+(?:is|are|was|were|has|have))\b/iu.test(right)) return [left, right];
  }
  return undefined;
}

/** "She says that she is tired, and that she …": what stands before the first "that" is said with each. */
function thats(sentence: string): string[] | undefined {
  const match = /^([^,;:"“”()]{3,50}?\sthat)\s+(.+)$/u.exec(sentence);
  const [stem, rest] = [match?.[1], match?.[2]];
  if (stem === undefined || rest === undefined || quoted(rest) || /\b(?:not|never|no|cannot|without|only|so|such|provided|the fact|ones?|all|everything|anything|than|or)\b|n['’]t\b/iu.test(stem)) return undefined;
  const parts = rest.split(/,\s+and\s+that\s+|,\s+that\s+|\s+and\s+that\s+/u);
  if (parts.length < 2 || !parts.every((part) => standsAlone(part) && !/\b(?:because|unless|or that|but that)\b/iu.test(part))) return undefined;
  return parts.map((part) => `${stem} ${part}`);
}

const joiner = /,?\s+(and then|and|but|so|then)\s+(?=\S)/giu;

/** At "and", "but", "so", "then" or a comma, when a whole clause follows and nothing before makes it hang. */
function atJoiner(sentence: string): string[] | undefined {
  const plain = unled(sentence);
  const [lead, ledBy] = [leadOf(plain), sentence.length - plain.length];
  for (const match of sentence.matchAll(joiner)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const [word, comma] = [(match[1] ?? '').toLowerCase(), match[0].startsWith(',')];
    // "I am 19 so I want less Mum", "my hip goes first and it hurts": so few words are one idea.
    if (!comma && wordCount(sentence) <= oneIdea && (word === 'so' && !isOrder(right) || word === 'and' && /^(?:it|that|this)\b/iu.test(right) && !/\d/u.test(left))) continue;
    if (isNoPlace(left, right, word, comma) || word === 'so' && /\b(?:or|and|even|if)$/iu.test(left)) continue;
    // "I stop sleeping, and say I'm fine": by itself it would be an order.
    if (word === 'and' && isOrder(right) && /^(?:i|we|they|you|people)\b/iu.test(unled(left))) continue;
    // "She sees me under 3.5 and I'm not answering: same thing.": what follows the colon is said of both.
    const [, behindColon] = left.includes(':') ? [] : /:\s+(.+)$/u.exec(right) ?? [];
    if (behindColon !== undefined && !standsAlone(behindColon)) continue;
    if (isApart(sentence, left, right, word, comma)) return [left, word === 'but' ? `But ${right}` : right];
    const asks = word === 'so' && isOrder(right) && (comma || /^(?:please|do not|let (?:me|him|her|them)|give (?:me|him|her|them)|ring|call|make sure|tell|ask (?:me|him|her|them)|leave|wait|knock)\b/iu.test(right));
    const far = word === 'and' && !comma && wordCount(sentence) > mostWords && ownClause(left, right);
    if (!asks && !far && !startsClause(right, comma || word === 'but')) continue;
    if (word === 'so' && (/^(?:that|much|many|far|long|on)\b/iu.test(right) && !/^that['’]s\b/iu.test(right) || !comma && /\b(?:is|are|was|were|feel|get)$/iu.test(left))) continue;
    // "I do not want it locked so I cannot go out": without a comma, what it is locked for.
    if (word === 'so' && !comma && denied.test(left) && /^(?:i|he|she|we|they|you|it|nobody|no[- ]one)(?:['’]\p{L}+)?\s+(?:can|cannot|can['’]t|could|couldn['’]t|will|won['’]t|would|do(?:es)?(?:n['’]t| not)|have to|has to|get|gets)\b/iu.test(right)) continue;
    if (word === 'and' && leavesOut(right)) continue;
    const reason = comma && (isReason(left) || word === 'and' && isAsked(left)) && (word === 'so' || wordCount(sentence) > mostWords && !reports(left) && !leavesOut(right));
    const own = lead === undefined ? left : left.slice(ledBy + lead.length).replace(/^,?\s+/u, '');
    if (!(isClear(own, comma) || reason) || isConditionOfRight(left, right) && !reason && word !== 'but' && word !== 'so') continue;
    if (word === 'so' || word === 'but') {
      // "So" and "but" say themselves what they go on from; a time that the sentence begins with holds for both sides of "but".
      // "On dialysis days I feel sick, so …": by itself it would hold on all days.
      if (lead !== undefined && leadOf(right) === undefined) continue;
      return [left, `${capitalised(word)} ${right}`];
    }
    // "He must rest and the nurse and I help him": the nurse may belong to "I".
    if (!comma && /^i\b/iu.test(right) && /(?:\b(?:and|or|but|with)|,)\s+(?:(?:my|the|our|his|her|a)\s+\p{L}+|\p{Lu}\p{L}+)$/u.test(left)) continue;
    if (reports(left) && !reportsAgain(left, right) || reachesBack(own, right, comma)) continue;
    if (lead !== undefined && leadOf(right) === undefined) {
      // "After my stroke I could not speak, but now I can talk and I can sing": the time is over where "but" or "now" begins.
      if (/\b(?:but|now)\b/iu.test(own)) continue;
      if (hasOwnTime(lead, right)) continue;
      // "Sometimes it is the stroke crying, and I'm not sad."
      if (/^(?:sometimes|often|usually|some|most)\b/iu.test(lead) && denied.test(right)) continue;
      // "In the day we put the bolt on, and the social worker said …" was not said in the day.
      if (word === 'and' && comma && !isOver(lead) && isPastClause(right) && !isPastClause(own)) return [left, right];
      // "In 2019 I bought a boat and I have nowhere to put it": what is now is not said of then.
      if (isOver(lead) && word === 'and' && isPastClause(own) && isNow(right)) return [left, right];
      if (isOver(lead) && /\b(?:am|is|are|still|now|has|have)\b|['’](?:s|m|re|ve)\b/iu.test(right)) continue;
      // "Last time they waited for him, and the doctor said …": what somebody else did is told on, and may have come later.
      if (isOver(lead) && word === 'and' && isPastClause(right) && !sameSubject(own, right)) return [left, right];
      return [left, `${word === 'and' ? '' : 'Then '}${word === 'and' ? lead : uncapitalised(lead, () => false)}${sentence.charAt(ledBy + lead.length) === ',' ? ',' : ''} ${right}`];
    }
    return [left, word === 'and' ? right : `Then ${right}`];
  }
  return atComma(sentence, lead);
}

/** "…, and if she gets more confused, ring the surgery": what follows has a condition of its own, or goes against all that stands before it. */
function isApart(sentence: string, left: string, right: string, word: string, comma: boolean): boolean {
  if (wordCount(sentence) <= mostWords || word !== 'and' && word !== 'but' || leadOf(unled(left)) !== undefined) return false;
  if (word === 'but' && comma && isClosed(left) && wordCount(right) > 3 && startsWithPronounClause(right) && !leavesOut(right)) return true;
  if (!standsWithCondition(right) || !isClear(left, comma) && !(comma && isReason(left) && !reports(left))) return false;
  // "They ask my name and when I was born I tell them": without a comma, it may be what is asked.
  if (!comma && (new RegExp(saying.source, 'iu').test(left) || /\b(?:ask|tell|know|check|wonder|remember|forget|decide|choose|mind|write|note|say|hear|see)s?\b/iu.test(left))) return false;
  return word === 'but' || !isOrder(unled(left)) && !reports(left);
}

const aside = /^(?:you know|i mean|i think|i suppose|i hope|i know|i reckon|i guess|(?:s?he|they|i) (?:say|says|said))\b|^(?:i|you|we|they|s?he) (?:(?:must|have to|will|dare) )?(?:admit|admits|confess|say|swear|promise|believe|fear|gather|understand|hear|find|see|feel|told|tell),/iu;

function atComma(sentence: string, lead: string | undefined): string[] | undefined {
  if (lead !== undefined) return undefined;
  for (const match of sentence.matchAll(/,\s+/gu)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    // "I know what I want to say, I just cannot get it out."
    if (/^(?:i|he|she|we|they)\s+just\s/iu.test(right) && (isClosed(left) || isAsked(left)) && sameSubject(unled(left), right)) return [left, right];
    // "I'm not deaf, well, I'm a bit deaf"
    if (/,\s+(?:well|so|no|oh|and|but|or|then|mind you|mind|really|honestly)$/iu.test(left) || /^(?:well|mind you|honestly|really)\b/iu.test(right)) continue;
    // "I thought, I could just drive": what is thought or said stays with who says it.
    if (/\b(?:thought|think|thinks|said|say|says|told|know|knew|feel|felt|guess|mean|suppose|see|hear|heard)$/iu.test(left) || aside.test(right)) continue;
    if (!isClear(left, true) || isOrder(unled(left)) && !/\b(?:i['’]m|i am|it['’]s|it is|s?he['’]s|they['’]re)\b/iu.test(right) || reachesBack(left, right, true)) continue;
    // "Her tablets are crushed, her drink is thickened and her chair is tipped back only when …": the end may hold for all.
    if (/\band\b.*\s(?:if|when|before|until|till|after|while|unless)\s/iu.test(right)) continue;
    const clause = startsWithPronounClause(right) && !/^(?:that|this|these|those|it['’]s not)\b(?!['’]s)/iu.test(right)
      || !left.includes(',') && /^(?:the|my|his|her|our|their)\s+(?:\p{L}+\s+){1,2}(?:is|are|was|were|has|have|will|can|must|should|comes|goes|does)\b/iu.test(right);
    if (clause && !reports(left)) return [left, right];
  }
  return undefined;
}

/** "…, and being told to hurry has made it worse": what somebody does, and what comes of it. */
const doingIs = /^\p{L}+ing\s+(?:(?!(?:if|when|who|which|that|and|or|what|how|where|because|with)\s)[^\s,;:]+\s+){0,10}?(?:is|was|has|makes|helps|can|will)\s/iu;

function startsClause(right: string, sure: boolean): boolean {
  // "Then decided I'd beaten it" has its subject further back.
  if (/^\p{Ll}+ed\s+(?:(?:i|he|she|we|they|it|you)\b|(?:to|that|my|his|her|our|their|the)\s)/iu.test(right)) return false;
  return startsWithPronounClause(right) || sure && standsAlone(right) && (!/^(?!(?:no|some|any|every)thing)\p{L}+ing\b/iu.test(right) || doingIs.test(right));
}

/** "… was done on Monday and the result was good": a subject with its own sure verb, where nobody tells anything on the left. */
function ownClause(left: string, right: string): boolean {
  if (new RegExp(saying.source, 'iu').test(left)) return false;
  return standsAlone(right) && (/^(?:the|my|his|her|our|their|its|every|each)\s+(?:(?!(?:that|who|whom|which|where|when|if|i|he|she|we|they|you|it)\s)\p{L}[\p{L}’'-]*\s+){1,6}(?:is|are|was|were|has|have|had|will|can|cannot|must|should)\b/u.test(right) || /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}\p{L}+\s+(?:is|was|has|will|can|must|should|comes|goes|does|helps|takes|brings|looks|gives)\s/u.test(right) || nounDoes.test(right));
}

/** "… and my daughter-in-law knows how": forms in -s that are no things. */
const nounDoes = /^(?:the|my|his|her|our|their)\s+\p{L}[\p{L}’'-]*\s+(?:goes|comes|takes|brings|gives|makes|gets|lives|keeps|does|knows|sees|went|came|took|gave)\s/u;

/** "At 8 I get up and Mum goes to work at 9": the second half has a time of its own, and the first one is not said with it. */
function hasOwnTime(lead: string, right: string): boolean {
  return [clock, day, often].some((kind) => kind.test(lead) && kind.test(right));
}

const clock = /\b(?:at|from|till|until|by|between|around|about|after|before)\s+(?:about\s+)?(?:\d|half|quarter|noon|midday|midnight|lunch|tea|dinner|breakfast|one|two|three|ten)/iu;
const day = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekends?|today|tomorrow|yesterday|\d{4}|january|february|april|june|july|august|september|october|november|december)\b/iu;
const often = /\b(?:every|each|once|twice|daily|weekly|monthly|sometimes|usually|often|always|never|mornings?|afternoons?|evenings?|nights?|times? a)\b/iu;

const denied = /\b(?:not|never|no|nobody|nothing|cannot)\b|n['’]t\b/iu;

function isNow(right: string): boolean {
  return /^(?:i|we|you|he|she|it|they)(?:['’](?:m|re|ve)|\s+(?:(?:still|now)\s+)?(?:am|is|are|have|has|do not|does not)\b)/iu.test(right);
}

function isOver(lead: string): boolean {
  return /\b(?:last|ago|\d{4}|yesterday|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu.test(lead);
}
