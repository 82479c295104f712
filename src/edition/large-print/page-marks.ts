import type { Block, Style } from '../../document/nodes.js';
import type { Words } from '../words.js';

/** What is known while the blocks of the single format are set again. `onPage` is the page of the filed plan they stand on there. */
export interface Making { style: Style; pages: Readonly<Record<string, number>>; words: Words; onPage: number }

/** Sets blocks again in large print. */
export type InLargePrint = (blocks: readonly Block[], making: Making) => Block[];

/** "Page 5 of the filed plan", where that page begins: two people with two prints can find the same place. */
export function pageMark({ id }: { id?: string }, making: Making): Block[] {
  const page = id === undefined ? undefined : making.pages[id];
  return page === undefined || page <= making.onPage ? [] : [markOf(page, making)];
}

export function markOf(page: number, making: Making): Block {
  making.onPage = page;
  return { type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: making.words('largePrint.page', { page }) }] };
}
