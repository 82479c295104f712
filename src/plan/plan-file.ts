import { z } from 'zod';
import type { Plan } from './plan.js';
import { conversion, original, planRecords, section } from './schema/index.js';

/** A whole plan, as `records/plan.json` has it. */
export const planFile = z.strictObject({
  ...planRecords.shape,
  sections: z.array(section),
  originals: z.array(original),
  conversion: z.exactOptional(conversion),
}) satisfies z.ZodType<Plan>;
