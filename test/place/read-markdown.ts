import { placePlan, readDecisions, type PlaceResult } from '../../src/place/index.js';
import type { Original } from '../../src/plan/original.js';
import { readPlan, type ReadResult } from '../../src/read/index.js';

/** The smallest picture there is, as PNG bytes. */
const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (sign) => sign.charCodeAt(0));

/** Reads Markdown text beside the pictures of those names. */
export function readForPlacing(markdown: string, media: readonly string[] = []): Promise<ReadResult> {
  return readPlan({ name: 'plan.md', bytes: new TextEncoder().encode(markdown), files: { read: (path) => Promise.resolve(media.includes(path) ? dot : undefined) } });
}

/** Reads Markdown text and places it, as the program does. */
export async function placeText(markdown: string, decisions?: string, media: readonly string[] = []): Promise<PlaceResult & { original: Original }> {
  const read = await readForPlacing(markdown, media);
  return placeRead(read, decisions);
}

/** Places what has been read. */
export function placeRead(read: ReadResult, decisions?: string): PlaceResult & { original: Original } {
  if (read.original === undefined) throw new Error('the reader gave no original');
  const placed = placePlan({
    original: read.original, facts: read.facts, today: '2026-03-01',
    ...(decisions === undefined ? {} : { decisions: readDecisions(decisions, 'plan.decisions.yaml') }),
  });
  return { ...placed, original: read.original };
}
