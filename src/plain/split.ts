import { hasCondition, hasHanging, isAuxiliary, isVerb, standsAlone, startsWithPronounClause, subjectOf } from './grammar.js';
import { verbs } from './data.js';
import { listItems } from './lists.js';
import { capitalised, stopped, wordCount, wordsOf } from './words.js';

/** How a sentence is parted: each piece is a sentence, or two that belong together on one row ("What if …?" and what then). */
export type Piece = string[];

/** Words put in by the program where a sentence is parted. Nothing else may be new (`guard.ts`). */
const leads = { because: 'This is because', means: 'This means', whatIf: 'What if' } as const;

const tooLong = 15;
const roomy = 12;

/**
 * Parts a sentence where both halves stand by themselves; what hangs on a condition stays with it. Asides in brackets and the items
 * of a list become pieces of their own. A sentence that cannot be parted safely comes back whole.
 */
export function splitSentence(sentence: string, isName: (word: string) => boolean): Piece[] {
  const aside = takeAside(sentence);
  if (aside !== undefined) return withAside(splitSentence(aside.without, isName), aside);
  const parted = atMark(sentence) ?? atJoiner(sentence) ?? sideClause(sentence, isName) ?? atBecause(sentence) ?? carriedOver(sentence);
  if (parted !== undefined) return parted.flatMap((each) => splitSentence(each, isName));
  const items = listItems(sentence);
  if (items !== undefined) return items.map((each) => [tidy(each)]);
  const pair = whatIf(sentence);
  return [pair ?? [tidy(sentence)]];
}

function tidy(text: string): string {
  return stopped(capitalised(text.trim()));
}

interface Aside { without: string; aside: string; behind: string }

/** The aside stands right behind the piece whose last words it follows. */
function withAside(pieces: readonly Piece[], { aside, behind }: Aside): Piece[] {
  const at = behind === '' ? -1 : pieces.findLastIndex((piece) => piece.some((each) => each.includes(behind)));
  const place = at < 0 ? pieces.length : at + 1;
  return [...pieces.slice(0, place), [tidy(aside)], ...pieces.slice(place)];
}

/** An aside of two words or more, or of a number, in brackets behind a space. A short form or a name in quotes belongs to its words. */
function takeAside(sentence: string): Aside | undefined {
  const match = /\s\(([^()]+)\)(?=[\s.,;:!?]|$)/u.exec(sentence);
  const inside = match?.[1]?.trim();
  if (match === null || inside === undefined || wordCount(inside) < 2 && !/\d{4}/.test(inside) || /^["“‘'(]/.test(inside) || !/\p{Ll}{2}|\d/u.test(inside)) return undefined;
  const behind = wordsOf(sentence.slice(0, match.index)).at(-1)?.text ?? '';
  const without = `${sentence.slice(0, match.index)}${sentence.slice(match.index + match[0].length)}`.trim();
  return wordCount(without) < 2 ? undefined : { without, aside: inside, behind };
}

const mark = /\s*;\s+|\s+[–—-]\s+|:\s+/gu;

/** At a semicolon, a dash or a colon: both sides must stand, or have the form "and so on" of the joiners. */
function atMark(sentence: string): string[] | undefined {
  for (const match of sentence.matchAll(mark)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    if (quoted(left) || !standsAlone(left) && !isOrder(left)) continue;
    if (standsAlone(right) || isOrder(right) && match[0].trim() === ';') return [left, tidy(right)];
  }
  return undefined;
}

const joiner = /,?\s+(and then|and|but|so|then)\s+(?=\S)/giu;
const comma = /,\s+/gu;

/** At "and", "but", "so", "then" or a comma, when a whole clause follows and nothing before makes it hang. */
function atJoiner(sentence: string): string[] | undefined {
  for (const match of sentence.matchAll(joiner)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const word = (match[1] ?? '').toLowerCase();
    if (word === 'so' && !match[0].startsWith(',') && /^(?:that|much|many|far|long|on)\b/i.test(right)) continue;
    if (!clear(left) || !(startsWithPronounClause(right) || (match[0].startsWith(',') || word === 'but') && standsAlone(right))) continue;
    return [left, tidy(word === 'and' ? right : word === 'and then' ? `Then ${right}` : `${capitalised(word)} ${right}`)];
  }
  for (const match of sentence.matchAll(comma)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    // "I thought, I could just drive": what is thought or said stays with who says it.
    if (clear(left) && !/\b(?:thought|think|thinks|said|say|says|told|know|knew|feel|felt|guess|mean|suppose|see|hear|heard)$/i.test(left) && startsWithPronounClause(right) && !/^(?:that|this|these|those|it's not)\b/i.test(right)) return [left, tidy(right)];
  }
  return undefined;
}

function clear(left: string): boolean {
  return !quoted(left) && !hasHanging(left) && wordCount(left) >= 2 && (standsAlone(left) || isOrder(left));
}

// An odd number of quotation marks: the place is inside what somebody says.
function quoted(left: string): boolean {
  return (left.match(/["“”]/g)?.length ?? 0) % 2 === 1 || (left.match(/(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu)?.length ?? 0) % 2 === 1;
}

/** A request: it begins with a verb in its base form ("Ring my sister", "Do not move anything", "Please knock"). */
function isOrder(text: string): boolean {
  const [first, second] = wordsOf(text).map((word) => word.lower);
  if (first === undefined || second === undefined) return false;
  if (first === 'please' || first === 'always' || first === 'never') return isVerb(second);
  return verbs().has(first) && !['will', 'may', 'can', 'am', 'is', 'are', 'was', 'were', 'have', 'like', 'need', 'people'].includes(first);
}

/** "My sister Joan, who lives in Leeds, rings me": the side clause becomes a sentence about the same words. */
function sideClause(sentence: string, isName: (word: string) => boolean): string[] | undefined {
  const inside = /^([^,;:]+),\s+(?:who|which)\s+([^,;:]+),\s+([^,;:].*)$/u.exec(sentence);
  if (inside !== null) {
    const [, who = '', about = '', rest = ''] = inside;
    if (wordCount(who) <= 5 && !quoted(who) && isThing(who, isName) && startsWithVerb(about) && startsWithVerb(rest)) return [`${who} ${rest}`, tidy(`${who} ${about}`)];
  }
  const behind = /^(.+?),\s+(which means|who|which)\s+([^,;:]+)$/u.exec(sentence);
  if (behind === null) return undefined;
  const [, left = '', word = '', about = ''] = behind;
  if (quoted(left) || !standsAlone(left) || hasHanging(left)) return undefined;
  if (word === 'which means') return [left, `${leads.means} ${about}`];
  const thing = lastThing(left, isName);
  return thing === undefined || word === 'which' || !startsWithVerb(about) ? undefined : [left, tidy(`${thing} ${about}`)];
}

function startsWithVerb(text: string): boolean {
  const first = wordsOf(text).map((word) => word.lower).find((word) => !['always', 'also', 'usually', 'often', 'still', 'never', 'sometimes'].includes(word));
  return first !== undefined && isVerb(first) && !/ing$/.test(first);
}

const possessed = /(?:^|\s)((?:my|our|his|her|their|the)\s+\p{L}+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})$/iu;
const named = /(?:^|\s)(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})$/u;

function lastThing(text: string, isName: (word: string) => boolean): string | undefined {
  const possessedMatch = possessed.exec(text)?.[1];
  if (possessedMatch !== undefined) return possessedMatch;
  const name = named.exec(text)?.[1];
  return name !== undefined && wordsOf(name).some((word) => isName(word.text)) ? name : undefined;
}

function isThing(text: string, isName: (word: string) => boolean): boolean {
  return lastThing(text, isName) === text.trim() || /^(?:my|our|his|her|their|the)\s/i.test(text) && !wordsOf(text).slice(1).some((word) => isAuxiliary(word.lower));
}

/** Only a long sentence gives up its reason: a short one reads better with it. */
function atBecause(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= roomy) return undefined;
  const match = /,?\s+because\s+/iu.exec(sentence);
  if (match === null) return undefined;
  const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  if (/^(?:of|who|what|how|why|where)\b/i.test(right) || quoted(left) || hasCondition(left) || !(standsAlone(left) || isOrder(left)) || !standsAlone(right)) return undefined;
  return [left, `${leads.because} ${right}`];
}

const scope = /\b(?:not|never|no|cannot|can|could|will|would|shall|should|must|may|might|to|let|lets|(?:help|make)s? (?:me|him|her|us|them|you))\b|n['’]t\b/iu;

/** "Joan gets up at 7 and makes the tea": the subject is said again. Not where a "not", a "can" or a "to" reaches over both verbs. */
function carriedOver(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= roomy) return undefined;
  const subject = subjectOf(sentence);
  if (subject === undefined) return undefined;
  for (const match of sentence.matchAll(/,?\s+(and then|and|but|then)\s+/giu)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const [first, second] = wordsOf(right).map((word) => word.lower);
    if (first === undefined || second === undefined || scope.test(left) || quoted(left) || hasHanging(left) || !standsAlone(left)) continue;
    if (!agrees(subject, first) || wordCount(right) < 3) continue;
    const word = (match[1] ?? '').toLowerCase();
    return [left, word === 'and' ? `${subject} ${right}` : `${word === 'but' ? 'But' : 'Then'} ${subjectInside(subject)} ${right}`];
  }
  return undefined;
}

function subjectInside(subject: string): string {
  return /^(?:My|Our|His|Her|Their|The|We|You|He|She|It|They|This|That|A|An)\b/.test(subject) ? `${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : subject;
}

// The verb must show that it belongs to the subject: "comes" behind a name; "am", "have", "go" behind "I".
function agrees(subject: string, verb: string): boolean {
  if (!isVerb(verb) || /ing$/.test(verb)) return false;
  if (/^(?:I|we|you|they)$/i.test(subject)) return ['am', 'are', 'have', 'had', 'was', 'were', 'go', 'get', 'want', 'need', 'feel', 'like', 'went', 'got', 'cannot', 'can', 'do', 'take', 'make', 'see', 'eat', 'live'].includes(verb);
  return ['is', 'was', 'has', 'had', 'does'].includes(verb) || /s$/.test(verb) && !/ss$/.test(verb);
}

/** "If I fall and cannot get up, ring my sister" as a question and what then, both on one row, when it is too long for one sentence. */
function whatIf(sentence: string): Piece | undefined {
  if (wordCount(sentence) <= tooLong) return undefined;
  const match = /^if\s+([^,;:?]+),\s+(?:then\s+)?(.+)$/iu.exec(sentence);
  const [condition, then] = [match?.[1], match?.[2]];
  if (condition === undefined || then === undefined || quoted(condition) || !(standsAlone(then) || isOrder(then))) return undefined;
  return [`${leads.whatIf} ${condition.trim()}?`, tidy(then)];
}
