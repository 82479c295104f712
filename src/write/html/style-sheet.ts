import type { Running, Style } from '../../document/nodes.js';
import { readResourceText } from '../../resources/index.js';
import { familyNames } from './fonts.js';
import { holdable } from './markup.js';
import { rowProperties } from './picture-row.js';
import type { Palette } from './palette.js';
import { palettes } from './palette.js';

/** The whole stylesheet of a page: fonts, the document's own colours and sizes, and the sheets named. */
export function styleSheet(style: Style, running: Running, faces: string, sheets: readonly string[], least = 0): string {
  const { screen, dark, print } = palettes(style);
  return [
    faces,
    `:root{${colours(screen)}${sizes(style)}${least > 0 ? `--least:${String(least)}pt;` : ''}${footer(running)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours(dark)}}}`,
    `@media print{:root{${colours(print)}}}`,
    ...(sheets.includes('rows.css') ? [rowProperties(style, print.tint)] : []),
    ...sheets.map((sheet) => readResourceText(`templates/html/${sheet}`)),
  ].join('\n');
}

function colours(palette: Palette): string {
  return Object.entries(palette).map(([name, colour]) => `--${name}:${colour};`).join('');
}

// 12 point on paper is 19 pixels on a screen; a reader's own browser size still counts.
function sizes(style: Style): string {
  const typefaces = [style.typeface, ...familyNames].filter((name, at, all) => name !== '' && all.indexOf(name) === at);
  return `--body-print:${round(style.bodySize)}pt;--body-screen:${round(style.bodySize / 12 * 19 / 16)}rem;--leading:${round(style.leading)};`
    + `--margin:${round(style.marginMm)}mm;--typeface:${typefaces.map(quoted).join(',')};`;
}

function footer(running: Running): string {
  const counted = running.right.split(/(\{pages?\})/).filter((part) => part !== '').map((part) =>
    part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part)).join(' ');
  return `--running-left:${quoted(running.left)};--running-centre:${quoted(running.centre)};--running-right:${counted === '' ? '""' : counted};`;
}

// Everything but letters and digits as an escape: nothing in a name can end the string or the stylesheet.
function quoted(text: string): string {
  return `"${holdable(text).replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

function round(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
