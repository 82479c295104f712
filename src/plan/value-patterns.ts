import { isRealDay, monthName, writeIso } from './dates.js';
import type { ValueSpan } from './plan.js';

/** One way a value is written. `norm` gives its one fixed form, or undefined when the match is no such value after all. */
export interface ValuePattern { kind: ValueSpan['kind']; pattern: RegExp; norm: (match: RegExpExecArray) => string | undefined }

// Every repeat below is bounded or over one class of characters, so each text is read in linear time.
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const gap = '[ \\u00a0\\u202f]?';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December|'
  + 'january|february|march|april|june|july|august|september|october|november|december|'
  + 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const weekdays = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|mon|tues|wednes|thurs|fri|satur|sun)day|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)';
// Letters and digits may not follow, but another number after a space may: "01632 960001 07700 900123" is two phones.
const between = '\\)?[ \\u00a0-]{0,2}\\(?';
const digits = (many: number): string => `(?:${between}\\d){${many}}(?![\\p{L}\\p{N}])`;
const digitsUpTo = `(?:${between}\\d){7,12}(?![\\p{L}\\p{N}])`;
const meridiem = '[ \\u00a0\\u202f]?(?:([ap])\\.m\\.|([apAP])[mM](?![\\p{L}\\p{N}]))';
const units: Readonly<Record<string, string>> = {
  mg: 'mg', milligram: 'mg', mcg: 'mcg', microgram: 'mcg', µg: 'mcg', μg: 'mcg', g: 'g', gram: 'g', kg: 'kg', ml: 'ml',
  millilitre: 'ml', l: 'l', litre: 'l', unit: 'unit', iu: 'unit', tablet: 'tablet', capsule: 'capsule', puff: 'puff', drop: 'drop', patch: 'patch',
};

/** All patterns, the most telling first; where two overlap, the earlier one has it. Bare numbers come last. */
export const valuePatterns: readonly ValuePattern[] = [
  {
    kind: 'date', pattern: new RegExp(`${before}(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{L}\\p{N}-])`, 'gu'),
    norm: (m) => isoOf(m[1], m[2], m[3]),
  },
  {
    kind: 'date', pattern: new RegExp(`${before}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${after}`, 'gu'),
    norm: (m) => isoOf(m[4]?.length === 2 ? `20${m[4]}` : m[4], m[3], m[1]),
  },
  {
    kind: 'date',
    pattern: new RegExp(`${before}(?:${weekdays},?\\s{1,3})?(?:the\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)?\\s{0,3}(?:of\\s{1,3})?(${months})(?:(?:,|\\.)?\\s{1,3}(\\d{4})(?![-/]\\d))?${after}`, 'gu'),
    norm: (m) => wordDate(m[1], m[2], m[3]),
  },
  {
    kind: 'date',
    pattern: new RegExp(`${before}(?:${weekdays},?\\s{1,3})?(${months})\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,3}(\\d{4})(?![-/]\\d))?${after}`, 'gu'),
    norm: (m) => wordDate(m[2], m[1], m[3]),
  },
  {
    kind: 'date', pattern: new RegExp(`${before}(${months}),?\\s{1,3}(\\d{4})${after}`, 'gu'),
    norm: (m) => monthAndYear(m[1], m[2]),
  },
  {
    kind: 'phone', pattern: new RegExp(`(?<![\\p{L}\\p{N}+£.,/-])(?:\\+44${between}(?:\\(0\\)${between})?(?:${digits(10)}|${digits(9)})|\\+\\d{1,3}${digitsUpTo}|\\(?0(?:${digits(10)}|${digits(9)}))`, 'gu'),
    norm: (m) => phoneOf(m[0]),
  },
  {
    kind: 'money', pattern: new RegExp(`£${gap}(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d{1,2})(?!\\d))?(k(?![\\p{L}\\p{N}]))?`, 'gu'),
    norm: (m) => poundsToPence(m[1], m[2], m[3] !== undefined),
  },
  { kind: 'money', pattern: new RegExp(`${before}(\\d{1,4})${gap}p(?!\\.[ \\u00a0]?m\\b)${after}`, 'gu'), norm: (m) => String(Number(m[1])) },
  {
    kind: 'time', pattern: new RegExp(`${before}(\\d{1,2})(?:[:.](\\d{2}))?${meridiem}`, 'gu'),
    norm: (m) => timeOf(m[1], m[2] ?? '00', (m[3] ?? m[4])?.toLowerCase()),
  },
  { kind: 'time', pattern: /(?<![\p{L}\p{N}:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\p{L}\p{N}:])/gu, norm: (m) => timeOf(m[1], m[2], undefined) },
  {
    kind: 'dose',
    pattern: new RegExp(`${before}(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,6})?${gap}(mcg|mg|kg|ml|mls|µg|μg|g|iu|IU|ML|MG|ml|l|micrograms?|milligrams?|grams?|millilitres?|litres?|units?|tablets?|capsules?|puffs?|drops?|patch(?:es)?)${after}`, 'gu'),
    norm: (m) => doseOf(`${m[1] ?? ''}${m[2] ?? ''}`, m[3] ?? ''),
  },
  {
    kind: 'number', pattern: /(?<![\p{L}\p{N}])(?:\d{1,3}(?:,\d{3})+(?!\d)|\p{Nd}+)(?:\.\d+)?/gu,
    norm: (m) => numberOf(m[0]),
  },
];

function isoOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDay(found) ? writeIso(found) : undefined;
}

// A day without its year is written as ISO 8601 once did: --04-09.
function wordDate(day: string | undefined, name: string | undefined, year: string | undefined): string | undefined {
  const month = monthNumber(name);
  if (year !== undefined) return isoOf(year, String(month), day);
  const full = isoOf('2000', String(month), day);
  return full === undefined ? undefined : `-${full.slice(4)}`;
}

function monthAndYear(name: string | undefined, year: string | undefined): string | undefined {
  return isoOf(year, String(monthNumber(name)), '1')?.slice(0, 7);
}

function monthNumber(name: string | undefined): number {
  const start = (name ?? '').slice(0, 3).toLowerCase();
  for (let month = 1; month <= 12; month += 1) if (monthName(month).slice(0, 3).toLowerCase() === start) return month;
  return 0;
}

function phoneOf(written: string): string | undefined {
  const digits = written.replace('(0)', '').replace(/[^\d+]/g, '');
  const national = digits.startsWith('+44') ? `0${digits.slice(3)}` : digits;
  if (national.startsWith('+')) return national.length >= 9 && national.length <= 16 ? national : undefined;
  return national.length === 10 || national.length === 11 ? national : undefined;
}

function poundsToPence(pounds = '', pence = '', thousands: boolean): string {
  const whole = `${pounds.replaceAll(',', '')}${pence.padEnd(2, '0')}${thousands ? '000' : ''}`.replace(/^0+(?=\d)/, '');
  return whole;
}

function timeOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined {
  const written = Number(hour);
  if (Number(minute) > 59 || written > (half === undefined ? 23 : 12) || (half !== undefined && written === 0)) return undefined;
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

function doseOf(amount: string, unit: string): string {
  const small = unit.toLowerCase();
  const known = units[small] ?? units[small.replace(/(?:(?<=ch)e)?s$/, '')] ?? small;
  return `${numberOf(amount)} ${known}`;
}

// 1,250.50 and 1250.5 are one number; a reference such as 0042 keeps its zeros.
function numberOf(written: string): string {
  const plain = written.replaceAll(',', '');
  return plain.includes('.') ? plain.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '') : plain;
}
