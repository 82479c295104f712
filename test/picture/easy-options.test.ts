import { describe, expect, it } from 'vitest';
import { convert, Failure, type PictureFolder } from '../../src/index.js';

const plan = (words: string): { name: string; bytes: Uint8Array; date: string } => ({ name: 'plan.md', bytes: new TextEncoder().encode(`# My plan\n\n## About me\n\n${words}\n`), date: '2026-11-26' });
const easy = { editions: ['easyRead', 'singleFormat'], formats: ['html'] } as const;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#080"/></svg>';
const folder = (files: Record<string, string>): PictureFolder => ({ names: Object.keys(files), read: (name) => Promise.resolve(files[name] === undefined ? undefined : new TextEncoder().encode(files[name])) });

async function page(input: Parameters<typeof convert>[0]): Promise<{ html: string; told: string[] }> {
  const made = await convert(input);
  const file = made.files.find(({ path }) => /easy-read.*\.html$/.test(path));
  return { html: new TextDecoder().decode(file?.bytes), told: made.messages.map(({ text }) => text) };
}

describe('the size of an Easy Read', () => {
  it.each([13, 25, 16.5, Number.NaN])('%s is refused before anything is read', async (easySize) => {
    const made = convert({ ...plan('I like tea.'), bytes: new Uint8Array(), ...easy, easySize });
    await expect(made).rejects.toThrow(Failure);
    await expect(made).rejects.toThrow(/a whole number from 14 to 24 for --easy-size/);
  });

  it('is the size of its words', async () => {
    const [small, large] = [await page({ ...plan('I like tea.'), ...easy, easySize: 14 }), await page({ ...plan('I like tea.'), ...easy, easySize: 24 })];
    expect(small.html).not.toBe(large.html);
  });
});

describe('a folder of pictures', () => {
  it('shows in the document, with its credit, and says what was left out', async () => {
    const files = { 'tea.svg': svg, 'bus.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'LICENCE': 'Free to use in Thornby\nCopyright 2020 Ann Other\n' };
    const { html, told } = await page({ ...plan('I like tea.\n\nI go by bus.'), ...easy, pictures: folder(files) });
    expect(html).toContain('Ann Other');
    expect(html).toContain('Free to use in Thornby');
    expect(told.filter((each) => each.includes('bus.svg'))).toEqual(['The picture bus.svg of the pictures folder was left out: it holds a script.']);
  });

  it('gives the same document each time, and no credit where none is used', async () => {
    const input = { ...plan('I like swimming.'), ...easy, pictures: folder({ 'zither.svg': svg, 'LICENCE': 'Copyright Ann Other' }) };
    const [one, other] = [await page(input), await page(input)];
    expect(one.html).toBe(other.html);
    expect(one.html).not.toContain('Ann Other');
  });
});
