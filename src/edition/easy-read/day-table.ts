import { capitalised, spellOut, stopped } from '../../plain/index.js';
import { shortDays } from '../../plan/dates.js';

const partOfDay = /^(?:(?:early|late|mid)[ -]?)?(?:mornings?|afternoons?|evenings?|nights?|daytime|day|a\.?m\.?|p\.?m\.?|midday|noon|breakfast(?:[ -]?time)?|lunch(?:[ -]?time)?|dinner(?:[ -]?time)?|tea(?:[ -]?time)?|bed(?:[ -]?time)?|overnight)$/iu;
/** "7:30am to 9:30", "10.30", "8-10am": a column or row of a timetable that is a time. */
const timeOfDay = /^(?:from\s+|at\s+|about\s+|by\s+)?\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:to|till|until|[–-])\s*\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\.?)?)?$/iu;
const partBefore = '(?:(?:early|late|mid)?\\s?(?:mornings?|afternoons?|evenings?|nights?|midday|breakfast|lunch|tea|bed)(?:[ -]?time)?,?\\s+)?';
const withPart = new RegExp(`^${partBefore}${timeOfDay.source.slice(1)}`, 'iu');
/** What its column is called where the name says nothing more. */
const saysNothing = /^(?:what(?:\s+(?:i do|happens|we do|it is))?|activity|doing|meal|food)?$/iu;

/** What is done at a time of the day, in a table that begins each row with one: "7.45 | Breakfast". */
export interface TimedRow { row: number; time: string; text: string }

/** A table whose rows are times of a day, each with what is done then. Undefined where any row begins with something else. */
export function timesOf(head: readonly string[], body: readonly (readonly string[])[]): TimedRow[] | undefined {
  const [corner = '', ...across] = head;
  if (!/^(?:times?|when)$/iu.test(corner) || across.length === 0 || body.length < fewest || body.some((cells) => !withPart.test(cells[0] ?? '') || cells.length > head.length)) return undefined;
  return body.flatMap(([time = '', ...cells], row) => {
    const text = cells.map((cell, at) => (cell === '' ? '' : stopped(saysNothing.test(across[at] ?? '') ? capitalised(cell) : `${across[at] ?? ''}: ${cell}`))).filter((cell) => cell !== '').join(' ');
    return text === '' ? [] : [{ row, time: capitalised(spellOut(time)), text }];
  });
}

const isPart = (name: string): boolean => partOfDay.test(name) || timeOfDay.test(name);
/** A day as people write it, for an expression: "Mon", "Tuesdays", "weekends", "every day". */
export const aDay = '(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|week ?days?|week ?ends?|every ?day|each day|most days)';
const dayOfWeek = new RegExp(`^(?:on )?${aDay}[.:]?$`, 'iu');
/** Days and parts of days that show a table to be a timetable. */
const fewest = 2;

/** What is done at a part of one day: in which row of the table it stands, and what its row and column are called. */
export interface DayCell { row: number; day: string; part: string; text: string }

/**
 * A table of days and their parts as a picture timetable: each day, and for each part of it what is done (R055). Days may stand down the side or along the
 * top. Undefined where any row or column is something else: its words belong to the whole row.
 */
export function daysOf(head: readonly string[], body: readonly (readonly string[])[]): DayCell[] | undefined {
  const [corner = '', ...across] = head;
  const down = body.map(([first = '']) => first);
  if (!/^(?:days?|when|times?|)$/iu.test(corner) || across.length < fewest || down.length === 0 || body.some((cells) => cells.length > head.length)) return undefined;
  if (across.every(isPart) && down.every((each) => dayOfWeek.test(each))) {
    return body.flatMap((cells, row) => across.flatMap((part, at) => cellOf(cells[at + 1], row, down[row] ?? '', part)));
  }
  if (across.every((each) => dayOfWeek.test(each)) && down.every(isPart)) {
    return across.flatMap((day, at) => body.flatMap((cells, row) => cellOf(cells[at + 1], row, day, down[row] ?? '')));
  }
  return undefined;
}

function cellOf(text: string | undefined, row: number, day: string, part: string): DayCell[] {
  const name = day.replace(/[.:]$/u, '');
  return text === undefined || text === '' ? [] : [{ row, day: capitalised(shortDays[name.toLowerCase()] ?? name), part: capitalised(spellOut(part)), text: stopped(capitalised(text)) }];
}
