import { message, type Message } from '../messages/index.js';
import type { Plan } from '../plan/plan.js';
import type { Decisions } from './decisions.js';
import { mergeFacts } from './merge-facts.js';
import { valueAt } from './pointers.js';
import type { FactGiven } from './types.js';

const own = ['/subject/name', '/subject/preferredName', '/subject/pronouns'];

/** Adds what people decided to a plan that came as data and is placed already: facts, and what is said of its original. */
export function decidePlan(given: Plan, decisions: Decisions): { plan: Plan; messages: Message[] } {
  const plan = structuredClone(given);
  const known: FactGiven[] = own.flatMap((pointer) => {
    const value = valueAt(plan, pointer);
    return value === undefined ? [] : [{ pointer, value, blockId: '' }];
  });
  const merged = mergeFacts(plan, decisions, known);
  const messages = [...decisions.messages, ...merged.messages];
  if (merged.authors.length > 0) plan.conversion = { ledger: [], ...plan.conversion, factsWrittenBy: [...(plan.conversion?.factsWrittenBy ?? []), ...merged.authors] };
  if (decisions.originalDecision !== undefined) plan.originalDecision = decisions.originalDecision;
  const [first, ...rest] = plan.originals;
  const said = decisions.originals[0];
  if (first !== undefined && said !== undefined) plan.originals = [{ ...first, ...said }, ...rest];
  if (decisions.places.some(({ by }) => by !== '')) messages.push(message('placesNotUsed', {}, { file: decisions.file }));
  return { plan, messages };
}
