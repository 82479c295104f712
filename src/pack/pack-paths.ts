/** One file of a pack. `path` is below the pack's folder, with forward slashes. */
export interface PackFile { path: string; bytes: Uint8Array }

/** The file that names all others with their sums. */
export const sumsName = 'SHA256SUMS';
/** The file every pack has; sums that name it make a folder a pack. */
export const ledgerName = 'records/ledger.json';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Throws when a path could not be written on Linux, Windows and Mac alike, or two would be the same there. */
export function checkPaths(files: readonly PackFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const parts = path.split('/');
    const unsafe = parts.some((part) => !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part) || part.endsWith('.') || reserved.test(part));
    if (unsafe || seen.has(path.toLowerCase())) throw new RangeError(`${path} cannot be the name of a file in a pack`);
    seen.add(path.toLowerCase());
  }
}

/** Files that a computer puts into folders by itself; they are nobody's edit. */
export function isSystemClutter(name: string): boolean {
  return name === '.DS_Store' || name === 'Thumbs.db' || name === 'desktop.ini' || name.startsWith('._');
}
