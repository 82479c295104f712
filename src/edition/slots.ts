import type { RootContent } from 'mdast';
import type { Topic } from '../plan/plan.js';
import type { EditionContext } from './context.js';
import { at, bookkeeping, isFilled, isObject } from './path.js';

interface Slot {
  need?: 'draft' | 'final' | 'all' | undefined;
  satisfiedBy?: Topic[] | undefined;
  satisfiedByPhone?: Topic[] | undefined;
  satisfiedByRecords?: string[] | undefined;
}

/** Whether a slot is asked for at this stage: the draft list and the final list differ (R010). */
export function isNeeded(slot: Slot, context: EditionContext): boolean {
  const stage = context.plan.stage ?? 'draft';
  const draft = stage === 'draft' || stage === 'submitted';
  return slot.need === 'all' || (slot.need === 'draft' && draft) || (slot.need === 'final' && !draft);
}

/** Whether the person's own words, or other records, already answer an empty slot. */
export function isSatisfied(slot: Slot, context: EditionContext): boolean {
  const written = (topics: Topic[] | undefined, good: (nodes: RootContent[]) => boolean): boolean =>
    context.plan.sections.some((section) => (topics ?? []).includes(section.id) && good(section.children));
  return written(slot.satisfiedBy, (nodes) => nodes.some((node) => node.type !== 'heading'))
    || written(slot.satisfiedByPhone, hasPhone)
    || (slot.satisfiedByRecords ?? []).some((path) => isFilled(at(context.plan, path)));
}

function hasPhone(nodes: readonly RootContent[]): boolean {
  return nodes.some((node) =>
    (node.data?.values ?? []).some((value) => value.kind === 'phone')
    || ('children' in node && hasPhone(node.children as RootContent[])));
}

/** Fields that a row of the person's own table can fill; a record with any other has had something added to it. */
const rowFields: ReadonlySet<string> = new Set([
  'day', 'start', 'end', 'when', 'who', 'what', 'cost', 'fundedBy', 'quantity', 'provider', 'arisesFrom', 'toWhom', 'likelyHarm', 'impact', 'likelihood',
  'severity', 'evidence', 'proactive', 'reactive', 'discussedWith', 'byWhen', 'byWhenWords', 'checkedHow', 'howWeWillKnow', 'status', 'text', 'type', 'term',
  'steps', 'support', 'name', 'role', 'phone', 'weekPattern',
]);

/** Records that stand in the person's own table are printed there, in their columns, and not a second time. */
export function shownInOwnTable(record: unknown, context: EditionContext): boolean {
  if (!isObject(record) || !Array.isArray(record.source) || record.source.length === 0) return false;
  if (Object.entries(record).some(([key, value]) => !bookkeeping.has(key) && !rowFields.has(key) && isFilled(value))) return false;
  return record.source.every((id) => {
    const part = context.numbering.byBlock.get(String(id));
    return part?.block.kind === 'tableRow' && (part.entry.outcome === 'mapped' || part.entry.outcome === 'keptVerbatim');
  });
}
