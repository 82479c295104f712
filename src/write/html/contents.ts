import type { ContentsNode, HeadingNode, Inline } from '../../document/nodes.js';
import { writeInlines } from './inline.js';
import type { Attributes } from './markup.js';
import { element, escapeText } from './markup.js';
import type { Scene } from './scene.js';

/** Writes the contents: a link for each second-level heading of the page. */
export function writeContents(node: ContentsNode, own: Attributes, scene: Scene): string {
  const label = scene.page.ownId('contents');
  const entries = [...scene.page.headings].filter(([heading]) => heading.depth === 2);
  return element('nav', { ...own, class: 'contents', 'aria-labelledby': label },
    element('h2', { id: label }, escapeText(node.title)),
    // Some screen readers forget that a list without marks is a list.
    element('ol', { role: 'list' }, '\n', ...entries.map(([heading, id]) => `${element('li', {}, entry(heading, id, scene))}\n`)));
}

function entry(heading: HeadingNode, id: string, scene: Scene): string {
  const number = heading.number === undefined || heading.number === '' ? '' : `${element('span', { class: 'number' }, escapeText(heading.number))} `;
  return element('a', { href: `#${id}`, lang: heading.lang, dir: heading.dir }, number,
    element('span', {}, writeInlines(withoutReferences(heading.children), { ...scene, inLink: true })));
}

function withoutReferences(nodes: readonly Inline[]): Inline[] {
  return nodes.filter((node) => node.type !== 'traceLink' && node.type !== 'pageRef');
}
