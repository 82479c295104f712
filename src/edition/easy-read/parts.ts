import type { EasyBuilt } from './sections.js';

/** Pages of one part beside its cover and its contents (formats 1: an Easy Read has at most 24 pages). */
const mostPages = 22;
/** Pages that a piece of a longer section is cut for: rows are not all of one height. */
const aimedPages = 19;

/** Pages of a laid-out document by the id of what stands there. */
export type Pages = Readonly<Record<string, number>>;

/**
 * Which sections stand in which part: one group when all fit on 24 pages, else as few groups as their order allows. A section that is
 * longer than a part goes on in the next, under its title and `more`.
 */
export function partsOf(sections: readonly EasyBuilt[], pages: Pages, more: (title: string) => string): EasyBuilt[][] {
  const starts = sections.map(({ id }) => pages[`e-${id}`] ?? pages[`h-e-${id}`] ?? 0);
  if ((starts.at(-1) ?? 0) <= mostPages + 2) return [[...sections]];
  const pieces = sections.flatMap((section, index) => {
    const from = starts[index] ?? 0;
    return piecesOf(section, Math.max(1, (starts[index + 1] ?? from + 1) - from), more);
  });
  const groups: EasyBuilt[][] = [];
  let used = Infinity;
  for (const { section, length } of pieces) {
    if (used + length > mostPages) { groups.push([]); used = 0; }
    groups.at(-1)?.push(section);
    used += length;
  }
  return groups;
}

function piecesOf(section: EasyBuilt, length: number, more: (title: string) => string): { section: EasyBuilt; length: number }[] {
  const count = length <= mostPages ? 1 : Math.ceil(length / aimedPages);
  if (count === 1) return [{ section, length }];
  const cuts = Array.from({ length: count + 1 }, (_, index) => cutAt(section, Math.round((section.blocks.length * index) / count)));
  return cuts.slice(1).map((end, index) => ({
    length: Math.ceil(length / count) + 1,
    section: index === 0 ? { ...section, blocks: section.blocks.slice(0, end) }
      : { ...section, id: `${section.id}-${index + 1}`, title: more(section.title), blocks: section.blocks.slice(cuts[index], end) },
  }));
}

// A small band stays with the rows it is over.
function cutAt({ blocks }: EasyBuilt, at: number): number {
  let cut = at;
  while (cut > 0 && cut < blocks.length && blocks[cut - 1]?.type === 'heading') cut -= 1;
  return cut;
}
