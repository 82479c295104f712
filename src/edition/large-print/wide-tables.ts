import type { Block, DocumentNode, PartsNode, PartTableNode, Style } from '../../document/nodes.js';
import type { EditionContext } from '../context.js';
import { textOf } from '../inline.js';
import { inLargePrint } from './blocks.js';
import { lettersOnLine, longestWord, wordsIn } from './measures.js';
import type { Making } from './page-marks.js';
import { partsInLine } from './parts.js';
import { recordsOf } from './records.js';

/** What the sides of a crowded cell take, in letters. */
const sides = 1.3;
/** In type of this size or less, fewer columns than this always fit. */
const leastColumns = 5;

/**
 * A document in which every table can be read: one with so many columns that words, times and phone numbers would be cut is a list of its rows
 * instead, each label said again, as in large print. Nobody reads "Midda" over "y".
 */
export function withoutWideTables(document: DocumentNode, { words }: EditionContext): DocumentNode {
  const making: Making = { style: document.style, pages: {}, words, onPage: 0 };
  return { ...document, children: document.children.flatMap((block) => readable(block, making)) };
}

function readable(block: Block, making: Making): Block[] {
  switch (block.type) {
    case 'section': case 'cover': case 'ownWords': case 'quote': case 'callout':
      return [{ ...block, children: block.children.flatMap((each) => readable(each, making)) }];
    case 'list': return [{ ...block, children: block.children.map((item) => ({ ...item, children: item.children.flatMap((each) => readable(each, making)) })) }];
    case 'table': {
      const texts = block.columns.map((column, at) => [textOf(column.children), ...block.children.map((row) => wordsIn(row.children[at]?.children))]);
      return fits(texts, making.style, 0) ? [block] : recordsOf(block, making, inLargePrint);
    }
    case 'parts': return partsReadable(block, making);
    default: return [block];
  }
}

/** The annex goes on in its columns behind a table that is a list. */
function partsReadable(node: PartsNode, making: Making): Block[] {
  const made: Block[] = [];
  for (const each of node.children) {
    const last = made.at(-1);
    if (each.type === 'partTable' && !fits(columnsOf(each), making.style, roomBeside)) made.push(...partsInLine({ ...node, children: [each] }, making, inLargePrint));
    else if (last?.type === 'parts') last.children.push(each);
    else made.push({ ...node, children: [each] });
  }
  return made;
}

/** Letters that a part's number and its place take beside a table. */
const roomBeside = 22;

function columnsOf(table: PartTableNode): string[][] {
  const across = Math.max(1, ...table.children.map(({ children }) => children.length));
  return Array.from({ length: across }, (_, at) => table.children.map((row) => wordsIn(row.children[at]?.children)));
}

function fits(columns: readonly (readonly string[])[], style: Style, taken: number): boolean {
  if (columns.length < leastColumns) return true;
  const needed = columns.reduce((sum, texts) => sum + sides + Math.max(1, ...texts.map(longestWord)), taken);
  return needed <= lettersOnLine(style);
}
