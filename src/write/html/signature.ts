import type { SignatureLineNode, SignatureNode } from '../../document/nodes.js';
import type { Attributes } from './markup.js';
import { element, escapeText } from './markup.js';
import { added, common, inside } from './scene.js';
import type { Scene } from './scene.js';

/** Writes places to sign: for each person a name, a line to sign on and a line for the date. */
export function writeSignature(node: SignatureNode, own: Attributes, scene: Scene): string {
  return element('ul', { ...own, class: 'signature', role: 'list' }, '\n', ...node.children.map((line) => `${writeLine(line, node, scene)}\n`));
}

function writeLine(line: SignatureLineNode, labels: SignatureNode, outer: Scene): string {
  const scene = inside(outer, line);
  return element('li', common(outer, line), element('p', { class: 'role' }, escapeText(line.role)),
    element('dl', {}, entry(labels.nameLabel, line.name, scene), entry(labels.signLabel, undefined, scene), entry(labels.dateLabel, line.date, scene)));
}

function entry(label: string, value: string | undefined, scene: Scene): string {
  const known = value !== undefined && value !== '';
  return element('div', {}, element('dt', {}, escapeText(label)), ' ',
    element('dd', known ? {} : { class: 'line' }, known ? escapeText(value) : added(scene, scene.page.words.toFill)));
}
