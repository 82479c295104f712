import { monthName, readIso, weekdayOf, dayNameOf } from '../../plan/dates.js';
import { drawing, type Palette } from './frame.js';
import { drawnWords } from './letters.js';

/** A page of a calendar: weekday, day and month of a date `YYYY-MM-DD`, with the year; or of a day without its year, `--MM-DD`; or of a month, `YYYY-MM`. */
export function calendarPage(date: string, { ink, paper, accent, onAccent }: Palette): string {
  const whole = readIso(date);
  const [, month = '', day] = /^(?:\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const year = /^(\d{4})/.exec(date)?.[1];
  const middle = day === undefined ? year ?? '' : String(Number(day));
  const foot = day === undefined ? '' : [whole === undefined ? '' : dayNameOf(weekdayOf(date)), year ?? ''].filter((each) => each !== '').join(' ');
  return drawing([
    `<rect x="10" y="8" width="80" height="84" rx="7" fill="${paper}" stroke="${ink}" stroke-width="2.6"/>`,
    `<path d="M10 33V15a7 7 0 0 1 7-7h66a7 7 0 0 1 7 7v18z" fill="${accent}" stroke="${ink}" stroke-width="2.6"/>`,
    drawnWords(monthName(Number(month)), { x: 50, y: 21, height: 10, most: 68, colour: onAccent }),
    drawnWords(middle, { x: 50, y: foot === '' ? 62 : 56, height: 29, most: 66, colour: ink }),
    drawnWords(foot, { x: 50, y: 82, height: 7, most: 70, colour: ink }),
  ].join(''));
}
