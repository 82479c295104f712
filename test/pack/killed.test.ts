import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/messages/index.js';
import { writePack } from '../../src/pack/index.js';
import { diskFs, type PackFs } from '../../src/pack/pack-fs.js';
import { holds, smallPack, workFolder } from './some-packs.js';

class Killed extends Error {}

// Waiting for the disk at every step would take minutes and prove nothing here.
const quickFs: PackFs = { ...diskFs, write: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }), settle: () => Promise.resolve() };

/** A disk on which the program dies before one step, and does nothing from then on. */
function dyingFs(atStep: number): { fs: PackFs; steps: () => number } {
  let step = 0;
  const wrap = <A extends unknown[], R>(work: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    if (step >= atStep) throw new Killed();
    step += 1;
    return work(...given);
  };
  return {
    fs: {
      kindOf: (path) => diskFs.kindOf(path), resolve: (path) => diskFs.resolve(path), list: (path) => diskFs.list(path), read: (path) => diskFs.read(path),
      makeFolder: wrap(quickFs.makeFolder), write: wrap(quickFs.write), settle: wrap(quickFs.settle), rename: wrap(quickFs.rename), remove: wrap(quickFs.remove),
    },
    steps: () => step,
  };
}

/** A disk on which one step fails, once, as on a full disk or with an open file. */
function failingFs(atStep: number, code: string): PackFs {
  let step = 0;
  const wrap = <A extends unknown[], R>(work: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    step += 1;
    if (step === atStep) throw Object.assign(new Error(code), { code });
    return work(...given);
  };
  return { ...dyingFs(0).fs, makeFolder: wrap(quickFs.makeFolder), write: wrap(quickFs.write), settle: wrap(quickFs.settle), rename: wrap(quickFs.rename), remove: wrap(quickFs.remove) };
}

type Start = 'nothing' | 'as left' | 'edited';
const starts: Start[] = ['nothing', 'as left', 'edited'];

async function begin(start: Start): Promise<{ parent: string; folder: string }> {
  const parent = await workFolder();
  const folder = join(parent, 'p');
  if (start !== 'nothing') await writePack(smallPack('old'), folder, { date: '2026-01-01', fs: quickFs });
  if (start === 'edited') await writeFile(join(folder, 'notes.txt'), 'mine');
  return { parent, folder };
}

describe('a run that is killed', () => {
  it.each(starts)('leaves the old or the new pack whole, and the next run puts all right (%s)', async (start) => {
    for (let step = 0; ; step += 1) {
      const { parent, folder } = await begin(start);
      const dying = dyingFs(step);
      const died = await writePack(smallPack('new'), folder, { date: '2026-02-02', fs: dying.fs }).then(() => false, () => true);
      if (!died && dying.steps() < step) break;
      const whole: string[] = [];
      for (const name of await readdir(parent)) {
        if (name.endsWith('.unfinished') || name.endsWith('.building')) continue;
        if (await holds(join(parent, name), smallPack('old')) || await holds(join(parent, name), smallPack('new'))) whole.push(name);
      }
      if (start !== 'nothing') expect(whole, `killed before step ${step}`).not.toEqual([]);
      const there = (await readdir(parent)).includes('p');
      if (there) expect(whole, `killed before step ${step}`).toContain('p');

      await writePack(smallPack('newer'), folder, { date: '2026-03-03', fs: quickFs });
      expect(await holds(folder, smallPack('newer')), `killed before step ${step}`).toBe(true);
      const left = (await readdir(parent)).filter((name) => name !== 'p');
      expect(left.every((name) => name.startsWith('p.edited-')), `${left.join()} after step ${step}`).toBe(true);
      if (start === 'edited') expect(left).toHaveLength(1);
      await rm(parent, { recursive: true });
    }
  });
});

describe('a step that fails', () => {
  it.each(starts)('is told plainly, and never damages the old pack (%s)', async (start) => {
    let failures = 0;
    for (let step = 1; step <= 30; step += 1) {
      const { parent, folder } = await begin(start);
      const before = (await readdir(parent)).sort();
      try {
        await writePack(smallPack('new'), folder, { date: '2026-02-02', fs: failingFs(step, 'ENOSPC') });
        expect(await holds(folder, smallPack('new'))).toBe(true);
      } catch (error) {
        failures += 1;
        expect(error).toBeInstanceOf(Failure);
        expect((error as Failure).messages[0]?.id).toBe('packDiskFull');
        expect((await readdir(parent)).sort(), `failed at step ${step}`).toEqual(before);
        if (start !== 'nothing') expect(await holds(folder, smallPack('old'))).toBe(true);
      }
      await rm(parent, { recursive: true });
    }
    expect(failures).toBeGreaterThan(8);
  });

  it.each([['EPERM', 'packInUse'], ['EBUSY', 'packInUse'], ['EACCES', 'packNotAllowed'], ['ETXTBSY', 'packInUse'], ['EROFS', 'packNotAllowed'], ['EDQUOT', 'packDiskFull']])(
    '%s at any step is told as %s, and the old pack stays',
    async (code, id) => {
      let failures = 0;
      for (let step = 1; step <= 30; step += 1) {
        const { parent, folder } = await begin('as left');
        try {
          await writePack(smallPack('new'), folder, { date: '2026-02-02', fs: failingFs(step, code) });
          expect(await holds(folder, smallPack('new'))).toBe(true);
        } catch (error) {
          failures += 1;
          expect((error as Failure).messages.map((each) => each.id), `step ${step}`).toEqual([id]);
          expect(await readdir(parent), `step ${step}`).toEqual(['p']);
          expect(await holds(folder, smallPack('old'))).toBe(true);
        }
        await rm(parent, { recursive: true });
      }
      expect(failures).toBeGreaterThan(8);
    },
  );

  it('says that a file is open elsewhere when a name cannot be changed', async () => {
    const { folder } = await begin('as left');
    const fs: PackFs = { ...diskFs, rename: () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' })) };
    await expect(writePack(smallPack('new'), folder, { date: '2026-02-02', fs })).rejects.toMatchObject({ exitCode: 4, messages: [{ id: 'packInUse' }] });
    expect(await holds(folder, smallPack('old'))).toBe(true);
  });
});
