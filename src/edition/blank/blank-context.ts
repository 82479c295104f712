import type { MediaMap } from '../../document/nodes.js';
import type { Message } from '../../messages/index.js';
import type { PlanKind } from '../../plan/schema/index.js';
import type { EditionContext } from '../context.js';
import type { Council } from '../council.js';
import { makeContext } from '../make-context.js';
import type { Reading } from '../reading.js';
import type { EditionInput } from '../single-format.js';
import { makeWords, type Words } from '../words.js';
import { blankSpec, type BlankSpec } from './spec.js';

/** What a blank plan is made for. Nothing of it is about a person. */
export interface BlankInput {
  kind: PlanKind; council: Council; media: MediaMap; date: string;
  /** How whoever fills it in wants their papers. */
  reading?: Reading;
}

/** What every part of a blank plan needs. */
export interface BlankContext { context: EditionContext; spec: BlankSpec; say: Words }

/** The plan that nobody has written anything in. */
export function emptyPlan({ kind, ...rest }: BlankInput): EditionInput {
  return { ...rest, plan: { planKind: kind, sections: [], originals: [] } };
}

/** Brings together the template, its words, and how it becomes a plan to fill in. */
export function blankContext(input: BlankInput): BlankContext & { messages: Message[] } {
  const { context, messages } = makeContext(emptyPlan(input), { kind: 'here' });
  const spec = blankSpec();
  return { context, messages, spec, say: makeWords([spec.words, input.council.wording], { kind: context.words(`kinds.${input.kind}`) }) };
}
