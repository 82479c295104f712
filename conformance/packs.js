import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lastWords, run } from './command.js';
import { bundleInside } from './inside.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = join(root, 'samples');
/** A fixed day, so that two runs make the same files. */
export const day = '2026-03-31';
/** How many plans are generated, unless the run is told otherwise. */
const planCount = Number(process.env.CONFORMANCE_PLANS ?? 200);
const processes = 2;

/**
 * Builds every sample, one of them once more with a council file, and the generated plans. Gives the folder of the packs,
 * and the folder where the document tree of each document lies as JSON under the same name.
 */
export async function buildPacks(tally) {
  const out = process.env.CONFORMANCE_KEEP ?? await mkdtemp(join(tmpdir(), 'ownwords-conformance-'));
  const made = { packs: join(out, 'packs'), trees: join(out, 'trees') };
  await mkdir(made.packs, { recursive: true });
  const inside = await bundleInside();
  await Promise.all([buildSamples(tally, made, inside), buildGenerated(tally, made, inside)]);
  await buildBlanks(tally, made, inside);
  return made;
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

/** The number of the generated plan that a file is of; undefined for a sample. */
export function planNumber(folder, file) {
  const found = /^(?:json|markdown)-(\d+)/.exec(shortName(folder, file));
  return found === null ? undefined : Number(found[1]);
}

/** Takes away what a run made. */
export async function removePacks({ packs }) {
  await rm(join(packs, '..'), { recursive: true, force: true });
}

async function buildSamples(tally, { packs, trees }, inside) {
  for (const name of (await readdir(samples)).sort()) {
    const plan = await planOf(name);
    if (plan === undefined) continue;
    await buildSample(tally, name, plan, join(packs, name), []);
    await keepTrees(plan, join(trees, name), inside, []);
    if (name === 'own-headings') await buildForReader(tally, plan, { packs, trees }, inside);
    if (name !== 'letter') continue;
    const council = ['--council', join(samples, 'council', 'council.yaml')];
    await buildSample(tally, `${name} with a council file`, plan, join(packs, `${name}-council`), council);
    await keepTrees(plan, join(trees, `${name}-council`), inside, council);
  }
}

/** Once more for a reader who wants nearly everything otherwise: it comes by way of a council file, so that the trees have it too. */
async function buildForReader(tally, plan, { packs, trees }, inside) {
  const wishes = join(packs, '..', 'reader.yaml');
  await writeFile(wishes, 'name: Northmoor Council\nreading: { size: 36, typeface: lexend, paper: cream, textColour: darkBlue, bold: true, lineSpacing: 1.6, lineLength: 40 }\n');
  await buildSample(tally, 'own-headings for a reader', plan, join(packs, 'own-headings-reader'), ['--council', wishes]);
  await keepTrees(plan, join(trees, 'own-headings-reader'), inside, ['--council', wishes]);
}

async function buildSample(tally, name, plan, out, more) {
  const result = await run(process.execPath, [join(root, 'bin', 'ownwords.js'), 'build', plan, '--out', out, '--date', day, ...more], { cwd: root });
  tally.check('Every sample makes a pack', name, result.code === 0 ? [] : [`exit ${result.code}: ${lastWords(result)}`]);
}

/** Every kind of plan as empty files to fill in, one of them with a council file. */
export async function buildBlanks(tally, { packs, trees }, inside) {
  const { blankKinds, blankTrees } = await import(pathToFileURL(inside).href);
  for (const { name, kind } of blankKinds) {
    const folder = `blank-${name}`;
    const council = name === 'carer-support-plan' ? ['--council', join(samples, 'council', 'council.yaml')] : [];
    const result = await run(process.execPath, [join(root, 'bin', 'ownwords.js'), 'blank', name, '--out', join(packs, folder), '--date', day, ...council], { cwd: root });
    tally.check('Every kind makes a blank plan', name, result.code === 0 ? [] : [`exit ${result.code}: ${lastWords(result)}`]);
    await mkdir(join(trees, folder), { recursive: true });
    for (const [file, document] of await blankTrees(kind, day, council[1])) await writeFile(join(trees, folder, `${file}.json`), JSON.stringify(document));
  }
}

async function keepTrees(plan, folder, inside, more) {
  const { documentsOf, loadPlan, readArguments } = await import(pathToFileURL(inside).href);
  const documents = await documentsOf(await loadPlan(readArguments(['build', plan, '--date', day, ...more])));
  await mkdir(folder, { recursive: true });
  for (const [file, document] of documents) await writeFile(join(folder, `${file}.json`), JSON.stringify(document));
}

async function buildGenerated(tally, { packs, trees }, inside) {
  const shares = Array.from({ length: processes }, (_, share) => share);
  const results = await Promise.all(shares.map((share) =>
    run(process.execPath, [join(root, 'conformance', 'build-plans.js'), packs, trees, String(planCount), String(share), String(processes), inside], { cwd: root, minutes: 30 })));
  for (const result of results) {
    if (result.code !== 0) tally.check('Every generated plan makes a pack', 'the building of them', [lastWords(result)]);
    for (const line of result.out.split('\n').filter((each) => each.startsWith('{'))) {
      const { title, problems } = JSON.parse(line);
      tally.check('Every generated plan makes a pack', title, problems);
    }
  }
}

async function planOf(name) {
  for (const file of ['plan.md', 'plan.json']) {
    const path = join(samples, name, file);
    if (await stat(path).then(() => true, () => false)) return path;
  }
  return undefined;
}
