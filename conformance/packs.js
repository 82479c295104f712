import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastWords, run } from './command.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = join(root, 'samples');
/** A fixed day, so that two runs make the same files. */
const day = '2026-03-31';

/** Builds every sample, and one of them once more with a council file. Gives the folder that holds the packs. */
export async function buildPacks(tally) {
  const out = await mkdtemp(join(tmpdir(), 'ownwords-conformance-'));
  for (const name of (await readdir(samples)).sort()) {
    const plan = await planOf(name);
    if (plan === undefined) continue;
    await build(tally, name, plan, join(out, name), []);
    if (name === 'letter') {
      await build(tally, `${name} with a council file`, plan, join(out, `${name}-council`), ['--council', join(samples, 'council', 'council.yaml')]);
    }
  }
  return out;
}

/** Every file of the packs in a folder, as full paths, in order. */
export async function filesOf(folder, ending) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name));
}

/** A short name for messages: pack and file. */
export function shortName(folder, file) {
  return relative(folder, file).split(sep).join('/');
}

/** Takes away what a run made. */
export async function removePacks(folder) {
  await rm(folder, { recursive: true, force: true });
}

async function build(tally, name, plan, out, more) {
  const result = await run(process.execPath, [join(root, 'bin', 'ownwords.js'), 'build', plan, '--out', out, '--date', day, ...more], { cwd: root });
  tally.check('Every sample makes a pack', name, result.code === 0 ? [] : [`exit ${result.code}: ${lastWords(result)}`]);
}

async function planOf(name) {
  for (const file of ['plan.md', 'plan.json']) {
    const path = join(samples, name, file);
    if (await stat(path).then(() => true, () => false)) return path;
  }
  return undefined;
}
