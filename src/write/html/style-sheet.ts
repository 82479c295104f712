import type { Running, Style } from '../../document/nodes.js';
import { readResourceText } from '../../resources/index.js';
import { familyNames } from './fonts.js';
import { textWidthMm } from '../type-measures.js';
import { holdable } from './markup.js';
import { rowProperties } from './picture-row.js';
import type { Palette } from './palette.js';
import { isOwnColours, palettes } from './palette.js';
import { readingColours } from './reading-panel.js';

/** What a document's edition asks of its type: the least size in points, the margin at the foot, sizes of headings as shares of the body. */
export interface Measures { least?: number; footMm?: number; headings?: readonly [number, number, number] | undefined }

/** The whole stylesheet of a page: fonts, the document's own colours and sizes, and the sheets named. */
export function styleSheet(style: Style, running: Running, faces: string, sheets: readonly string[], measures: Measures = {}): string {
  const { screen, dark, print } = palettes(style);
  const { least = 0 } = measures;
  return [
    faces,
    `:root{${colours(screen)}${sizes(style, measures)}${least > 0 ? `--least:${String(least)}pt;` : ''}${footer(running)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours(dark)}}}`,
    `@media print{:root{${colours(print)}}}`,
    ...(isOwnColours(style) ? [':root{color-scheme:light}'] : []),
    ...(sheets.includes('reading.css') ? [readingColours(style)] : []),
    ...(sheets.includes('rows.css') ? [rowProperties(style, print.tint)] : []),
    ...sheets.map((sheet) => readResourceText(`templates/html/${sheet}`)),
  ].join('\n');
}

function colours(palette: Palette): string {
  return Object.entries(palette).map(([name, colour]) => `--${name}:${colour};`).join('');
}

// 12 point on paper is 19 pixels on a screen; a reader's own browser size still counts.
function sizes(style: Style, { footMm = style.marginMm, headings }: Measures): string {
  const typefaces = [style.typeface, ...familyNames].filter((name, at, all) => name !== '' && all.indexOf(name) === at);
  const right = 210 - style.marginMm - textWidthMm(style);
  return `--body-print:${round(style.bodySize)}pt;--body-screen:${round(style.bodySize / 12 * 19 / 16)}rem;--leading:${round(style.leading)};`
    + `--margin:${round(style.marginMm)}mm;--margin-foot:${round(footMm)}mm;--margin-right:${round(right)}mm;--typeface:${typefaces.map(quoted).join(',')};`
    + (style.lineLength === undefined ? '' : `--letters:${round(style.lineLength)};--sheet:calc(var(--letters) * .5em + 2 * clamp(1.1rem, 6.5vw, 3.75rem));`)
    + (style.bold ? '--weight:700;--stress:var(--accent-text);' : '')
    + (headings === undefined ? '' : headings.map((share, at) => `--h${String(at + 2)}:${round(share)}em;`).join(''));
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
