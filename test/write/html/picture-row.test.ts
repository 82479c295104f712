import { beforeAll, describe, expect, it } from 'vitest';
import { structureProblems } from '../../../conformance/page-structure.js';
import { readHtml } from '../../../src/audit/read-html.js';
import { edge } from '../../../src/audit/reading.js';
import { writeHtml } from '../../../src/write/html/index.js';
import { easyDocument, easyMedia, helpSection, row } from '../../support/easy-read.js';
import { attribute, classes, elements, named, readPage, words, type Element } from './read-back.js';

const document = easyDocument([helpSection]);

describe('rows of pictures and words on a page', () => {
  let bytes: Uint8Array;
  let html: Element;
  let source: string;
  beforeAll(async () => {
    ({ bytes } = await writeHtml(document, easyMedia));
    ({ html, source } = readPage(bytes));
  });
  const rows = (): Element[] => elements(html, (each) => classes(each).includes('row'));

  it('are pictures with what they mean, then words, and no tables', () => {
    expect(named(html, 'table')).toEqual([]);
    expect(rows().map((each) => [...named(each, 'img').map((img) => attribute(img, 'alt')), words(each)])).toEqual([
      ['A frying pan', 'I need help to cook.'], ['A pan on a stove', 'Jo, who helps', 'Jo comes on Mondays.'], ['I like my own front door key.'],
      ['A telephone', 'Please text me: short words no jokes'], ['My money', 'My help'],
    ]);
    for (const each of rows()) {
      const [first, second] = elements(each, (inner) => inner.parentNode === each);
      expect(named(second as Element, 'img')).toEqual([]);
      expect(words(first as Element)).toBe('');
    }
  });

  it('are read picture, then words', async () => {
    const read = (await readHtml(bytes)).items.map(({ text }) => text.replaceAll(edge, ' ').replace(/\s+/g, ' ').trim());
    const at = read.indexOf('A frying pan');
    expect(read.slice(at, at + 4)).toEqual(['A frying pan', 'I need help to cook.', 'A pan on a stove Jo, who helps', 'Jo comes on Mondays.']);
  });

  it('show drawings as pictures that can run nothing, with the room they take', () => {
    expect(named(html, 'svg')).toEqual([]);
    for (const img of named(html, 'img')) {
      expect(attribute(img, 'src')).toMatch(/^data:image\/(svg\+xml|png);base64,/);
      expect([attribute(img, 'width'), attribute(img, 'height')].every((value) => Number(value) > 20)).toBe(true);
    }
    const sides = rows().map((each) => named(each, 'img').map((img) => Number(attribute(img, 'width'))));
    expect(sides[0]).toEqual(sides[3]);
    expect(sides[1]?.[0]).toBeLessThan(sides[0]?.[0] ?? 0);
  });

  it('have bands that are headings, with a picture that says nothing', () => {
    const bands = named(html, 'h2', 'h3').filter((each) => classes(each).includes('heading-band'));
    expect(bands.map((each) => [each.tagName, words(each), named(each, 'img').map((img) => attribute(img, 'alt'))])).toEqual([
      ['h2', 'What help I need', ['']], ['h3', 'On Fridays', []],
    ]);
  });

  it('make a sound page, and only a page with rows carries their stylesheet', async () => {
    expect(structureProblems(source)).toEqual([]);
    expect(source).toContain('.row-full');
    const plain = readPage((await writeHtml(easyDocument([], { edition: 'singleFormat' }), easyMedia)).bytes).source;
    expect(plain).not.toContain('.row-full');
  });

  it('carry no slanted letters and no small print in Easy Read', async () => {
    expect(source).not.toContain('font-style:italic');
    expect(source).toMatch(/--least:14pt/);
    const plain = readPage((await writeHtml({ ...document, edition: 'singleFormat' }, easyMedia)).bytes).source;
    expect(plain).toContain('font-style:italic');
    expect(plain).not.toMatch(/--least:/);
  });

  it('tell in words what a picture that is not there would show', async () => {
    const page = readPage((await writeHtml(easyDocument([row({ gone: 'A cat that is lost' }, ['I have a cat.'])]), easyMedia)).bytes).html;
    expect(words(page)).toMatch(/A cat that is lost I have a cat\./);
  });
});
