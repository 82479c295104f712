import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/plan/plan.js';
import { planToJson } from '../../../src/plan/to-json.js';
import { markValues } from '../../../src/plan/values.js';
import { readJson } from '../../../src/read/json.js';
import { longRun, runs } from '../../support/runs.js';
import { plans } from './plans.js';

vi.setConfig({ testTimeout: longRun });

const read = async (json: string): Promise<{ plan: Plan | undefined; told: string[] }> => {
  const result = await readJson({ name: 'plan.json', bytes: new TextEncoder().encode(json), files: { read: async () => undefined } });
  return { plan: result.plan, told: result.messages.map(({ id }) => id) };
};

describe('a plan written as JSON', () => {
  it('reads back whole, whatever is in it', async () => {
    await fc.assert(fc.asyncProperty(plans, async (plan) => {
      const { plan: back, told } = await read(planToJson(plan));
      expect(back).toEqual(plan);
      expect(told).toEqual([]);
    }), runs(200));
  });

  it('reads back whole with its values marked', async () => {
    await fc.assert(fc.asyncProperty(plans, async (plan) => {
      const marked = markValues(plan);
      expect((await read(planToJson(marked))).plan).toEqual(marked);
    }), runs(50));
  });

  it('is the same text whatever order its keys were made in', async () => {
    await fc.assert(fc.property(plans, (plan) => {
      const turned = JSON.parse(JSON.stringify(plan), (_name, value: unknown) =>
        (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)) as Plan;
      expect(planToJson(turned)).toBe(planToJson(plan));
    }), runs(50));
  });

  it('keeps unknown fields over a second reading, and is then told of none', async () => {
    const first = await read('{"planKind":"review","hobby":{"name":"Chess","days":[1,3]},"internal":{"x":"y"}}');
    expect(first.told).toEqual(['jsonUnknownKey', 'jsonUnknownInternal']);
    const second = await read(planToJson(first.plan ?? fail()));
    expect(second.told).toEqual([]);
    expect(second.plan).toEqual(first.plan);
  });

  it('holds for the council record among the samples', async () => {
    const folder = new URL('../../../samples/care-and-support/', import.meta.url);
    const files = { read: async (path: string) => new Uint8Array(readFileSync(new URL(path, folder))) };
    const first = await readJson({ name: 'plan.json', bytes: readFileSync(new URL('plan.json', folder)), files });
    const again = await readJson({ name: 'plan.json', bytes: new TextEncoder().encode(planToJson(first.plan ?? fail())), files });
    expect(again.plan).toEqual(first.plan);
    expect(again.media.map(({ id }) => id)).toEqual(first.media.map(({ id }) => id));
  });
});

function fail(): never {
  throw new Error('no plan was read');
}
