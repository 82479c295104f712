import { expect, it } from 'vitest';
import { originalOf } from './read-text.js';

/** Faults that properties found, each with the smallest text that had it. */
const texts = async (text: string): Promise<string[]> => (await originalOf(text)).blocks.flatMap((block) => block.texts);

it('a note in angle brackets that looks like an address is printed once, as it was written', async () => {
  expect(await texts('Come <Mon:9am> or ring <Mum:07700900123>.\n')).toEqual(['Come <Mon:9am> or ring <Mum:07700900123>.']);
  expect(await texts('See <https://example.org>.\n')).toEqual(['See https://example.org.']);
});

it('front matter and code say the same whichever way lines end', async () => {
  const text = '---\nname: Rosa\nlikes: tea\n---\n\n```\none\n\ntwo\n```\n';
  for (const end of ['\r\n', '\r']) expect(await texts(text.replaceAll('\n', end))).toEqual(['name: Rosa', 'likes: tea', 'one\n\ntwo']);
});

it('a comment in front matter stands from its first sign to its last', async () => {
  const { blocks } = await originalOf('---\nname: Rosa\n# she said\n#  so twice\n---\n\nwords\n');
  expect(blocks.find(({ kind }) => kind === 'comment')?.place).toEqual({ line: 3, column: 1, endLine: 4, endColumn: 12 });
});

it('characters that no document can hold are taken out and counted, and places stay right', async () => {
  const { blocks } = await originalOf('one\u{1FFFE}two\uFDD0 *three*\n');
  expect(blocks.map((block) => [block.texts, block.place.endColumn])).toEqual([[['one two three'], 18]]);
});
