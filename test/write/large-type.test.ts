import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBlank } from '../../src/blank.js';
import { buildText } from '../support/build.js';
import { letterAt, pageTexts, readPages } from '../support/pdf-pages.js';
import { pictures } from '../support/plans/pictures.js';

const text = readFileSync('samples/own-headings/plan.md', 'utf8').replace(/!\[[^\]]*\]\([^)]*\)/g, '![The balcony](wide.png)');
const table = '\n\n## Costs\n\n| What | How often | How much | Who pays |\n|---|---|---|---|\n| A *very* long lesson at the pool | weekly | £21.50 | me |\n\n1. `code` and [a link](https://example.org)\n\n> Quoted.\n';

/** The size of every letter that is drawn, in points, the smallest first. */
async function lettersOf(bytes: Uint8Array, withFonts = false): Promise<{ points: number; letter: string; font: string }[]> {
  const found = await readPages(bytes, (page) => Array.from({ length: page.letters }, (_, index) => {
    const { api, withMemory, load } = page.pdfium;
    const font = withFonts ? withMemory(64, (room) => new TextDecoder().decode(load(room, Math.max(0, api.FPDFText_GetFontInfo(page.text, index, room, 64, 0) - 1)))) : '';
    return { points: api.FPDFText_GetFontSize(page.text, index), letter: letterAt(page, index), font };
  }));
  return found.flat().filter(({ letter }) => letter.trim() !== '').sort((one, other) => one.points - other.points);
}

/** All that a Word file says of how its words are set, but for the gaps between tables, which hold none. */
function wordMarkup(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => new TextDecoder().decode(parts[name]);
  const styles = xml('word/styles.xml').split('<w:style ').filter((style) => !style.includes('w:styleId="TableGap"')).join('<w:style ');
  return styles + xml('word/document.xml') + Object.keys(parts).filter((name) => name.startsWith('word/footer')).map(xml).join('');
}

function wordSizes(bytes: Uint8Array): number[] {
  return [...wordMarkup(bytes).matchAll(/<w:szC?s? w:val="(\d+)"/g)].map((match) => Number(match[1]) / 2);
}

describe.each([16, 18, 20, 22, 24, 28, 36])('large print of %s point', (size) => {
  const made = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const conversion = await buildText(`${text}${table}`, {
      editions: ['singleFormat', 'largePrint'], reading: { size }, files: { read: (path) => Promise.resolve(pictures.get(path)) },
    });
    for (const { path, bytes } of conversion.files) made.set(path, bytes);
  }, 60_000);
  const file = (name: string): Uint8Array => made.get(name) ?? new Uint8Array();

  it('has no letter in its PDF that is smaller: no page number, no caption, no reference', async () => {
    const [smallest] = await lettersOf(file('large-print.pdf'));
    expect(smallest?.points).toBeGreaterThanOrEqual(size - 0.05);
    // The same measure sees the small print of the filed plan.
    const [filed] = await lettersOf(file('single-format.pdf'));
    expect(filed?.points).toBeLessThan(12);
  });

  it('has no smaller style in its Word file, nothing slanted, nothing underlined, and words that begin at the left', () => {
    const all = wordMarkup(file('large-print.docx'));
    const sizes = wordSizes(file('large-print.docx'));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(size);
    expect(all).not.toMatch(/<w:i\/>|<w:i w:val="true"|<w:u w:val="(?!none)|<w:caps|<w:smallCaps|w:jc w:val="both"/);
    expect(all).toMatch(/<w:pgMar /);
    const margins = /<w:pgMar [^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(all) ?? /<w:pgMar [^>]*w:left="(\d+)"[^>]*w:right="(\d+)"/.exec(all);
    for (const margin of (margins ?? []).slice(1)) expect(Number(margin) / 1440 * 25.4).toBeGreaterThanOrEqual(15);
  });

  it('gives its web page the size, on a screen and on paper, and its least size with it', () => {
    const page = new TextDecoder().decode(file('large-print.html'));
    expect(page).toContain(`--body-print:${size}pt`);
    expect(page).toContain(`--least:${size}pt`);
    expect(Number(/--body-screen:([\d.]+)rem/.exec(page)?.[1]) * 16 * 0.75).toBeGreaterThanOrEqual(size);
    expect(page).toContain('.trace { font-size: 1em');
  });

  it('says the pages of the filed plan in all three formats, each one there is, and they are its pages', async () => {
    const page = new TextDecoder().decode(file('large-print.html'));
    const word = new TextDecoder().decode(unzipSync(file('large-print.docx'))['word/document.xml']);
    const cited = [...page.matchAll(/Page (\d+) of the filed plan/g)].map((match) => Number(match[1]));
    expect([...word.matchAll(/Page (\d+) of the filed plan/g)].map((match) => Number(match[1]))).toEqual(cited);
    expect(cited).toEqual([...cited].sort((one, other) => one - other));
    const filed = await pageTexts(file('single-format.pdf'));
    // The cover and the contents are no pages of the plan.
    const first = filed.findIndex((words) => /1\s*About me/.test(words) && !words.includes('What is in this plan')) + 1;
    expect([...new Set(cited)]).toEqual(Array.from({ length: filed.length - first + 1 }, (_, at) => first + at));
    // Every section is said to be on the page of the filed PDF that its heading stands on.
    const sections = [...page.matchAll(/<h2[^>]*>(?:<span class="number">(\d+)<\/span> )?([^<]+)<\/h2>\s*<p class="guidance">Page (\d+) of the filed plan/g)];
    expect(sections.length).toBeGreaterThan(8);
    for (const [, , title = '', number = ''] of sections) {
      const bare = (words: string): string => words.replace(/&#39;|&rsquo;|[’']/g, '').replace(/\s+/g, '');
      expect(bare(filed[Number(number) - 1] ?? ''), title).toContain(bare(title));
    }
  });
});

describe.each([18, 36])('a blank plan in large print of %s point', (size) => {
  it('has nothing smaller, in its PDF and in its Word file', async () => {
    const { files } = await makeBlank({ kind: 'sevenQuestionsPlan', date: '2026-11-26', editions: ['largePrint'], formats: ['pdf', 'docx'], reading: { size } });
    const bytes = (name: string): Uint8Array => files.find(({ path }) => path === `blank-large-print.${name}`)?.bytes ?? new Uint8Array();
    expect((await lettersOf(bytes('pdf')))[0]?.points).toBeGreaterThanOrEqual(size - 0.05);
    expect(Math.min(...wordSizes(bytes('docx')))).toBeGreaterThanOrEqual(size);
  });
});

describe('reading settings', () => {
  it('are in every edition and every format', async () => {
    const conversion = await buildText('# Sam\n\nI like **tea**.\n', { reading: { typeface: 'lexend', paper: 'cream', textColour: 'darkBlue', bold: true, lineSpacing: 2, lineLength: 40 } });
    for (const name of ['single-format', 'annex', 'easy-read', 'large-print']) {
      const bytes = (format: string): Uint8Array => conversion.files.find(({ path }) => path === `${name}.${format}`)?.bytes ?? new Uint8Array();
      const letters = await lettersOf(bytes('pdf'), true);
      expect([...new Set(letters.filter(({ letter }) => /[a-z]/i.test(letter)).map(({ font }) => font.replace(/^[A-Z]{6}\+/, '')))], name).toSatisfy((fonts: string[]) => fonts.every((font) => /^Lexend-(?:SemiBold|Bold)$/.test(font)));
      const word = unzipSync(bytes('docx'));
      const xml = (part: string): string => new TextDecoder().decode(word[part]);
      expect(xml('word/styles.xml'), name).toContain('w:ascii="Lexend"');
      expect(xml('word/styles.xml'), name).toContain('0A2351');
      expect(xml('word/document.xml'), name).toContain('<w:background w:color="FDF6E3"/>');
      expect(xml('word/fontTable.xml'), name).toMatch(/w:name="Lexend".*?w:embedRegular/);
      const page = new TextDecoder().decode(bytes('html'));
      for (const rule of ['--typeface:"Lexend"', '--paper:#fdf6e3', '--ink:#0a2351', '--weight:700', '--leading:2;', '--letters:40']) expect(page, name).toContain(rule);
      expect(page, name).toContain('font-family:"Lexend"');
    }
  });

  it('give the same bytes each time', async () => {
    const build = async (): Promise<Uint8Array[]> => (await buildText('# Sam\n\nI like tea.\n', { reading: { typeface: 'arimo', paper: 'paleBlue', size: 24 } })).files.map(({ bytes }) => bytes);
    expect(await build()).toEqual(await build());
  });
});
