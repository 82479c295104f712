// Builds every sample and has other people's programs look at every file of every pack.
// `node conformance/run.js` builds first; `node conformance/run.js FOLDER` looks at packs that are there already.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { forPeople } from './for-people.js';
import { checkWithOffice } from './office.js';
import { buildPacks, filesOf, removePacks } from './packs.js';
import { checkPages } from './pages.js';
import { checkPdfs } from './pdf.js';
import { findPrograms, howToGet } from './programs.js';
import { checkReadingOrder } from './reading-order.js';
import { checkSums } from './sums.js';
import { Tally } from './tally.js';
import { checkWithVeraPdf } from './verapdf.js';
import { checkWordSchemas } from './word-schema.js';

const say = (line) => { console.log(line); };
const tally = new Tally();
const notes = [];
const given = process.argv[2];
const work = await mkdtemp(join(tmpdir(), 'ownwords-conformance-work-'));
const { programs, missing } = await findPrograms(say);
for (const each of missing) {
  notes.push(howToGet(each));
  if (process.env.CI === 'true') tally.check('Programs that must be there', each.names[0], [howToGet(each)]);
}
if (programs.jars === undefined) {
  notes.push('veraPDF is missing. It is fetched by Maven, once, and needs java and a network.');
  if (process.env.CI === 'true') tally.check('Programs that must be there', 'veraPDF', ['it could not be fetched']);
}

say(given === undefined ? 'Building the samples …' : `Looking at the packs in ${given} …`);
const folder = given === undefined ? await buildPacks(tally) : resolve(given);
const pdfs = await filesOf(folder, '.pdf');
const words = await filesOf(folder, '.docx');
const pages = await filesOf(folder, '.html');
tally.check('There is something to check', 'packs', pdfs.length > 0 && words.length > 0 && pages.length > 0
  ? [] : [`${pdfs.length} PDFs, ${words.length} Word files and ${pages.length} pages were found`]);

/** Each check, the programs it needs, and what it leaves to be said. */
const checks = [
  { needs: ['java', 'jars'], of: pdfs, go: () => checkWithVeraPdf(tally, folder, pdfs, programs) },
  { needs: ['qpdf', 'pdffonts'], of: pdfs, go: () => checkPdfs(tally, folder, pdfs, programs) },
  {
    needs: ['pdfinfo'], of: pdfs,
    go: async () => `Reading order: ${await checkReadingOrder(tally, folder, pdfs, programs)} pieces in Arabic, Bengali or Gurmukhi letters are left to a person.`,
  },
  { needs: ['soffice'], of: words, go: () => checkWithOffice(tally, folder, words, programs, work) },
  { needs: ['xmllint'], of: words, go: () => checkWordSchemas(tally, folder, words, programs, join(work, 'schema')) },
  {
    needs: ['chromium'], of: pages,
    go: async () => `axe-core: ${await checkPages(tally, folder, pages, programs)} findings it could not decide are left to a person.`,
  },
  { needs: ['sha256sum'], of: pages, go: () => checkSums(tally, folder, programs) },
];
for (const { needs, of, go } of checks) {
  const lacking = needs.filter((name) => programs[name] === undefined);
  if (of.length === 0) continue;
  if (lacking.length > 0) notes.push(`Not checked for want of ${lacking.join(', ')}.`);
  else notes.push(await go());
}

say('\nChecked by machine:');
for (const line of tally.lines()) say(`  ${line}`);
say('\nLeft open:');
for (const note of notes.filter((each) => each !== undefined)) say(`  ${note}`);
say('\nOnly a person can check (Matterhorn Protocol 1.1 checkpoint, or source):');
for (const [source, question] of forPeople) say(`  ${source}: ${question}`);

await rm(work, { recursive: true, force: true });
if (given === undefined) await removePacks(folder);
say(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
