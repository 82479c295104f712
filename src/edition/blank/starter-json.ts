import type { Template } from '../template.js';
import { blankContext, type BlankInput } from './blank-context.js';
import { isCouncils } from './spec.js';

type Tree = { [key: string]: string | Tree | never[] };

/**
 * A JSON file to fill a plan in: the fields of words that the person fills in, empty, and empty lists for what can be several. Fields
 * that take a date, an amount or a code are left out, since an empty one is none; the JSON Schema names them.
 */
export function starterJson(input: BlankInput): string {
  const { context, spec } = blankContext(input);
  const made: Tree = { schemaVersion: '1', planKind: input.kind, stage: 'draft' };
  for (const { path, list } of pathsOf(context.template)) {
    if (!isCouncils(path, spec)) put(made, path.split('.'), list ? [] : '');
  }
  return `${JSON.stringify(made, null, 2)}\n`;
}

function pathsOf({ sections }: Template): { path: string; list: boolean }[] {
  return sections.flatMap(({ holds }) => holds.flatMap((hold): { path: string; list: boolean }[] => {
    if ('records' in hold) return [{ path: hold.records.of, list: true }];
    return 'fields' in hold ? hold.fields.filter(({ as }) => as === undefined).map(({ path }) => ({ path, list: false })) : [];
  }));
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: string | never[]): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = tree[key];
  const next: Tree = typeof inner === 'object' && !Array.isArray(inner) ? inner : {};
  tree[key] = next;
  put(next, rest, value);
}
