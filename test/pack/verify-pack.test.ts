import { deflateSync } from 'node:zlib';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sumsFor, verifyPack, writePack, type PackFile } from '../../src/pack/index.js';
import { readSums, sha256Of } from '../../src/pack/sums.js';
import { file, packWith, smallPack, workFolder } from './some-packs.js';

async function made(files: readonly PackFile[]): Promise<string> {
  const folder = join(await workFolder(), 'p');
  await writePack(files, folder, { date: '2026-03-09' });
  return folder;
}

async function found(files: readonly PackFile[], edit: (folder: string) => Promise<void> = () => Promise.resolve()): Promise<string[]> {
  const folder = await made(files);
  await edit(folder);
  const { ok, messages } = await verifyPack(folder);
  expect(ok).toBe(messages.every(({ level }) => level === 'info'));
  return messages.map(({ id, facts }) => [id, facts['path'] ?? facts['block'], facts['to']].filter((each) => each !== undefined).join(' '));
}

function more(files: readonly PackFile[], ...added: PackFile[]): PackFile[] {
  const all = [...files.filter(({ path }) => path !== 'SHA256SUMS' && !added.some((each) => each.path === path)), ...added];
  return [...all, sumsFor(all)];
}

describe('verifyPack', () => {
  it('finds nothing in a pack as it was made, with clutter of the system beside', async () => {
    expect(await found(smallPack(), (folder) => writeFile(join(folder, 'Thumbs.db'), 'x'))).toEqual(['verifyAllGood']);
  });

  it('says what is no pack', async () => {
    const folder = await workFolder();
    expect((await verifyPack(folder)).messages[0]?.id).toBe('verifyNoPack');
    expect((await verifyPack(join(folder, 'nowhere'))).messages[0]?.id).toBe('verifyNoPack');
  });

  it('finds changed, missing and added files', async () => {
    expect(await found(smallPack(), async (folder) => {
      await writeFile(join(folder, 'records', 'audit.json'), '[1]');
      await rm(join(folder, 'annex', 'own-plan.md'));
      await mkdir(join(folder, 'new'));
      await writeFile(join(folder, 'new', 'file.txt'), 'x');
    })).toEqual(expect.arrayContaining(['verifyChanged records/audit.json', 'verifyMissing annex/own-plan.md', 'verifyExtra new/file.txt', 'verifyDeadLink start-here.html annex/own-plan.md']));
  });

  it('follows links to files, into pages, and out of the folder', async () => {
    const link = (href: string): Promise<string[]> => found(packWith('start-here.html', (text) => `${text}<a href="${href}">x</a><img src="data:,">`));
    expect(await link('single-format.html#gone')).toEqual(['verifyDeadLink start-here.html single-format.html#gone']);
    expect(await link('gone.html')).toEqual(['verifyDeadLink start-here.html gone.html']);
    expect(await link('../outside.html')).toEqual(['verifyDeadLink start-here.html ../outside.html']);
    expect(await link('#gone')).toEqual(['verifyDeadLink start-here.html #gone']);
    for (const good of ['#top', 'annex/own-plan.md#L3', 'mailto:x@example.org', 'annex/../single-format.html#about', './records/plan.json']) expect(await link(good)).toEqual(['verifyAllGood']);
  });

  it('follows the anchors of Word files', async () => {
    const word = (anchor: string): PackFile => ({
      path: 'single-format.docx',
      bytes: zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:bookmarkStart w:name="part-1"/><w:hyperlink w:anchor="${anchor}"/></w:document>`) }),
    });
    expect(await found(more(smallPack(), word('part-1')))).toEqual(['verifyAllGood']);
    expect(await found(more(smallPack(), word('part-2')))).toEqual(['verifyDeadLink single-format.docx #part-2']);
    expect(await found(more(smallPack(), file('annex.docx', 'not a zip')))).toEqual(['verifyUnreadable annex.docx']);
  });

  it('follows links from one PDF to a page or a named place of another', async () => {
    const pdf = (path: string, content: string): PackFile => ({ path, bytes: Buffer.concat([Buffer.from('%PDF-1.7\nstream\n'), deflateSync(Buffer.from(content)), Buffer.from('\nendstream\n')]) });
    const plain = smallPack().filter(({ path }) => path !== 'annex/own-plan.md' && !path.startsWith('records/plan') && !path.startsWith('records/ledger') && !path.startsWith('start'));
    const records = [file('records/plan.json', '{"originals":[]}'), file('records/ledger.json', '[]')];
    const two = (link: string): Promise<string[]> => found(more(plain, ...records,
      pdf('single-format.pdf', '/Type /Pages /Type /Page /Type/Page (place-1) 9 0 R <706c6163652d33> <feff0070002d0034>'), pdf('annex.pdf', `/URI (${link}) /URI (https://example.org/#x)`)));
    for (const good of ['single-format.pdf', 'single-format.pdf#page=2', 'single-format.pdf#place-1', 'single-format.pdf#place-3', 'single-format.pdf#p-4', 'single-format.html#about']) expect(await two(good)).toEqual(['verifyAllGood']);
    for (const dead of ['single-format.pdf#page=3', 'single-format.pdf#place-2', 'gone.pdf']) expect(await two(dead)).toEqual([`verifyDeadLink annex.pdf ${dead}`]);
  });

  it('adds up the ledger', async () => {
    const ledger = (change: (entries: { blockId: string; outcome: string }[]) => unknown[]): PackFile[] => packWith('records/ledger.json', (text) =>
      JSON.stringify({ ledger: change((JSON.parse(text) as { ledger: { blockId: string; outcome: string }[] }).ledger) }));
    expect(await found(ledger((entries) => entries.slice(1)))).toEqual(['verifyNoEntry o1-a', 'verifyFates']);
    expect(await found(ledger((entries) => [...entries, ...entries.slice(0, 1)]))).toEqual(['verifyNoEntry o1-a', 'verifyFates']);
    expect(await found(ledger((entries) => entries.map((each, index) => (index === 0 ? { ...each, outcome: 'gone' } : each))))).toEqual(['verifyFates', 'verifyTwoLedgers o1-a']);
    expect(await found(ledger((entries) => entries.map((each, index) => (index === 0 ? { ...each, outcome: 'keptVerbatim' } : each))))).toEqual(['verifyTwoLedgers o1-a']);
    expect(await found(ledger((entries) => [...entries, { blockId: 'o1-z', outcome: 'mapped' }]))).toEqual(['verifyNoBlock o1-z', 'verifyFates', 'verifyTwoLedgers o1-z']);
    expect(await found(packWith('records/plan.json', () => '{'))).toEqual(['verifyUnreadable records/plan.json']);
  });

  it('wants the original unchanged, in the folder and in the PDFs', async () => {
    const original = smallPack().find(({ path }) => path === 'annex/own-plan.md');
    if (original === undefined) throw new Error('the small pack has an original');
    const pdf = (bytes: Uint8Array, path = 'single-format.pdf'): PackFile => ({
      path, bytes: Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<</Length 9>>\nstream\n'), deflateSync(bytes), Buffer.from('\nendstream\nendobj\n')]),
    });
    expect(await found(more(smallPack(), pdf(original.bytes)))).toEqual(['verifyAllGood']);
    expect(await found(more(smallPack(), pdf(Buffer.from('# Me\n\nI like coffee.\n'))))).toEqual(['verifyNotEmbedded single-format.pdf']);
    // Only the Easy Read carries no file.
    for (const path of ['easy-read.pdf', 'easy-read-part-2.pdf']) expect(await found(more(smallPack(), pdf(new Uint8Array(), path)))).toEqual(['verifyAllGood']);
    expect(await found(more(smallPack(), pdf(new Uint8Array(), 'easy-read-of-old.pdf')))).toEqual(['verifyNotEmbedded easy-read-of-old.pdf']);
    expect(await found(more(smallPack(), file('annex/own-plan.md', '# Me\n\nI like coffee.\n')))).toEqual(['verifyNoOriginal annex/own-plan.md']);
  });
});

describe('sums', () => {
  it('are sorted, leave themselves out, and read back', () => {
    const text = new TextDecoder().decode(sumsFor([...smallPack()].reverse()).bytes);
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66))).toEqual(['annex/own-plan.md', 'records/audit.json', 'records/ledger.json', 'records/plan.json', 'single-format.html', 'start-here.html']);
    expect(lines.every((line) => /^[0-9a-f]{64} {2}[a-z]/.test(line))).toBe(true);
    expect(readSums(new TextEncoder().encode(text))?.get('records/audit.json')).toBe(sha256Of(new TextEncoder().encode('[]')));
    expect(readSums(new TextEncoder().encode('hello\n'))).toBeUndefined();
  });
});
