import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'ownwords-cli-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

interface Ran { code: number | null; out: string; err: string }
function run(words: string[], input?: string): Ran {
  const ran = spawnSync(process.execPath, ['bin/ownwords.js', ...words], { encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/\n\s+at .*\(?.*:\d+:\d+\)?/);
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('help', () => {
  it('is grouped, has examples, and names every command, option and exit code', () => {
    const { code, out, err } = run(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of commands) {
      expect(out).toContain(`${command.name} ${command.argument}`.trim());
      for (const option of command.options) expect(out).toContain(`--${option.name}`);
    }
    expect(out).toContain('Exit codes:');
    expect(out).toContain('Examples:');
  });

  it('gives help for one command', () => {
    expect(run(['build', '--help']).out).toContain('--formats LIST');
  });
});

describe('wrong arguments', () => {
  it.each([
    [['bild', 'x.md'], /no command called bild/, /Did you mean build/],
    [['build', 'x.md', '--format', 'pdf'], /no option called --format /, /Did you mean --formats/],
    [['build'], /needs a plan/, /ownwords build plan.md/],
    [['build', 'a.md', 'b.md'], /does not know what to do with b.md/, /quotes/],
    [['build', 'x.md', '--out'], /needs DIR/, /--out/],
    [['build', 'x.md', '--formats', 'pdg'], /docx, pdf, html/, /--formats pdf/],
    [['build', 'x.md', '--date', '2026-02-30'], /a date such as/, /--date 2026-11-23/],
    [['build', 'x.md', '--strict=yes'], /takes nothing after it/, /equals/],
  ])('%j exits with 2 and says what to do', (words, what, advice) => {
    const { code, out, err } = run(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(what);
    expect(err).toMatch(advice);
  });
});

describe('input that cannot be read', () => {
  it('exits with 3 for a file that is not there, a folder, and an empty file', () => {
    expect(run(['build', join(folder, 'nothing.md')])).toMatchObject({ code: 3, err: expect.stringContaining('no file at') });
    expect(run(['build', folder])).toMatchObject({ code: 3, err: expect.stringContaining('is a folder') });
    expect(run(['build', file('empty.md', '')]).code).toBe(3);
  });

  it('names the line and column of a fault in JSON', () => {
    const { code, err } = run(['build', file('bad.json', '{\n  "planKind": "careAndSuportPlan"\n}\n')]);
    expect(code).toBe(3);
    expect(err).toMatch(/bad\.json:2:\d+/);
    expect(err).toMatch(/Did you mean .?careAndSupportPlan/);
  });
});

describe('build', () => {
  it('makes a whole pack and says where it is, what was found and what needs a person', () => {
    const plan = file('plan.md', '---\nname: Rosa Bright\n---\n\nI like the sea.\n\nI can’t cook on my own.\n');
    const { code, out } = run(['build', plan, '--date', '2026-11-23']);
    expect(code).toBe(0);
    const pack = join(folder, 'plan.pack');
    expect(out).toContain(pack);
    expect(out).toMatch(/3 parts .* 0 lost/);
    expect(out).toMatch(/Needs a person: \d+/);
    expect(readdirSync(pack).sort()).toEqual([
      'SHA256SUMS', 'annex', 'annex.docx', 'annex.html', 'annex.pdf', 'easy-read.docx', 'easy-read.html', 'easy-read.pdf', 'large-print.docx', 'large-print.html', 'large-print.pdf', 'records',
      'single-format.docx', 'single-format.html', 'single-format.pdf', 'start-here.html',
    ]);
    expect(readdirSync(join(pack, 'records')).sort()).toEqual(['audit.json', 'easy-read.json', 'ledger.json', 'plan.json']);
    expect(readFileSync(join(pack, 'annex', 'own-plan.md'))).toEqual(readFileSync(plan));
    expect(run(['verify', pack]).code).toBe(0);
  });

  it.each(['--size 17', '--size big', '--typeface comic', '--paper lilac', '--text-colour #zzz', '--line-spacing 9', '--line-length 10', '--paper #777777 --text-colour #888888', '--bold=yes'])('refuses %s and makes nothing', (options) => {
    const out = join(folder, 'never.pack');
    const { code, err } = run(['build', join(folder, 'plan.md'), '--out', out, ...options.split(' ')]);
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(err).toMatch(/^Error: .+\n {2}\S/);
  });

  it('exits with 1 under --strict when something needs a person', () => {
    expect(run(['build', join(folder, 'plan.md'), '--formats', 'html', '--out', join(folder, 'strict.pack'), '--strict']).code).toBe(1);
  });

  it('reads standard input', () => {
    const out = join(folder, 'stdin.pack');
    expect(run(['build', '-', '--formats', 'html', '--out', out], 'I like the sea.\n').code).toBe(0);
    expect(readFileSync(join(out, 'single-format.html'), 'utf8')).toContain('I like the sea.');
  });

  it('leaves an edited pack aside and refuses a folder that is not a pack', () => {
    const pack = join(folder, 'plan.pack');
    writeFileSync(join(pack, 'start-here.html'), 'edited');
    const again = run(['build', join(folder, 'plan.md'), '--date', '2026-11-24', '--formats', 'html']);
    expect(again.code).toBe(0);
    expect(again.err).toContain('plan.pack.edited-2026-11-24');
    expect(readFileSync(join(folder, 'plan.pack.edited-2026-11-24', 'start-here.html'), 'utf8')).toBe('edited');
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos', 'cat.txt'), 'cat');
    const refused = run(['build', join(folder, 'plan.md'), '--out', join(folder, 'photos'), '--formats', 'html']);
    expect(refused.code).toBe(4);
    expect(readFileSync(join(folder, 'photos', 'cat.txt'), 'utf8')).toBe('cat');
  });

  it('will not write over the plan or its folder', () => {
    expect(run(['build', join(folder, 'plan.md'), '--out', folder]).code).toBe(2);
    expect(existsSync(join(folder, 'plan.md'))).toBe(true);
  });

  it('never reads a picture outside the folder of the plan, not even by a link', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    writeFileSync(join(folder, 'outside.png'), png);
    symlinkSync(join(folder, 'outside.png'), join(inner, 'link.png'));
    writeFileSync(join(inner, 'plan.md'), '![up](../outside.png)\n\n![link](link.png)\n\nWords.\n');
    expect(run(['build', join(inner, 'plan.md'), '--formats', 'html']).code).toBe(0);
    expect(readdirSync(join(inner, 'plan.pack', 'annex'))).toEqual(['own-plan.md']);
  });
});

describe('trace, decisions, schema, verify', () => {
  it('shows the ledger as a table and as JSON', () => {
    const plan = join(folder, 'plan.md');
    expect(run(['trace', plan]).out).toMatch(/What happened/);
    const entries = JSON.parse(run(['trace', plan, '--json']).out) as { outcome: string }[];
    expect(entries.map((entry) => entry.outcome)).toEqual(['mapped', 'mapped', 'mapped']);
  });

  it('makes the decisions file once and then leaves it as it is', () => {
    const plan = file('decide.md', 'Blah blah.\n\nMore of it.\n');
    expect(run(['decisions', plan]).code).toBe(0);
    const first = readFileSync(join(folder, 'decide.decisions.yaml'), 'utf8');
    expect(run(['decisions', plan]).out).toContain('needs no change');
    expect(readFileSync(join(folder, 'decide.decisions.yaml'), 'utf8')).toBe(first);
    expect(run(['build', plan, '--formats', 'html']).code).toBe(0);
  });

  it('prints the schema', () => {
    expect((JSON.parse(run(['schema']).out) as { $schema: string }).$schema).toContain('2020-12');
  });

  it('exits with 5 when a pack has been changed', () => {
    const pack = join(folder, 'stdin.pack');
    writeFileSync(join(pack, 'records', 'ledger.json'), '{}');
    const { code, out } = run(['verify', pack]);
    expect(code).toBe(5);
    expect(out).toContain('records/ledger.json');
  });

  it('gives sums that other programs accept', () => {
    const pack = join(folder, 'strict.pack');
    const lines = readFileSync(join(pack, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(lines.every((line) => /^[0-9a-f]{64}  [^ ].*$/.test(line))).toBe(true);
    if (process.platform === 'linux') expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: pack, encoding: 'utf8' })).not.toContain('FAILED');
  });
});
