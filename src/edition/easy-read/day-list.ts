import { capitalised, sentencesIn } from '../../plain/index.js';
import { shortDays } from '../../plan/dates.js';
import { aDay } from './day-table.js';
import { leans } from './row-flow.js';
import type { Stretch } from './text-of.js';

/** "Monday", "Mon, Wed and Fri", "Weekdays", "Tuesday mornings". */
const dayOrDays = `(?:on\\s+)?${aDay}\\.?(?:\\s*(?:,|&|/|\\+|–|-|to|and|,\\s*and)\\s*${aDay}\\.?){0,6}(?:\\s+(?:mornings?|afternoons?|evenings?|nights?))?`;
/** A day with what is done on it behind a sign, or by itself. */
const opensDay = new RegExp(`^(${dayOrDays})(?:\\s*[:=]\\s*|\\s+[–—-]+\\s+|\\.\\s+|\\s*$)`, 'iu');
/** Days that show a list to be somebody's week. */
const fewest = 3;

/** The day that a stretch opens with, and what is said of it. */
function opened({ kind, title, text, easy }: Stretch): { day: string; rest: string } | undefined {
  if (kind !== 'item' && kind !== 'text' || easy !== undefined) return undefined;
  if (title !== undefined) return new RegExp(`^${dayOrDays}[.:]?$`, 'iu').test(title) ? { day: title, rest: text } : undefined;
  const [lead, day] = opensDay.exec(text) ?? [];
  return lead === undefined || day === undefined ? undefined : { day, rest: text.slice(lead.length) };
}

/** "Mon, Wed & Fri" as somebody says it. */
function inFull(day: string): string {
  const said = day.replace(/[.:]+$/u, '').replace(/\p{L}+\.?/gu, (word) => shortDays[word.replace('.', '').toLowerCase()] ?? word).replace(/\s*[–-]\s*/gu, ' to ').replace(/\s*(?:&|\+)\s*/gu, ' and ').replace(/\s*\/\s*/gu, ', ');
  return capitalised(said.replace(/^on\s+/iu, ''));
}

/**
 * A list of days, each with what is done on it ("Monday: swimming at 10"), as a picture timetable (R055): a band for each day, and below it what is
 * done. Other lists stay as they are.
 */
export function daysApart(given: readonly Stretch[]): Stretch[] {
  const stretches = given.flatMap(inLines);
  const days = stretches.map(opened);
  const found: Stretch[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const end = days[at] === undefined ? at : endOfWeek(stretches, days, at);
    if (days.slice(at, end).filter((day) => day !== undefined).length < fewest) {
      const stretch = stretches[at];
      if (stretch !== undefined) found.push(stretch);
      continue;
    }
    for (const [offset, stretch] of stretches.slice(at, end).entries()) {
      const opening = days[at + offset];
      const { title: _title, number: _number, ...plain } = stretch;
      if (opening === undefined) found.push({ ...stretch, ofDay: true });
      else found.push({ ...plain, kind: 'heading', text: inFull(opening.day), band: true }, ...doneOn(opening.rest).map((text): Stretch => ({ ...plain, kind: 'item', text, ofDay: true })));
    }
    at = end - 1;
  }
  return found;
}

/** A paragraph each of whose lines is a day. */
function inLines(stretch: Stretch): Stretch[] {
  const lines = stretch.kind === 'text' && stretch.easy === undefined ? stretch.text.split('\n') : [];
  return lines.filter((text) => opensDay.test(text)).length < fewest ? [stretch] : lines.map((text) => ({ ...stretch, text: text.trim() })).filter(({ text }) => text !== '');
}

/** "But not in the rain.": it goes on about the thing before. */
const goesOn = /^(?:and|but|so|or|then|not|no|also|both)\b/iu;

/** Each thing that is done on a day, with what is said of it: "Helper 7 to 8.30. Tea room 10 to 2. They know me there." */
function doneOn(text: string): string[] {
  const done: string[] = [];
  for (const sentence of sentencesIn(text)) {
    if (done.length > 0 && (leans(sentence) || goesOn.test(sentence))) done.push(`${done.pop() ?? ''} ${sentence}`);
    else done.push(capitalised(sentence));
  }
  return done;
}

/** Where the list of days that begins here ends: behind the last of its days, with what stands below each. */
function endOfWeek(stretches: readonly Stretch[], days: readonly unknown[], from: number): number {
  const { kind } = stretches[from] ?? {};
  let end = from;
  while (end < stretches.length && (days[end] !== undefined ? stretches[end]?.kind === kind : stretches[end]?.kind === 'item' && kind === 'item')) end += 1;
  return end;
}
