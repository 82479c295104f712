import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/audit/read-pdf.js';
import { typefaceFamilies } from '../../../src/document/reading-style.js';
import { buildText } from '../../support/build.js';

const letters = 'Thị Hồng Nguyễn, Ĉiuĵaŭde, Żejtun, Ŵyn, Ștefan, Māori, Ωμέγα, Ёлка';

describe.each(Object.keys(typefaceFamilies) as (keyof typeof typefaceFamilies)[])('letters with marks in %s', (typeface) => {
  it.each([false, true])('come out of a PDF as they went in, all words bold: %s', async (bold) => {
    const { files } = await buildText(`---\nname: Thị Hồng\n---\n# About me\n\nI know ${letters}.\n`, { editions: ['singleFormat'], reading: { typeface, bold } });
    const bytes = files.find(({ path }) => path === 'single-format.pdf')?.bytes ?? new Uint8Array();
    // Where a line ends the reader has no space.
    const bare = (text: string): string => text.replace(/[\s\u200b]/gu, '');
    expect((await readPdf(bytes)).items.map(({ text }) => bare(text)).find((text) => text.startsWith('Iknow'))).toContain(bare(letters));
  }, 30_000);
});
