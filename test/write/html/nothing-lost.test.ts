import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeHtml } from '../../../src/write/html/index.js';
import { documentTrees } from '../../support/document-trees.js';
import type { Element } from './read-back.js';
import { attribute, elements, flat, named, readPage, words } from './read-back.js';
import { treeWords } from './tree-words.js';

const known = new Set(['html', 'head', 'body', 'meta', 'title', 'style', 'a', 'header', 'main', 'nav', 'footer', 'section', 'hgroup', 'h1', 'h2', 'h3', 'h4',
  'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'span', 'bdi', 'strong', 'em', 's', 'code', 'pre', 'br', 'hr', 'blockquote', 'figure', 'figcaption', 'img',
  'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td',
  'aside', 'details', 'summary', 'fieldset', 'legend', 'label', 'input']);

it('keeps every word of any tree in order, in a sound page that asks for nothing, whatever the words are', async () => {
  await fc.assert(fc.asyncProperty(documentTrees(), async ({ document, media }) => {
    const { html, errors } = readPage((await writeHtml(document, media)).bytes);
    expect(errors).toEqual([]);
    expect(named(html, 'body').map(words)).toEqual([flat(treeWords(document))]);
    headingsAreSound(html);
    linksArrive(html);
    nothingRuns(html);
    tablesHaveHeaders(html);
  }), { numRuns: 30 });
});

it('is the same, byte for byte, each time', async () => {
  await fc.assert(fc.asyncProperty(documentTrees(), async ({ document, media }) => {
    const first = (await writeHtml(document, media)).bytes;
    const again = (await writeHtml(structuredClone(document), media)).bytes;
    expect(Buffer.compare(first, again)).toBe(0);
  }), { numRuns: 5 });
});

function headingsAreSound(html: Element): void {
  const levels = named(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => Number(heading.tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
}

function linksArrive(html: Element): void {
  const ids = elements(html).map((each) => attribute(each, 'id')).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  const references = elements(html).flatMap((each) => [
    ...(attribute(each, 'aria-labelledby') ?? '').split(' '), /^#(.*)$/.exec(attribute(each, 'href') ?? '')?.[1] ?? '',
  ]).filter((id) => id !== '');
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
}

function nothingRuns(html: Element): void {
  expect(elements(html).map((each) => each.tagName).filter((name) => !known.has(name))).toEqual([]);
  const attributes = elements(html).flatMap((each) => each.attrs);
  expect(attributes.filter(({ name }) => name.startsWith('on') || ['srcset', 'action', 'formaction', 'ping'].includes(name))).toEqual([]);
  expect(attributes.filter(({ name, value }) => name === 'src' && !/^data:image\/(?:png|svg\+xml);base64,/.test(value))).toEqual([]);
  // A drawing runs nothing and fetches nothing as long as it is shown as a picture.
  expect(elements(html).filter((each) => attribute(each, 'src') !== undefined && each.tagName !== 'img')).toEqual([]);
  expect(attributes.filter(({ name, value }) => name === 'href' && !/^(#.|https?:|mailto:|tel:|annex\/)/.test(value))).toEqual([]);
  const sheet = named(html, 'style').map((each) => each.childNodes.map((node) => 'value' in node ? node.value : '').join('')).join('');
  expect([...sheet.matchAll(/url\((?!"data:font\/woff2;base64,)|@import|https?:/g)]).toEqual([]);
}

function tablesHaveHeaders(html: Element): void {
  for (const table of named(html, 'table')) {
    expect(named(table, 'caption').map((caption) => flat(words(caption)))).not.toContain('');
    const rows = named(table, 'tr').map((row) => named(row, 'th', 'td').filter((cell) => cell.parentNode === row));
    const widths = rows.map((cells) => cells.reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0));
    expect(new Set(widths).size).toBe(1);
    for (const cell of named(table, 'th')) expect(['col', 'colgroup', 'row']).toContain(attribute(cell, 'scope'));
  }
}
