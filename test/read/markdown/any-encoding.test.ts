import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Original } from '../../../src/plan/original.js';
import { longRun, runs } from '../../support/runs.js';
import { uglyMarkdown } from '../../support/ugly-markdown.js';
import { readOrRefused } from './read-or-refused.js';

it('lines may end in any way, the file may be in any Unicode encoding, and nothing changes', async () => {
  const told = ({ original }: { original?: Original }): unknown => original?.blocks.map(({ id, kind, texts, depth, under, notContent, place }) => ({ id, kind, texts, depth, under, notContent, line: place.line }));
  await fc.assert(fc.asyncProperty(uglyMarkdown, fc.constantFrom('\r\n', '\r', 'bom', 'wide', 'again'), async (given, way) => {
    const text = given.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '').replace(/^\uFEFF+/, '');
    const plain = await readOrRefused(text);
    if (plain.original === undefined) return;
    const other = way === 'bom' ? `\uFEFF${text}` : way.startsWith('\r') ? text.replaceAll('\n', way) : text;
    const bytes = way === 'wide' ? new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) : new TextEncoder().encode(other);
    expect(told(await readOrRefused(bytes))).toEqual(told(plain));
  }), runs(100));
}, longRun);
