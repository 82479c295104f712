import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/write/docx/index.js';
import { all, brokenLinks, open, valueOf, wordsOf } from './read-back.js';
import { documentOf, mediaOf, tinyPng, wholePlan } from './sample.js';
import { bare, textOfBlocks } from './tree-text.js';
import { anyBlocks } from './trees.js';

const media = mediaOf({ id: 'flat', mediaType: 'image/png', bytes: tinyPng, width: 2, height: 1 }, { id: 'odd', mediaType: 'image/webp', bytes: tinyPng },
  { id: 'drawn', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'), png: tinyPng });
const shown = new Set(['flat', 'drawn']);

test('whatever the tree: words in are words out, in order, links arrive and the shape is sound', async () => {
  await fc.assert(fc.asyncProperty(anyBlocks, async (blocks) => {
    const { bytes } = await writeDocx(documentOf(blocks), media);
    const file = open(bytes);
    expect(bare(wordsOf(file.body))).toBe(bare(textOfBlocks(blocks, { shown })));
    expect(brokenLinks(bytes)).toEqual([]);
    for (const name of ['word/styles.xml', 'word/numbering.xml', 'docProps/core.xml', 'word/_rels/document.xml.rels']) file.part(name);
    for (const table of all(file.body, 'w:tbl')) {
      expect(all(table, 'w:tbl')).toEqual([]);
      expect(new Set(all(table, 'w:tr').map((row) => all(row, 'w:tc').length)).size).toBe(1);
      expect(all(table, 'w:tc').filter((cell) => all(cell, 'w:p').length === 0)).toEqual([]);
    }
    const kinds = file.body.children.map((child) => typeof child === 'string' ? '' : child.name);
    expect(kinds.some((kind, at) => kind === 'w:tbl' && kinds[at + 1] === 'w:tbl')).toBe(false);
    expect(kinds.at(-2)).toBe('w:p');
    const lists = new Set(all(file.part('word/numbering.xml'), 'w:num').map((each) => each.attributes['w:numId']));
    expect(all(file.body, 'w:numId').filter((each) => !lists.has(each.attributes['w:val'] ?? ''))).toEqual([]);
    expect(all(file.body, 'w:ilvl').filter((each) => Number(each.attributes['w:val']) > 8)).toEqual([]);
    const empty = file.paragraphs.filter((each) => wordsOf(each).trim() === '' && all(each, 'w:drawing').length + all(each, 'w:numPr').length === 0 && all(each, 'w:t').length === 0);
    const inCells = new Set(all(file.body, 'w:tc').flatMap((cell) => all(cell, 'w:p')));
    expect(empty.filter((each) => !inCells.has(each) && !['TableGap', 'SignatureLine'].includes(valueOf(each, 'w:pStyle') ?? ''))).toEqual([]);
  }), { numRuns: 50, seed: 20261122 });
});

test('the same tree gives the same bytes, whatever was written before', async () => {
  const hash = async (): Promise<string> => createHash('sha256').update((await writeDocx(wholePlan, media)).bytes).digest('hex');
  const first = await hash();
  await writeDocx(documentOf([{ type: 'figure', media: 'flat', alt: 'x', widthMm: 10 }]), media);
  expect(await hash()).toBe(first);
});

test('the same bytes in every time zone', async () => {
  const before = process.env['TZ'];
  const inZone = async (zone: string): Promise<string> => {
    process.env['TZ'] = zone;
    return createHash('sha256').update((await writeDocx(wholePlan, media)).bytes).digest('hex');
  };
  try {
    expect(new Set([await inZone('Pacific/Kiritimati'), await inZone('America/Los_Angeles'), await inZone('Europe/London')]).size).toBe(1);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});
