import type { Block, FieldNode } from '../document/nodes.js';
import { show } from './cells.js';
import type { EditionContext } from './context.js';
import { at, isFilled } from './path.js';
import { isNeeded, isSatisfied } from './slots.js';
import type { FieldSpec } from './template.js';
import type { Tally } from './tally.js';

/** A group of labels and values. What is asked for and empty is said: in its row when others are filled, else by name. */
export function fieldsHold(specs: readonly FieldSpec[], context: EditionContext, tally: Tally): Block[] {
  const rows = specs.map((spec) => ({ spec, value: at(context.plan, spec.path) }));
  for (const { spec } of rows) tally.printed.add(spec.path);
  const anyFilled = rows.some(({ value }) => isFilled(value));
  const fields = rows.flatMap(({ spec, value }): FieldNode[] => {
    if (isFilled(value)) return [field(spec, show(value, spec.as, context, context.plan), context)];
    if (!isAsked(spec, context)) return [];
    tally.miss(context.words.fill(spec.missing ?? spec.label), !anyFilled);
    return anyFilled ? [missingField(spec, context)] : [];
  });
  return fields.length === 0 ? [] : [{ type: 'fields', children: fields }];
}

/** The fields of one record, with those that are asked for and empty. */
export function recordFields(specs: readonly FieldSpec[], record: unknown, context: EditionContext, tally: Tally): FieldNode[] {
  return specs.flatMap((spec): FieldNode[] => {
    const value = at(record, spec.path) ?? companionOf(spec, record);
    if (isFilled(value)) return [field(spec, show(value, spec.as, context, record), context)];
    if (!isNeeded(spec, context)) return [];
    tally.miss(context.words.fill(spec.missing ?? spec.label), false);
    return [missingField(spec, context)];
  });
}

/** Some ways of showing take a second field when the first is empty: a time in words, a date in words. */
function companionOf(spec: FieldSpec, record: unknown): unknown {
  if (spec.as === 'times') return at(record, 'end') ?? at(record, 'when');
  return spec.as === 'byWhen' ? at(record, 'byWhenWords') : undefined;
}

function isAsked(spec: FieldSpec, context: EditionContext): boolean {
  if (spec.needWhen !== undefined && !isFilled(at(context.plan, spec.needWhen))) return false;
  return isNeeded(spec, context) && !isSatisfied(spec, context);
}

function field(spec: FieldSpec, children: Block[], context: EditionContext): FieldNode {
  return { type: 'field', label: context.words.fill(spec.label), children };
}

function missingField(spec: FieldSpec, context: EditionContext): FieldNode {
  return field(spec, [{ type: 'missing', children: [{ type: 'text', value: context.words('missing.short') }] }], context);
}
