import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { keyboardProblems } from './keyboard.js';
import { planNumber, shortName } from './packs.js';
import { structureProblems } from './page-structure.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 level A and AA, as axe-core tags them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const views = [
  { name: 'a phone (320 px)', width: 320, media: 'screen', colorScheme: 'light' },
  { name: 'a desk (1280 px)', width: 1280, media: 'screen', colorScheme: 'light' },
  { name: 'paper', width: 794, media: 'print', colorScheme: 'light' },
  { name: 'a desk, dark', width: 1280, media: 'screen', colorScheme: 'dark', samplesOnly: true },
];
/** Generated plans are many: the keys are tried on one in so many of them, and on every sample. */
const keysEach = 4;

/** Shows every page in Chromium as a phone, a desk and paper do; axe-core may find nothing, keys must go through, and nothing may be asked of the network. */
export async function checkPages(tally, folder, files, { chromium: program }) {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  const counts = { unsure: 0, keys: 0 };
  try {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url()); });
    page.on('pageerror', (error) => asked.push(`script error: ${error.message}`));
    for (const file of files) await checkPage(tally, page, { name: shortName(folder, file), file, asked, number: planNumber(folder, file) }, counts);
  } finally {
    await browser.close();
  }
  return `Pages: ${counts.unsure} findings that axe-core could not decide are left to a person. Keys were tried on ${counts.keys} of ${files.length} pages, the dark view on those of samples.`;
}

async function checkPage(tally, page, { name, file, asked, number }, counts) {
  asked.length = 0;
  tally.check('Structure of pages (HTML rules, parse5)', name, structureProblems(await readFile(file, 'utf8')));
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(file).href);
  if ((number ?? 0) % keysEach === 0) {
    counts.keys += 1;
    await page.setViewportSize({ width: 1280, height: 900 });
    tally.check('Keys go through pages in order', name, await keyboardProblems(page));
  }
  await page.evaluate(axe);
  for (const { name: view, width, media, colorScheme, samplesOnly } of views) {
    if (samplesOnly === true && number !== undefined) continue;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme });
    // Nobody touches paper (WCAG 2.5.8).
    const { violations, incomplete } = await look(page, media === 'print' ? { 'target-size': { enabled: false } } : {});
    counts.unsure += incomplete;
    tally.check(`axe-core, WCAG 2.2 A and AA, ${view}`, name, violations);
    if (media === 'screen') tally.check(`No sideways scrolling, ${view}`, name, await tooWide(page));
  }
  tally.check('Pages ask nothing of the network', name, [...asked]);
}

function look(page, rules) {
  return page.evaluate(async ({ values, rules: own }) => {
    const result = await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, rules: own, resultTypes: ['violations', 'incomplete'] });
    return {
      violations: result.violations.map((each) => `${each.id}, ${each.nodes.length} times, first ${each.nodes[0]?.target.join(' ')} (${each.help})`),
      incomplete: result.incomplete.length,
    };
  }, { values: tags, rules });
}

/** WCAG 1.4.10: at 320 px nothing but a table in its own scrolling frame may be wider than the page. */
function tooWide(page) {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return over > 1 ? [`${over} px wider than the window`] : [];
  });
}
