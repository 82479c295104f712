import { once } from '../resources/once.js';
import type { Table } from 'mdast';
import { costOf, countOf, daysOf, phoneOf, plainWords, timesOf } from './cells.js';
import { dateOf } from './cell-date.js';
import { placingTable } from './data.js';
import { textOf } from './node-text.js';
import { signalsOf } from './signals.js';

/** What the cells of a column plainly are, whatever stands at its top. */
export type CellShape = 'phone' | 'money' | 'date' | 'day' | 'dayTime' | 'time' | 'often' | 'likelihood';

interface ShapeWords { days: Record<string, number>; parts: string[]; dateWords: string[]; often: Record<string, string>; oftenWords: string[]; likelihoods: Record<string, string> }

const words = once(() => {
  const { days, parts, dateWords, often, oftenWords, likelihoods } = placingTable<ShapeWords>('tables');
  return { days: new Set(Object.keys(days)), parts: new Set(parts), dateWords: new Set(dateWords), often: new Set([...Object.keys(often), ...oftenWords]), likelihoods: new Set(Object.keys(likelihoods)) };
});
const most = 0.6;
const rowsRead = 40;

/** The shape that most cells of each column have, if they have one. */
export function columnShapes(table: Table): (CellShape | undefined)[] {
  const rows = table.children.slice(1, rowsRead + 1);
  return (table.children[0]?.children ?? []).map((_, column) => {
    const counts = new Map<CellShape, number>();
    let filled = 0;
    for (const row of rows) {
      const cell = row.children[column];
      const text = cell === undefined ? '' : textOf(cell).trim();
      if (/^[\s–—-]*$/.test(text)) continue;
      filled += 1;
      const shape = shapeOf(text);
      if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    return [...counts].find(([, count]) => count >= filled * most)?.[0] ?? mixed(counts, filled);
  });
}

/** Days in one row and days with times in the next are still a column of when. */
function mixed(counts: ReadonlyMap<CellShape, number>, filled: number): CellShape | undefined {
  const whens = (['day', 'dayTime', 'time'] as const).reduce((sum, shape) => sum + (counts.get(shape) ?? 0), 0);
  return whens > 0 && whens >= filled * most ? 'dayTime' : undefined;
}

function shapeOf(text: string): CellShape | undefined {
  const { days, parts, dateWords, often, likelihoods } = words();
  const signals = signalsOf(text);
  const plain = plainWords(text);
  const tokens = plain.split(' ');
  if (phoneOf(text) !== undefined || signals.has('<phone>')) return 'phone';
  if (signals.has('<money>') || !('unknown' in costOf(text, undefined))) return 'money';
  if (dateOf(text) !== undefined || signals.has('<date>') || signals.has('<by>')) return 'date';
  if (daysOf(text) === 'daily' || often.has(plain) || countOf(text) !== undefined) return 'often';
  const named = tokens.some((token) => days.has(token));
  if (dateWords.has(plain) || dateWords.has(tokens.slice(0, 2).join(' '))) return 'date';
  if (daysOf(text) !== undefined) return 'day';
  const timed = timesOf(text) !== undefined || signals.has('<time>') || tokens.some((token) => parts.has(token));
  if (named) return timed || tokens.length > 2 ? 'dayTime' : 'day';
  if (timed && tokens.length <= 6) return 'time';
  if (often.has(tokens[0] ?? '') || often.has(tokens.slice(-2).join(' '))) return 'often';
  return likelihoods.has(plain) ? 'likelihood' : undefined;
}
