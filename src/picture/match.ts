import { isMedicineName, nounBasesOf, verbBasesOf, wordsOf, type Word } from '../plain/index.js';
import { bare, kindOfName, saysWhatIsNamed } from './capitals.js';
import type { Concept } from './concepts.js';

/** A concept found in a sentence: at which words, how many of them, and the words of the concept they are. */
export interface Match { concept: Concept; at: number; length: number; said: string }

/** Words that are no idea of their own, such as those of a name. */
export type Ignore = (word: Word, index: number, words: readonly Word[]) => boolean;

/** Words a phrase does without, in the table and in the sentence. "Own" only in the sentence: "live on own" is not "live on". */
const skipped = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'some', 'any']);

interface Text { sentence: string; words: readonly Word[] }

interface Phrase {
  concept: Concept; words: string[];
  /** A name of several words ("Coronation Street", "Citizens Advice"): known as such, so its words are no idea only as a whole. */
  name: boolean;
}
/** A phrase as it stands in the table: it is only taken apart when a sentence has its first word. */
interface Raw { concept: Concept; phrase: string }

/** Stands for a way of speaking that is no idea. */
const noIdea: Concept = { id: '', picture: '', alt: '', is: 'topic', words: [] };

/** Concepts by the first word of each of their phrases. */
export class ConceptIndex {
  readonly #raw = new Map<string, Raw[]>();
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(concepts: readonly Concept[], sayings: readonly string[] = []) {
    for (const concept of [{ ...noIdea, words: [...sayings] }, ...concepts]) {
      for (const phrase of concept.words) {
        const first = bare(firstWord(phrase));
        const group = this.#raw.get(first);
        if (group === undefined) this.#raw.set(first, [{ concept, phrase }]);
        else group.push({ concept, phrase });
      }
    }
  }

  #phrasesFrom(first: string): readonly Phrase[] {
    let phrases = this.#byFirst.get(first);
    if (phrases === undefined) {
      phrases = (this.#raw.get(first) ?? []).map(({ concept, phrase }) => ({ concept, words: wordsOf(phrase).map(({ lower }) => bare(lower)).filter((word, index) => index === 0 || !skipped.has(word)), name: / \p{Lu}\p{Ll}|^\p{Lu}\p{Ll}.* /u.test(phrase) }));
      this.#byFirst.set(first, phrases);
    }
    return phrases;
  }

  /** Every concept of a sentence, with where it stands among its words. What stands inside a longer phrase is no idea of its own: "care home" is not "home". */
  matchesIn(sentence: string, ignore: Ignore): Match[] {
    const words = wordsOf(sentence);
    const all = new Set(words.flatMap(({ lower }) => [...verbBasesOf(bare(lower)), ...nounBasesOf(bare(lower))]));
    const found: Match[] = [];
    let next = 0;
    for (const [at, word] of words.entries()) {
      if (at < next) continue;
      const [best] = this.#at({ sentence, words }, at, all, ignore, ignore(word, at, words));
      if (best === undefined) continue;
      if (best.concept.id !== '') found.push(best);
      next = at + best.length;
    }
    return found;
  }

  #at({ sentence, words }: Text, at: number, all: ReadonlySet<string>, ignore: Ignore, onlyNames: boolean): Match[] {
    const word = bare(words[at]?.lower ?? '');
    const phrases = [...new Set([...verbBasesOf(word), ...nounBasesOf(word)])].flatMap((base) => this.#phrasesFrom(base));
    const found = phrases.flatMap((phrase): Match[] => {
      const length = lengthAt({ sentence, words }, at, phrase, onlyNames && !phrase.name ? nothing : ignore);
      if (length === undefined || !fits(phrase, all) || onlyNames && !phrase.name && !saysWhatIsNamed(phrase.concept, at, length, { sentence, words })) return [];
      return [{ concept: phrase.concept, at, length, said: phrase.words.join(' ') }];
    });
    const other = onlyNames || isMedicineName(word) ? kindOfName(word) : undefined;
    if (found.length === 0 && other !== undefined && (!onlyNames || saysWhatIsNamed(other, at, 1, { sentence, words }))) return [{ concept: other, at, length: 1, said: word }];
    return found.sort((a, b) => b.length - a.length || Number(b.concept.id === '') - Number(a.concept.id === '') || Number(a.concept.weak ?? false) - Number(b.concept.weak ?? false));
  }
}

const nothing: Ignore = () => false;

/** The first word of a phrase, as `wordsOf` finds it; most need no looking. */
function firstWord(phrase: string): string {
  const plain = /^[a-z]+(?=$| )/.exec(phrase)?.[0];
  return plain ?? wordsOf(phrase)[0]?.lower ?? '';
}

// A thing, a place and a person are nouns; an action, a feeling and a topic have verbs too.
function basesFor(word: string, { is }: Concept): ReadonlySet<string> {
  return is === 'thing' || is === 'place' || is === 'person' ? nounBasesOf(bare(word)) : verbBasesOf(bare(word));
}

function lengthAt({ sentence, words }: Text, at: number, { concept, words: wanted, name }: Phrase, ignore: Ignore): number | undefined {
  let here = at;
  for (const [index, next] of wanted.entries()) {
    while (index > 0 && words[here]?.lower !== next && (skipped.has(words[here]?.lower ?? '') || words[here]?.lower === 'own')) here += 1;
    const word = words[here];
    // Inside a phrase any form fits: "washing machine", "get dressed"; but a thing at its end is a noun: "get trained" is no train.
    if (word === undefined || !name && ignore(word, here, words)) return undefined;
    const bases = index < wanted.length - 1 ? new Set([...verbBasesOf(bare(word.lower)), ...nounBasesOf(bare(word.lower))]) : basesFor(word.lower, concept);
    // "She has epilepsy, no warning" does not say "epilepsy no".
    if (!bases.has(next) || index > 0 && /[,;:.!?()–—]/.test(sentence.slice(words[here - 1]?.end, word.start))) return undefined;
    here += 1;
  }
  return here - at;
}

function fits({ concept, words }: Phrase, all: ReadonlySet<string>): boolean {
  const has = (word: string): boolean => word.split(' ').every((part) => all.has(bare(part)));
  if (concept.without?.some((word) => has(word) && !words.includes(word)) === true) return false;
  return concept.with === undefined || words.length > 1 || concept.with.some(has);
}
