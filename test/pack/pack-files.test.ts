import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import { packFiles, verifyPack, writePack, type PackContents } from '../../src/pack/index.js';
import { sha256Of } from '../../src/pack/sums.js';
import { join } from 'node:path';
import { file, workFolder } from './some-packs.js';

const own = new TextEncoder().encode('I like tea.\n');
const plan: Plan = {
  planKind: 'careAndSupportPlan', sections: [],
  originals: [{ id: 'o1', medium: 'written', mediaType: 'text/markdown', blocks: [], file: { relativePath: 'annex/own-plan.md', sha256: sha256Of(own), bytes: own.length } }],
};
const contents: PackContents = {
  documents: [file('single-format.html', '<p>x'), file('annex.html', '<p>x')], plan, audit: [],
  media: [
    { id: 'original-o1', mediaType: 'text/markdown', bytes: own },
    { id: 'm1', mediaType: 'image/jpeg', bytes: new Uint8Array([1]) }, { id: 'm2', mediaType: 'image/png', bytes: new Uint8Array([2]) },
    { id: 'council-logo', mediaType: 'image/png', bytes: new Uint8Array([3]) },
  ],
  decisions: 'facts: {}\n',
  startHere: ({ originals, records }) => new TextEncoder().encode([...originals, ...records].map((path) => `<a href="${path}">x</a>`).join('')),
};

describe('packFiles', () => {
  it('names every file so that nothing private is in a name, and tells the first page', async () => {
    const files = await packFiles(contents);
    expect(files.map(({ path }) => path)).toEqual([
      'SHA256SUMS', 'annex.html', 'annex/own-plan.md', 'annex/picture-1.jpg', 'annex/picture-2.png',
      'records/audit.json', 'records/decisions.yaml', 'records/ledger.json', 'records/plan.json', 'single-format.html', 'start-here.html',
    ]);
    expect(files.find(({ path }) => path === 'annex/own-plan.md')?.bytes).toEqual(own);
    const folder = join(await workFolder(), 'p');
    await writePack(files, folder, { date: '2026-03-09' });
    expect(await verifyPack(folder)).toMatchObject({ ok: true });
  });

  it('keeps only the ending of a name that says something', async () => {
    const [original] = plan.originals;
    if (original?.file === undefined) throw new Error('the plan has an original');
    const named = { ...plan, originals: [{ ...original, file: { ...original.file, relativePath: 'sam-leaving-hospital.JSON' } }] };
    const files = await packFiles({ ...contents, plan: named });
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('annex/own'))).toEqual(['annex/own-plan.json']);
  });

  it('gives the same bytes for the same things', async () => {
    expect(await packFiles(contents)).toEqual(await packFiles(contents));
  });
});
