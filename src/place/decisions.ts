import type { Checked, DecidedRow } from '../plan/easy-decisions.js';
import type { Message } from '../messages/index.js';
import type { Original } from '../plan/original.js';
import type { OriginalDecision, PlanRecords } from '../plan/schema/index.js';

/** Coded facts somebody at the council wrote down; `set` is part of a plan, already checked. */
export interface DecidedFacts { writtenBy: string; on?: string; set: Partial<PlanRecords>; line: number }

/** Where a person sends one part of the plan. `by` is empty in a suggestion that nobody has taken up. */
export interface DecidedPlace { part: string; words: string; to: string; reason?: string; by: string; on?: string; line: number }

/** What a person says about where an original is and how to see it (requirements D3). */
export type OriginalFacts = Partial<Pick<Original, 'title' | 'madeBy' | 'madeOn' | 'medium' | 'location' | 'howToSee' | 'thirdPartiesShown'>>;

/** What people added beside the plan, as read from the decisions file. `messages` tell what could not be used. */
export interface Decisions {
  file: string;
  facts: DecidedFacts[];
  places: DecidedPlace[];
  originalDecision?: OriginalDecision;
  originals: OriginalFacts[];
  /** Easy words that somebody has changed or accepted, and who checked the Easy Read with readers. */
  easy: DecidedRow[];
  checked: Checked[];
  /** Which picture stands for an idea in the whole Easy Read, by the name of its concept. */
  pictures: ReadonlyMap<string, string>;
  messages: Message[];
}

/** Fates that only a person may give a part, besides the topics. */
export const personFates = ['decorative', 'notReflected'] as const;
