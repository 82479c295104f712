import type { Block } from '../../document/nodes.js';
import type { EditionContext } from '../context.js';
import type { RowMaker } from './rows.js';
import type { EasySpec } from './spec.js';

/** What every part of the Easy Read edition needs. */
export interface Making {
  context: EditionContext;
  spec: EasySpec;
  rows: RowMaker;
  /** Words of the edition, filled with this person's name. */
  say: (key: string, facts?: Record<string, string>) => string;
  find: (key: string, facts?: Record<string, string>) => string | undefined;
  /** Whether a word is a name in this plan. */
  isName: (word: string) => boolean;
  /** The name by which somebody else tells of the person in the whole plan. */
  told?: string;
  /** Paths of the plan that have become rows. */
  shown: Set<string>;
  /** Whether a record's words are rows already, out of a table of the person's own that has more columns than the record has fields. */
  inOwnTable: (record: unknown) => boolean;
}

/** Makes the rows of one `special` of the template. */
export type Special = (making: Making) => Block[];
