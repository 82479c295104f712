import { uncommonWords, wordsOf } from '../plain/index.js';

/** Small English words: a sentence of some length that has none of them is a list, or not English. */
const english = new Set('a an the and or but to of in on at is are am was were be it he she we they you i me my your his her our do does did not no have has had can will with for this that who what when how if so as by from about every all some any not'.split(' '));
/** Small Welsh words that no English sentence has. Welsh is the language plans in England and Wales mix in most. */
const welsh = new Set('dw ydw mae sy yw yn yr ac nid fy ddim gyda wedi neu os pwy beth pryd peidiwch bob dydd chi ei eu oedd dim ddod llun gwener iau sul mae\'r sy\'n i\'r o\'r a\'r o\'n a\'u neu\'n'.split(' '));

/** Whether a sentence is probably not English, so that none of its words mean what they look like. */
export function isForeign(sentence: string, isName: (word: string) => boolean): boolean {
  const words = wordsOf(sentence).filter(({ lower }) => /\p{L}/u.test(lower));
  const small = words.filter(({ lower }) => english.has(lower)).length;
  if (words.filter(({ lower }) => welsh.has(lower)).length > small) return true;
  return words.length >= 3 && small === 0 && uncommonWords(sentence, isName).length * 2 >= words.length;
}
