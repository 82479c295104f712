import { createHash } from 'node:crypto';
import type { Root, RootContent, Yaml } from 'mdast';
import { Failure, exitCodes, message } from '../../messages/index.js';
import type { Original, SourceBlock } from '../../plan/original.js';
import type { FactFromOriginal, ReadInput, ReadResult } from '../types.js';
import { decodeText } from './decode.js';
import { fieldFor } from './front-matter-fields.js';
import { factsFrom } from './front-matter-facts.js';
import { findFrontMatter } from './front-matter-place.js';
import { readFrontMatter, type FrontMatterEntry } from './front-matter.js';
import { guardText } from './guard.js';
import { findPictures } from './media.js';
import { parseMarkdown } from './parse.js';
import { movePositions } from './positions.js';
import { positionFinder } from '../json-positions.js';
import { WalkState } from './walk-state.js';
import { walkDocument } from './walk.js';

/** Reads a Markdown or plain text original: every block with its id, a tree of plain mdast, the coded facts and pictures. */
export async function readMarkdown(input: ReadInput): Promise<ReadResult> {
  try {
    return await read(input);
  } catch (error) {
    // Both parsers call themselves; what the guard let through may still overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(exitCodes.input, [message('tooTangled', { file: input.name, line: 1 }, { file: input.name })]);
  }
}

async function read(input: ReadInput): Promise<ReadResult> {
  const { text, messages } = decodeText(input.bytes, input.name);
  const cost = guardText(text, input.name);
  const place = findFrontMatter(text, (key) => fieldFor(key) !== undefined);
  const { tree, unclosed } = parseMarkdown(text.slice(place.lead), place.has ? 'frontMatter' : 'plan', cost);
  const state = new WalkState(text, input.name, input.originalId ?? 'o1');
  movePositions(tree, text, place.lead);
  state.messages.push(...messages);
  if (place.unclosed) state.tell('frontMatterUnclosed', {});
  for (const each of unclosed) state.tell('neverEnds', { start: each.start, line: each.line });

  const [first, ...rest] = tree.children;
  const front = first?.type === 'yaml' ? await walkFrontMatter(first, state) : undefined;
  const walked = walkDocument({ ...tree, children: front === undefined ? tree.children : rest }, state);
  const full: Root = { ...walked, children: [...(front?.nodes ?? []), ...walked.children] };
  const media = await findPictures(state, input.files);
  const facts = front?.facts ?? [];
  const original = makeOriginal(input, state.blocks, full, facts);
  return { original, facts, media, messages: state.messages, text };
}

async function walkFrontMatter(yaml: Yaml, state: WalkState): Promise<{ nodes: RootContent[]; facts: FactFromOriginal[] }> {
  const start = yaml.position?.start ?? { line: 1, column: 1, offset: 0 };
  const inside = state.source.indexOf('\n', start.offset ?? 0) + 1 || (start.offset ?? 0) + 4;
  const end = (yaml.position?.end.offset ?? state.source.length) - 3;
  const source = state.source.slice(inside, end);
  const front = await readFrontMatter(source, state.file, start.line + 1);
  state.messages.push(...front.messages);
  const nodes: RootContent[] = [];
  const found: { entry: FrontMatterEntry; block: SourceBlock }[] = [];
  const at = positionFinder(source);
  const positionOf = (from: number, to: number): { start: Point; end: Point } => ({ start: below(at(from), start.line), end: below(at(Math.max(from, to)), start.line) });
  for (const comment of front.comments) {
    const position = positionOf(comment.start, comment.end);
    state.add({ kind: 'comment', texts: [comment.value.trim()], position, around: { nest: 0 }, notContent: 'comment' });
  }
  for (const entry of front.entries) {
    const position = positionOf(entry.start, entry.end);
    const text = entry.value === '' ? `${entry.label}:` : `${entry.label}: ${entry.value}`;
    const node: RootContent = { type: 'paragraph', children: [{ type: 'text', value: text, position }], position };
    const block = state.add({ kind: 'frontMatter', texts: [text.replace(/\s+/g, ' ')], position, around: { nest: 0 }, ...(entry.value === '' ? { notContent: 'empty' } : {}) }, node);
    nodes.push(node);
    found.push({ entry, block });
  }
  state.blocks.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  // Easy words at the very start have nothing before them: a line of front matter is not meant.
  state.last = undefined;
  return { nodes, facts: factsFrom(found, state) };
}

function below(point: Point, line: number): Point {
  return { line: point.line + line, column: point.column };
}
interface Point { line: number; column: number }

function makeOriginal(input: ReadInput, blocks: SourceBlock[], tree: Root, facts: readonly FactFromOriginal[]): Original {
  const fact = (pointer: string): string | undefined => {
    const value = facts.find((each) => each.pointer === pointer)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const heading = blocks.find((block) => block.kind === 'heading' && block.depth === 1 && block.texts.length > 0);
  const title = fact('/originals/0/title') ?? heading?.texts.join(' ');
  const madeBy = fact('/originals/0/madeBy');
  const madeOn = fact('/dates/planned');
  return {
    id: input.originalId ?? 'o1',
    medium: 'written',
    mediaType: /\.txt$/i.test(input.name) ? 'text/plain' : 'text/markdown',
    ...(title === undefined ? {} : { title }),
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(madeOn === undefined ? {} : { madeOn }),
    file: { relativePath: input.name, sha256: createHash('sha256').update(input.bytes).digest('hex'), bytes: input.bytes.length },
    // Plain JSON: no undefined, no shared objects.
    tree: JSON.parse(JSON.stringify(tree)) as Root,
    blocks,
  };
}
