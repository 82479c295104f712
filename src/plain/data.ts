import { readResourceData } from '../resources/data.js';
import { readResourceText } from '../resources/index.js';
import { once } from '../resources/once.js';

/** A word or phrase that is hard, and what is done about it: said differently, or kept and explained. */
export interface HardWord {
  hard: string; say?: string; keep?: string; is?: 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase'; picture?: string;
  /** Letters that stand for several things are only said in full beside one of these words: a SEN may be a nurse, a PB a personal best. */
  with?: string[];
  /** Words beside which it is something else: a review of a benefit is none of the plan. */
  notWith?: string[];
}

interface Irregular { verbs: Record<string, string | string[]>; nouns: Record<string, string | string[]> }

const lines = (path: string): string[] => readResourceText(path).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));

/** Every hard word of the word list. */
export const hardWords = once(() => (readResourceData('templates/plain/hard-words.en-GB.yaml') as { words: HardWord[] }).words);

/** Words nearly everybody knows, in their base form. */
export const commonWords = once(() => new Set(lines('templates/plain/common-words.en-GB.txt').map((word) => word.toLowerCase())));

const irregular = once(() => readResourceData('templates/plain/irregular.en-GB.yaml') as Irregular);

/** Verbs in their base form: the irregular ones and the most usual regular ones. */
export const verbs = once(() => new Set([...Object.keys(irregular().verbs), ...lines('templates/plain/verbs.en-GB.txt')]));

/** From an irregular form to its base forms: "went" to "go". */
export const irregularForms = once(() => {
  const bases = new Map<string, string[]>();
  for (const group of [irregular().verbs, irregular().nouns]) {
    for (const [base, forms] of Object.entries(group)) {
      for (const form of [forms].flat()) bases.set(form, [...(bases.get(form) ?? []), base]);
    }
  }
  return bases;
});

/** The irregular forms of a verb, past and participle, as the list has them. */
export function irregularVerb(base: string): string[] {
  const forms = irregular().verbs[base];
  return forms === undefined ? [] : [forms].flat();
}
