import { drawing, type Palette } from './frame.js';
import { drawnWords, round } from './letters.js';

/** A clock face at a time of day, `HH:MM`. */
export function clock(time: string, { ink, paper, accent }: Palette): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const numbers = Array.from({ length: 12 }, (_, index) => {
    const { x, y } = onDial(((index + 1) % 12) * 30, 33.5);
    return drawnWords(String(index + 1), { x, y, height: 7.2, colour: ink });
  });
  return drawing([
    `<circle cx="50" cy="50" r="44" fill="${paper}" stroke="${ink}" stroke-width="3.2"/>`, ...numbers,
    hand((hours % 12) * 30 + minutes / 2, 19, 5.4, accent), hand(minutes * 6, 28, 3.6, ink),
    `<circle cx="50" cy="50" r="3.8" fill="${ink}"/>`,
  ].join(''));
}

function onDial(degrees: number, radius: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: 50 + Math.sin(angle) * radius, y: 50 - Math.cos(angle) * radius };
}

function hand(degrees: number, length: number, width: number, colour: string): string {
  const { x, y } = onDial(degrees, length);
  return `<path d="M50 50L${round(x)} ${round(y)}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
}
