import fc from 'fast-check';
import type { Root } from 'mdast';
import type { Plan } from '../../../src/plan/plan.js';
import { planFile } from '../../../src/plan/plan-file.js';
import { anyOf as fill } from '../../support/plans/any-of.js';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ੳ', '😀', ' ', '*', '<b>', '"', '\\', '\n', '£', '7'), minLength: 1, maxLength: 12 });
const text = words.map((value) => ({ type: 'text' as const, value }));
/** Rich text as a reader leaves it, with places and footnotes. */
export const richTexts: fc.Arbitrary<Root> = fc.array(fc.oneof(
  text.map((each) => ({ type: 'paragraph' as const, children: [each, { type: 'strong' as const, children: [each] }, { type: 'break' as const }, { type: 'footnoteReference' as const, identifier: '1', label: '1', data: { footnote: '1' } }],
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } } })),
  text.map((each) => ({ type: 'list' as const, ordered: false, spread: false, children: [{ type: 'listItem' as const, spread: false, children: [{ type: 'paragraph' as const, children: [each] }] }] })),
), { maxLength: 2 }).map((children) => ({ type: 'root', children }));

const node = text.map((each) => ({ type: 'paragraph', children: [each] }));

/** Anything the schema allows. */
export function anyOf(schema: unknown): fc.Arbitrary<unknown> {
  return fill(schema, { words, richText: richTexts, node, fields: 8, entries: 2 });
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
