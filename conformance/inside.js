import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles what is no part of the library and yet needed here: the plans that are generated, and the document trees inside
 * a conversion. They are TypeScript. Gives the path of a module with what `packs.js` and `build-plans.js` import.
 */
export async function bundleInside() {
  const folder = join(root, 'conformance', '.cache');
  const outfile = join(folder, 'inside.mjs');
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20.19', packages: 'external', logLevel: 'warning',
    stdin: {
      resolveDir: root, loader: 'ts',
      contents: "export * from './test/support/plans/index.js'; export * from './test/support/documents.js'; export * from './test/support/blanks.js'; export * from './src/cli/load.js'; export * from './src/cli/arguments.js';",
    },
  });
  return outfile;
}
