import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../../src/audit/second-reader.js';
import { originalOf } from './read-text.js';

const text = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'odd-blocks.md'), 'utf8');

/** Every odd word of the file is different; each must be in one block, once. */
function expectAllOnce(source: string, blocks: readonly { texts: string[] }[]): void {
  const found = blocks.flatMap((block) => block.texts).join(' ').match(/odd\d+x/g) ?? [];
  expect([...found].sort()).toEqual([...(source.match(/odd\d+x/g) ?? [])].sort());
}

describe('odd Markdown', () => {
  it('all together: every word is in one block', async () => {
    const { blocks } = await originalOf(text);
    expect(blocks.length).toBeGreaterThan(80);
    expectAllOnce(text, blocks);
    expect(compareReadings(await originalOf(text), text).map((each) => each.text)).toEqual([]);
  });

  it('every line by itself, in a quote and in a list', async () => {
    for (const line of text.split('\n')) {
      for (const source of [line, `> ${line}`, `- a\n\n  ${line}`, `a\n\n${line}\n\nb`]) {
        if (!/\w/.test(line)) continue;
        expectAllOnce(source, (await originalOf(source)).blocks);
      }
    }
  });

  it('with a blank line between all lines', async () => {
    const source = text.split('\n').join('\n\n');
    const original = await originalOf(source);
    expect(original.blocks.length).toBeGreaterThan(150);
    expectAllOnce(source, original.blocks);
    expect(compareReadings(original, source).map((each) => each.text)).toEqual([]);
  });

  it('with the line ends of Windows', async () => {
    expectAllOnce(text, (await originalOf(text.replaceAll('\n', '\r\n'))).blocks);
  });
});
