import type { Block, FigureNode, ListItemNode, ListNode } from '../../document/nodes.js';
import { markOf, pageMark, type Making } from './page-marks.js';
import { fitsAsTable, recordsOf } from './records.js';
import { partsInLine } from './parts.js';

/** Sets blocks again, one under the other, with a mark wherever another page of the filed plan begins. */
export function inLargePrint(blocks: readonly Block[], making: Making): Block[] {
  return blocks.flatMap((block) => [...(marksItself(block) ? [] : pageMark(block, making)), ...setAgain(block, making)]);
}

/** A section says its page under its heading. */
function marksItself({ type }: Block): boolean {
  return type === 'heading' || type === 'section';
}

function setAgain(block: Block, making: Making): Block[] {
  switch (block.type) {
    case 'cover': case 'quote': case 'ownWords': case 'section': case 'callout':
      return [{ ...block, children: inLargePrint(block.children, making) }];
    case 'heading': {
      const page = block.id === undefined ? undefined : making.pages[block.id];
      return block.depth === 2 && page !== undefined ? [block, markOf(page, making)] : [block];
    }
    case 'paragraph': return [block.role === 'small' ? { ...block, role: 'body' } : block];
    case 'list': return list(block, making);
    case 'fields':
      return [{ ...block, stacked: true, children: block.children.map((field) => ({ ...field, children: inLargePrint(field.children, making) })) }];
    case 'table': return fitsAsTable(block, making.style) ? [block] : recordsOf(block, making, inLargePrint);
    case 'figure': return [wide(block)];
    case 'parts': return partsInLine(block, making, inLargePrint);
    default: return [block];
  }
}

/** A list goes on behind a mark, with the number it had come to. */
function list(node: ListNode, making: Making): Block[] {
  const made: Block[] = [];
  let items: ListItemNode[] = [];
  let from = 0;
  const put = (to: number): void => {
    if (items.length === 0) return;
    const { id, ...rest } = node;
    const start = node.ordered ? { start: (node.start ?? 1) + from } : {};
    made.push({ ...rest, ...(made.length === 0 && id !== undefined ? { id } : {}), ...(from === 0 ? {} : start), children: items });
    [items, from] = [[], to];
  };
  node.children.forEach((item, at) => {
    const mark = pageMark(item, making);
    if (mark.length > 0) { put(at); made.push(...mark); }
    items.push({ ...item, children: inLargePrint(item.children, making) });
  });
  put(node.children.length);
  return made;
}

/** A picture stands by itself, as wide as the page lets it; words in it are larger so. */
function wide(node: FigureNode): FigureNode {
  return { ...node, widthMm: Math.max(node.widthMm, Math.min(170, node.widthMm * 1.5)) };
}
