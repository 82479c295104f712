import { tokensOf } from './words.js';

interface Pattern<Goal> { goal: Goal; weight: number; terms: number[] }
interface Met { words: string; count: number }

/** What was found: what the pattern points to, its weight, and the words that met it. */
export interface Found<Goal> { goal: Goal; weight: number; words: string }

const nothing: ReadonlyMap<string, number> = new Map();

/**
 * A set of word patterns made ready once. Looking through a text takes time in proportion to the text: each word is
 * looked up in a table of first words, and only patterns whose last part was met are tried.
 */
export class PhraseBook<Goal> {
  readonly #byFirst = new Map<string, { tokens: string[]; term: number }[]>();
  readonly #terms = new Map<string, number>();
  readonly #byTerm = new Map<number, Pattern<Goal>[]>();
  readonly #lists: Readonly<Record<string, string[]>>;
  readonly #members = new Map<string, string[][]>();

  /** `lists` are word lists that a pattern may name in angle brackets. */
  constructor(lists: Readonly<Record<string, string[]>> = {}) {
    this.#lists = lists;
  }

  /** Adds a pattern as a table writes it: `a|b & c d|<day>`. */
  add(words: string, weight: number, goal: Goal): void {
    const terms = words.split('&').map((term) => this.#term(term.trim()));
    const last = terms[terms.length - 1] ?? 0;
    keep(this.#byTerm, last, { goal, weight, terms });
  }

  /** Everything one sentence has of these patterns; `signals` are the shapes in it and how often each stands there. */
  find(tokens: readonly string[], signals: ReadonlyMap<string, number> = nothing): Found<Goal>[] {
    const met = new Map<number, Met>();
    for (const [signal, count] of signals) this.#meet([signal], 0, count, met);
    for (let at = 0; at < tokens.length; at += 1) this.#meet(tokens, at, 1, met);
    const found: Found<Goal>[] = [];
    for (const term of met.keys()) {
      for (const { goal, weight, terms } of this.#byTerm.get(term) ?? []) {
        if (!terms.every((each) => (met.get(each)?.count ?? 0) >= terms.filter((other) => other === each).length)) continue;
        found.push({ goal, weight, words: [...new Set(terms)].map((each) => met.get(each)?.words).join(' … ') });
      }
    }
    return found;
  }

  #meet(tokens: readonly string[], at: number, count: number, met: Map<number, Met>): void {
    for (const entry of this.#byFirst.get(tokens[at] ?? '') ?? []) {
      if (!entry.tokens.every((token, offset) => tokens[at + offset] === token)) continue;
      const known = met.get(entry.term);
      if (known === undefined) met.set(entry.term, { words: entry.tokens.join(' '), count });
      else known.count += count;
    }
  }

  #term(words: string): number {
    const known = this.#terms.get(words);
    if (known !== undefined) return known;
    const term = this.#terms.size;
    this.#terms.set(words, term);
    for (const way of words.split('|')) {
      if (way.includes('<')) for (const tokens of this.#spellOut(way.trim().split(/\s+/))) this.#keepWay(tokens, term);
      else this.#keepWay(tokensOf(way), term);
    }
    return term;
  }

  // Hundreds of patterns name the same few lists.
  #membersOf(name: string, signal: string): string[][] {
    let members = this.#members.get(name);
    if (members === undefined) this.#members.set(name, (members = [[signal], ...(this.#lists[name] ?? []).map(tokensOf)]));
    return members;
  }

  #keepWay(tokens: string[], term: number): void {
    const [first] = tokens;
    if (first !== undefined) keep(this.#byFirst, first, { tokens, term });
  }

  /** `on <day>` becomes one phrase a day; a signal that is found by its shape (`<money>`) stays as it is. */
  #spellOut(words: string[]): string[][] {
    return words.reduce<string[][]>((ways, word) => {
      const name = /^<(\w+)>$/.exec(word)?.[1];
      const members = name === undefined ? [tokensOf(word)] : this.#membersOf(name, word);
      return ways.flatMap((way) => members.map((member) => [...way, ...member]));
    }, [[]]);
  }
}

function keep<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
