import { describe, expect, it } from 'vitest';
import { easyTypeface, houseStyle } from '../../src/document/style.js';
import { chosenFamily, fontFileBytes, type FontFile } from '../../src/write/fonts.js';
import { readFontTable } from '../../src/write/pdf/font-table.js';
import { withPlainZero } from '../../src/write/plain-zero.js';

const house = chosenFamily(houseStyle.typeface).files;
const easy = chosenFamily(easyTypeface).files;
const pairs = easy.map((file, at): [string, FontFile, FontFile] => [`${String(file.weight)}${file.italic ? ' italic' : ''}`, file, house[at] ?? file]);

interface Table { start: number; length: number; sum: number }

function tablesOf(view: DataView): Map<string, Table> {
  return new Map(Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16;
    return [String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(at + each))), { sum: view.getUint32(at + 4), start: view.getUint32(at + 8), length: view.getUint32(at + 12) }];
  }));
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where each glyph's outline stands, and in how many contours it is drawn. */
function outlines(bytes: Uint8Array): { start: number; end: number; contours: number }[] {
  const [view, tables] = [viewOf(bytes), tablesOf(viewOf(bytes))];
  const [loca, glyf] = [tables.get('loca')?.start ?? 0, tables.get('glyf')?.start ?? 0];
  const long = view.getInt16((tables.get('head')?.start ?? 0) + 50) === 1;
  const offset = (index: number): number => glyf + (long ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2);
  return Array.from({ length: view.getUint16((tables.get('maxp')?.start ?? 0) + 4) }, (_, id) => ({ start: offset(id), end: offset(id + 1), contours: offset(id) === offset(id + 1) ? 0 : view.getInt16(offset(id)) }));
}

describe.each(pairs)('the typeface of Easy Read, %s', (_, file, original) => {
  const [made, before] = [fontFileBytes(file), fontFileBytes(original)];

  it('draws its zero with one counter, and every other letter as it was', () => {
    const zero = readFontTable(before).glyph(0x30);
    const [ours, theirs] = [outlines(made), outlines(before)];
    expect(theirs[zero]?.contours).toBe(3);
    expect(ours[zero]?.contours).toBe(2);
    const changed = ours.flatMap(({ start, end }, id) => (Buffer.from(made.subarray(start, end)).equals(Buffer.from(before.subarray(start, end))) ? [] : [id]));
    expect(changed).toEqual([zero]);
  });

  it('is as wide as the typeface of the house, letter by letter', () => {
    const [ours, theirs] = [readFontTable(made), readFontTable(before)];
    for (let code = 0x20; code < 0x250; code += 1) expect(ours.advance(code), String.fromCodePoint(code)).toBe(theirs.advance(code));
  });

  it('has a name of its own in every place, and sums that are right', () => {
    const [view, tables] = [viewOf(made), tablesOf(viewOf(made))];
    const { start = 0, length = 0 } = tables.get('name') ?? {};
    const names = Buffer.from(made.subarray(start, start + length));
    expect(Buffer.from(names.filter((byte) => byte !== 0)).toString('latin1')).toContain('Hyperlegible Easy');
    for (const width of ['latin1', 'utf16le'] as const) expect(Buffer.from(names).includes(Buffer.from('Next', width))).toBe(false);
    const sum = (from: number, size: number): number => {
      let total = 0;
      for (let at = from; at < from + size; at += 4) total = (total + [0, 1, 2, 3].reduce((word, byte) => word * 256 + (at + byte < view.byteLength ? view.getUint8(at + byte) : 0), 0)) >>> 0;
      return total;
    };
    expect(sum(0, view.byteLength)).toBe(0xb1b0afba);
    for (const tag of ['glyf', 'name']) expect(tables.get(tag)?.sum, tag).toBe(sum(tables.get(tag)?.start ?? 0, tables.get(tag)?.length ?? 0));
  });
});

it('a face that is not as we know it is refused, and never changed in place', () => {
  const [file] = house;
  if (file === undefined) throw new Error('no face');
  const bytes = Buffer.from(fontFileBytes(file));
  const before = Buffer.from(bytes);
  withPlainZero(bytes);
  expect(bytes.equals(before)).toBe(true);
  const broken = Buffer.from(before);
  const zero = readFontTable(before).glyph(0x30);
  broken.writeInt16BE(1, outlines(before)[zero]?.start ?? 0);
  expect(() => withPlainZero(broken)).toThrow('not drawn as we know it');
  expect(() => withPlainZero(before.subarray(0, 12))).toThrow();
});
