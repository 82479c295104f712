import { formatPence } from '../plan/money.js';
import type { Answered } from './answered.js';
import type { ExpectedValue } from './expected.js';
import { visitRecords } from './plan-words.js';

const durations = new Set(['minutes', 'minutesPerWeek']);

/** Every sum, time of day and duration of a plan's records, in each form in which it may be printed. */
export function valuesOfRecords(plan: object, answered: Answered): ExpectedValue[] {
  const found = new Map<string, ExpectedValue>();
  const add = (text: string, forms: string[][]): void => { found.set(text, { text, forms }); };
  visitRecords(plan, answered, {
    words: () => undefined,
    rich: () => undefined,
    value: (value, key) => {
      if (typeof value === 'string') add(value, clockForms(value).map((form) => [form]));
      else if (key.endsWith('Pence')) add(formatPence(value), [[formatPence(value)]]);
      else if (durations.has(key) && value > 0) add(`${String(value)} minutes`, durationForms(value));
    },
  });
  return [...found.values()];
}

/** The ways to write a time of day: with a colon, with a full stop, by 24 hours, and noon and midnight in words. */
function clockForms(time: string): string[] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  const half = hour < 12 ? 'am' : 'pm';
  const past = String(minute).padStart(2, '0');
  const words = minute !== 0 ? [] : hour === 12 ? ['midday', 'noon'] : hour === 0 ? ['midnight'] : [];
  return [...words, ...(minute === 0 ? [`${String(shown)}${half}`] : []), `${String(shown)}:${past}${half}`, `${String(shown)}.${past}${half}`, time];
}

// "150 minutes" or "2 hours 30 minutes": the numbers count, since a council may word the rest.
function durationForms(minutes: number): string[][] {
  const parts = [Math.floor(minutes / 60), minutes % 60].filter((part) => part > 0).map(String);
  return [[String(minutes)], ...(minutes < 60 ? [] : [parts])];
}
