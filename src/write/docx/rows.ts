import type { Block, Inline } from '../../document/nodes.js';

/** Width of a letter of body text in twips, on the wide side. */
const letterWidth = 130;
/** Lines that fit a page with its header row and some room. */
const linesOfPage = 30;

/** Shares a width out among columns, whole twips, nothing left over. */
export function shareOut(shares: readonly number[], width: number): number[] {
  const counted = shares.map((share) => Number.isFinite(share) && share > 0 ? share : 0);
  const sum = counted.reduce((total, share) => total + share, 0);
  const each = counted.map((share) => Math.floor(width * (sum > 0 ? share / sum : 1 / shares.length)));
  const left = width - each.reduce((total, share) => total + share, 0);
  return each.map((share, at) => at === each.length - 1 ? share + left : share);
}

/** A row stays on one page when one page can hold it, and may break when it cannot. */
export function mayBreak(cells: readonly { children: readonly Block[] }[], widths: readonly number[]): boolean {
  return cells.some((cell, at) => linesOf(cell.children, Math.max(1, Math.floor((widths[at] ?? widths[0] ?? 1) / letterWidth))) > linesOfPage);
}

type Counted = Block | Inline | { children?: readonly Counted[]; value?: string; label?: string; type: string };

function linesOf(blocks: readonly Counted[], letters: number): number {
  let lines = 0;
  for (const block of blocks) {
    const inner = 'children' in block && Array.isArray(block.children) ? block.children as readonly Counted[] : [];
    if (block.type === 'paragraph' || block.type === 'missing') lines += Math.ceil(lettersOf(inner) / letters) + 0.5;
    else if (block.type === 'figure') lines += 12;
    else if (block.type === 'codeBlock' && 'value' in block) lines += String(block.value).split('\n').length;
    else lines += linesOf(inner, letters);
  }
  return lines;
}

function lettersOf(nodes: readonly Counted[]): number {
  return nodes.reduce((sum, node) => {
    if ('children' in node && Array.isArray(node.children)) return sum + lettersOf(node.children as readonly Counted[]);
    return sum + ('value' in node ? String(node.value).length : 'label' in node ? String(node.label).length + 3 : 0);
  }, 0);
}
