import { Tab, TextRun, type IBorderOptions } from 'docx';
import type { Block, FieldNode, FieldsNode } from '../../document/nodes.js';
import { setIn, spoken, type Context } from './context.js';
import { line } from './frames.js';
import { runsOf, wordsIn } from './inline.js';
import { labelGap, points } from './look.js';
import { paragraph } from './paragraph.js';
import { roughWidth } from './rough-width.js';
import type { Piece } from './piece.js';
import { anchor, type Session } from './session.js';

/** Labels and values: the value stands after one tab stop and wraps at it. */
export function fields(node: FieldsNode, context: Context, session: Session): Piece[] {
  if (node.stacked === true) return stacked(node, context, session);
  let long = false;
  const pieces = node.children.flatMap((each) => {
    anchor(session, each.id);
    const made = field(each, spoken(context, each), session);
    const [start] = made;
    // The line under a field of several lines is drawn by the next one, which starts at the margin.
    if (long && start?.kind === 'paragraph') start.border = { ...(start.style === 'Field' && { bottom: hairline(session), between: hairline(session) }), top: hairline(session) };
    long = made.length > 1;
    return made;
  });
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.kind === 'paragraph') first.spacing = { ...first.spacing, before: points(context.onCover ? 26 : 8) };
  if (last?.kind === 'paragraph') last.spacing = { ...last.spacing, after: points(14) };
  if (long && last?.kind === 'paragraph' && last.border === undefined) last.border = { bottom: hairline(session) };
  return pieces;
}

/** Labels with their values below them, for type so large that no value fits beside. */
function stacked(node: FieldsNode, context: Context, session: Session): Piece[] {
  return node.children.flatMap((each) => {
    anchor(session, each.id);
    const inner = spoken(context, each);
    return [...paragraph('StackedLabel', wordsIn(each.label, { ...inner, bold: true }), inner, session), ...session.render(each.children.map(inWords), inner, session).map((piece) => closer(piece, session))];
  });
}

/** What belongs together stands closer than paragraphs do that are apart by a blank line. */
export function closer(piece: Piece, session: Session): Piece {
  return piece.kind === 'paragraph' ? { ...piece, spacing: { ...piece.spacing, after: points(session.look.bodySize * 0.35) } } : piece;
}

function field(node: FieldNode, context: Context, session: Session): Piece[] {
  const indent = context.inCell ? points(12) : session.look.labelWidth;
  const [first, ...rest] = node.children;
  // A label too long for its place stands on a line of its own, its value below where all values start.
  const besides = roughWidth(node.label, session.look.measureSize) <= indent - labelGap;
  const value = besides ? inlineValue(first, context, session) : undefined;
  const label = wordsIn(node.label, context, 'FieldLabel');
  const after = value === undefined ? node.children : rest;
  const below: Context = { ...setIn(context, indent), style: context.inCell ? context.style : 'FieldValue' };
  const words = value === undefined || value.length === 0 ? [] : [new TextRun({ children: [new Tab()] }), ...value];
  const children = [...label, ...words];
  const open = paragraph(after.length > 0 ? 'FieldOpen' : 'Field', children, below, session, { hanging: below.left - context.left });
  return [...open, ...session.render(after.map(inWords), below, session)];
}

/** What is missing in a field is marked in its words: the field has its own lines. */
function inWords(block: Block): Block {
  if (block.type !== 'missing') return block;
  const { type: _type, children, ...rest } = block;
  return { ...rest, type: 'paragraph', children: [{ type: 'missingInline', children }] };
}

/** A first value that is only words stands beside its label. */
function inlineValue(block: Block | undefined, context: Context, session: Session): ReturnType<typeof runsOf> | undefined {
  if (block === undefined) return [];
  if (block.type === 'paragraph') {
    anchor(session, block.id);
    return runsOf(block.children, spoken(context, block), session);
  }
  if (block.type !== 'missing') return undefined;
  anchor(session, block.id);
  return runsOf([{ type: 'missingInline', children: block.children }], context, session);
}

function hairline(session: Session): IBorderOptions {
  return line(session.look.colours.hairline, 0.5, 4);
}
