import { Tab, TextRun, type XmlComponent } from 'docx';
import type { CodeBlockNode, HeadingNode, MissingNode, OwnHeadingNode, ParagraphNode, QuoteNode, RuleNode, SectionNode } from '../../document/nodes.js';
import { cleanText } from './clean-text.js';
import { setIn, type Context } from './context.js';
import { squarePicture } from './block-figure.js';
import { boxIndent } from './frames.js';
import { millimetres, points } from './look.js';
import { runsOf, wordsIn } from './inline.js';
import { codeIndent } from './paragraph-styles.js';
import { paragraph, plainStyle } from './paragraph.js';
import type { Piece } from './piece.js';
import type { Session } from './session.js';

/** A part of the document; it starts a page when it says so. */
export function section(node: SectionNode, context: Context, session: Session): Piece[] {
  if (node.breakBefore === true) session.next.pageBreak = true;
  return session.render(node.children, context, session);
}

/** A heading of the outline, its number in a box of the accent colour before it. */
export function heading(node: HeadingNode, context: Context, session: Session): Piece[] {
  const listed = session.headings.find((each) => each.node === node);
  if (listed !== undefined) session.next.bookmarks.push(listed.bookmark);
  const bold = { ...context, bold: true };
  // Room inside the box is space that cannot break; it says nothing.
  const number = node.number === undefined ? [] : wordsIn(`\u00a0${node.number}\u00a0`, bold, 'SectionNumber');
  const gap = number.length === 0 || node.children.length === 0 ? [] : wordsIn('\u2002', bold);
  const words = [...number, ...gap, ...runsOf(node.children, bold, session)];
  if (!session.look.bands.has(node.depth)) return paragraph(`Heading${node.depth}`, words, context, session);
  return bandHeading(node, words, context, session);
}

/** A heading as a band: its picture, which only repeats the words, and the words; further lines stand under the first. */
function bandHeading(node: HeadingNode, words: XmlComponent[], context: Context, session: Session): Piece[] {
  const style = `Heading${node.depth}`;
  const left = context.left + boxIndent;
  const sideMm = session.look.bodySize * (node.depth === 2 ? 2.7 : 2.2) * 25.4 / 72;
  const media = node.band?.media;
  const picture = media === undefined || words.length === 0 ? undefined : squarePicture({ media, alt: '', decorative: true }, sideMm, session, session.look.colours.paper);
  if (picture === undefined) return paragraph(style, words, { ...context, left }, session);
  const hanging = millimetres(sideMm) + points(session.look.bodySize * 0.8);
  return paragraph(style, [picture, new TextRun({ children: [new Tab()] }), ...words], { ...context, left: left + hanging }, session, { hanging });
}

const roles = { guidance: 'Guidance', small: 'Small', statement: 'Statement' };

/** Plain words, or one of the council's quieter or larger voices. */
export function textParagraph(node: ParagraphNode, context: Context, session: Session): Piece[] {
  const framed = context.bar || context.tone !== undefined;
  const style = node.role === undefined || node.role === 'body' || framed ? plainStyle(context) : roles[node.role];
  return paragraph(style, runsOf(node.children, context, session), context, session, node.whole === true ? { keepLines: true } : {});
}

/** A heading the person wrote: bold, and not in the outline. */
export function ownHeading(node: OwnHeadingNode, context: Context, session: Session): Piece[] {
  const style = context.tone !== undefined ? `${plainStyle(context)}Title` : context.bar && !context.inCell ? 'OwnWordsHeading' : context.bar ? plainStyle(context) : 'OwnHeading';
  const runs = runsOf(style === 'TableOwnWords' ? [{ type: 'strong', children: node.children }] : node.children, { ...context, bold: style !== 'TableOwnWords' }, session);
  return paragraph(style, runs, context, session);
}

/** Words somebody quotes: set in, grey. */
export function quote(node: QuoteNode, context: Context, session: Session): Piece[] {
  const inner = { ...setIn(context, points(14)), style: context.inCell || context.style !== 'Normal' ? context.style : 'Quote' };
  return session.render(node.children, inner, session);
}

/** Words whose line ends and spaces are their own. */
export function codeBlock(node: CodeBlockNode, context: Context, session: Session): Piece[] {
  const lines = cleanText(node.value).split('\n');
  const runs = lines.flatMap((text, at): XmlComponent[] => [
    ...(at > 0 ? [new TextRun({ break: 1 })] : []),
    ...text.split('\t').flatMap((words, column): XmlComponent[] => [
      ...(column > 0 ? [new TextRun({ children: [new Tab()] })] : []), ...wordsIn(words, context),
    ]),
  ]);
  if (cleanText(node.value).trim() === '') return [];
  const style = context.tone !== undefined ? plainStyle(context) : context.bar ? 'OwnWordsCode' : 'CodeBlock';
  const inset = style === 'CodeBlock' ? codeIndent : 0;
  return paragraph(style, runs, { ...context, left: context.left + inset }, session);
}

/** A line across stands above whatever comes next: a paragraph for it alone would be an empty one. */
export function rule(_node: RuleNode, _context: Context, session: Session): Piece[] {
  session.next.rule = true;
  return [];
}

/** A dashed box that names what is not yet filled in. */
export function missing(node: MissingNode, context: Context, session: Session): Piece[] {
  const style = context.inCell ? 'TableMissing' : 'Missing';
  const inset = context.inCell ? points(8) : points(9);
  return paragraph(style, runsOf(node.children, context, session), { ...context, left: context.left + inset }, session, { box: session.nextNumber('box') });
}
