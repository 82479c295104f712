import type { LedgerEntry, Original, SourceBlock, Target } from '../plan/original.js';
import type { Topic } from '../plan/topics.js';
import type { HeldDecision } from './decided-places.js';
import { easyTarget } from './easy-words.js';
import { excerptOf } from './excerpt.js';
import type { Outline } from './outline.js';
import type { Placement } from './placement.js';
import { topicOfPointer } from './pointers.js';
import type { FactGiven } from './types.js';

/** What the ledger is made from. */
export interface LedgerInput {
  original: Original; outline: Outline; placements: ReadonlyMap<string, Placement>; facts: readonly FactGiven[];
  held: ReadonlyMap<string, HeldDecision>; titleId: string | undefined;
}

/** The ledger, and the topic of every block that a section prints. */
export interface Ledger { entries: LedgerEntry[]; topicOf: Map<string, Topic> }

type FateOf = Pick<LedgerEntry, 'outcome' | 'targets' | 'placedBy' | 'sure'> & Partial<Pick<LedgerEntry, 'matched' | 'reason' | 'checkedBy'>>;

/** Gives every block of the original its one fate. */
export function makeLedger(input: LedgerInput): Ledger {
  const facts = new Map<string, FactGiven[]>();
  for (const fact of input.facts) {
    const known = facts.get(fact.blockId);
    if (known === undefined) facts.set(fact.blockId, [fact]);
    else known.push(fact);
  }
  const topicOf = new Map<string, Topic>();
  const entries = input.original.blocks.map((block): LedgerEntry => {
    const fate = fateOf(block, input, facts.get(block.id) ?? []);
    const printed = fate.outcome === 'mapped' || fate.outcome === 'keptVerbatim';
    const isField = block.id === input.titleId || (block.kind === 'frontMatter' && facts.has(block.id));
    if (printed && !isField) topicOf.set(block.id, block.kind === 'frontMatter' ? 'other' : input.placements.get(block.id)?.topic ?? 'other');
    return {
      blockId: block.id, originalId: input.original.id, kind: block.kind, excerpt: excerptOf(block), ...fate,
      by: fate.placedBy === 'decision' ? 'person' : 'program',
    };
  });
  shareHeaders(entries, topicOf, input);
  return { entries, topicOf };
}

function fateOf(block: SourceBlock, { placements, held, titleId, outline }: LedgerInput, facts: readonly FactGiven[]): FateOf {
  if (block.notContent !== undefined) return { outcome: 'notContent', targets: [], placedBy: 'none', sure: true, reason: block.notContent };
  // What a person leaves out is left out in easy words too.
  const decision = held.get(block.id) ?? leftOut(held.get(easyTarget(block, outline.byId) ?? ''));
  if (decision?.to === 'decorative' || decision?.to === 'notReflected') {
    return { outcome: decision.to, targets: [], placedBy: 'decision', sure: true, reason: decision.reason ?? 'decided', checkedBy: decision.by };
  }
  if (block.id === titleId) return { outcome: 'mapped', targets: [{ section: 'original', field: 'title' }], placedBy: 'heading', matched: 'title', sure: true };
  if (block.kind === 'frontMatter') return frontMatterFate(facts);
  if (block.kind === 'image' && block.texts.join('').trim() === '') {
    const reason = (block.media ?? []).length > 0 ? 'noDescription' : 'pictureMissing';
    return { outcome: 'notReflected', targets: [], placedBy: 'none', sure: true, reason };
  }
  const { topic, placedBy, sure, matched, checkedBy, targets, reason } = placements.get(block.id) ?? { topic: 'other', placedBy: 'none', sure: false };
  return {
    outcome: topic === 'other' ? 'keptVerbatim' : 'mapped', targets: targets ?? [{ section: topic }], placedBy, sure,
    ...(matched === undefined ? {} : { matched }), ...(checkedBy === undefined ? {} : { checkedBy }), ...(reason === undefined || topic !== 'other' ? {} : { reason }),
  };
}

function leftOut(decision: HeldDecision | undefined): HeldDecision | undefined {
  return decision?.to === 'notReflected' ? decision : undefined;
}

function frontMatterFate(facts: readonly FactGiven[]): FateOf {
  if (facts.length === 0) return { outcome: 'keptVerbatim', targets: [{ section: 'other' }], placedBy: 'none', sure: true, reason: 'unrecognised' };
  const targets = facts.map(({ pointer }): Target => ({ section: topicOfPointer(pointer), field: pointer }));
  return { outcome: 'mapped', targets, placedBy: 'field', matched: facts.map(({ pointer }) => pointer).join(', '), sure: true };
}

/** A table that is split keeps its header row in each part, so the header has more than one place. */
function shareHeaders(entries: readonly LedgerEntry[], topicOf: ReadonlyMap<string, Topic>, { outline }: LedgerInput): void {
  const headers = new Map(entries.filter((entry) => entry.kind === 'tableHeader').map((entry) => [entry.blockId, entry]));
  for (const entry of entries) {
    const header = entry.kind === 'tableRow' ? headers.get(outline.parents.get(entry.blockId) ?? '') : undefined;
    const topic = topicOf.get(entry.blockId);
    if (header === undefined || topic === undefined || header.outcome === 'notReflected' || header.outcome === 'notContent') continue;
    if (!header.targets.some((target) => target.section === topic)) header.targets.push({ section: topic });
  }
}
