import { Failure, exitCodes, message } from '../messages/index.js';
import type { ReadInput, ReadResult, Reader } from './types.js';

export { decodeText } from './markdown/decode.js';
export type { FactFromOriginal, FileSource, ReadInput, ReadResult, Reader } from './types.js';

const markdown: Reader = async (input) => (await import('./markdown/index.js')).readMarkdown(input);
const json: Reader = async (input) => (await import('./json.js')).readJson(input);

/** Which reader takes which file ending. Loaded only when needed, so that each start is quick. */
const readers: ReadonlyMap<string, Reader> = new Map([['md', markdown], ['markdown', markdown], ['txt', markdown], ['json', json]]);

/** The file endings that can be read now, for help and messages. */
export const readableEndings: readonly string[] = [...readers.keys()];

/** Reads an original of any known kind; the ending decides, or for standard input the first letter. */
export async function readPlan(input: ReadInput): Promise<ReadResult> {
  const reader = input.name === '-' ? sniff(input.bytes) : readers.get(endingOf(input.name));
  if (reader === undefined) {
    const known = readableEndings.map((ending) => `.${ending}`).join(', ');
    throw new Failure(exitCodes.input, [message('unknownEnding', { file: input.name, known }, { file: input.name })]);
  }
  return reader(input);
}

function endingOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase();
}

function sniff(bytes: Uint8Array): Reader {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return start.startsWith('{') ? json : markdown;
}
