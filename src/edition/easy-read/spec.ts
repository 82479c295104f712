import { z } from 'zod';
import { topics } from '../../plan/plan.js';
import { readTemplate, wrong } from '../template.js';
import type { WordTree } from '../words.js';

const base = { path: z.string(), as: z.string().optional(), picture: z.string().optional() };
const says = z.record(z.string(), z.string()).optional();

const fieldSpec = z.strictObject({
  ...base, say: z.string().optional(), label: z.string().optional(), says, unless: z.string().optional(), special: z.literal('metBy').optional(),
  /** A second field in the same row: who somebody is beside their name. */
  also: z.strictObject({ path: z.string(), say: z.string().optional(), says }).optional(),
});
const hold = z.union([
  z.strictObject({ own: z.literal(true) }),
  z.strictObject({ special: z.string() }),
  z.strictObject({ standing: z.array(z.string()), title: z.string().optional() }),
  z.strictObject({ records: z.strictObject({ of: z.string(), title: z.string().optional(), lines: z.array(fieldSpec) }) }),
  fieldSpec,
]);
const sectionSpec = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/), title: z.string(),
  /** Its title where somebody else tells of the person: `{who}` is the name, `{whose}` with its ’s. */
  titleOf: z.string().optional(),
  picture: z.string(), topics: z.array(z.enum(topics)),
  whenNoPicture: z.string().optional(), onlyIfFilled: z.boolean().optional(), holds: z.array(hold),
});
const easySpec = z.strictObject({ language: z.string(), sections: z.array(sectionSpec), pictures: z.record(z.string(), z.string()), words: z.record(z.string(), z.unknown()) });

export type EasyField = z.infer<typeof fieldSpec>;
export type EasyHold = z.infer<typeof hold>;
export type EasySection = z.infer<typeof sectionSpec>;
export type EasySpec = Omit<z.infer<typeof easySpec>, 'words'> & { words: WordTree };

const path = 'templates/easy-read/en-GB.yaml';
let loaded: EasySpec | undefined;

/** What the Easy Read edition holds, in its order. Every topic must have a place, or a person's words would not be in it. */
export function easySpecOf(): EasySpec {
  if (loaded !== undefined) return loaded;
  const read = readTemplate(path, easySpec);
  const placed = new Set(read.sections.flatMap((each) => each.topics));
  const absent = topics.filter((each) => !placed.has(each) && each !== 'agreement');
  if (absent.length > 0) throw wrong(path, `it has no place for ${absent.join(', ')}`);
  loaded = { ...read, words: read.words as WordTree };
  return loaded;
}
