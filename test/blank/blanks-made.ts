import { makeBlank } from '../../src/blank.js';
import type { AnswerNode } from '../../src/document/answer.js';
import type { Block, DocumentNode } from '../../src/document/nodes.js';
import type { PlanKind } from '../../src/plan/schema/index.js';
import { blankTrees } from '../support/blanks.js';

export const day = '2026-11-26';

export interface Blank { files: ReadonlyMap<string, Uint8Array>; trees: ReadonlyMap<string, DocumentNode> }

/** A kind of plan as its blank files, with the document trees they were made of. */
export async function blankOf(kind: PlanKind): Promise<Blank> {
  const { files } = await makeBlank({ kind, date: day });
  return { files: new Map(files.map(({ path, bytes }) => [path, bytes])), trees: await blankTrees(kind, day) };
}

/** Every place to fill in of a document, in reading order. */
export function answersIn(value: readonly Block[] | DocumentNode): AnswerNode[] {
  const found: AnswerNode[] = [];
  const see = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(see);
    else if (typeof each === 'object' && each !== null) {
      if ('type' in each && each.type === 'answer') found.push(each as AnswerNode);
      if ('children' in each) see(each.children);
    }
  };
  see('type' in value ? value.children : value);
  return found;
}
