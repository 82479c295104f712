import { formatDate } from '../plan/dates.js';
import type { EditionContext } from './context.js';
import { isObject } from './path.js';

/** The words for how often: "a week", "every four weeks". */
export function periodOf(period: string, context: EditionContext): string {
  return period === '' ? '' : context.words.find(`periods.${period}`) ?? period;
}

/** A schedule in words: "45 minutes, Monday, Tuesday, a week, from 2 March 2026". */
export function scheduleText(value: unknown, context: EditionContext): string {
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  const days = Array.isArray(value.days) ? value.days.map((day) => context.words.list('formats.days')[Number(day) - 1] ?? String(day)) : [];
  const minutes = typeof value.minutes === 'number' ? [context.words('schedule.minutes', { minutes: value.minutes })] : [];
  const weeks = value.weeksPerYear === undefined ? [] : [context.words('schedule.weeks', { weeks: String(value.weeksPerYear) })];
  const often = typeof value.frequency === 'string' ? [context.words.find(`schedule.often.${value.frequency}`) ?? value.frequency] : [];
  const from = typeof value.startDate === 'string' ? [context.words('schedule.from', { date: formatDate(value.startDate) })] : [];
  const to = typeof value.endDate === 'string' ? [context.words('schedule.to', { date: formatDate(value.endDate) })] : [];
  const named = days.length === 0 ? [] : [listed(days, context)];
  const parts = [...often, ...named, ...minutes, ...weeks, ...from, ...to].join(context.words('formats.comma'));
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}

/** "Monday, Tuesday and Friday". */
export function listed(items: string[], context: EditionContext): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(context.words('formats.comma')) + context.words('formats.and') + last;
}

/** The times of a line of the week, as a person reads them: "7:30am to 8:15am". */
export function timesText(record: unknown, context: EditionContext): string {
  if (!isObject(record)) return '';
  const { start, end, when } = record;
  const times = [start, end].flatMap((time) => (typeof time === 'string' ? [clock(time, context)] : []));
  const spoken = typeof when === 'string' ? [when] : [];
  return [times.join(context.words('formats.to')), ...spoken].filter((part) => part !== '').join(context.words('formats.comma'));
}

/** `17:30` as "5:30pm"; noon and midnight in words (NHS content guide). */
export function clock(time: string, context: EditionContext): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return context.words('formats.midday');
  if (minute === 0 && hour === 0) return context.words('formats.midnight');
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${String(shown)}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}
