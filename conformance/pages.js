import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { shortName } from './packs.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 level A and AA, as axe-core tags them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const views = [
  { name: 'a phone (320 px)', width: 320, media: 'screen', colorScheme: 'light' },
  { name: 'a desk (1280 px)', width: 1280, media: 'screen', colorScheme: 'light' },
  { name: 'a desk, dark', width: 1280, media: 'screen', colorScheme: 'dark' },
  { name: 'paper', width: 794, media: 'print', colorScheme: 'light' },
];

/** Shows every page in Chromium as a phone, a desk and paper do; axe-core may find nothing, and nothing may be asked of the network. */
export async function checkPages(tally, folder, files, { chromium: program }) {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  let unsure = 0;
  try {
    for (const file of files) {
      const page = await browser.newPage();
      const asked = [];
      page.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url()); });
      page.on('pageerror', (error) => asked.push(`script error: ${error.message}`));
      await page.goto(pathToFileURL(file).href);
      for (const { name, width, media, colorScheme } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media, colorScheme });
        const { violations, incomplete } = await look(page);
        unsure += incomplete;
        tally.check(`axe-core, WCAG 2.2 A and AA, ${name}`, shortName(folder, file), violations);
        if (media === 'screen') tally.check(`No sideways scrolling, ${name}`, shortName(folder, file), await tooWide(page));
      }
      tally.check('Pages ask nothing of the network', shortName(folder, file), asked);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return unsure;
}

async function look(page) {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const result = await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'] });
    return {
      violations: result.violations.map((each) => `${each.id}, ${each.nodes.length} times, first ${each.nodes[0]?.target.join(' ')} (${each.help})`),
      incomplete: result.incomplete.length,
    };
  }, tags);
}

/** WCAG 1.4.10: at 320 px nothing but a table in its own scrolling frame may be wider than the page. */
function tooWide(page) {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return over > 1 ? [`${over} px wider than the window`] : [];
  });
}
