import { z } from 'zod';
import {
  actionStatuses, agreementStatuses, closureItems, closureKinds, copyBases, copyScopes, formats, originalAttachedCodes,
  outcomeStatuses, planBases, planTriggers, readinessItems, reviewTypes, signOffDecisions,
} from './codes.js';
import { date, id, label, record, recordOrWords, richText, yesNo } from './parts.js';

/** R002 to R005. */
export const planBasis = record({ basis: z.enum(planBases), trigger: z.enum(planTriggers) });
/** What `planBasis` lets through. */
export type PlanBasis = z.infer<typeof planBasis>;

/** R012: the days of the plan itself. */
export const dates = record({ planned: date, recorded: date, submitted: date, final: date, serviceStart: date });
/** What `dates` lets through. */
export type Dates = z.infer<typeof dates>;

/** R118, R119: a decision and who makes it. */
export const decision = recordOrWords('what', { what: richText, madeBy: label, howInvolved: richText, howAgreed: richText });
/** What `decision` lets through. */
export type Decision = z.infer<typeof decision>;

/** R124 to R127. `byWhenWords` is for "before Easter", where there is no exact day. */
export const action = record({
  what: richText, who: label, byWhen: date, byWhenWords: label, checkedHow: richText, howWeWillKnow: richText,
  changeIds: z.array(id), outcomeIds: z.array(id), status: z.enum(actionStatuses),
});
/** What `action` lets through. */
export type Action = z.infer<typeof action>;

/** R125: how the whole action plan is checked. */
export const actionPlan = record({ checkedHow: richText });
/** What `actionPlan` lets through. */
export type ActionPlan = z.infer<typeof actionPlan>;

/** R155, R158, R159, R181. */
export const signOff = record({
  explained: record({ date, timeframe: label, resultHow: richText, contact: label }),
  by: label, role: label, date, decision: z.enum(signOffDecisions), notes: richText, confirmedToPersonOn: date,
});
/** What `signOff` lets through. */
export type SignOff = z.infer<typeof signOff>;

/** R130 to R136 and, for a review, R041, R138, R139. */
export const review = record({
  nextDate: date, type: z.enum(reviewTypes), by: label, organisation: label, notifiedOn: date, reasonEarlier: richText,
  howToAsk: record({ name: label, phone: label, email: label, other: richText }), schedule: richText, triggers: z.array(richText),
  heldOn: date, working: richText, notWorking: richText, changes: richText, risk: richText, money: richText,
  outcomeStatus: z.array(record({ outcomeId: id, status: z.enum(outcomeStatuses), notes: richText })), signOff,
});
/** What `review` lets through. */
export type Review = z.infer<typeof review>;

/** R137. `notNeeded: true` alone says that no monitoring is needed. */
export const monitoring = record({ why: richText, what: richText, by: label, when: label, agreedOn: date, notNeeded: yesNo });
/** What `monitoring` lets through. */
export type Monitoring = z.infer<typeof monitoring>;

/** R121, R122: not the same as sign-off, consent to share or consent to combine. */
export const agreement = record({
  status: z.enum(agreementStatuses), stepsTaken: richText, differences: richText, complaintsInfoGiven: yesNo, date,
});
/** What `agreement` lets through. */
export type Agreement = z.infer<typeof agreement>;

/** R156. */
export const readiness = record({ item: z.enum(readinessItems), by: label, date, reason: richText });
/** What `readiness` lets through. */
export type Readiness = z.infer<typeof readiness>;

/** R146, R161 to R163: a copy that somebody has or is to have. */
export const copy = record({
  recipient: label, recipientRole: label, basis: z.enum(copyBases), askedOn: date, format: z.enum(formats), scope: z.enum(copyScopes),
  parts: z.array(label), attachments: z.array(label), originalAttached: z.enum(originalAttachedCodes), withheldReason: richText,
  approvedBy: label, sentOn: date, how: label,
});
/** What `copy` lets through. */
export type Copy = z.infer<typeof copy>;

/** R164: two plans put together. */
export const combined = record({ with: id, personAgrees: yesNo, otherAgrees: yesNo, bestInterests: richText, systemAllows: yesNo });
/** What `combined` lets through. */
export type Combined = z.infer<typeof combined>;

/** R007, R008, R173. */
export const closure = record({
  kind: z.enum(closureKinds), items: z.array(record({ item: z.enum(closureItems), text: richText })), alternativesInPlace: richText,
});
/** What `closure` lets through. */
export type Closure = z.infer<typeof closure>;

/** R006, R027, R167: for the council alone. Never goes into a document, a copy or an attachment. */
export const internal = record({
  riskOfAbuse: yesNo, safeguarding: richText, dol: richText, obstruction: richText, notes: richText,
  otherThings: z.array(recordOrWords('text', { text: richText })),
});
/** What `internal` lets through. */
export type Internal = z.infer<typeof internal>;
