import { z } from 'zod';
import { topics } from '../../plan/plan.js';
import { planKinds, type PlanKind } from '../../plan/schema/index.js';
import { once } from '../../resources/once.js';
import { readTemplate, type SectionSpec } from '../template.js';
import type { WordTree } from '../words.js';

const counts = z.record(z.string(), z.int().min(1).max(20));

const spec = z.strictObject({
  language: z.string(),
  /** Beginnings of the paths that only the council fills in. */
  council: z.array(z.string()),
  /** Fields asked on the cover, which their section does not ask again. */
  cover: z.array(z.string()),
  /** Lines of handwriting for a field; others have the usual number. */
  lines: counts,
  usualLines: z.strictObject({ field: z.int(), record: z.int(), own: z.int() }),
  /** Empty rows of a table, or empty groups of fields. */
  rows: counts,
  usualRows: z.strictObject({ table: z.int(), groups: z.int(), costs: z.int() }),
  /** Tables with a row for each word of a list of codes. */
  rowsFrom: z.record(z.string(), z.string()),
  /** What the field is called that a record has its heading from. */
  headings: z.record(z.string(), z.string()),
  /** What somebody may write about in their own words, by topic, and how many lines. */
  own: z.partialRecord(z.enum(topics), z.strictObject({ ask: z.string(), for: z.array(z.enum(planKinds)).optional(), lines: z.int().optional(), drawing: z.literal(true).optional() })),
  starter: z.strictObject({ leaveOut: z.array(z.string()), headings: z.record(z.string(), z.string()) }),
  words: z.record(z.string(), z.unknown()),
});

export type BlankSpec = Omit<z.infer<typeof spec>, 'words'> & { words: WordTree };

/** How the template of a kind becomes a plan to fill in: the same for every kind. A council may change it. */
export const blankSpec = once((): BlankSpec => {
  const read = readTemplate('templates/blank/en-GB.yaml', spec);
  return { ...read, words: read.words as WordTree };
});

/** What somebody may write about in a section, in a plan of this kind. */
export function asksOf({ topics: inSection }: SectionSpec, kind: PlanKind, { own }: BlankSpec): NonNullable<BlankSpec['own'][keyof BlankSpec['own']]>[] {
  return inSection.flatMap((topic) => own[topic] ?? []).filter((each) => each.for === undefined || each.for.includes(kind));
}

/** Whether only the council fills in what stands at a path. */
export function isCouncils(path: string, { council }: BlankSpec): boolean {
  return council.some((each) => path === each || path.startsWith(`${each}.`));
}
