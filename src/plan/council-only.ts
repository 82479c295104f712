/**
 * Branches of a plan that are the council's alone: the internal sheet (R006, R027, R167), the case for going over the first
 * estimate (R068), readiness (R156), planning notes (R022 to R024, R176), local policy and informal records (R150).
 * No document, copy or attachment may show them.
 */
export const councilOnly: ReadonlySet<string> = new Set(['internal', 'planning', 'overBudgetCase', 'readiness', 'localPolicy', 'informalRecords']);
