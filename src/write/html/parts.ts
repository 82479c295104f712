import type { PartNode, PartRowNode, PartsNode, PartTableNode } from '../../document/nodes.js';
import { plainText } from './inline.js';
import type { WriteBlocks } from './list.js';
import type { Attributes } from './markup.js';
import { element, escapeText } from './markup.js';
import { added, common, inside } from './scene.js';
import type { Scene } from './scene.js';
import { cellClass, frame, writeCell, writeHeader } from './table.js';

/** Writes the original as it was made: an ordered list of its parts, each with its number, its words and where it went. */
export function writeParts(node: PartsNode, own: Attributes, scene: Scene, writeBlocks: WriteBlocks): string {
  return element('ol', { ...own, class: 'parts', role: 'list' }, '\n', ...node.children.map((part) =>
    `${part.type === 'part' ? writePart(part, node, scene, writeBlocks) : writePartTable(part, node, scene, writeBlocks)}\n`));
}

function writePart(part: PartNode, labels: PartsNode, outer: Scene, writeBlocks: WriteBlocks): string {
  const scene = inside(outer, part);
  const indent = Math.max(0, Math.min(8, Math.round(part.indent)));
  // The language of a part is its words' own; its number and its place are the council's.
  return element('li', { id: part.id, class: 'part' },
    element('p', { class: 'part-number' }, label(labels.numberLabel, outer), escapeText(part.number)), '\n',
    element('div', { ...common(outer, part), id: undefined, class: 'part-words', style: indent === 0 ? undefined : `--indent:${indent}` },
      '\n', writeBlocks(part.children, scene)), '\n',
    part.where.length === 0 ? '' : element('div', { class: 'part-where' }, label(labels.whereLabel, outer), writeBlocks(part.where, outer)));
}

function writePartTable(node: PartTableNode, labels: PartsNode, outer: Scene, writeBlocks: WriteBlocks): string {
  const scene = inside(outer, node);
  const header = node.hasHeader ? node.children[0] : undefined;
  const names = (header?.children ?? []).map((cell) => cell.children.map((block) => 'children' in block && block.type === 'paragraph' ? plainText(block.children) : '').join(' ').trim());
  const rows = header === undefined ? node.children : node.children.slice(1);
  const columns = Math.max(...node.children.map((row) => row.children.length), 1);
  const head = header === undefined ? plainHead(labels, columns, outer) : ownHead(header, node, labels, scene, outer, writeBlocks);
  const body = rows.map((row) => `${writeRow(row, node, { labels, names }, scene, outer, writeBlocks)}\n`);
  return element('li', { ...common(outer, node), class: 'part-table' },
    frame({ own: {}, caption: node.caption, showCaption: false, width: columns + 2, stacks: true }, scene,
      element('thead', { role: 'rowgroup', class: header === undefined ? 'quiet' : undefined }, head), '\n',
      element('tbody', { role: 'rowgroup' }, '\n', ...body)));
}

// Nothing in the person's table names its columns, so only ours are named.
function plainHead(labels: PartsNode, columns: number, scene: Scene): string {
  const heads = [{ name: labels.numberLabel, span: 1 }, { name: labels.wordsLabel, span: columns }, { name: labels.whereLabel, span: 1 }];
  return element('tr', { role: 'row' }, ...heads.map(({ name, span }) => element('th', {
    role: 'columnheader', scope: span > 1 ? 'colgroup' : 'col', colspan: span > 1 ? String(span) : undefined,
  }, label(name, scene))));
}

function ownHead(
  header: PartRowNode, table: PartTableNode, labels: PartsNode, scene: Scene, council: Scene, writeBlocks: WriteBlocks,
): string {
  const own = header.children.map((cell, at) => {
    const attributes = { ...common(scene, cell), class: cellClass(cell.children, table.columnAligns[at] ?? 'start') };
    return writeHeader(cell.children, writeBlocks(cell.children, inside(scene, cell, { bold: true })).trimEnd(), attributes);
  });
  return element('tr', { ...common(scene, header), role: 'row' },
    element('th', { role: 'columnheader', scope: 'col', class: 'part-number' }, label(labels.numberLabel, council), escapeText(header.number)), ...own,
    element('th', { role: 'columnheader', scope: 'col', class: 'part-where' }, label(labels.whereLabel, council), writeBlocks(header.where, council).trimEnd()));
}

function writeRow(
  row: PartRowNode, table: PartTableNode, names: { labels: PartsNode; names: string[] }, outer: Scene, council: Scene, writeBlocks: WriteBlocks,
): string {
  const scene = inside(outer, row);
  const cells = row.children.map((cell, at) =>
    writeCell(cell, { header: false, align: table.columnAligns[at] ?? 'start', label: names.names[at] ?? '' }, scene, writeBlocks));
  return element('tr', { ...common(outer, row), role: 'row' },
    element('th', { role: 'rowheader', scope: 'row', class: 'part-number' }, label(names.labels.numberLabel, council), escapeText(row.number)), ...cells,
    element('td', { role: 'cell', class: 'part-where' }, label(names.labels.whereLabel, council), writeBlocks(row.where, council).trimEnd()));
}

// The names of the three columns, said for each part to those who cannot see the columns.
function label(words: string, scene: Scene): string {
  return words === '' ? '' : added(scene, `${words} `, scene.page.document.language);
}
