import { adverbs, isAuxiliary, isVerb } from './grammar.js';
import { wordCount, wordsOf } from './words.js';
import { mostWords } from './check.js';

const apposed = /^((?:My|Our|His|Her|Their|The)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,3}\p{Ll}[\p{L}’'-]*),\s+((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]+)?),\s+(\p{Ll}.*)$/u;

interface Apposed { who: string; name: string; rest: string }

/** Who is named behind what they are, and what they do, in a sentence that is too long. */
function apposedIn(sentence: string, isName: (word: string) => boolean): Apposed | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const [, who, name, rest] = apposed.exec(sentence) ?? [];
  if (who === undefined || name === undefined || rest === undefined || !wordsOf(name).some(({ text }) => isName(text))) return undefined;
  const first = wordsOf(rest).map(({ lower }) => lower).find((word) => !adverbs.has(word)) ?? '';
  return isAuxiliary(first) || /(?:[^s]s|ed)$/.test(first) && isVerb(first) ? { who, name, rest } : undefined;
}

/**
 * "My manager, Graham, gives me instructions and lets me have the desk": parted as if the name had no commas, which go back around it.
 * Only where what follows is done by that one person.
 */
export function withApposed(sentence: string, isName: (word: string) => boolean, part: (text: string) => string[][]): string[][] | undefined {
  const found = apposedIn(sentence, isName);
  if (found === undefined) return undefined;
  const { who, name, rest } = found;
  const plain = `${who} ${name}`;
  const pieces = part(`${plain} ${rest}`);
  if (pieces.flat().length < 2) return undefined;
  return pieces.map((piece) => piece.map((each) => each.replace(plain, `${who}, ${name},`)));
}

/** "The occupational therapist, Jo Pickard, is coming about a seat": too long a sentence says first who it is, and then what they do. */
export function apposedApart(sentence: string, isName: (word: string) => boolean): string[] | undefined {
  const found = apposedIn(sentence, isName);
  return found === undefined ? undefined : [`${found.who}: ${found.name}`, `${found.name} ${found.rest}`];
}
