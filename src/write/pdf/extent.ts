import type { Block, Inline, ListItemNode, MediaMap, TableRowNode } from '../../document/nodes.js';
import { standsBeside } from '../../document/answer.js';
import { heightOfPlace } from './answer-sheet.js';
import { betweenOf, isDrawing, rowMeasures, squareOf } from '../picture-measures.js';
import { inlineText, sizes } from './inline-sheet.js';
import { lineCount, textWidth, widestWord } from './text-width.js';

/** About how high blocks are when printed, in points; rather too high than too low. */
export function heightOf(blocks: readonly Block[], width: number, size: number, leading: number, media: MediaMap): number {
  const text = (nodes: readonly Inline[], scale = 1, within = width): number =>
    lineCount(`${inlineText(nodes)}${pillRoom(nodes)}`, size * scale, within) * size * scale * leading;
  const nested = (inner: readonly Block[], within: number): number => heightOf(inner, within, size, leading, media);
  let height = 0;
  for (const block of blocks) height += size + blockHeight(block);
  return height;

  function blockHeight(block: Block): number {
    switch (block.type) {
      case 'paragraph': return text(block.children, block.role === 'statement' ? 1.4 : 1);
      case 'heading': return text(block.children, 1.7, block.band === undefined ? width : width - 110) + (block.band === undefined ? 1 : 4) * size;
      case 'ownHeading': return text(block.children, 1.1) + size;
      case 'title': return text(block.children, 3) + 6 * size;
      case 'missing': return text(block.children, 1, width - 24) + 20;
      case 'list': return items(block.children);
      case 'quote': case 'ownWords': case 'cover': case 'section': return nested(block.children, width - 20);
      case 'callout': return nested(block.children, width - 30) + (block.title === undefined ? 0 : text(block.title, 1, width - 30)) + 36;
      case 'codeBlock': return lineCount(block.value, size, width - 24) * size * leading + 24;
      case 'fields':
        if (block.stacked === true) return block.children.reduce((sum, each) => sum + nested(each.children, width) + (lineCount(each.label, size, width) + 0.6) * size * leading, 0);
        return block.children.reduce((sum, each) => sum + nested(each.children, width * 0.66) + lineCount(each.label, size, width * 0.3) * size * leading, 0);
      case 'table': return block.children.reduce((sum, row) => sum + rowHeight(row), 3 * size);
      case 'signature': return block.children.length * 80;
      case 'parts':
        return block.children.reduce((sum, each) => sum + (each.type === 'part' ? nested([...each.children, ...each.where], width * 0.6)
          : each.children.reduce((inner, row) => inner + nested([...row.where, ...row.children.flatMap((cell) => cell.children)], width * 0.5), 0)), 0);
      case 'figure': {
        const file = media.get(block.media);
        const across = Math.min(block.widthMm * 2.8346, width);
        const ratio = file?.width !== undefined && file.height !== undefined && file.width > 0 ? file.height / file.width : isDrawing(file?.mediaType) ? 1 : 2;
        return across * ratio + (block.caption === undefined ? 0 : text(block.caption)) + size;
      }
      case 'pictureRow': {
        const measures = rowMeasures(block.size, width / 2.8346);
        const lines = Math.ceil(block.pictures.length / measures.across);
        const pictures = lines * (squareOf(measures, block.pictures.length) + measures.sharedGap) * 2.8346;
        return Math.max(pictures, nested(block.children, width - (measures.column + measures.toWords) * 2.8346)) + betweenOf(measures, block, width / 2.8346, size) * 2.8346;
      }
      case 'answer': return heightOfPlace(block, size) + (block.label === '' || standsBeside(block, size) ? 0 : 3 * size);
      case 'band': return 60;
      case 'contents': case 'rule': return 2 * size;
    }
  }

  function items(list: readonly ListItemNode[]): number {
    return list.reduce((sum, item) => sum + nested(item.children, width - 26), 0);
  }

  function rowHeight(row: TableRowNode): number {
    return row.children.reduce((highest, cell) => Math.max(highest, nested(cell.children, width / row.children.length - 16)), 0);
  }
}

function pillRoom(nodes: readonly Inline[]): string {
  return 'mm'.repeat(nodes.filter((node) => node.type === 'traceLink' || node.type === 'missingInline').length);
}

/** The width blocks need so that no word of theirs is cut. */
export function leastWidth(blocks: readonly Block[], size: number, bold: boolean): number {
  let least = 0;
  const see = (node: { type: string; [key: string]: unknown }, heavy: boolean, frame = 0): void => {
    if (node.type === 'text' || node.type === 'code') least = Math.max(least, frame + widestWord(String(node.value), size, heavy));
    if (node.type === 'traceLink') least = Math.max(least, textWidth(String(node.label), size * sizes.pill) + sizes.pillRoom);
    const within = heavy || node.type === 'strong' || node.type === 'emphasis' || node.type === 'ownHeading' || node.type === 'heading';
    if (Array.isArray(node.children)) for (const child of node.children as { type: string }[]) see(child, within, node.type === 'missingInline' ? size : frame);
  };
  for (const block of blocks) see(block as unknown as { type: string }, bold);
  return least;
}
