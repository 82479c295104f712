import { z } from 'zod';
import { suggest } from '../messages/suggest.js';
import { planFile } from '../plan/plan-file.js';
import { richText } from '../plan/schema/parts.js';
import { escapePointer } from './json-parse.js';
import { isGroup } from './json-values.js';
import type { RichTextNote, RichTextReader } from './rich-text.js';

/** A key the model does not have, with what the parts around it say about who may see it. */
export interface UnknownKey {
  path: (string | number)[];
  pointer: string;
  value: unknown;
  /** The key of the model it is a near miss of. */
  near?: string;
  around: Readonly<Record<string, unknown>>;
}

/** The value with text fields as mdast and without unknown keys. */
export interface Shaped { value: unknown; unknown: UnknownKey[]; notes: { pointer: string; note: RichTextNote }[] }

type Path = readonly (string | number)[];

const handedDown = ['visibility', 'dataAbout', 'writtenBy'] as const;

/** Walks a JSON plan beside its schema: text fields become mdast, unknown keys are taken out, empty (`null`) fields left out. */
export function shapePlan(plan: Record<string, unknown>, readText: RichTextReader): Shaped {
  const shaped: Shaped = { value: undefined, unknown: [], notes: [] };
  shaped.value = walk(plan, planFile, [], {});
  return shaped;

  function walk(value: unknown, given: unknown, path: Path, around: UnknownKey['around']): unknown {
    const schema = given instanceof z.ZodExactOptional ? given.unwrap() : given;
    // The tree of an original is as the program wrote it.
    if (schema === richText) return path[0] === 'originals' ? value : text(value, path);
    if (schema instanceof z.ZodArray) {
      if (path[0] === 'sections' && path[2] === 'children' && path.length === 3) return bodyOf(value, path);
      return Array.isArray(value) ? value.map((each, index) => walk(each, schema.element, [...path, index], around)) : value;
    }
    if (!(schema instanceof z.ZodObject)) return value;
    const words = schema.meta()?.words;
    if (typeof value === 'string' && typeof words === 'string') return { [words]: text(value, path) };
    return isGroup(value) ? fields(value, schema.shape, path, around) : value;
  }

  function fields(value: Record<string, unknown>, shape: Readonly<Record<string, unknown>>, path: Path, outer: UnknownKey['around']): Record<string, unknown> {
    const around = { ...outer };
    for (const name of handedDown) if (value[name] !== undefined) around[name] = value[name];
    const made: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(value)) {
      if (!Object.hasOwn(shape, name)) shaped.unknown.push(unknownKey([...path, name], each, shape, around));
      else if (each !== null) made[name] = walk(each, shape[name], [...path, name], around);
    }
    return made;
  }

  function text(value: unknown, path: Path): unknown {
    const read = readText(value);
    for (const note of read?.notes ?? []) shaped.notes.push({ pointer: pointerOf(path), note });
    return read?.tree ?? value;
  }

  function bodyOf(value: unknown, path: Path): unknown {
    const tree = text(Array.isArray(value) ? { type: 'root', children: value } : value, path);
    return isGroup(tree) && tree.type === 'root' ? tree.children : tree;
  }
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escapePointer(String(step))}`).join('');
}

function unknownKey(path: (string | number)[], value: unknown, shape: object, around: UnknownKey['around']): UnknownKey {
  const made: UnknownKey = { path, pointer: pointerOf(path), value, around };
  const near = suggest(String(path.at(-1)), Object.keys(shape));
  if (near !== undefined) made.near = near;
  return made;
}
