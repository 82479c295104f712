import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPack } from '../../src/index.js';
import { root } from './case.js';

const times = process.env.CI === undefined ? 12 : 100;
const program = join(root, 'bin', 'ownwords.js');
const first = 'Turn 0 of the tide.';
let top: string;
let pack: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'ownwords-killed-'));
  pack = join(top, 'out', 'p.pack');
  mkdirSync(join(top, 'out'));
  writeFileSync(join(top, 'plan.md'), `${first}\n`);
});
afterAll(() => { rmSync(top, { recursive: true, force: true }); });

const words = [program, 'build', '--formats', 'html', '--editions', 'single-format,annex', '--date', '2026-11-23', '--out'];

/** The same numbers each time, spread evenly from 0 to 1. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const isWriting = (): boolean => readdirSync(join(top, 'out')).some((name) => name.endsWith('.building'));

/** How many milliseconds a build that nobody kills has its note beside the pack: machines differ. */
function writingTime(): Promise<number> {
  const child = spawn(process.execPath, [...words, pack, join(top, 'plan.md')], { stdio: 'ignore' });
  return new Promise((done) => {
    let begun: number | undefined;
    let ended: number | undefined;
    const watch = (): void => {
      if (isWriting()) begun ??= performance.now();
      else if (begun !== undefined) ended ??= performance.now();
      if (child.exitCode === null) setImmediate(watch);
    };
    watch();
    child.on('close', () => { done(begun === undefined ? 5 : (ended ?? performance.now()) - begun); });
  });
}

interface Ending { killed: boolean; phase: string }

/** Builds, and kills it: most often while the pack is put on the disk (the note beside the folder says when), else anywhere. */
function buildAndKill(share: number, whole: number, writing: number): Promise<Ending> {
  const inWriting = share < 0.75;
  const child = spawn(process.execPath, [...words, pack, join(top, 'plan.md')], { stdio: 'ignore' });
  return new Promise((done) => {
    let phase = 'before the pack is written';
    const kill = (): void => { child.kill('SIGKILL'); };
    let timer = inWriting ? undefined : setTimeout(kill, ((share - 0.75) / 0.25) * whole);
    // Asked again and again without a rest: what is looked for lasts some milliseconds.
    const watch = (): void => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (isWriting() && phase.startsWith('before')) {
        phase = 'while the pack is written';
        if (inWriting) {
          const delay = (share / 0.75) * writing;
          if (delay < 1) kill();
          else timer = setTimeout(kill, delay);
        }
      }
      setImmediate(watch);
    };
    watch();
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      done({ killed: signal === 'SIGKILL', phase: isWriting() ? phase : `${phase}, or after` });
    });
  });
}

async function wholePacks(): Promise<string[]> {
  const found: string[] = [];
  for (const name of readdirSync(join(top, 'out'))) {
    if (!name.endsWith('.building') && (await verifyPack(join(top, 'out', name))).ok) found.push(name);
  }
  return found;
}

describe('the program killed at random points of a build', () => {
  it(`keeps the old pack or the new one whole, ${String(times)} times, and the next build puts all right`, async () => {
    const started = performance.now();
    expect(spawnSync(process.execPath, [...words, pack, join(top, 'plan.md')]).status).toBe(0);
    const whole = performance.now() - started;
    const writing = await writingTime();
    const random = numbers(20261123);
    const phases = new Map<string, number>();
    let before = first;
    for (let turn = 1; turn <= times; turn += 1) {
      const mark = `Turn ${String(turn)} of the tide.`;
      writeFileSync(join(top, 'plan.md'), `${mark}\n`);
      const { killed, phase } = await buildAndKill(random.next().value, whole, writing);
      phases.set(killed ? phase : 'ended first', (phases.get(killed ? phase : 'ended first') ?? 0) + 1);

      const packs = await wholePacks();
      const there = readdirSync(join(top, 'out')).filter((name) => name === 'p.pack');
      expect(packs.length, `turn ${String(turn)}, ${phase}: ${readdirSync(join(top, 'out')).join()}`).toBeGreaterThan(0);
      // What stands under the pack's own name is always whole; otherwise the old one stands beside it.
      expect(packs).toContain(there.length > 0 ? 'p.pack' : 'p.pack.previous');
      const page = readFileSync(join(top, 'out', there.length > 0 ? 'p.pack' : 'p.pack.previous', 'single-format.html'), 'utf8');
      expect(page.includes(mark) || page.includes(before), `turn ${String(turn)}: neither the old plan nor the new`).toBe(true);
      if (page.includes(mark)) before = mark;

      // The next run ends; every fifth time by itself, to keep the test short, else it is killed in its turn.
      if (turn % 5 === 0 || turn === times) {
        expect(spawnSync(process.execPath, [...words, pack, join(top, 'plan.md')]).status).toBe(0);
        expect(readdirSync(join(top, 'out'))).toEqual(['p.pack']);
        expect((await verifyPack(pack)).ok).toBe(true);
        expect(readFileSync(join(pack, 'single-format.html'), 'utf8')).toContain(mark);
        before = mark;
      }
    }
    process.stdout.write(`killed: ${[...phases].map(([phase, count]) => `${phase} ${String(count)}`).join(', ')}\n`);
    // What was killed after its note was seen was killed in the writing, or within some milliseconds of its end.
    const [sure, late] = ['while the pack is written', 'while the pack is written, or after'].map((phase) => phases.get(phase) ?? 0);
    expect((sure ?? 0) + (late ?? 0)).toBeGreaterThan(times / 3);
    if (times >= 100) expect(sure).toBeGreaterThan(times / 10);
  }, 600_000);
});
