import { z } from 'zod';
import { planFile } from './plan-file.js';
import type { Plan } from './plan.js';

/** The plan as JSON text for `records/plan.json`: keys in the model's own order, two spaces, a new line at the end. */
export function planToJson(plan: Plan): string {
  return `${JSON.stringify(ordered(plan), null, 2)}\n`;
}

const ranks = keyRanks();

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([name, each]) => [name, ordered(each)]));
}

function rank(name: string): number {
  return ranks.get(name) ?? Number.MAX_SAFE_INTEGER;
}

// `type` first and `children` last keeps trees readable; all else is as the schema lists it.
function keyRanks(): ReadonlyMap<string, number> {
  const names = new Set(['type', 'planKind', 'id', 'depth', 'value']);
  collectKeys(planFile, names);
  const found = new Map([...names].map((name, index) => [name, index]));
  found.set('children', Number.MAX_SAFE_INTEGER);
  return found;
}

function collectKeys(schema: unknown, names: Set<string>): void {
  if (schema instanceof z.ZodExactOptional) collectKeys(schema.unwrap(), names);
  else if (schema instanceof z.ZodArray) collectKeys(schema.element, names);
  else if (schema instanceof z.ZodObject) {
    for (const [name, each] of Object.entries(schema.shape)) {
      names.add(name);
      collectKeys(each, names);
    }
  }
}
