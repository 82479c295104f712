import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Failure, exitCodes, message } from '../messages/index.js';
import type { FileSource, PictureFolder } from '../index.js';

const megabyte = 1024 * 1024;
const mostMegabytes = 64;
const mostFiles = 50_000;
const mostDeep = 8;

/** Reads one file whole, with a plain message when that cannot be done. */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Failure(exitCodes.input, [message('fileIsFolder', { file: path })]);
    // A pipe may never end, and a device never does.
    if (!about.isFile()) throw new Failure(exitCodes.input, [message('fileIsNoFile', { file: path })]);
    if (about.size > mostMegabytes * megabyte) {
      throw new Failure(exitCodes.input, [message('fileTooBig', { file: path, size: Math.ceil(about.size / megabyte), most: mostMegabytes })]);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') throw new Failure(exitCodes.input, [message('fileNotFound', { file: path })]);
    throw new Failure(exitCodes.input, [message('fileNotReadable', { file: path, reason: plainReason(error) })]);
  }
}

/** The file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
  }
  return readWhole(path);
}

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostMegabytes * megabyte) throw new Failure(exitCodes.input, [message('fileTooBig', { file: '-', size: Math.ceil(size / megabyte), most: mostMegabytes })]);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** Files of one folder and below. What lies outside, also by a link, is as if it were not there. */
export function folderSource(folder: string): FileSource {
  return {
    async read(relativePath) {
      if (isAbsolute(relativePath) || relativePath.includes('\0') || /^[a-z][a-z0-9+.-]*:/i.test(relativePath)) return undefined;
      const path = join(folder, ...relativePath.split('/'));
      try {
        const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
        const inside = relative(root, real);
        if (inside.startsWith('..') || isAbsolute(inside) || inside.split(sep).includes('..')) return undefined;
        const about = await lstat(real);
        if (!about.isFile() || about.size > mostMegabytes * megabyte) return undefined;
        return new Uint8Array(await readFile(real));
      } catch {
        return undefined;
      }
    },
  };
}

/** A folder of pictures: the names in it and below, in the same order on every computer. Links and hidden files are as if they were not there. */
export async function pictureFolder(folder: string): Promise<PictureFolder> {
  const names: string[] = [];
  const list = async (below: string, deep: number): Promise<void> => {
    const entries = await readdir(join(folder, ...below.split('/')), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) names.push(`${below}${entry.name}`);
      else if (entry.isDirectory() && deep < mostDeep) await list(`${below}${entry.name}/`, deep + 1);
      if (names.length > mostFiles) throw new Failure(exitCodes.input, [message('folderTooBig', { folder, most: mostFiles })]);
    }
  };
  try {
    await list('', 0);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') throw new Failure(exitCodes.input, [message('folderNotFound', { folder })]);
    throw new Failure(exitCodes.input, [message('fileNotReadable', { file: folder, reason: plainReason(error) })]);
  }
  return { names, read: (name) => folderSource(folder).read(name) };
}

/** The folder whose files a plan may use: its own, or the whole pack for a plan taken back out of a pack's records. */
export async function planFolder(planPath: string): Promise<string> {
  const own = dirname(planPath);
  const pack = dirname(own);
  const fromPack = own.split(/[\\/]/).at(-1) === 'records' && (await readIfThere(join(pack, 'SHA256SUMS'))) !== undefined;
  return fromPack ? pack : own;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not open it', EPERM: 'you may not open it', EBUSY: 'another program is using it', ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read', EMFILE: 'too many files are open', ELOOP: 'its links go round in a circle',
};

/** A system error in plain words. */
export function plainReason(error: unknown): string {
  return reasons[codeOf(error)] ?? (error instanceof Error ? (error.message.split('\n')[0] ?? 'unknown') : 'unknown');
}
