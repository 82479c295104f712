import { z } from 'zod';
import {
  arrangers, costUnits, equipmentKinds, funderTypes, managementMethods, periods, serviceKinds, serviceRecipients, weekPatterns,
} from './codes.js';
import { count, date, id, label, minutes, pence, record, richText, time, weekday, weekdayOrDaily, weeksPerYear, yesNo } from './parts.js';

/** When a service happens. `minutes` is the length of one visit; `days` Monday 1 to Sunday 7. */
export const schedule = record({
  frequency: z.enum(periods), minutes, days: z.array(weekday), startDate: date, endDate: date, weeksPerYear,
});
/** What `schedule` lets through. */
export type Schedule = z.infer<typeof schedule>;

/**
 * What a service costs (M1, M2): `unitPence` × `quantityPerPeriod` × periods in a year. `unknown: true` says that nobody
 * knows yet; `oneOff: true` is the same as the period `oneOff`, dated by the schedule's `startDate`.
 */
export const cost = record({
  unitPence: pence, unit: z.enum(costUnits), unitLabel: label.describe('Own word for the unit, such as class.'),
  quantityPerPeriod: count, period: z.enum(periods), oneOff: yesNo, unknown: yesNo,
});
/** What `cost` lets through. */
export type Cost = z.infer<typeof cost>;

/** M6: who pays how much of the yearly cost of a line. A single funder may leave `sharePence` out. */
export const fundedBy = record({ funder: label, type: z.enum(funderTypes), sharePence: pence.describe('Pence a year.') });
/** What `fundedBy` lets through. */
export type FundedBy = z.infer<typeof fundedBy>;

/** R103: who steps in. */
export const cover = record({ who: label, phone: label });
/** What `cover` lets through. */
export type Cover = z.infer<typeof cover>;

// `when` and `quantity` are words (R052, R053). Rich text takes no description of its own: readers know it by identity.
const serviceShape = {
  what: richText, when: richText, how: richText, provider: label, kind: z.enum(serviceKinds),
  quantity: richText, recipient: z.enum(serviceRecipients),
  supportsCarer: yesNo.describe('Helps the carer too; the cost is on the adult\'s plan only (R056, M17).'),
  arrangedBy: z.enum(arrangers), needIds: z.array(id), outcomeIds: z.array(id), schedule, cost, fundedBy: z.array(fundedBy),
  managedBy: z.enum(managementMethods), cover, responsible: label, phone: label, tags: z.array(label),
  freeUntil: date.describe('Reablement and intermediate care: end of the free weeks (M18).'),
} as const;

/** The central table: paid help and what it costs. */
export const service = record(serviceShape);
/** What `service` lets through. */
export type Service = z.infer<typeof service>;

/** R009: short-term help during planning, looked at again on `reviewBy`. */
export const interimService = record({ ...serviceShape, reviewBy: date });
/** What `interimService` lets through. */
export type InterimService = z.infer<typeof interimService>;

/** Help that nobody pays for; it has no cost (M19). */
export const informalHelp = record({
  who: label, what: richText, when: richText, minutesPerWeek: minutes, sustainable: richText, cover, needIds: z.array(id),
});
/** What `informalHelp` lets through. */
export type InformalHelp = z.infer<typeof informalHelp>;

/** R057, R058, M11. */
export const equipmentItem = record({
  kind: z.enum(equipmentKinds), item: richText, dateProvided: date, underDuty: yesNo, actualCostPence: pence,
  recordedCostPence: pence, boughtBy: z.enum(arrangers), needIds: z.array(id),
});
/** What `equipmentItem` lets through. */
export type EquipmentItem = z.infer<typeof equipmentItem>;

/** R055, M3: a line of the week. `day` Monday 1 to Sunday 7, or daily; an `end` before its `start` is the next day. */
export const timetableEntry = record({
  day: weekdayOrDaily, start: time, end: time, who: label, what: richText, serviceId: id, informalId: id,
  weekPattern: z.enum(weekPatterns), when: label.describe('When in words, where there is no exact time: morning.'),
});
/** What `timetableEntry` lets through. */
export type TimetableEntry = z.infer<typeof timetableEntry>;

/** R117. */
export const preventionItem = record({ what: richText, provider: label, costPence: pence, period: z.enum(periods) });
/** What `preventionItem` lets through. */
export type PreventionItem = z.infer<typeof preventionItem>;
