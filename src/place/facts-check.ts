import type { Paragraph, Root, RootContent } from 'mdast';
import { z } from 'zod';
import { message, type Message } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import { planRecords, type PlanRecords } from '../plan/schema/index.js';
import type { DecisionsYaml } from './decisions-yaml.js';

type Path = readonly (string | number)[];
const partial = planRecords.extend({ planKind: z.exactOptional(planRecords.shape.planKind) });
const rounds = 4;

/** Facts as far as they have the right form; a message for each that has not, with its line. */
export interface CheckedFacts { set: Partial<PlanRecords>; messages: Message[] }

/** Checks facts against the schema. `base` is where they stand in the file; what is wrong is left out and told. */
export function checkFacts(given: unknown, base: Path, yaml: DecisionsYaml, file: string): CheckedFacts {
  const messages: Message[] = [];
  const set: unknown = structuredClone(given);
  for (let round = 0; round < rounds; round += 1) {
    const result = partial.safeParse(set);
    if (result.success) return { set: result.data, messages };
    for (const issue of result.error.issues) {
      const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const near = suggest(key, knownKeys(path));
          const line = yaml.lineOf([...base, ...path, key]);
          messages.push(message('factUnknown', { line, key, suggestion: near === undefined ? 'Run ownwords schema to see the fields there are.' : `Did you mean “${near}”?` }, { file, line }));
          remove(set, [...path, key]);
        }
        continue;
      }
      if (mend(set, path, issue, yaml.wordsOf([...base, ...path]))) continue;
      const pointer = `/${path.join('/')}`;
      const line = yaml.lineOf([...base, ...path]);
      messages.push(message('factWrong', { line, pointer, expected: expectedBy(issue) }, { file, line, pointer }));
      remove(set, path);
    }
    tidy(set);
  }
  return { set: {}, messages };
}

interface Issue { code: string; message: string; expected?: string; values?: unknown[] }

/** Words written without quotes that YAML took for a number, and plain text where rich text stands. */
function mend(set: unknown, path: Path, issue: object, words: string | undefined): boolean {
  const { code, message: key, expected } = issue as Issue;
  const value = at(set, path);
  if (code === 'invalid_type' && expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') && words !== undefined) {
    return put(set, path, words);
  }
  if (code === 'invalid_type' && expected === 'object' && typeof value === 'string') {
    const field = fieldForWords(path);
    return field !== undefined && put(set, path, { [field]: value });
  }
  return key === 'richText' && typeof value === 'string' ? put(set, path, richFrom(value)) : false;
}

/** Some records may be written as words alone; the schema says which field the words are. */
function fieldForWords(path: Path): string | undefined {
  const words = metaOf(schemaAt(path))?.['words'];
  return typeof words === 'string' ? words : undefined;
}

function metaOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  for (let at: unknown = schema; at instanceof z.ZodType;) {
    const meta = at.meta();
    if (meta?.['words'] !== undefined) return meta;
    const def: unknown = at.def;
    at = typeof def === 'object' && def !== null && 'innerType' in def ? def.innerType : undefined;
  }
  return undefined;
}

/** Words of the council's are plain paragraphs, and lists where lines start with "- ". */
function richFrom(text: string): Root {
  const children: RootContent[] = text.split(/\n\s*\n/).flatMap((part): RootContent[] => {
    const lines = part.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (lines.length === 0) return [];
    if (!lines.every((line) => line.startsWith('- '))) return [paragraph(lines.join(' '))];
    return [{ type: 'list', ordered: false, spread: false, children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line.slice(2))] })) }];
  });
  return { type: 'root', children };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

const expectations: Readonly<Record<string, string>> = {
  pence: 'whole pence, such as 1250 for £12.50', date: 'a day that exists, as YYYY-MM-DD', time: 'a time as HH:MM', weekday: '1 for Monday to 7 for Sunday',
  wellbeingArea: 'a number from 1 to 9', weeks: 'weeks in a year, such as 52', count: 'a number, 0 or more', minutes: 'whole minutes', richText: 'words',
};

function expectedBy(issue: object): string {
  const { code, message: key, expected, values } = issue as Issue;
  if (code === 'invalid_value' && values !== undefined) return `one of: ${values.join(', ')}`;
  return expectations[key] ?? (expected === 'array' ? 'a list' : expected === 'object' ? 'a group of fields' : expected === 'boolean' ? 'true or false' : expected === 'string' ? 'words' : `${expected ?? 'another value'}`);
}

/** The fields there are at a path, found by asking the schema. */
function knownKeys(path: Path): string[] {
  const shape = inside(schemaAt(path), 'shape');
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

function schemaAt(path: Path): unknown {
  let schema: unknown = planRecords;
  for (const part of path) schema = typeof part === 'number' ? inside(schema, 'element') : (inside(schema, 'shape') as Record<string, unknown> | undefined)?.[part];
  return schema;
}

function inside(schema: unknown, name: 'shape' | 'element'): unknown {
  let at: unknown = schema;
  while (typeof at === 'object' && at !== null) {
    if (name in at) return (at as Record<string, unknown>)[name];
    const def: unknown = 'def' in at ? at.def : undefined;
    at = typeof def === 'object' && def !== null && 'innerType' in def ? def.innerType : undefined;
  }
  return undefined;
}

type Group = Record<string | number, unknown>;

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Group)[part] : undefined), root);
}

function put(root: unknown, path: Path, value: unknown): boolean {
  const group = at(root, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof group !== 'object' || group === null || last === undefined) return false;
  (group as Group)[last] = value;
  return true;
}

const gone = Symbol('gone');

function remove(root: unknown, path: Path): void {
  const group = at(root, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof group !== 'object' || group === null || last === undefined) return;
  if (Array.isArray(group)) put(root, path, gone);
  else Reflect.deleteProperty(group, last);
}

function tidy(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) value.splice(0, value.length, ...value.filter((each) => each !== gone));
  for (const each of Object.values(value)) tidy(each);
}
