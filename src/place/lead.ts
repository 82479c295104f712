import { textOf } from './node-text.js';
import type { Unit } from './outline.js';

/** Words that stand before the rest like a small heading: in bold, before a colon, or on a line of their own. */
export function leadOf(unit: Unit): string | undefined {
  const node = unit.nodes[0];
  const paragraph = node?.type === 'listItem' ? node.children[0] : node;
  if (paragraph?.type === 'paragraph') {
    const [first, next] = paragraph.children;
    if (first?.type === 'strong') return textOf(first);
    const line = first?.type === 'text' ? first.value : '';
    const own = /^([^\n]{2,60})\n/.exec(`${line}${next?.type === 'break' ? '\n' : ''}`)?.[1];
    if (own !== undefined && own.split(' ').length <= 8 && !/[.,]$/.test(own)) return own;
  }
  const label = /^([^:.!?\n]{2,60}):(?:\s|$)/.exec(unit.text)?.[1];
  return label !== undefined && label.split(' ').length <= 9 ? label : undefined;
}
