import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What stands at a path. */
export type EntryKind = 'file' | 'folder' | 'link' | 'none';

/** The few things a pack asks of a disk. Tests put a failing one in its place. */
export interface PackFs {
  kindOf(path: string): Promise<EntryKind>;
  /** Where a link leads; the path itself for anything else. */
  resolve(path: string): Promise<string>;
  list(folder: string): Promise<{ name: string; kind: EntryKind }[]>;
  read(path: string): Promise<Uint8Array>;
  makeFolder(path: string): Promise<void>;
  /** Writes a new file and waits until it is on the disk. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Waits until the names in a folder are on the disk, where the system has a way to. */
  settle(folder: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; nothing happens when there is none. */
  remove(path: string): Promise<void>;
}

/** The disk itself. */
export const diskFs: PackFs = {
  async kindOf(path) {
    try {
      const found = await lstat(path);
      return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return 'none';
      throw error;
    }
  },
  resolve: (path) => realpath(path),
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file' }));
  },
  read: (path) => readFile(path),
  async makeFolder(path) {
    // Folder by folder: mkdir's own recursion never ends where a parent exists but takes no folders, as under /proc.
    const missing: string[] = [];
    for (let at = path; (await exists(at)) === false; at = dirname(at)) missing.unshift(at);
    for (const each of missing) await mkdir(each).catch((error: unknown) => { if (codeOf(error) !== 'EEXIST') throw error; });
  },
  async write(path, bytes) {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async settle(folder) {
    // Windows cannot open a folder for this, and keeps names safe by itself.
    const handle = await open(folder, 'r').catch(() => undefined);
    try {
      await handle?.sync();
    } catch {
      return;
    } finally {
      await handle?.close();
    }
  },
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
};

const busy = new Set(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY']);
const waits = [50, 100, 200, 400];

// On Windows a virus scanner or a preview holds new files for a moment.
async function patiently(work: () => Promise<void>): Promise<void> {
  for (const wait of waits) {
    try {
      await work();
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !busy.has(codeOf(error))) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  await work();
}

/** The code a system call failed with; empty when it was not a system call. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(() => true, (error: unknown) => {
    if (codeOf(error) === 'ENOENT') return dirname(path) === path;
    throw error;
  });
}
