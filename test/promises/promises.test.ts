import { mkdtempSync, readFileSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert, Failure, planToJson, type Conversion } from '../../src/index.js';
import { folderSource } from '../../src/cli/disk.js';
import { buildText, fileText, wordsOf } from '../support/build.js';

const samples = readdirSync('samples').filter((name) => existsSync(join('samples', name, 'plan.md')) || existsSync(join('samples', name, 'plan.json')));

function buildSample(name: string, formats: ('docx' | 'pdf' | 'html')[]): Promise<Conversion> {
  const folder = join('samples', name);
  const plan = existsSync(join(folder, 'plan.md')) ? 'plan.md' : 'plan.json';
  const decisions = join(folder, 'plan.decisions.yaml');
  return convert({
    name: plan, bytes: new Uint8Array(readFileSync(join(folder, plan))), files: folderSource(folder), date: '2026-11-23', formats,
    ...(existsSync(decisions) ? { decisions: { text: readFileSync(decisions, 'utf8'), name: 'plan.decisions.yaml' } } : {}),
  });
}

const odd = readFileSync('test/promises/odd-markdown.md', 'utf8');

describe('nothing is lost', () => {
  it.each(samples)('holds all three formats of %s against its ledger', async (name) => {
    const made = await buildSample(name, ['docx', 'pdf', 'html']);
    expect(made.counts.lost).toBe(0);
    expect(made.audits.every((audit) => audit.ok && audit.counts.found === audit.counts.pieces)).toBe(true);
    expect(made.audits.length).toBe(made.plan.originals.length > 0 ? 6 : 3);
  });

  it('keeps a hundred blocks of odd Markdown in all three formats', async () => {
    const made = await buildText(odd);
    expect(made.counts.parts).toBeGreaterThanOrEqual(100);
    expect(made.counts.lost).toBe(0);
    expect(made.audits.map((audit) => audit.ok)).toEqual([true, true, true, true, true, true]);
  });

  it('gives every block one fate and no more', async () => {
    const made = await buildText(odd, { formats: ['html'] });
    const blocks = made.plan.originals.flatMap((original) => original.blocks.map((block) => block.id));
    expect(new Set(blocks).size).toBe(blocks.length);
    expect((made.plan.conversion?.ledger ?? []).map((entry) => entry.blockId)).toEqual(blocks);
  });
});

describe('nothing is leaked', () => {
  const secret = 'zq-safeguarding-zq';
  it('keeps internal notes and hidden comments out of every document and attachment', async () => {
    const made = await buildText(JSON.stringify({ planKind: 'careAndSupportPlan', subject: { name: 'Sam' }, internal: { safeguarding: secret, notes: secret }, planning: { progress: [{ how: secret }] } }));
    const documents = made.files.filter(({ path }) => !path.startsWith('records/'));
    for (const { path, bytes } of documents) expect(`${path} ${Buffer.from(bytes).toString('latin1')}`).not.toContain(secret);
    expect(made.audits.every((audit) => audit.ok)).toBe(true);
  });

  it('prints no comment of a Markdown plan in any document', async () => {
    const made = await buildText(`I like tea.\n\n<!-- ${secret} -->\n`, { formats: ['html'] });
    for (const path of ['single-format.html', 'annex.html', 'start-here.html']) expect(fileText(made, path)).not.toContain(secret);
  });

  it('says nothing private in any file name', async () => {
    const made = await buildSample('own-headings', ['html']);
    for (const { path } of made.files) expect(path).toMatch(/^(start-here\.html|SHA256SUMS|(single-format|annex)\.html|annex\/(own-plan|picture-\d+)\.[a-z]+|records\/(plan\.json|ledger\.json|audit\.json|decisions\.yaml))$/);
  });
});

describe('nothing is invented', () => {
  it('prints money, dates, times and phone numbers as they were written', async () => {
    const values = ['£12.50', '07700 900123', '5:30pm', '14 March 2027', '500mg', 'half five', '10%'];
    const made = await buildText(`I pay ${values[0]} and ring ${values[1]} at ${values[2]} on ${values[3]}.\n\nI take ${values[4]} at ${values[5]} and ${values[6]} off.\n`);
    expect(made.audits.every((audit) => audit.ok)).toBe(true);
    const words = wordsOf(fileText(made, 'single-format.html'));
    for (const value of values) expect(words).toContain(value);
  });

  it('guesses no need, no price and no consent from prose', async () => {
    const { plan } = await buildText('I need help with washing and it costs £20 a week. I am eligible. I agree to share this with my carer.\n', { formats: ['html'] });
    expect([plan.needs, plan.services, plan.agreement, plan.copies, plan.budget]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('the same in, the same out', () => {
  it('gives the same bytes in another folder, time zone and language', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ownwords-same-'));
    const build = (out: string, env: Record<string, string>): void => {
      const ran = spawnSync(process.execPath, ['bin/ownwords.js', 'build', 'samples/own-headings/plan.md', '--out', join(folder, out), '--date', '2026-11-23'], { encoding: 'utf8', env: { ...process.env, ...env } });
      expect(ran.status).toBe(0);
    };
    build('one', { TZ: 'Pacific/Auckland', LANG: 'en_GB.UTF-8', LC_ALL: 'C' });
    build('two', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const files = readdirSync(join(folder, 'one'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$|SUMS$/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(14);
    for (const name of files) expect(readFileSync(join(folder, 'one', name)).equals(readFileSync(join(folder, 'two', name))), name).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['own-headings', 'seven-questions', 'care-and-support'])('gives the same documents for %s when its exported plan is read again', async (name) => {
    const first = await buildSample(name, ['html']);
    const byPath = new Map(first.files.map(({ path, bytes }) => [path, bytes]));
    const again = await convert({
      name: 'plan.json', bytes: new TextEncoder().encode(planToJson(first.plan)), date: '2026-11-23', formats: ['html'],
      files: { read: (path) => Promise.resolve(byPath.get(path)) },
    });
    expect(again.plan).toEqual(first.plan);
    for (const path of first.files.map((each) => each.path).filter((each) => /^(single-format|annex)\.html$/.test(each))) expect(fileText(again, path)).toBe(fileText(first, path));
  });
});

describe('a failed proof', () => {
  it('leaves no pack and exits with 4', async () => {
    const { auditFile, expectationFrom } = await import('../../src/audit/index.js');
    const { singleFormat } = await import('../../src/edition/index.js');
    const { writers } = await import('../../src/write/index.js');
    const { understand } = await import('../../src/index.js');
    const { plan, council } = await understand({ name: 'plan.md', bytes: new TextEncoder().encode('I like tea.\n\nI hate coffee.\n'), date: '2026-11-23' });
    const { document } = singleFormat({ plan, council, media: new Map(), date: '2026-11-23' });
    const { bytes } = await writers.html(document, new Map(), {});
    const broken = new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('I hate coffee.', 'I hate tea.'));
    const audit = await auditFile({ fileName: 'single-format.html', format: 'html', bytes: broken, expected: expectationFrom(plan, document) });
    expect(audit.ok).toBe(false);
    expect(audit.problems.map((each) => each.text).join(' ')).toContain('I hate coffee.');
  });

  it('is a Failure with messages and an exit code for whoever uses the library', async () => {
    await expect(buildText('')).rejects.toBeInstanceOf(Failure);
    await expect(buildText('')).rejects.toMatchObject({ exitCode: 3 });
  });
});
