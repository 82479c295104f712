import type { Block, Inline, ListNode, TableNode } from '../document/nodes.js';
import { textOf } from './inline.js';

/** Blocks for a cell: a table inside a table cannot be followed with a screen reader (Word checker: table not simple), so its rows become items. */
export function withoutTables(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'table': return asList(block);
      case 'list': return { ...block, children: block.children.map((item) => ({ ...item, children: withoutTables(item.children) })) };
      case 'quote': case 'ownWords': case 'callout': return { ...block, children: withoutTables(block.children) };
      default: return block;
    }
  });
}

/** One item a row, and in it one paragraph a cell, with the name of its column before it. */
function asList(table: TableNode): ListNode {
  const named = (at: number, blocks: readonly Block[]): Block[] => {
    const name = table.columns[at]?.children ?? [];
    const [first, ...rest] = withoutTables(blocks);
    if (first === undefined || textOf(name).trim() === '') return first === undefined ? [] : [first, ...rest];
    const lead: Inline[] = [{ type: 'strong', children: name }, { type: 'text', value: ': ' }];
    return first.type === 'paragraph' ? [{ ...first, children: [...lead, ...first.children] }, ...rest] : [{ type: 'paragraph', children: lead }, first, ...rest];
  };
  const rows = table.children.map((row) => row.children.flatMap((cell, at) => named(at, cell.children)));
  // A table of names alone still says them.
  const items = rows.length > 0 ? rows : [table.columns.flatMap((column): Block[] => (column.children.length === 0 ? [] : [{ type: 'paragraph', children: column.children }]))];
  return { type: 'list', ordered: false, children: items.filter((blocks) => blocks.length > 0).map((children) => ({ type: 'listItem', children })) };
}
