import { readResourceData } from '../resources/data.js';
import { once } from '../resources/once.js';

/** One idea with its picture. Words are base forms; `with` and `without` part words of two meanings. */
export interface Concept {
  id: string; picture: string; alt: string; is: 'action' | 'thing' | 'person' | 'place' | 'feeling' | 'topic';
  words: string[]; with?: string[]; without?: string[]; weak?: boolean;
  /** No cross is ever put over it: crossed out it would say nothing. */
  uncrossed?: boolean;
  /** Not used in a plan that has one of these words anywhere: who has a wheelchair means it by "my chair". */
  notInPlan?: string[];
}

interface Table { concepts: Concept[]; sayings: string[] }

const table = once(() => readResourceData('templates/pictures/concepts.en-GB.yaml') as Table);
const byId = once((): ReadonlyMap<string, Concept> => new Map(concepts().map((each) => [each.id, each])));

/** The concept table: which picture stands for which words. */
export function concepts(): readonly Concept[] {
  return table().concepts;
}

/** Ways of speaking whose words do not mean what they say: "out of pocket", "as if it is news". */
export function sayings(): readonly string[] {
  return table().sayings;
}

export function conceptNamed(id: string): Concept | undefined {
  return byId().get(id);
}
