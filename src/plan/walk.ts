import type { Node, Parent } from 'unist';
import type { Nodes, Root } from 'mdast';
import type { Plan } from './plan.js';

/** The words of a node and all below it, as one string: a line for each block, alt text for pictures. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' || node.type === 'yaml' ? '' : node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (!('children' in node)) return '';
  const between = blockParents.has(node.type) ? '\n' : node.type === 'tableRow' ? '\t' : '';
  return node.children.map(plainText).join(between);
}

const blockParents: ReadonlySet<string> = new Set([
  'root', 'blockquote', 'list', 'listItem', 'table', 'footnoteDefinition', 'containerDirective',
]);

/** Calls `use` with the tree of every rich text field of the plan's records, and its JSON pointer, in the plan's order. */
export function visitRichText(plan: Plan, use: (tree: Root, pointer: string) => void): void {
  const { sections: _sections, originals: _originals, conversion: _conversion, ...records } = plan;
  visitInside(records, '', use);
}

/** Calls `use` with every tree of the plan: rich text fields, then each section (as a root), then the trees of originals. */
export function visitTrees(plan: Plan, use: (tree: Root, pointer: string) => void): void {
  visitRichText(plan, use);
  plan.sections.forEach(({ children }, index) => use({ type: 'root', children }, `/sections/${index}/children`));
  plan.originals.forEach(({ tree }, index) => { if (tree !== undefined) use(tree, `/originals/${index}/tree`); });
}

/** Calls `use` with a node and every node below it, parents first. */
export function visitNodes(root: Nodes, use: (node: Nodes) => void): void {
  const waiting: Node[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    use(next as Nodes);
    if ('children' in next) waiting.push(...[...(next as Parent).children].reverse());
  }
}

function visitInside(value: unknown, pointer: string, use: (tree: Root, pointer: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTree(value)) { use(value, pointer); return; }
  for (const [name, each] of Object.entries(value)) visitInside(each, `${pointer}/${name}`, use);
}

// No record has a field `type` with this word, so a root is told apart from records by it.
function isTree(value: object): value is Root {
  return 'type' in value && value.type === 'root' && 'children' in value;
}
