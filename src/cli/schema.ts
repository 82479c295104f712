import { planJsonSchema } from '../index.js';
import { exitCodes } from '../messages/index.js';
import type { Arguments } from './arguments.js';

/** `ownwords schema`: the JSON Schema of a structured plan. */
export function schema(_given: Arguments): Promise<number> {
  process.stdout.write(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  return Promise.resolve(exitCodes.done);
}
