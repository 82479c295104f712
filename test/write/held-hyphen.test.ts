import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildText } from '../support/build.js';
import { letterAt, pageTexts, readPages } from '../support/pdf-pages.js';

const name = 'Anne-Marie Okafor-Whitfield';
const words = Array.from({ length: 24 }, (_, at) => `${'x'.repeat(at % 7 + 1)} ${name} sat in the well-kept-well-loved-well-watered garden`).join(', ');
const text = `---\nname: ${name}\n---\n# About me\n\nI like the garden: ${words}. Ring 01632-960-123 or Anne-Marie Okafor-Whitfield’s sister by 12-11-2026.\n`;

describe.each([18, 28])('a name with a hyphen in large print of %s point', (size) => {
  const made = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const conversion = await buildText(text, { editions: ['singleFormat', 'largePrint'], reading: { size } });
    for (const { path, bytes } of conversion.files) made.set(path, bytes);
  }, 60_000);

  it('is never parted at its hyphen in the PDF, as other words are, and can be searched for', async () => {
    const said = (await pageTexts(made.get('large-print.pdf') ?? new Uint8Array())).join('');
    const parted = (all: string): string[] => all.match(/\p{L}+(?=\u0002)|\d+(?=\u0002)/gu) ?? [];
    // The measure sees a hyphen at the end of a line where one may stand.
    expect([...new Set(parted(said))].filter((word) => !['well', 'kept', 'loved'].includes(word))).toEqual([]);
    expect(parted(said).length).toBeGreaterThan(0);
    expect(parted((await pageTexts(made.get('single-format.pdf') ?? new Uint8Array())).join('')).some((word) => /Anne|Okafor/.test(word))).toBe(true);
    expect(said.includes('\u2060')).toBe(false);
    expect(said.match(/Okafor-Whitfield/g)?.length).toBeGreaterThan(24);
  });

  it('stands on the line of the words around it', async () => {
    const steps = (await readPages(made.get('large-print.pdf') ?? new Uint8Array(), (page) => {
      const origins = Array.from({ length: page.letters }, (_, index) => page.pdfium.withMemory(16, (room) => {
        page.pdfium.api.FPDFText_GetCharOrigin(page.text, index, room, room + 8);
        return { letter: letterAt(page, index), points: page.pdfium.api.FPDFText_GetFontSize(page.text, index), y: page.pdfium.doubles(room + 8, 1)[0] ?? 0 };
      // The number of a section has a sign of its own.
      })).filter(({ letter, points }) => Math.abs(points - size) < 0.1 && /[\p{L}\p{N}-]/u.test(letter));
      return origins.slice(1).map(({ y }, at) => Math.abs(y - (origins[at]?.y ?? y)));
    })).flat();
    // From one letter to the next there is no step, or one to another line.
    expect(steps.filter((step) => step > 0.5 && step < size * 0.9)).toEqual([]);
    expect(steps.length).toBeGreaterThan(1000);
  });

  it('has Word’s own hyphen that holds a line together', () => {
    const xml = new TextDecoder().decode(unzipSync(made.get('large-print.docx') ?? new Uint8Array())['word/document.xml']);
    expect(xml.match(/Okafor<\/w:t><\/w:r><w:r>(?:(?!<w:t).)*<w:noBreakHyphen\/><\/w:r><w:r>(?:(?!<w:t).)*<w:t[^>]*>Whitfield/g)?.length).toBeGreaterThan(24);
    expect(xml.match(/<w:t[^>]*>[^<]*(?:Okafor-|\u2060)[^<]*/g)).toBeNull();
    expect(xml.match(/w:tooltip="[^"]*\u2060/g)).toBeNull();
    expect(xml.includes('well-kept')).toBe(true);
  });

  it('is held together on the page, where a phone may still part it', () => {
    const page = new TextDecoder().decode(made.get('large-print.html'));
    expect(page.match(/Okafor-\u2060Whitfield/g)?.length).toBeGreaterThan(24);
    expect(page.includes('well-kept')).toBe(true);
    expect(page.match(/aria-label="[^"]*\u2060/g)).toBeNull();
  });
});
