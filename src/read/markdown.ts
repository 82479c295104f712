import type { ReadInput, ReadResult } from './types.js';

/** Reads a Markdown or plain text original. */
export async function readMarkdown(input: ReadInput): Promise<ReadResult> {
  return { original: { id: input.originalId ?? 'o1', medium: 'written', mediaType: 'text/markdown', blocks: [] }, facts: [], media: [], messages: [] };
}
