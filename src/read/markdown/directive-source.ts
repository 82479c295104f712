import type { ContainerDirective } from 'mdast-util-directive';
import type { WalkState } from './walk-state.js';

/** The line a directive begins with, as it stands in the file; its label is left out where that is read as words. */
export function openerOf(node: ContainerDirective, state: WalkState, isKnown: boolean): { text: string; position: NonNullable<ContainerDirective['position']> } {
  const text = state.sourceOf(node).split(/\r\n|\n|\r/)[0]?.trim() ?? '';
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { text: isKnown ? withoutLabel(text, node) : text, position: { start, end: { line: start.line, column: start.column + text.length } } };
}

/** Whether a directive has an end of its own. */
export function isClosed(node: ContainerDirective, state: WalkState): boolean {
  const lines = state.sourceOf(node).trimEnd().split(/\r\n|\n|\r/);
  return lines.length > 1 && /^[\s>]*:{3,}$/.test(lines.at(-1) ?? '');
}

function withoutLabel(text: string, node: ContainerDirective): string {
  const label = node.children[0]?.data !== undefined && 'directiveLabel' in node.children[0].data ? node.children[0].position : undefined;
  const from = node.position?.start.offset ?? 0;
  if (label?.start.offset === undefined || label.end.offset === undefined) return text;
  return `${text.slice(0, label.start.offset - from)}${text.slice(label.end.offset - from)}`.replace('[]', '');
}
