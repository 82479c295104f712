import { valuesIn } from '../plan/values.js';
import { numberOf } from './spell-out.js';
import { wordsOf } from './words.js';

/** What a sentence says that must not change: each kind of fact with how often it stands there. */
export type Facts = ReadonlyMap<string, number>;

const groups: Readonly<Record<string, readonly string[]>> = {
  not: ['not', 'never', 'no', 'none', 'nobody', 'nothing', 'nowhere', 'without', 'neither', 'nor', 'unable', 'hardly', 'avoid', 'stop', 'except'],
  if: ['if', 'unless', 'until', 'till', 'when', 'whenever', 'while', 'before', 'after', 'because', 'but', 'although', 'though', 'instead', 'since', 'so', 'or', 'than'],
  may: ['must', 'should', 'may', 'might', 'can', 'could', 'will', 'would', 'shall', 'ought', 'need', 'needs', 'needed', 'want', 'wants', 'wanted', 'allowed', 'likely'],
  much: ['always', 'sometimes', 'usually', 'often', 'rarely', 'every', 'each', 'all', 'some', 'any', 'most', 'few', 'more', 'less', 'least', 'only', 'about', 'around', 'up', 'half', 'quarter', 'twice', 'once', 'daily', 'weekly', 'monthly', 'yearly', 'both', 'one', 'first', 'second', 'third', 'nearly', 'almost', 'over', 'under'],
  who: ['i', 'me', 'my', 'mine', 'myself', 'you', 'your', 'he', 'him', 'his', 'she', 'her', 'hers', 'it', 'its', 'we', 'us', 'our', 'they', 'them', 'their', 'somebody', 'someone', 'anyone', 'everyone'],
  day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'night', 'weekend', 'midday', 'midnight', 'noon'],
};
const kindOf = new Map(Object.entries(groups).flatMap(([kind, words]) => words.map((word): [string, string] => [word, kind])));

/** Other ways of writing the same word. */
const sameAs: Readonly<Record<string, string>> = {
  mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', weds: 'wednesday', thu: 'thursday', thur: 'thursday', thurs: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday',
  approx: 'about', approximately: 'about', around: 'about', roughly: 'about', whilst: 'while', till: 'until', required: 'needed', require: 'need', requires: 'needs', wish: 'want', wishes: 'wants', wished: 'wanted',
};

const months = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s*$/iu;

/** The facts of a text: values (money, dates, times, doses, phones, numbers, names), negations, conditions, modals, amounts in words, people, days. */
export function factsOf(text: string, names: readonly string[]): Facts {
  const facts = new Map<string, number>();
  const add = (fact: string): void => { facts.set(fact, (facts.get(fact) ?? 0) + 1); };
  // Numbers in words and in digits are the same number.
  const digits = text.replace(/(?<![\p{L}\p{N}’'-])\p{L}+(?:-\p{L}+)?(?![\p{L}\p{N}’'])/gu, (word: string, at: number) => {
    const number = numberOf(word);
    // "February two years ago" is no date.
    return number === undefined || number < 2 || months.test(text.slice(0, at)) ? word : String(number);
  });
  let rest = digits;
  for (const span of valuesIn(digits, names).reverse()) {
    add(`${span.kind} ${span.norm}`);
    rest = `${rest.slice(0, span.start)}${' '.repeat(span.end - span.start)}${rest.slice(span.end)}`;
  }
  for (const { lower } of wordsOf(rest)) {
    const single = lower.replace(/'s$/, '').replace(/(?<=day|morning|evening|afternoon|night|weekend)s$/, '');
    const plain = sameAs[single] ?? single;
    if (/n't$/.test(lower) || lower === 'cannot') add('not not');
    if (lower === 'cannot' || /^(?:ca|wo|sha|could|would|should|must|need)n't$/.test(lower)) add(`may ${lower === 'cannot' || lower === 'can\'t' ? 'can' : lower === 'won\'t' ? 'will' : lower === 'shan\'t' ? 'shall' : lower.slice(0, -3)}`);
    const contracted = /^(i|you|he|she|it|we|they)'/.exec(lower)?.[1];
    if (contracted !== undefined) add(`who ${contracted}`);
    const kind = kindOf.get(plain);
    if (kind !== undefined) add(`${kind} ${plain}`);
  }
  return facts;
}

/**
 * What differs between a source and what is said for it: a fact that is gone, or one that is new. A fact may be said again (a subject or a
 * "not" carried to both halves), never less often than it was for values, negations, conditions and modals.
 */
export function differences(source: Facts, easy: Facts): string[] {
  const gone = [...source].filter(([fact, count]) => (easy.get(fact) ?? 0) < (fact.startsWith('who ') ? 1 : count)).map(([fact]) => `-${fact}`);
  const added = [...easy.keys()].filter((fact) => !source.has(fact)).map((fact) => `+${fact}`);
  return [...gone, ...added];
}
