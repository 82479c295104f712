import type { Stretch } from './text-of.js';

/** Lines out of the cells of one table row that stand together, and how many a table row can have before it is cut up like other words. */
const [cellsTogether, mostCells] = [6, 16];

/** The lines of a table row, given cell by cell, in rows of about equal length that part no cell; undefined when they are too many. */
export function cellsInRows(cells: readonly string[][]): string[][] | undefined {
  const count = cells.flat().length;
  if (count > mostCells) return undefined;
  const each = Math.ceil(count / Math.max(1, Math.ceil(count / cellsTogether)));
  const rows: string[][] = [];
  for (const lines of cells) {
    const last = rows.at(-1);
    if (last !== undefined && (last.length + lines.length <= each || last.length + lines.length <= cellsTogether && cells.at(-1) === lines)) last.push(...lines);
    else rows.push([...lines]);
  }
  return rows;
}

/** The rows of a table's row, with the day in its first cell over each of them: cut up, the second would be about no day. */
export function dayApart(pieces: readonly string[][], kind: Stretch['kind']): { words: string[]; day?: string }[] {
  const day = kind === 'cell' ? /^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\.?$/u.exec(pieces[0]?.[0] ?? '')?.[1] : undefined;
  if (day === undefined || pieces.flat().length < 2) return pieces.map((words) => ({ words }));
  return pieces.map((words, at) => ({ words: at === 0 ? words.slice(1) : words, day })).filter(({ words }) => words.length > 0);
}
