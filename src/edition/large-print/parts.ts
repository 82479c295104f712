import type { Block, Inline, PartNode, PartRowNode, PartsNode, PartTableNode } from '../../document/nodes.js';
import { pageMark, type InLargePrint, type Making } from './page-marks.js';
import { labelled, withoutReference } from './records.js';

/** The parts of the person's own plan one under the other: the number, the words as they were made, and where they went. */
export function partsInLine(node: PartsNode, making: Making, inLargePrint: InLargePrint): Block[] {
  return node.children.flatMap((each): Block[] => each.type === 'part'
    ? [...pageMark(each, making), partOf(each, inLargePrint(each.children, making), making, inLargePrint)]
    : rowsOf(each, making, inLargePrint));
}

function rowsOf(table: PartTableNode, making: Making, inLargePrint: InLargePrint): Block[] {
  const names = table.hasHeader ? (table.children[0]?.children ?? []).map(({ children: [first] }) => (first?.type === 'paragraph' ? withoutReference(first.children) : [])) : [];
  return table.children.flatMap((row, at) => {
    const cells = row.children.flatMap((cell, column) => labelled(at === 0 && table.hasHeader ? [] : names[column] ?? [], cell, making, inLargePrint));
    return [...pageMark(row, making), partOf(row, cells, making, inLargePrint)];
  });
}

function partOf({ id, lang, dir, number, where }: PartNode | PartRowNode, children: Block[], making: Making, inLargePrint: InLargePrint): Block {
  const title: Inline[] = number === '' ? [] : [{ type: 'text', value: making.words('largePrint.part', { number }) }];
  return {
    type: 'callout', tone: 'record', ...(title.length === 0 ? {} : { title }),
    ...(id === undefined ? {} : { id }), ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }),
    children: [...children, ...inLargePrint(where, making)],
  };
}
