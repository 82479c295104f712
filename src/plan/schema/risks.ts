import { z } from 'zod';
import { informationItems, levels, reactiveTypes, riskSources, riskTargets } from './codes.js';
import { date, id, label, pence, record, recordOrWords, richText, yesNo } from './parts.js';

/** R099: something done beforehand. */
export const proactive = recordOrWords('what', { what: richText, who: label, serviceId: id });
/** What `proactive` lets through. */
export type Proactive = z.infer<typeof proactive>;

/** R099, R109: what happens if it comes true. */
export const reactive = recordOrWords('what', { type: z.enum(reactiveTypes), what: richText, who: label, phone: label });
/** What `reactive` lets through. */
export type Reactive = z.infer<typeof reactive>;

/**
 * R096 to R109. `arisesFrom` is where the risk comes from; a JSON plan may write it as `source`, with the code alone,
 * since `source` as a list holds block ids here as in every record.
 */
export const risk = record({
  arisesFrom: z.enum(riskSources), what: richText, toWhom: z.enum(riskTargets), likelyHarm: richText, impact: richText,
  likelihood: z.enum(levels), severity: z.enum(levels), evidence: richText, proactive: z.array(proactive),
  reactive: z.array(reactive), bottomLine: richText, discussedWith: z.array(label), formalAssessmentRef: label, needIds: z.array(id),
});
/** What `risk` lets through. */
export type Risk = z.infer<typeof risk>;

/** R102: who to contact in an emergency. */
export const emergencyContact = record({ name: label, role: label, phone: label, when: richText });
/** What `emergencyContact` lets through. */
export type EmergencyContact = z.infer<typeof emergencyContact>;

/** R073, R101 to R106, M9. `noneFound` says who looked for risks to the plan and found none. */
export const contingency = record({
  signsUnwell: richText, whatToDo: richText, emergencyContacts: z.array(emergencyContact), costPence: pence, inBudget: yesNo,
  noneFound: record({ by: label, date, why: richText }),
});
/** What `contingency` lets through. */
export type Contingency = z.infer<typeof contingency>;

/** R110 to R115: advice itself, not only that a leaflet was given. `needIds`: what it is about. */
export const adviceItem = recordOrWords('text', { text: richText, link: label, needIds: z.array(id), givenOn: date, format: label });
/** What `adviceItem` lets through. */
export type AdviceItem = z.infer<typeof adviceItem>;

/** R110, R111: two separate duties. */
export const advice = record({ meetOrReduce: z.array(adviceItem), preventOrDelay: z.array(adviceItem) });
/** What `advice` lets through. */
export type Advice = z.infer<typeof advice>;

/** R116: what the person was told at planning. */
export const informationGiven = record({ item: z.enum(informationItems), given: yesNo, date, how: richText });
/** What `informationGiven` lets through. */
export type InformationGiven = z.infer<typeof informationGiven>;
