import { boxSides, dashedBox, setApart } from './frames.js';
import { points, type Look } from './look.js';
import { styleIndent } from './paragraph-styles.js';
import type { ParagraphPiece, Piece } from './piece.js';

const hair = points(1);

/** Word joins two boxes that touch when their frames are the same; every second one is made a hair different, which nobody sees. */
export function separateBoxes<T extends Piece>(pieces: readonly T[], look: Look): T[] {
  let before: number | undefined;
  let shifted = false;
  return pieces.map((piece) => {
    const box = piece.kind === 'paragraph' ? piece.box : undefined;
    if (box === undefined) shifted = false;
    else if (box !== before) shifted = before !== undefined && !shifted;
    before = box;
    return shifted && piece.kind === 'paragraph' ? { ...piece, ...apart(piece, look) } : piece;
  });
}

function apart(piece: ParagraphPiece, look: Look): Pick<ParagraphPiece, 'border' | 'right'> {
  const right = piece.right ?? styleIndent(piece.style, look).right;
  return { border: setApart(piece.border ?? styleBorder(piece.style, look)), right: right + hair };
}

function styleBorder(style: string, look: Look): NonNullable<ParagraphPiece['border']> {
  const tone = (['draft', 'note', 'safety', 'plain'] as const).find((each) => style.toLowerCase().startsWith(`callout${each}`));
  return tone === undefined ? dashedBox(look) : boxSides(tone, look);
}
