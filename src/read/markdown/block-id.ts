import { createHash } from 'node:crypto';
import type { BlockKind } from '../../plan/original.js';

/** Hands out block ids made of what a block says, so that editing one block leaves the ids of all others as they are. */
export class BlockIds {
  readonly #original: string;
  readonly #seen = new Map<string, number>();

  constructor(original: string) {
    this.#original = original;
  }

  /** The id for the next block of this kind with these texts; the second of the same words ends in `-2`. */
  next(kind: BlockKind, texts: readonly string[]): string {
    const words = texts.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\u0000');
    const hash = createHash('sha256').update(`${kind}\u0000${words}`, 'utf8').digest('hex').slice(0, 8);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${this.#original}-${hash}${count === 1 ? '' : `-${count}`}`;
  }
}
