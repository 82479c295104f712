import type { Block } from '../../document/nodes.js';
import type { EasyBuilt } from './sections.js';

/** Pages a document may have (formats 1); one more is kept free in each part, as its rows do not fall on its pages as they fell on those of the whole. */
const [mostPages, spare] = [24, 1] as const;
/** Pages at the end of a part: the page that its last section may share with the next one, and the credits. At the end of the last one is the page to say yes, and the credits. */
const ending = 2;
/** Pages that a piece of a longer section is cut for: rows are not all of one height. */
const aimedPages = 18;

/** Pages of a laid-out document by the id of what stands there. */
export type Pages = Readonly<Record<string, number>>;

/**
 * Which sections stand in which part: one group when all fit on 24 pages, else as few groups as their order allows. A section that is
 * longer than a part goes on in the next, under its title and `more`.
 */
export function partsOf(sections: readonly EasyBuilt[], pages: Pages, more: (title: string) => string): EasyBuilt[][] {
  const starts = sections.map(({ id }) => pages[`e-${id}`] ?? pages[`h-e-${id}`] ?? 0);
  if ((starts.at(-1) ?? 0) + ending - 1 <= mostPages) return [[...sections]];
  const room = mostPages - Math.max(2, (starts[0] ?? 3) - 1) - spare - ending;
  // The last section is the page to say yes: nothing tells where it ends, and its pages are the ending.
  const pieces = sections.flatMap((section, index) => piecesOf(section, Math.max(0, (starts[index + 1] ?? starts[index] ?? 0) - (starts[index] ?? 0)), room, more));
  const { length: count } = groupsOf(pieces, room);
  // Parts of about the same length: no last one with a page or two.
  let least = Math.min(room, Math.ceil(pieces.reduce((sum, { length }) => sum + length, 0) / count));
  while (least < room && groupsOf(pieces, least).length > count) least += 1;
  return groupsOf(pieces, least);
}

function groupsOf(pieces: readonly Part[], room: number): EasyBuilt[][] {
  const groups: EasyBuilt[][] = [];
  let used = Infinity;
  for (const { section, length } of pieces) {
    if (used + length > room) { groups.push([]); used = 0; }
    groups.at(-1)?.push(section);
    used += length;
  }
  return groups;
}

interface Part { section: EasyBuilt; length: number }

function piecesOf(section: EasyBuilt, length: number, room: number, more: (title: string) => string): Part[] {
  const count = length <= room ? 1 : Math.ceil(length / Math.max(1, Math.min(aimedPages, room - 2)));
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

/** Millimetres: of a page that rows can have, of a row with a picture, of a small one, of a band, of a line at 16 point, between rows, and around one whose words are taller than its picture. */
const mm = { page: 222, row: 41, small: 17, band: 24, line: 8.4, gap: 6, tall: 5 } as const;
const lettersOnLine = 40;

/**
 * Pages by counting, for a plan so long that it is over 24 pages whatever its layout: laying it out only to cut it would take as long as writing
 * it. Counted with room to spare.
 */
export function countedPages(sections: readonly EasyBuilt[], size: number): Pages {
  const scale = size / 16;
  const pages: Record<string, number> = {};
  let page = 3;
  let used = 0;
  for (const { id, blocks } of sections) {
    const opening = mm.band + blocks.slice(0, 2).reduce<number>((sum, block) => sum + heightOf(block, scale) + mm.gap, mm.gap);
    if (used > 0 && used + opening > mm.page) { page += 1; used = 0; }
    pages[`e-${id}`] = page;
    used += mm.band + mm.gap;
    for (const block of blocks) {
      const height = heightOf(block, scale) + mm.gap;
      if (used + height > mm.page) { page += 1; used = 0; }
      used += height;
    }
  }
  return pages;
}

function heightOf(block: Block, scale: number): number {
  const lines = linesIn([block]) * mm.line * scale * scale;
  return block.type === 'pictureRow' ? block.size === 'full' && lines > mm.row ? lines + mm.tall : Math.max(block.size === 'small' ? mm.small : mm.row, lines) : block.type === 'heading' ? mm.small * scale : lines;
}

function linesIn(blocks: readonly unknown[]): number {
  return blocks.reduce<number>((sum, each) => {
    const node = each as { type: string; value?: string; children?: unknown[] };
    if (node.type === 'paragraph' || node.type === 'heading') return sum + Math.ceil(lettersIn(node.children ?? []) / lettersOnLine) + 0.3;
    return sum + linesIn(node.children ?? []);
  }, 0);
}

function lettersIn(nodes: readonly unknown[]): number {
  return nodes.reduce<number>((sum, each) => {
    const node = each as { value?: string; children?: unknown[] };
    return sum + (node.value?.length ?? 0) + lettersIn(node.children ?? []);
  }, 0);
}
