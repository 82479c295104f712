// Measures Ownwords beside what a user would pick instead, on equal content, and writes bench/results.md.
// `npm run bench`; `npm run bench -- --rounds 3 --quick` for a first look.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asMarkdown, sameContent } from './equal-content.js';
import { machine, programs } from './machine.js';
import { growth, manyPlans, warmPacks } from './one-process.js';
import { plans } from './plans.js';
import { report } from './report.js';
import { once, sideBySide } from './side-by-side.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const quick = words.includes('--quick');
const rounds = Number(words[words.indexOf('--rounds') + 1]) || (quick ? 3 : 7);
const say = (line) => { console.log(line); };
const work = await mkdtemp(join(tmpdir(), 'ownwords-bench-'));
const found = await programs();
if (found.missing.length > 0) {
  console.error(`Not found: ${found.missing.join(', ')}. Nothing can be measured beside them.`);
  process.exit(1);
}

const ours = (plan, out, ...more) => ({ name: 'Ownwords', program: process.execPath, words: [join(root, 'bin', 'ownwords.js'), 'build', plan, '--out', out, '--date', '2026-03-31', ...more], clear: out });
const office = (file, out, profile) => ({
  name: 'LibreOffice', program: found.soffice, clear: out,
  words: [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', '--convert-to', 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"3"}}', '--outdir', out, file],
});
const pandoc = (plan, out) => ({ name: 'pandoc', program: found.pandoc, words: [plan, '-o', out], clear: out });

const results = { machine: await machine(found), rounds, cold: [], gates: [] };
try {
  for (const plan of await plans(root, work, quick)) {
    say(`${plan.name}: ${plan.words} words`);
    const folder = join(work, plan.name);
    await mkdir(folder, { recursive: true });
    const pack = join(folder, 'pack');
    await once(ours(plan.file, pack));
    const word = join(pack, 'single-format.docx');
    const equal = await asMarkdown(found, word, join(folder, 'equal.md'));
    await once(pandoc(equal, join(folder, 'pandoc.docx')));
    const profile = join(work, 'profile');
    await once(office(word, join(folder, 'office'), profile));
    const gate = await sameContent(found, { word, pandoc: join(folder, 'pandoc.docx'), pdf: join(pack, 'single-format.pdf'), office: join(folder, 'office', 'single-format.pdf') });
    results.gates.push({ plan: plan.name, planWords: plan.words, ...gate });
    if (gate.problems.length > 0) {
      say(`  not compared: ${gate.problems.join('; ')}`);
      continue;
    }
    const cold = async (what, aim, runs) => {
      const row = { plan: plan.name, what, aim, ...(await sideBySide(runs, rounds)) };
      results.cold.push(row);
      say(`  ${what}: ${row.peer.median} ms and ${row.ours.median} ms, ratio ${row.ratio}`);
    };
    await cold('Word, cold', plan.name === 'large' ? 0.6 : 1.5, [pandoc(equal, join(folder, 'p.docx')), ours(plan.file, join(folder, 'w'), '--editions', 'single-format', '--formats', 'docx')]);
    await cold('PDF/UA, cold, audit on', 0.25, [office(word, join(folder, 'o'), profile), ours(plan.file, join(folder, 'd'), '--editions', 'single-format', '--formats', 'pdf')]);
    await cold('whole pack, cold, against one PDF of LibreOffice', undefined, [office(word, join(folder, 'o'), profile), ours(plan.file, join(folder, 'k'), '--editions', 'single-format,annex')]);
    const warm = await warmPacks(plan.file, rounds, () => once(office(word, join(folder, 'o'), profile)));
    results.cold.push({ plan: plan.name, what: 'whole pack, warm, against one PDF of LibreOffice', aim: 0.3, ...warm });
    say(`  whole pack, warm: ${warm.peer.median} ms and ${warm.ours.median} ms, ratio ${warm.ratio}`);
  }
  say('300 different plans in one process …');
  results.many = await manyPlans(quick ? 30 : 300);
  say('growth …');
  results.growth = await growth(quick ? [1, 3, 10] : [1, 3, 10, 30, 100]);
} finally {
  await rm(work, { recursive: true, force: true });
}
await writeFile(join(root, 'bench', quick ? 'results.quick.md' : 'results.md'), report(results));
say(`Written to bench/${quick ? 'results.quick.md' : 'results.md'}.`);
