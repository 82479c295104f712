// Placeholder until the schema lands: replaced by the zod schema of requirements section B.
export interface PlanRecords { planKind: string }
