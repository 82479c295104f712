import { adverbs, isAuxiliary, isVerb } from './grammar.js';
import { wordCount, wordsOf } from './words.js';
import { mostWords } from './check.js';

const apposed = /^((?:My|Our|His|Her|Their|The)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,3}\p{Ll}[\p{L}’'-]*),\s+((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]+)?),\s+(\p{Ll}.*)$/u;

/**
 * "My manager, Graham, gives me instructions and lets me have the desk": parted as if the name had no commas, which go back around it.
 * Only where what follows is done by that one person.
 */
export function withApposed(sentence: string, isName: (word: string) => boolean, part: (text: string) => string[][]): string[][] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const [, who, name, rest] = apposed.exec(sentence) ?? [];
  if (who === undefined || name === undefined || rest === undefined || !wordsOf(name).some(({ text }) => isName(text))) return undefined;
  const first = wordsOf(rest).map(({ lower }) => lower).find((word) => !adverbs.has(word)) ?? '';
  if (!isAuxiliary(first) && !/(?:[^s]s|ed)$/.test(first) || !isVerb(first)) return undefined;
  const plain = `${who} ${name}`;
  const pieces = part(`${plain} ${rest}`);
  if (pieces.flat().length < 2) return undefined;
  return pieces.map((piece) => piece.map((each) => each.replace(plain, `${who}, ${name},`)));
}

/** "The occupational therapist, Jo Pickard, is coming about a seat": too long a sentence says first who it is, and then what they do. */
export function apposedApart(sentence: string, isName: (word: string) => boolean): string[] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const [, who, name, rest] = apposed.exec(sentence) ?? [];
  if (who === undefined || name === undefined || rest === undefined || !wordsOf(name).some(({ text }) => isName(text))) return undefined;
  const first = wordsOf(rest).map(({ lower }) => lower).find((word) => !adverbs.has(word)) ?? '';
  return isAuxiliary(first) || /(?:[^s]s|ed)$/.test(first) && isVerb(first) ? [`${who}: ${name}`, `${name} ${rest}`] : undefined;
}
