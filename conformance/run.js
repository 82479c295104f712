// Builds every sample and many generated plans, and has other people's programs look at every file of every pack.
// `node conformance/run.js`; CONFORMANCE_PLANS=20 generates fewer plans, for a quick look. With CONFORMANCE_KEEP=FOLDER what was built
// stays there, `node conformance/run.js FOLDER` looks at it again, and CONFORMANCE_PARTS=tags,mammoth does only these parts.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forPeople } from './for-people.js';
import { checkWithOffice } from './office.js';
import { buildPacks, filesOf, removePacks } from './packs.js';
import { checkPages } from './pages.js';
import { checkPdfs } from './pdf.js';
import { checkTags } from './pdf-tags.js';
import { findPrograms, howToGet } from './programs.js';
import { reportOf } from './report.js';
import { checkSums } from './sums.js';
import { Tally } from './tally.js';
import { checkWithVeraPdf } from './verapdf.js';
import { checkWordRules } from './word-rules.js';
import { checkWordSchemas } from './word-schema.js';
import { checkWithMammoth } from './word-text.js';

/** The pages are shared out, so that neither core waits for the other at the end. */
const browsers = 3;
const say = (line) => { console.log(line); };
const tally = new Tally();
const notes = [];
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

say('Building the samples and the generated plans …');
const given = process.argv[2];
const made = given === undefined ? await tally.timed('building', () => buildPacks(tally)) : { packs: join(given, 'packs'), trees: join(given, 'trees') };
const folder = made.packs;
const pdfs = await filesOf(folder, '.pdf').then((all) => all.filter((file) => !file.includes('/annex/')));
const words = await filesOf(folder, '.docx').then((all) => all.filter((file) => !file.includes('/annex/')));
const pages = await filesOf(folder, '.html').then((all) => all.filter((file) => !file.includes('/annex/')));
tally.check('There is something to check', 'packs', pdfs.length > 0 && words.length > 0 && pages.length > 0
  ? [] : [`${pdfs.length} PDFs, ${words.length} Word files and ${pages.length} pages were found`]);
say(`Looking at ${pdfs.length} PDFs, ${words.length} Word files and ${pages.length} pages …`);

/** Each check with the programs it needs, and what it leaves to be said: the longest first. Two are done at a time, one for each core. */
const parts = [
  ...Array.from({ length: browsers }, (_, share) => ({
    part: `pages in Chromium, ${share + 1} of ${browsers}`, needs: ['chromium'], go: () => checkPages(tally, folder, pages.filter((_each, index) => index % browsers === share), programs),
  })),
  {
    part: 'tags', needs: ['pdfinfo', 'pdftotext'],
    go: async () => {
      const { nodes, loose } = await checkTags(tally, made, pdfs, programs, work);
      return `Tags: ${nodes} nodes compared; the words of ${loose} are in scripts whose letters join or move, and are left to a person. Both pdf.js and poppler looked at all ${pdfs.length} PDFs.`;
    },
  },
  { part: 'LibreOffice', needs: ['soffice'], go: () => checkWithOffice(tally, folder, words, programs, work) },
  { part: 'veraPDF', needs: ['java', 'jars'], go: () => checkWithVeraPdf(tally, folder, pdfs, programs) },
  { part: 'qpdf and fonts', needs: ['qpdf', 'pdffonts'], go: () => checkPdfs(tally, folder, pdfs, programs) },
  { part: 'Word rules', needs: [], go: () => checkWordRules(tally, folder, words) },
  { part: 'mammoth', needs: [], go: () => checkWithMammoth(tally, made, words) },
  { part: 'Word schemas', needs: ['xmllint'], go: () => checkWordSchemas(tally, folder, words, programs, join(work, 'schema')) },
  { part: 'hashes', needs: ['sha256sum'], go: () => checkSums(tally, folder, programs) },
];
const asked = process.env.CONFORMANCE_PARTS?.split(',');
const left = parts.slice();
await Promise.all([0, 1].map(async () => {
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const { part, needs, go } = next;
    if (asked !== undefined && !asked.some((each) => part.startsWith(each))) { notes.push(`Not asked for: ${part}.`); continue; }
    const lacking = needs.filter((name) => programs[name] === undefined);
    if (lacking.length > 0) notes.push(`Not checked for want of ${lacking.join(', ')}: ${part}.`);
    else notes.push(await tally.timed(part, go).catch((error) => tally.check('Every part of the run comes to its end', part, [error.message])));
  }
}));

const report = reportOf(tally, notes.filter((each) => each !== undefined), forPeople);
await writeFile(fileURLToPath(new URL('report.md', import.meta.url)), report.join('\n'));
for (const line of report) say(line);

await rm(work, { recursive: true, force: true });
if (given === undefined && process.env.CONFORMANCE_KEEP === undefined) await removePacks(made);
say(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
