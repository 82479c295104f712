import type { DocumentNode } from '../../document/nodes.js';
import type { EditionContext } from '../context.js';
import { inLargePrint } from './blocks.js';
import { runningOf } from './running.js';

/** Shorter lines than this leave no room for a label beside its value, or for three columns. */
const leastBeside = 60;

/** A document for a reader who asked for short lines: what stands side by side stands one under the other, as in large print. */
export function oneColumn(document: DocumentNode, { reading: { look }, words }: EditionContext): DocumentNode {
  if (look.lineLength === undefined || look.lineLength >= leastBeside) return document;
  const { style } = document;
  return { ...document, running: runningOf(document, style), children: inLargePrint(document.children, { style, pages: {}, words, onPage: 0 }) };
}
