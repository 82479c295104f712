/**
 * The canonical plan model as zod 4 schemas, one file a family. A type and its schema have the same name.
 * Every field is optional but `planKind`; what is missing prints as not yet filled in.
 */
import { z } from 'zod';
import { planKinds, stages } from './codes.js';
import * as d from './decisions.js';
import * as m from './money.js';
import * as n from './needs.js';
import * as o from './originals.js';
import { group, id, label, pence, richText, wholeCount } from './parts.js';
import * as p from './people.js';
import * as r from './risks.js';
import * as s from './support.js';

export type * from './decisions.js';
export type * from './money.js';
export type * from './needs.js';
export type * from './originals.js';
export type * from './people.js';
export type * from './reading.js';
export { reading } from './reading.js';
export type * from './risks.js';
export type * from './support.js';
export type { RichText, Visibility } from './parts.js';
export { conversion, original, section } from './originals.js';
export { planKinds, stages } from './codes.js';

const records = group({
  schemaVersion: label, planId: id, version: wholeCount, stage: z.enum(stages), planBasis: d.planBasis, dates: d.dates,
  council: p.council, localPolicy: m.localPolicy,
  subject: p.subject, subjectRole: p.subjectRole, caredForPerson: p.caredForPerson, carers: z.array(p.carer),
  communication: p.communication, about: p.about, carerRole: p.carerRole, peopleInvolved: z.array(p.person),
  involvement: p.involvement, capacity: p.capacity, delegation: p.delegation, preparedBy: p.preparedBy, assessment: p.assessment,
  personsViews: richText, helpWithManaging: p.helpWithManaging, planning: p.planning,
  wellbeing: n.wellbeing, outcomes: z.array(n.outcome), changes: z.array(n.change), needs: z.array(n.need),
  options: z.array(n.option), relevantMatters: n.relevantMatters,
  services: z.array(s.service), informal: z.array(s.informalHelp), interimServices: z.array(s.interimService),
  equipment: z.array(s.equipmentItem), timetable: z.array(s.timetableEntry), prevention: z.array(s.preventionItem),
  budget: m.budget, directPayment: m.directPayment, isf: m.isf, employment: m.employment, overBudgetCase: m.overBudgetCase,
  fundingRoute: m.fundingRoute, setting: m.setting, arrangementFeePence: pence,
  risks: z.array(r.risk), contingency: r.contingency, advice: r.advice, informationGiven: z.array(r.informationGiven),
  decisions: z.array(d.decision), actions: z.array(d.action), actionPlan: d.actionPlan, review: d.review,
  monitoring: z.array(d.monitoring), agreement: d.agreement, readiness: z.array(d.readiness), signOff: d.signOff,
  copies: z.array(d.copy), combined: d.combined, closure: d.closure, internal: d.internal,
  originalDecision: o.originalDecision, otherThings: z.array(o.otherThing), informalRecords: z.array(o.informalRecord),
  images: z.array(o.imageRecord),
});

/** The coded fields and records of a plan, without what the program adds to it. */
export const planRecords = z.strictObject({ planKind: z.enum(planKinds), ...records.shape });
/** What `planRecords` lets through. */
export type PlanRecords = z.infer<typeof planRecords>;
/** Which plan it is (R001). */
export type PlanKind = PlanRecords['planKind'];
/** How far it has come (R010). */
export type Stage = NonNullable<PlanRecords['stage']>;
