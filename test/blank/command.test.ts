import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'ownwords-blank-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, ['bin/ownwords.js', 'blank', ...words], { encoding: 'utf8' });
  expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/\n\s+at .*\(?.*:\d+:\d+\)?/);
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
const at = (...names: string[]): string => join(folder, ...names);
const starter = (out: string): string[] => ['--editions', 'starter', '--date', '2026-11-26', '--out', at(out)];

describe('ownwords blank', () => {
  it('makes every file, the same each time', () => {
    const once = run('seven-questions-plan', '--date', '2026-11-26', '--out', at('once'));
    expect([once.code, once.err]).toEqual([0, '']);
    expect(readdirSync(at('once')).sort()).toEqual([
      'SHA256SUMS', 'blank-easy-read.docx', 'blank-easy-read.html', 'blank-easy-read.pdf', 'blank-large-print.docx', 'blank-large-print.html', 'blank-large-print.pdf',
      'blank-single-format.docx', 'blank-single-format.html', 'blank-single-format.pdf', 'plan.json', 'plan.md',
    ]);
    run('Seven questions plan', '--date', '2026-11-26', '--out', at('twice'));
    expect(readFileSync(at('twice', 'SHA256SUMS'), 'utf8')).toBe(readFileSync(at('once', 'SHA256SUMS'), 'utf8'));
  });

  it.each(['single-format', 'large-print', 'easy-read'])('tells what is wrong with the council file, whichever document is made: %s', (edition) => {
    writeFileSync(at('pale.yaml'), 'name: Northmoor Council\ncolours: { accent: "#ffff99" }\n');
    expect(run('carer-support-plan', '--editions', edition, '--formats', 'html', '--council', at('pale.yaml'), '--out', at(`pale-${edition}`)).err).toContain('too pale');
  });

  it('makes only what is asked for', () => {
    run('carer-support-plan', '--editions', 'easy-read', '--formats', 'html', '--council', 'samples/council/council.yaml', '--out', at('some'));
    expect(readdirSync(at('some')).sort()).toEqual(['SHA256SUMS', 'blank-easy-read.html']);
    expect(readFileSync(at('some', 'blank-easy-read.html'), 'utf8')).toContain('Northmoor Council');
  });

  it.each([
    [['carer-suport-plan'], 'Did you mean carer-support-plan?'], [['letter'], 'The kinds are care-and-support-plan, carer-support-plan, seven-questions-plan.'],
    [[], 'needs a kind of plan'], [['carer-support-plan', '--editions', 'easyread'], '--editions easy-read'], [['carer-support-plan', '--date', '30 February'], 'a date such as'],
  ])('refuses %j and says what to do', (words, told) => {
    const { code, err } = run(...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  it('never writes over what somebody has filled in, and leaves other folders alone', () => {
    expect(run('care-and-support-plan', ...starter('mine')).code).toBe(0);
    expect(run('care-and-support-plan', ...starter('mine'))).toMatchObject({ code: 0, err: '' });
    writeFileSync(at('mine', 'plan.md'), 'I like the sea.\n');
    const again = run('care-and-support-plan', ...starter('mine'));
    expect(again.err).toContain('Somebody has written in the files');
    expect(readFileSync(at('mine.edited-2026-11-26', 'plan.md'), 'utf8')).toBe('I like the sea.\n');
    mkdirSync(at('other'));
    writeFileSync(at('other', 'letter.txt'), 'Dear all');
    const refused = run('care-and-support-plan', ...starter('other'));
    expect([refused.code, readdirSync(at('other'))]).toEqual([4, ['letter.txt']]);
    expect(existsSync(at('other.unfinished'))).toBe(false);
  });

  it('never takes a pack for a blank plan, nor a blank plan for a pack', () => {
    const plan = at('plan.md');
    writeFileSync(plan, 'I like the sea.\n');
    const build = (out: string): number | null => spawnSync(process.execPath, ['bin/ownwords.js', 'build', plan, '--out', at(out), '--formats', 'html', '--editions', 'single-format'], { encoding: 'utf8' }).status;
    expect(build('pack')).toBe(0);
    expect(run('care-and-support-plan', ...starter('pack')).code).toBe(4);
    expect(run('care-and-support-plan', ...starter('empty-plan')).code).toBe(0);
    expect(build('empty-plan')).toBe(4);
  });
});
