import type { Block, DocumentNode, HeadingNode, MediaMap } from '../../document/nodes.js';
import { nameBookmarks, type Bookmarks } from './bookmarks.js';
import type { Context } from './context.js';
import type { Look } from './look.js';
import { openNumbering, type Numbering } from './numbering.js';
import type { Piece } from './piece.js';

/** What is shared while one document is written: names and numbers handed out in reading order, so that they repeat. */
export interface Session {
  look: Look;
  media: MediaMap;
  bookmarks: Bookmarks;
  numbering: Numbering;
  headings: ContentsHeading[];
  /** What the next paragraph takes with it. */
  next: { bookmarks: string[]; pageBreak: boolean; rule: boolean };
  render(blocks: readonly Block[], context: Context, session: Session): Piece[];
  nextNumber(of: 'bookmark' | 'link' | 'picture' | 'control' | 'box' | 'answer'): number;
}

/** A heading of the contents list and the bookmark that stands at it. */
export interface ContentsHeading { node: HeadingNode; bookmark: string }

/** Starts writing a document. */
export function openSession(document: DocumentNode, media: MediaMap, look: Look, render: Session['render']): Session {
  const bookmarks = nameBookmarks(document);
  const numbers = { bookmark: 0, link: 0, picture: 0, control: 0, box: 0, answer: 0 };
  return {
    look, media, bookmarks, render,
    numbering: openNumbering(look),
    headings: contentsHeadings(document.children, bookmarks),
    next: { bookmarks: [], pageBreak: false, rule: false },
    nextNumber: (of) => { numbers[of] += 1; return numbers[of]; },
  };
}

/** Puts a bookmark for a node's id on the next paragraph that is written. */
export function anchor(session: Session, id: string | undefined): void {
  const name = id === undefined ? undefined : session.bookmarks.claim(id);
  if (name !== undefined) session.next.bookmarks.push(name);
}

function contentsHeadings(blocks: readonly Block[], bookmarks: Bookmarks): ContentsHeading[] {
  return blocks.flatMap((block): ContentsHeading[] => {
    if (block.type === 'heading') {
      return block.depth === 2 ? [{ node: block, bookmark: bookmarks.invent('heading') }] : [];
    }
    return block.type === 'section' || block.type === 'cover' ? contentsHeadings(block.children, bookmarks) : [];
  });
}
