import { z } from 'zod';
import {
  employerCostTypes, fundingRoutes, funderTypes, managementMethods, paymentRecipients, periods, settings,
} from './codes.js';
import { count, date, id, label, pence, record, richText, weeksPerYear, wholeCount, yesNo } from './parts.js';

const period = z.enum(periods);
const amount = { amountPence: pence, period } as const;

/** R063: the first estimate. */
export const indicativeBudget = record({ ...amount, sharedOn: date, sharedWith: z.array(label) });
/** What `indicativeBudget` lets through. */
export type IndicativeBudget = z.infer<typeof indicativeBudget>;

/** R066, M5: the personal budget. `costPence` is gross; the other figures add up to it exactly. */
export const finalBudget = record({
  costPence: pence, personContributionPence: pence, councilContributionPence: pence, otherSourcesPence: pence, period,
});
/** What `finalBudget` lets through. */
export type FinalBudget = z.infer<typeof finalBudget>;

/** R065 and R069: the proposed final budget, and the agreed Individual Budget. */
export const budgetAmount = record(amount);
/** What `budgetAmount` lets through. */
export type BudgetAmount = z.infer<typeof budgetAmount>;

/** R070, R071, M7: money from outside the personal budget. */
export const otherFunding = record({ funder: label, type: z.enum(funderTypes), ...amount, serviceIds: z.array(id), forWhat: richText });
/** What `otherFunding` lets through. */
export type OtherFunding = z.infer<typeof otherFunding>;

/** R083, R084, R089, R094, M13: one way part of the money is managed. Amounts are for a year unless `period` says otherwise. */
export const management = record({
  method: z.enum(managementMethods), ...amount, manager: label, chosenBy: label, reason: richText, reviewWithPerson: richText,
  members: z.array(label).describe('The people of a trust.'),
});
/** What `management` lets through. */
export type Management = z.infer<typeof management>;

/** R074, M12: money for year 1, 2 or 3. */
export const budgetYear = record({ year: wholeCount, amountPence: pence, basis: richText });
/** What `budgetYear` lets through. */
export type BudgetYear = z.infer<typeof budgetYear>;

/** Section C: all budget figures, in pence. */
export const budget = record({
  indicative: indicativeBudget, proposedFinal: budgetAmount, final: finalBudget, agreed: budgetAmount,
  otherFunding: z.array(otherFunding), management: z.array(management), years: z.array(budgetYear), notes: richText,
});
/** What `budget` lets through. */
export type Budget = z.infer<typeof budget>;

/** M16: what an employer pays. */
export const employerCost = record({ type: z.enum(employerCostTypes), what: label, ...amount });
/** What `employerCost` lets through. */
export type EmployerCost = z.infer<typeof employerCost>;

/** R075, R076, R087, R095, M15. `frequency` is how often it is paid; `paidNet` means the contribution is taken off. */
export const directPayment = record({
  needIds: z.array(id), amountPence: pence, frequency: period, paidNet: yesNo, firstPaymentDate: date, nextReview: date,
  offers: z.array(record({ date, how: richText, response: richText })),
  recipient: z.enum(paymentRecipients), recipientName: label,
  employer: record({ employsStaff: yesNo, costs: z.array(employerCost), noneReason: richText }),
});
/** What `directPayment` lets through. */
export type DirectPayment = z.infer<typeof directPayment>;

/** R085: an individual service fund. */
export const isf = record({ provider: label, agreesToPlan: yesNo, spendsOnlyOnPerson: yesNo, agreementDate: date });
/** What `isf` lets through. */
export type Isf = z.infer<typeof isf>;

/** R091, R092. */
export const employment = record({
  pay: richText, support: richText, training: richText, supervision: richText, insurance: richText, other: richText,
  legalChecklist: z.array(record({ item: richText, doneBy: label, date })),
});
/** What `employment` lets through. */
export type Employment = z.infer<typeof employment>;

/** R068: internal, for the approver. */
export const overBudgetCase = record({ strengths: richText, options: richText, rationale: richText, prevention: richText });
/** What `overBudgetCase` lets through. */
export type OverBudgetCase = z.infer<typeof overBudgetCase>;

/** M10: who pays for the support. */
export const fundingRoute = z.enum(fundingRoutes);
/** R078: at home or in a care home. */
export const setting = z.enum(settings);

/** The council's rules; better kept in the council's own file. Percent is of 100: 3 is 3 %. */
export const localPolicy = record({
  isfAvailable: yesNo, chargeEquipmentOver1000: yesNo, weeksPerYear, upliftPercent: count, arrangementFee: pence, seniorRequired: yesNo,
});
/** What `localPolicy` lets through. */
export type LocalPolicy = z.infer<typeof localPolicy>;
