import { beforeAll, describe, expect, it } from 'vitest';
import { buildText } from '../../support/build.js';
import { letterAt, readPages, type PdfPage } from '../../support/pdf-pages.js';

const words = 'I grow tomatoes on the balcony and I water them every evening when the sun is off the wall. '.repeat(6).trim();

interface Letter { letter: string; y: number; colour: string; points: number }

const hex = (parts: readonly number[]): string => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const wordy = (letters: readonly Letter[]): number => letters.filter(({ letter }) => letter === 'w').length;

/** Every letter of the page that holds most of the words: where it stands, its size, its colour; and the colour of the paper in a corner. */
async function measure(bytes: Uint8Array): Promise<{ letters: Letter[]; paper: string }> {
  const pages = await readPages(bytes, (page) => ({ letters: Array.from({ length: page.letters }, (_, index) => measureLetter(page, index)), paper: cornerOf(page) }));
  return pages.reduce((best, each) => (wordy(each.letters) > wordy(best.letters) ? each : best));
}

function measureLetter(page: PdfPage, index: number): Letter {
  const { text, pdfium } = page;
  const { api } = pdfium;
  return pdfium.withMemory(32, (room) => {
    api.FPDFText_GetFillColor(text, index, room, room + 4, room + 8, room + 12);
    const colour = hex([0, 4, 8].map((step) => pdfium.integer(room + step)));
    api.FPDFText_GetCharOrigin(text, index, room, room + 8);
    return { letter: letterAt(page, index), y: pdfium.doubles(room + 8, 1)[0] ?? 0, colour, points: api.FPDFText_GetFontSize(text, index) };
  });
}

function cornerOf({ page, pdfium }: PdfPage): string {
  const { api } = pdfium;
  const bitmap = api.FPDFBitmap_Create(20, 28, 0);
  api.FPDFBitmap_FillRect(bitmap, 0, 0, 20, 28, 0xffffffff);
  api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, 20, 28, 0, 0);
  const [blue = 0, green = 0, red = 0] = pdfium.load(api.FPDFBitmap_GetBuffer(bitmap), 4);
  api.FPDFBitmap_Destroy(bitmap);
  return hex([red, green, blue]);
}

describe('what a reader asked for, in the PDF itself', () => {
  const made = new Map<string, Awaited<ReturnType<typeof measure>>>();
  beforeAll(async () => {
    for (const [name, reading] of [['asked', { paper: 'cream', textColour: 'darkBlue', lineSpacing: 2, lineLength: 40 }], ['plain', {}]] as const) {
      const { files } = await buildText(`# About me\n\n${words}\n`, { editions: ['singleFormat', 'largePrint', 'easyRead'], reading });
      for (const { path, bytes } of files) if (/^(?:single-format|large-print)\.pdf$/.test(path)) made.set(`${name} ${path}`, await measure(bytes));
    }
  }, 60_000);
  const lettersOf = (name: string): Letter[] => made.get(name)?.letters ?? [];

  /** The lines of the paragraph by their baselines, from the top: letters and the room to the next one in points. */
  function linesOf(name: string): { letters: number; room: number }[] {
    const { points } = lettersOf(name).filter(({ letter }) => letter === 'w').at(-1) ?? { points: 0 };
    const byLine = new Map<number, number>();
    for (const { y, letter, points: size } of lettersOf(name)) if (size === points && letter.trim() !== '') byLine.set(Math.round(y), (byLine.get(Math.round(y)) ?? 0) + 1);
    const lines = [...byLine].sort(([one], [other]) => other - one);
    return lines.map(([y, letters], at) => ({ letters, room: (y - (lines[at + 1]?.[0] ?? y)) / points }));
  }
  const middle = (numbers: number[]): number => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

  it.each(['single-format.pdf', 'large-print.pdf'])('%s has the paper, the ink, the line spacing and the line length', (file) => {
    expect(made.get(`asked ${file}`)?.paper).toBe('#fdf6e3');
    expect(made.get(`plain ${file}`)?.paper).toBe('#ffffff');
    const inks = new Set(lettersOf(`asked ${file}`).filter(({ letter }) => letter === 'w').map(({ colour }) => colour));
    expect([...inks]).toContain('#0a2351');
    const spacing = (name: string): number => middle(linesOf(`${name} ${file}`).map(({ room }) => room).filter((room) => room > 0));
    expect(spacing('asked')).toBeCloseTo(2, 1);
    expect(spacing('plain')).toBeLessThan(1.7);
    // Letters without the spaces between them: of 40 with spaces about 33.
    expect(Math.max(...linesOf(`asked ${file}`).map(({ letters }) => letters))).toBeLessThanOrEqual(42);
    expect(Math.max(...linesOf(`plain ${file}`).map(({ letters }) => letters))).toBeGreaterThan(file === 'single-format.pdf' ? 60 : 36);
  });
});
