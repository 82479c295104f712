import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/audit/read-pdf.js';
import { Failure } from '../../../src/messages/index.js';
import { placeInPdf, writePdf } from '../../../src/write/pdf/index.js';
import { documentOf, everyNode, media, original, paragraph, text } from './every-node.js';
import { hostile } from './hostile.js';
import { look, openPdf, textAt } from './tag-tree.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the same in, the same out', () => {
  it('gives the same bytes every time, from either compiler', async () => {
    const first = await writePdf(everyNode(), media);
    const wasm = await writePdf(everyNode(), media, { engine: 'wasm' });
    const other = await writePdf(documentOf([paragraph('Something else in between')]), media, { engine: 'wasm' });
    const again = await writePdf(everyNode(), media);
    const wasmAgain = await writePdf(everyNode(), media, { engine: 'wasm' });
    expect(other.pageCount).toBe(1);
    expect(new Set([first, wasm, again, wasmAgain].map((each) => sha256(each.bytes))).size).toBe(1);
    expect(wasm.pages).toEqual(first.pages);
    for (const engine of ['native', 'wasm'] as const) expect(await placeInPdf(everyNode(), media, { engine })).toEqual(first.pages);
  });

  it('gives the same bytes for hostile words, and when documents are written at the same time', async () => {
    const [one, two, three] = await Promise.all([
      writePdf(hostile(), media, { engine: 'wasm' }), writePdf(everyNode(), media, { engine: 'wasm' }), writePdf(hostile(), media),
    ]);
    expect(sha256(one.bytes)).toBe(sha256(three.bytes));
    expect(sha256(two.bytes)).toBe(sha256((await writePdf(everyNode(), media)).bytes));
  });

  it('takes every date from the document', async () => {
    const { bytes } = await writePdf(everyNode(), media);
    const raw = new TextDecoder('latin1').decode(bytes);
    const dates = [...raw.matchAll(/D:(\d{8})/g)].map(([, date]) => date);
    expect(dates.every((each) => each === '20261122')).toBe(true);
    const pdf = await openPdf(bytes);
    expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-11-22');
  });
});

describe('pages', () => {
  it('tells the page of every id, in the document only', async () => {
    const { pages, pageCount } = await writePdf(everyNode(), media);
    expect(pages).toMatchObject({ s1: 3, h1: 3, annex: pageCount, 'own-3': pageCount, r1: pages.t1 });
    expect(Object.keys(pages).every((each) => /^[a-z0-9-]+$/i.test(each))).toBe(true);
  });

  it('prints the page of a place in the document, of one in the page map, and nothing for one nowhere', async () => {
    const ref = (to: string): Parameters<typeof paragraph>[0] => ({ type: 'pageRef', to, pattern: ', page {page}' });
    const tree = documentOf([
      { type: 'heading', depth: 2, id: 'here', children: [text('Here')] },
      paragraph('one', ref('here'), ' two', ref('there'), ' three', ref('nowhere'), ' four', ref('constructor'), '.'),
    ]);
    const { bytes } = await writePdf(tree, media, { pageMap: { there: 17 } });
    const words = (await readPdf(bytes)).items.map((each) => each.text.replaceAll('\u200b', '').replace(/\s+/g, ' ')).join(' ');
    expect(words).toContain('one, page 1 two, page 17 three four.');
  });
});

describe('attachments', () => {
  it('embeds the original unchanged, with its kind, words, dates, size and hash', async () => {
    const pdf = await openPdf((await writePdf(everyNode(), media)).bytes);
    const associated = look(pdf.catalog, 'AF');
    const names = look(pdf.catalog, 'Names');
    if (!(associated instanceof PDFArray) || !(names instanceof PDFDict)) throw new Error('There is nothing attached.');
    const spec = associated.lookup(0, PDFDict);
    expect(textAt(spec, 'UF')).toBe('plan.md');
    expect(textAt(spec, 'F')).toBe('plan.md');
    expect(textAt(spec, 'Desc')).toBe('The letter Meera wrote');
    expect(textAt(spec, 'AFRelationship')).toBe('Source');
    const files = look(names, 'EmbeddedFiles');
    expect(files instanceof PDFDict && look(files, 'Names') instanceof PDFArray).toBe(true);
    const held = look(spec, 'EF');
    const stream = held instanceof PDFDict ? look(held, 'F') : undefined;
    if (!(stream instanceof PDFRawStream)) throw new Error('The file has no bytes.');
    expect(new Uint8Array(inflateSync(stream.contents))).toEqual(original.bytes);
    expect(textAt(stream.dict, 'Subtype')).toBe('text/markdown');
    const facts = stream.dict.lookup(PDFName.of('Params'), PDFDict);
    expect(textAt(facts, 'Size')).toBe(String(original.bytes.length));
    expect(textAt(facts, 'ModDate')).toBe('D:20261122000000Z');
  });

  it('refuses a file that is not there or not the one that was read', async () => {
    const wanted = { media: 'letter', fileName: 'Brief an żółć.md', mediaType: 'nonsense', description: 'x', relationship: 'Source' as const };
    await expect(writePdf(documentOf([], { attachments: [{ ...wanted, media: 'gone', sha256: '' }] }), media)).rejects.toThrow(Failure);
    await expect(writePdf(documentOf([], { attachments: [{ ...wanted, sha256: '0'.repeat(64) }] }), media)).rejects.toThrow('hash differs');
    const twice = await writePdf(documentOf([], { attachments: [{ ...wanted, sha256: '' }, { ...wanted, sha256: '' }] }), media);
    const pdf = await openPdf(twice.bytes);
    const associated = look(pdf.catalog, 'AF');
    if (!(associated instanceof PDFArray)) throw new Error('There is nothing attached.');
    expect([0, 1].map((at) => textAt(associated.lookup(at, PDFDict), 'UF'))).toEqual(['Brief an żółć.md', 'Brief an żółć-2.md']);
  });
});

describe('pictures', () => {
  it('that are see-through name the colours they are mixed in, on their page only', async () => {
    const { bytes } = await writePdf(everyNode(), media);
    const groups = (await openPdf(bytes)).getPages().map((page) => look(page.node, 'Group') instanceof PDFDict);
    expect(groups).toEqual([true, ...groups.slice(1).map(() => false)]);
  });

  it('that cannot be read stop the work with words for people', async () => {
    const broken = new Map([['garden', { id: 'garden', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }]]);
    const tree = documentOf([{ type: 'figure', media: 'garden', alt: 'Tomatoes', widthMm: 40 }]);
    await expect(writePdf(tree, broken)).rejects.toThrow(Failure);
    await expect(writePdf(tree, broken, { engine: 'wasm' })).rejects.toThrow('could not be set');
    expect((await writePdf(documentOf([]), media, { engine: 'wasm' })).pageCount).toBe(1);
  });
});

describe('characters', () => {
  it('lists those that no font has, once, and prints their numbers', async () => {
    const tree = documentOf([paragraph('Tibetan བབ, Polish żółć, arrow →, emoji 😀 👩🏽‍🦱 🇬🇧 ❤️, tick ☑, Hindi नमस्ते, ', { type: 'code', value: '\u{1f9ff}\ue000' })]);
    const { bytes, missing } = await writePdf(tree, media, { gate: true });
    expect(missing).toEqual(['བ', '\ue000']);
    const words = (await readPdf(bytes)).items.map((each) => each.text.replaceAll('\u200b', '')).join(' ');
    expect(words).toContain('Tibetan [U+0F56][U+0F56], Polish żółć, arrow →');
  });

  it('names those in the alternative text of a picture only when it is printed for want of the picture', async () => {
    const tree = documentOf([{ type: 'figure', media: 'garden', alt: 'བདག', widthMm: 50 }]);
    expect((await writePdf(tree, media)).missing).toEqual([]);
    expect((await writePdf(tree, new Map())).missing).toEqual(['བ', 'ད', 'ག'].sort());
  });
});
