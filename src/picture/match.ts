import { basesOf, wordsOf, type Word } from '../plain/index.js';
import type { Concept } from './concepts.js';

/** A concept found in a sentence: at which words, and how many of them. */
export interface Match { concept: Concept; at: number; length: number }

const skipped = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'some', 'any', 'own']);

interface Phrase { concept: Concept; words: string[] }

/** Concepts by the first word of each of their phrases. */
export class ConceptIndex {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      for (const each of concept.words) {
        const words = wordsOf(each).map(({ lower }) => lower).filter((word, index) => index === 0 || !skipped.has(word));
        const [first] = words;
        if (first !== undefined) this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { concept, words }]);
      }
    }
  }

  /** Every concept of a sentence; of phrases that begin at one word, the longest. Words for which `ignore` says so are no idea of their own. */
  matchesIn(sentence: string, ignore: (word: Word, index: number, words: readonly Word[]) => boolean): Match[] {
    const words = wordsOf(sentence);
    const parts = words.flatMap(partsOf);
    const bases = new Set(parts.flatMap(({ lower }) => [...basesOf(lower)]));
    const found: Match[] = [];
    let taken = -1;
    for (const [at, word] of parts.entries()) {
      if (at <= taken || ignore(word, at, parts)) continue;
      const here = [...basesOf(word.lower)].flatMap((base) => this.#byFirst.get(base) ?? [])
        .flatMap((phrase) => {
          const length = lengthAt(parts, at, phrase.words, ignore);
          return length === undefined || !fits(phrase, bases) ? [] : [{ concept: phrase.concept, at, length }];
        })
        .sort((a, b) => b.length - a.length || Number(a.concept.weak ?? false) - Number(b.concept.weak ?? false));
      const [best] = here;
      if (best === undefined) continue;
      found.push(best);
      // What stands inside a longer phrase is no idea of its own: "care home" is not "home".
      taken = at + best.length - 1;
    }
    return found;
  }
}

// "wheelchair/frame" and "self-care" are two words each for a phrase.
function partsOf(word: Word): Word[] {
  if (/\d/.test(word.text) || !/[-/]/.test(word.text)) return [{ ...word, lower: word.lower.replace(/'s$/, '') }];
  return [word];
}

function lengthAt(words: readonly Word[], at: number, wanted: readonly string[], ignore: (word: Word, index: number, words: readonly Word[]) => boolean): number | undefined {
  let here = at + 1;
  for (const next of wanted.slice(1)) {
    while (words[here] !== undefined && skipped.has(words[here]?.lower ?? '')) here += 1;
    const word = words[here];
    if (word === undefined || !basesOf(word.lower).has(next) || ignore(word, here, words)) return undefined;
    here += 1;
  }
  return here - at;
}

function fits({ concept, words }: Phrase, bases: ReadonlySet<string>): boolean {
  const has = (word: string): boolean => word.split(' ').every((part) => bases.has(part));
  if (concept.without?.some((word) => has(word) && !words.includes(word)) === true) return false;
  return concept.with === undefined || words.length > 1 || concept.with.some(has);
}
