import type { Checked, DecidedRow } from '../../plan/easy-decisions.js';
import { wordsOf } from '../../plain/index.js';

/** What people decided about the rows, found again in a plan that may have changed since. */
export class EasyDecisions {
  readonly #rows: readonly DecidedRow[];
  readonly #used = new Set<DecidedRow>();

  constructor(rows: readonly DecidedRow[]) {
    this.#rows = rows.filter(({ words }) => words.length > 0);
  }

  /** The words for a sentence, if somebody chose any: of the very sentence. `stale` comes only from `takeNear`. */
  take(part: string | undefined, sentence: string): DecidedRow | undefined {
    const free = this.#rows.filter((row) => !this.#used.has(row) && row.from === sentence);
    return this.#use(free.find((row) => row.part === (part ?? '')) ?? free[0]);
  }

  /**
   * The words of a sentence that is no longer in the plan and was so like this one that it surely was this one. Asked only for sentences
   * nobody has decided, with all sentences of the plan known, so that no words are taken from where they still belong.
   */
  takeNear(sentence: string, all: ReadonlySet<string>): DecidedRow | undefined {
    const gone = this.#rows.filter((row) => !this.#used.has(row) && !all.has(row.from));
    let best: { row: DecidedRow; likeness: number } | undefined;
    for (const row of gone) {
      const near = likeness(row.from, sentence);
      if (near >= 0.6 && (best === undefined || near > best.likeness)) best = { row, likeness: near };
    }
    const found = this.#use(best?.row);
    return found === undefined ? undefined : { ...found, stale: true };
  }

  /** Words whose sentence is nowhere in the plan any more. */
  get unused(): readonly DecidedRow[] {
    return this.#rows.filter((row) => !this.#used.has(row));
  }

  #use(row: DecidedRow | undefined): DecidedRow | undefined {
    if (row !== undefined) this.#used.add(row);
    return row;
  }
}

/** How many words two sentences share, as a share of the longer one. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)].map((words) => new Set(words.map(({ lower }) => lower)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size);
}

/** The check that still holds: of the rows as they are now. Older ones stay in the file; the draft label comes back. */
export function holdingCheck(checks: readonly Checked[], code: string): Checked | undefined {
  return checks.filter((each) => each.rows === code && each.by !== '' && each.on !== '').at(-1);
}
