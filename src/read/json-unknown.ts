import { createHash } from 'node:crypto';
import type { BlockContent, ListItem } from 'mdast';
import { councilOnly } from '../plan/council-only.js';
import type { OtherThing } from '../plan/schema/index.js';
import type { UnknownKey } from './json-shape.js';
import { isGroup, pathWords, pointerWords } from './json-values.js';

// What stands in the council's branches, or is a slip of their names, never reaches a document (section E2). The list of
// copies is printed, but what the model does not know of it may be why somebody got none.
const hidden: ReadonlySet<string> = new Set([...councilOnly, 'copies']);
const listDepth = 4;

/** Whether an unknown key belongs to the council's own side of the plan. */
export function isCouncilOnly({ path, near }: UnknownKey): boolean {
  if (hidden.has(String(path[0])) || (path.length === 1 && hidden.has(near ?? ''))) return true;
  return path.some((step) => /internal|private|confidential|safeguard/i.test(String(step)));
}

/** An unknown key kept word for word, as readable text; whoever may see the part it stood in may see it. */
export function keepUnknown(unknown: UnknownKey): OtherThing {
  const kept: Record<string, unknown> = { ...unknown.around };
  return {
    ...(kept as Pick<OtherThing, 'visibility' | 'dataAbout' | 'writtenBy'>),
    source: [sourceId(unknown.pointer)],
    text: { type: 'root', children: labelled(pathWords(unknown.path), unknown.value, 0) },
    key: String(unknown.path.at(-1)),
    pointer: unknown.pointer,
  };
}

/** A comment somebody put into a text field: words that were not meant to be printed, so they are the council's alone. */
export function keepComment(pointer: string, words: string): Omit<OtherThing, 'key' | 'pointer'> {
  return { source: [sourceId(`${pointer}\u0000${words}`)], text: { type: 'root', children: labelled(pointerWords(pointer), words, 0) } };
}

function sourceId(of: string): string {
  return `json-${createHash('sha256').update(of, 'utf8').digest('hex').slice(0, 8)}`;
}

function labelled(label: string, value: unknown, depth: number): BlockContent[] {
  const inner = Array.isArray(value) ? value.map((each) => item('', each, depth))
    : isGroup(value) ? Object.entries(value).map(([name, each]) => item(name, each, depth)) : undefined;
  if (inner === undefined || inner.length === 0 || depth >= listDepth) return [paragraph(label === '' ? words(value) : `${label}: ${words(value)}`)];
  return [...(label === '' ? [] : [paragraph(`${label}:`)]), { type: 'list', ordered: false, spread: false, children: inner }];
}

function item(label: string, value: unknown, depth: number): ListItem {
  return { type: 'listItem', spread: false, children: labelled(label, value, depth + 1) };
}

function paragraph(value: string): BlockContent {
  const lines = value.split(/\r\n|\n|\r/);
  return {
    type: 'paragraph',
    children: lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]),
  };
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
