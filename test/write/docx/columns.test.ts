import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildText } from '../../support/build.js';

it('an amount keeps room for itself beside columns of many words', async () => {
  const long = 'two visits of sixty minutes each, paid for by me out of the payment';
  const made = await buildText(`# My money\n\n| What | Who | How often | Cost |\n|---|---|---|---|\n| ${long} | ${long} | ${long} | £1,212.00 |\n`, { formats: ['docx'], editions: ['singleFormat'] });
  const file = made.files.find(({ path }) => path === 'single-format.docx');
  const body = new TextDecoder().decode(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml']);
  const table = /<w:tbl>(?:(?!<\/w:tbl>)[^])*£1,212\.00/.exec(body)?.[0] ?? '';
  const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(4);
  // Nine figures and signs of at least half their size, 12 points, in twips, without the space at both sides.
  expect((widths[3] ?? 0) - 2 * 140).toBeGreaterThan(9 * 0.5 * 12 * 20);
});
