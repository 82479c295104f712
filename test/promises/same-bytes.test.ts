import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderSource } from '../../src/cli/disk.js';
import { convert, type BuildInput, type Conversion } from '../../src/index.js';
import { buildText } from '../support/build.js';

const date = '2026-11-23';
const named = readdirSync('samples').filter((name) => ['plan.md', 'plan.json'].some((plan) => existsSync(join('samples', name, plan))));
/** Every sample, and one with a council's colours, logo and wording. */
const cases = [...named.map((name) => ({ name, council: false })), { name: 'own-headings', council: true }].map((each) => ({ ...each, title: each.council ? `${each.name} with a council file` : each.name }));

/** Where and how a build is run: all that must not show in a file. */
interface Setting { folder: string; env: Record<string, string>; umask: number; fromInside: boolean; changed: Date }
const settings: readonly [Setting, Setting] = [
  { folder: 'here', env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', HOME: homedir() }, umask: 0o022, fromInside: true, changed: new Date('2001-02-03T04:05:06Z') },
  { folder: 'Pläne für 李 – “2026” & co', env: { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar', HOME: tmpdir(), NO_COLOR: '1', COLUMNS: '40' }, umask: 0o077, fromInside: false, changed: new Date('2031-12-31T23:59:58Z') },
];

const root = mkdtempSync(join(tmpdir(), 'ownwords-same-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

/** Every file of a folder by its path, as a hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/')).sort();
  return Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Copies a sample and builds it there with the program as it is installed; gives the hashes of its pack. */
function buildIn({ folder, env, umask, fromInside, changed }: Setting, { name, council }: { name: string; council: boolean }): Record<string, string> {
  const place = join(root, folder, name);
  mkdirSync(place, { recursive: true });
  for (const sample of [name, 'council']) cpSync(join('samples', sample), sample === name ? place : join(root, folder, sample), { recursive: true });
  for (const file of readdirSync(place)) utimesSync(join(place, file), changed, changed);
  const plan = existsSync(join(place, 'plan.md')) ? 'plan.md' : 'plan.json';
  const [at, beside] = fromInside ? ['', join('..', 'council')] : [place, join(root, folder, 'council')];
  const out = join(at, `${council ? 'branded' : 'plain'}.pack`);
  const before = process.umask(umask);
  const { NODE_ICU_DATA: _icu, ...kept } = process.env;
  const ran = spawnSync(process.execPath, [resolve('bin/ownwords.js'), 'build', join(at, plan), '--out', out, '--date', date, ...(council ? ['--council', join(beside, 'council.yaml')] : [])],
    { cwd: fromInside ? place : tmpdir(), encoding: 'utf8', env: { ...kept, ...env } });
  process.umask(before);
  expect({ status: ran.status, said: ran.status === 0 ? '' : ran.stderr }).toEqual({ status: 0, said: '' });
  return hashes(resolve(place, out));
}

const cold = new Map<string, Record<string, string>>();

describe('the same in, the same out', () => {
  it.each(cases)('gives the same bytes for $title in another folder, time zone, language and home', (each) => {
    const [one, two] = settings.map((setting) => buildIn(setting, each));
    const paths = Object.keys(one ?? {});
    for (const format of ['docx', 'pdf', 'html']) expect(paths.filter((path) => new RegExp(`^(?:single-format|easy-read(?:-part-1)?)\\.${format}$`).test(path)), format).toHaveLength(2);
    expect(paths).toEqual(expect.arrayContaining(['SHA256SUMS', 'start-here.html', 'records/easy-read.json']));
    expect(two).toEqual(one);
    cold.set(each.title, one ?? {});
  });
});

/** The same plan given to the library. */
function given({ name, council }: { name: string; council: boolean }): BuildInput {
  const folder = join('samples', name);
  const plan = existsSync(join(folder, 'plan.md')) ? 'plan.md' : 'plan.json';
  const decisions = join(folder, 'plan.decisions.yaml');
  return {
    name: plan, bytes: new Uint8Array(readFileSync(join(folder, plan))), files: folderSource(folder), date,
    ...(existsSync(decisions) ? { decisions: { text: readFileSync(decisions, 'utf8'), name: 'plan.decisions.yaml' } } : {}),
    ...(council ? { council: { text: readFileSync('samples/council/council.yaml', 'utf8'), name: 'council.yaml', files: folderSource('samples/council') } } : {}),
  };
}

const made = ({ files }: Conversion): Record<string, string> => Object.fromEntries(files.map(({ path, bytes }) => [path, hashOf(bytes)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));

describe('one process that has made other plans before', () => {
  beforeAll(async () => {
    await buildText(readFileSync('test/promises/odd-markdown.md', 'utf8'));
    await buildText('I like tea. 李小龙 שלום ☕\n\nI hate coffee.\n');
  });

  it.each([...cases].reverse())('gives the bytes of a fresh one for $title', async (each) => {
    expect(made(await convert(given(each)))).toEqual(cold.get(each.title));
  });

  it('gives them when it makes several at once', async () => {
    const all = await Promise.all(cases.slice(0, 4).map(async (each) => made(await convert(given(each)))));
    expect(all).toEqual(cases.slice(0, 4).map((each) => cold.get(each.title)));
  });
});
