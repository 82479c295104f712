import type { Block, ListItemNode, ListNode } from '../../document/nodes.js';
import type { Attributes } from './markup.js';
import { element } from './markup.js';
import { added, common, inside } from './scene.js';
import type { Scene } from './scene.js';

/** Writes the blocks inside something; handed in, because a list holds whatever a page holds. */
export type WriteBlocks = (nodes: readonly Block[], scene: Scene) => string;

/** Writes a list; a tick box is said in words too. */
export function writeList(node: ListNode, own: Attributes, scene: Scene, writeBlocks: WriteBlocks): string {
  const start = node.ordered && node.start !== undefined && node.start !== 1 ? String(node.start) : undefined;
  return element(node.ordered ? 'ol' : 'ul', { ...own, start }, '\n',
    ...node.children.map((item) => `${writeItem(item, node.ordered, scene, writeBlocks)}\n`));
}

function writeItem(item: ListItemNode, ordered: boolean, outer: Scene, writeBlocks: WriteBlocks): string {
  const value = ordered && item.value !== undefined ? String(item.value) : undefined;
  const scene = inside(outer, item);
  const words = scene.page.words;
  const box = item.checked === undefined ? ''
    : element('span', { class: item.checked ? 'box on' : 'box', 'aria-hidden': 'true' })
      + added(scene, `${item.checked ? words.ticked : words.notTicked} `);
  return element('li', { ...common(outer, item), value, class: item.checked === undefined ? undefined : 'tick' }, box, writeBlocks(item.children, scene));
}
