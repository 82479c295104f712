import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fontParts, packFaces } from '../../../src/write/docx/font-table.js';
import { zipFile, zipPart } from '../../../src/write/docx/zip-file.js';

describe('the typeface in a Word file', () => {
  it('is the same whether the build packed it or not', () => {
    const faces = packFaces();
    // Regular, bold and slanted of the house, of Easy Read and of one like Arial; Lexend has no slanted letters.
    expect(faces).toHaveLength(11);
    for (const { path, bytes } of faces) {
      expect(existsSync(path), path).toBe(true);
      expect(Buffer.compare(readFileSync(path), bytes), path).toBe(0);
    }
  });

  it('has the size and check sum of what it unpacks to', () => {
    for (const { packed, size, crc } of fontParts('Atkinson Hyperlegible Next').faces) {
      const plain = inflateRawSync(packed);
      expect(plain.length).toBe(size);
      expect(zipPart('again', plain).crc).toBe(crc);
    }
  });
});

describe('a zip', () => {
  it('opens again with other code: names, order, bytes, and nothing at all', () => {
    const files: [string, Uint8Array][] = [['[Content_Types].xml', new TextEncoder().encode('<a/>')], ['word/Tŷ Gwyn.xml', new Uint8Array(70_000).fill(65)], ['empty', new Uint8Array()]];
    const opened = unzipSync(zipFile(files.map(([name, bytes]) => zipPart(name, bytes)), { year: 2026, month: 11, day: 23 }));
    expect(Object.keys(opened)).toEqual(files.map(([name]) => name));
    for (const [name, bytes] of files) expect(Buffer.compare(opened[name] ?? new Uint8Array(1), bytes), name).toBe(0);
    expect(unzipSync(zipFile([], { year: 2026, month: 11, day: 23 }))).toEqual({});
  });
});
