import type { DocumentNode, MediaMap, Style } from '../../document/nodes.js';
import { houseStyle } from '../../document/style.js';
import { readResourceData } from '../../resources/data.js';
import { hasResource } from '../../resources/index.js';
import { chosenFamily, fontFamilies } from '../fonts.js';
import { inTypeface, lettersApart } from './font-shelf.js';
import { blankLine, coverTitleSize, footMarginMm, headingShares, isPlain, isStacked, isUpright, leastSize, textWidthMm } from '../type-measures.js';
import { blockSheets } from './block-sheet.js';
import { directionOf, languageParts } from './language.js';
import { holdable, printable } from './printable.js';
import type { Json, Press } from './sheet.js';

/** A4, in points. */
export const page = { width: 595.28, height: 841.89 } as const;

/** A document made ready for the stylesheet, and what the finishing pass needs. */
export interface Prepared { sheet: Json; press: Press }

/** Turns a document into the data the stylesheet reads: printable text, measures, links by number. */
export function prepareDocument(document: DocumentNode, media: MediaMap, pageMap: Readonly<Record<string, number>> = {}): Prepared {
  return inTypeface(document.style.typeface, () => prepare(document, media, pageMap));
}

const pointsPerMm = 2.8346;

function prepare(document: DocumentNode, media: MediaMap, pageMap: Readonly<Record<string, number>>): Prepared {
  const { style } = document;
  const margin = style.marginMm * pointsPerMm;
  const foot = footMarginMm(document) * pointsPerMm;
  const house = chosenFamily(style.typeface);
  const shares = headingShares(document);
  const press: Press = {
    document, style, media, pageMap,
    notes: { families: new Map([[house, new Set<string>()]]), missing: new Set() },
    ids: idsOf(document), placed: new Set(), numbered: false, links: [], tables: [], fields: [], lists: [], items: [], bookmarks: [], pictures: new Map(),
    words: tickWords(document.language),
    pageWidth: Math.min(page.width - 2 * margin, textWidthMm(style) * pointsPerMm),
    pageHeight: page.height - margin - foot,
    headings: shares ?? [1.6, 1.25, 1.05],
  };
  const children = blockSheets(document.children, press, { width: press.pageWidth, size: style.bodySize, cover: false, depth: 0, tight: false, bold: style.bold });
  const language = languageParts(document.language) ?? { lang: 'en' };
  const running = Object.fromEntries(Object.entries(document.running).map(([key, value]) => [key, printable(value, press.notes)]));
  const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(document.meta.date);
  const sheet: Json = {
    title: holdable(document.title), author: holdable(document.meta.author), description: holdable(document.meta.description),
    keywords: document.meta.keywords.map(holdable).filter((each) => each !== ''),
    date: date === null ? null : date.slice(1, 4).map(Number),
    lang: language.lang, region: language.region ?? null, dir: directionOf(language.lang),
    style: {
      bodySize: style.bodySize, leading: style.leading, margin, foot, right: page.width - margin - press.pageWidth, least: leastSize(document), title: coverTitleSize(document), upright: isUpright(document),
      plain: isPlain(document), bold: style.bold, signsStacked: isStacked(document), signsBeside: document.edition !== 'easyRead' && document.edition !== 'largePrint',
      headings: [...press.headings], blank: blankLine(document) ?? null, paper: style.colours.paper.toLowerCase() === '#ffffff' ? null : style.colours.paper, stacked: document.edition === 'largePrint', sectionAbove: document.edition === 'easyRead',
      fonts: fontOrder(press, style), apart: lettersApart(house), colours: coloursOf(style),
    },
    running, children, numbered: press.numbered, places: [...press.placed],
  };
  return { sheet, press };
}

function fontOrder(press: Press, style: Style): string[] {
  const names = [chosenFamily(style.typeface), ...fontFamilies].filter((family, at, all) => press.notes.families.has(family) && all.indexOf(family) === at).map((each) => each.family);
  return names.includes(style.typeface) ? [style.typeface, ...names.filter((each) => each !== style.typeface)] : names;
}

function coloursOf(style: Style): Json {
  return Object.fromEntries(Object.entries(houseStyle.colours).map(([name, ours]) => {
    const asked = style.colours[name as keyof Style['colours']];
    return [name, /^#[0-9a-f]{6}$/i.test(asked) ? asked : ours];
  }));
}

/** Every id that something in the document carries. */
export function idsOf(document: DocumentNode): Set<string> {
  const ids = new Set<string>();
  const see = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) see(each);
    else if (typeof value === 'object' && value !== null) {
      const { id, children, where } = value as { id?: unknown; children?: unknown; where?: unknown };
      if (typeof id === 'string' && id !== '') ids.add(id);
      see(children);
      see(where);
    }
  };
  see(document.children);
  return ids;
}

interface TickWords { checked: string; unchecked: string }
const tickWordsOf = new Map<string, TickWords>();

// A tick box says in words, to a screen reader, whether it is ticked.
function tickWords(language: string): TickWords {
  let words = tickWordsOf.get(language);
  if (words === undefined) {
    const path = (tag: string): string => `templates/shared/words.${tag}.yaml`;
    const tag = /^[a-zA-Z-]+$/.test(language) && hasResource(path(language)) ? language : 'en-GB';
    const { own } = readResourceData(path(tag)) as { own?: Partial<TickWords> };
    tickWordsOf.set(language, (words = { checked: own?.checked ?? '', unchecked: own?.unchecked ?? '' }));
  }
  return words;
}
