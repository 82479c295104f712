import type { Block } from '../../document/nodes.js';
import { answer } from './block-answer.js';
import { callout, ownWords } from './block-box.js';
import { band, contents, cover, title } from './block-cover.js';
import { fields } from './block-fields.js';
import { figure } from './block-figure.js';
import { list } from './block-list.js';
import { parts } from './block-parts.js';
import { pictureRow } from './block-picture-row.js';
import { signature } from './block-signature.js';
import { table } from './block-table.js';
import { codeBlock, heading, missing, ownHeading, quote, rule, section, textParagraph } from './block-text.js';
import { spoken, type Context } from './context.js';
import type { Piece } from './piece.js';
import { anchor, type Session } from './session.js';

type Writer<T extends Block['type']> = (node: Extract<Block, { type: T }>, context: Context, session: Session) => Piece[];

/** What each block becomes in Word. */
const writers: { [T in Block['type']]: Writer<T> } = {
  cover, band, title, contents, section, heading, paragraph: textParagraph, list, quote, codeBlock, rule, ownWords, ownHeading,
  table, answer, fields, callout, missing, figure, pictureRow, signature, parts,
};

/** Writes blocks in order. */
export function renderBlocks(blocks: readonly Block[], context: Context, session: Session): Piece[] {
  return blocks.flatMap((block) => {
    anchor(session, block.id);
    return writeBlock(block, spoken(context, block), session);
  });
}

function writeBlock<T extends Block['type']>(block: Extract<Block, { type: T }>, context: Context, session: Session): Piece[] {
  return (writers[block.type as T] as Writer<T>)(block, context, session);
}
