import type { z } from 'zod';
import { message, type Message, type MessageId } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import { jsonExpected } from '../messages/wording/read-json.js';
import type { Plan } from '../plan/plan.js';
import type { JsonProblem, JsonText } from './json-parse.js';
import { placeOf } from './json-positions.js';
import { writtenPointer, type Renames } from './json-aliases.js';
import { pointerOf } from './json-shape.js';
import { describeValue, pathWords, pointerWords, valueAt } from './json-values.js';

type Issue = z.core.$ZodIssue;

/** What is needed to say where something stands in the file. */
export interface JsonWhere { file: string; text: JsonText; renames: Renames }

/** A message about one place of the JSON file. */
export function messageAt(id: MessageId, facts: Message['facts'], pointer: string, { file, text, renames }: JsonWhere): Message {
  const written = writtenPointer(pointer, renames);
  return message(id, facts, { file, pointer: written, ...placeOf(text.positions, written) });
}

/** A message about the JSON as text. */
export function textMessage({ id, facts, position, pointer }: JsonProblem, file: string): Message {
  return message(id, facts, { file, pointer, ...position });
}

/** A message about a value that does not fit the model: where, what was expected, what was found, what to do. */
export function issueMessage(issue: Issue, plan: unknown, where: JsonWhere): Message {
  const found = valueAt(plan, issue.path);
  const pointer = pointerOf(issue.path);
  const written = writtenPointer(pointer, where.renames);
  const field = pointerWords(written);
  if (written.endsWith('/body')) return messageAt('jsonWrongValue', { field, found: describeValue(found), ...wordsFor('richText') }, pointer, where);
  if (found === undefined) return messageAt('jsonMissingField', { field: String(issue.path.at(-1) ?? ''), where: pathWords(issue.path.slice(0, -1)), ...expected(issue) }, pointer, where);
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const known = issue.values.map(String);
    const near = suggest(found, known);
    const facts = { field, found: describeValue(found), known: known.join(', ') };
    return near === undefined ? messageAt('jsonUnknownCode', facts, pointer, where)
      : messageAt('jsonNearCode', { ...facts, near }, pointer, where);
  }
  return messageAt('jsonWrongValue', { field, found: describeValue(found), ...expected(issue) }, pointer, where);
}

/** A message for each original and each picture whose id another one before it has: their files could not be told apart. */
export function sameIds(plan: Pick<Plan, 'originals' | 'images'>, where: JsonWhere): Message[] {
  const lists = { originals: plan.originals, images: plan.images ?? [] };
  return Object.entries(lists).flatMap(([name, list]) => list.flatMap(({ id }, index) => {
    const first = list.findIndex((each) => each.id === id);
    if (id === undefined || first === index) return [];
    return [messageAt('jsonIdTwice', { field: pathWords([name, index, 'id']), id, first: pathWords([name, first]) }, `/${name}/${index}/id`, where)];
  }));
}

function expected(issue: Issue): { expected: string; advice: string } {
  const key = issue.code === 'invalid_type' && !Object.hasOwn(jsonExpected, issue.message) ? issue.expected
    : issue.code === 'invalid_value' ? 'code' : issue.message;
  if (key === 'code' && issue.code === 'invalid_value') return { expected: `one of ${issue.values.map(String).join(', ')}`, advice: 'Use one of these codes.' };
  return wordsFor(key);
}

function wordsFor(key: string): { expected: string; advice: string } {
  const found = Object.hasOwn(jsonExpected, key) ? jsonExpected[key] : undefined;
  return found ?? { expected: 'another kind of value', advice: 'Look at the published schema: ownwords schema.' };
}
