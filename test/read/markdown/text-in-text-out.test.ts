import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Original, SourceBlock } from '../../../src/plan/original.js';
import { longRun, runs } from '../../support/runs.js';
import { orderlyMarkdown, scrambledMarkdown, uglyMarkdown, wordsIn } from '../../support/ugly-markdown.js';
import { allNodes } from './read-text.js';
import { readOrRefused } from './read-or-refused.js';

/** Comments and pictures are parts of their own, told behind the part they stand in. */
const aside = ({ kind }: SourceBlock): boolean => kind === 'comment' || kind === 'image';
const wordsOf = (blocks: readonly SourceBlock[]): string[] => wordsIn(blocks.flatMap(({ texts }) => texts).join(' '));

function expectEveryWord(text: string, { blocks }: Original): void {
  const all = wordsOf(blocks);
  expect([...all].sort()).toEqual(wordsIn(text).sort());
  const inPlace = new Set(wordsOf(blocks.filter((block) => !aside(block))));
  expect(all.filter((word) => inPlace.has(word))).toEqual(wordsIn(text).filter((word) => inPlace.has(word)));
}

/** What stands from the start to the end of a block, by its lines and columns alone. */
function standingAt(lines: readonly string[], { place }: SourceBlock): string {
  const from = lines.slice(place.line - 1, place.endLine);
  const last = from.length - 1;
  return from.map((line, at) => line.slice(at === 0 ? place.column - 1 : 0, at === last ? place.endColumn - 1 : undefined)).join('\n');
}

function expectSound(text: string, { blocks, tree }: Original): void {
  const lines = text.split(/\r\n|\n|\r/);
  for (const block of blocks) {
    const there = standingAt(lines, block);
    for (const word of wordsIn(block.texts.join(' '))) expect(there).toContain(word);
  }
  const ids = blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { under } of blocks) if (under !== undefined) expect(ids).toContain(under);
  const marked = tree === undefined ? [] : allNodes(tree).flatMap(({ data }) => data?.blockId ?? []);
  expect(new Set(marked).size).toBe(marked.length);
  expect(ids).toEqual(expect.arrayContaining(marked));
  for (const block of blocks) if (block.notContent === undefined) expect(marked).toContain(block.id);
}

describe('text in is text out', () => {
  it('every word of orderly Markdown is in one block, once, in order', async () => {
    await fc.assert(fc.asyncProperty(orderlyMarkdown, async (text) => {
      const { original } = await readOrRefused(text);
      if (original !== undefined) expectEveryWord(text, original);
    }), runs(200));
  }, longRun);

  it('every word of scrambled Markdown is in one block, once, in order', async () => {
    await fc.assert(fc.asyncProperty(scrambledMarkdown, async (text) => {
      const { original } = await readOrRefused(text);
      if (original !== undefined) expectEveryWord(text, original);
    }), runs(300));
  }, longRun);

  it('blocks stand where they say, and have ids of their own that the tree knows', async () => {
    await fc.assert(fc.asyncProperty(uglyMarkdown, async (text) => {
      const { original, text: decoded } = await readOrRefused(text);
      if (original !== undefined) expectSound(decoded ?? '', original);
    }), runs(200));
  }, longRun);
});
