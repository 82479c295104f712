import type { Block, DocumentNode, Style } from '../../document/nodes.js';
import { withReading, type ReadingLook } from '../../document/reading-style.js';
import { namesIn } from '../../plan/names.js';
import type { EditionContext } from '../context.js';
import { documentShell } from '../document-shell.js';
import { makeContext } from '../make-context.js';
import type { EditionInput } from '../single-format.js';
import { inLargePrint } from './blocks.js';
import { keepWhole } from './keep-whole.js';
import { lettersOnLine } from './measures.js';
import type { Making } from './page-marks.js';
import { withoutNumbers } from './numbered.js';
import { runningOf } from './running.js';
import { sizeOf } from './size.js';

export { numbered } from './numbered.js';
export { largeSizes, sizeOf } from './size.js';

/** The page of every id in the filed plan. */
export type FiledPages = Readonly<Record<string, number>>;

/** Margins fall as type grows, so that a line holds words; never below 15 mm (formats 2). */
const margins: readonly (readonly [number, number])[] = [[24, 20], [28, 18], [Infinity, 16]];

/**
 * Makes the large print: the single format set again in large type (UKAAF G003: never enlarged), all of it and in its order (requirements, "LP =").
 * What stands beside something else in the single format stands below it here. `filed` is
 * the single format with all its places numbered, `pages` are theirs in the filed PDF.
 */
export function largePrint(input: EditionInput, filed: DocumentNode, pages: FiledPages): DocumentNode {
  const { context } = makeContext(input, { kind: 'here' });
  return inLarge(filed, context, pages, namesIn(context.plan));
}

/** Sets any document of the single format's kind again in large print. */
export function inLarge(single: DocumentNode, context: EditionContext, pages: FiledPages, names: readonly string[]): DocumentNode {
  const { words } = context;
  const shell = documentShell('largePrint', context, [], []);
  const style = largeStyle(shell.style, sizeOf(context.reading.size), context.reading.look);
  const making: Making = { style, pages, words, onPage: 0 };
  const whole = keepWhole(names, lettersOnLine(style));
  return {
    ...shell, style, audience: 'subject', meta: single.meta,
    title: words('largePrint.title', { title: single.title }),
    running: runningOf(single, style),
    children: withoutNumbers(whole(inLargePrint(frontOf(single.children, words('largePrint.name', { points: style.bodySize })), making))),
    // The person's own file is bound into the filed plan and the annex; a third copy of it would be one more to keep safe.
    attachments: [],
  };
}

function largeStyle(house: Style, size: number, look: ReadingLook): Style {
  const [, marginMm = 20] = margins.find(([most]) => size <= most) ?? [];
  // UKAAF asks for single spacing at least, RNIB and WCAG for more; large type needs less of it than small (formats 2).
  const style = { ...house, bodySize: size, marginMm, leading: size < 18 ? 1.5 : 1.3 };
  return withReading(style, look);
}

/** The cover says that it is large print, and of which size. What is told below its facts stands on the next page, above the contents: it would not fit. */
function frontOf(children: readonly Block[], name: string): Block[] {
  const [cover, contents, ...rest] = children;
  if (cover?.type !== 'cover' || contents?.type !== 'contents') return [...children];
  const facts = cover.children.some(({ type }) => type === 'fields') ? cover.children.findIndex(({ type }) => type === 'fields') + 1 : cover.children.length;
  const says: Block = { type: 'paragraph', children: [{ type: 'text', value: name }] };
  const front = cover.children.slice(0, facts).flatMap((child): Block[] => (child.type === 'title' ? [child, says] : [child]));
  return [{ ...cover, children: front }, ...cover.children.slice(facts), contents, ...rest];
}
