import { z } from 'zod';
import {
  councilBases, metByCodes, nationalOutcomes, outcomeStatuses, outcomeTypes, relevantMatterCodes, senses, terms,
} from './codes.js';
import { date, id, label, record, richText, wellbeingArea, yesNo } from './parts.js';

/** R032: one of the nine areas of wellbeing. */
export const wellbeingDomain = record({ domain: wellbeingArea, sense: z.enum(senses), notes: richText });
/** What `wellbeingDomain` lets through. */
export type WellbeingDomain = z.infer<typeof wellbeingDomain>;

/** R031, R032. */
export const wellbeing = record({
  checkedOn: date, changed: yesNo.describe('Whether anything changed since the assessment.'), notes: richText,
  domains: z.array(wellbeingDomain),
});
/** What `wellbeing` lets through. */
export type Wellbeing = z.infer<typeof wellbeing>;

/** R033 to R037, R041: something the person wants to achieve, change or keep the same. */
export const outcome = record({
  type: z.enum(outcomeTypes), text: richText, whoseIdea: label, domains: z.array(wellbeingArea),
  impact: record({ now: richText, ifMet: richText, ifNotMet: richText }),
  steps: z.array(richText), smallerSteps: z.array(richText), support: richText, barriers: richText,
  status: z.enum(outcomeStatuses),
});
/** What `outcome` lets through. */
export type Outcome = z.infer<typeof outcome>;

/** R128, R129: a change wanted, in the seven-questions plan. */
export const change = record({ text: richText, term: z.enum(terms), whoseIdea: label, steps: z.array(richText) });
/** What `change` lets through. */
export type Change = z.infer<typeof change>;

/** R045, R046: one way a need is met. `who` names a person, group or service. */
export const metBy = record({ by: z.enum(metByCodes), who: label, how: richText, serviceIds: z.array(id), informalIds: z.array(id) });
/** What `metBy` lets through. */
export type MetBy = z.infer<typeof metBy>;

/** R042 to R049. `eligible` is never guessed: absent means nobody has said. */
export const need = record({
  text: richText, eligible: yesNo, eligibilityExtent: richText, nationalOutcomes: z.array(z.enum(nationalOutcomes)),
  councilBasis: z.enum(councilBases), directPaymentPossible: yesNo, metBy: z.array(metBy), notMetReason: richText,
  outcomeIds: z.array(id), domains: z.array(wellbeingArea),
});
/** What `need` lets through. */
export type Need = z.infer<typeof need>;

/** R051: a way of meeting a need that was looked at. */
export const option = record({ needId: id, option: richText, chosen: yesNo, whyOrWhyNot: richText });
/** What `option` lets through. */
export type Option = z.infer<typeof option>;

/** R040: which matters of s.9(4) and s.10(5)-(6) the support could be relevant to. */
export const relevantMatters = z.array(z.enum(relevantMatterCodes));
