import type { Paragraph, RootContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isClosed } from './directive-source.js';
import type { WalkState } from './walk-state.js';

/**
 * Puts right what equal numbers of colons do to nested directives: the first `:::` closes the outer one, so what follows
 * would be shared though its author marked it private. Content up to the `:::` left over belongs to the outer directive.
 */
export function mendNesting(children: readonly RootContent[], state: WalkState): RootContent[] {
  if (!state.hasDirectives) return [...children];
  const split = children.flatMap((child): RootContent[] => child.type === 'paragraph' ? splitAtColons(child) : [child]);
  const mended: RootContent[] = [];
  for (let index = 0; index < split.length; index += 1) {
    const child = split[index];
    if (child === undefined) continue;
    mended.push(child);
    if (child.type !== 'containerDirective') continue;
    // Each directive inside that has no end of its own took the end of the one around it.
    for (let inner = openInside(child, state); inner !== undefined; inner = openInside(child, state)) {
      const end = split.findIndex((each, at) => at > index && isColons(each));
      if (end < 0) break;
      state.mended.add(inner);
      child.children.push(...split.slice(index + 1, end) as typeof child.children);
      split.splice(index + 1, end - index);
    }
  }
  return mended;
}

/** Whether a node is a line of nothing but colons. */
export function isColons(node: RootContent | undefined): boolean {
  const only = node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'text' && /^:{3,}$/.test(only.value.trim());
}

function openInside(outer: ContainerDirective, state: WalkState): ContainerDirective | undefined {
  for (const child of outer.children) {
    if (child.type !== 'containerDirective') continue;
    if (!isClosed(child, state) && !state.mended.has(child)) return child;
    const deeper = openInside(child, state);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function splitAtColons(paragraph: Paragraph): Paragraph[] {
  if (!paragraph.children.some((child) => child.type === 'text' && /^:{3,}[ \t]*$/m.test(child.value))) return [paragraph];
  const parts: Paragraph[] = [];
  let current: Paragraph['children'] = [];
  const flush = (): void => {
    if (current.some((child) => child.type !== 'text' || child.value.trim() !== '')) parts.push({ ...paragraph, children: current });
    current = [];
  };
  paragraph.children.forEach((child, index) => {
    if (child.type !== 'text') return current.push(child);
    const startsLine = index === 0 || paragraph.children[index - 1]?.type === 'break';
    const endsLine = index === paragraph.children.length - 1 || paragraph.children[index + 1]?.type === 'break';
    const lines = child.value.split('\n');
    lines.forEach((line, at) => {
      const whole = (at > 0 || startsLine) && (at < lines.length - 1 || endsLine);
      if (whole && /^:{3,}[ \t]*$/.test(line)) {
        flush();
        current = [{ ...child, value: ':::' }];
        return flush();
      }
      const text: Text = { ...child, value: `${line}${at < lines.length - 1 ? '\n' : ''}` };
      return current.push(text);
    });
    return undefined;
  });
  flush();
  return parts;
}
