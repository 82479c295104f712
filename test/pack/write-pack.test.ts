import { mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/messages/index.js';
import { verifyPack, writePack } from '../../src/pack/index.js';
import { file, holds, put, smallPack, workFolder } from './some-packs.js';

const options = { date: '2026-03-09' };
const idsOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.exitCode).toBe(4);
    return error.messages.map(({ id }) => id);
  }
};

describe('writePack', () => {
  it('makes the folder, its parents, and nothing beside it', async () => {
    const folder = join(await workFolder(), 'packs', 'sam.pack');
    const outcome = await writePack(smallPack(), folder, options);
    expect(outcome).toMatchObject({ replaced: false, messages: [] });
    expect(await holds(folder, smallPack())).toBe(true);
    expect(await readdir(join(folder, '..'))).toEqual(['sam.pack']);
  });

  it('replaces a pack that is as it was left, whatever the system put there', async () => {
    const parent = await workFolder();
    const folder = join(parent, 'p');
    await writePack(smallPack(), folder, options);
    await writeFile(join(folder, '.DS_Store'), 'clutter');
    const outcome = await writePack(smallPack('second'), folder, options);
    expect(outcome).toMatchObject({ replaced: true, messages: [] });
    expect(await holds(folder, smallPack('second'))).toBe(true);
    expect(await readdir(parent)).toEqual(['p']);
  });

  const edits: [string, (folder: string) => Promise<void>][] = [
    ['changed', (folder) => writeFile(join(folder, 'single-format.html'), 'mine now')],
    ['added', (folder) => writeFile(join(folder, 'notes.txt'), 'ring Mum')],
    ['removed', (folder) => rm(join(folder, 'annex', 'own-plan.md'))],
  ];
  it.each(edits)('sets a pack aside when somebody has %s a file', async (_, edit) => {
    const parent = await workFolder();
    const folder = join(parent, 'p');
    await writePack(smallPack(), folder, options);
    await edit(folder);
    const before = await readdir(folder);
    const outcome = await writePack(smallPack('second'), folder, options);
    expect(outcome.setAside).toBe(join(parent, 'p.edited-2026-03-09'));
    expect(outcome.messages.map(({ id }) => id)).toEqual(['packSetAside']);
    expect(await readdir(join(parent, 'p.edited-2026-03-09'))).toEqual(before);
    await edit(folder);
    expect((await writePack(smallPack(), folder, options)).setAside).toBe(join(parent, 'p.edited-2026-03-09-2'));
    expect((await readdir(parent)).sort()).toEqual(['p', 'p.edited-2026-03-09', 'p.edited-2026-03-09-2']);
  });

  it('takes an empty folder, and refuses one with other things, a file, and a file on the way', async () => {
    const parent = await workFolder();
    await mkdir(join(parent, 'empty'));
    expect(await idsOf(writePack(smallPack(), join(parent, 'empty'), options))).toEqual([]);
    await mkdir(join(parent, 'holiday'));
    await writeFile(join(parent, 'holiday', 'photo.txt'), 'us');
    expect(await idsOf(writePack(smallPack(), join(parent, 'holiday'), options))).toEqual(['packNotOurs']);
    // Sums alone, of something else, do not make a folder ours.
    await writeFile(join(parent, 'holiday', 'SHA256SUMS'), `${'0'.repeat(64)}  photo.txt\n`);
    expect(await idsOf(writePack(smallPack(), join(parent, 'holiday'), options))).toEqual(['packNotOurs']);
    expect(await idsOf(writePack(smallPack(), join(parent, 'holiday', 'photo.txt'), options))).toEqual(['packIsFile']);
    expect(await idsOf(writePack(smallPack(), join(parent, 'holiday', 'photo.txt', 'p'), options))).toEqual(['packParentIsFile']);
    expect(await readFile(join(parent, 'holiday', 'photo.txt'), 'utf8')).toBe('us');
    expect((await readdir(parent)).sort()).toEqual(['empty', 'holiday']);
  });

  it('leaves names alone that it needs but that are not its own', async () => {
    const parent = await workFolder();
    await put(join(parent, 'p.unfinished'), [file('mine.txt', 'mine')]);
    expect(await idsOf(writePack(smallPack(), join(parent, 'p'), options))).toEqual(['packNameTaken']);
    await put(join(parent, 'q.previous'), [file('mine.txt', 'mine')]);
    expect(await idsOf(writePack(smallPack(), join(parent, 'q'), options))).toEqual(['packNameTaken']);
    expect((await readdir(parent)).sort()).toEqual(['p.unfinished', 'q.previous']);
  });

  it.each(['previous', 'unfinished'])('never deletes a copy of a pack that somebody keeps under the name p.%s', async (name) => {
    const parent = await workFolder();
    const folder = join(parent, 'p');
    await put(join(parent, `p.${name}`), smallPack('kept'));
    for (const text of ['first', 'second']) {
      const outcome = await writePack(smallPack(text), folder, options);
      expect(outcome.messages.map(({ id }) => id)).toEqual(text === 'first' ? ['packFoundBeside'] : []);
    }
    // Somebody who keeps the pack by renaming it gets a new pack, and keeps the old.
    await rename(folder, join(parent, `p.${name}`));
    await writePack(smallPack('third'), folder, options);
    expect((await readdir(parent)).sort()).toEqual(['p', `p.${name}-2026-03-09`, `p.${name}-2026-03-09-2`]);
    expect(await holds(folder, smallPack('third'))).toBe(true);
    expect(await holds(join(parent, `p.${name}-2026-03-09`), smallPack('kept'))).toBe(true);
    expect(await holds(join(parent, `p.${name}-2026-03-09-2`), smallPack('second'))).toBe(true);
  });

  it('leaves a file alone that has the name of its note', async () => {
    const parent = await workFolder();
    await writeFile(join(parent, 'p.building'), 'plans for the shed');
    expect(await idsOf(writePack(smallPack(), join(parent, 'p'), options))).toEqual(['packNameTaken']);
    expect(await readFile(join(parent, 'p.building'), 'utf8')).toBe('plans for the shed');
  });

  it('follows a link to the folder and leaves the link in place', async () => {
    const parent = await workFolder();
    await mkdir(join(parent, 'real'));
    await symlink(join(parent, 'real'), join(parent, 'link'), 'junction');
    await writePack(smallPack(), join(parent, 'link'), options);
    await writePack(smallPack('second'), join(parent, 'link'), options);
    expect(await holds(join(parent, 'real'), smallPack('second'))).toBe(true);
    expect((await readdir(parent)).sort()).toEqual(['link', 'real']);
    expect((await verifyPack(join(parent, 'link'))).ok).toBe(true);
  });

  it('refuses paths that some computer could not write', async () => {
    const folder = join(await workFolder(), 'p');
    for (const path of ['../out.txt', '/etc/x', 'a\\b', 'con.txt', 'a/aux', 'x.', 'a b', 'START-HERE.html', '', 'a//b', 'é.md']) {
      await expect(writePack([...smallPack(), file(path, 'x')], folder, options)).rejects.toThrow(RangeError);
    }
  });
});
