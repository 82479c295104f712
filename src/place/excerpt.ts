import type { SourceBlock } from '../plan/original.js';

const longest = 80;

/** The first words of a block, at most 80 characters, never half a word or half a character. */
export function excerptOf(block: SourceBlock): string {
  const text = block.texts.join(' ').replace(/\s+/g, ' ').trim();
  const signs = [...text];
  if (signs.length <= longest) return text;
  const cut = signs.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
