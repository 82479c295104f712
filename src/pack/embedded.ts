import { sha256Of } from './sums.js';

/** The sums of every stream of a PDF as it was before packing; an attached file is one of them. */
export async function sumsOfStreams(bytes: Uint8Array): Promise<Set<string>> {
  const { unzlibSync } = await import('fflate');
  const raw = new TextDecoder('latin1').decode(bytes);
  const sums = new Set<string>();
  const start = /(?:^|[^d])stream\r?\n/g;
  for (let match = start.exec(raw); match !== null; match = start.exec(raw)) {
    const from = match.index + match[0].length;
    const to = raw.indexOf('endstream', from);
    if (to < 0) break;
    start.lastIndex = to;
    const packed = bytes.subarray(from, to);
    for (const plain of [packed, packed.subarray(0, -1), packed.subarray(0, -2), inflated(packed, unzlibSync)]) {
      if (plain !== undefined) sums.add(sha256Of(plain));
    }
  }
  return sums;
}

function inflated(packed: Uint8Array, unzlib: (packed: Uint8Array) => Uint8Array): Uint8Array | undefined {
  if (packed[0] !== 0x78) return undefined;
  try {
    return unzlib(packed);
  } catch {
    return undefined;
  }
}
