import { wordsOf } from './words.js';

/**
 * Flesch Reading Ease (206.835 − 1.015 × words a sentence − 84.6 × syllables a word), rounded; higher is easier. Advice only: formulas see
 * length and nothing else, so under 30 sentences there is none, and never on a person's own words.
 */
export function readingEase(sentences: readonly string[]): number | undefined {
  const fewest = 30;
  if (sentences.length < fewest) return undefined;
  const words = sentences.flatMap((sentence) => wordsOf(sentence).map(({ lower }) => lower));
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return Math.round(206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length));
}

function syllablesIn(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}
