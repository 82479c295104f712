import fc from 'fast-check';
import { z } from 'zod';
import * as parts from '../../../src/plan/schema/parts.js';
import * as reading from '../../../src/plan/schema/reading.js';

/** What the schema leaves open: how words, rich text and nodes look, and how much there is of them. */
export interface Filling {
  words: fc.Arbitrary<string>;
  richText: fc.Arbitrary<unknown>;
  node: fc.Arbitrary<unknown>;
  /** Most fields of a group that are filled at once, and most entries of a list. */
  fields: number;
  entries: number;
}

const iso = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const known = new Map<unknown, fc.Arbitrary<unknown>>([
  [parts.date, iso], [parts.time, fc.constantFrom('00:00', '07:30', '23:59')],
  [parts.weeksPerYear, fc.constantFrom(39, 52, 52.14, '365/7')], [parts.weekdayOrDaily, fc.constantFrom(1, 7, 'daily')],
  [parts.wellbeingArea, fc.integer({ min: 1, max: 9 })], [parts.weekday, fc.integer({ min: 1, max: 7 })],
  [reading.lineSpacing, fc.constantFrom(1.15, 1.5, 3)], [reading.lineLength, fc.integer({ min: 30, max: 80 })],
  [reading.paper, fc.constantFrom('cream', 'paleBlue', '#fff8dc')], [reading.textColour, fc.constantFrom('darkBlue', 'black', '#10305a')],
]);

/** Anything the schema allows, made from the schema itself. */
export function anyOf(schema: unknown, filling: Filling): fc.Arbitrary<unknown> {
  const special = known.get(schema);
  if (special !== undefined) return special;
  if (schema === parts.richText) return filling.richText;
  if (schema instanceof z.ZodExactOptional) return anyOf(schema.unwrap(), filling);
  if (schema instanceof z.ZodArray) return fc.array(anyOf(schema.element, filling), { maxLength: filling.entries });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodString) return schema.meta()?.format === 'date' ? iso : filling.words;
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 0, max: 1_000_000 });
  if (schema instanceof z.ZodCustom) return filling.node;
  if (schema instanceof z.ZodObject) return anyGroup(schema.shape, filling);
  throw new Error('The test does not know how to make a value for a part of the schema.');
}

/** A group with all it must have, and some of what it may have. */
export function anyGroup(shape: Readonly<Record<string, unknown>>, filling: Filling, fillingOf: (name: string) => Filling = () => filling): fc.Arbitrary<Record<string, unknown>> {
  const required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodExactOptional));
  const arbitraries = Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, anyOf(each, fillingOf(name))]));
  return fc.subarray(Object.keys(arbitraries), { maxLength: Math.min(filling.fields, Object.keys(arbitraries).length) }).chain((some) => {
    const names = [...new Set([...required, ...some])];
    return fc.record(Object.fromEntries(names.map((name) => [name, arbitraries[name] ?? fc.constant(null)])));
  });
}
