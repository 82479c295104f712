import { dayNameOf } from '../../plan/dates.js';
import { drawing, type Palette } from './frame.js';
import { drawnWords } from './letters.js';

/** A week as seven boxes, the true days filled; days count from 1, Monday. */
export function week(days: ReadonlySet<number>, { paper, accent, onAccent, grey }: Palette): string {
  const boxes = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const [column, row] = day <= 4 ? [day - 1, 0] : [day - 5, 1];
    const [x, y] = [6 + column * 22.6, 19 + row * 33];
    const on = days.has(day);
    return `<rect x="${x}" y="${y}" width="20" height="30" rx="3.4" fill="${on ? accent : paper}" stroke="${on ? accent : grey}" stroke-width="1.2"/>`
      + drawnWords(dayNameOf(day).slice(0, 3), { x: x + 10, y: y + 15, height: 5.6, most: 17, colour: on ? onAccent : grey });
  });
  return drawing(boxes.join(''));
}
