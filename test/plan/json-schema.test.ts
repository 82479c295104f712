import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planJsonSchema } from '../../src/plan/json-schema.js';
import { planFile } from '../../src/plan/plan-file.js';
import { richText } from '../../src/plan/schema/parts.js';
import { planToJson } from '../../src/plan/to-json.js';
import { plans } from '../read/json/plans.js';
import { faults } from './schema-check.js';

const schema = planJsonSchema();
const check = (plan: unknown): string[] => faults(schema, plan);

describe('the published JSON Schema', () => {
  it('says which draft it is, and has a description for the plan and its rich text', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', required: ['planKind'], $defs: { RichText: { description: expect.any(String) as string } } });
  });

  it('fits the sample plan, and the plans we export', () => {
    expect(check(JSON.parse(readFileSync(new URL('../../samples/care-and-support/plan.json', import.meta.url), 'utf8')))).toEqual([]);
    fc.assert(fc.property(plans, (plan) => { expect(check(JSON.parse(planToJson(plan)))).toEqual([]); }), { numRuns: 50 });
  });

  it('fits what the reader accepts in other words', () => {
    expect(check({
      planKind: 'review', favouriteColour: 'blue', risks: [{ source: 'plan', proactive: ['Ring Kim'] }], images: [{ source: 'Sam took it' }],
      sections: [{ id: 'about', body: 'Hello' }], originals: [{ medium: 'video' }], otherThings: ['words'],
    })).toEqual([]);
  });

  it('refuses what the reader refuses', () => {
    const wrong = [
      {}, { planKind: 'plan' }, { planKind: 'review', arrangementFeePence: -1 }, { planKind: 'review', arrangementFeePence: 1.5 },
      { planKind: 'review', dates: { final: '14/03/2026' } }, { planKind: 'review', timetable: [{ start: '24:00' }] },
      { planKind: 'review', needs: {} }, { planKind: 'review', timetable: [{ day: 8 }] }, { planKind: 'review', sections: [{ id: 'abuot' }] },
    ];
    expect(wrong.filter((plan) => check(plan).length === 0)).toEqual([]);
  });

  it('knows each rich text field by identity, as the reader does', () => {
    const strays: string[] = [];
    const look = (given: unknown, path: string): void => {
      if (given instanceof z.ZodExactOptional) look(given.unwrap(), path);
      else if (given instanceof z.ZodArray) look(given.element, `${path}[]`);
      else if (given instanceof z.ZodObject) for (const [name, each] of Object.entries(given.shape)) look(each, `${path}.${name}`);
      else if (given instanceof z.ZodCustom && given !== (richText as unknown)) strays.push(path);
    };
    look(planFile, '');
    expect(strays).toEqual(['.sections[].children[]']);
  });
});
