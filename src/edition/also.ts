import type { Block, FieldNode } from '../document/nodes.js';
import { councilOnly } from '../plan/council-only.js';
import { byLabel } from './cells.js';
import type { EditionContext } from './context.js';
import { isFilled, isObject, isRichText } from './path.js';
import type { Tally } from './tally.js';

/** What the program made, and bookkeeping. */
const notPrinted: ReadonlySet<string> = new Set([
  ...councilOnly, 'type', 'schemaVersion', 'planId', 'version', 'planKind', 'stage', 'subjectRole', 'images', 'sections', 'originals', 'conversion',
]);

/** Every filled field that no section has printed: a template may leave a field out, but it may not lose it. */
export function alsoOnRecord(context: EditionContext, tally: Tally): Block[] {
  const fields = Object.entries(context.plan).flatMap(([key, value]) => (notPrinted.has(key) ? [] : unprinted(key, key, value, context, tally)));
  if (fields.length === 0) return [];
  return [{ type: 'heading', depth: 3, children: [{ type: 'text', value: context.words('labels.alsoOnRecord') }] }, { type: 'fields', children: fields }];
}

function unprinted(path: string, key: string, value: unknown, context: EditionContext, tally: Tally): FieldNode[] {
  if (tally.printed.has(path) || !isFilled(value)) return [];
  const inside = [...tally.printed].some((printed) => printed.startsWith(`${path}.`));
  if (inside && isObject(value) && !isRichText(value)) {
    return Object.entries(value).flatMap(([child, each]) => (bookkept.has(child) ? [] : unprinted(`${path}.${child}`, child, each, context, tally)));
  }
  return [byLabel(key, value, context)];
}

const bookkept: ReadonlySet<string> = new Set(['id', 'source', 'writtenBy', 'dataAbout', 'visibility', 'easyRead', 'image']);
