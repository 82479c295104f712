import { readResourceData } from '../resources/data.js';

/** One idea with its picture. Words are base forms; `with` and `without` part words of two meanings. */
export interface Concept {
  id: string; picture: string; alt: string; is: 'action' | 'thing' | 'person' | 'place' | 'feeling' | 'topic';
  words: string[]; with?: string[]; without?: string[]; weak?: boolean;
}

let loaded: readonly Concept[] | undefined;

/** The concept table: which picture stands for which words. */
export function concepts(): readonly Concept[] {
  return (loaded ??= (readResourceData('templates/pictures/concepts.en-GB.yaml') as { concepts: Concept[] }).concepts);
}

export function conceptNamed(id: string): Concept | undefined {
  return concepts().find((each) => each.id === id);
}
