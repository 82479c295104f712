import { isMedicineName, type Word } from '../plain/index.js';
import { conceptNamed, concepts, type Concept } from './concepts.js';
import { once } from '../resources/once.js';

/** What is known of a plan's names: `isName` also takes words for names that the plan only writes with a capital, `isRecorded` only those its records give. */
export interface Names { isName: (word: string) => boolean; isRecorded: (word: string) => boolean }

const determiners = new Set(['a', 'an', 'my', 'his', 'her', 'their', 'your', 'some', 'any', 'no', 'each', 'every']);
const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)$/;
/** Who is called so before a name is mostly no relation. */
const religious = /^(?:sister|brother|father|mother)$/;
const family = ['mum', 'dad', 'nan', 'grandad', 'aunt', 'uncle', 'sister', 'brother', 'son', 'daughter'];

const closeKin = once((): ReadonlySet<string> => new Set(['mum', 'nan', 'grandad', 'aunt', 'uncle'].flatMap((id) => conceptNamed(id)?.words ?? []).filter((word) => !/^(?:mother|grand|relative)$/.test(word))));
const relations = once((): ReadonlySet<string> => new Set(family.flatMap((id) => conceptNamed(id)?.words ?? []).filter((word) => /^[a-z-]+$/.test(word))));

/** Single words that are written with a capital and are an idea all the same: Mum, Tesco, Blackpool, Ramadan. */
const wellKnown = once((): ReadonlySet<string> => new Set([
  ...relations(),
  ...concepts().flatMap(({ words }) => words).filter((word) => /^\p{Lu}\p{Ll}\S*$/u.test(word)),
].map((word) => word.toLowerCase())));

function isLarge(word: Word | undefined): word is Word {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
}

/** Whether a word is part of a name, and so no idea: Mrs Baker, Rose, "Grange Park School". */
export function isPartOfName(word: Word, at: number, words: readonly Word[], { isName, isRecorded }: Names): boolean {
  // "Mum" by itself is a mum, though a plan never writes her otherwise.
  const known = isLarge(word) && (wellKnown().has(bare(word.lower)) || isMedicineName(bare(word.lower)));
  if (isRecorded(word.text) && !relations().has(bare(word.lower))) return true;
  // "My Physio", "a Zimmer": who has a name is not called "my" or "a".
  const had = at > 0 && determiners.has(words[at - 1]?.lower ?? '') && !isLarge(words[at + 1]);
  if (isName(word.text) && !known && !had) return true;
  // SaLT, ReSPECT: letters that stand for a name.
  if (/^\p{Lu}(?:\p{Ll}\p{Lu}{2,}|\p{Ll}*\p{Lu}{3,})/u.test(word.text) && word.text !== word.text.toUpperCase()) return true;
  // "Biscuit is my dog"
  if (at === 0 && /^\p{Lu}/u.test(word.text) && words[1]?.lower === 'is' && words[2]?.lower === 'my' && !/^(?:favourite|best|worst|main|first|biggest|thing|passion|hobby|life|lifeline|weakness|treat|escape|problem|comfort|only|one)$/.test(words[3]?.lower ?? '')) return true;
  if (at === 0 && religious.test(word.lower) && isLarge(words[1])) return true;
  if (at === 0 || !isLarge(word)) return false;
  // "Jean Parkinson"
  if (at === 1 && words[0] !== undefined && isName(words[0].text)) return true;
  // "Match of the Day"
  const joined = words.slice(Math.max(0, at - 3), at).filter(({ lower }) => !['of', 'the', 'and'].includes(lower)).at(-1);
  if (joined !== undefined && joined !== words[0] && words[at - 1] !== joined && isLarge(joined)) return true;
  const near = [words[at - 1], words[at + 1]].filter((each) => each !== undefined);
  // "Auntie Jean" is an aunt, but "Sister Mary" is a nun.
  const isKin = closeKin().has(bare(word.lower)) && (at === 1 || !isLarge(words[at - 1]));
  return near.some((each) => each !== words[0] && isLarge(each) && !isKin || titles.test(each.lower));
}

/** A word without the ending that says whose something is. */
export function bare(word: string): string {
  return word.endsWith('\'s') ? word.slice(0, -2) : word;
}

/** Last words of names that tell what is named, and tell it only there. */
const kinds = new Map([['park', 'outdoors'], ['baths', 'swimming'], ['lido', 'swimming'], ['gardens', 'garden'], ['arms', 'pub'], ['inn', 'pub'], ['rovers', 'football'], ['united', 'football'], ['wanderers', 'football'], ['albion', 'football']]);

/** What a word (small letters) at the end of a name names, where it is a medicine or one of these. */
export function kindOfName(word: string): Concept | undefined {
  return conceptNamed(isMedicineName(word) ? 'medicine' : kinds.get(word) ?? '');
}

const leading = new Set(['at', 'to', 'in', 'into', 'from', 'near', 'round', 'around', 'through', 'past', 'outside', 'inside', 'by', 'behind', 'opposite', 'the']);

/**
 * Whether words that are part of a name say what is named: the last ones of "Alder Hey Hospital", "Larkfield Day Centre" or "St Mary's
 * Church", and all of "Social Worker". Of a single word only a place, where the sentence goes there: "Sarah Park" is no park.
 */
export function saysWhatIsNamed(concept: Concept, at: number, length: number, { sentence, words }: { sentence: string; words: readonly Word[] }): boolean {
  const inName = (index: number): boolean => isLarge(words[index]) && !/[.,;:!?()–—]/.test(sentence.slice(words[index]?.end, words[index + 1]?.start));
  for (let index = at; index < at + length; index += 1) if (!isLarge(words[index]) || /['’]s$/u.test(words[index]?.text ?? '')) return false;
  if (isLarge(words[at + length]) && inName(at + length - 1)) return false;
  if (length > 1) return !titles.test(words[at - 1]?.lower ?? '');
  const kind = kindOfName(words[at]?.lower ?? '');
  // "Cedar House" may be anything.
  if (concept.is !== 'place' && kind !== concept || concept.id === 'home') return false;
  let start = at;
  while (start > 0 && inName(start - 1)) start -= 1;
  return start < at && !titles.test(words[start]?.lower ?? '') && (concept.is !== 'place' && kind === concept || leading.has(words[start - 1]?.lower ?? ''));
}
