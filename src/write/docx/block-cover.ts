import { Tab, TextRun, type XmlComponent } from 'docx';
import type { BandNode, ContentsNode, CoverNode, TitleNode } from '../../document/nodes.js';
import type { Context } from './context.js';
import { pictureRun } from './block-figure.js';
import { boxIndent } from './frames.js';
import { plainText, runsOf, wordsIn } from './inline.js';
import { innerLink } from './links.js';
import { paragraph } from './paragraph.js';
import type { Piece } from './piece.js';
import type { Session } from './session.js';

const logoHeightMm = 10;

/** The first page: what follows it starts on a new one. */
export function cover(node: CoverNode, context: Context, session: Session): Piece[] {
  const made = session.render(node.children, { ...context, onCover: true }, session);
  session.next.pageBreak = true;
  return made;
}

/** The council's band: its name at the left, its service at the right. */
export function band(node: BandNode, context: Context, session: Session): Piece[] {
  const logo = node.logo === undefined ? undefined : pictureRun({ media: node.logo, alt: node.logoAlt ?? '', decorative: (node.logoAlt ?? '') === '' }, { heightMm: logoHeightMm, widthMm: 60 }, session);
  const left = wordsIn(node.left, context, 'Strong');
  const right = node.right === '' ? [] : [new TextRun(session.look.stacked ? { break: 1 } : { children: [new Tab()] }), ...wordsIn(node.right, context)];
  const children: XmlComponent[] = [...(logo === undefined ? [] : [logo, ...wordsIn('  ', context)]), ...left, ...right];
  return paragraph('CoverBand', children, { ...context, left: context.left + boxIndent }, session);
}

/** The document's one first-level heading, with the small line above it. */
export function title(node: TitleNode, context: Context, session: Session): Piece[] {
  return [
    ...paragraph('Kicker', wordsIn(node.kicker, context), context, session),
    ...paragraph('Heading1', runsOf(node.children, { ...context, bold: true }, session), context, session),
  ];
}

/** The sections by name, each a link to its heading. */
export function contents(node: ContentsNode, context: Context, session: Session): Piece[] {
  const heading = paragraph('ContentsHeading', wordsIn(node.title, { ...context, bold: true }), context, session);
  const entries = session.headings.flatMap(({ node: section, bookmark }) => {
    const words = plainText(section.children);
    const number = section.number === undefined ? [] : [...wordsIn(section.number, context, 'Strong'), new TextRun({ children: [new Tab()] })];
    const link = innerLink(bookmark, words, wordsIn(words, context, 'ContentsLink'));
    return words === '' ? [] : paragraph('TOC1', [...number, link], { ...context, left: session.look.contentsIndent }, session, { hanging: session.look.contentsIndent });
  });
  return [...heading, ...entries];
}
