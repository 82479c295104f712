import type { PlacedBy, Target } from '../plan/original.js';
import type { Topic } from '../plan/topics.js';

/** Where a part goes, how that was found, and how sure it is. */
export interface Placement {
  topic: Topic;
  placedBy: PlacedBy;
  matched?: string;
  sure: boolean;
  /** The name of the person who decided, when a person did. */
  checkedBy?: string;
  /** Another topic that came near. */
  rival?: Topic;
  /** Records or fields it became, besides its section. */
  targets?: Target[];
  /** Why it is kept as it is (`greeting`), when that is known. */
  reason?: string;
}
