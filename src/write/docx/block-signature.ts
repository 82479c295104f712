import { LeaderType, Tab, TabStopType, TextRun, type TabStopDefinition, type XmlComponent } from 'docx';
import type { SignatureLineNode, SignatureNode } from '../../document/nodes.js';
import { spoken, type Context } from './context.js';
import { wordsIn } from './inline.js';
import { millimetres, points } from './look.js';
import { paragraph } from './paragraph.js';
import type { Piece } from './piece.js';
import { anchor, type Session } from './session.js';

/** Places to sign, one for each person: a name, a line to sign on and a line for the date. */
export function signature(node: SignatureNode, context: Context, session: Session): Piece[] {
  const pieces = node.children.flatMap((each) => {
    anchor(session, each.id);
    return signatureLine(node, each, spoken(context, each), session);
  });
  const last = pieces.at(-1);
  if (last?.kind === 'paragraph') last.spacing = { before: points(10), after: points(18) };
  return pieces;
}

function signatureLine(labels: SignatureNode, node: SignatureLineNode, context: Context, session: Session): Piece[] {
  // Labels are as wide as the type is large.
  const scale = session.look.bodySize / 12;
  const start = context.left + millimetres(26 * scale);
  const end = context.width;
  const toLine = millimetres(6) + millimetres(16 * scale);
  // Large labels leave less room for the two lines: a date needs some too.
  const usual = Math.round(start + (end - start) * 0.58);
  const middle = end - usual - toLine >= millimetres(24) ? usual : Math.round(start + (end - start - toLine) * 0.58);
  const toDate = middle + millimetres(6);
  const dateLine = toDate + millimetres(16 * scale);
  const tab = (): XmlComponent => new TextRun({ children: [new Tab()] });
  const plain = (position: number): TabStopDefinition => ({ type: TabStopType.LEFT, position });
  const ruled = (position: number): TabStopDefinition => ({ type: TabStopType.LEFT, position, leader: LeaderType.UNDERSCORE });
  const blank = (value: string | undefined): XmlComponent[] => value === undefined || value === '' ? [tab()] : wordsIn(value, context);
  const label = (text: string): XmlComponent[] => wordsIn(text, context, 'FieldLabel');
  const name = paragraph('SignatureLine', [...label(labels.nameLabel), tab(), ...blank(node.name)], context, session, { keepNext: true, tabs: [plain(start), ruled(end)] });
  if (session.look.signsStacked) {
    return [
      ...paragraph('SignatureRole', wordsIn(node.role, { ...context, bold: true }), context, session), ...name,
      ...paragraph('SignatureLine', [...label(labels.signLabel), tab(), tab()], context, session, { keepNext: true, tabs: [plain(start), ruled(end)] }),
      ...paragraph('SignatureLine', [...label(labels.dateLabel), tab(), ...blank(node.date)], context, session, { tabs: [plain(start), ruled(end)] }),
    ];
  }
  return [
    ...paragraph('SignatureRole', wordsIn(node.role, { ...context, bold: true }), context, session), ...name,
    ...paragraph('SignatureLine', [...label(labels.signLabel), tab(), tab(), tab(), ...label(labels.dateLabel), tab(), ...blank(node.date)], context, session,
      { tabs: [plain(start), ruled(middle), plain(toDate), plain(dateLine), ruled(end)] }),
  ];
}
