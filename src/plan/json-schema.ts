import { z } from 'zod';
import { planFile } from './plan-file.js';
import { riskSources } from './schema/codes.js';
import { original, section } from './schema/index.js';
import { risk } from './schema/risks.js';
import { imageRecord } from './schema/originals.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of a JSON plan as people may write it, for `ownwords schema`. */
export function planJsonSchema(): object {
  const made = z.toJSONSchema(planFile, {
    target: 'draft-2020-12', io: 'input', unrepresentable: 'any', override: ({ zodSchema, jsonSchema }) => soften(zodSchema, jsonSchema),
  });
  const { $schema, ...rest } = made;
  return {
    $schema,
    title: 'A support plan',
    description: 'Everything is optional but planKind. Unknown fields are kept and reported. Money is whole pence, days are YYYY-MM-DD, times HH:MM.',
    ...rest,
    required: ['planKind'],
  };
}

function asSchema(found: z.core.JSONSchema._JSONSchema | undefined): JsonSchema {
  return typeof found === 'object' ? found : {};
}

// What the reader accepts beside the model's own form, so that the schema never refuses what we can read.
function soften(zodSchema: z.core.$ZodType, schema: JsonSchema): void {
  const same = (other: z.core.$ZodType): boolean => zodSchema === other;
  const properties = schema.properties ?? {};
  if (schema.id === 'RichText') delete schema.id;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (same(risk)) properties.source = { anyOf: [asSchema(properties.source), { type: 'string', enum: [...riskSources] }], description: 'Block ids, or one word for where the risk comes from (as arisesFrom).' };
  if (same(imageRecord)) properties.source = { anyOf: [asSchema(properties.source), { type: 'string' }], description: 'Block ids, or in words where the picture is from (as from).' };
  if (same(original)) schema.required = ['medium'];
  if (same(section)) {
    schema.required = ['id'];
    properties.body = { $ref: '#/$defs/RichText' };
  }
  if (typeof schema.words === 'string') {
    const { words: _words, ...group } = schema;
    for (const name of Object.keys(schema)) delete schema[name];
    schema.anyOf = [{ type: 'string', description: 'The words alone, as Markdown.' }, group];
  }
}

