import type { Block, Style } from '../../document/nodes.js';
import { textOf } from '../inline.js';

const pageMm = 210;
const pointsPerMm = 72 / 25.4;
/** The width of a letter as a share of the type size, on the wide side of what a line of English comes to. */
const letter = 0.56;

/** About how many letters a full line holds, rather too few than too many. Each format measures more exactly when it sets the line. */
export function lettersOnLine({ bodySize, marginMm, lineLength }: Style): number {
  const fits = Math.floor(((pageMm - 2 * marginMm) * pointsPerMm) / (letter * bodySize));
  return lineLength === undefined ? fits : Math.min(fits, lineLength);
}

/** The words of blocks in a cell, with a space between them. */
export function wordsIn(blocks: readonly Block[] = []): string {
  return blocks.map((block) => (block.type === 'paragraph' ? textOf(block.children) : 'children' in block ? wordsIn(block.children as Block[]) : '')).join(' ').trim();
}

/** Letters of the longest run that no line end may part. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s\u200b]+/).map((word) => word.length));
}
