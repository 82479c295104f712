import { dayNameOf } from '../../plan/dates.js';
import { drawing, type Palette } from './frame.js';
import { drawnWords, round } from './letters.js';

/** A week as seven boxes, the true days filled; one day by itself says its whole name below. Days count from 1, Monday. */
export function week(days: ReadonlySet<number>, palette: Palette): string {
  const [only, ...more] = days;
  return drawing(only !== undefined && more.length === 0 ? oneDay(only, palette) : boxes(days, palette));
}

function boxes(days: ReadonlySet<number>, palette: Palette): string {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const [column, row] = day <= 4 ? [day - 1, 0] : [day - 5, 1];
    return dayBox({ x: 3 + column * 24, y: 17 + row * 35, width: 22, height: 32, name: dayNameOf(day).slice(0, 3), letters: 8.4 }, days.has(day), palette);
  }).join('');
}

/** Its place in the week, and its name large enough to read where the picture is small. */
function oneDay(day: number, palette: Palette): string {
  const places = [1, 2, 3, 4, 5, 6, 7].map((each) =>
    dayBox({ x: 4 + (each - 1) * 13.3, y: 20, width: 12.2, height: 20, name: dayNameOf(each).slice(0, 1), letters: 7.6 }, each === day, palette));
  return `${places.join('')}<rect x="4" y="46" width="92" height="36" rx="5" fill="${palette.accent}"/>`
    + drawnWords(dayNameOf(day), { x: 50, y: 64, height: 15, most: 82, colour: palette.onAccent });
}

export interface Box { x: number; y: number; width: number; height: number; name: string; letters: number }

/** A day as a box, filled when it is one of those meant. */
export function dayBox({ x, y, width, height, name, letters }: Box, on: boolean, { paper, accent, onAccent, grey }: Palette): string {
  return `<rect x="${round(x)}" y="${y}" width="${width}" height="${height}" rx="3.2" fill="${on ? accent : paper}" stroke="${on ? accent : grey}" stroke-width="1.2"/>`
    + drawnWords(name, { x: x + width / 2, y: y + height / 2, height: letters, most: width - 2.5, colour: on ? onAccent : grey });
}
