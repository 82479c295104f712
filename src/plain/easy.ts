import { holdsTo, saysTheSame } from './guard.js';
import { hardWords } from './data.js';
import { differences, factsOf } from './facts.js';
import { sayDifferently } from './hard.js';
import { sentencesIn } from './sentences.js';
import { numberOf, spellOut } from './spell-out.js';
import { splitSentence } from './split.js';
import { capitalised, stopped, wordCount, wordsOf } from './words.js';
import { mostWords } from './check.js';

/** What was made of one sentence: the pieces that become rows, one or two sentences each. */
export interface EasySentence {
  source: string;
  pieces: string[][];
  /** The rewrite said something else and was thrown away: the source stands. */
  thrown: boolean;
  /** A piece is over 15 words and could not be parted: "too long, please reword with the person". */
  tooLong: boolean;
}

/** Names of the plan: they are facts, and never said differently. */
export interface NamesOf { names: readonly string[]; isName: (word: string) => boolean; isRecorded: (word: string) => boolean }

/**
 * The names of a plan: those its records give, and words that its `texts` write with a capital inside a sentence and nowhere without one
 * ("Biscuit, my budgie").
 */
export function namesFor(names: readonly string[], texts: readonly string[] = []): NamesOf {
  const recorded = new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => text)));
  const words = new Set([...recorded, ...capitalsIn(texts)]);
  const isIn = (all: ReadonlySet<string>) => (word: string): boolean => all.has(word.replace(/[’']s$/, ''));
  return { names, isName: isIn(words), isRecorded: isIn(recorded) };
}

/** Makes short sentences of a text without changing what it says. */
export function easySentences(text: string, known: NamesOf): EasySentence[] {
  return sentencesIn(text).map((source) => easySentence(source, known));
}

/** Text of more characters without a full stop is nothing that rules can say better. */
const hopeless = 5000;

function easySentence(source: string, { names, isName }: NamesOf): EasySentence {
  const whole = stopped(capitalised(outOfBrackets(source.replace(/\s+/gu, ' ').trim())));
  const asIs = (thrown: boolean): EasySentence => ({ source, pieces: [[whole === '' ? source : whole]], thrown, tooLong: wordCount(whole) > mostWords });
  if (whole.length > hopeless || !/[\p{L}\p{N}]/u.test(whole)) return asIs(false);
  const reworded = rewordedSafely(whole, names, isName);
  const pieces = splitSentence(reworded.text, isName).filter((piece) => piece.some((each) => each !== ''));
  // Nothing was changed, so nothing can differ.
  if (pieces.length === 1 && pieces[0]?.length === 1 && pieces[0][0] === whole && !reworded.thrown) return asIs(false);
  const same = pieces.length > 0 && saysTheSame(reworded.text, pieces.flat(), names);
  const kept = same ? pieces : [[reworded.text]];
  if (!holdsTo(whole, kept.flat(), names, isNewCapital)) return asIs(true);
  return { source, pieces: kept, thrown: reworded.thrown || !same, tooLong: kept.flat().some((piece) => wordCount(piece) > mostWords) };
}

/** A sentence that stands in brackets by itself, or is the first or last of several that do, needs none. */
function outOfBrackets(text: string): string {
  if (!/^\([^()]*\)?[.!?]?$|^[^()]*\)[.!?]?$/u.test(text) || /^\(.*\)/u.test(text) && (wordCount(text) < 4 || /[.!?…]\s/u.test(text))) return text;
  return text.replace(/^\(\s*/u, '').replace(/([.!?]?)\s*\)([.!?]?)$/u, (_, inside: string, outside: string) => inside || outside);
}

/** Each step by itself, so that one that goes wrong does not cost the other. */
function rewordedSafely(whole: string, names: readonly string[], isName: (word: string) => boolean): { text: string; thrown: boolean } {
  let text = whole;
  let thrown = false;
  for (const step of [spellOut, (each: string): string => sayDifferently(each, isName)]) {
    const next = step(text);
    if (next === text) continue;
    if (differences(factsOf(text, names), factsOf(next, names)).length === 0) text = next;
    else thrown = true;
  }
  return { text: capitalised(text), thrown };
}

let listed: ReadonlySet<string> | undefined;

function wordsOfList(): ReadonlySet<string> {
  listed ??= new Set(hardWords().flatMap(({ hard, say }) => (say === undefined ? [] : [...wordsOf(hard), ...wordsOf(say)].flatMap(({ lower }) => lower.split(/[-/]/)).map((word) => word.replace(/'s$/, '')))));
  return listed;
}

/** Days and months are compared as dates; capitals of short forms come and go as the word list writes them in full. */
function isNewCapital(word: string): boolean {
  return word.split(/[-/]/).every(isNewPart);
}

function isNewPart(word: string): boolean {
  const single = word.replace(/['’]s$/, '');
  return properWords.has(single) || wordsOfList().has(single) || wordsOfList().has(single.replace(/s$/, '')) || /\d/.test(single) || /n['’]t$|^(?:not|can|cannot|will)$/.test(single) || numberOf(single) !== undefined || shortDates.test(single);
}

const shortDates = /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|and|but|so|then|this)$/;

/** Days, months, tongues, faiths and feasts have capitals and are no names. */
const properWords = new Set([
  'christmas', 'easter', 'eid', 'diwali', 'ramadan', 'vaisakhi', 'halloween', 'hanukkah', 'bible', 'quran', 'koran', 'braille', 'makaton', 'english', 'welsh', 'polish', 'punjabi', 'urdu', 'bengali', 'gujarati', 'muslim', 'hindu', 'sikh',
  'jewish', 'christian', 'catholic', 'buddhist', 'god', 'internet', 'facebook', 'whatsapp', 'zoom', 'skype', 'youtube', 'xbox', 'playstation', 'scrabble', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'british', 'european', 'asian', 'african', 'indian', 'chinese', 'i',
]);

function capitalsIn(texts: readonly string[]): string[] {
  const [large, small] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    for (const sentence of sentencesIn(text)) {
      wordsOf(sentence).forEach(({ text: word, lower, start }, at) => {
        if (/^\p{Ll}/u.test(word)) small.add(lower);
        else if (at > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !properWords.has(lower) && !/[:“"‘(–—-]\s*$/u.test(sentence.slice(0, start))) large.add(word.replace(/[’']s$/, ''));
      });
    }
  }
  return [...large].filter((word) => !small.has(word.toLowerCase()));
}
