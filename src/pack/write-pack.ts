import { basename, dirname, join, resolve } from 'node:path';
import { Failure, exitCodes, message, type Message } from '../messages/index.js';
import { codeOf, diskFs, type PackFs } from './pack-fs.js';
import { checkPaths, type PackFile } from './pack-paths.js';
import { isPack, packStateOf, type IsOurs, type PackState } from './pack-state.js';

/** How a pack is written. `date` names a pack that was set aside; `isOurs` says, from the paths in its sums, whether a folder is one we may replace. */
export interface WritePackOptions { date: string; fs?: PackFs; isOurs?: IsOurs }

/** What became of the folder. */
export interface PackOutcome { folder: string; replaced: boolean; setAside?: string; messages: Message[] }

const marker = '.ownwords-unfinished';
const noteText = 'Ownwords is writing the pack beside this file, or was stopped while it did. The next build puts it right.\n';

interface Names { folder: string; making: string; previous: string; note: string; parent: string }

/**
 * Writes a pack so that it appears whole or not at all: beside the folder first, then in its place by renaming. A pack
 * that is as we left it is replaced; one that somebody has edited is set aside; anything else is refused.
 */
export async function writePack(files: readonly PackFile[], folder: string, options: WritePackOptions): Promise<PackOutcome> {
  checkPaths(files);
  const fs = options.fs ?? diskFs;
  const isOurs = options.isOurs ?? isPack;
  try {
    const names = await namesFor(folder, fs);
    const messages = await recover(names, options.date, fs, isOurs);
    const state = await packStateOf(names.folder, fs, isOurs);
    refuse(state, names.folder);
    try {
      await leaveNote(names, fs);
      await make(files, names, fs);
      const outcome = await swap(state, names, options.date, fs);
      return { ...outcome, messages: [...messages, ...outcome.messages] };
    } finally {
      await takeNote(names, fs).catch(() => undefined);
    }
  } catch (error) {
    throw error instanceof Failure ? error : failureOf(error, folder);
  }
}

async function namesFor(folder: string, fs: PackFs): Promise<Names> {
  const asked = resolve(folder);
  const path = (await fs.kindOf(asked)) === 'link' ? await fs.resolve(asked) : asked;
  return { folder: path, making: `${path}.unfinished`, previous: `${path}.previous`, note: `${path}.building`, parent: dirname(path) };
}

/**
 * Says beside the folder that a build is at work, before anything is moved: without this note, a folder with one of
 * the names we use may be a copy that somebody keeps.
 */
async function leaveNote(names: Names, fs: PackFs): Promise<void> {
  await fs.makeFolder(names.parent);
  if ((await fs.kindOf(names.note)) === 'none') await fs.write(names.note, new TextEncoder().encode(noteText));
  await fs.settle(names.parent);
}

/** Takes the note away once nothing of ours is left beside the folder. */
async function takeNote(names: Names, fs: PackFs): Promise<void> {
  const left = [await fs.kindOf(names.making), await fs.kindOf(names.previous)];
  if (left.every((kind) => kind === 'none')) await fs.remove(names.note);
}

/** Puts right what a run that was killed has left: the old pack back in its place, half-made folders gone. */
async function recover(names: Names, date: string, fs: PackFs, isOurs: IsOurs): Promise<Message[]> {
  const noteKind = await fs.kindOf(names.note);
  const wasStopped = noteKind === 'file' && isOurNote(await fs.read(names.note));
  if (noteKind !== 'none' && !wasStopped) throw new Failure(exitCodes.output, [message('packNameTaken', { folder: names.note })]);
  const messages: Message[] = [];
  for (const left of [names.making, names.previous]) {
    const state = await packStateOf(left, fs, isOurs);
    if (state === 'none') continue;
    if (state === 'file') throw new Failure(exitCodes.output, [message('packNameTaken', { folder: left })]);
    if (state === 'empty' || (await fs.kindOf(join(left, marker))) === 'file') await discard(left, fs);
    else if (state !== 'asLeft') throw new Failure(exitCodes.output, [message('packNameTaken', { folder: left })]);
    else if (!wasStopped) messages.push(await setAside(left, date, fs));
    else if (left === names.previous && (await fs.kindOf(names.folder)) === 'none') await fs.rename(left, names.folder);
    else await discard(left, fs);
  }
  return messages;
}

// A disk that filled up may have taken only the beginning of it.
function isOurNote(bytes: Uint8Array): boolean {
  return noteText.startsWith(new TextDecoder().decode(bytes));
}

async function setAside(folder: string, date: string, fs: PackFs): Promise<Message> {
  const aside = await freeName(`${folder}-${date}`, fs);
  await fs.rename(folder, aside);
  return message('packFoundBeside', { folder, aside, name: basename(aside) });
}

/** Removes a folder of ours so that it says of itself, at every moment until it is gone, that it may be removed. */
async function discard(folder: string, fs: PackFs): Promise<void> {
  if (!(await fs.list(folder)).some(({ name }) => name === marker)) await fs.write(join(folder, marker), new Uint8Array());
  for (const { name } of await fs.list(folder)) if (name !== marker) await fs.remove(join(folder, name));
  await fs.remove(folder);
}

function refuse(state: PackState, folder: string): void {
  if (state === 'file') throw new Failure(exitCodes.output, [message('packIsFile', { folder })]);
  if (state === 'notPack') throw new Failure(exitCodes.output, [message('packNotOurs', { folder })]);
}

async function make(files: readonly PackFile[], names: Names, fs: PackFs): Promise<void> {
  try {
    await fs.makeFolder(names.making);
    await fs.write(join(names.making, marker), new Uint8Array());
    const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, bytes }) => ({ file: join(names.making, ...path.split('/')), bytes }));
    const folders = new Set([names.making, ...inOrder.map(({ file }) => dirname(file))]);
    for (const each of folders) if (each !== names.making) await fs.makeFolder(each);
    await writeAll(inOrder, fs);
    // From here on the sums say that it is whole; until here the marker says that it is not.
    for (const each of folders) await fs.settle(each);
    await fs.remove(join(names.making, marker));
    await fs.settle(names.making);
  } catch (error) {
    await discard(names.making, fs).catch(() => undefined);
    throw error;
  }
}

/** So many files are written at once: most of the time goes by while the disk says that it has each of them. */
const atOnce = 8;

async function writeAll(files: readonly { file: string; bytes: Uint8Array }[], fs: PackFs): Promise<void> {
  for (let from = 0; from < files.length; from += atOnce) {
    const done = await Promise.allSettled(files.slice(from, from + atOnce).map(({ file, bytes }) => fs.write(file, bytes)));
    // All of them have come to their end: nothing is still being written into a folder that is taken away.
    for (const each of done) if (each.status === 'rejected') throw each.reason;
  }
}

async function swap(state: PackState, names: Names, date: string, fs: PackFs): Promise<PackOutcome> {
  const messages: Message[] = [];
  const away = state === 'asLeft' ? names.previous : state === 'edited' ? await freeName(`${names.folder}.edited-${date}`, fs) : undefined;
  try {
    if (state === 'empty') await fs.remove(names.folder);
    if (away !== undefined) await fs.rename(names.folder, away);
    try {
      await fs.rename(names.making, names.folder);
    } catch (error) {
      if (away !== undefined) await fs.rename(away, names.folder);
      throw error;
    }
  } catch (error) {
    await discard(names.making, fs).catch(() => undefined);
    throw error;
  }
  await fs.settle(names.parent).catch(() => undefined);
  if (state === 'edited' && away !== undefined) messages.push(message('packSetAside', { folder: names.folder, aside: away, name: basename(away) }));
  if (state === 'asLeft') {
    // The new pack is in place; what cannot be removed now is removed by the next run.
    await discard(names.previous, fs).catch(() => messages.push(message('packOldLeft', { folder: names.previous })));
  }
  return { folder: names.folder, replaced: state === 'asLeft', ...(state === 'edited' && away !== undefined ? { setAside: away } : {}), messages };
}

async function freeName(wanted: string, fs: PackFs): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if ((await fs.kindOf(name)) === 'none') return name;
  }
}

function failureOf(error: unknown, folder: string): Failure {
  const code = codeOf(error);
  const why = ({
    ENOSPC: 'packDiskFull', EDQUOT: 'packDiskFull', EROFS: 'packNotAllowed', EACCES: 'packNotAllowed', EPERM: 'packInUse', EBUSY: 'packInUse',
    ENOTEMPTY: 'packInUse', ENAMETOOLONG: 'packNameTooLong', ENOTDIR: 'packParentIsFile', EEXIST: 'packParentIsFile',
    ELOOP: 'packLinkLoop', ETXTBSY: 'packInUse',
  } as const)[code];
  return new Failure(exitCodes.output, [message(why ?? 'packNotWritten', { folder, code: code === '' ? String(error) : code })]);
}
