import type { Block } from '../../document/nodes.js';
import { dayNameOf, formatDateWithWeekday } from '../../plan/dates.js';
import { stopped } from '../../plain/index.js';
import { show } from '../cells.js';
import { listed } from '../schedule.js';
import { linesOf } from './text-of.js';
import type { Making } from './making.js';

/** How often help comes: the days on a drawn week, how long each time, from when to when; each a row of its own. */
export function scheduleRows(value: Record<string, unknown>, part: string, making: Making): Block[] {
  const { context, rows, say } = making;
  const days = (Array.isArray(value.days) ? value.days.map(Number) : []).filter((day) => day >= 1 && day <= 7);
  const often = typeof value.frequency === 'string' ? context.words.find(`schedule.often.${value.frequency}`) ?? value.frequency : undefined;
  const [start, end] = [value.startDate, value.endDate].map((date) => (typeof date === 'string' ? date : undefined));
  const named = days.length === 0 || days.length === 7 ? undefined : listed(days.map(dayNameOf), context);
  const first = [...(often === undefined || named !== undefined && value.frequency === 'weekly' ? [] : [say('schedule.often', { value: often })]), ...(named === undefined ? [] : [say('schedule.days', { value: `**${named}**` })])];
  const date = (key: string, on: string | undefined): Block[] =>
    (on === undefined ? [] : rows.standing([say(key, { value: `**${formatDateWithWeekday(on)}**` })], [rows.pictures.date(on, formatDateWithWeekday(on))], part));
  const week = days.length > 0 ? days : value.frequency === 'daily' ? [1, 2, 3, 4, 5, 6, 7] : [];
  return [
    ...(first.length === 0 ? [] : rows.standing(first, week.length > 0 ? [rows.pictures.week(week)] : 'week', part)),
    ...(typeof value.minutes === 'number' ? rows.standing([say('schedule.minutes', { value: linesOf(show(value.minutes, 'minutes', context)).map(({ text }) => text).join(' ') })], 'time', part) : []),
    ...(value.weeksPerYear === undefined ? [] : rows.standing([stopped(context.words('schedule.weeks', { weeks: String(value.weeksPerYear) }))], 'week', part)),
    ...date('schedule.from', start), ...date('schedule.to', end),
  ];
}
