import { join } from 'node:path';
import type { PackFs } from './pack-fs.js';
import { isSystemClutter, ledgerName, sumsName } from './pack-paths.js';
import { readSums, sha256Of } from './sums.js';

/** What stands where a pack should go. */
export type PackState = 'none' | 'empty' | 'asLeft' | 'edited' | 'notPack' | 'file';

/** What differs between a pack and its sums. */
export interface PackDifferences { changed: string[]; missing: string[]; extra: string[] }

/** Every file below a folder as a path with forward slashes; links count as files. */
export async function filesBelow(folder: string, fs: PackFs, prefix = ''): Promise<string[]> {
  const found: string[] = [];
  for (const { name, kind } of await fs.list(folder)) {
    if (isSystemClutter(name)) continue;
    if (kind === 'folder') found.push(...await filesBelow(join(folder, name), fs, `${prefix}${name}/`));
    else found.push(prefix + name);
  }
  return found;
}

/** Whether sums of these paths are of something we made. */
export type IsOurs = (paths: readonly string[]) => boolean;

/** Sums that name a ledger make a folder a pack. */
export const isPack: IsOurs = (paths) => paths.includes(ledgerName);

/** Looks at what stands at a path, down to every byte. */
export async function packStateOf(folder: string, fs: PackFs, isOurs: IsOurs = isPack): Promise<PackState> {
  const kind = await fs.kindOf(folder);
  if (kind === 'none') return 'none';
  if (kind !== 'folder') return 'file';
  if ((await fs.list(folder)).every(({ name }) => isSystemClutter(name))) return 'empty';
  const sums = await sumsIn(folder, fs, isOurs);
  if (sums === undefined) return 'notPack';
  const { changed, missing, extra } = await differencesIn(folder, sums, fs);
  return changed.length + missing.length + extra.length === 0 ? 'asLeft' : 'edited';
}

/** The sums of a pack; undefined when the folder is no pack of ours. */
export async function sumsIn(folder: string, fs: PackFs, isOurs: IsOurs = isPack): Promise<Map<string, string> | undefined> {
  const path = join(folder, sumsName);
  if ((await fs.kindOf(path)) !== 'file') return undefined;
  const sums = readSums(await fs.read(path));
  return sums !== undefined && isOurs([...sums.keys()]) ? sums : undefined;
}

/** Compares the files of a folder with its sums. */
export async function differencesIn(folder: string, sums: ReadonlyMap<string, string>, fs: PackFs): Promise<PackDifferences> {
  const there = new Set(await filesBelow(folder, fs));
  const differences: PackDifferences = { changed: [], missing: [], extra: [...there].filter((path) => path !== sumsName && !sums.has(path)).sort() };
  for (const [path, sum] of sums) {
    if (!there.has(path)) differences.missing.push(path);
    else if (sha256Of(await fs.read(join(folder, ...path.split('/')))) !== sum) differences.changed.push(path);
  }
  return differences;
}
