import type { DocumentNode, Style } from '../document/nodes.js';

const a4Mm = { width: 210, height: 297 } as const;
const pointsPerMm = 72 / 25.4;

/** The least size of printed words in points: Easy Read has no small print (DH 2009: 14 point), and large print nothing under its own size (UKAAF G003). */
export function leastSize(document: DocumentNode): number {
  return document.edition === 'easyRead' ? 14 : document.edition === 'largePrint' ? document.style.bodySize : 0;
}

/** No slanted letters: what somebody stressed is bold. */
export function isUpright(document: DocumentNode): boolean {
  return document.edition === 'easyRead' || document.edition === 'largePrint';
}

/** No underlining either: a link is bold and in its colour (UKAAF G003). */
export function isPlain(document: DocumentNode): boolean {
  return document.edition === 'largePrint';
}

/** From this size on, what stands side by side in smaller type stands one under the other. */
const besideUpTo = 20;

/** Whether a place to sign and its date have a line each. */
export function isStacked(document: DocumentNode): boolean {
  return document.edition === 'largePrint' && document.style.bodySize > besideUpTo;
}

/** The size of the first-level heading on a cover: three times the body, but a large body does not need a title that fills the page. */
export function coverTitleSize(document: DocumentNode): number {
  const { bodySize } = document.style;
  if (document.edition === 'largePrint') return Math.max(bodySize * 1.4, Math.min(bodySize * 2, 44));
  return document.edition === 'easyRead' ? Math.max(bodySize * 1.8, Math.min(bodySize * 2.6, 42)) : bodySize * 3;
}

/** Sizes of headings of depth 2, 3 and 4 as shares of the body, where they are not as the house has them: the larger the type, the less they need to stand out. */
export function headingShares(document: DocumentNode): readonly [number, number, number] | undefined {
  if (document.edition !== 'largePrint') return undefined;
  const { bodySize } = document.style;
  const share = (points: number, most: number, least: number): number => Math.min(most, Math.max(least, points / bodySize));
  return [share(42, 1.5, 1.15), share(35, 1.25, 1.08), share(30, 1.12, 1.04)];
}

/** Space from one paragraph to the next as a share of the type size, where it is a blank line of its own (UKAAF G003). */
export function blankLine(document: DocumentNode): number | undefined {
  return document.edition === 'largePrint' ? document.style.leading : undefined;
}

/** The width of a letter as a share of the type size, as a line of English comes to. */
const letterShare: Readonly<Record<string, number>> = { Lexend: 0.56 };
const usualLetter = 0.5;

/** The width of text on a page of A4 in millimetres: what the margins leave, or as many letters as the reader asked for. */
export function textWidthMm({ marginMm, lineLength, bodySize, typeface }: Style): number {
  const room = a4Mm.width - 2 * marginMm;
  return lineLength === undefined ? room : Math.min(room, (lineLength * bodySize * (letterShare[typeface] ?? usualLetter)) / pointsPerMm);
}

/** The margin at the foot in millimetres: what is printed there is as large as the document asks, and never meets the words. */
export function footMarginMm(document: DocumentNode): number {
  const { marginMm } = document.style;
  return Math.max(marginMm, (leastSize(document) * 1.4) / pointsPerMm + 14);
}
