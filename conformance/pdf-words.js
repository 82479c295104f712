import { run } from './command.js';
import { printedTexts } from './expected-tags.js';
import { shaped } from './hold-tags.js';

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Reads a PDF with pdftotext, which knows what is said of clusters of letters: every word in a script whose letters join or move
 * must come out whole, as often as it is printed. Of words read from the right, whose order pdftotext changes, every letter must.
 */
export async function checkShapedWords(file, nodes, { pdftotext }) {
  const words = printedTexts(nodes).flatMap((text) => text.split(/\s+/)).filter((word) => shaped.test(word));
  if (words.length === 0) return undefined;
  const { out } = await run(pdftotext, ['-raw', '-enc', 'UTF-8', file, '-']);
  return shapedWordProblems(words, out);
}

/** What of these words does not come out, or comes out twice. */
export function shapedWordProblems(words, text) {
  const have = bare(text);
  const moved = countOf(words.filter((word) => !fromTheRight.test(word)).map(bare));
  const letters = countOf([...bare(words.join(' '))].filter((letter) => fromTheRight.test(letter)));
  const there = countOf([...have].filter((letter) => fromTheRight.test(letter)));
  return [
    ...[...moved].flatMap(([word, times]) => (have.split(word).length - 1 >= times ? [] : [`"${word}" comes out ${have.split(word).length - 1} times, not ${times}`])),
    ...[...letters].flatMap(([letter, times]) => ((there.get(letter) ?? 0) === times ? [] : [`the letter ${letter} comes out ${there.get(letter) ?? 0} times, not ${times}`])),
  ].slice(0, 8);
}

function countOf(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Text without spaces. A part of a Bengali conjunct that is set by itself says its letter again: compared as once, on both sides. */
function bare(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, '').replace(/([\u0980-\u09ff])\1+/gu, '$1');
}
