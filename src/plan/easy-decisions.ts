import { createHash } from 'node:crypto';

/**
 * What people decide about the Easy Read, as it stands in the decisions file. One entry for each sentence of the plan: the words are the rows
 * made of it, the pictures stand beside them in the same order.
 */
export interface EasyEntry {
  /** The sentence of the plan. */
  from: string;
  /** The part it is in: a block id, or the path of a field. */
  part: string;
  words: string[];
  pictures: string[];
  /** The sentence somebody's words were written for, when it has changed to `from` since. */
  was?: string;
}

/** An entry somebody has changed or put their name to. */
export interface DecidedRow extends EasyEntry {
  /** Who accepts the words; empty while nobody has. */
  by: string;
  /** Set when the sentence they were written for has changed. */
  stale?: boolean;
}

/** A record that readers have checked the Easy Read: who did it, when, and the code of the rows as they were. */
export interface Checked { by: string; on: string; rows: string; who?: string }

/** The mark of an entry as the program drafted it: while it fits, nobody has changed the entry. */
export function draftMark(words: readonly string[], pictures: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify([words, pictures])).digest('hex').slice(0, 8);
}
