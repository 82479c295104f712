import fc from 'fast-check';
import { z } from 'zod';
import type { Root } from 'mdast';
import type { Plan } from '../../../src/plan/plan.js';
import { planFile } from '../../../src/plan/plan-file.js';
import * as parts from '../../../src/plan/schema/parts.js';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ੳ', '😀', ' ', '*', '<b>', '"', '\\', '\n', '£', '7'), minLength: 1, maxLength: 12 });
const iso = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const text = words.map((value) => ({ type: 'text' as const, value }));
/** Rich text as a reader leaves it, with places and footnotes. */
export const richTexts: fc.Arbitrary<Root> = fc.array(fc.oneof(
  text.map((each) => ({ type: 'paragraph' as const, children: [each, { type: 'strong' as const, children: [each] }, { type: 'break' as const }, { type: 'footnoteReference' as const, identifier: '1', label: '1', data: { footnote: '1' } }],
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } } })),
  text.map((each) => ({ type: 'list' as const, ordered: false, spread: false, children: [{ type: 'listItem' as const, spread: false, children: [{ type: 'paragraph' as const, children: [each] }] }] })),
), { maxLength: 2 }).map((children) => ({ type: 'root', children }));

const known = new Map<unknown, fc.Arbitrary<unknown>>([
  [parts.richText, richTexts], [parts.date, iso], [parts.time, fc.constantFrom('00:00', '07:30', '23:59')],
  [parts.weeksPerYear, fc.constantFrom(39, 52, 52.14, '365/7')], [parts.weekdayOrDaily, fc.constantFrom(1, 7, 'daily')],
  [parts.wellbeingArea, fc.integer({ min: 1, max: 9 })], [parts.weekday, fc.integer({ min: 1, max: 7 })],
]);

/** Anything the schema allows, made from the schema itself. */
export function anyOf(schema: unknown): fc.Arbitrary<unknown> {
  const special = known.get(schema);
  if (special !== undefined) return special;
  if (schema instanceof z.ZodExactOptional) return anyOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fc.array(anyOf(schema.element), { maxLength: 2 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodString) return schema.meta()?.format === 'date' ? iso : words;
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 0, max: 1_000_000 });
  if (schema instanceof z.ZodCustom) return text.map((each) => ({ type: 'paragraph', children: [each] }));
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, unknown> = schema.shape;
    const required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodExactOptional));
    const arbitraries = Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, anyOf(each)]));
    return fc.subarray(Object.keys(arbitraries), { maxLength: Math.min(8, Object.keys(arbitraries).length) }).chain((some) => {
      const names = [...new Set([...required, ...some])];
      return fc.record(Object.fromEntries(names.map((name) => [name, arbitraries[name] ?? fc.constant(null)])));
    });
  }
  throw new Error('The test does not know how to make a value for a part of the schema.');
}

/** Whole plans as an export holds them. Files of originals and pictures are left out: they live beside the plan. */
export const plans: fc.Arbitrary<Plan> = anyOf(planFile).map((made) => {
  const plan = planFile.parse(made);
  plan.originals.forEach((original, index) => {
    delete original.file;
    original.id = `${original.id}${index}`;
  });
  delete plan.images;
  return plan;
});
