import { drawing, type Palette } from './frame.js';
import { drawnWords, round } from './letters.js';

/** An amount of money as it is written, on a British note, with coins below when it has pence or is small. */
export function money(amount: string, { ink, paper, accent, tint }: Palette): string {
  return drawing([
    `<rect x="5" y="20" width="90" height="46" rx="5" fill="${paper}" stroke="${ink}" stroke-width="2.6"/>`,
    `<rect x="10" y="25" width="80" height="36" rx="3" fill="${tint}" stroke="${accent}" stroke-width="1.2"/>`,
    drawnWords(amount, { x: 50, y: 43, height: 17, most: 70, colour: ink }),
    ...[24, 40].map((x) => coin(x, 78, ink)),
  ].join(''));
}

function coin(x: number, y: number, ink: string): string {
  return `<circle cx="${x}" cy="${y}" r="9.5" fill="#e8c14a" stroke="${ink}" stroke-width="2.2"/>${drawnWords('£', { x, y, height: 9, colour: ink })}`;
}

/** A telephone with the number to ring, or to send a message to, under it, in groups as people say it. */
export function phoneNumber(number: string, { ink, paper, accent, onAccent }: Palette, byText = false): string {
  const rows = inRows(number);
  const height = rows.length > 2 ? 10 : 11.5;
  return drawing([
    `<rect x="37" y="4" width="26" height="42" rx="5" fill="${ink}"/><rect x="40.5" y="9.5" width="19" height="27" rx="1.5" fill="${accent}"/><circle cx="50" cy="41" r="2.3" fill="${paper}"/>`,
    byText ? `<path d="M43.500 14h13v10.500h-8l-3.500 4v-4h-1.500z" fill="${onAccent}"/><path d="M46 17.500h8M46 20.800h5.500" stroke="${accent}" stroke-width="1.400" fill="none"/>`
      : `<path d="M45 19.5c0 4.5 4.500 9 9 9l1.600-2.800-3.300-1.900-1.400 1.100c-1.200-.6-2.200-1.600-2.800-2.800l1.100-1.400-1.900-3.300z" fill="${onAccent}"/>`,
    ...rows.map((row, index) => drawnWords(row, { x: 50, y: 59 + index * (height + 5), height, most: 90, colour: ink })),
  ].join(''));
}

function inRows(number: string): string[] {
  const groups = number.trim().split(/[\s\u00a0-]+/).filter((group) => group !== '');
  if (groups.length > 1) return groups.length === 2 ? groups : [groups[0] ?? '', groups.slice(1).join(' ')];
  const digits = groups[0] ?? '';
  return digits.length <= 6 ? [digits] : [digits.slice(0, 5), digits.slice(5)];
}

/** How one amount is made up: a bar in shares, the first in the accent. Exact amounts stand in words beside it. */
export function shares(parts: readonly number[], { ink, paper, accent, tint, grey }: Palette): string {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const fills = [accent, '#e8c14a', tint, grey];
  let at = 0;
  const pieces = parts.map((part, index) => {
    const height = total === 0 ? 0 : (part / total) * 80;
    const piece = `<rect x="30" y="${round(10 + at)}" width="40" height="${round(height)}" fill="${fills[index % fills.length] ?? tint}" stroke="${ink}" stroke-width="1.6"/>`;
    at += height;
    return piece;
  });
  return drawing(`<rect x="30" y="10" width="40" height="80" fill="${paper}"/>${pieces.join('')}`);
}
