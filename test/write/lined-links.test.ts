import { unzipSync } from 'fflate';
import { PDFDocument, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { BuildInput } from '../../src/index.js';
import { buildText } from '../support/build.js';

const plan = (words: string): string => `---\nname: Nell\n---\n# About me\n\nI am Nell and I like it here. ${words}\n`;
const plain = plan('I go to [the choir](https://example.org/choir) every week.');
const bold = plan('I **go to [the choir](https://example.org/choir)** every week.');

async function made(text: string, reading: NonNullable<BuildInput['reading']> = {}): Promise<{ html: string; word: string; strokes: number }> {
  const { files } = await buildText(text, { editions: ['singleFormat', 'largePrint'], reading });
  const bytes = (path: string): Uint8Array => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return {
    html: new TextDecoder().decode(bytes('large-print.html')), strokes: await strokesIn(bytes('large-print.pdf')),
    word: new TextDecoder().decode(unzipSync(bytes('large-print.docx'))['word/document.xml']),
  };
}

/** How many lines are drawn on all pages: an underlined link would have one more for each of its stretches. */
async function strokesIn(bytes: Uint8Array): Promise<number> {
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();
  return pages.reduce((sum, page) => {
    const contents = page.node.Contents();
    const drawn = contents instanceof PDFRawStream ? new TextDecoder('latin1').decode(decodePDFRawStream(contents).decode()) : '';
    return sum + (drawn.match(/^S$/gm)?.length ?? 0);
  }, 0);
}

const linkRuns = (xml: string): string[] => [...xml.matchAll(/<w:hyperlink r:id.*?<\/w:hyperlink>/gs)].map(([all]) => all);

describe('a link in large print', () => {
  it('is told by bold; among bold words by a line below it on a page, and by its address on paper, where nothing is underlined (WCAG 1.4.1, UKAAF G003)', async () => {
    const [one, other] = [await made(plain), await made(bold)];
    expect(one.html).toMatch(/<a href="https:\/\/example.org\/choir"/);
    expect(one.html).not.toContain('class="lined"');
    expect(other.html).toMatch(/<a class="lined" href="https:\/\/example.org\/choir"/);
    expect(other.html).toContain('a.lined { border-bottom:');
    expect(linkRuns(other.word).length).toBeGreaterThan(0);
    for (const { word } of [one, other]) {
      expect(word).not.toContain('<w:u ');
      expect(word).toContain('https://example.org/choir');
    }
    // Bold in a character style would undo the bold around it.
    expect(linkRuns(other.word).every((run) => run.includes('<w:b/>'))).toBe(true);
    expect(other.strokes).toBe(one.strokes);
  }, 60_000);

  it('has a line below it where a reader has all words bold', async () => {
    const all = await made(plain, { bold: true });
    expect(all.html).toMatch(/<a class="lined" href="https:\/\/example.org\/choir"/);
    expect(all.word).not.toContain('<w:u ');
  }, 60_000);
});
