/**
 * The plan tree: what the plan means. `PlanRecords` (from the zod schema in `schema/`) holds the coded fields and
 * records of the canonical model; here are the parts the program adds to it.
 */
import type { RootContent } from 'mdast';
import type { LedgerEntry, Original } from './original.js';
import type { FactAuthor, PlanRecords } from './schema/index.js';
import type { Topic } from './topics.js';

export { topics } from './topics.js';
export type { Topic } from './topics.js';

/** Rich text of one topic, in the order it was written. Every block node carries `data.source` (block ids). */
export interface PlanSection {
  type: 'section';
  id: Topic;
  writtenBy?: string;
  /** Ids of blocks the whole section came from, for sections without block ids of their own. */
  source?: string[];
  /** The original this section was written in, when only some sections were (R141). */
  sourceOriginalId?: string;
  dataAbout?: string;
  visibility?: { allow?: string[]; deny?: string[]; reason?: string };
  children: RootContent[];
}

/** What is added to mdast nodes in a plan tree. */
declare module 'mdast' {
  interface Data {
    /** On nodes of an original: the block this node is. In sections: the same id, so that text is traced. */
    blockId?: string;
    /** BCP 47. */
    lang?: string;
    dir?: 'rtl';
    /** On a table recognised as records: which records its rows are, and which field each column is (null: none). */
    record?: { kind: string; fields: (string | null)[] };
    /** On a text node: typed spans found once when the tree was made (`plan/values.ts`). */
    values?: ValueSpan[];
    /** On an image: the media id of its bytes. */
    media?: string;
    /** Easy words written by a person for this block. */
    easyRead?: string;
    visibility?: string[];
    writtenBy?: string;
    /** On a footnote definition or reference: its printed label. */
    footnote?: string;
  }
}

/** A typed span of a text node: offsets count UTF-16 units; `norm` is the value in one fixed form. */
export interface ValueSpan { kind: 'money' | 'date' | 'time' | 'phone' | 'dose' | 'number' | 'name'; start: number; end: number; norm: string }

/** The whole plan tree: JSON only. The same shape is `records/plan.json`. */
export interface Plan extends PlanRecords {
  sections: PlanSection[];
  originals: Original[];
  conversion?: { ledger: LedgerEntry[]; asked?: string[]; factsWrittenBy?: FactAuthor[] };
}
