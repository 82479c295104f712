import type { LedgerEntry, Original, SourceBlock } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';

/** One part of an original as people talk about it: "own plan 12". */
export interface Part { number: number; block: SourceBlock; entry: LedgerEntry; original: Original }

/** The parts of a plan's originals, numbered in the order they were written; what is not content has no number. */
export interface Numbering { parts: Part[]; byBlock: ReadonlyMap<string, Part>; entries: ReadonlyMap<string, LedgerEntry> }

/** Gives every part its number for this document. Ids never change; numbers are only for people. */
export function numberParts(plan: Plan): Numbering {
  const entries = new Map((plan.conversion?.ledger ?? []).map((entry) => [entry.blockId, entry]));
  const parts: Part[] = [];
  for (const original of plan.originals) {
    for (const block of original.blocks) {
      const entry = entries.get(block.id);
      if (entry !== undefined && entry.outcome !== 'notContent') parts.push({ number: parts.length + 1, block, entry, original });
    }
  }
  return { parts, byBlock: new Map(parts.map((part) => [part.block.id, part])), entries };
}
