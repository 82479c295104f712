import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPack } from '../../src/index.js';
import { root } from './case.js';
import { says } from './told.js';

let top: string;
let disk: string;
let mounted = false;

const mount = (...words: string[]): boolean => spawnSync('mount', words, { stdio: 'ignore' }).status === 0;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'ownwords-output-'));
  disk = join(top, 'disk');
  mkdirSync(disk);
  writeFileSync(join(top, 'plan.md'), 'I like the sea.\n');
  mounted = mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk);
  if (!mounted) process.stdout.write('hostile output: a small disk could not be made here (that takes root on Linux), so a full disk was tried only in test/pack/killed.test.ts.\n');
});
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(top, { recursive: true, force: true });
});

function run(words: string[], stdout: 'pipe' | number = 'pipe'): { code: number | null; output: string } {
  const { status, stdout: out, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'ownwords.js'), ...words], { encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'], timeout: 60_000 });
  return { code: status, output: `${typeof out === 'string' ? out : ''}${stderr}` };
}
const build = (...more: string[]): string[] => ['build', join(top, 'plan.md'), '--formats', 'html', '--date', '2026-11-23', '--out', join(disk, 'p.pack'), ...more];

describe('output that cannot be written', () => {
  it('tells of a full disk and leaves the old pack as it was', async ({ skip }) => {
    if (!mounted) skip('a small disk cannot be made here');
    expect(run(build()).code).toBe(0);
    // What is left is less than a second pack takes.
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=1024'], { stdio: 'ignore' });
    const { code, output } = run(build('--date=2026-11-24').filter((word, at, all) => word !== '--date' && all[at - 1] !== '--date'));
    expect({ code, output }).toMatchObject({ code: 4 });
    expect(says(output, 'packDiskFull')).toBe(true);
    expect((await verifyPack(join(disk, 'p.pack'))).ok).toBe(true);
    rmSync(join(disk, 'filler'));
    expect(readdirSync(disk)).toEqual(['p.pack']);
  });

  it('tells of a disk that can only be read', async ({ skip }) => {
    if (!mounted || !mount('-o', 'remount,ro', disk)) skip('a small disk cannot be made here');
    const { code, output } = run(build());
    mount('-o', 'remount,rw', disk);
    expect({ code, output }).toMatchObject({ code: 4 });
    expect(says(output, 'packNotAllowed')).toBe(true);
    expect((await verifyPack(join(disk, 'p.pack'))).ok).toBe(true);
    expect(readdirSync(disk)).toEqual(['p.pack']);
  });

  it('tells when what it prints cannot be written', ({ skip }) => {
    if (process.platform !== 'linux') skip('there is no /dev/full here');
    for (const words of [['trace', join(top, 'plan.md')], ['--help'], ['schema']]) {
      const full = openSync('/dev/full', 'w');
      const { code, output } = run(words, full);
      closeSync(full);
      expect({ words, code, output }).toMatchObject({ code: 4 });
      expect(says(output, 'printedNowhere')).toBe(true);
      expect(output).not.toMatch(/^\s+at /m);
    }
  });
});
