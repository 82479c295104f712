import type { PictureRowNode, RowPicture, Style } from '../../document/nodes.js';
import { betweenOf, isDrawing, rowMeasures, saysMeaning, squareOf } from '../picture-measures.js';
import { pictureOf } from './figure.js';
import type { WriteBlocks } from './list.js';
import type { Attributes } from './markup.js';
import { dataUri, element, escapeText } from './markup.js';
import type { Scene } from './scene.js';

/** Pixels of a millimetre of the printed page on a screen: 12 point on paper is 19 pixels on a screen. */
const pixelsPerMm = 72 / 25.4 * 19 / 12;

/** Writes one idea: its pictures, then its words. A group of plain boxes, because it is no table (WCAG 1.3.1). */
export function writePictureRow(node: PictureRowNode, own: Attributes, scene: Scene, writeBlocks: WriteBlocks): string {
  const side = squareOf(rowMeasures(node.size, textWidth(scene.page.document.style)), node.pictures.length) * pixelsPerMm;
  const shared = node.pictures.length > 1 ? ' shared' : '';
  return element('div', { ...own, class: `row row-${node.size}${node.keepNext === true ? ' row-kept' : ''}${saysMeaning(node) ? ' row-meaning' : ''}${node.pictures.length === 0 ? ' row-bare' : isTall(node, scene.page.document.style) ? ' row-tall' : ''}` },
    '\n', element('div', { class: `row-pictures${shared}` }, ...node.pictures.map((each) => writePicture(each, side, scene))),
    '\n', element('div', { class: 'row-words' }, '\n', writeBlocks(node.children, scene)), '\n');
}

/** Whether its words are taller than its picture where it is printed. */
function isTall(node: PictureRowNode, style: Style): boolean {
  const measures = rowMeasures(node.size, textWidth(style));
  return node.size === 'full' && betweenOf(measures, node, textWidth(style), style.bodySize) === measures.betweenTall;
}

function writePicture({ media, alt }: RowPicture, side: number, scene: Scene): string {
  const file = pictureOf(media, scene);
  // A picture that is not there still says what it shows.
  if (file === undefined) return element('p', { class: 'missing' }, escapeText(alt));
  const size = side.toFixed(0);
  return element('img', { class: isDrawing(file.mediaType) ? 'drawing' : 'photo', src: dataUri(file.mediaType, file.bytes), alt, width: size, height: size });
}

/** The measures of rows as properties for the stylesheet, in millimetres of the printed page. */
export function rowProperties(style: Style, ground: string): string {
  const [full, small] = (['full', 'small'] as const).map((size) => rowMeasures(size, textWidth(style)));
  if (full === undefined || small === undefined) return '';
  const entries: [string, number][] = [
    ['full-column', full.column], ['full-square', full.square], ['full-shared', full.shared], ['full-gap', full.toWords], ['full-between', full.between],
    ['small-column', small.column], ['small-square', small.square], ['small-gap', small.toWords], ['small-between', small.between], ['shared-gap', full.sharedGap],
  ];
  return `:root{--mm:${(pixelsPerMm / 16).toFixed(4)}rem;--picture-ground:${ground};${entries.map(([name, value]) => `--${name}:${String(Math.round(value * 100) / 100)};`).join('')}}\n`
    // Twice the class, so that it holds over what the style sheet says of every small row.
    + `.row-small.row-meaning{--between:${String(small.betweenMeanings)};}\n`
    + `.row-full.row-bare{--between:${String(full.betweenBare)};}\n`
    + `.row-full.row-tall{--between:${String(full.betweenTall)};}\n`
    + '@media print{:root{--mm:1mm;}}';
}

function textWidth(style: Style): number {
  return 210 - 2 * style.marginMm;
}
