import { planJsonSchema } from '../../src/index.js';
import { councilOnly } from '../../src/plan/council-only.js';
import { formatDate } from '../../src/plan/dates.js';
import { formatPence } from '../../src/plan/money.js';

interface Schema { $ref?: string; $defs?: Record<string, Schema>; type?: string; properties?: Record<string, Schema>; items?: Schema; enum?: unknown[]; const?: unknown; anyOf?: Schema[]; format?: string; pattern?: string; title?: string; minimum?: number; maximum?: number; exclusiveMinimum?: number }

const root = planJsonSchema() as Schema;
const skipped = new Set(['sections', 'originals', 'conversion', 'images', 'schemaVersion', 'planId', 'version', 'id', 'source', 'writtenBy', 'dataAbout', 'visibility', 'easyRead', 'image', 'pointer', 'originalDecision', ...councilOnly]);

/** A plan with every field filled, each with words or an amount of its own; and what has to be printed. */
export function fullPlan(kind: string, stage: string): { plan: Record<string, unknown>; words: string[]; amounts: string[]; dates: string[] } {
  const words: string[] = [];
  const amounts: string[] = [];
  const dates: string[] = [];
  let count = 0;
  const make = (schema: Schema, key: string): unknown => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.split('/').at(-1) ?? '';
      if (name === 'RichText') return word();
      if (name === 'Pence') {
        count += 1;
        amounts.push(formatPence(123400 + count));
        return 123400 + count;
      }
      if (name === 'Date') {
        count += 1;
        const date = `20${String(30 + (count % 60)).padStart(2, '0')}-0${String(1 + (count % 9))}-1${String(count % 10)}`;
        dates.push(formatDate(date));
        return date;
      }
      if (name === 'Time') return '10:30';
      return make(root.$defs?.[name] ?? {}, key);
    }
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return key === 'recipient' ? schema.enum[0] : schema.enum.find((each) => each !== 'directPayment' && each !== 'weekly') ?? schema.enum[0];
    if (schema.anyOf !== undefined) return make(schema.anyOf[0] ?? {}, key);
    if (schema.type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !skipped.has(name) && !/Ids?$/.test(name)).map(([name, each]) => [name, make(each, name)]));
    if (schema.type === 'array') return [make(schema.items ?? {}, key)];
    if (schema.type === 'boolean') return key !== 'unknown' && key !== 'oneOff';
    if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 2);
    return word();
  };
  const word = (): string => {
    count += 1;
    words.push(`zq${String(count)}zq`);
    return `zq${String(count)}zq`;
  };
  const plan = make(root, '') as Record<string, unknown>;
  return { plan: { ...plan, planKind: kind, stage }, words, amounts, dates };
}
