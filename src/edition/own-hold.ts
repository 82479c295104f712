import type { RootContent } from 'mdast';
import type { Block, OwnWordsNode } from '../document/nodes.js';
import type { PlanSection, Topic } from '../plan/plan.js';
import type { EditionContext } from './context.js';
import { textOf } from './inline.js';
import { ownBlocks } from './own-blocks.js';

/** The person's own words for some topics, in the order they were written, with the bar that marks them as theirs. */
export function ownHold(topics: readonly Topic[], title: string, context: EditionContext): Block[] {
  const pieces = ownPieces(topics, context);
  const groups: OwnWordsNode[] = [];
  let last: PlanSection['writtenBy'] | null = null;
  for (const { node, section } of pieces) {
    const blocks = ownBlocks([node], context).map((block) => quietIfSame(block, title));
    if (blocks.length === 0) continue;
    if (section.writtenBy !== last || groups.length === 0) {
      groups.push({ type: 'ownWords', children: [...authorLine(section.writtenBy, context)] });
      last = section.writtenBy;
    }
    groups.at(-1)?.children.push(...blocks);
  }
  return groups;
}

/** What the person wrote for some topics, in the order they wrote it. */
export function ownPieces(topics: readonly Topic[], context: EditionContext): { node: RootContent; section: PlanSection }[] {
  const pieces = context.plan.sections.filter((section) => topics.includes(section.id)).flatMap((section) =>
    section.children.map((node) => ({ node, section, order: firstPart(node, context) })));
  return pieces.sort((a, b) => a.order - b.order);
}

/** Whether a heading of theirs says what the heading over it says. */
export function sameHeading(own: string, title: string): boolean {
  return bare(own) === bare(title);
}

/** A heading of theirs that says what the section's heading says is kept, but not said loudly twice. */
function quietIfSame(block: Block, title: string): Block {
  if (block.type !== 'ownHeading' || !sameHeading(textOf(block.children), title)) return block;
  return { ...block, type: 'paragraph', role: 'small' };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/^(question|section|part)? ?\d+ /, '').trim();
}

function authorLine(who: string | undefined, context: EditionContext): Block[] {
  if (who === undefined || who === 'person' || who === 'subject' || who === context.plan.subject?.name) return [];
  const words = context.words('own.writtenBy', { who: context.words.find(`writers.${who}`) ?? who });
  return [{ type: 'paragraph', role: 'small', children: [{ type: 'text', value: words }] }];
}

/** The number of the first part in a node; what has none keeps its order behind the rest. */
function firstPart(node: RootContent, context: EditionContext): number {
  const own = node.data?.blockId === undefined ? undefined : context.numbering.byBlock.get(node.data.blockId);
  if (own !== undefined) return own.number;
  if (!('children' in node)) return Number.MAX_SAFE_INTEGER;
  let first = Number.MAX_SAFE_INTEGER;
  for (const child of node.children as RootContent[]) first = Math.min(first, firstPart(child, context));
  return first;
}
