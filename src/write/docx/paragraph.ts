import type { ParagraphChild, XmlComponent } from 'docx';
import type { Context } from './context.js';
import { line } from './frames.js';
import { points } from './look.js';
import type { ParagraphPiece } from './piece.js';
import type { Session } from './session.js';

/** Makes the piece for one paragraph and gives it what was waiting for it. Nothing to say makes nothing. */
export function paragraph(
  style: string, children: readonly XmlComponent[], context: Context, session: Session, more: Partial<ParagraphPiece> = {},
): ParagraphPiece[] {
  if (children.length === 0 && more.list === undefined) return [];
  const { bookmarks, pageBreak, rule } = session.next;
  session.next = { bookmarks: [], pageBreak: false, rule: false };
  return [{
    kind: 'paragraph', style, children: [...children] as ParagraphChild[], bookmarks, left: context.left,
    ...(context.direction === 'rtl' && { bidirectional: true }),
    ...(pageBreak && { pageBreakBefore: true, spacing: { before: 0 } }),
    ...(rule && !context.bar && context.tone === undefined && { border: { top: line(session.look.colours.hairline, 0.5, 12) }, spacing: { before: points(18) } }),
    ...more,
  }];
}

/** The style for plain words where a block stands. */
export function plainStyle(context: Context): string {
  if (context.tone !== undefined) return `Callout${context.tone.charAt(0).toUpperCase()}${context.tone.slice(1)}`;
  if (context.bar) return context.inCell ? 'TableOwnWords' : context.listLevel >= 0 ? 'OwnWordsList' : 'OwnWords';
  return context.style;
}
