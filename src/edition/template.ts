import { z } from 'zod';
import { Failure, exitCodes, message } from '../messages/index.js';
import type { Topic } from '../plan/plan.js';
import type { PlanKind } from '../plan/schema/index.js';
import { topics } from '../plan/plan.js';
import { readResourceData } from '../resources/data.js';
import { hasResource } from '../resources/index.js';

/** From which stage an empty slot is shown as "Not yet filled in". `draft` means in a draft and not after. */
const need = z.enum(['draft', 'final', 'all']);
const topic = z.enum(topics);

const fieldSpec = z.strictObject({
  label: z.string(),
  path: z.string(),
  as: z.string().optional(),
  need: need.optional(),
  needWhen: z.string().optional(),
  missing: z.string().optional(),
  satisfiedBy: z.array(topic).optional(),
  width: z.number().optional(),
  align: z.enum(['start', 'number', 'centre']).optional(),
});

const recordsSpec = z.strictObject({
  of: z.string(),
  title: z.string(),
  need: need.optional(),
  missing: z.string().optional(),
  satisfiedBy: z.array(topic).optional(),
  satisfiedByPhone: z.array(topic).optional(),
  satisfiedByRecords: z.array(z.string()).optional(),
  each: z.enum(['row', 'fields']).optional(),
  heading: z.string().optional(),
  headingAs: z.string().optional(),
  tone: z.enum(['safety']).optional(),
  sort: z.enum(['week']).optional(),
  columns: z.array(fieldSpec),
});

const hold = z.union([
  z.strictObject({ own: z.literal(true) }),
  z.strictObject({ fields: z.array(fieldSpec) }),
  z.strictObject({ records: recordsSpec }),
  z.strictObject({ standing: z.string(), when: z.enum(['notFinal']).optional() }),
  z.strictObject({ guidance: z.string() }),
  z.strictObject({ special: z.string(), lines: z.array(z.string()).optional() }),
]);

const sectionSpec = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  topics: z.array(topic),
  guidance: z.string().optional(),
  onlyIfFilled: z.boolean().optional(),
  onlyWithOriginal: z.boolean().optional(),
  holds: z.array(hold),
});

const templateSpec = z.strictObject({ kind: z.string(), language: z.string(), sections: z.array(sectionSpec) });

export type FieldSpec = z.infer<typeof fieldSpec>;
export type RecordsSpec = z.infer<typeof recordsSpec>;
export type Hold = z.infer<typeof hold>;
export type SectionSpec = z.infer<typeof sectionSpec>;
export type Template = z.infer<typeof templateSpec>;

/** The kinds of plan there is a template for, and the plain name of each, which is that of its folder. */
export const templateKinds: readonly { kind: PlanKind; name: string }[] = [
  { kind: 'careAndSupportPlan', name: 'care-and-support-plan' },
  { kind: 'carerSupportPlan', name: 'carer-support-plan' },
  { kind: 'sevenQuestionsPlan', name: 'seven-questions-plan' },
];

const loaded = new Map<string, Template>();

/** The single format of a kind of plan, or undefined when there is no template for that kind. */
export function loadTemplate(kind: string, language = 'en-GB'): Template | undefined {
  const folder = templateKinds.find((each) => each.kind === kind)?.name;
  const path = folder === undefined ? '' : `templates/${folder}/${language}.yaml`;
  if (folder === undefined || !hasResource(path)) return undefined;
  let template = loaded.get(path);
  if (template === undefined) {
    template = readTemplate(path, templateSpec);
    assertComplete(template, path);
    loaded.set(path, template);
  }
  return template;
}

/** What every single format must print, whatever a council changes (R122, R133, R134, R145, R159). */
const required = {
  special: ['costs', 'original', 'otherThings', 'signatures'],
  standing: ['methodCanChange', 'askForReview', 'askReasons', 'anyoneCanAsk', 'howToAsk', 'howToComplain', 'copies'],
} as const;

/** Every topic must have a place, or words put there would not be printed (R140); and nothing that must print may be missing. */
function assertComplete(template: Template, path: string): void {
  const placed = new Set<Topic>(template.sections.flatMap((each) => each.topics));
  const holds = template.sections.flatMap((each) => each.holds);
  const special = new Set(holds.flatMap((each) => ('special' in each ? [each.special] : [])));
  const standing = new Set(holds.flatMap((each) => ('standing' in each ? [each.standing] : [])));
  const absent = [
    ...topics.filter((each) => !placed.has(each)),
    ...required.special.filter((each) => !special.has(each)), ...required.standing.filter((each) => !standing.has(each)),
  ];
  if (absent.length > 0) throw wrong(path, `it has no place for ${absent.join(', ')}`);
}

/** A template as its schema has it; one that a council broke is told of by its path. */
export function readTemplate<Spec extends z.ZodType>(path: string, spec: Spec): z.infer<Spec> {
  let data: unknown;
  try {
    data = readResourceData(path);
  } catch (error) {
    throw wrong(path, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
  const read = spec.safeParse(data);
  if (!read.success) throw wrong(path, read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).slice(0, 5).join('; '));
  return read.data;
}

/** A template that cannot be used, and why. */
export function wrong(path: string, reason: string): Failure {
  return new Failure(exitCodes.output, [message('templateWrong', { path, reason })]);
}
