import type { Unzipped } from 'fflate';

const budget = 200_000_000;

/** Opens a zip file, refusing one that would grow beyond all reason. Nothing inflates past the size it declares. */
export async function openZip(bytes: Uint8Array): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  return unzipSync(bytes, {
    filter: (file) => {
      total += file.originalSize;
      if (total > budget) throw new RangeError('zip too large');
      return true;
    },
  });
}
