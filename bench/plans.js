import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The plans that are measured: a letter of about 2,000 words, and one of about 15,000 made of it and of a long plan, no passage twice the same. */
export async function plans(root, work, quick) {
  const letter = await readFile(join(root, 'samples', 'letter', 'plan.md'), 'utf8');
  const long = await readFile(join(root, 'samples', 'long', 'plan.md'), 'utf8');
  const small = join(work, 'small.md');
  await writeFile(small, letter);
  if (quick) return [{ name: 'small', file: small, words: count(letter) }];
  const large = join(work, 'large.md');
  const text = [0, 1, 2, 3, 4].map((turn) => varied(turn % 2 === 0 ? long.replace(/^---[^]*?\n---\n/, '') : letter, turn)).join('\n\n');
  await writeFile(large, text);
  return [{ name: 'small', file: small, words: count(letter) }, { name: 'large', file: large, words: count(text) }];
}

/** The same text with other words in it, so that nothing that was worked out for one plan serves for the next. */
export function varied(text, turn) {
  let at = 0;
  return text.replace(/\b[a-z]{5,}\b/g, (word) => ((at += 1) % 4 === turn % 4 ? `${word}${String.fromCharCode(97 + (turn * 7 + at) % 26)}${turn}` : word));
}

function count(text) {
  return text.split(/\s+/).filter(Boolean).length;
}
