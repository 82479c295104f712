import type { Cost } from '../plan/schema/index.js';
import { once } from '../resources/once.js';
import { placingTable } from './data.js';

type Period = NonNullable<Cost['period']>;
type Unit = NonNullable<Cost['unit']>;
type Words<Value> = Record<string, Value>;

interface CellTable {
  days: Words<number>; daily: string[]; weekdays: string[]; weekends: string[]; parts: string[];
  units: Words<Unit>; periods: Words<Period>; often: Words<Period>; times: Words<number>;
  months: string[];
}

const table = once(() => placingTable<CellTable>('tables'));

/** Lower case, single spaces, no full stop at the end: the form in which small words are compared. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘']/g, '').replace(/[\s,.;:–—-]+/g, ' ').trim();
}

/** An exact amount in pence: "£12", "£1,250.50", "60p". "About £12" and "£10-£12" are not exact. */
export function penceOf(text: string): number | undefined {
  const pounds = /^£ ?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{2}))?$/.exec(text.trim());
  if (pounds !== null) return Number((pounds[1] ?? '').replace(/,/g, '')) * 100 + Number(pounds[2] ?? 0);
  const pennies = /^(\d{1,4}) ?p$/.exec(text.trim());
  return pennies === null ? undefined : Number(pennies[1]);
}

/** What an amount and a how-often say together, when both are plain; otherwise the cost is not known. */
export function costOf(amount: string, often: string | undefined, howMany = ''): Cost {
  const match = /^(£ ?[\d,]+(?:\.\d{2})?|\d{1,4} ?p)(?:\s*(?:\/|an?|per|each|every)\s*([\p{L} 4]+))?$/iu.exec(amount.trim());
  const unitPence = match === null ? undefined : penceOf(match[1] ?? '');
  if (unitPence === undefined) return { unknown: true };
  const per = match?.[2] === undefined ? undefined : plainWords(match[2]);
  const told = [often ?? '', howMany].some((text) => text.trim() !== '');
  const count = howMany.trim() === '' ? countOf(often ?? '') : countIn(howMany, often ?? '');
  if (told && count === undefined) return { unknown: true };
  const unit = per === undefined ? undefined : table().units[per];
  const period = per === undefined ? undefined : table().periods[per];
  if (count === undefined) return period === undefined || per === undefined ? { unknown: true } : { unitPence, unit: unit ?? 'item', quantityPerPeriod: 1, period };
  if (count.period === 'oneOff') return per === undefined ? { unitPence, unit: 'item', quantityPerPeriod: 1, period: 'oneOff', oneOff: true } : { unknown: true };
  if (per === undefined) return count.unit === undefined ? { unitPence, unit: 'item', quantityPerPeriod: count.quantity, period: count.period } : { unknown: true };
  if (unit !== undefined && unit === count.unit) return { unitPence, unit, quantityPerPeriod: count.quantity, period: count.period };
  if (unit !== undefined && count.unit === undefined && period === undefined) return { unitPence, unit, quantityPerPeriod: count.quantity, period: count.period };
  return period !== undefined && period === count.period && count.quantity === 1 ? { unitPence, unit: unit ?? 'item', quantityPerPeriod: 1, period } : { unknown: true };
}

/** "15 hours" in one column and "weekly" in another. */
function countIn(howMany: string, often: string): { quantity: number; unit?: Unit; period: Period } | undefined {
  const period = table().often[plainWords(often)];
  const match = /^(\d{1,5}(?:\.\d{1,2})?) ?(\p{L}+)?$/u.exec(howMany.trim());
  if (match === null || period === undefined) return countOf(howMany);
  const unit = match[2] === undefined ? undefined : table().units[match[2].toLowerCase()];
  if (match[2] !== undefined && unit === undefined) return undefined;
  return { quantity: Number(match[1]), period, ...(unit === undefined ? {} : { unit }) };
}

/** "3 hours a week", "twice a month", "weekly": how many of what in which time. */
export function countOf(text: string): { quantity: number; unit?: Unit; period: Period } | undefined {
  const { often, periods, times, units } = table();
  const words = plainWords(text.replace(/(\d)\.(\d)/g, '$1_$2'));
  const whole = often[words];
  if (whole !== undefined) return { quantity: 1, period: whole };
  const match = /^([\d_]+|\p{L}+)(?: (times|x|\p{L}+))? (?:an?|per|each|every) (\p{L}+|\d weeks|\p{L}+ weeks)$/u.exec(words);
  if (match === null) return undefined;
  const quantity = /^\d/.test(match[1] ?? '') ? Number((match[1] ?? '').replace('_', '.')) : times[match[1] ?? ''];
  const period = periods[match[3] ?? ''];
  if (quantity === undefined || Number.isNaN(quantity) || period === undefined) return undefined;
  const word = match[2];
  if (word === undefined || word === 'times' || word === 'x') return word === undefined && times[match[1] ?? ''] === undefined ? undefined : { quantity, period };
  const unit = units[word];
  return unit === undefined ? undefined : { quantity, unit, period };
}

/** The days a cell names, Monday 1 to Sunday 7, or `daily`; undefined when there is anything else in it. */
export function daysOf(text: string): number[] | 'daily' | undefined {
  const { days, daily, weekdays, weekends } = table();
  const words = plainWords(text).replace(/^(?:on|every|each) /, '');
  if (daily.includes(plainWords(text))) return 'daily';
  if (weekdays.includes(words)) return [1, 2, 3, 4, 5];
  if (weekends.includes(words)) return [6, 7];
  const range = /^(\p{L}+)(?: to (?=\p{L})| (?=\p{L}+$))(\p{L}+)$/u.exec(words);
  const [from, until] = [days[range?.[1] ?? ''], days[range?.[2] ?? '']];
  if (/ to |[-–—]/.test(text) && from !== undefined && until !== undefined && from < until) return Array.from({ length: until - from + 1 }, (_, at) => from + at);
  if (days[words] !== undefined) return [days[words]];
  if (/[-–—]/.test(text)) return undefined;
  const each = words.replace(/ (?:and|a|ac) /g, ' ').replace(/[&+/]/g, ' ').replace(/\s+/g, ' ').split(' ').map((word) => days[word]);
  return each.every((day) => day !== undefined) ? [...new Set(each)] : undefined;
}

/** The clock times a cell names exactly: "9am", "9.30 to 11am", "14:00-15:30". */
export function timesOf(text: string): { start: string; end?: string } | undefined {
  const parts = text.trim().toLowerCase().replace(/^(?:from|at) /, '').split(/\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*/);
  if (parts.length > 2) return undefined;
  const [first = '', second] = parts;
  const half = /(am|pm)$/.exec(second ?? '')?.[1];
  const bare = /^\d{1,2}(?:[.:]\d{2})?$/.test(first) && !/^\d{2}:\d{2}$/.test(first);
  const end = second === undefined ? undefined : timeOf(second);
  let start = timeOf(first);
  if (start === undefined && bare && half !== undefined && end !== undefined) {
    const [same, before] = [timeOf(first + half), timeOf(first + (half === 'pm' ? 'am' : 'pm'))];
    start = same !== undefined && same < end ? same : before;
  }
  if (start === undefined || (second !== undefined && end === undefined)) return undefined;
  return end === undefined ? { start } : { start, end };
}

function timeOf(text: string): string | undefined {
  if (text === 'noon' || text === 'midday' || text === '12 noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[.:](\d{2}))? ?(am|pm)?$/.exec(text.replace(/([ap])\.m\.?$/, '$1m'));
  if (match === null) return undefined;
  const [, hours = '', minutes, half] = match;
  const hour = Number(hours);
  if (half === undefined && (minutes === undefined || !(hours.length === 2 || hour > 12))) return undefined;
  if (Number(minutes ?? 0) > 59 || (half !== undefined && (hour < 1 || hour > 12)) || hour > 23) return undefined;
  const shown = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(shown).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** One telephone number and nothing else. */
export function phoneOf(text: string): string | undefined {
  const trimmed = text.trim();
  const digits = trimmed.replace(/\D/g, '');
  return /^\+?[\d ()-]+$/.test(trimmed) && ((digits.length >= 9 && digits.length <= 14) || /^(?:999|111|101|112)$/.test(digits)) ? trimmed : undefined;
}
