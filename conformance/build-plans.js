// Builds a share of the generated plans in one process, through the library, and keeps the document trees beside the packs.
// `node conformance/build-plans.js PACKS TREES COUNT SHARE SHARES`; tells one line of JSON for each plan.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, writePack } from '../dist/index.js';
import { day } from './packs.js';

const [packs, trees, count, share, shares, inside] = process.argv.slice(2);
const { generatedPlans, documentsOf } = await import(pathToFileURL(inside).href);
/** Every so many own plans are taken back out of their pack's records, ledger and all, and built again as data. */
const takenBack = 5;

/** The large print is the single format once more, and the annex its last part: of every so many plans they are looked at, and of all samples. */
const onceMore = 4;

for (const [index, { title, name, bytes, files }] of generatedPlans(Number(count)).entries()) {
  if (index % Number(shares) !== Number(share)) continue;
  const editions = Math.floor(index / Number(shares)) % onceMore === 0 ? {} : { editions: ['singleFormat', 'easyRead'] };
  const made = await build(title, { name, bytes, date: day, ...editions, files: { read: (path) => Promise.resolve(files.get(path)) } });
  if (made === undefined || name !== 'plan.md' || Math.floor(index / Number(shares)) % takenBack !== 0) continue;
  const back = new Map(made.files.map((file) => [file.path, file.bytes]));
  await build(`${title}-again`, { name: 'plan.json', bytes: back.get('records/plan.json'), date: day, ...editions, files: { read: (path) => Promise.resolve(back.get(path)) } });
}

async function build(title, input) {
  try {
    const made = await convert(input);
    await writePack(made.files, join(packs, title), { date: day });
    await mkdir(join(trees, title), { recursive: true });
    for (const [file, document] of await documentsOf(input, input.editions === undefined)) await writeFile(join(trees, title, `${file}.json`), JSON.stringify(document));
    tell(title, []);
    return made;
  } catch (error) {
    tell(title, error.messages?.map((each) => each.text) ?? [error.stack]);
    return undefined;
  }
}

function tell(title, problems) {
  process.stdout.write(`${JSON.stringify({ title, problems })}\n`);
}
