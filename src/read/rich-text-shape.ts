import type { Nodes, PhrasingContent, Root } from 'mdast';
import { writtenAs } from './markdown/written.js';

type Made = { type: string; children?: Made[] };

/** A tree somebody made, with lists of items and tables of rows of cells; a definition inside a paragraph becomes words. */
export function rightShape(root: Root): Root {
  return shaped(root as Made) as Root;
}

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link', 'linkReference']);
const inside: Readonly<Record<string, string>> = { list: 'listItem', table: 'tableRow', tableRow: 'tableCell' };

function shaped(node: Made): Made {
  if (node.children === undefined) return node;
  const wanted = inside[node.type];
  const children = node.children.map((child): Made => {
    if (lines.has(node.type) && (child.type === 'definition' || child.type === 'yaml')) return words(writtenAs(child as Nodes)) as Made;
    return shaped(wanted === undefined || child.type === wanted ? child : { type: wanted, children: [child] });
  });
  return { ...node, children };
}

/** The same tree with footnotes as words: their labels are unique in one text field, not in a plan of many. */
export function footnotesAsWords(root: Root): Root {
  return { ...root, children: root.children.flatMap(withWords) as Root['children'] };
}

function withWords(node: Nodes): Nodes[] {
  if (node.type === 'footnoteReference') return [words(`[${node.label ?? node.identifier}]`)];
  if (!('children' in node)) return [node];
  const children = (node.children as Nodes[]).flatMap(withWords);
  if (node.type !== 'footnoteDefinition') return [{ ...node, children } as Nodes];
  const label = words(`[${node.label ?? node.identifier}] `);
  const [first, ...rest] = children;
  if (first?.type === 'paragraph') return [{ ...first, children: [label, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [label] }, ...children];
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}
