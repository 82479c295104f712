import { valuesIn } from '../plan/values.js';
import { wordsOf, type Word } from '../plain/index.js';
import type { Concept } from './concepts.js';
import type { ConceptIndex, Match } from './match.js';

/** A picture for a sentence: a concept of the table, or something drawn from a value of the sentence. */
export type Choice =
  | { kind: 'concept'; concept: Concept; crossed: boolean; said: string }
  | { kind: 'clock'; time: string; written: string }
  | { kind: 'week'; days: number[] }
  | { kind: 'date'; date: string; written: string }
  | { kind: 'money'; written: string }
  | { kind: 'phone'; written: string };

const weights: Readonly<Record<Concept['is'], number>> = { action: 50, thing: 46, feeling: 45, topic: 40, place: 30, person: 24 };
/** Under this a concept is only used when nothing more definite is in the sentence. */
const definite = 34;

/**
 * Chooses what a sentence is about: the most definite idea in it, not its first noun. A phone number or an amount of money comes before all,
 * a time or a weekday stands beside a definite idea or by itself. None is chosen when nothing is sure: a wrong picture is worse than none.
 */
export function choose(sentence: string, index: ConceptIndex, isName: (word: string) => boolean): Choice[] {
  const values = valuesIn(sentence, []);
  const phone = values.find(({ kind }) => kind === 'phone');
  if (phone !== undefined) return [{ kind: 'phone', written: sentence.slice(phone.start, phone.end) }];
  const words = wordsOf(sentence);
  const matches = index.matchesIn(sentence, (word, at, all) => isPartOfName(word, at, all, isName));
  const best = bestOf(matches, words);
  const money = values.find(({ kind }) => kind === 'money');
  if (money !== undefined) return [{ kind: 'money', written: sentence.slice(money.start, money.end) }];
  const moments = momentsIn(sentence, values);
  if (best !== undefined && best.weight >= definite) return [concept(best.match, words), ...moments.slice(0, 1)];
  if (moments.length > 0) return moments.slice(0, 2);
  return best === undefined ? [] : [concept(best.match, words)];
}

function concept({ concept: found, at, said }: Match, words: readonly Word[]): Choice {
  return { kind: 'concept', concept: found, crossed: isDenied(at, words), said };
}

function bestOf(matches: readonly Match[], words: readonly Word[]): { match: Match; weight: number } | undefined {
  let best: { match: Match; weight: number } | undefined;
  for (const match of matches) {
    const weight = weightOf(match, words);
    if (best === undefined || weight > best.weight) best = { match, weight };
  }
  return best;
}

const places = new Set(['at', 'in', 'from', 'near', 'by', 'into', 'on', 'after', 'before', 'during', 'until']);

function weightOf({ concept: { is, weak }, at, length }: Match, words: readonly Word[]): number {
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  // What stands behind "at", "in" or "after" tells where or when, and is seldom what the sentence is about.
  const aside = before.some((word) => places.has(word)) && is !== 'action' ? 8 : 0;
  return weights[is] + (length - 1) * 9 - (weak === true ? 32 : 0) - aside;
}

const denials = new Set(['not', 'never', 'no', 'cannot', 'stop', 'without', 'avoid', 'hate', 'hates', 'nobody', 'banned']);
const breaks = new Set(['but', 'because', 'if', 'when', 'unless', 'until', 'and', 'so', 'or', 'that', 'then', 'who', 'which']);
/** Words that turn a "not" round or take its edge off: "do not forget my tablets" is no reason to cross tablets out. */
const turned = new Set(['forget', 'miss', 'lose', 'stop', 'late', 'run', 'out', 'fail', 'hesitate', 'only', 'always', 'just', 'enough', 'very', 'too', 'as', 'trouble', 'problem', 'difficulty', 'mind', 'without', 'every', 'all', 'longer', 'know', 'sure', 'think', 'ready', 'yet', 'matter', 'need', 'worse', 'than', 'more', 'less', 'doubt', 'idea', 'anybody', 'see', 'hear', 'tell', 'much', 'many', 'well', 'say', 'feel', 'rush', 'hurry']);

function isDenied(at: number, words: readonly Word[]): boolean {
  const before: string[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 6; index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || breaks.has(word.lower)) return false;
    before.push(word.lower);
    const not = /n't$/.test(word.lower);
    if (!not && !denials.has(word.lower)) continue;
    return !before.slice(0, -1).some((each) => turned.has(each)) && !words.slice(Math.max(0, index - 2), index).some(({ lower }) => denials.has(lower) || lower === 'if') && !turned.has(words[at]?.lower ?? '');
  }
  return false;
}

// A name's own words are no ideas: Mrs Baker, Rose, "Grange Park School".
function isPartOfName(word: Word, at: number, words: readonly Word[], isName: (word: string) => boolean): boolean {
  if (isName(word.text)) return true;
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  const beside = [words[at - 1], words[at + 1]].filter((each) => each !== undefined);
  return beside.some((each) => each !== words[0] && /^\p{Lu}\p{Ll}/u.test(each.text) || /^(?:mr|mrs|ms|miss|dr)$/.test(each.lower));
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function momentsIn(sentence: string, values: ReturnType<typeof valuesIn>): Choice[] {
  const found: Choice[] = [];
  const times = values.filter(({ kind, start, end }) => kind === 'time' && /[ap]\.?m|:/i.test(sentence.slice(start, end)));
  const [time, ...more] = times;
  if (time !== undefined && more.length === 0) found.push({ kind: 'clock', time: time.norm, written: sentence.slice(time.start, time.end) });
  else if (time !== undefined && more.length === 1 && /\bto\b|until/.test(sentence.slice(time.end, more[0]?.start))) found.push({ kind: 'clock', time: time.norm, written: sentence.slice(time.start, time.end) });
  const date = values.find(({ kind }) => kind === 'date');
  if (date !== undefined && values.filter(({ kind }) => kind === 'date').length === 1) found.push({ kind: 'date', date: date.norm, written: sentence.slice(date.start, date.end) });
  const days = daysIn(sentence);
  if (date === undefined && days.length > 0) found.push({ kind: 'week', days });
  return found;
}

/** The days of the week a sentence names; none where it says "not on Mondays" or "to", which a picture could get wrong. */
function daysIn(sentence: string): number[] {
  const words = wordsOf(sentence).map(({ lower }) => lower.replace(/'s$/, '').replace(/days$/, 'day'));
  const every = words.findIndex((word, index) => word === 'every' && words[index + 1] === 'day');
  if (words.some((word) => ['not', 'never', 'except', 'other', 'or', 'last', 'next', 'alternate'].includes(word))) return [];
  if (every >= 0) return [1, 2, 3, 4, 5, 6, 7];
  const days = words.flatMap((word) => (dayNames.includes(word) ? [dayNames.indexOf(word) + 1] : []));
  const range = /(\p{L}+day)s? to (\p{L}+day)/iu.exec(sentence);
  const [from, to] = [range?.[1], range?.[2]].map((day) => dayNames.indexOf(day?.toLowerCase() ?? '') + 1);
  if (from !== undefined && to !== undefined && from > 0 && to > from) return [...new Set([...days, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])].sort();
  return [...new Set(days)].sort();
}
