import { shortDays } from '../plan/dates.js';
import { valuesIn } from '../plan/values.js';
import { wordsOf } from '../plain/index.js';
import { clockFacesIn, type ClockFace } from './clock-face.js';

/** A time of a sentence that can be drawn. */
export type Moment = ClockFace | { kind: 'week'; days: number[] } | { kind: 'date'; date: string; written: string };

export const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const eachItsOwn = new RegExp(`\\b${weekday},?\\s+(?:from\\s+|at\\s+)?\\d[^,;]{0,24}?[,;]?\\s*(?:and\\s+|then\\s+|[,;]\\s*)(?:on\\s+)?${weekday},?\\s+(?:from\\s+|at\\s+)?\\d`, 'iu');

/** The time of day, the date and the days of a sentence, each only where there is no doubt which. */
export function momentsIn(sentence: string, values: ReturnType<typeof valuesIn>): Moment[] {
  const found: Moment[] = [];
  const times = values.filter(({ kind, start, end }) => kind === 'time' && /[ap]\.?m|:/i.test(sentence.slice(start, end)) && !isNotTheTime(sentence.slice(0, start)));
  const [time, ...more] = times;
  // "Saturday 10 to 2 and Sunday 8:30am to 2:30pm": each day has a time of its own.
  const ownTimes = eachItsOwn.test(sentence);
  const oneTime = time !== undefined && !ownTimes && (more.length === 0 || more.length === 1 && /^[^,;]*(?:\bto\b|until)[^,;]*$/.test(sentence.slice(time.end, more[0]?.start)));
  // "Never after half past nine" is no time for anything.
  const said = times.length > 0 || /\b(?:not|never|no|used to|(?:they|agency|council) wanted to)\b|n['’]t\b/iu.test(sentence) ? [] : clockFacesIn(sentence);
  // "My hours were cut from twenty to twelve": no time by itself stands behind "from".
  if (said.length === 1 && sentence.includes(`from ${said[0]?.written ?? ''}`)) said.length = 0;
  // "Half past seven means half past seven."
  // Of three times and more none may stand for all.
  const spoken = sentence.match(/\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b/giu)?.length ?? 0;
  const many = spoken > 2 || (sentence.match(/(?<![£\d])\d{1,2}[.:]\d\d(?!\d)/gu) ?? []).length > 2;
  const faces = many || ownTimes ? [] : said.filter(({ time }, at) => said.findIndex((other) => other.time === time) === at);
  const [face] = faces;
  if (oneTime) found.push(startOf(sentence, time) ?? { kind: 'clock', time: time.norm, written: sentence.slice(time.start, time.end) });
  const dates = values.filter(({ kind }) => kind === 'date');
  const [date] = dates;
  // "23 to 30 May": neither its end nor its beginning is when it is.
  const isRange = date !== undefined && /\d(?:st|nd|rd|th)?\s*(?:to|until|till|and|–|-)\s*(?:the\s+)?$/u.test(sentence.slice(0, date.start));
  if (date !== undefined && dates.length === 1 && !isRange) found.push({ kind: 'date', date: date.norm, written: sentence.slice(date.start, date.end) });
  const days = daysIn(sentence);
  if (date === undefined && days.length > 0) found.push({ kind: 'week', days });
  const begins = face === undefined ? undefined : startOf(sentence, { start: sentence.indexOf(face.written) });
  if (begins !== undefined && face !== undefined) found.push(begins);
  else if (face !== undefined && (faces.length === 1 || faces.length === 2 && /\b(?:to|until|till|and)\b|[–-]/.test(sentence))) found.push(face);
  return found;
}

/** "Do not ring before 9am", "she used to come at 7am": a clock would show just the wrong time. "Not until 10am" is the time. */
function isNotTheTime(before: string): boolean {
  return /(?:\b(?:not|never|no good|no use|used to|wanted to|tried to)|n['’]t)\b[^,.;:!?]*$/iu.test(before) && !/\b(?:until|till|later than|more than|only)\s+(?:about\s+|at\s+)?$/iu.test(before);
}

/** "6.00 to 6.30pm" begins at 6.00, though only its end says which half of the day. */
function startOf(sentence: string, { start }: { start: number }): ClockFace | undefined {
  const [written, hours, past] = /(\d{1,2})(?:[.:](\d{2}))?(?=\s*(?:to|till|until|–|-)\s*$)/u.exec(sentence.slice(0, start)) ?? [];
  if (written === undefined || Number(hours) > 12 || Number(past ?? 0) > 59) return undefined;
  return { kind: 'clock', time: `${String(hours).padStart(2, '0')}:${past ?? '00'}`, written };
}

/** What may stand between two days that have the same. */
const joining = new Set(['and', 'to', 'the', 'on', 'or', 'also', 'every', 'till', 'until', 'morning', 'mornings', 'afternoon', 'afternoons', 'evening', 'evenings', 'night', 'nights', 'plus', 'both', 'in', 'at', 'from', 'a', 'my', 'of', 'each', 'only', 'then', 'about', 'around', 'half', 'past', 'quarter', 'am', 'pm', 'lunchtime', 'lunch', 'noon', 'midnight', 'week', 'sometimes', 'usually', 'maybe', 'for', 'an', 'hour', 'hours', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** Days that each have something of their own, "this on Monday, that on Friday": marked on one week they would be days for both. */
function apart(words: readonly string[]): boolean {
  const at = words.flatMap((word, index) => (dayNames.includes(word) ? [index] : []));
  return at.some((index, order) => order > 0 && words.slice((at[order - 1] ?? 0) + 1, index).filter((word) => !joining.has(word) && !/^\d/.test(word)).length > 0);
}

/** Days written short, where another day stands beside them: "sun" and "sat" by themselves are other words. */
function inFull(words: readonly string[]): string[] {
  const isDay = (word: string | undefined): boolean => word !== undefined && (dayNames.includes(word) || shortDays[word] !== undefined);
  const beside = (index: number, step: 1 | -1): string | undefined => (['and', 'to'].includes(words[index + step] ?? '') ? words[index + 2 * step] : words[index + step]);
  return words.map((word, index) => (shortDays[word] !== undefined && (isDay(beside(index, 1)) || isDay(beside(index, -1))) ? shortDays[word].toLowerCase() : word));
}

/** The days of the week a sentence names; none where it says "not on Mondays" or "to", which a picture could get wrong. */
function daysIn(sentence: string): number[] {
  // "Good Friday" and "Sunday best" are no days of a week; what used to be on a day, or has closed, is on none.
  if (/\bused to\b|\b(?:has|have|been|was|club|group) (?:closed|stopped|finished)\b/iu.test(sentence)) return [];
  // A day somebody says, or that a thing is called after, is none: I say "Tuesday" for nearly everything, "my Friday money".
  // "He calls everything Tuesday", "Pass us the Tuesday": a word that came out for another.
  if (/\bcalls?\s+(?:it|him|her|me|everything|everyone|everybody|things)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.test(sentence) || /["“][^"”]*\bthe\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day["”.]/iu.test(sentence)) return [];
  // "I agreed to the mornings, the Thursdays, the rails and the class": one thing of a list.
  if (/,\s+the\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days,/iu.test(sentence)) return [];
  const meant = sentence.replace(/["“‘'](?:mon|tues|wednes|thurs|fri|satur|sun)days?["”’']/giu, ' ').replace(/\b(?:my|his|her|the|their)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+(?:money|list|book|girl|lad|people|paper|face|clothes|suit|tablets?\s+box)\b/giu, ' ');
  const words = inFull(wordsOf(meant.replace(/\b(?:good friday|(?:easter|palm|mothering|remembrance|whit) (?:sunday|monday)|sunday best|black friday|shrove tuesday|ash wednesday|sheffield wednesday)s?\b/giu, ' ')).map(({ lower }) => lower.replace(/'s$/, '').replace(/days$/, 'day')));
  const every = words.findIndex((word, index) => word === 'every' && words[index + 1] === 'day');
  if (words.some((word) => ['not', 'never', 'except', 'but', 'other', 'or', 'last', 'next', 'alternate'].includes(word) || /n't$/.test(word))) return [];
  // "Over three Sundays": how many, and not when.
  if (words.some((word, index) => dayNames.includes(word) && /^(?:\d+|two|three|four|five|six)$/.test(words[index - 1] ?? ''))) return [];
  // "I cancel Saturday" is no Saturday.
  if (/\bcancel(?:s|led|ling)?\s+(?:my\s+|the\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu.test(sentence)) return [];
  // Nor is "one Friday in two" every Friday.
  if (/\b(?:one|1)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+in\s+(?:\d|two|three|four)/iu.test(sentence)) return [];
  // The first Monday of a month is not every Monday.
  if (words.some((word, index) => dayNames.includes(word) && ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'].includes(words[index - 1] ?? ''))) return [];
  if (every >= 0) return [1, 2, 3, 4, 5, 6, 7];
  // "A box which she fills on Sundays": the day is for the filling.
  const first = words.findIndex((word) => dayNames.includes(word));
  if (apart(words) || first > 3 && words.slice(2, first).some((word) => ['which', 'who', 'that'].includes(word))) return [];
  const days = words.flatMap((word) => (dayNames.includes(word) ? [dayNames.indexOf(word) + 1] : []));
  const range = /(?<!\p{L})((?:mon|tues|wednes|thurs|fri|satur|sun)day)s? to ((?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu.exec(sentence);
  const [from, to] = [range?.[1], range?.[2]].map((day) => dayNames.indexOf(day?.toLowerCase() ?? '') + 1);
  // From Sunday to Thursday the week begins again.
  const between = from !== undefined && to !== undefined && from > 0 && to > 0 && from !== to ? Array.from({ length: (to - from + 7) % 7 + 1 }, (_, index) => (from - 1 + index) % 7 + 1) : [];
  // "Weekday mornings, and Thursdays in the office."
  if (days.length === 0 && from === undefined) {
    if (/\bweekends\b|\b(?:at|on|over|every|most|each) (?:the )?weekends?\b/iu.test(sentence) && !/\bweek ?days?\b|\bin the week\b/iu.test(sentence)) return [6, 7];
    if (/\b(?:every|each|on|all|most) weekdays?\b|\bweekdays\b/iu.test(sentence) && !/\bweekend/iu.test(sentence)) return [1, 2, 3, 4, 5];
  }
  const working = days.length > 0 && /\bweekdays?(?:\s+(?:mornings?|afternoons?|evenings?|nights?|lunch(?:time|es)?s?|teatimes?))?\s*(?:,|and\b|plus\b|&)/iu.test(sentence) ? [1, 2, 3, 4, 5] : [];
  return [...new Set([...days, ...between, ...working])].sort();
}
