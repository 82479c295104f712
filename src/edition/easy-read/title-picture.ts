import type { RowPicture } from '../../document/nodes.js';
import { withTimeOfDay, type Pictures } from '../../picture/index.js';
import { uncapitalised } from '../../plain/index.js';
import type { RowHints } from './easy-row.js';
import { isHeadless, leans, turnsRound } from './row-flow.js';

/** A row in which something is denied is not about what stands over it as it is. */
const saysNot = /^(?:[\p{L}’']+\s+){0,4}(?:never|not|no|cannot|nobody|without)\b|^(?:[\p{L}’']+\s+){0,3}[\p{L}]+n['’]t\b/iu;

/** What the bold words over a row are about, where they say one thing; under a heading that counts something, that. A number to ring or an amount in the row says more. */
export function titlePicture(plain: string, text: string, { about, over, label }: RowHints, pictures: Pictures): RowPicture | undefined {
  const title = about ?? (isHeadless(plain) ? over : undefined);
  // "Ring 999. Straight away." over when to do it too.
  if (/^(?:please )?(?:ring|call|dial|phone) 999\b/iu.test(about ?? label ?? '') && !pictures.isOfNumber(text)) return pictures.named('emergency-call');
  if (title === undefined) return undefined;
  // "No ibuprofen" over what it does: "They push the lithium up."
  const denied = leans(plain) ? pictures.denied(title) : undefined;
  if (denied !== undefined) return denied;
  if (pictures.isVague(plain) && !saysNot.test(plain)) {
    const person = pictures.person(title);
    if (person !== undefined) return person;
  }
  // "Shower: never on my own." is no shower.
  if (saysNot.test(plain) || /\b(?:and|or)\b|[,/]/iu.test(title) || /\b999\b/u.test(text) || pictures.isOfNumber(text)) return undefined;
  return pictures.definite(title);
}

/** A heading of what is looked at in general, and not of a thing. */
const general = /\b(?:week|day|days|plan|visits?|help|support|me|i|money|who|when|if|what i|how i)\b/iu;

/** "Do not cancel this": what must go on. */
const keeps = /^(?:please )?(?:do not|don['’]t|never) (?:ever )?(?:cancel|miss|skip|change|move|swap|forget) (?:this|it|that|these|them)\b/iu;

/**
 * What the heading over a row surely is about, where the row itself says only when or how long ("What about church? Every Sunday"), or what must not be
 * ("Fishing. Do not cancel this."): an empty sign for "not" beside the bold word would forbid just that.
 */
export function headingPicture(plain: string, over: string, pictures: Pictures): RowPicture | undefined {
  if (turnsRound(over) || general.test(over) && !/^what about\b/iu.test(over) || /\b(?:and|or)\b|[,/]/iu.test(over) || pictures.isOfNumber(plain)) return undefined;
  if (/\b(?:last|stopped|gave up|given up|quit|since|until|used to)\b/iu.test(plain)) return undefined;
  return keeps.test(plain) || !saysNot.test(plain) && pictures.saysNoThing(plain) ? pictures.definite(over) : undefined;
}

/** What stands over a row that shows nothing itself; "Bath. Never." is no bath, and what else is denied of it need not be the thing itself. */
export function insteadOf(plain: string, headed: string, pictures: Pictures): RowPicture[] {
  if (/^(?:never|no|not|none)(?: ever)?[.!]?$/iu.test(plain)) return pictures.forSentence(`No ${uncapitalised(headed, () => false)}.`);
  return saysNot.test(plain) ? [] : pictures.forSentence(headed);
}

/** What is done on a day, with the time that stands over it ("9:30am to 11am") where its words say none. */
export function withTimeOver(found: readonly RowPicture[], time: string, pictures: Pictures): RowPicture[] {
  if (time === '' || found.length > 1 || found.some(({ media }) => pictures.nameOf(media) === '')) return [...found];
  return [...found, ...pictures.drawnFor(withTimeOfDay(time))].slice(0, 2);
}
