import type { Nodes } from 'mdast';
import { plainText } from '../../plan/walk.js';

/** How a node that stands in no text would be written in Markdown, for what is kept as words. */
export function writtenAs(node: Nodes): string {
  switch (node.type) {
    case 'definition': return `[${node.label ?? node.identifier}]: ${node.url}${node.title ? ` "${node.title}"` : ''}`;
    case 'linkReference': return `[${plainText(node)}]${target(node)}`;
    case 'imageReference': return `![${node.alt ?? ''}]${target(node)}`;
    case 'containerDirective': return `:::${node.name}`;
    case 'leafDirective': return `::${node.name}[${plainText(node)}]`;
    case 'yaml': return node.value;
    default: return '';
  }
}

function target(node: { referenceType?: string; label?: string | null | undefined; identifier: string }): string {
  return node.referenceType === 'full' ? `[${node.label ?? node.identifier}]` : '';
}
