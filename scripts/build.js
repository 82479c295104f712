// Makes dist: the library, the command line, templates and fonts made ready. A bundled cold start is several times faster than node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dirname, join, sep } from 'node:path';
import { parse } from 'yaml';
import { bundleLibrary, bundleProgram } from './bundle.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Made beside and then put in place, so that a program in use is never half there.
const made = `dist-${process.pid}`;
await bundleLibrary(root, made);
await bundleProgram(root, made);
// Types, for whoever uses the library.
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const types = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', join(root, made, 'types')], { cwd: root, encoding: 'utf8' });
if (types.status !== 0) process.stderr.write(types.stdout);

// Templates as ready-made data, each with the sum of the file it was made from.
const templates = (await readdir(join(root, 'templates'), { recursive: true })).filter((name) => name.endsWith('.yaml')).map((name) => name.split(sep).join('/')).sort();
for (const name of templates) {
  const bytes = await readFile(join(root, 'templates', name));
  const target = join(root, made, 'data', 'templates', `${name}.json`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify({ sha256: createHash('sha256').update(bytes).digest('hex'), data: parse(bytes.toString('utf8')) }));
}

// The symbols that the concept table names, out of whole sets of thousands.
const concepts = parse(await readFile(join(root, 'templates', 'pictures', 'concepts.en-GB.yaml'), 'utf8')).concepts;
const sets = {};
const symbols = {};
for (const { picture } of concepts) {
  const [set, name] = picture.split(':');
  if (set === 'ownwords') continue;
  sets[set] ??= JSON.parse(await readFile(join(root, 'node_modules', '@iconify-json', set, 'icons.json'), 'utf8'));
  const icon = sets[set].icons[name] ?? sets[set].icons[sets[set].aliases?.[name]?.parent];
  if (icon === undefined) throw new Error(`The concept table names ${picture}, which is not in its set.`);
  symbols[picture] = { body: icon.body.replaceAll('currentColor', '#1b1f23'), size: icon.width ?? sets[set].width };
}
await writeFile(join(root, made, 'data', 'symbols.json'), JSON.stringify(symbols));

// The house typeface as documents carry it: packing it takes longer than writing a document.
const { readyFonts } = await import(pathToFileURL(join(root, made, 'ready-fonts.js')).href);
for (const { path, bytes } of await readyFonts()) {
  const target = join(root, made, path.slice('dist/'.length));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}

const old = `dist-old-${process.pid}`;
await rename(join(root, 'dist'), join(root, old)).catch(() => undefined);
await rename(join(root, made), join(root, 'dist'));
await rm(join(root, old), { recursive: true, force: true });

// What V8 makes of the program is kept too. Without it the program runs all the same, only it starts more slowly.
const cached = spawnSync(process.execPath, [join(root, 'scripts', 'code-cache.cjs')], { cwd: root, encoding: 'utf8' });
if (cached.status !== 0) process.stderr.write(`The code cache could not be made: ${cached.stderr}`);

// `npx ownwords` in this folder runs the program at once, with nothing to fetch and nothing to install a second time.
const links = join(root, 'node_modules', '.bin');
await mkdir(links, { recursive: true });
if (process.platform === 'win32') {
  await writeFile(join(links, 'ownwords.cmd'), '@node "%~dp0\\..\\..\\bin\\ownwords.js" %*\r\n');
} else {
  await rm(join(links, 'ownwords'), { force: true });
  await symlink(join('..', '..', 'bin', 'ownwords.js'), join(links, 'ownwords'));
}
