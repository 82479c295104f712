import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { keyboardProblems } from './keyboard.js';
import { smallWords } from './large-print.js';
import { planNumber, shortName } from './packs.js';
import { readingProblems } from './reading-panel.js';
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
/** A browser grows as it goes: it is started anew after so many pages. One window shows them all, so that axe-core is made ready once. */
const pagesEach = 60;

/** Shows every page in Chromium as a phone, a desk and paper do; axe-core may find nothing, keys must go through, and nothing may be asked of the network. */
export async function checkPages(tally, folder, files, { chromium: program }) {
  const start = () => Window.open(() => chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] }));
  const counts = { unsure: 0 };
  let window = await start();
  try {
    for (const [index, file] of files.entries()) {
      const about = { name: shortName(folder, file), file, number: planNumber(folder, file) };
      if (index % pagesEach === pagesEach - 1) {
        await window.close();
        window = await start();
      }
      try {
        await window.show(tally, about, counts);
      } catch (error) {
        // A browser that went down says nothing about the page: it is looked at once more by a new one.
        await window.close().catch(() => undefined);
        window = await start();
        await window.show(tally, about, counts).catch(() => tally.check('Chromium shows every page', about.name, [error.message.split('\n')[0]]));
      }
    }
  } finally {
    await window.close().catch(() => undefined);
  }
  return `Pages: ${counts.unsure} findings that axe-core could not decide are left to a person. The keys, a phone, a desk and paper were tried on all ${files.length} pages, the dark view on those of samples.`;
}

/** A browser with one page, and what the file in it asks for. */
class Window {
  #own = '';
  #asked = [];

  static async open(launch) {
    const browser = await launch();
    return new Window(browser, await browser.newPage());
  }

  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
    // A file may ask for itself, and for what it carries; not for a file beside it either.
    page.on('request', (request) => { if (request.url().split('#', 1)[0] !== this.#own && !/^(data|blob):/.test(request.url())) this.#asked.push(request.url()); });
    page.on('pageerror', (error) => this.#asked.push(`script error: ${error.message}`));
  }

  async show(tally, about, counts) {
    this.#own = pathToFileURL(about.file).href;
    this.#asked = [];
    // What was seen counts only when all of it was seen.
    const seen = [];
    await checkPage({ check: (...words) => { seen.push(words); } }, this.page, about, () => [...this.#asked], counts);
    for (const words of seen) tally.check(...words);
  }

  close() {
    return this.browser.close();
  }
}

async function checkPage(tally, page, { name, file, number }, askedFor, counts) {
  tally.check('Structure of pages (HTML rules, parse5)', name, structureProblems(await readFile(file, 'utf8')));
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(file).href);
  await page.setViewportSize({ width: 1280, height: 900 });
  tally.check('Keys go through pages in order', name, await keyboardProblems(page));
  await page.evaluate(axe);
  for (const { name: view, width, media, colorScheme, samplesOnly } of views) {
    if (samplesOnly === true && number !== undefined) continue;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme });
    // Nobody touches paper (WCAG 2.5.8).
    const { violations, incomplete } = await look(page, media === 'print' ? { 'target-size': { enabled: false } } : {});
    counts.unsure += incomplete;
    tally.check(`axe-core, WCAG 2.2 A and AA, ${view}`, name, violations);
    if (file.endsWith('large-print.html')) tally.check(`No words smaller than the large print says, ${view}`, name, await smallWords(page));
    if (media === 'screen') tally.check(`No sideways scrolling, ${view}`, name, await tooWide(page));
  }
  if (number === undefined && !file.endsWith('start-here.html')) {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    tally.check('A reader can change size, colours and spacing, and can still read', name, await readingProblems(page, contrastProblems, tooWide));
  }
  tally.check('Pages ask for nothing but themselves', name, askedFor());
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

/**
 * Whether the words of a page stand out enough, one of each look: those that stand in the same elements of the same classes, with the same
 * colours, weight and size, are either all readable or none. The page as it was made is looked at whole.
 */
async function contrastProblems(page) {
  const { looks, violations } = await page.evaluate(async () => {
    const first = new Map();
    const ways = new Map([[document.body, 'body']]);
    for (const each of document.body.querySelectorAll('*')) {
      const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity } = getComputedStyle(each);
      const way = `${ways.get(each.parentElement)} ${each.tagName}.${each.className} ${backgroundColor} ${backgroundImage.slice(0, 40)} ${opacity}`;
      ways.set(each, way);
      const look = `${way} ${color} ${fontSize} ${fontWeight}`;
      if ([...each.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '') && each.getClientRects().length > 0 && !first.has(look)) first.set(look, each);
    }
    const found = await globalThis.axe.run({ include: [...first.values()] }, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] });
    return { looks: first.size, violations: found.violations.map(({ nodes }) => ({ count: nodes.length, first: nodes[0]?.target.join(' ') })) };
  });
  return looks === 0 ? ['no words were found'] : violations.map(({ count, first }) => `words of ${count} looks are too pale, first ${first}`);
}

/** WCAG 1.4.10: at 320 px nothing but a table in its own scrolling frame may be wider than the page. */
function tooWide(page) {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return over > 1 ? [`${over} px wider than the window`] : [];
  });
}
