import type { Nodes } from 'mdast';

/** The readable text of a node; breaks are new lines, pictures their descriptions. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child: Nodes) => textOf(child)).join('') : '';
}
