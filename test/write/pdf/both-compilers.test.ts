import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../src/cli/disk.js';
import { blankPlan, singleFormat } from '../../../src/edition/index.js';
import { understand } from '../../../src/index.js';
import { preparePictures } from '../../../src/picture/index.js';
import { writePdf } from '../../../src/write/pdf/index.js';

describe('the two compilers', () => {
  it.each(['own-headings', 'many-scripts', 'carer'])('set %s to the same bytes', async (name) => {
    const folder = join('samples', name);
    const read = await understand({ name: 'plan.md', bytes: new Uint8Array(readFileSync(join(folder, 'plan.md'))), files: folderSource(folder), date: '2026-11-23' });
    const pictures = await preparePictures(read.media.filter((file) => file.mediaType.startsWith('image/')));
    const media = new Map([...pictures.media, ...read.media.filter((file) => !file.mediaType.startsWith('image/'))].map((file) => [file.id, file]));
    const { document } = singleFormat({ plan: read.plan, council: read.council, media, date: '2026-11-23' });
    const native = await writePdf(document, media, { engine: 'native', gate: true });
    const wasm = await writePdf(document, media, { engine: 'wasm' });
    expect(native.pageCount).toBeGreaterThan(8);
    expect(Buffer.from(wasm.bytes).equals(Buffer.from(native.bytes))).toBe(true);
    expect(wasm.pages).toEqual(native.pages);
  });

  it('set a blank plan, with its form fields, to the same bytes', async () => {
    const { document } = blankPlan({ kind: 'sevenQuestionsPlan', council: { wording: {} }, media: new Map(), date: '2026-11-23' });
    const native = await writePdf(document, new Map(), { engine: 'native' });
    const wasm = await writePdf(document, new Map(), { engine: 'wasm' });
    expect(Buffer.from(wasm.bytes).equals(Buffer.from(native.bytes))).toBe(true);
  });
});
