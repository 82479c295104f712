import { wordsOf } from '../plain/index.js';
import { plainText } from './plain-text.js';

/** What the name of a picture file says: "drink_2_,_to" is the verb "drink", drawn in a second way; "cold_(illness)" is "cold" in one of its meanings. */
export interface PictureName {
  /** Its words in small letters, with one space between. */
  words: string;
  /** What stands behind a comma or in brackets, and says which meaning it is. */
  sense: string;
  verb: boolean;
  /** Which of several pictures for the same words: 0 for the plain one. */
  variant: number;
  /** Written with a capital: a name, which everyday words never mean. */
  capital: boolean;
}

export function readPictureName(file: string): PictureName {
  const base = plainText((file.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')).replace(/[_-]+/g, ' ');
  const inBrackets = [...base.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside ?? '');
  const [before = '', ...behind] = base.replace(/\([^)]*\)/g, ' ').split(',');
  const parts = behind.map((each) => each.trim());
  const verb = parts.some((each) => /^to(?: \d+)?$/.test(each));
  const number = /\s(\d{1,3})\s?([a-z])?\s*$/.exec(before);
  const words = (number === null ? before : before.slice(0, number.index)).replace(/\s+/g, ' ').trim();
  const variant = number === null ? 0 : Number(number[1]) * 100 + (number[2] === undefined ? 0 : number[2].charCodeAt(0) - 96);
  const sense = [...inBrackets, ...parts.filter((each) => !/^to(?: \d+)?$/.test(each))].join(' ').trim().toLowerCase();
  return { words: words.toLowerCase(), sense, verb, variant, capital: /\p{Lu}/u.test(words) };
}

const small = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'some', 'any', 'own']);

/** Words as they are compared: small letters, without a, the, my. */
export function wordKey(words: string): string {
  const all = wordsOf(words).map(({ lower }) => lower);
  return all.filter((word, index) => index === 0 && all.length === 1 || !small.has(word)).join(' ');
}
