import type { RowPicture } from '../../document/nodes.js';
import type { Pictures } from '../../picture/index.js';
import type { RowHints } from './easy-row.js';
import { isHeadless, leans } from './row-flow.js';

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
