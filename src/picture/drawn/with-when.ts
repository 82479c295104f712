import { dayNameOf } from '../../plan/dates.js';
import { calendarPage } from './calendar.js';
import { clock } from './clock.js';
import { contentOf, drawing, type Palette } from './frame.js';
import { drawnWords } from './letters.js';
import { dayBox } from './week.js';

/** When something is: days of the week (1 is Monday), a time `HH:MM`, or a date as a page of a calendar takes it. */
export type When = { kind: 'week'; days: readonly number[] } | { kind: 'clock'; time: string } | { kind: 'date'; date: string };

/**
 * A picture, given as what is on its square, with when it is: one drawing of the usual size. Two beside each other were half as large, and nobody could
 * read the days. A day is a band under the picture, a time or a date stands at its lower corner.
 */
export function withWhen(content: string, when: When, palette: Palette): string {
  if (when.kind === 'week') return drawing(`${placed(content, { x: 15, y: -2.5, side: 70 })}${daysBelow(when.days, palette)}`);
  const [face, at] = when.kind === 'clock' ? [clock(when.time, palette), { x: 41, y: 41, side: 58 }] : [calendarPage(when.date, palette), { x: 41, y: 41, side: 60 }];
  return drawing(`${placed(content, { x: -2, y: -2, side: 60 })}${placed(contentOf(face), at)}`);
}

function placed(content: string, { x, y, side }: { x: number; y: number; side: number }): string {
  return `<g transform="translate(${x} ${y}) scale(${side / 100})">${content}</g>`;
}

/** One day by its name; more than one as marked boxes. */
function daysBelow(days: readonly number[], palette: Palette): string {
  const [only, ...more] = days;
  if (only !== undefined && more.length === 0) {
    return `<rect x="2" y="68" width="96" height="29" rx="5" fill="${palette.accent}"/>${drawnWords(dayNameOf(only), { x: 50, y: 82.5, height: 13.5, most: 86, colour: palette.onAccent })}`;
  }
  return [1, 2, 3, 4, 5, 6, 7].map((day) => dayBox({ x: 1 + (day - 1) * 14.1, y: 70, width: 13.2, height: 26, name: dayNameOf(day).slice(0, 1), letters: 9.6 }, days.includes(day), palette)).join('');
}
