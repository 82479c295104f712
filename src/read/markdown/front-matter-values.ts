import { isRealDay, monthName, writeIso } from '../../plan/dates.js';
import { codeFor, frontMatterWords } from './front-matter-fields.js';

/** A date as people write it: ISO, `14 March 2026`, `14/03/2026` (day first). `impossible` when no such day exists. */
export function readDate(text: string): { iso: string } | 'impossible' | undefined {
  const plain = text.trim().replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, '').replace(/(\d)(?:st|nd|rd|th)\b/i, '$1');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (figures !== null) return dayFrom(figures[3], figures[2], figures[1]);
  const dayFirst = /^(\d{1,2})\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(plain);
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(plain);
  return monthFirst === null ? undefined : named(monthFirst[3], monthFirst[1], monthFirst[2]);
}

/** Money only when it says one exact amount and how often: `£9,000 a year`. */
export function readMoney(text: string): { amountPence: number; period: string } | undefined {
  const match = /^(?:£\s?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{2})?|(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{2})?\s+pounds)[\s,]*(?:\/\s*(\p{L}+)|(\p{L}[\p{L}\d -]*?)|\((\p{L}[\p{L}\d -]*?)\))\.?$/iu.exec(text.trim());
  if (match === null) return undefined;
  const whole = (match[1] ?? match[3] ?? '').replaceAll(',', '');
  const pence = (match[2] ?? match[4] ?? '.00').slice(1);
  const period = codeFor(match[5] === undefined ? (match[6] ?? match[7] ?? '') : `per ${match[5]}`, frontMatterWords().periods);
  return period === undefined ? undefined : { amountPence: Number(whole) * 100 + Number(pence), period };
}

/** Formats somebody asks for: those that are known, and the words for those that are not. */
export function readFormats(items: readonly string[]): { known: string[]; unknown: string[] } {
  const wanted = items.flatMap((item) => item.split(/,|;|\band\b|&|\//)).map((item) => item.trim()).filter((item) => item !== '');
  const codes = wanted.map((item) => codeFor(item, frontMatterWords().formats));
  return { known: [...new Set(codes.filter((code) => code !== undefined))], unknown: wanted.filter((_, at) => codes[at] === undefined) };
}

function dayFrom(year = '', month = '', day = ''): { iso: string } | 'impossible' {
  const made = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDay(made) ? { iso: writeIso(made) } : 'impossible';
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): { iso: string } | 'impossible' | undefined {
  const wanted = (name ?? '').toLowerCase();
  for (let month = 1; month <= 12; month += 1) {
    const full = monthName(month).toLowerCase();
    if (wanted === full || wanted === full.slice(0, 3) || (wanted === 'sept' && month === 9)) return dayFrom(year, String(month), day);
  }
  return undefined;
}
