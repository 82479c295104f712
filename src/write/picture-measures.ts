import type { Block, Inline, PictureRowNode } from '../document/nodes.js';

/** Where things stand in a row of pictures and words, in millimetres. One look in all three formats. */
export interface RowMeasures {
  /** The room for pictures; words of all rows of a size begin at the same place, whatever is in it. */
  column: number;
  /** Side of the square of one picture. */
  square: number;
  /** Side of each square where two or more pictures share the column, and the gap between them. */
  shared: number;
  sharedGap: number;
  /** How many squares stand side by side. */
  across: number;
  /** From the column to the words. */
  toWords: number;
  /** From one row to the next, and where rows have a word and its meaning under each other. */
  between: number;
  betweenMeanings: number;
  /** Around a row without a picture, which would else look like the end of the row before. */
  betweenBare: number;
  /** Around a row whose words are taller than its picture: they would else run on into those of the next one. */
  betweenTall: number;
}

/**
 * The measures of a row in some width. Pictures take somewhat less than a third of it, so that two small squares fit where one large
 * one stands, and four or five rows fit a page of A4.
 */
export function rowMeasures(size: PictureRowNode['size'], widthMm: number): RowMeasures {
  if (size === 'small') {
    const square = Math.min(14, widthMm * 0.18);
    return { column: square, square, shared: square, sharedGap: 2, across: 1, toWords: 6, between: 3, betweenMeanings: 6, betweenBare: 3, betweenTall: 3 };
  }
  const column = Math.min(50, widthMm * 0.31);
  return { column, square: column * 0.82, shared: column * 0.48, sharedGap: column * 0.04, across: 2, toWords: 8, between: 6.5, betweenMeanings: 6.5, betweenBare: 11, betweenTall: 11 };
}

/** Whether a row has a word and its meaning under each other: such rows stand further apart, so that no word is as near to the meaning above it. */
export function saysMeaning({ size, children }: PictureRowNode): boolean {
  return size === 'small' && children.some((child) => child.type === 'paragraph' && child.children.some(({ type }) => type === 'break'));
}

/** Millimetres from a row to its neighbours; `bodySize` is the type size in points. */
export function betweenOf(measures: RowMeasures, node: PictureRowNode, widthMm: number, bodySize: number): number {
  if (node.pictures.length === 0) return measures.betweenBare;
  if (saysMeaning(node)) return measures.betweenMeanings;
  return heightOfWords(node.children, widthMm - measures.column - measures.toWords, bodySize) > measures.square ? measures.betweenTall : measures.between;
}

const mmPerPoint = 0.3528;
/** The width of a letter, the height of a line and the room between paragraphs, as shares of the type size, much as all three formats have them. */
const [letter, line, gap] = [0.5, 1.4, 0.6];

function heightOfWords(blocks: readonly Block[], widthMm: number, bodySize: number): number {
  const size = bodySize * mmPerPoint;
  const perLine = Math.max(1, Math.floor(widthMm / (size * letter)));
  return blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? Math.ceil(Math.max(1, lettersIn(block.children)) / perLine) * size * line : 0), Math.max(0, blocks.length - 1) * size * gap);
}

function lettersIn(nodes: readonly Inline[]): number {
  return nodes.reduce((sum, node) => sum + ('value' in node ? node.value.length : 'children' in node ? lettersIn(node.children) : 0), 0);
}

/** How large each picture of a row is drawn. */
export function squareOf(measures: RowMeasures, pictures: number): number {
  return pictures > 1 ? measures.shared : measures.square;
}

/** Corners of a square, as a share of its side. */
export const cornerShare = 0.07;
/** Room between the edge of a square and a drawing in it, as a share of its side. A photo fills its square. */
export const drawingInset = 0.05;

/** Whether a picture is drawn, and stands on a ground of its own, or is a photo, which fills its square. */
export function isDrawing(mediaType: string | undefined): boolean {
  return mediaType === 'image/svg+xml';
}
