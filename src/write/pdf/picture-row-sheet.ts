import type { Block, PictureRowNode } from '../../document/nodes.js';
import { betweenOf, cornerShare, drawingInset, isDrawing, rowMeasures, squareOf } from '../picture-measures.js';
import { heightOf } from './extent.js';
import { wordsFor } from './inline-sheet.js';
import { holdable } from './printable.js';
import type { Json, Press, Room, Sheet } from './sheet.js';

const pointsPerMm = 2.8346;

type BlockSheets = (blocks: readonly Block[], press: Press, room: Room) => Sheet[];

/** Makes a row of pictures and words ready for the stylesheet. */
export function pictureRow(node: PictureRowNode, press: Press, room: Room, blockSheets: BlockSheets): Sheet {
  const measures = rowMeasures(node.size, room.width / pointsPerMm);
  const side = squareOf(measures, node.pictures.length) * pointsPerMm;
  const column = measures.column * pointsPerMm;
  const gap = measures.toWords * pointsPerMm;
  const words: Room = { ...room, depth: room.depth + 1, width: Math.max(room.size, room.width - column - gap) };
  const height = heightOf([node], room.width, room.size, press.style.leading, press.media);
  return {
    type: 'pictureRow', column, gap, side, between: betweenOf(measures, node, room.width / pointsPerMm, press.style.bodySize) * pointsPerMm, across: measures.across, pictureGap: measures.sharedGap * pointsPerMm,
    corner: side * cornerShare, width: room.width, limit: press.pageHeight,
    // What is surely lower than a page need not be measured.
    sticky: node.keepNext === true,
    keep: height < press.pageHeight * 0.5 ? 'always' : 'measure',
    pictures: node.pictures.map(({ media, alt }): Json => {
      const file = pictureFile(media, press);
      const drawing = isDrawing(press.media.get(media)?.mediaType);
      return {
        file, alt: holdable(alt), inset: drawing ? side * drawingInset : 0,
        // A picture that is not there still says what it shows.
        instead: file !== null ? '' : wordsFor(alt, press, { ...room, width: Math.max(room.size, side - 8) }).trim(),
      };
    }),
    children: blockSheets(node.children, press, words),
  };
}

const kinds: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'image/svg+xml': 'svg' };

/** The name the stylesheet knows a picture by, or nothing when there is none that it can draw. */
export function pictureFile(id: string, press: Press): string | null {
  const known = press.pictures.get(id);
  if (known !== undefined) return known;
  const kind = kinds[press.media.get(id)?.mediaType ?? ''];
  if (kind === undefined) return null;
  const name = `picture-${press.pictures.size + 1}.${kind}`;
  press.pictures.set(id, name);
  return name;
}
