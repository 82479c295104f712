import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { PackFile } from '../../src/pack/index.js';
import { sumsFor } from '../../src/pack/index.js';
import { sha256Of } from '../../src/pack/sums.js';

const encoder = new TextEncoder();
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A new empty folder that is gone after the tests of a file. */
export async function workFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ownwords-pack-'));
  folders.push(folder);
  return folder;
}

export function file(path: string, text: string): PackFile {
  return { path, bytes: encoder.encode(text) };
}

const original = '# Me\n\nI like tea.\n';

/** A small pack that verifies: one page, an original with three blocks, and records that add up. */
export function smallPack(words = 'first'): PackFile[] {
  const blocks = ['o1-a', 'o1-b', 'o1-c'].map((id, index) => ({ id, kind: 'paragraph', place: { line: index + 1 }, texts: ['x'] }));
  const ledger = blocks.map(({ id }, index) => ({ blockId: id, originalId: 'o1', outcome: index === 2 ? 'notContent' : 'mapped' }));
  const plan = { originals: [{ id: 'o1', blocks, file: { relativePath: 'annex/own-plan.md', sha256: sha256Of(encoder.encode(original)) } }], conversion: { ledger } };
  const files = [
    file('start-here.html', `<p id="top">${words}</p><a href="single-format.html#about">plan</a><a href="annex/own-plan.md">own plan</a><a href="records/">records</a>`),
    file('single-format.html', `<h2 id="about">${words}</h2><a href="#about">up</a><a href="https://example.org/">out</a>`),
    file('annex/own-plan.md', original),
    file('records/plan.json', JSON.stringify(plan)),
    file('records/ledger.json', JSON.stringify({ ledger })),
    file('records/audit.json', '[]'),
  ];
  return [...files, sumsFor(files)];
}

/** The same pack with one file changed, and sums that know of it. */
export function packWith(path: string, change: (text: string) => string): PackFile[] {
  const files = smallPack().filter((each) => each.path !== 'SHA256SUMS')
    .map((each) => (each.path === path ? file(path, change(new TextDecoder().decode(each.bytes))) : each));
  return [...files, sumsFor(files)];
}

export async function put(folder: string, files: readonly PackFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** Whether a folder holds exactly these files, byte for byte. */
export async function holds(folder: string, files: readonly PackFile[]): Promise<boolean> {
  for (const { path, bytes } of files) {
    const there = await readFile(join(folder, path)).catch(() => undefined);
    if (there === undefined || !there.equals(bytes)) return false;
  }
  return true;
}
