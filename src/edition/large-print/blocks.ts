import type { Block, FieldNode, FieldsNode, FigureNode, ListItemNode, ListNode } from '../../document/nodes.js';
import { markOf, pageMark, type Making } from './page-marks.js';
import { fitsAsTable, recordsOf } from './records.js';
import { partsInLine } from './parts.js';

/** Sets blocks again, one under the other, with a mark wherever another page of the filed plan begins. */
export function inLargePrint(blocks: readonly Block[], making: Making): Block[] {
  return blocks.flatMap((block) => [...(marksItself(block) ? [] : pageMark(block, making)), ...setAgain(block, making)]);
}

/** A section says its page under its heading, and what comes in rows with each of them. */
function marksItself(block: Block): boolean {
  return block.type === 'section' || block.type === 'heading' && block.depth === 2 || block.type === 'list' || block.type === 'fields' || block.type === 'table' || block.type === 'parts';
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
    case 'fields': return fields(block, making);
    case 'table': return fitsAsTable(block, making.style) ? [...pageMark(block, making), block] : recordsOf(block, making, inLargePrint);
    case 'figure': return [wide(block)];
    case 'parts': return partsInLine(block, making, inLargePrint);
    default: return [block];
  }
}

/** A group of fields goes on behind a mark. */
function fields(node: FieldsNode, making: Making): Block[] {
  const made: Block[] = [];
  for (const field of node.children) {
    const mark = pageMark(field, making);
    const last = made.at(-1);
    const again: FieldNode = { ...field, children: inLargePrint(field.children, making) };
    if (mark.length === 0 && last?.type === 'fields') last.children.push(again);
    else {
      const { id, ...rest } = node;
      made.push(...mark, { ...rest, ...(last === undefined && id !== undefined ? { id } : {}), stacked: true, children: [again] });
    }
  }
  return made;
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
    made.push({ ...rest, ...(from === 0 && id !== undefined ? { id } : {}), ...(from === 0 ? {} : start), children: items });
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
