import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's own folder, found from this file both when bundled into `dist/` and when run from `src/`. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Whether this is the built program, not its source. */
export const isBundled: boolean = fileURLToPath(import.meta.url).startsWith(join(packageRoot, 'dist') + sep);

/** Reads a file of the program's own (a template, a stylesheet). `path` uses forward slashes, below the program's folder. */
export function readResource(path: string): Uint8Array {
  return readFileSync(join(packageRoot, ...path.split('/')));
}

export function readResourceText(path: string): string {
  return new TextDecoder().decode(readResource(path));
}

export function hasResource(path: string): boolean {
  return existsSync(join(packageRoot, ...path.split('/')));
}

/** Reads a file out of an npm package we depend on, for example a font. */
export function readPackageFile(packageName: string, path: string): Uint8Array {
  const require = createRequire(import.meta.url);
  // Asked as a folder, not by its manifest: some packages do not let their manifest be resolved.
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const file = join(folder, packageName, ...path.split('/'));
    if (existsSync(file)) return readFileSync(file);
  }
  throw new Error(`The package ${packageName} has no file ${path}.`);
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'templates'))) return folder;
    if (folder === dirname(folder)) throw new Error('The templates folder of Ownwords was not found beside the program.');
  }
}
