import type { CalloutNode, OwnWordsNode } from '../../document/nodes.js';
import { closer } from './block-fields.js';
import { setIn, type Context } from './context.js';
import { bar, barIndent, boxGround, boxIndent, boxSides, ground, line, movedOut, noLine, type BoxTone } from './frames.js';
import { runsOf } from './inline.js';
import { points } from './look.js';
import { paragraph, plainStyle } from './paragraph.js';
import type { ParagraphPiece, Piece } from './piece.js';
import type { Session } from './session.js';

const mostKeptTogether = 9;

/** The person's own words: a bar at the left of every paragraph. In a box, the bar takes the box's left side. */
export function ownWords(node: OwnWordsNode, context: Context, session: Session): Piece[] {
  if (context.bar) return session.render(node.children, context, session);
  const inner: Context = { ...setIn(context, context.tone === undefined ? barIndent : 0), bar: true };
  const { left } = inner;
  const side = bar(session.look).left;
  return session.render(node.children, inner, session).map((piece): Piece => {
    if (piece.kind === 'table') return piece;
    const moved = startOf(piece) - left;
    // Right-to-left words begin at the right, and so does what is set in: the bar stands there.
    if (piece.bidirectional === true) return { ...piece, border: { ...piece.border, left: noLine, right: movedOut(side, moved) } };
    return moved === 0 && context.tone === undefined && piece.border === undefined && piece.style.includes('OwnWords')
      ? piece : { ...piece, border: { ...piece.border, left: movedOut(side, moved) } };
  });
}

/** Where a paragraph starts: a list's mark stands before its words. */
function startOf(piece: ParagraphPiece): number {
  return piece.left - (piece.hanging ?? 0);
}

/** A box: paragraphs with the same frame, which Word draws as one. */
export function callout(node: CalloutNode, context: Context, session: Session): Piece[] {
  if (node.tone === 'record') return record(node, context, session);
  const { tone } = node;
  const inner: Context = { ...setIn(context, boxIndent), tone, bar: false };
  const style = plainStyle(inner);
  const pieces: Piece[] = [
    ...(node.title === undefined ? [] : paragraph(`${style}Title`, runsOf(node.title, { ...inner, bold: true }, session), inner, session)),
    ...session.render(node.children, inner, session),
  ];
  const runs = stretchesOfParagraphs(pieces);
  return runs.flatMap((run): Piece[] => Array.isArray(run) ? boxed(run, tone, inner, session) : [outlined(run, tone, context, session)]);
}

/** A row of a table that is read as a list: a line above it, its first words bold, and all of it on one page where it is short. */
function record(node: CalloutNode, context: Context, session: Session): Piece[] {
  const border = { top: line(session.look.colours.grey, 0.75, 8) };
  const pieces: Piece[] = [
    ...(node.title === undefined ? [] : paragraph('RecordTitle', runsOf(node.title, { ...context, bold: true }, session), context, session, { border })),
    ...session.render(node.children, context, session).map((piece) => closer(piece, session)),
  ];
  const short = pieces.length <= mostKeptTogether;
  return pieces.map((piece, at): Piece => piece.kind === 'paragraph' && short && at < pieces.length - 1 ? { ...piece, keepNext: true } : piece);
}

/** A table in a box is as wide as the box and has its outline. */
function outlined(piece: Piece, tone: BoxTone, context: Context, session: Session): Piece {
  if (piece.kind !== 'table') return piece;
  const extra = piece.left - context.left;
  const widest = piece.widths.indexOf(Math.max(...piece.widths));
  return {
    ...piece, left: context.left, widths: piece.widths.map((width, at) => at === widest ? width + extra : width),
    outline: { ...boxSides(tone, session.look).top, space: 0 },
  };
}

/** Paragraphs that follow each other, with the tables between them. */
function stretchesOfParagraphs(pieces: readonly Piece[]): (ParagraphPiece[] | Piece)[] {
  const made: (ParagraphPiece[] | Piece)[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (piece.kind === 'table') made.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else made.push([piece]);
  }
  return made;
}

function boxed(pieces: ParagraphPiece[], tone: BoxTone, context: Context, session: Session): ParagraphPiece[] {
  const { look } = session;
  const box = session.nextNumber('box');
  const sides = boxSides(tone, look);
  const alike = pieces.every((piece) => piece.style.startsWith('Callout') && sameFrame(piece, pieces[0]));
  const [top, bottom] = [lastAlike(pieces, 1), lastAlike([...pieces].reverse(), 1)];
  return pieces.map((piece, at): ParagraphPiece => {
    const [first, last] = [at === 0, at === pieces.length - 1];
    const above = sameFrame(piece, pieces[at - 1]) ? points(3) : 0;
    const below = sameFrame(piece, pieces[at + 1]) ? points(3) : 0;
    return {
      ...piece, box, right: boxIndent,
      spacing: { ...piece.spacing, before: first ? points(context.onCover ? 40 : 14) : above, after: last ? points(18) : below },
      ...(!piece.style.startsWith('Callout') && { shading: ground(boxGround(tone, look)) }),
      ...(pieces.length <= mostKeptTogether && !last && { keepNext: true }),
      ...(!alike && {
        border: {
          left: movedOut(sides.left, startOf(piece) - context.left), right: sides.right, ...piece.border,
          top: at < top ? sides.top : noLine, bottom: at >= pieces.length - bottom ? sides.bottom : noLine,
        },
      }),
    };
  });
}

/** Word joins paragraphs into one frame only when their frames and indents are the same. */
function sameFrame(piece: ParagraphPiece, other: ParagraphPiece | undefined): boolean {
  return other !== undefined && piece.left === other.left && piece.hanging === other.hanging && (piece.border === undefined) === (other.border === undefined);
}

/** How many paragraphs from the first share its frame: the frame's own edge is drawn by all of them together. */
function lastAlike(pieces: readonly ParagraphPiece[], from: number): number {
  let count = from;
  while (count < pieces.length && pieces.slice(0, count + 1).every((piece) => sameFrame(piece, pieces[0]))) count += 1;
  return count;
}
