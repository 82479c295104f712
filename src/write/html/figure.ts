import type { BandNode, FigureNode, MediaFile } from '../../document/nodes.js';
import { isDrawing } from '../picture-measures.js';
import { writeInlines } from './inline.js';
import type { Attributes } from './markup.js';
import { dataUri, element, escapeText } from './markup.js';
import type { Scene } from './scene.js';

const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml', 'image/avif']);

/** Writes a picture with its words; a picture no browser can show is told in words only. */
export function writeFigure(node: FigureNode, own: Attributes, scene: Scene): string {
  const caption = node.caption === undefined ? '' : element('figcaption', {}, writeInlines(node.caption, scene));
  const alt = node.decorative === true ? '' : node.alt;
  const file = pictureOf(node.media, scene);
  const body = file === undefined ? (alt === '' ? '' : element('p', { class: 'missing' }, escapeText(alt)))
    : element('img', { class: isDrawing(file.mediaType) ? 'drawing' : undefined, src: dataUri(file.mediaType, file.bytes), alt, ...sizeOf(file, node), style: `max-width:min(100%,${millimetres(node.widthMm)}mm)` });
  return element('figure', own, body, caption);
}

/** Writes the council's band at the top of a cover. */
export function writeBand(node: BandNode, own: Attributes, scene: Scene): string {
  const file = node.logo === undefined ? undefined : pictureOf(node.logo, scene);
  const logo = file === undefined ? '' : element('img', { src: dataUri(file.mediaType, file.bytes), alt: node.logoAlt ?? '', ...pixels(file) });
  return element('div', { ...own, class: 'band' }, logo, element('p', { class: 'band-left' }, escapeText(node.left)), '\n',
    node.right === '' ? '' : element('p', { class: 'band-right' }, escapeText(node.right)));
}

/** The file of a picture, when it is there and a browser shows its kind. */
export function pictureOf(id: string, scene: Scene): MediaFile | undefined {
  const file = scene.page.media.get(id);
  return file !== undefined && shown.has(file.mediaType) ? file : undefined;
}

// A drawing has no size of its own and takes the width it is given; ours are square.
function sizeOf(file: MediaFile, node: FigureNode): Attributes {
  if (!isDrawing(file.mediaType)) return pixels(file);
  const side = (Number(millimetres(node.widthMm)) * 96 / 25.4).toFixed(0);
  return { width: side, height: side };
}

function pixels(file: MediaFile): Attributes {
  return { width: file.width?.toFixed(0), height: file.height?.toFixed(0) };
}

function millimetres(value: number): string {
  return Number.isFinite(value) && value > 0 ? String(Math.round(value * 100) / 100) : '162';
}
