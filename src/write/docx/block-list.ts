import { Tab, TextRun, type XmlComponent } from 'docx';
import { withoutHolds } from '../../document/held-hyphen.js';
import type { Block, ListItemNode, ListNode } from '../../document/nodes.js';
import { cleanLine, shorten } from './clean-text.js';
import { furthest, spoken, type Context } from './context.js';
import { element } from './element.js';
import { plainText, runsOf } from './inline.js';
import { deepestLevel, listIndent, type ListKind, type ListPlace } from './numbering.js';
import { paragraph, plainStyle } from './paragraph.js';
import type { Piece } from './piece.js';
import { anchor, type Session } from './session.js';

/** A real list: numbered by Word, restarted for each list, at most nine levels deep as Word has them. */
export function list(node: ListNode, context: Context, session: Session): Piece[] {
  const outermost = context.listLevel < 0;
  const inner: Context = {
    ...context, listLevel: Math.min(context.listLevel + 1, deepestLevel), listBase: outermost ? context.left : context.listBase,
  };
  const most = listMost(inner);
  let opened: { kind: ListKind; place: ListPlace; next: number } | undefined;
  return node.children.flatMap((item, at) => {
    const kind: ListKind = item.checked !== undefined ? 'tick' : node.ordered ? 'number' : 'bullet';
    const value = item.value ?? (at === 0 ? node.start ?? 1 : opened?.next ?? 1);
    if (opened === undefined || opened.kind !== kind || (kind === 'number' && opened.next !== value)) {
      const setting = { kind, level: inner.listLevel, base: inner.listBase, most, start: kind === 'number' ? Math.max(0, value) : 1 };
      opened = { kind, place: session.numbering.open(setting), next: value };
    }
    opened.next = value + 1;
    return listItem(item, opened.place, spoken(inner, item), session);
  });
}

/** As far in as leaves room for words, however deep the list. */
function listMost(context: Context): number {
  return furthest({ ...context, left: context.listBase }, Number.MAX_SAFE_INTEGER);
}

function listItem(item: ListItemNode, place: ListPlace, context: Context, session: Session): Piece[] {
  anchor(session, item.id);
  const left = listIndent({ base: context.listBase, most: listMost(context) }, place.level, session.look);
  const inner: Context = { ...context, left, style: context.style === 'Normal' ? 'ListParagraph' : context.style };
  const [first, ...rest] = item.children;
  const words = first?.type === 'paragraph' ? runsOf(first.children, spoken(inner, first), session) : [];
  const after: Block[] = first?.type === 'paragraph' ? rest : item.children;
  if (first?.type === 'paragraph') anchor(session, first.id);
  if (words.length === 0 && !keepsMark(item, place, after)) return session.render(after, inner, session);
  const tick = item.checked === undefined ? [] : [tickBox(item, item.checked, session), new TextRun({ children: [new Tab()] })];
  const said = first?.type === 'paragraph' ? spoken(inner, first) : inner;
  return [
    ...paragraph(plainStyle(inner), [...tick, ...words], said, session, { list: place, hanging: session.look.listStep, ...(rest.length > 0 && words.length === 0 && { keepNext: true }) }),
    ...session.render(after, inner, session),
  ];
}

/** A number or a tick box says something even with no words beside it; a bullet does not. */
function keepsMark(item: ListItemNode, place: ListPlace, after: readonly Block[]): boolean {
  return item.checked !== undefined || place.reference.startsWith('number') || (after.length > 0 && after[0]?.type !== 'list');
}

/** A tick box Word and screen readers know as one: it has a state and a name, and a person can tick it. */
function tickBox(item: ListItemNode, checked: boolean, session: Session): XmlComponent {
  const name = shorten(withoutHolds(item.children.map((block) => block.type === 'paragraph' ? plainText(block.children) : '').join(' ').trim()), 60);
  const state = (tag: string, code: string): XmlComponent => element(tag, { 'w14:val': code, 'w14:font': 'Segoe UI Symbol' });
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      ...(name === '' ? [] : [element('w:alias', { 'w:val': cleanLine(name) })]),
      element('w:id', { 'w:val': session.nextNumber('control') }),
      element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': checked ? 1 : 0 }), state('w14:checkedState', '2611'), state('w14:uncheckedState', '2610'),
      ]),
    ]),
    element('w:sdtContent', {}, [new TextRun({ text: checked ? '☑' : '☐', style: 'TickBox' })]),
  ]);
}
