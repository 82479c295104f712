import type { Topic } from '../plan/topics.js';
import type { Unit } from './outline.js';
import type { Placement } from './placement.js';

/** Words that may save somebody keep their own place wherever they stand. */
const keepsItsPlace: ReadonlySet<Topic> = new Set(['contingency', 'risks', 'communication']);
const mostUnits = 6;

/**
 * What stands before the first heading of a plan that has headings is an opening: who is writing, when, to whom, a picture.
 * A word in it that would be a cue elsewhere ("Tuesday night", "a copy") says little about it, so it opens the plan here too.
 */
export function placePreamble(units: readonly Unit[], placed: Map<Unit, Placement>, recognisedHeadings: number): void {
  if (recognisedHeadings < 2 || units.length > mostUnits) return;
  for (const unit of units) {
    const found = placed.get(unit);
    if (found?.reason === 'greeting') continue;
    if (found !== undefined && (found.placedBy !== 'cue' && found.placedBy !== 'neighbour' || keepsItsPlace.has(found.topic))) continue;
    placed.set(unit, { topic: 'about', placedBy: 'neighbour', sure: false });
  }
}
