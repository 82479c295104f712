import { readResourceData } from '../resources/data.js';

/** One idea with its picture. Words are base forms; `with` and `without` part words of two meanings. */
export interface Concept {
  id: string; picture: string; alt: string; is: 'action' | 'thing' | 'person' | 'place' | 'feeling' | 'topic';
  words: string[]; with?: string[]; without?: string[]; weak?: boolean;
  /** No cross is ever put over it: crossed out it would say nothing. */
  uncrossed?: boolean;
}

interface Table { concepts: Concept[]; sayings: string[] }

let loaded: Table | undefined;
let byId: ReadonlyMap<string, Concept> | undefined;

function table(): Table {
  return (loaded ??= readResourceData('templates/pictures/concepts.en-GB.yaml') as Table);
}

/** The concept table: which picture stands for which words. */
export function concepts(): readonly Concept[] {
  return table().concepts;
}

/** Ways of speaking whose words do not mean what they say: "out of pocket", "as if it is news". */
export function sayings(): readonly string[] {
  return table().sayings;
}

export function conceptNamed(id: string): Concept | undefined {
  byId ??= new Map(concepts().map((each) => [each.id, each]));
  return byId.get(id);
}
