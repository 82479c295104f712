import type { Paragraph, Root, RootContent } from 'mdast';
import { z } from 'zod';
import { message, type Message, type MessageId } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import { expectedForms } from '../messages/wording/place.js';
import { planRecords, type PlanRecords } from '../plan/schema/index.js';
import type { DecisionsYaml } from './decisions-yaml.js';
import { fieldWords } from './pointers.js';

type Path = readonly (string | number)[];
const partial = planRecords.extend({ planKind: z.exactOptional(planRecords.shape.planKind) });

/** Facts as far as they have the right form; a message for each that has not, with its line. */
export interface CheckedFacts { set: Partial<PlanRecords>; messages: Message[] }

/** Checks facts against the schema. `base` is where they stand in the file; what is wrong is left out and told. */
export function checkFacts(given: unknown, base: Path, yaml: DecisionsYaml, file: string): CheckedFacts {
  const messages: Message[] = [];
  const set: unknown = structuredClone(given);
  const mended = new Set<string>();
  const tell = (id: MessageId, path: Path, facts: Record<string, string>): void => {
    const line = yaml.lineOf([...base, ...path]);
    messages.push(message(id, { line, ...facts }, { file, line, pointer: `/${path.join('/')}` }));
  };
  // Each round mends a value it has not mended before or takes one out, so there is a last round.
  for (let result = partial.safeParse(set); ; result = partial.safeParse(set)) {
    if (result.success) return { set: result.data, messages };
    let changed = false;
    for (const issue of result.error.issues) {
      const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const near = suggest(key, knownKeys(path));
          if (near === undefined) tell('factUnknown', [...path, key], { key });
          else tell('factUnknownNear', [...path, key], { key, near });
          remove(set, [...path, key]);
          changed = true;
        }
        continue;
      }
      const pointer = `/${path.join('/')}`;
      if (!mended.has(pointer) && mend(set, path, issue, yaml.wordsOf([...base, ...path]))) {
        mended.add(pointer);
        changed = true;
        continue;
      }
      const missing = at(set, path) === undefined;
      // Where the group around it went for another fault, that fault has been told.
      if (changed && missing && at(set, path.slice(0, 1)) === undefined) continue;
      tell(missing ? 'factMissing' : 'factWrong', path, { field: fieldWords(pointer), expected: expectedBy(issue) });
      removeNearest(set, path);
      changed = true;
    }
    tidy(set);
  }
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
  const text = typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? words : undefined;
  return key === 'richText' && text !== undefined ? put(set, path, richFrom(text)) : false;
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

function expectedBy(issue: object): string {
  const { code, message: key, expected, values } = issue as Issue;
  if (code === 'invalid_value' && values !== undefined) return `${expectedForms.oneOf} ${values.join(', ')}`;
  return expectedForms[key] ?? expectedForms[expected ?? ''] ?? expectedForms.other;
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

/** Takes out a value or, where there is none to take out, the nearest group around it. */
function removeNearest(root: unknown, path: Path): void {
  let length = path.length;
  while (length > 1 && at(root, path.slice(0, length)) === undefined) length -= 1;
  if (length > 0 && at(root, path.slice(0, length)) !== undefined) remove(root, path.slice(0, length));
  else if (typeof root === 'object' && root !== null) for (const key of Object.keys(root)) Reflect.deleteProperty(root, key);
}

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
