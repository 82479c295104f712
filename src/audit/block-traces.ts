import type { Original } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';

interface TreeNode { type: string; url?: string; value?: string; children?: TreeNode[]; data?: { blockId?: string; values?: { start: number; end: number }[] } }

/** What the trees of a plan say about a block besides its words: addresses of its links, and its typed values. */
export interface BlockTrace { asides: string[]; values: string[] }

/** Gathers the traces of every block, from the originals (links) and from the plan's sections (values). */
export function blockTraces(plan: Plan): Map<string, BlockTrace> {
  const traces = new Map<string, BlockTrace>();
  const traceOf = (blockId: string): BlockTrace => {
    const known = traces.get(blockId);
    if (known !== undefined) return known;
    const made: BlockTrace = { asides: [], values: [] };
    traces.set(blockId, made);
    return made;
  };
  const walk = (node: TreeNode, owner: string | undefined, see: (node: TreeNode, trace: BlockTrace) => void): void => {
    const blockId = node.data?.blockId ?? owner;
    if (blockId !== undefined) see(node, traceOf(blockId));
    for (const child of node.children ?? []) walk(child, blockId, see);
  };
  for (const original of plan.originals) {
    const tree: Original['tree'] = original.tree;
    if (tree !== undefined) walk(tree as TreeNode, undefined, noteLink);
  }
  for (const section of plan.sections) for (const child of section.children) walk(child as TreeNode, undefined, noteValues);
  return traces;
}

function noteLink(node: TreeNode, trace: BlockTrace): void {
  if (node.type === 'link' && node.url !== undefined) trace.asides.push(`(${node.url.replace(/^(mailto|tel):/i, '')})`);
}

function noteValues(node: TreeNode, trace: BlockTrace): void {
  for (const { start, end } of node.data?.values ?? []) trace.values.push((node.value ?? '').slice(start, end));
}
