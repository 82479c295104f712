import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'ownwords-damaged-'));
  for (const each of ['bin', 'dist']) cpSync(join(root, each), join(copy, each), { recursive: true });
  for (const each of ['node_modules', 'templates', 'package.json']) symlinkSync(join(root, each), join(copy, each));
  writeFileSync(join(copy, 'plan.md'), 'I like tea.\n');
});
afterEach(() => { rmSync(copy, { recursive: true, force: true }); });

function trace(): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--preserve-symlinks', join(copy, 'bin', 'ownwords.js'), 'trace', join(copy, 'plan.md')], { encoding: 'utf8' });
}

function eachCache(spoil: (path: string) => void): number {
  const caches = readdirSync(join(copy, 'dist', 'program')).filter((name) => name.endsWith('.cache'));
  for (const name of caches) spoil(join(copy, 'dist', 'program', name));
  return caches.length;
}

describe('a program that is not whole', () => {
  // V8 itself would run, or crash on, a cache that was cut off by a power cut or belongs to other source of the same length.
  it.each<[string, (path: string) => void]>([
    ['half of it is zeros', (path) => { const bytes = readFileSync(path); writeFileSync(path, bytes.fill(0, bytes.length / 2)); }],
    ['it is cut off', (path) => { truncateSync(path, 300); }],
    ['it is empty', (path) => { truncateSync(path, 0); }],
    ['it is of another part', (path) => { cpSync(join(root, 'dist', 'program', 'cli.cache'), path); }],
  ])('runs without its code cache when %s', (_name, spoil) => {
    expect(eachCache(spoil)).toBeGreaterThan(10);
    const { status, stdout, stderr } = trace();
    expect(stderr).toBe('');
    expect(stdout).toContain('I like tea.');
    expect(status).toBe(0);
  });

  it.each<[string, (path: string) => void]>([
    ['cut off', (path) => { truncateSync(path, 200); }],
    ['gone', (path) => { rmSync(path); }],
  ])('says so in plain words when a part is %s', (_name, spoil) => {
    for (const part of readdirSync(join(copy, 'dist', 'program')).filter((name) => name.startsWith('chunk-') && name.endsWith('.js'))) spoil(join(copy, 'dist', 'program', part));
    const { status, stderr } = trace();
    expect(stderr).toContain('The program is not whole');
    expect(stderr).toContain('npm ci');
    expect(stderr).not.toMatch(/\bat .*:\d+/);
    expect(status).toBe(4);
  });
});
