import { commonWords, hardWords, type HardWord } from './data.js';
import { basesOf, inflectedLike, nounBasesOf, withS } from './forms.js';
import { capitalised, wordsOf, type Word } from './words.js';

/** A hard word where it stands in a text (UTF-16 units). */
export interface FoundHard { entry: HardWord; start: number; end: number }

interface Index { byFirst: ReadonlyMap<string, { entry: HardWord; words: string[]; exact: boolean }[]> }
let index: Index | undefined;

function hardIndex(): Index {
  if (index !== undefined) return index;
  const byFirst = new Map<string, { entry: HardWord; words: string[]; exact: boolean }[]>();
  for (const entry of hardWords()) {
    // An abbreviation is meant as it is written: "PA", not "pa"; "OD", not "od".
    const exact = /\p{Lu}{2}|^\p{Lu}$/u.test(entry.hard) || /\p{Ll}\p{Lu}/u.test(entry.hard);
    const words = wordsOf(entry.hard).map((word) => (exact ? word.text : word.lower));
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { entry, words, exact }]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  index = { byFirst };
  return index;
}

/** The hard words of a text, the longest first where two begin at the same word; none overlap. */
export function hardIn(text: string): FoundHard[] {
  const words = wordsOf(text);
  const found: FoundHard[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = hitAt(words, at);
    const [first, last] = [words[at], hit === undefined ? undefined : words[at + hit.words.length - 1]];
    if (hit === undefined || first === undefined || last === undefined) continue;
    found.push({ entry: hit.entry, start: first.start, end: last.end });
    at += hit.words.length - 1;
  }
  return found;
}

function hitAt(words: readonly Word[], at: number): { entry: HardWord; words: string[] } | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const { byFirst } = hardIndex();
  const candidates = [...new Set([word.text, word.text.replace(/['’]s$/, ''), ...basesOf(word.lower)])].flatMap((base) => byFirst.get(base) ?? []);
  return candidates.filter(({ entry, words: wanted, exact }) => wanted.every((each, offset) => {
    const there = words[at + offset];
    if (there === undefined) return false;
    // "Moderating" is no form of "moderate", the adjective.
    if (entry.is === 'adjective') return there.lower === each;
    // "No stroking" is of no stroke.
    if (wanted.length === 1 && !exact && (entry.is ?? 'noun') === 'noun' && /ing$/.test(there.lower) && !/ing$/.test(each)) return there.lower === each || nounBasesOf(there.lower).has(each);
    return exact ? there.text.replace(/['’]s$/, '') === each || there.text === `${each}s` : there.lower === each || basesOf(there.lower).has(each);
  })).sort((a, b) => b.words.length - a.words.length || Number(isAsWritten(b.words)) - Number(isAsWritten(a.words)))[0];

  function isAsWritten(wanted: readonly string[]): boolean {
    return wanted.every((each, offset) => words[at + offset]?.lower === each || words[at + offset]?.text === each);
  }
}

/** The text with only its short forms in full, "My PAs" as "My personal assistants", and without capitals all through. For headings, which stay a person's own words. */
export function shortFormsInFull(text: string, isName: (word: string) => boolean): string {
  return text === text.toUpperCase() ? withoutCapitals(text, isName) : sayDifferently(text, isName, ({ hard }) => /\p{Lu}{2}/u.test(hard));
}

/** Words that always have a capital. */
const isProper = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|wales|england|scotland|ireland|britain|london|christmas|easter|english|welsh|british)$/;

/** One word in capitals may be a name or letters that stand for something. */
const fewestInCapitals = 2;

/** "WHAT HAPPENS WHEN I CAN'T" in small letters: capitals are hard to read (formats 1). A word that is not surely an everyday one keeps them: it may be a name, or letters that stand for something. */
function withoutCapitals(text: string, isName: (word: string) => boolean): string {
  if (wordsOf(text).length < fewestInCapitals) return text;
  let [first, titled] = [true, false];
  return text.replace(/[\p{L}’']+/gu, (word) => {
    const lower = word.toLowerCase();
    const capital = capitalised(lower);
    const opens = first;
    first = false;
    if (/^I(?:['’]|$)/u.test(word)) return capital;
    const proper = isProper.test(lower) || titled;
    titled = /^(?:dr|mr|mrs|ms|miss|prof|rev|st)$/.test(lower);
    if (proper || titled || isName(capital)) return capital;
    const plain = lower.replace(/['’]s$/u, '');
    const isPlain = /n['’]t$/u.test(lower) || lower !== 'pip' && (commonWords().has(plain) || commonWords().has(plain.replace(/s$/u, '')));
    return !isPlain ? word : opens ? capital : lower;
  });
}

/** The text with the words said differently that the list says differently. Words of names are left alone. */
export function sayDifferently(text: string, isName: (word: string) => boolean, isMeant: (entry: HardWord) => boolean = () => true): string {
  let said = '';
  let from = 0;
  for (const { entry, start, end } of hardIn(text)) {
    // What somebody says word by word stays in their words.
    if (entry.say === undefined || !isMeant(entry) || isQuoted(text, start) || wordsOf(text.slice(start, end)).some((word) => isName(word.text))) continue;
    if (!hasItsSense(entry, text)) continue;
    const written = text.slice(start, end);
    // "The service user’s": with words of its own behind its noun ("person who …") the easy way has no place for an apostrophe.
    const owns = /['’]s$/.test(written) || /^['’]/.test(text.slice(end, end + 1));
    if (owns && headOf(entry.say) >= 0) continue;
    const ahead = text.slice(Math.max(0, start - 60), start);
    // "The DP Support Service" is a name.
    if (/^\p{Lu}{2}/u.test(entry.hard) && /^\s+(?:Support|Services?|Team|Scheme|Unit|Officer|Department|Centre|Policy|Panel|Ltd)\b/u.test(text.slice(end, end + 15))) continue;
    // "Motor Neurone Disease (MND)" says it in full by itself; "to be got" is nobody's English.
    if (ahead.toLowerCase().endsWith(`${entry.say.toLowerCase()} (`) || text.slice(end, end + 60).toLowerCase().startsWith(` (${entry.say.toLowerCase()}`)) continue;
    if (entry.is === 'verb' && entry.say.startsWith('get') && /\b(?:be|been|being|is|are|was|were)\s+$/iu.test(ahead)) continue;
    let easy = inForm(entry, written);
    if (easy === undefined) continue;
    if (/^\p{Lu}\p{Ll}/u.test(written) && (start === 0 || sentenceStart(text.slice(Math.max(0, start - 12), start)))) easy = `${easy.charAt(0).toUpperCase()}${easy.slice(1)}`;
    const before = text.slice(from, start);
    said += withArticle(before, easy) + easy;
    from = end + stopOfShortForm(written, text.slice(end, end + 3));
  }
  return said + text.slice(from);
}

/** Whether a word has the sense here that the list gives it: an induction hob trains nobody. */
export function hasItsSense({ with: beside, notWith, is }: HardWord, text: string, at?: Pick<FoundHard, 'start' | 'end'>): boolean {
  if (at !== undefined && isOtherKind(is, text, at)) return false;
  return (beside === undefined || hasAny(text, beside)) && (notWith === undefined || !hasAny(text, notWith));
}

const before = /(?:^|[^\p{L}])(?:an?|the|my|our|your|his|her|their|its|this|that|another|baby|heart|sugar|glucose|pressure|computer)\s+$/iu;

/** "Do not stroke him" is no illness, and "the baby monitor" nothing that somebody does. */
function isOtherKind(is: HardWord['is'], text: string, { start, end }: Pick<FoundHard, 'start' | 'end'>): boolean {
  const isThing = before.test(text.slice(Math.max(0, start - 12), start));
  if (is === 'verb') return isThing;
  // "If you shift my cup": something that is done to something.
  const isDone = /(?:^|[^\p{L}])(?:i|you|we|they|he|she|to|not|never|people)\s+$/iu.test(text.slice(Math.max(0, start - 12), start)) && /^\s+(?:my|his|her|our|your|their|the|it)(?!\p{L})/iu.test(text.slice(end, end + 8));
  return is === 'noun' && (isDone || !isThing && /^\s+(?:him|her|me|them|us)(?!\p{L})/iu.test(text.slice(end, end + 8)));
}

function hasAny(text: string, wanted: readonly string[]): boolean {
  return wordsOf(text).some(({ lower }) => wanted.includes(lower) || [...basesOf(lower)].some((base) => wanted.includes(base)));
}

function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at) || (text.slice(0, at).match(/"/gu)?.length ?? 0) % 2 === 1;
}

/** The full stop that belongs to "p.a." or "etc.", not to the sentence: it goes with the short form. */
function stopOfShortForm(written: string, after: string): number {
  if (!after.startsWith('.') || !/^\p{L}+(?:\.\p{L}+)+$|^(?:etc|eg|ie|approx|asap)$/iu.test(written)) return 0;
  return /^\.(?:\s*$|\s\p{Lu})/u.test(after) ? 0 : 1;
}

function sentenceStart(before: string): boolean {
  return /[.!?:]["'”’)]*\s*$/u.test(before);
}

// The article follows the sound of the new word.
function withArticle(before: string, easy: string): string {
  return before.replace(/\b(an?)(\s+)$/iu, (_, article: string, space: string) => {
    const vowelSound = /^[aeio]|^u(?!n[ie]|s[eu]|k\b|r[io]|t[ei])/i.test(easy);
    const first = article.charAt(0);
    return `${first}${vowelSound ? 'n' : ''}${space}`;
  });
}

function inForm({ hard, say = '', is }: HardWord, written: string): string | undefined {
  if (is === 'phrase' || is === 'adjective' || is === 'adverb') return written.toLowerCase() === hard.toLowerCase() || is === 'phrase' ? `${say}${/['’]s$/.exec(written)?.[0] ?? ''}` : undefined;
  const [hardWord = '', ...hardRest] = hard.split(' ');
  const [sayWord = '', ...sayRest] = say.split(' ');
  if (is === 'verb') {
    const form = written.split(/\s+/)[0]?.toLowerCase() ?? '';
    return [inflectedLike(sayWord, form, hardWord.toLowerCase()), ...sayRest].join(' ');
  }
  const [last, lastHard] = [written.split(/\s+/).at(-1) ?? '', [hardWord, ...hardRest].at(-1) ?? ''];
  const plural = last.toLowerCase() !== lastHard.toLowerCase() && last.toLowerCase().endsWith('s') && !last.toLowerCase().endsWith('\'s');
  if (/['’]s$/.test(last)) return `${say}’s`;
  if (!plural) return say;
  // "help at home" has its noun first; a plural of it would be wrong.
  const head = headOf(say);
  if (head < 0) return [...[sayWord, ...sayRest].slice(0, -1), withS([sayWord, ...sayRest].at(-1) ?? '')].join(' ');
  const words = [sayWord, ...sayRest];
  return words.map((word, at) => (at === head ? withS(word) : word)).join(' ');
}

/** Where the noun of an easy way stands when more words follow it ("person who …"), or -1 when it is the last word. */
function headOf(say = ''): number {
  return say.split(' ').slice(1).findIndex((word) => ['of', 'at', 'for', 'in', 'to', 'that', 'who', 'with', 'from'].includes(word));
}
