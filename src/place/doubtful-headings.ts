import { addScores, chooseTopic, type CueChoice, type Scores } from './cues.js';
import { scoreUnit } from './neighbours.js';
import type { Section, Sections } from './sections.js';
import type { Unit } from './outline.js';
import type { Placement } from './placement.js';

/** So much must speak for another topic before a heading in doubt gives way to the words below it. */
const enough = 2;

/**
 * Asks the words below a heading that could mean two things ("Body admin": managing, or what I need help with) which of them it means, and those below a
 * heading that says nothing, under one in doubt, what they are about: what to do in an emergency does not stand under money because of a pun.
 */
export function askBelow({ all }: Sections, names: readonly string[]): void {
  const inheriting = new Set(all.filter(({ placement, parent }) => placement !== undefined && parent?.placement?.matched === placement.matched && placement.rival === undefined));
  for (const section of all) {
    const { placement, parent } = section;
    if (placement?.placedBy !== 'heading' || placement.sure) continue;
    const inherits = inheriting.has(section);
    const scores = addScores((inherits ? section.units : unitsOf(section)).map((unit) => scoreUnit(unit, names)));
    const choice = inherits ? chooseTopic(scores) : rivalOf(placement, scores);
    if (choice?.sure === true && choice.score >= enough && choice.topic !== placement.topic) section.placement = { topic: choice.topic, placedBy: 'heading', matched: choice.words, sure: false };
    else if (inherits && parent?.placement !== undefined) section.placement = { ...placement, topic: parent.placement.topic };
  }
}

function unitsOf({ units, below }: Section): Unit[] {
  return [...units, ...below.filter(({ placement }) => placement?.sure !== true).flatMap((each) => each.units)];
}

/** The runner-up, where the words speak for it and much less for the topic that was chosen. */
function rivalOf({ topic, rival }: Placement, scores: Scores): CueChoice | undefined {
  const known = rival === undefined ? undefined : scores.get(rival);
  if (rival === undefined || known === undefined) return undefined;
  return { topic: rival, score: known.score, words: [...new Set(known.words)].slice(0, 3).join(', '), sure: known.score > 2 * (scores.get(topic)?.score ?? 0) };
}
