import { coloursOn, inkColours, paperColours } from '../../document/reading-style.js';
import type { Style } from '../../document/nodes.js';
import { element, escapeText } from './markup.js';
import { palettes, type Palette } from './palette.js';
import { councilWords, type Scene } from './scene.js';
import type { ReadingWords } from './words.js';

type Word = keyof ReadingWords;
interface Choice { group: Word; first: string; options: readonly Word[] }

const papers = ['white', 'cream', 'paleYellow', 'paleBlue'] as const;

/** What a reader can change. The first of each group is the page as it was made. Ids have an underscore, which no id of a document has. */
const choices: readonly Choice[] = [
  { group: 'size', first: 'read_size_as_made', options: ['larger', 'largest', 'giant'] },
  { group: 'colours', first: 'read_colours_as_made', options: [...papers, 'dark'] },
  { group: 'spacing', first: 'read_spacing_as_made', options: ['wide', 'wider'] },
];

/**
 * The panel in which a reader changes size, colours and spacing. It needs no script: the stylesheet looks which button is pressed
 * (WCAG 1.4.8 asks for such a mechanism). Where a browser cannot do that, the panel is not shown.
 */
export function readingPanel(scene: Scene): string {
  const { reading } = scene.page.words;
  const button = (group: Word, id: string, word: Word, checked: boolean): string =>
    element('label', {}, element('input', { type: 'radio', name: `read_${group}`, id, ...(checked ? { checked: true } : {}) }), ' ', element('span', {}, escapeText(reading[word])));
  const groups = choices.map(({ group, first, options }) => element('fieldset', {}, element('legend', {}, escapeText(reading[group])),
    button(group, first, 'asMade', true), ...options.map((word) => button(group, `read_${group}_${word}`, word, false))));
  return element('aside', { class: 'reading', 'aria-label': reading.title, 'data-added': true, ...councilWords(scene, scene.page.words.language) },
    element('details', {}, element('summary', {}, escapeText(reading.title)), ...groups));
}

/** The colours behind each button, on screens alone: paper has those of the document. */
export function readingColours(style: Style): string {
  const on = (name: string, paper: string, ink: string): string => rule(name, palettes({ ...style, asked: true, colours: coloursOn(paper, ink, style.colours) }).screen);
  return `@media screen{${[...papers.map((name) => on(name, paperColours[name], inkColours.black)), on('dark', inkColours.black, paperColours.white)].join('')}}`;
}

function rule(name: string, palette: Palette): string {
  const scheme = name === 'dark' ? 'dark' : 'light';
  return `html:has(#read_colours_${name}:checked){color-scheme:${scheme};${Object.entries(palette).map(([key, colour]) => `--${key}:${colour};`).join('')}}`;
}
