import { describe, expect, it } from 'vitest';
import { failureOf, originalOf, readText } from './read-text.js';

describe('what cannot be read is refused with a reason', () => {
  it.each([
    ['an empty file', '', 'originalEmpty'],
    ['only spaces', ' \n\t\n', 'originalEmpty'],
    ['a PDF', '%PDF-1.7\nstream', 'notTextBut'],
    ['a zip or Word file', 'PK\u0003\u0004word/document.xml', 'notTextBut'],
    ['a rich text file', '{\\rtf1 Hello}', 'notTextBut'],
    ['a file with NUL bytes', 'Hello\u0000there', 'notText'],
    ['more than 1 MB', 'word '.repeat(220_000), 'originalTooLarge'],
    ['quotes very deep', `${'>'.repeat(500)} a`, 'tooDeep'],
    ['list markers very deep on one line', `${'- '.repeat(500)}a`, 'tooDeep'],
    ['a list that goes in by two spaces 150 times', Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 'tooDeep'],
    ['many directives in each other', ':::private\n'.repeat(300), 'tooDeep'],
    ['thousands of stars and underscores', '*a_ '.repeat(20_000), 'tooTangled'],
    ['thousands of brackets', '[^a]'.repeat(20_000), 'tooTangled'],
    ['a thousand thousand quotes', '> a\n\n'.repeat(40_000), 'tooMany'],
    ['thousands of little lists', '- a\n  - b\n    - c\n'.repeat(40_000), 'tooMany'],
    ['thousands of definitions', Array.from({ length: 9_000 }, (_, each) => `[a${each}]: b`).join('\n'), 'tooMany'],
    ['a table of thousands of columns', `${'|a'.repeat(9_000)}\n${'|-'.repeat(9_000)}`, 'tooTangled'],
  ])('%s', async (_name, text, id) => {
    const started = performance.now();
    expect(await failureOf(text)).toMatchObject({ ids: [id], exitCode: 3 });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('takes 99 quotes in each other', async () => {
    expect((await originalOf(`${'>'.repeat(99)} deep`)).blocks[0]).toMatchObject({ texts: ['deep'], depth: 99 });
  });

  it.each([
    ['a colon inside a value', '---\nname: Sam\nlikes: tea: hot\n---\nx', 'frontMatterBroken', 3],
    ['a quote that does not end', '---\nname: "Sam\n---\nx', 'frontMatterBroken', undefined],
    ['the same key twice', '---\nname: Sam\nstage: draft\nname: Ana\n---\nx', 'frontMatterTwice', 4],
    ['__proto__', '---\nname: Sam\n__proto__: x\n---\nx', 'frontMatterRefused', 3],
    ['constructor below another key', '---\nname: Sam\ncouncil:\n  constructor: x\n---\nx', 'frontMatterRefused', 4],
    ['too many aliases', `---\na: &a x\nb: [${'*a, '.repeat(20)}*a]\n---\nx`, 'frontMatterAliases', 3],
  ])('front matter with %s', async (_name, text, id, line) => {
    const failure = await failureOf(text);
    expect(failure).toMatchObject({ ids: [id], exitCode: 3 });
    if (line !== undefined) expect(failure.line).toBe(line);
  });

  it('reads no type and no custom tag out of front matter', async () => {
    const { original, messages } = await readText('---\nname: Sam\nmine: !danger tea\nref: 0012\nwhen: 12:30\nno: no\n---\nx');
    expect(original?.blocks.flatMap((block) => block.texts)).toEqual(['name: Sam', 'mine: tea', 'ref: 0012', 'when: 12:30', 'no: no', 'x']);
    expect(messages.map((each) => each.id)).toEqual(['frontMatterTag']);
  });
});

describe('letters however they were saved', () => {
  const words = 'Café £5, Siân’s “tea”';
  it('UTF-8 with a mark at the start', async () => {
    expect((await originalOf(`\uFEFF---\nname: Sam\n---\n\n${words}`)).blocks.map((block) => block.texts)).toEqual([['name: Sam'], [words]]);
  });
  it.each([['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]])('%s', async (encoding, mark) => {
    const bytes = [...words].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    const { original, messages, text } = await readText(new Uint8Array([...mark, ...bytes]));
    expect(original?.blocks[0]?.texts).toEqual([words]);
    expect(text).toBe(words);
    expect(messages).toEqual([]);
  });
  it('an old Windows file, with a warning', async () => {
    const { original, messages, text } = await readText(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35, 0x20, 0x93, 0x94]));
    expect(original?.blocks[0]?.texts).toEqual(['Café £5 “”']);
    expect(text).toBe('Café £5 “”');
    expect(messages.map((each) => each.id)).toEqual(['oldEncoding']);
  });
  it('line ends of Windows and old Macs', async () => {
    for (const end of ['\r\n', '\r']) {
      const { blocks } = await originalOf(['# One', '', 'two', '', '- three'].join(end));
      expect(blocks.map((block) => [block.place.line, ...block.texts])).toEqual([[1, 'One'], [3, 'two'], [5, 'three']]);
    }
  });
  it('characters that no document can hold become spaces, and that is told', async () => {
    const { original, messages } = await readText('a\u0007b\u000Cc &#7; d');
    expect(original?.blocks.flatMap((block) => block.texts).join(' ')).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
    expect(messages.map((each) => each.id)).toEqual(['oddCharacters']);
  });
});
