import type { Block, CalloutNode, HeadingNode, ParagraphNode, SectionNode, TitleNode } from '../../document/nodes.js';
import { writeAnswer } from './answer.js';
import { writeContents } from './contents.js';
import { pictureOf, writeBand, writeFigure } from './figure.js';
import { writeInlines } from './inline.js';
import { writeList } from './list.js';
import { dataUri, element, escapeText } from './markup.js';
import { isDrawing } from '../picture-measures.js';
import { writeParts } from './parts.js';
import { writePictureRow } from './picture-row.js';
import { common, inside } from './scene.js';
import type { Scene } from './scene.js';
import { writeSignature } from './signature.js';
import { writeTable } from './table.js';

/** Writes blocks as HTML, one under the other. */
export function writeBlocks(nodes: readonly Block[], scene: Scene): string {
  return nodes.map((node) => `${writeBlock(node, scene)}\n`).join('');
}

function writeBlock(node: Block, outer: Scene): string {
  const scene = inside(outer, node);
  const own = common(outer, node);
  switch (node.type) {
    case 'cover': return element('div', { ...own, class: 'cover' }, '\n', writeBlocks(node.children, scene));
    case 'band': return writeBand(node, own, scene);
    case 'title': return writeTitle(node, outer);
    case 'contents': return writeContents(node, own, scene);
    case 'section': return writeSection(node, outer);
    case 'heading': return writeHeading(node, outer);
    case 'paragraph': return element('p', { ...own, class: paragraphClass(node) }, writeInlines(node.children, scene));
    case 'list': return writeList(node, own, scene, writeBlocks);
    case 'quote': return element('blockquote', { ...own, class: 'quote' }, '\n', writeBlocks(node.children, scene));
    case 'codeBlock': return element('pre', own, element('code', {}, escapeText(node.value)));
    case 'rule': return element('hr', own);
    // The bar is not seen by everyone: a quotation says as well that these are somebody's own words.
    case 'ownWords': return element('blockquote', { ...own, class: 'own' }, '\n', writeBlocks(node.children, scene));
    case 'ownHeading': return element('p', { ...own, class: 'own-heading' },
      element('strong', {}, writeInlines(node.children, { ...scene, bold: true })));
    case 'table': return writeTable(node, own, scene, writeBlocks);
    case 'fields': return element('dl', { ...own, class: node.stacked === true ? 'fields stacked' : 'fields' }, '\n', ...node.children.map((field) =>
      `${element('div', common(scene, field), element('dt', {}, escapeText(field.label)),
        element('dd', {}, writeBlocks(field.children, inside(scene, field))))}\n`));
    case 'callout': return writeCallout(node, outer);
    case 'missing': return element('p', { ...own, class: 'missing' }, writeInlines(node.children, scene));
    case 'figure': return writeFigure(node, own, scene);
    case 'pictureRow': return writePictureRow(node, own, scene, writeBlocks);
    case 'signature': return writeSignature(node, own, scene);
    case 'answer': return writeAnswer(node, own, scene);
    case 'parts': return writeParts(node, own, scene, writeBlocks);
  }
}

function paragraphClass(node: ParagraphNode): string | undefined {
  const role = node.role === undefined || node.role === 'body' ? undefined : node.role;
  return node.whole === true ? [role, 'whole'].filter((each) => each !== undefined).join(' ') : role;
}

function writeTitle(node: TitleNode, outer: Scene): string {
  const scene = inside(outer, node, { bold: true });
  const kicker = node.kicker === '' ? '' : element('p', { class: 'kicker' }, escapeText(node.kicker));
  return element('hgroup', common(outer, node), kicker,
    element(node === scene.page.title ? 'h1' : 'h2', { class: 'title' }, writeInlines(node.children, scene)));
}

function writeSection(node: SectionNode, outer: Scene): string {
  const [first] = node.children;
  const label = first?.type === 'heading' ? outer.page.headings.get(first) : undefined;
  return element('section', { ...common(outer, node), class: node.breakBefore === true ? 'new-page' : undefined, 'aria-labelledby': label },
    '\n', writeBlocks(node.children, inside(outer, node)));
}

function writeHeading(node: HeadingNode, outer: Scene): string {
  const number = node.number === undefined || node.number === '' ? '' : `${element('span', { class: 'number' }, escapeText(node.number))} `;
  const own = { ...common(outer, node), id: outer.page.headings.get(node) };
  const words = writeInlines(node.children, inside(outer, node, { bold: true }));
  if (node.band === undefined) return element(`h${node.depth}`, own, number, words);
  return element(`h${node.depth}`, { ...own, class: 'heading-band' }, bandPicture(node.band.media, outer), element('span', {}, number, words));
}

// The picture only repeats the words beside it, so it says nothing.
function bandPicture(id: string | undefined, scene: Scene): string {
  const file = id === undefined ? undefined : pictureOf(id, scene);
  if (file === undefined) return '';
  return element('img', { class: isDrawing(file.mediaType) ? 'drawing' : 'photo', src: dataUri(file.mediaType, file.bytes), alt: '', width: '64', height: '64' });
}

function writeCallout(node: CalloutNode, outer: Scene): string {
  const scene = inside(outer, node);
  const label = node.title === undefined ? undefined : scene.page.ownId('callout');
  const title = node.title === undefined ? '' : `\n${element('p', { id: label, class: 'callout-title' },
    element('strong', {}, writeInlines(node.title, { ...scene, bold: true })))}`;
  return element('div', { ...common(outer, node), class: `callout ${node.tone}`, role: label === undefined ? undefined : 'note', 'aria-labelledby': label },
    title, '\n', writeBlocks(node.children, scene));
}
