import fc from 'fast-check';
import { jsonPlans } from './json-plans.js';
import { markdownPlans } from './markdown-plans.js';
import { pictures } from './pictures.js';

/** A plan to build: a file, and the files beside it. */
export interface GeneratedPlan { title: string; name: 'plan.json' | 'plan.md'; bytes: Uint8Array; files: ReadonlyMap<string, Uint8Array> }

/** The seeds are fixed: the same plans every time, on every computer. */
const seeds = { json: 20260331, markdown: 20261123 } as const;

/** So many plans that fit the model, half of them structured and half in the person's own Markdown. */
export function generatedPlans(count: number): GeneratedPlan[] {
  const structured = fc.sample(jsonPlans, { numRuns: Math.ceil(count / 2), seed: seeds.json });
  const own = fc.sample(markdownPlans, { numRuns: Math.floor(count / 2), seed: seeds.markdown });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    ...structured.map((plan, index): GeneratedPlan => ({ title: `json-${number(index)}`, name: 'plan.json', bytes: encode(JSON.stringify(plan, null, 1)), files: pictures })),
    ...own.map((text, index): GeneratedPlan => ({ title: `markdown-${number(index)}`, name: 'plan.md', bytes: encode(text), files: pictures })),
  ];
}

function number(index: number): string {
  return String(index + 1).padStart(3, '0');
}
