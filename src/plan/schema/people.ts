import { z } from 'zod';
import {
  arrangers, assessmentKinds, delegationItems, engagements, formats, involvementBases, subjectRoles,
} from './codes.js';
import { reading } from './reading.js';
import { date, group, id, label, minutes, record, richText, wholeCount, yesNo } from './parts.js';

/** Whose plan it is. Only the name is needed; identifiers never stand in a file name (R011). */
export const subject = record({
  name: label, preferredName: label, pronouns: label, dateOfBirth: date, address: label, phone: label, email: label,
  reference: label.describe('The council\'s case reference.'), nhsNumber: label,
});
/** What `subject` lets through. */
export type Subject = z.infer<typeof subject>;

/** Whose plan it is: the adult's or the carer's. */
export const subjectRole = z.enum(subjectRoles);

/** On a carer's plan: the least about the other person. */
export const caredForPerson = record({ name: label, relationship: label, hasOwnPlan: yesNo });
/** What `caredForPerson` lets through. */
export type CaredForPerson = z.infer<typeof caredForPerson>;

/** A carer of the adult whose plan it is. Whether they are able and willing is on their own plan only. */
export const carer = record({
  name: label, relationship: label, livesWith: yesNo, provides: richText, minutesPerWeek: minutes, phone: label,
});
/** What `carer` lets through. */
export type Carer = z.infer<typeof carer>;

/** R018: how to communicate. */
export const communication = record({
  needs: richText, preferredFormats: z.array(z.enum(formats)),
  largePrintPoints: wholeCount.describe('The size of type they read, in points, for every edition. Large print starts at 16.'), reading,
  language: label.describe('BCP 47 or the name of a language.'), interpreter: label, screenReader: label,
});
/** What `communication` lets through. */
export type Communication = z.infer<typeof communication>;

/** R029, R030 and the PRSB About Me. */
export const about = record({
  whatMatters: richText, interests: richText, hopes: richText, experiences: richText, importantPeople: richText,
  workingWell: richText, strengths: richText, pleaseDo: richText, pleaseDont: richText,
});
/** What `about` lets through. */
export type About = z.infer<typeof about>;

/** R039: the carer's answers, in the carer's words. Never on anybody else's copy. */
export const carerRole = record({
  ableNow: richText, ableOngoing: richText, willingNow: richText, willingOngoing: richText, works: richText,
  wantsWork: richText, educationTrainingRecreation: richText, supportContribution: richText,
});
/** What `carerRole` lets through. */
export type CarerRole = z.infer<typeof carerRole>;

/** R013 to R015, R024, R025: somebody who took part. */
export const person = record({
  name: label, role: label, organisation: label, basis: z.enum(involvementBases), how: richText, tasks: z.array(richText),
  consentDate: date, phone: label, email: label,
});
/** What `person` lets through. */
export type Person = z.infer<typeof person>;

/** R016: an independent advocate. */
export const advocate = record({ name: label, org: label, type: label, phone: label, consentToCopy: yesNo });
/** What `advocate` lets through. */
export type Advocate = z.infer<typeof advocate>;

/** R016, R026. */
export const involvement = record({
  engagement: z.enum(engagements), engagementReason: richText, substantialDifficulty: yesNo, appropriatePerson: label, advocate,
  notes: richText,
});
/** What `involvement` lets through. */
export type Involvement = z.infer<typeof involvement>;

/** R017: capacity for one decision. */
export const capacityDecision = record({
  decision: label, hasCapacity: yesNo, date, bestInterests: group({ date, by: label, summary: richText }),
});
/** What `capacityDecision` lets through. */
export type CapacityDecision = z.infer<typeof capacityDecision>;
/** R017: capacity is told decision by decision, never once for all. */
export const capacity = record({ decisions: z.array(capacityDecision) });
/** What `capacity` lets through. */
export type Capacity = z.infer<typeof capacity>;

/** R019, R022: somebody was asked to plan, wholly or in part. */
export const delegation = record({
  to: label, role: label, parts: z.array(label), authorisedBy: label, authorisedOn: date, timeframe: label,
  monitoring: richText, ifHelpNeeded: richText,
});
/** What `delegation` lets through. */
export type Delegation = z.infer<typeof delegation>;

/** R021: who wrote the plan down. */
export const preparedBy = record({ name: label, role: label, organisation: label, isSubject: yesNo, phone: label, email: label });
/** What `preparedBy` lets through. */
export type PreparedBy = z.infer<typeof preparedBy>;

/** R042. `needIds` are the assessed needs, for checking that none is missing. */
export const assessment = record({ kind: z.enum(assessmentKinds), date, by: label, needIds: z.array(id), summary: richText });
/** What `assessment` lets through. */
export type Assessment = z.infer<typeof assessment>;

/** R021. */
export const helpWithManaging = record({ who: label, what: richText });
/** What `helpWithManaging` lets through. */
export type HelpWithManaging = z.infer<typeof helpWithManaging>;

/** Internal: R022 to R024, R176. */
export const planning = record({
  agreedOn: date, dueBy: date, progress: z.array(record({ date, how: label, note: richText })),
  delegationPack: z.array(record({ item: z.enum(delegationItems), given: yesNo, date })),
});
/** What `planning` lets through. */
export type Planning = z.infer<typeof planning>;

/** The council, for covers and standing pages. */
export const council = record({
  name: label, contact: label, phone: label, email: label, address: label, website: label,
  complaintsContact: label.describe('How to complain: name, phone or address.'),
});
/** What `council` lets through. */
export type Council = z.infer<typeof council>;

/** Who arranges something (R061). */
export const arranger = z.enum(arrangers);
