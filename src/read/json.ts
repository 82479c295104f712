import { Failure, exitCodes, message, type Message, type MessageId } from '../messages/index.js';
import { planFile } from '../plan/plan-file.js';
import type { Plan } from '../plan/plan.js';
import { applyAliases } from './json-aliases.js';
import { gatherMedia } from './json-media.js';
import { parseJson } from './json-parse.js';
import { issueMessage, messageAt, sameIds, textMessage, type JsonWhere } from './json-problems.js';
import { shapePlan, type Shaped, type UnknownKey } from './json-shape.js';
import { isCouncilOnly, keepComment, keepUnknown } from './json-unknown.js';
import { describeValue, isGroup, pathWords, pointerWords } from './json-values.js';
import { loadRichText, type RichTextNote } from './rich-text.js';
import type { ReadInput, ReadResult } from './types.js';

/** The most bytes a JSON plan may have. An exported plan holds its original as a tree, which takes some fifty times its text. */
export const jsonSizeCap = 20_000_000;
const messageCap = 100;

/** Reads a JSON plan. Every problem of the file is told at once; a plan that fits comes back whole. */
export async function readJson(input: ReadInput): Promise<ReadResult> {
  const file = input.name;
  const text = parseJson(decode(input));
  const problems = text.problems.map((problem) => textMessage(problem, file));
  if (!text.complete) throw failure(problems, file);
  if (!isGroup(text.value)) throw failure([...problems, message('jsonNotAGroup', { found: describeValue(text.value) }, { file, line: 1, column: 1, pointer: '' })], file);

  const where: JsonWhere = { file, text, renames: applyAliases(text.value) };
  completeFiles(text.value);
  const shaped = shapePlan(text.value, await loadRichText());
  const checked = planFile.safeParse(shaped.value);
  if (checked.success) problems.push(...sameIds(checked.data, where));
  else problems.push(...checked.error.issues.map((issue) => issueMessage(issue, shaped.value, where)));
  if (!checked.success || problems.length > 0) throw failure(problems, file);

  const plan: Plan = checked.data;
  keepUnknowns(plan, shaped.unknown);
  for (const { pointer, note } of shaped.notes) if (note.kind === 'comment') keepForCouncil(plan, keepComment(pointer, note.words));
  const gathered = await gatherMedia(plan, input.files, where);
  return { plan, facts: [], media: gathered.media, messages: [...notes(shaped, where), ...gathered.messages] };
}

function decode({ name, bytes }: ReadInput): string {
  if (bytes.length > jsonSizeCap) {
    const facts = { file: name, size: Math.ceil(bytes.length / 1e6), cap: jsonSizeCap / 1e6 };
    throw new Failure(exitCodes.input, [message('jsonTooLarge', facts, { file: name })]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(exitCodes.input, [message('jsonNotText', { file: name }, { file: name })]);
  }
}

// A hand-written plan names the file of an original; its size and hash are found when the file is read.
function completeFiles(plan: Record<string, unknown>): void {
  for (const original of Array.isArray(plan.originals) ? plan.originals : []) {
    if (!isGroup(original) || !isGroup(original.file)) continue;
    original.file.sha256 ??= '';
    original.file.bytes ??= 0;
  }
}

function keepUnknowns(plan: Plan, unknown: readonly UnknownKey[]): void {
  for (const each of unknown) {
    const kept = keepUnknown(each);
    if (!isCouncilOnly(each)) { (plan.otherThings ??= []).push(kept); continue; }
    const { key: _key, pointer: _pointer, ...inside } = kept;
    keepForCouncil(plan, inside);
  }
}

function keepForCouncil(plan: Plan, thing: ReturnType<typeof keepComment>): void {
  plan.internal = { ...plan.internal, otherThings: [...(plan.internal?.otherThings ?? []), thing] };
}

const noteMessages = {
  html: 'jsonHtmlInText', tooTangled: 'jsonTextTooTangled', unsafeLink: 'jsonUnsafeLink', neverEnds: 'jsonNeverEnds',
  directive: 'jsonDirectiveInText', comment: 'jsonCommentInText',
} as const satisfies Record<RichTextNote['kind'], MessageId>;

function notes({ unknown, notes: texts }: Shaped, where: JsonWhere): Message[] {
  const told = unknown.map((each) => {
    const field = pathWords(each.path);
    if (isCouncilOnly(each)) return messageAt('jsonUnknownInternal', { field }, each.pointer, where);
    return each.near === undefined ? messageAt('jsonUnknownKey', { field }, each.pointer, where)
      : messageAt('jsonNearKey', { field, near: each.near }, each.pointer, where);
  });
  const about = texts.map(({ pointer, note }) => messageAt(noteMessages[note.kind], { field: pointerWords(pointer) }, pointer, where));
  return [...told, ...about];
}

function failure(problems: Message[], file: string): Failure {
  const inOrder = problems.map((each, index) => ({ each, index })).sort((a, b) =>
    (a.each.place?.line ?? 0) - (b.each.place?.line ?? 0) || (a.each.place?.column ?? 0) - (b.each.place?.column ?? 0) || a.index - b.index)
    .map(({ each }) => each);
  const shown = inOrder.slice(0, messageCap);
  if (inOrder.length > messageCap) shown.push(message('jsonMore', { count: inOrder.length - messageCap }, { file }));
  return new Failure(exitCodes.input, shown);
}
