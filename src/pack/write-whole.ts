import { dirname } from 'node:path';
import { diskFs } from './pack-fs.js';

/** Writes one file so that it appears whole or not at all, in place of one that may be there. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = (await diskFs.kindOf(path)) === 'link' ? await diskFs.resolve(path) : path;
  const making = `${target}.unfinished`;
  if ((await diskFs.kindOf(making)) === 'file') await diskFs.remove(making);
  try {
    await diskFs.write(making, bytes);
    await diskFs.rename(making, target);
  } catch (error) {
    if ((await diskFs.kindOf(making)) === 'file') await diskFs.remove(making).catch(() => undefined);
    throw error;
  }
  await diskFs.settle(dirname(target));
}
