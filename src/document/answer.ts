import type { BlockBase } from './nodes.js';

/**
 * What is to be written: `words` on ruled lines, `drawing` in an empty box, for words or a picture; one line of words, a date, an amount
 * or a phone number; one of many `options`, or another word; `ticks` are boxes, one for each of a few options.
 */
export type AnswerKind = 'words' | 'drawing' | 'line' | 'date' | 'money' | 'phone' | 'choice' | 'ticks';

/** A place to fill in, by hand on paper or on a screen. How it is filled in there is for each format to say. */
export interface AnswerNode extends BlockBase {
  type: 'answer';
  kind: AnswerKind;
  /** Printed with it; empty in a table, where row and column say what is asked. */
  label: string;
  /** What it is called where the label alone would not say enough: in a list of fields, to a screen reader. Never empty. */
  name: string;
  /** Small words under the label. */
  hint?: string;
  /** Stands in the place until something is written, in formats that have such a thing. */
  prompt: string;
  /** Stands before the place: a currency sign. */
  lead?: string;
  /** Only the council fills this in: it stands on a tint, and words before it say so. */
  council?: true;
  /** How many lines of handwriting it takes. */
  room: number;
  options?: readonly string[];
}

/** Points from one line of handwriting to the next, for the type size around it: nine millimetres beside 12 point. */
export function handLine(bodySize: number): number {
  return bodySize * 2.1;
}

/** Whether what is to be written stands beside its label. Large type has no room for that. */
export function standsBeside(node: AnswerNode, bodySize: number): boolean {
  return node.kind !== 'words' && node.kind !== 'drawing' && node.label !== '' && bodySize <= 14;
}

const mostAcross = 46;
const mostInColumn = 21;

/** How boxes to tick stand: in one line, in two columns, or under each other where their words are long or large. */
export function ticksStand(options: readonly string[], bodySize: number): 'across' | 'columns' | 'down' {
  if (bodySize > 14) return 'down';
  if (options.reduce((sum, each) => sum + each.length + 5, 0) <= mostAcross) return 'across';
  return options.every((each) => each.length <= mostInColumn) ? 'columns' : 'down';
}
