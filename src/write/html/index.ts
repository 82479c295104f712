import type { Block, DocumentNode, MediaMap } from '../../document/nodes.js';
import { writeBlocks } from './block.js';
import { pageFaces } from './fonts.js';
import { footMarginMm, headingShares, leastSize } from '../type-measures.js';
import { readingPanel } from './reading-panel.js';
import { element, escapeText } from './markup.js';
import { councilWords, openingScene, survey } from './scene.js';
import type { Page, Scene } from './scene.js';
import { pageFile } from './shell.js';
import { styleSheet } from './style-sheet.js';
import { pageWords } from './words.js';

export { writeStartHere } from './start-here.js';
export type { StartHere } from './start-here.js';

/** Writes a document as one web page that holds everything it needs and asks for nothing. */
export async function writeHtml(document: DocumentNode, media: MediaMap): Promise<{ bytes: Uint8Array }> {
  const page = survey(document, media, await pageWords(document.language));
  const scene = openingScene(page);
  const body = writeBody(document.children, scene);
  const { left, centre, right } = document.running;
  const faces = await pageFaces({ all: new Set(`${charactersOf(body)}${left}${centre}${right}0123456789`), italic: page.italic, boldItalic: page.boldItalic }, document.style.typeface);
  const { author, description, date, keywords } = document.meta;
  return {
    bytes: pageFile({
      language: scene.language, dir: scene.dir, title: document.title,
      about: { author, description, keywords: keywords.join(', '), 'dcterms.date': date },
      style: styleSheet(document.style, document.running, faces, sheetsOf(document, page),
        { least: leastSize(document), footMm: footMarginMm(document), headings: headingShares(document) }), body,
    }),
  };
}

function sheetsOf({ edition }: DocumentNode, { rows, answers }: Pick<Page, 'rows' | 'answers'>): string[] {
  return ['page.css', 'reading.css', ...(rows ? ['rows.css'] : []), ...(answers ? ['answers.css'] : []), 'print.css', ...(edition === 'largePrint' ? ['large-print.css'] : [])];
}

function writeBody(children: readonly Block[], scene: Scene): string {
  const { page } = scene;
  const { running } = page.document;
  const isLead = (node: Block): boolean => node.type === 'cover' || node.type === 'band' || node.type === 'title' || node.type === 'callout';
  const leadEnd = runEnd(children, 0, isLead);
  const contentsEnd = runEnd(children, leadEnd, (node) => node.type === 'contents');
  const lead = children.slice(0, leadEnd);
  const main = page.ownId('main');
  // A document without a title of its own still needs its one first-level heading.
  const title = page.title === undefined ? `${element('h1', { class: 'quiet', 'data-added': true }, escapeText(page.document.title))}\n` : '';
  return [
    element('a', { class: 'skip', href: `#${main}`, 'data-added': true, ...councilWords(scene, page.words.language) }, escapeText(page.words.skip)),
    readingPanel(scene),
    lead.length === 0 ? '' : element('header', { class: lead.some((node) => node.type === 'cover') ? 'sheet' : 'sheet lead' }, '\n', writeBlocks(lead, scene)),
    writeBlocks(children.slice(leadEnd, contentsEnd), scene).trimEnd(),
    element('main', { id: main, tabindex: '-1', class: 'sheet' }, '\n', title, writeBlocks(children.slice(contentsEnd), scene)),
    running.left === '' && running.centre === '' ? ''
      : element('footer', { class: 'running' }, ...[running.left, running.centre].filter((words) => words !== '').map((words) => element('p', {}, escapeText(words)))),
  ].filter((part) => part !== '').join('\n') + '\n';
}

function runEnd(children: readonly Block[], from: number, belongs: (node: Block) => boolean): number {
  const end = children.findIndex((node, at) => at >= from && !belongs(node));
  return end === -1 ? children.length : end;
}

// Pictures are left out: their letters are not text. Of the characters that are escaped, markup itself has all but one.
function charactersOf(html: string): string {
  return html.replace(/"data:[^"]*"/g, '') + '"';
}
