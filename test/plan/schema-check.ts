interface Schema {
  $ref?: string; $defs?: Record<string, Schema>; type?: string; enum?: unknown[]; const?: unknown; anyOf?: Schema[]; items?: Schema;
  properties?: Record<string, Schema>; required?: string[]; additionalProperties?: boolean; pattern?: string; minimum?: number;
  exclusiveMinimum?: number; maximum?: number; minLength?: number;
}

const known = new Set([
  '$ref', '$defs', '$schema', 'type', 'enum', 'const', 'anyOf', 'items', 'properties', 'required', 'additionalProperties', 'pattern', 'minimum',
  'exclusiveMinimum', 'maximum', 'minLength', 'title', 'description', 'format', 'id', 'allOf',
]);

/** A small JSON Schema check, written apart from the library that made the schema. */
export function faults(root: Schema, value: unknown): string[] {
  return check(root, value, '');

  function check(schema: Schema, at: unknown, path: string): string[] {
    const strange = Object.keys(schema).filter((key) => !known.has(key));
    if (strange.length > 0) return [`${path}: the check does not know ${strange.join(', ')}`];
    if (schema.$ref !== undefined) return check(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? { const: 'no such definition' }, at, path);
    const all = (schema as { allOf?: Schema[] }).allOf ?? [];
    const found = [...own(schema, at, path), ...all.flatMap((each) => check(each, at, path))];
    if (schema.anyOf !== undefined && schema.anyOf.every((each) => check(each, at, path).length > 0)) found.push(`${path}: fits none`);
    return found;
  }

  function own(schema: Schema, at: unknown, path: string): string[] {
    const found: string[] = [];
    const wrong = (condition: boolean | undefined, what: string): void => { if (condition === true) found.push(`${path}: ${what}`); };
    wrong(schema.type !== undefined && !isOf(schema.type, at), `is no ${schema.type ?? ''}`);
    wrong(schema.enum !== undefined && !schema.enum.includes(at), 'is none of the codes');
    wrong('const' in schema && schema.const !== at, 'is not the word');
    if (typeof at === 'string') wrong((schema.minLength ?? 0) > at.length || (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(at)), 'has the wrong shape');
    if (typeof at === 'number') wrong(at < (schema.minimum ?? -Infinity) || at > (schema.maximum ?? Infinity) || at <= (schema.exclusiveMinimum ?? -Infinity), 'is out of range');
    if (Array.isArray(at) && schema.items !== undefined) at.forEach((each, index) => found.push(...check(schema.items ?? {}, each, `${path}/${index}`)));
    if (isOf('object', at)) {
      const group = at as Record<string, unknown>;
      for (const name of schema.required ?? []) wrong(!(name in group), `lacks ${name}`);
      for (const [name, each] of Object.entries(group)) {
        const inner = schema.properties?.[name];
        if (inner !== undefined) found.push(...check(inner, each, `${path}/${name}`));
        else wrong(schema.additionalProperties === false, `may not have ${name}`);
      }
    }
    return found;
  }
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
