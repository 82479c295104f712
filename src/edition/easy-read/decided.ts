import { wordsOf } from '../../plain/index.js';

/** Easy words in the decisions file for one sentence of the plan. */
export interface DecidedRow {
  part: string; from: string; words: string[]; picture?: string;
  /** Who accepts them; empty while nobody has. */
  by: string;
  /** Set when the sentence they were written for has changed. */
  stale?: boolean;
}

/** What people decided about the rows, found again in a plan that may have changed since. */
export class EasyDecisions {
  readonly #rows: readonly DecidedRow[];
  readonly #used = new Set<DecidedRow>();

  constructor(rows: readonly DecidedRow[]) {
    this.#rows = rows;
  }

  /** The words for a sentence, if somebody chose any: first of the very sentence, then of one so like it that it was surely this one. */
  take(part: string | undefined, sentence: string): DecidedRow | undefined {
    const free = this.#rows.filter((row) => !this.#used.has(row) && row.words.length > 0);
    const same = free.find((row) => row.from === sentence && row.part === (part ?? '')) ?? free.find((row) => row.from === sentence);
    if (same !== undefined) {
      this.#used.add(same);
      return same;
    }
    const near = free.filter((row) => likeness(row.from, sentence) >= 0.6).sort((a, b) => likeness(b.from, sentence) - likeness(a.from, sentence))[0];
    if (near === undefined) return undefined;
    this.#used.add(near);
    return { ...near, stale: true };
  }

  pictureFor(part: string | undefined, sentence: string | undefined): string | undefined {
    return this.#rows.find((row) => row.picture !== undefined && row.words.length === 0 && row.from === sentence && (row.part === '' || row.part === part))?.picture;
  }

  /** Words whose sentence is nowhere in the plan any more. */
  get unused(): readonly DecidedRow[] {
    return this.#rows.filter((row) => !this.#used.has(row) && row.words.length > 0);
  }
}

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)].map((words) => new Set(words.map(({ lower }) => lower)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size);
}
