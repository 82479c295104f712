import { createHash } from 'node:crypto';
import { sumsName, type PackFile } from './pack-paths.js';

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sums of all files in the form `sha256sum -c` reads, sorted by path; the sums file itself is left out. */
export function sumsFor(files: readonly PackFile[]): PackFile {
  const lines = files.filter(({ path }) => path !== sumsName).map(({ path, bytes }) => ({ path, line: `${sha256Of(bytes)}  ${path}\n` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { path: sumsName, bytes: new TextEncoder().encode(lines.map(({ line }) => line).join('')) };
}

/** Reads sums back as path and hash; undefined when the text is not such a list. */
export function readSums(bytes: Uint8Array): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/)) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (match === null) return undefined;
    sums.set(match[2] ?? '', match[1] ?? '');
  }
  return sums;
}
