import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFamilies, fontFiles } from '../../../src/write/fonts.js';
import { columnWidths } from '../../../src/write/column-widths.js';
import { familyFor, fontBytes } from '../../../src/write/pdf/font-shelf.js';
import { readFontTable } from '../../../src/write/pdf/font-table.js';
import { breakMark } from '../../../src/write/pdf/printable.js';
import { breakable, breakableAtSpaces, textWidth, widestWord } from '../../../src/write/pdf/text-width.js';

describe('fonts', () => {
  it('are all there, and can be read', () => {
    for (const file of fontFiles) expect(readFontTable(fontBytes(file)).glyph(0x20), file.path).toBeGreaterThan(0);
  });

  it('have a family for the scripts we promise', () => {
    const families = Object.fromEntries([...'aŵżảحবਸ你☑😀→न'].map((each) => [each, familyFor(each.codePointAt(0) ?? 0)?.script]));
    expect(families).toEqual({
      a: 'latin', ŵ: 'latin', ż: 'latin', ả: families['ả'], ح: 'arabic', ব: 'bengali', ਸ: 'gurmukhi', 你: 'han', '☑': 'symbols', '😀': 'emoji', '→': 'han', न: 'european',
    });
    expect(['latin', 'european']).toContain(families['ả']);
    expect(familyFor(0xe000)).toBeUndefined();
  });

  it('know how wide a letter is', () => {
    const [house] = fontFamilies;
    if (house === undefined) throw new Error('There is no house font.');
    expect(textWidth('W', 12)).toBeGreaterThan(textWidth('i', 12) * 2);
    expect(textWidth('WW', 12)).toBeCloseTo(textWidth('W', 12) * 2);
  });
});

describe('words too wide for their place', () => {
  it('can break, lose nothing, and leave other words alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (words, width) => {
      const plain = words.replaceAll(breakMark, '');
      const out = breakable(plain, 12, width);
      expect(out.replaceAll(breakMark, '')).toBe(plain);
      if (widestWord(plain, 12) <= width) expect(out).toBe(plain);
    }));
    expect(breakableAtSpaces('Mum “Ann” (my aunt) came', 12, 400)).toBe(`Mum “Ann” ${breakMark}(my aunt) came`);
    expect(breakableAtSpaces('transport / taxi !', 12, 60)).toBe(`transport ${breakMark}/ taxi !`);
    expect(breakableAtSpaces(`${'x'.repeat(1_000_000)} / taxi !`, 12, 60)).toContain(` ${breakMark}/ taxi`);
    expect(breakableAtSpaces('transport / taxi !', 12, 400)).toBe('transport / taxi !');
    expect(widestWord(breakable('Pneumonoultramicroscopic', 12, 40).replaceAll(breakMark, ' '), 12)).toBeLessThan(40);
  });
});

describe('columns', () => {
  it('fill their table and give each its longest word when there is room', () => {
    const share = fc.record({ share: fc.double({ min: 0, max: 10, noNaN: true }), least: fc.double({ min: 0, max: 80, noNaN: true }) });
    fc.assert(fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), (columns) => {
      const widths = columnWidths(columns.map((each) => each.share), columns.map((each) => each.least), 459);
      expect(widths.reduce((all, each) => all + each, 0)).toBeCloseTo(459, 0);
      widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual((columns[index]?.least ?? 0) - 0.5));
    }));
  });
});
