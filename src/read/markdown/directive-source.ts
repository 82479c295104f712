import type { ContainerDirective } from 'mdast-util-directive';
import type { WalkState } from './walk-state.js';

/** The line a directive begins with, as it stands in the file. */
export function openerOf(node: ContainerDirective, state: WalkState): { text: string; position: NonNullable<ContainerDirective['position']> } {
  const text = state.sourceOf(node).split(/\r\n|\n|\r/)[0]?.trim() ?? '';
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { text, position: { start, end: { line: start.line, column: start.column + text.length } } };
}

/** Whether a directive has an end of its own. */
export function isClosed(node: ContainerDirective, state: WalkState): boolean {
  const lines = state.sourceOf(node).trimEnd().split(/\r\n|\n|\r/);
  return lines.length > 1 && /^[\s>]*:{3,}$/.test(lines.at(-1) ?? '');
}
