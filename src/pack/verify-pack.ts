import { join, resolve } from 'node:path';
import { message, type Message } from '../messages/index.js';
import { linksOfDocx, linksOfHtml, targetOf, type FileLinks } from './file-links.js';
import { diskFs } from './pack-fs.js';
import { linksOfPdf, sumsOfStreams } from './pdf-streams.js';
import { differencesIn, sumsIn } from './pack-state.js';
import { checkRecords } from './verify-records.js';

/** Whether a pack is as it was made, and all that is not. */
export interface Verification { ok: boolean; messages: Message[] }

/** Checks a pack: sums, missing and added files, links, the ledger, and that the originals are there unchanged. */
export async function verifyPack(folder: string): Promise<Verification> {
  const path = resolve(folder);
  const sums = (await isFolder(path)) ? await sumsIn(path, diskFs) : undefined;
  if (sums === undefined) return { ok: false, messages: [message('verifyNoPack', { folder })] };
  const messages: Message[] = [];
  const { changed, missing, extra } = await differencesIn(path, sums, diskFs);
  messages.push(
    ...changed.map((each) => message('verifyChanged', { path: each })),
    ...missing.map((each) => message('verifyMissing', { path: each })),
    ...extra.map((each) => message('verifyExtra', { path: each })),
  );
  const files = new Map<string, Uint8Array>();
  for (const each of sums.keys()) if (!missing.includes(each)) files.set(each, await diskFs.read(join(path, ...each.split('/'))));
  await checkLinks(files, messages);
  const records = checkRecords(files);
  messages.push(...records.messages);
  await checkEmbedded(files, records.originals, messages);
  if (messages.length > 0) return { ok: false, messages };
  return { ok: true, messages: [message('verifyAllGood', { folder, files: sums.size, parts: records.parts })] };
}

async function isFolder(path: string): Promise<boolean> {
  const kind = await diskFs.kindOf(path);
  return kind === 'folder' || (kind === 'link' && (await diskFs.kindOf(await diskFs.resolve(path))) === 'folder');
}

async function checkLinks(files: ReadonlyMap<string, Uint8Array>, messages: Message[]): Promise<void> {
  const links = new Map<string, FileLinks>();
  for (const [path, bytes] of files) {
    try {
      if (path.endsWith('.html')) links.set(path, await linksOfHtml(bytes));
      else if (path.endsWith('.docx')) links.set(path, await linksOfDocx(bytes));
      else if (path.endsWith('.pdf') && !path.includes('/')) links.set(path, await linksOfPdf(bytes));
    } catch {
      messages.push(message('verifyUnreadable', { path }));
    }
  }
  // The annex folder holds the person's own files; where their links go is not ours to say.
  for (const [path, { wanted }] of links) {
    if (path.startsWith('annex/')) continue;
    for (const link of new Set(wanted)) {
      const target = targetOf(link, path);
      const there = target !== undefined && (files.has(target.path) || [...files.keys()].some((each) => each.startsWith(`${target.path}/`)));
      const page = target === undefined ? undefined : links.get(target.path);
      const landed = target === undefined || target.fragment === '' || page === undefined || page.targets.has(target.fragment);
      if (!there || !landed) messages.push(message('verifyDeadLink', { path, to: link }));
    }
  }
}

async function checkEmbedded(files: ReadonlyMap<string, Uint8Array>, originals: readonly string[], messages: Message[]): Promise<void> {
  if (originals.length === 0) return;
  for (const [path, bytes] of files) {
    // The Easy Read and the large print are for the person, who has their own plan; they carry no file.
    if (!path.endsWith('.pdf') || path.includes('/') || /^(?:easy-read(?:-part-\d+)?|large-print)\.pdf$/.test(path)) continue;
    const sums = await sumsOfStreams(bytes);
    if (!originals.every((sum) => sums.has(sum))) messages.push(message('verifyNotEmbedded', { path }));
  }
}
