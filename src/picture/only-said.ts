import type { Word } from '../plain/index.js';
import type { Concept } from './concepts.js';
import type { Match } from './match.js';

/** A sentence taken apart: its words, the clause each stands in, and where the label ends that it begins with. */
export interface Parsed { sentence: string; words: readonly Word[]; clauses: readonly number[]; opening: number }

/** Tells the words that name an idea the sentence is not about: it is only said, forbidden, not there, compared with, or tells when. */
export function onlyMentionedIn({ sentence, words, clauses, opening }: Parsed): (match: Match) => boolean {
  const quotes = quotesNotToSay(sentence);
  return (match) => isForbiddenLabel(match, words, sentence, opening) || isEmptyLabel(match, words, sentence, opening) || isOnlySaid(match, words, quotes)
    || isNotCalled(match, words, clauses) || onlyTellsWhen(match, words) || isLikeness(match, words, clauses) || isLessWanted(match, words, clauses) || isWhichOne(match, words, clauses) || isHidingPlace(match, words, clauses) || isOldSaw(sentence);
}

const small = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'last', 'next']);

/** Ideas of the table that stand for something that is given. */
export const medicines: ReadonlySet<string> = new Set(['medicine', 'tablets-medicine', 'capsule', 'injection', 'oxygen', 'blister-pack']);
/** "Allergic to penicillin", and "penicillin brings me out in weals". */
const harmedBy = /\b(?:allerg(?:y|ic)|(?:bad |severe )?reactions?) (?:to|from) (?:the |any )?(?:\p{L}+(?:,| and| or) )?$/iu;
const harms = /^\s+lock(?:s|ed) (?:my|his|her)\b|^(?:\s+\p{L}+){0,2}\s+(?:brings?|made|makes?|gives?|gave) (?:me|him|her) (?:out|ill|sick|swell|itch|worse|vomit|collapse|a rash|hives)\b/iu;
const notToGive = /\b(?:never|not|don['’]t|no)\b[^.;:]{0,30}\b(?:give|given|take|use|have|put)\b/iu;

/** "Missed clozapine: do not give me the next dose", "it locked my neck, so not that". Not "do not give more than four". */
const refusedBehind = /\b(?:do not|don['’]t|never|must not)\s+(?:give|take|use|have(?!\s+to\b)|let (?:me|him|her) (?:have|take))\s+(?!.*\b(?:more than|over|with|after|before|until|till|unless|without|on an empty|late|early)\b)|\b(?:so|but|and) (?:not|never) (?:that|it|those|them)\b/iu;

/** "Oxygen: never give me …": what a label names and the words behind it forbid. */
export function isForbiddenLabel({ at }: Match, words: readonly Word[], sentence: string, opening: number): boolean {
  return opening > 0 && (words[at]?.start ?? 0) < opening && /^\s*(?:never (?!had|been|did|was|got)|do not|don['’]t|avoid|must not|must never)/iu.test(sentence.slice(opening));
}

/** "Evenings: none", "Epilepsy: no": what a label names is not there. */
function isEmptyLabel({ at }: Match, words: readonly Word[], sentence: string, opening: number): boolean {
  return opening > 0 && (words[at]?.start ?? 0) < opening && /^\s*(?:none|no|nil|not (?:known|needed|yet|applicable)|never had|nothing)\b/iu.test(sentence.slice(opening));
}

/** Where words in quotation marks stand that somebody must not say, or does not like: "Do not say 'come on mate'" is not about mates. */
function quotesNotToSay(sentence: string): { start: number; end: number }[] {
  const quotes = [...sentence.matchAll(/["“][^"“”]+["”]/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const outside = quotes.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, sentence);
  return /\b(?:not|never|no|hates?|dislikes?|words?|called?|calls|calling|cannot|sentence|beginning|shouts? back|answers? back|calls? back|comes out)\b|n['’]t\b/iu.test(outside) ? quotes : [];
}

function isOnlySaid({ at }: Match, words: readonly Word[], quotes: readonly { start: number; end: number }[]): boolean {
  const start = words[at]?.start ?? 0;
  return quotes.some((quote) => start > quote.start && start < quote.end);
}

/** "She is not to be referred to as my friend", "do not call me love": what somebody is not called. */
function isNotCalled({ at, concept }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  if (concept.is !== 'person') return false;
  const before = words.slice(Math.max(0, at - 9), at).filter((_, index) => clauses[Math.max(0, at - 9) + index] === clauses[at]).map(({ lower }) => lower).join(' ');
  return /\b(?:not|never|n't)\b.*\b(?:as|call(?:ed)?(?: (?:me|her|him|it|them))?)(?: (?:my|a|an|the|her|his))?$/.test(before);
}

/** "Since Christmas", "until the summer": a feast or a time of the year that only says when. */
function onlyTellsWhen({ concept: { is }, at }: Match, words: readonly Word[]): boolean {
  const [direct] = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower).filter((word) => !small.has(word)).slice(-1);
  if (direct === 'by') return is === 'topic';
  // "Like I am a dog", "as though I were a child": a likeness.
  if (/\b(?:like (?:i|he|she|they|we)(?:'m|'s| am| is| was| were)|as (?:if|though))\b/.test(words.slice(Math.max(0, at - 5), at).map(({ lower }) => lower).join(' '))) return true;
  return is !== 'action' && direct !== undefined && ['since', 'until', 'till'].includes(direct);
}

/** "Like a baby bird", "as if I am a child", "rather than pity", "however strong you think you are": not what the sentence is about. */
function isLikeness({ at }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  const before = words.slice(Math.max(0, at - 6), at).map(({ lower }) => lower).join(' ');
  if (/\b(?:as (?:if|though)|rather than|instead of|however \w+|the way an?)\b/.test(before) || /(?<!\b(?:i|we|you|they|he|she|people|would|'d|do|not|n't|also|really|to|always|both|all)) like (?:a|an|being|some|living in|talking to|watching|pulling|waiting for|getting blood)\b/.test(before)) return true;
  // "I set like a jelly": a saying that begins with the likeness itself.
  if (words[at]?.lower === 'like' && /^(?:an?|the)$/.test(words[at + 1]?.lower ?? '') && at > 0 && !/^(?:i|we|you|they|he|she|people|would|'d|do|not|n't|also|really|to|always|both|all|and|or|i'd|we'd|i'll)$/.test(words[at - 1]?.lower ?? '')) return true;
  // "It was like the man she married went out for milk": the whole likeness.
  const clause = words.slice(Math.max(0, at - 25), at).filter((_, index) => clauses[Math.max(0, at - 25) + index] === clauses[at]).map(({ lower }) => lower).join(' ');
  return /\b(?:is|was|'s|are|were|be|feels?|felt|looks?|looked|sounds?|sounded|exactly) like the\b/.test(clause);
}

/** "In the shed under the paddling pool", "in my wallet behind the bus pass": only where something else is. */
function isHidingPlace({ at, concept }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  if (concept.is !== 'thing' && concept.is !== 'action') return false;
  const before = words.slice(Math.max(0, at - 4), at).filter((_, index) => clauses[Math.max(0, at - 4) + index] === clauses[at]).map(({ lower }) => lower).join(' ');
  return /\b(?:under|underneath|behind|beneath|on top of)(?: (?:the|my|a|his|her|our))?(?: (?:pantry|kitchen|front|back|cellar|bathroom|bedroom|cupboard|shed|garage))?$/.test(before);
}

/** "As my mum used to say, you cannot eat pride." */
function isOldSaw(sentence: string): boolean {
  return /^as (?:my|the|they|we|he|she|our|his|her)\b[^,.]*\b(?:say|says|said),/iu.test(sentence);
}

/** "I would sooner have a nick than another man do it": what stands behind "than" is what is not wanted. */
function isLessWanted({ at }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  const before = words.slice(Math.max(0, at - 16), at).filter((_, index) => clauses[Math.max(0, at - 16) + index] === clauses[at]).map(({ lower }) => lower).join(' ');
  if (/\b(?:sooner|rather) (?:miss|lose|skip|go without)(?: (?:a|an|the|my))?$/.test(before)) return true;
  // "I change faster than your forms do." Not "more than 2 sugars".
  if (/\b(?:er|better|worse|more|less)\b.* than (?:(?:my|your|his|her|their|the|our)\b|$)|\b\p{L}{3,}er than (?:(?:my|your|his|her|their|the|our)\b|$)/u.test(before)) return true;
  return /\b(?:sooner|rather|prefers?)\b.*\bthan\b(?! (?:miss|lose|give up|go without))/.test(before);
}

/** "The bed I sleep in", "the man she married": only which bed, which man. "The earliest I will agree to": only when. */
function isWhichOne({ at, length, concept }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  if (concept.is !== 'action' && concept.is !== 'topic') return false;
  const before = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower).join(' ');
  if (/\b(?:earliest|latest|soonest|most|least|furthest)(?: that)? (?:i|he|she|we|they)(?:'ll| will| would|'d| can)?$/.test(before)) return true;
  const [article = '', noun = '', subject = ''] = words.slice(Math.max(0, at - 3), at).filter((_, index) => clauses[Math.max(0, at - 3) + index] === clauses[at]).map(({ lower }) => lower);
  if (!/^(?:the|a|an|this|that|my|his|her|our|same)$/.test(article) || !/^(?:i|he|she|we|they|you)$/.test(subject) || /^(?:thing|things|way|time|day|moment|minute|one|most|more|best|first|last|only|food|music|people)$/.test(noun)) return false;
  const behind = words[at + length];
  return /^(?:in|on|at|from|with|to|by)$/.test(behind?.lower ?? '') && (/^(?:is|was|are|has|had|and)?$/.test(words[at + length + 1]?.lower ?? '') || clauses[at + length + 1] !== clauses[at]) || /^(?:married|marry)$/.test(words[at]?.lower ?? '');
}

/** "Never give me this, or that", "it brings me out in weals": a medicine that must not be given is never shown plain. */
export function isNotToGive(concept: Concept, before: string, behind: string): boolean {
  return medicines.has(concept.id) && (notToGive.test(before) || harmedBy.test(before) || harms.test(behind) || refusedBehind.test(behind));
}
