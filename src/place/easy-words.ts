import type { Original, SourceBlock } from '../plan/original.js';
import type { Placement } from './placement.js';

/** The part that easy words are for, when they stand behind one; what says nothing in print (front matter) has none. */
export function easyTarget(block: SourceBlock, byId: ReadonlyMap<string, SourceBlock>): string | undefined {
  const target = byId.get(block.directive?.easyFor ?? '');
  return target === undefined || target.notContent !== undefined || target.kind === 'frontMatter' ? undefined : target.id;
}

/** Easy words go where the part goes that they are for, whatever is in them: apart from it they would be a riddle. */
export function placeEasyWords(original: Original, byId: ReadonlyMap<string, SourceBlock>, placements: Map<string, Placement>): void {
  for (const block of original.blocks) {
    const target = placements.get(easyTarget(block, byId) ?? '');
    if (block.notContent !== undefined || target === undefined) continue;
    const { topic, checkedBy, reason } = target;
    placements.set(block.id, {
      topic, placedBy: checkedBy === undefined ? 'directive' : 'decision', matched: 'easy', sure: true,
      ...(checkedBy === undefined ? {} : { checkedBy }), ...(reason === undefined ? {} : { reason }),
    });
  }
}
