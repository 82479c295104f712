import { drawing, type Palette } from './frame.js';
import { drawnWords } from './letters.js';

/** How long something takes: a number and what it counts, "30" and "minutes". */
export interface Duration { number: string; unit: string }

/** A stopwatch with how long something takes. */
export function duration({ number, unit }: Duration, { ink, paper, accent }: Palette): string {
  return drawing([
    `<path d="M43 6h14M50 6v8M74 17l5 5" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round"/>`,
    `<circle cx="50" cy="43" r="31" fill="${paper}" stroke="${ink}" stroke-width="3.6"/>`,
    drawnWords(number, { x: 50, y: 43, height: 24, most: 46, colour: accent }),
    drawnWords(unit, { x: 50, y: 88, height: 13, most: 92, colour: ink }),
  ].join(''));
}
