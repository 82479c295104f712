import { formatDateWithWeekday, weekdayOf } from '../plan/dates.js';
import { valuesIn } from '../plan/values.js';

/**
 * Says the same in the forms that Easy Read asks for: "not" in full, digits, "to" in ranges, days of the week in full, full dates
 * with their weekday, "5:30pm". Only where the words themselves fix every part; all else stays as it is.
 */
export function spellOut(text: string): string {
  return [negatives, because, shortUnits, ranges, shortDays, about, numberWords, dates, times].reduce((said, step) => step(said), text);
}

/** No word that matters stands farther away; a longer look would make long texts slow. */
const farBack = 40;

const irregularNegatives: Readonly<Record<string, string>> = { 'can\'t': 'cannot', 'won\'t': 'will not', 'shan\'t': 'shall not' };

/** "don't" as "do not"; a question ("Don't you?") would change its order and stays. "dont" is the same word without its mark. */
function negatives(text: string): string {
  const marked = text.replace(/(?<![\p{L}\p{N}’'-])(do|does|did|is|was|are|were|have|has|had|could|would|should|ca|wo)nt(?![\p{L}\p{N}’'-])/giu, '$1n\'t');
  return marked.replace(/(?<![\p{L}\p{N}])(\p{L}+n)[’']t(?![\p{L}\p{N}])(?!\s+(?:you|i|he|she|it|we|they|my|the)\b)/giu, (whole, stem: string, at: number) => {
    if (/^won/iu.test(whole) && ofItself.test(marked.slice(at + whole.length, at + whole.length + farBack))) return withoutChoice(marked.slice(0, at), whole);
    // "Don't want to talk about it": in full it would be an order.
    if (at === 0 && /^don/iu.test(whole) && /^\s+(?:want|like|know|need|care|remember|believe|fancy|feel|mind|sleep|smoke|drink|drive|see|hear)\b/iu.test(marked.slice(whole.length, whole.length + farBack)) && !/^\s+(?:drink|smoke|see|drive|feel)\s+(?:and|my|the|this|that|me|in|near|around|sorry|you)\b/iu.test(marked.slice(whole.length))) return whole;
    const known = irregularNegatives[whole.toLowerCase().replace('’', '\'')];
    if (whole.toLowerCase().startsWith('ain')) return whole;
    const full = known ?? `${stem.slice(0, -1)} not`;
    // "I DON'T."
    if (whole.length > 3 && whole === whole.toUpperCase()) return full.toUpperCase();
    return /^\p{Lu}/u.test(whole) && !/^\p{Lu}/u.test(full) ? `${full.charAt(0).toUpperCase()}${full.slice(1)}` : full;
  });
}

/** Behind "if I won't", "will not" reads as a choice: nobody chooses to wake, and a door does not choose to open. */
const ofItself = /^\s+(?:wake|come round|come to\b(?!\s+\p{L})|breathe|stop (?:bleeding|shaking|coughing|being sick)|respond)\b/iu;
const inCondition = /\b(?:if|when|whenever|in case)\s+(i|we|you|they|it|s?he|(?:my|the|his|her)\s+\p{L}+)\s+$/iu;

function withoutChoice(before: string, written: string): string {
  const who = inCondition.exec(before.slice(-farBack))?.[1]?.toLowerCase();
  if (who === undefined) return 'will not';
  return /^(?:i|we|you|they)$/.test(who) ? 'do not' : /s$/.test(who) ? written : 'does not';
}

/** "Cos" is "because", unless it is lettuce. */
function because(text: string): string {
  return text.replace(/(?<=[\p{Ll},]\s)['’]?(?:cos|coz|cuz)(?=\s(?!lettuces?\b)\p{L})/gu, 'because');
}

const unitWords: Readonly<Record<string, string>> = { hr: 'hour', hrs: 'hour', min: 'minute', mins: 'minute', sec: 'second', secs: 'second', wk: 'week', wks: 'week', yr: 'year', yrs: 'year', mth: 'month', mths: 'month' };

/** "24 hrs" as "24 hours", "@ £14" as "at £14". Only behind a number: "min" alone may be a minimum. */
function shortUnits(text: string): string {
  const inFull = text.replace(/(?<![\p{L}\p{N}.])(\d{1,4}(?:\.\d{1,2})?|half an?|an?)([ -]?)(hrs?|mins?|secs?|wks?|yrs?|mths?)\.?(?![\p{L}\p{N}/])/gu, (_, amount: string, gap: string, unit: string) => {
    const one = amount === '1' || /a/.test(amount) || gap === '-';
    return `${amount}${gap === '' ? ' ' : gap}${unitWords[unit] ?? unit}${one ? '' : 's'}`;
  });
  return inFull.replace(/(?<=\s)@(?=\s?[£\d])\s?/gu, 'at ');
}

const clockTime = '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?)?';
const timeRange = new RegExp(`(?<![\\p{L}\\p{N}.:/-])(${clockTime})\\s?[–—-]\\s?(\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m(?![\\p{L}\\p{N}])\\.?|\\d{1,2}[:.]\\d{2}(?![\\p{N}]))`, 'giu');
const amountRange = /(£\d[\d,.]*)\s?[–—-]\s?(£?\d[\d,.]*\d|£?\d)(?![\p{L}\p{N}])/gu;
const countRange = /(?<![\p{L}\p{N}.:/£-])(?<!\b(?:Flat|Flats|Unit|Room|No|Nos|number|numbers|Level|page|pages|section)\.?\s)(\d{1,3}(?:\.\d{1,2})?)\s?[–—-]\s?(\d{1,3}(?:\.\d{1,2})?)(?=\s(?:times|days|weeks|months|hours|hrs|minutes|mins|years|people|nights|tablets|steps|miles|workers|carers|staff|visits|seconds|metres|cups|scoops|spoons)\b)/gu;
/** With a dash that is none of the keyboard, and rising, two numbers are a range and no score or way of support ("1-2-1"); falling past noon ("9–5") only beside a word of time. */
const dashRange = /(?<![\p{L}\p{N}.:/£–—-])(\d{1,2}(?:\.\d{2})?)[–—](\d{1,2}(?:\.\d{2})?)(?=$|[\s.,;)](?![\p{Lu}\d]))/gu;
const dayRange = /\b(Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thu(?:rs?)?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\s?[–—-]\s?(Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thu(?:rs?)?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b/gu;

const ofTime = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|[ap]m|open|hours?|shifts?|mornings?|afternoons?|evenings?|nights?|daily|every|weekdays?|weekends?|days?|from|works?|comes?|here|lunch|break|school|clubs?|group)\b/iu;
const ofScore = /\b(?:won|win|wins|lost|lose|scored?|beat|ward|goals?|score|match)\b/iu;

function ranges(text: string): string {
  const said = [timeRange, amountRange, countRange].reduce((each, pattern) => each.replace(pattern, '$1 to $2'), text)
    .replace(dayRange, (_, from: string, to: string) => `${days[from] ?? from} to ${days[to] ?? to}`);
  return said.replace(dashRange, (whole, from: string, to: string) => (Number(from) < Number(to) || Number(from) >= 7 && Number(from) < 13 && Number(to) < 7 && ofTime.test(said) && !ofScore.test(said) ? `${from} to ${to}` : whole));
}

const days: Readonly<Record<string, string>> = {
  Mon: 'Monday', Tue: 'Tuesday', Tues: 'Tuesday', Wed: 'Wednesday', Weds: 'Wednesday', Thu: 'Thursday', Thur: 'Thursday', Thurs: 'Thursday', Fri: 'Friday', Sat: 'Saturday', Sun: 'Sunday',
};

// "Sat" and "Sun" begin sentences too ("Sat in my chair", "Sun hat"), and "Wed" is a verb: only beside another day, a date or "to".
function shortDays(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?(?![\p{L}\p{N}’'-])(?=\s*(?:$|[,.;:)&/]|to\b|and\b|or\b|at\b|\d|morning|afternoon|evening|night|am\b|pm\b))/gu, (_, day: string) => days[day] ?? day);
}

function about(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(a)pprox\.?(?=\s)/giu, (_, letter: string) => `${letter}bout`);
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numberWord = `(?:${tens.slice(2).join('|')})(?:[ -](?:${small.slice(1, 10).join('|')}))?|${small.slice(2).join('|')}`;
const standingNumber = new RegExp(`(?<![\\p{L}\\p{N}’'-])(${numberWord})(?![\\p{L}\\p{N}’'-])`, 'giu');
const besideNumber = new RegExp(`(?:\\d|\\b(?:one|us|you|half|quarter|past|(?<!\\b(?:up|down|dropped|cut|gone)\\s)to|or|hundred|thousand|point|minus|january|february|march|april|may|june|july|august|september|october|november|december)|\\b(?:${numberWord}))\\s*$`, 'iu');
const beforeNumber = new RegExp(`^\\s*(?:\\d|past\\b|to\\b|or\\b|hundred\\b|thousand\\b|million\\b|point\\b|minds?\\b|quarters?\\b|thirds?\\b|halves\\b|(?:${numberWord})\\b)`, 'iu');

/** "Four hundred and six pounds forty", "three and a half grand", "a hundred and ten": one amount, never half in words and half in digits. */
const wholeAmount = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:(?:${numberWord}|an?|half|hundred|thousand|million|grand|pounds?|quid|pence|foot|feet|stone|point|and|quarters?)(?:[ -]+(?=\\p{L})|(?![\\p{L}\\p{N}])))+`, 'giu');
const inParts = new RegExp(`\\b(?:hundred|thousand|million|grand|point)\\b|\\band (?:a half|a quarter|three quarters)\\b|\\b(?:pounds?|quid|foot|feet|stone)\\s+(?:and\\s+)?(?:${numberWord})\\b`, 'iu');

const [listedBehind, listedBefore] = [new RegExp(`^(?:,|\\s+and)\\s+(?:\\d|(?:${numberWord}|once|twice)\\b)`, 'iu'), new RegExp(`(?:\\d|\\b(?:${numberWord}))(?:,|\\s+and)\\s+$`, 'iu')];

/** The value of a number in words from zero to ninety-nine, or undefined. */
export function numberOf(words: string): number | undefined {
  const [first = '', second] = words.toLowerCase().split(/[ -]/);
  const ten = tens.indexOf(first);
  if (ten > 1) return ten * 10 + (second === undefined ? 0 : Math.max(0, small.indexOf(second)));
  const unit = small.indexOf(first);
  return unit < 0 || second !== undefined ? undefined : unit;
}

/** "three carers" as "3 carers". Not "one", which often means "a"; not beside another number ("two 200mg tablets"), nor in times of day ("half five"). */
function numberWords(text: string): string {
  // "One person, not two" keeps one way of writing.
  if (/(?<![\p{L}\p{N}-])one(?![\p{L}\p{N}-])/iu.test(text)) return text;
  // "Granddaughter. Two.": by itself the digit would number what comes next.
  if (numberOf(text.trim().replace(/[.!]$/u, '')) !== undefined) return text;
  const amounts = [...text.matchAll(wholeAmount)].filter(([amount]) => inParts.test(amount)).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return text.replace(standingNumber, (whole, word: string, ...rest) => {
    const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
    if (amounts.some(({ start, end }) => at >= start && at < end)) return whole;
    const [before, after] = [text.slice(Math.max(0, at - farBack), at), text.slice(at + whole.length, at + whole.length + farBack)];
    // What somebody says word by word stays in their words.
    if (quotedAt(text, at)) return whole;
    // A capital inside a sentence is part of a name ("Six Nations").
    if (/^\p{Lu}/u.test(word) && !/(?:^|[.!?]\s)["“‘']?$/u.test(at > farBack ? `x${before}` : before)) return whole;
    if (besideNumber.test(before) || beforeNumber.test(after)) return whole;
    // "Paracetamol, two, four times a day" must not become "2, 4 times".
    if (listedBehind.test(after) || listedBefore.test(before)) return whole;
    return String(numberOf(word) ?? whole);
  });
}

function quotedAt(text: string, at: number): boolean {
  const [open, shut] = [text.lastIndexOf('“', at), text.lastIndexOf('”', at)];
  return open > shut || straightQuotesBefore(text, at) % 2 === 1;
}

let counted = { text: '', places: [] as number[] };

function straightQuotesBefore(text: string, at: number): number {
  if (counted.text !== text) counted = { text, places: [...text.matchAll(/"/g)].map(({ index }) => index) };
  return counted.places.filter((place) => place < at).length;
}

/** A date whose day, month and year are written gets its month in words and its weekday, unless a weekday stands there already. */
function dates(text: string): string {
  return replaceValues(text, 'date', (written, norm) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(norm) || weekdayOf(norm) === 0) return written;
    // Another weekday than the date's own is a question for a person, never for us.
    return /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(written) ? written : formatDateWithWeekday(norm);
  // A weekday inside a range ("11 to 17 May 2026") would be read as the name of one end only.
  }, (before) => /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*(?:the\s*)?$|\d(?:st|nd|rd|th)?\s*(?:to|and|or|till|until|[–—&-])\s*(?:the\s*)?$/iu.test(before));
}

/**
 * "17:30" and "5.30 pm" as "5:30pm". A time without am or pm and before 13:00 says no half of the day: it stays, unless a nought before it
 * ("09:00") or another time of the sentence ("11:00 to 17:00") shows that the day is counted in 24 hours. Noon and midnight stay as written.
 */
function times(text: string): string {
  const in24 = /(?<![\d:.])(?:0\d|1[3-9]|2[0-3]):[0-5]\d(?![\d:])/.test(text) && !/\d\s?[ap]\.?m\b/i.test(text);
  return replaceValues(text, 'time', (written, norm) => {
    const match = /^(\d{2}):(\d{2})$/.exec(norm);
    const hour = Number(match?.[1]);
    const halfGiven = /[ap]\.?m/i.test(written);
    if (match === null || !halfGiven && hour < 13 && !(in24 && hour !== 0 && hour !== 12 || /^0[1-9]:/.test(written))) return written;
    const minutes = match[2] === '00' ? '' : `:${match[2] ?? ''}`;
    const end = /\.$/.test(written) && !/m\.$/i.test(written) ? '.' : '';
    return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minutes}${hour >= 12 ? 'pm' : 'am'}${end}`;
  // "8.30 to 11.30am" is written one way at both ends, as the first end has no half of the day.
  }, (before) => /(?<![\d:.])\d{1,2}\.\d{2}\s*(?:to|till|until|[–—-])\s*$/iu.test(before));
}

function replaceValues(text: string, kind: string, say: (written: string, norm: string) => string, skip: (before: string) => boolean = () => false): string {
  let said = '';
  let from = 0;
  for (const span of valuesIn(text, []).filter((each) => each.kind === kind)) {
    const before = text.slice(from, span.start);
    said += before + (skip(`${said.slice(-farBack)}${before}`.slice(-farBack)) ? text.slice(span.start, span.end) : say(text.slice(span.start, span.end), span.norm));
    from = span.end;
  }
  return said + text.slice(from);
}
