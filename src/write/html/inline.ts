import { withoutHolds } from '../../document/held-hyphen.js';
import type { CrossRefNode, Inline, LinkNode, TraceLinkNode } from '../../document/nodes.js';
import { isPlain, isUpright } from '../type-measures.js';
import { linkName, safeAddress } from './links.js';
import { element, escapeText } from './markup.js';
import { added, common, councilWords, inside, writeText } from './scene.js';
import type { Scene } from './scene.js';

/** A reference stays on one line, unless it is longer than a phone is wide. */
const longestLabel = 24;

/** Writes a run of inline nodes as HTML. */
export function writeInlines(nodes: readonly Inline[], scene: Scene): string {
  return nodes.map((node) => writeInline(node, scene)).join('');
}

function writeInline(node: Inline, scene: Scene): string {
  switch (node.type) {
    case 'text': return writeText(node.value, scene);
    case 'strong': return element('strong', {}, writeInlines(node.children, { ...scene, bold: true }));
    case 'emphasis': {
      // Easy Read and large print have no slanted letters: what somebody stressed is bold there.
      const set = isUpright(scene.page.document) ? { bold: true } : { emphasis: true };
      return element('em', {}, writeInlines(node.children, { ...scene, ...set }));
    }
    case 'strike': return element('s', {},
      // Screen readers do not say that words are crossed out, and crossing out changes what a plan says.
      added(scene, `${scene.page.words.crossedOut} `), writeInlines(node.children, scene), added(scene, scene.page.words.crossedOutEnd));
    case 'code': return element('code', {}, escapeText(node.value));
    case 'break': return '<br>';
    case 'link': return writeLink(node, scene);
    case 'crossRef': return writeCrossRef(node, scene);
    case 'traceLink': return writeTraceLink(node, scene);
    case 'pageRef': return '';
    case 'span': {
      const { lang, dir } = common(scene, node);
      return element(node.dir === undefined ? 'span' : 'bdi', { lang, dir }, writeInlines(node.children, inside(scene, node)));
    }
    case 'missingInline': return element('span', { class: 'missing-inline' }, writeInlines(node.children, scene));
  }
}

function writeLink(node: LinkNode, scene: Scene): string {
  const address = safeAddress(node.url);
  if (address === undefined || scene.inLink) return element('span', {}, writeInlines(node.children, scene));
  return element('a', { class: amongBold(scene), href: address, 'aria-label': linkName(plainText(node.children), node.description) },
    writeInlines(node.children, { ...scene, inLink: true }));
}

function writeCrossRef(node: CrossRefNode, scene: Scene): string {
  if (!scene.page.ids.has(node.to) || scene.inLink) return element('span', {}, writeInlines(node.children, scene));
  return element('a', { class: amongBold(scene), href: `#${node.to}`, 'aria-label': linkName(plainText(node.children), node.description) },
    writeInlines(node.children, { ...scene, inLink: true }));
}

/**
 * Large print tells a link by bold; among bold words a line below tells it (WCAG 1.4.1). Only here: Word and the PDF print its address behind it,
 * and underline nothing (UKAAF G003).
 */
function amongBold(scene: Scene): string | undefined {
  const { document } = scene.page;
  return isPlain(document) && (scene.bold || document.style.bold) ? 'lined' : undefined;
}

// The blank before the pill lets a line break there, and keeps it apart from the sentence when it is copied as text.
function writeTraceLink(node: TraceLinkNode, scene: Scene): string {
  const label = escapeText(node.label);
  const around = { class: node.label.length > longestLabel ? 'trace long' : 'trace', ...councilWords(scene) };
  if (!scene.page.ids.has(node.to) || scene.inLink) return ` ${element('span', around, label)}`;
  return ` ${element('a', { ...around, href: `#${node.to}`, 'aria-label': linkName(node.label, node.description) }, label)}`;
}

/** The words of inline nodes without their form, for names and labels. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text': case 'code': return withoutHolds(node.value);
      case 'break': return ' ';
      case 'traceLink': return ` ${node.label}`;
      case 'pageRef': return '';
      default: return plainText(node.children);
    }
  }).join('');
}
