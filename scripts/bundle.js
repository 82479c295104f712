// Bundles the library as ES modules, and the command line as the parts that `bin/load-program.js` loads.
import { build, transform } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

// Native or WebAssembly parts find their own files beside them, so they stay in node_modules.
const outside = ['sharp', '@myriaddreamin/*', '@embedpdf/pdfium', 'subset-font'];

// Loaded with import(): a CommonJS package then has no names unless they are given here.
const names = { saxes: ['SaxesParser'], yaml: ['parse', 'parseDocument', 'visit', 'LineCounter', 'Document', 'isMap', 'isSeq', 'isScalar', 'isAlias'] };

function namedImports(root) {
  return {
    name: 'named-imports',
    setup(builder) {
      builder.onResolve({ filter: /^(saxes|yaml)$/ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, namespace: 'named' } : undefined));
      builder.onLoad({ filter: /.*/, namespace: 'named' }, ({ path }) => ({ contents: `export { ${names[path].join(', ')} } from '${path}';`, resolveDir: root }));
    },
  };
}

function settings(root) {
  return {
    absWorkingDir: root, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19', minifySyntax: true,
    external: outside, plugins: [namedImports(root)], logLevel: 'warning', legalComments: 'linked',
  };
}

/** The library: ES modules that load one another when they are needed. */
export async function bundleLibrary(root, out) {
  await build({
    ...settings(root), outdir: out, chunkNames: 'chunks/[name]-[hash]',
    entryPoints: { index: 'src/index.ts', 'ready-fonts': 'src/write/ready-fonts.ts' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
}

/** The command line: the same parts, each a function of its own that can be loaded with a code cache. */
export async function bundleProgram(root, out) {
  const folder = join(out, 'program');
  await mkdir(folder, { recursive: true });
  const whole = join(out, 'program-modules');
  await build({ ...settings(root), outdir: whole, chunkNames: '[name]-[hash]', minifyWhitespace: true, entryPoints: { cli: 'src/cli/main.ts', 'thread-entry': 'src/thread-entry.ts' } });
  for (const name of (await readdir(whole)).filter((each) => each.endsWith('.js'))) {
    const { code } = await transform(await readFile(join(whole, name), 'utf8'), {
      format: 'cjs', platform: 'node', target: 'node20.19', charset: 'ascii', minifyWhitespace: true, legalComments: 'none', define: { 'import.meta.url': '__address' },
    });
    // A part without a module loader of its own cannot import: whoever loads it does that.
    const text = code.replace(/\bimport\((?=["'])/g, '__import(');
    await writeFile(join(folder, basename(name)), `(function(exports,require,module,__address,__import){${text}\n})`);
  }
  await rm(whole, { recursive: true });
}
