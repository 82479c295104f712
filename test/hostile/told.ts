import { wording } from '../../src/messages/wording/index.js';

type Row = { text: string };

/** Whether a text in the terminal says a message: its wording with any facts. */
export function says(output: string, id: string): boolean {
  return output.split('\n').some((line) => patternOf(id).test(line));
}

/** Every error that the output tells, by id, as far as its wording can tell it from others. */
export function patternOf(id: string): RegExp {
  const row = (wording as Readonly<Record<string, Row>>)[id];
  if (row === undefined) throw new Error(`There is no message ${id}.`);
  const pieces = row.text.split(/\{[a-zA-Z]+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(pieces.join('.*'));
}
