const shortened = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'st', 'no', 'nos', 'approx', 'e.g', 'i.e', 'eg', 'ie', 'vs', 'tel', 'ext', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug',
  'sept', 'sep', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'rd', 'ave', 'hrs', 'mins', 'min', 'a.m', 'p.m', 'incl',
]);

/** Short forms of amounts: before a capital the sentence ends ("every 15 mins. I stream"). */
const amounts = new Set(['hrs', 'mins', 'min']);

/** The sentences of a text, in order, every character but the spaces between them kept. Lines are sentences of their own, unless one goes on in the next. */
export function sentencesIn(text: string): string[] {
  return linesJoined(text).flatMap(inLine).filter((each) => each !== '');
}

/** A line that ends here is not over: "I want to / live by the sea". */
const unfinished = /(?:^|\s)(?:to|the|an?|of|and|or|than|that|from|because|until|my|your|our|their|its)$/iu;
/** More words than this are a poem that is one sentence: nobody could read it as one row, so its lines stay. */
const mostJoined = 25;

/** The lines of a text; those that are one sentence set out over several are put together, as "I want to." would say nothing. */
function linesJoined(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  // "milk / bread / eggs" is a list; where sentences end with a stop, a small letter goes on with one.
  const hasStops = lines.length > 1 && /[.!?…]["'”’)\]]*$/u.test(lines.at(-1) ?? '');
  const joined: string[][] = [];
  for (const line of lines) {
    const before = joined.at(-1)?.at(-1);
    const goesOn = before !== undefined && !/[.!?…:;]["'”’)\]]*$/u.test(before) && (unfinished.test(before) || hasStops && /^["'“‘(]?\p{Ll}/u.test(line));
    if (goesOn) joined.at(-1)?.push(line);
    else joined.push([line]);
  }
  return joined.flatMap((each) => (each.join(' ').split(/\s+/).length > mostJoined ? each : [each.join(' ')]));
}

/** No word before a full stop that matters is longer; a longer look back would make long texts slow. */
const farBack = 40;

function inLine(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  // A bracket that is open holds sentences that are an aside, not sentences of their own; one that never closes holds nothing.
  const lastClosing = line.lastIndexOf(')');
  // A whole line in brackets is no aside in a sentence: "(My name is Farida. I was born in Sylhet.)" Somebody else's
  // words ("Tanvir: …") and a note with its signature stay together, so that it is seen whose they are.
  const inBrackets = /^\([^()—–]*\)[.!?]?$/u.test(line) && !/^\([^.!?]{1,30}:/u.test(line);
  let depth = 0;
  let seen = 0;
  for (const match of line.matchAll(/(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    for (; seen < end; seen += 1) {
      if (line[seen] === '(' && seen < lastClosing && !inBrackets) depth += 1;
      else if (line[seen] === ')') depth = Math.max(0, depth - 1);
    }
    if (depth > 0 || !endsSentence(line.slice(Math.max(start, end - farBack), end), line.slice(end, end + farBack), match[0])) continue;
    found.push(line.slice(start, end).trim());
    start = end;
  }
  found.push(line.slice(start).trim());
  return found;
}

function endsSentence(before: string, after: string, mark: string): boolean {
  const next = after.trimStart().charAt(0);
  if (/[)\]]/.test(mark) && /\p{Ll}/u.test(next)) return false;
  // "Paned? (a cup of tea), poen? (pain)": what is in brackets belongs to the word.
  if (next === '(' && mark.startsWith('?')) return false;
  // The number of a question or a point: "1. Who are you?"
  if (mark === '.' && /^\s*(?:[Qq]\s?)?\d{1,2}\.$/u.test(before)) return false;
  if (!mark.startsWith('.')) return !(/["'”’]/.test(mark) && /\p{Ll}/u.test(next));
  const word = /(?<![\p{L}.])([\p{L}.]{1,12}?)\.+["'”’)\]]*$/u.exec(before)?.[1] ?? '';
  // "p.a. and", "k.o. 3.00", "5 p.m. on": letters with stops between them are a short form.
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return /\p{Lu}/u.test(next) && !/^(?:e\.g|i\.e|p\.s)$/i.test(word);
  if (amounts.has(word.toLowerCase()) && /\d\s*\p{L}*\.$/u.test(before) && /\p{Lu}/u.test(next)) return true;
  // "Before the sun. After …": a small letter makes no day of it.
  if (/^(?:sun|sat|wed|mar)$/.test(word) && /\p{Lu}/u.test(next)) return true;
  // "MS" is no "Ms": in capitals it is a short form of its own, and a sentence can end with it.
  if (shortened.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word) && !(word === 'no' && /\p{Lu}/u.test(next))) return false;
  // An initial: "J. Okafor".
  // "R. (Ron) Hepworth".
  return !(/^\p{Lu}$/u.test(word) && word !== 'I' && (/\p{Lu}/u.test(next) || /^\s*\(\p{Lu}\p{Ll}+\)/u.test(after)));
}
