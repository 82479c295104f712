import { isMedicineName, nounBasesOf, verbBasesOf, wordsOf, type Word } from '../plain/index.js';
import { bare, kindOfName, saysWhatIsNamed } from './capitals.js';
import type { Concept } from './concepts.js';

/** A concept found in a sentence: at which words, how many of them, and the words of the concept they are. */
export interface Match { concept: Concept; at: number; length: number; said: string }

/** Words that are no idea of their own, such as those of a name. */
export type Ignore = (word: Word, index: number, words: readonly Word[]) => boolean;

/** Words a phrase does without, in the table and in the sentence. "Own" only in the sentence: "live on own" is not "live on". */
const skipped = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'some', 'any']);

/** A sentence taken apart once: each word is asked about by every phrase that could begin or go on there. */
class Text {
  readonly words: readonly Word[];
  readonly bare: readonly string[];
  readonly #ignored: (boolean | undefined)[] = [];
  readonly #any: (ReadonlySet<string> | undefined)[] = [];

  constructor(readonly sentence: string, readonly ignore: Ignore) {
    this.words = wordsOf(sentence);
    this.bare = this.words.map(({ lower }) => bare(lower));
  }

  ignores(at: number): boolean {
    const word = this.words[at];
    return this.#ignored[at] ??= word !== undefined && this.ignore(word, at, this.words);
  }

  /** What the word could be a form of, as a verb or a noun. */
  basesAt(at: number): ReadonlySet<string> {
    return this.#any[at] ??= new Set([...verbBasesOf(this.bare[at] ?? ''), ...nounBasesOf(this.bare[at] ?? '')]);
  }
}

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
    const text = new Text(sentence, ignore);
    const all = new Set(text.words.flatMap((_, at) => [...text.basesAt(at)]));
    const found: Match[] = [];
    let next = 0;
    for (let at = 0; at < text.words.length; at += 1) {
      if (at < next) continue;
      const [best] = this.#at(text, at, all);
      if (best === undefined) continue;
      if (best.concept.id !== '') found.push(best);
      next = at + best.length;
    }
    return found;
  }

  #at(text: Text, at: number, all: ReadonlySet<string>): Match[] {
    const word = text.bare[at] ?? '';
    const phrases = [...text.basesAt(at)].flatMap((base) => this.#phrasesFrom(base));
    // Of a name only what is known as one, or says what is named.
    const onlyNames = phrases.length > 0 && text.ignores(at);
    const found = phrases.flatMap((phrase): Match[] => {
      const length = lengthAt(text, at, phrase, onlyNames && !phrase.name);
      if (length === undefined || !fits(phrase, all) || onlyNames && !phrase.name && !saysWhatIsNamed(phrase.concept, at, length, text)) return [];
      return [{ concept: phrase.concept, at, length, said: phrase.words.join(' ') }];
    });
    if (found.length === 0) {
      const other = isMedicineName(word) || text.ignores(at) ? kindOfName(word) : undefined;
      return other !== undefined && (!text.ignores(at) || saysWhatIsNamed(other, at, 1, text)) ? [{ concept: other, at, length: 1, said: word }] : [];
    }
    return found.sort((a, b) => b.length - a.length || Number(b.concept.id === '') - Number(a.concept.id === '') || Number(a.concept.weak ?? false) - Number(b.concept.weak ?? false));
  }
}

/** The first word of a phrase, as `wordsOf` finds it; most need no looking. */
function firstWord(phrase: string): string {
  const plain = /^[a-z]+(?=$| )/.exec(phrase)?.[0];
  return plain ?? wordsOf(phrase)[0]?.lower ?? '';
}

// A thing, a place and a person are nouns; an action, a feeling and a topic have verbs too.
function basesFor(word: string, { is }: Concept): ReadonlySet<string> {
  return is === 'thing' || is === 'place' || is === 'person' ? nounBasesOf(word) : verbBasesOf(word);
}

function lengthAt(text: Text, at: number, { concept, words: wanted, name }: Phrase, inName: boolean): number | undefined {
  const { sentence, words } = text;
  let here = at;
  for (const [index, next] of wanted.entries()) {
    while (index > 0 && words[here]?.lower !== next && (skipped.has(words[here]?.lower ?? '') || words[here]?.lower === 'own')) here += 1;
    const word = words[here];
    // Inside a phrase any form fits: "washing machine", "get dressed"; but a thing at its end is a noun: "get trained" is no train.
    if (word === undefined || !name && !inName && text.ignores(here)) return undefined;
    const bases = index < wanted.length - 1 ? text.basesAt(here) : basesFor(text.bare[here] ?? '', concept);
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
