import type { Block } from '../../document/nodes.js';
import { sentencesIn, stopped } from '../../plain/index.js';
import { valuesIn } from '../../plan/values.js';
import type { Making } from './making.js';
import { stretchesOf } from './text-of.js';

/** Something else is looked at, or was, or will not be. */
const notThePlan = /\b(?:not|never|last|because|forms?|rates?|benefits?|money|budget|tablets|medication)\b|n['’]t\b/iu;
/** "Look at this again in April", "I'll go over this with Bev", "We shall review this here". */
const looksAgain = /\b(?:look(?:s|ing)?\s+at\s+(?:this|the plan|my plan)\s+again|go(?:es|ing)?\s+over\s+(?:this|the plan|my plan)|review(?:s|ed|ing)?\s+(?:this|the plan|my plan)|(?:this|the plan|my plan)\s+(?:is|gets|will be)\s+(?:looked\s+at|gone\s+over|reviewed))\b/iu;
const when = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:\d+|two|three|six|twelve)\s+(?:weeks?|months?)|(?:a|one|every|next)\s+(?:year|month))\b/iu;

/**
 * When the plan is looked at again, where somebody wrote it under another heading and the chapter that people open for it would not know: said
 * again there, in their words (R130).
 */
export function reviewAgain({ context: { plan }, context, rows }: Making): Block[] {
  if (plan.sections.some(({ id, children }) => id === 'review' && children.length > 0)) return [];
  const found = plan.sections.filter(({ id }) => id !== 'review').flatMap(({ children }) => stretchesOf(children, context)).flatMap(({ kind, title, text, source, speaker }) =>
    // "**We look at this again on 10 January.** I am in the chair."
    (kind === 'heading' || kind === 'picture' ? [] : [...(title === undefined ? [] : [stopped(title)]), ...sentencesIn(text)].filter((sentence) => looksAgain.test(sentence) && !notThePlan.test(sentence) && (when.test(sentence) || valuesIn(sentence, []).some((value) => value.kind === 'date'))).map((sentence) => ({ sentence, source, speaker }))));
  return found.flatMap(({ sentence, source, speaker }) => rows.forStretch({ kind: 'text', text: sentence, ...(speaker === undefined ? {} : { speaker }) }, { fallback: 'review', ...(source === undefined ? {} : { part: source }) }));
}
