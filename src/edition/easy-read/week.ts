import type { Block, RowPicture } from '../../document/nodes.js';
import type { TimetableEntry } from '../../plan/schema/index.js';
import { dayNameOf } from '../../plan/dates.js';
import { plain } from '../cells.js';
import { clock } from '../schedule.js';
import { clockFacesIn } from '../../picture/clock-face.js';
import type { Making } from './making.js';
import { linesOf } from './text-of.js';
import { stopped, capitalised } from '../../plain/index.js';

type Half = 'morning' | 'afternoon' | 'evening' | 'night' | 'anyTime';

/** The picture timetable: each day with its morning, afternoon, evening and night; a clock with the true time, what happens, who comes (R055). */
export function week(making: Making): Block[] {
  const { context: { plan }, rows, say, shown } = making;
  shown.add('timetable');
  const entries = (plan.timetable ?? []).filter((each) => !making.inOwnTable(each));
  const days = [...(entries.some(isDaily) ? [0] : []), 1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, lines: entries.filter((entry) => (isDaily(entry) ? day === 0 : Number(entry.day) === day)).sort(byTime) }));
  const loose = entries.filter((entry) => !isDaily(entry) && !(Number(entry.day) >= 1 && Number(entry.day) <= 7));
  return [...days, { day: -1, lines: loose }].flatMap(({ day, lines }): Block[] => (lines.length === 0 ? [] : [
    // Where no line has a day, a heading that says so would only unsettle.
    ...(day < 0 && loose.length === entries.length ? [] : [rows.group(day === 0 ? say('everyDay') : day < 0 ? say('noDay') : dayNameOf(day))]),
    ...lines.flatMap((entry) => entryRow(entry, making)),
  ]));
}

function entryRow(entry: TimetableEntry, making: Making): Block[] {
  const { context, rows, say, find } = making;
  const what = linesOf(plain(entry.what, context)).map(({ text }) => text).join(' ');
  const half = halfOf(entry.start);
  const from = entry.start === undefined ? '' : clock(entry.start, context);
  const to = entry.end === undefined ? '' : say('until', { time: clock(entry.end, context) });
  const when = [from, to].filter((each) => each !== '').join(' ');
  const spoken = typeof entry.when === 'string' ? entry.when : '';
  const time = [half === 'anyTime' ? '' : say(half), [when, spoken].filter((each) => each !== '').join(', ')].filter((each) => each !== '').join(', ');
  const pattern = entry.weekPattern === undefined ? undefined : find(`weekPattern.${entry.weekPattern}`);
  const words = [
    ...(time === '' ? [] : [`**${stopped(capitalised(time))}**`]), ...(what === '' ? [] : [stopped(capitalised(what))]),
    ...(entry.who === undefined || entry.who === '' ? [] : [say('who', { value: entry.who })]), ...(pattern === undefined ? [] : [pattern]),
  ];
  const activity = rows.pictures.forSentence(what).slice(0, 1);
  const pictures: RowPicture[] = [...(entry.start === undefined ? [] : [rows.pictures.clock(entry.start, from)]), ...activity];
  const [face] = entry.start === undefined && spoken !== '' ? clockFacesIn(`at ${spoken}`) : [];
  if (face !== undefined) pictures.unshift(rows.pictures.clock(face.time, face.written));
  const halfPicture = pictures.length > 0 ? undefined : rows.pictures.named(half === 'anyTime' ? 'week' : half);
  return rows.standing(words, halfPicture === undefined ? pictures : [halfPicture], `timetable.${context.plan.timetable?.indexOf(entry) ?? 0}`);
}

function isDaily(entry: TimetableEntry): boolean {
  return entry.day === 'daily';
}

function byTime(a: TimetableEntry, b: TimetableEntry): number {
  const [one, other] = [a.start ?? '', b.start ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function halfOf(time: string | undefined): Half {
  if (time === undefined) return 'anyTime';
  if (time >= '05:00' && time < '12:00') return 'morning';
  if (time >= '12:00' && time < '17:00') return 'afternoon';
  return time >= '17:00' && time < '22:00' ? 'evening' : 'night';
}
