import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, verifyPack, writePack } from '../../src/index.js';
import { wordsOf } from '../support/build.js';
import { hostileCases, root, type FoundCase } from './case.js';
import { runWatched, strangers, watchers, type Run } from './child.js';
import { layOut } from './make.js';
import { limits, ordinarySeconds } from './limits.js';
import { says } from './told.js';

const has = watchers();
let top: string;
const slowest: { name: string; seconds: number; megabytes: number }[] = [];

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'ownwords-hostile-'));
  const small = await convert({ name: 'plan.md', bytes: new TextEncoder().encode('The old pack.\n'), date: '2026-01-01', formats: ['html'] });
  await writePack(small.files, join(top, 'old.pack'), { date: '2026-01-01' });
});
afterAll(() => {
  rmSync(top, { recursive: true, force: true });
  const worst = (key: 'seconds' | 'megabytes'): string => slowest.sort((a, b) => b[key] - a[key]).slice(0, 3).map((each) => `${each.name} ${each[key].toFixed(1)}`).join(', ');
  process.stdout.write(`hostile: ${String(slowest.length)} runs; most seconds: ${worst('seconds')}; most MB: ${worst('megabytes')}\n`);
  if (!has.strace) process.stdout.write('hostile: strace is not here or may not be used, so files that native code opens were not seen.\n');
  if (!has.noNetwork) process.stdout.write('hostile: runs could not be put in a network of their own; only the guard inside them kept the network away.\n');
});

describe('hostile input on the command line', () => {
  it.each(hostileCases())('$name', async (found) => {
    const { spec } = found;
    const place = prepare(found);
    const run = await runWatched(wordsFor(found, place), place.plan, place.scratch, has, spec.stdin === undefined ? undefined : readFileSync(join(place.plan, spec.stdin)));
    await within(found.name, run);
    expect(run.output.slice(0, 4000), 'no stack trace').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(run.output.slice(0, 40_000), 'nothing that steers a terminal').not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect({ code: run.code, output: run.output.slice(0, 1500) }).toMatchObject({ code: spec.exit });
    for (const line of spec.says ?? []) expect(run.output).toContain(line);
    expect(run.network).toEqual([]);
    expect(strangers(run, [place.plan, place.out, place.scratch, '/dev/zero', '/dev/full'])).toEqual([]);
    await checkPack(found, place, run);
  });
});

interface Place { plan: string; out: string; scratch: string; before: string }

/** The plan's folder, a secret beside it that nobody may read, and an old pack where the new one will go. */
function prepare({ name, folder, spec }: FoundCase): Place {
  const base = join(top, name.replaceAll('/', '-'));
  const [plan, out, scratch] = [join(base, 'plan'), join(base, 'out'), join(base, 'scratch')];
  for (const each of [plan, out, scratch]) mkdirSync(each, { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'SECRET-CANARY\n');
  writeFileSync(join(base, 'secret.png'), Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
  layOut(folder, spec.make ?? {}, plan);
  if ((spec.command ?? 'build') === 'build') cpSync(join(top, 'old.pack'), join(out, 'p.pack'), { recursive: true });
  return { plan, out, scratch, before: sumOf(plan) };
}

function wordsFor({ spec }: FoundCase, place: Place): string[] {
  const command = spec.command ?? 'build';
  const own = (spec.options ?? []).map((word) => word.replaceAll('{plan}', place.plan).replaceAll('{out}', place.out));
  if (command !== 'build') return [command, ...own, '--', spec.plan ?? 'plan.md'];
  const out = own.includes('--out') ? [] : ['--out', join(place.out, 'p.pack')];
  return ['build', '--date', '2026-11-23', ...out, ...(spec.formats === 'all' ? [] : ['--formats', 'html']), ...own, '--', spec.plan ?? 'plan.md'];
}

const secondsOf = (run: Run): number => Math.min(run.wall, run.work ?? run.wall);

/** How many times longer than it should an ordinary plan takes on this machine just now; 1 where it does not. */
async function slowness(): Promise<number> {
  const [plan, scratch] = [join(top, 'ordinary', 'plan'), join(top, 'ordinary', 'scratch')];
  for (const each of [plan, scratch]) mkdirSync(each, { recursive: true });
  copyFileSync(join(root, 'samples', 'letter', 'plan.md'), join(plan, 'plan.md'));
  const run = await runWatched(['build', '--date', '2026-11-23', '--out', join(scratch, 'p.pack'), '--', 'plan.md'], plan, scratch, has);
  rmSync(join(top, 'ordinary'), { recursive: true });
  expect(run.code, run.output).toBe(0);
  return Math.max(1, secondsOf(run) / ordinarySeconds);
}

/**
 * In time and in memory. On a machine that is busy with other things the clock says more than the work that was done: either will do. Where the
 * machine itself is slow, so that an ordinary plan takes longer than it should in the same minute, a hostile one may take as many times longer.
 */
async function within(name: string, run: Run): Promise<void> {
  expect(run.hung, `${name} hangs`).toBe(false);
  expect(run.megabytes, `${name} ended by itself`).toBeDefined();
  const seconds = secondsOf(run);
  slowest.push({ name, seconds, megabytes: run.megabytes ?? 0 });
  if (seconds >= limits.seconds) expect(seconds, `${name}: seconds`).toBeLessThan(limits.seconds * await slowness());
  expect(run.wall, `${name}: seconds by the clock`).toBeLessThan(limits.seconds * 3);
  expect(run.megabytes, `${name}: MB`).toBeLessThan(limits.megabytes);
}

async function checkPack({ spec }: FoundCase, place: Place, run: Run): Promise<void> {
  const pack = join(place.out, 'p.pack');
  if ((spec.command ?? 'build') !== 'build') {
    // `trace` prints its table alone; what else there is to tell comes with the build.
    if (spec.exit > 1) for (const id of spec.messages) expect(says(run.output, id), `says ${id}`).toBe(true);
    if (spec.command !== 'decisions') expect(sumOf(place.plan), 'the folder of the plan is as it was').toBe(place.before);
    return;
  }
  expect(sumOf(place.plan), 'the folder of the plan is as it was').toBe(place.before);
  expect(readdirSync(place.out), 'nothing half-made is left').toEqual(['p.pack']);
  if (spec.exit > 1 || spec.options?.includes('--out') === true) {
    expect(sumOf(pack), 'the old pack is untouched').toBe(sumOf(join(top, 'old.pack')));
    for (const id of spec.messages) expect(says(run.output, id), `says ${id}: ${run.output.slice(0, 600)}`).toBe(true);
    return;
  }
  expect((await verifyPack(pack)).messages.map(({ text }) => text)).toEqual([expect.stringContaining('Nothing has changed')]);
  const { asks } = JSON.parse(readFileSync(join(pack, 'records', 'audit.json'), 'utf8')) as { asks: { id: string }[] };
  expect(asks.map(({ id }) => id)).toEqual(expect.arrayContaining(spec.messages));
  const page = readFileSync(join(pack, 'single-format.html'), 'utf8');
  for (const words of spec.holds ?? []) expect(wordsOf(page)).toContain(words);
  expect(run.output).not.toContain('SECRET-CANARY');
  for (const words of [...spec.never ?? [], 'SECRET-CANARY']) {
    for (const name of readdirSync(pack, { recursive: true }).map(String).filter((each) => each.endsWith('.html') && !each.startsWith('annex'))) {
      expect(readFileSync(join(pack, name), 'utf8'), `${name} has ${words}`).not.toContain(words);
    }
  }
}

/** One sum over the names and the bytes of a folder; links are not followed. */
function sumOf(folder: string): string {
  const sum = createHash('sha256');
  const take = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = join(path, entry.name);
      sum.update(`${full.slice(folder.length)}\0`);
      if (entry.isDirectory()) take(full);
      else if (entry.isFile()) sum.update(readFileSync(full));
    }
  };
  take(folder);
  return sum.digest('hex');
}
