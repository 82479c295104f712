import type { Nodes, Root } from 'mdast';
import { Failure } from '../../../src/messages/index.js';
import type { Original } from '../../../src/plan/original.js';
import type { ReadResult } from '../../../src/read/index.js';
import { readMarkdown } from '../../../src/read/markdown/index.js';

export const noFiles = { read: async () => undefined };

/** Reads Markdown given as text or bytes, with no files beside it. */
export function readText(given: string | Uint8Array, name = 'plan.md'): Promise<ReadResult> {
  return readMarkdown({ name, bytes: typeof given === 'string' ? new TextEncoder().encode(given) : given, files: noFiles });
}

export async function originalOf(text: string): Promise<Original & { tree: Root }> {
  const { original } = await readText(text);
  if (original?.tree === undefined) throw new Error('no tree');
  return { ...original, tree: original.tree };
}

/** Ids of the messages of a Failure, or the error itself when it is another. */
export async function failureOf(given: string | Uint8Array, name?: string): Promise<{ ids: string[]; exitCode: number; line: number | undefined }> {
  try {
    await readText(given, name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ids: error.messages.map((each) => each.id), exitCode: error.exitCode, line: error.messages[0]?.place?.line };
  }
  throw new Error('it was read');
}

export function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}
