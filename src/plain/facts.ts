import { valuesIn } from '../plan/values.js';
import { inSameWords, sameWord } from './same-facts.js';
import { numberOf } from './spell-out.js';
import { wordsOf } from './words.js';

/** What a sentence says that must not change: each kind of fact with how often it stands there. */
export type Facts = ReadonlyMap<string, number>;

const groups: Readonly<Record<string, readonly string[]>> = {
  not: ['not', 'never', 'no', 'none', 'nobody', 'nothing', 'nowhere', 'without', 'neither', 'nor', 'unable', 'hardly', 'avoid', 'stop', 'except', 'refuse'],
  if: ['if', 'unless', 'until', 'till', 'when', 'whenever', 'while', 'before', 'after', 'because', 'but', 'although', 'though', 'instead', 'since', 'so', 'or', 'than', 'provided', 'whether', 'otherwise', 'else', 'within', 'during', 'either', 'whoever', 'whatever', 'wherever', 'even'],
  may: ['must', 'should', 'may', 'might', 'can', 'could', 'will', 'would', 'shall', 'ought', 'need', 'needs', 'needed', 'want', 'wants', 'wanted', 'allowed', 'likely', 'unlikely', 'able', 'supposed', 'maybe', 'perhaps', 'probably', 'possibly', 'going'],
  much: ['always', 'sometimes', 'usually', 'often', 'rarely', 'every', 'each', 'all', 'some', 'any', 'most', 'few', 'more', 'less', 'least', 'only', 'about', 'around', 'up', 'half', 'quarter', 'twice', 'once', 'daily', 'weekly', 'monthly', 'yearly', 'both', 'one', 'first', 'second', 'third', 'nearly', 'almost', 'over', 'under', 'hundred', 'thousand', 'million', 'past', 'fortnight', 'fortnightly', 'percent', 'too'],
  who: ['i', 'me', 'my', 'mine', 'myself', 'you', 'your', 'he', 'him', 'his', 'she', 'her', 'hers', 'it', 'its', 'we', 'us', 'our', 'they', 'them', 'their', 'somebody', 'someone', 'anyone', 'everyone'],
  day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'night', 'weekend', 'midday', 'midnight', 'noon', 'january', 'february', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};
const kindOf = new Map(Object.entries(groups).flatMap(([kind, words]) => words.map((word): [string, string] => [word, kind])));

const months = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s*$/iu;
/** A number with letters or strokes in it ("14A", "CR-4471", "1-2-1", "2/3", "1st") is a fact as it is written; times, amounts and lengths of time are known by their value. */
const coded = /^(?=.*\d)(?:\p{N}+(?:st|nd|rd|th)|\p{L}+-?\p{N}[\p{L}\p{N}/-]*|\p{N}+\p{L}{1,2}|\p{N}+(?:[/-]\p{N}+){2,}|\p{N}+\/\p{N}+)$/iu;
const counted = /^\d+(?:am|pm|hr|hrs|wk|yr|mg|ml|kg|g|cm|mm|km|lb|st|p|l)$/iu;

/** The facts of a text: values (money, dates, times, doses, phones, numbers, names), negations, conditions, modals, amounts in words, people, days. */
export function factsOf(text: string, names: readonly string[]): Facts {
  const facts = new Map<string, number>();
  const add = (fact: string): void => { facts.set(fact, (facts.get(fact) ?? 0) + 1); };
  // Numbers in words and in digits are the same number.
  const digits = inSameWords(text).replace(/(?<![\p{L}\p{N}’'-])\p{L}+(?:-\p{L}+)?(?![\p{L}\p{N}’'])/gu, (word: string, at: number, whole: string) => {
    const number = numberOf(word);
    // "February two years ago" is no date.
    return number === undefined || number < 2 || months.test(whole.slice(Math.max(0, at - 20), at)) ? word : String(number);
  });
  let rest = '';
  let from = 0;
  const spans = valuesIn(digits, names);
  const known = spans.filter(({ kind }) => kind !== 'number' && kind !== 'name');
  for (const span of spans) {
    add(`${span.kind} ${span.norm}`);
    rest += digits.slice(from, span.start) + ' '.repeat(span.end - span.start);
    from = span.end;
  }
  rest += digits.slice(from);
  // "Mon-Fri" are two days.
  rest = rest.replace(/(?<=\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:nes|r|ur)?(?:day)?s?)[-/](?=(?:mon|tue|wed|thu|fri|sat|sun))/giu, ' ');
  for (const { text: word, lower, start } of wordsOf(digits)) {
    if (coded.test(word) && !known.some((span) => start >= span.start && start < span.end) && (!counted.test(word) || /^\d+st$/i.test(word) && /1st$/i.test(word))) add(`code ${lower}`);
    if (word.endsWith('%')) add('much percent');
  }
  for (const { text: word, lower } of wordsOf(rest)) {
    const single = unmarked(lower).replace(/'s$/, '').replace(/(?<=day|morning|evening|afternoon|night|weekend)s$/, '');
    const plain = sameWord[single] ?? single;
    if (/n't$/.test(unmarked(lower)) || lower === 'cannot') add('not not');
    const may = modalIn(unmarked(lower));
    if (may !== undefined) add(`may ${may}`);
    const contracted = /^(i|you|he|she|it|we|they)'/.exec(lower)?.[1];
    if (contracted !== undefined) add(`who ${contracted}`);
    // "March" and "May" with a capital are months, but "May I" asks.
    if (word === 'March' || word === 'May' && !/^may\s+(?:i|we|he|she|they)\b/i.test(rest.trim())) { add(`day ${lower}`); continue; }
    const kind = kindOf.get(plain);
    if (kind !== undefined) add(`${kind} ${plain}`);
  }
  const duties = rest.match(/\b(?:have|has|had|having)\s+to\b/giu)?.length ?? 0;
  for (let each = 0; each < duties; each += 1) add('may have to');
  if (/\bused\s+to\b/iu.test(rest)) add('may used to');
  return facts;
}

/** "dont" is "don't" without its mark. */
function unmarked(word: string): string {
  return /^(?:do|does|did|is|was|are|were|have|has|had|could|would|should|ca|wo)nt$/.test(word) ? `${word.slice(0, -1)}'t` : word;
}

function modalIn(word: string): string | undefined {
  if (word === 'cannot' || word === 'can\'t') return 'can';
  if (word === 'won\'t') return 'will';
  if (word === 'shan\'t') return 'shall';
  return /^(?:could|would|should|must|need)n't$/.test(word) ? word.slice(0, -3) : undefined;
}

/**
 * What differs between a source and what is said for it: a fact that is gone, or one that is new. A fact may be said again (a subject
 * carried to both halves), never less often than it was for values, negations, conditions and modals.
 */
export function differences(source: Facts, easy: Facts): string[] {
  const gone = [...source].filter(([fact, count]) => (easy.get(fact) ?? 0) < (fact.startsWith('who ') ? 1 : count)).map(([fact]) => `-${fact}`);
  const added = [...easy.keys()].filter((fact) => !source.has(fact)).map((fact) => `+${fact}`);
  return [...gone, ...added];
}
