import type { EasyRead } from './index.js';

/** Pages of one part beside its cover and its contents (formats 1: an Easy Read has at most 24 pages). */
const mostPages = 22;

/** Which sections stand in which part: one group when all fit on 24 pages, else as few groups as their order allows. */
export function partsOf({ sections }: EasyRead, pages: Readonly<Record<string, number>>): number[][] {
  const starts = sections.map(({ id }) => pages[`e-${id}`] ?? pages[`h-e-${id}`]);
  const last = starts.at(-1) ?? 0;
  if (last <= mostPages + 2) return [sections.map((_, index) => index)];
  const groups: number[][] = [];
  let used = Infinity;
  for (const index of sections.keys()) {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? (starts[index] ?? 0) + 1];
    const length = Math.max(1, to - from);
    if (used + length > mostPages) { groups.push([]); used = 0; }
    groups.at(-1)?.push(index);
    used += length;
  }
  return groups;
}
