import type { Message } from '../messages/index.js';
import type { Original } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';
import type { Decisions } from './decisions.js';

/** A coded value the person wrote down plainly, and the block it stands in. */
export interface FactGiven { pointer: string; value: unknown; blockId: string }

/** What placing is given: an original that has been read, its facts, and what people decided about it. */
export interface PlaceInput {
  original: Original;
  facts: readonly FactGiven[];
  decisions?: Decisions;
  /** The date of this version, `YYYY-MM-DD`. */
  today: string;
}

/** A plan in which every block of the original has a fate, and what people should look at. */
export interface PlaceResult { plan: Plan; messages: Message[] }
