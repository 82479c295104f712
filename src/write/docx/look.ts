import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from 'docx';
import type { Block, DocumentNode, Style } from '../../document/nodes.js';
import { blankLine, coverTitleSize, footMarginMm, headingShares, isPlain, isStacked, isUpright, leastSize, textWidthMm } from '../type-measures.js';
import { roughWidth } from './rough-width.js';

/** Twips (twentieths of a point) for points. */
export const points = (value: number): number => Math.round(value * 20);
/** Twips for millimetres. */
export const millimetres = (value: number): number => Math.round(value * 1440 / 25.4);

/** Height of a line of the house typeface at "single" spacing, as a multiple of its size: Word counts leading from there. */
const naturalLine = 1.3;
const a4 = { width: 11906, height: 16838 };

/** Twips kept clear between a label and its value. */
export const labelGap = points(5);

/** Colours as Word writes them and lengths in twips, worked out once from a document's style. */
export interface Look {
  colours: Style['colours'];
  typeface: string;
  bodySize: number;
  /** The type size to measure words with. */
  measureSize: number;
  /** Half-points, as Word counts type, for a size relative to 12 pt body. */
  size(atTwelve: number): number;
  textWidth: number;
  textHeight: number;
  /** How far one level of a list is set in. */
  listStep: number;
  /** Where values start in a field. */
  labelWidth: number;
  /** Where names start in a list of contents, behind their numbers. */
  contentsIndent: number;
  titleSize: number;
  /** No slanted letters: what somebody stressed is bold. */
  upright: boolean;
  /** No underlining: links are bold. */
  plain: boolean;
  /** Values stand under their labels. */
  stacked: boolean;
  /** A place to sign and its date have a line each. */
  signsStacked: boolean;
  /** All words in bold. */
  bold: boolean;
  /** Half-points of headings of depth 2, 3 and 4. */
  headings: readonly [number, number, number];
  /** The depths of headings that are bands across the page. */
  bands: ReadonlySet<number>;
  pageSize: { width: number; height: number };
  pageMargin: { top: number; right: number; bottom: number; left: number; header: number; footer: number; gutter: number };
  defaultRun(language: string): IRunStylePropertiesOptions;
  bodyRun: IRunStylePropertiesOptions;
  defaultParagraph: IParagraphStylePropertiesOptions;
}

/** Works out the look of a document from its style. */
export function lookOf(document: DocumentNode): Look {
  const { style } = document;
  const colours = Object.fromEntries(
    Object.entries(style.colours).map(([name, value]) => [name, value.replace('#', '').toUpperCase()]),
  ) as Style['colours'];
  const least = leastSize(document);
  const size = (atTwelve: number): number => Math.round(Math.max(atTwelve * style.bodySize / 12, least) * 2);
  const margin = millimetres(style.marginMm);
  const textWidth = millimetres(textWidthMm(style));
  const shares = headingShares(document);
  // Rough widths are those of the house typeface: others are wider, and bold is too.
  const measureSize = style.bodySize * (style.typeface === 'Lexend' ? 1.12 : 1) * (style.bold ? 1.06 : 1);
  const stacked = document.edition === 'largePrint';
  return {
    colours, size, textWidth, typeface: style.typeface, bodySize: style.bodySize,
    textHeight: a4.height - margin - millimetres(footMarginMm(document)),
    listStep: points(style.bodySize * 1.5),
    measureSize, labelWidth: labelWidth(document.children, measureSize, textWidth),
    contentsIndent: points(Math.max(26, style.bodySize * 2.1)),
    titleSize: hasCoverTitle(document.children) ? Math.round(coverTitleSize(document) * 2) : size(26),
    upright: isUpright(document), plain: isPlain(document), stacked, signsStacked: isStacked(document), bold: style.bold,
    headings: shares === undefined ? [size(20), size(15), size(12.5)] : shares.map((share) => Math.round(share * style.bodySize * 2)) as [number, number, number],
    bands: new Set(bandDepths(document.children)),
    pageSize: a4,
    pageMargin: { top: margin, right: a4.width - margin - textWidth, bottom: millimetres(footMarginMm(document)), left: margin, header: margin - points(24), footer: margin - points(30), gutter: 0 },
    defaultRun: (language) => ({
      font: { ascii: style.typeface, hAnsi: style.typeface, eastAsia: 'Noto Sans SC', cs: 'IBM Plex Sans Arabic' },
      language: { value: language, eastAsia: 'zh-CN', bidirectional: 'ar' },
    }),
    bodyRun: { size: size(12), color: colours.ink, ...(style.bold && { bold: true }) },
    defaultParagraph: {
      alignment: 'left',
      spacing: { after: points(style.bodySize * (blankLine(document) ?? 0.7)), line: Math.round(240 * style.leading / naturalLine), lineRule: 'auto' },
    },
  };
}

/** One width for all labels of a document: as the longest asks, within bounds. A label beyond them gets a line of its own. */
function labelWidth(blocks: readonly Block[], bodySize: number, textWidth: number): number {
  const [least, most] = [Math.round(textWidth * 0.325), Math.round(textWidth * 0.4)];
  const wanted = labelsIn(blocks).map((label) => roughWidth(label, bodySize) + labelGap).filter((width) => width <= most);
  return Math.max(least, ...wanted);
}

function labelsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'fields') return block.children.map((field) => field.label);
    return block.type === 'section' || block.type === 'cover' || block.type === 'callout' || block.type === 'ownWords' ? labelsIn(block.children) : [];
  });
}

function bandDepths(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block): number[] => {
    if (block.type === 'heading') return block.band === undefined ? [] : [block.depth];
    return block.type === 'section' || block.type === 'cover' ? bandDepths(block.children) : [];
  });
}

function hasCoverTitle(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'cover' && block.children.some((child) => child.type === 'title'));
}
