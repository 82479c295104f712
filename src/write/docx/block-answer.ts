import { Tab, TabStopType, TextRun, type XmlComponent } from 'docx';
import { handLine, standsBeside, ticksStand, type AnswerNode } from '../../document/answer.js';
import { answerBoxIndent, answerRule } from './answer-styles.js';
import { controlInLine, promptRuns, type Control } from './content-control.js';
import type { Context } from './context.js';
import { ground } from './frames.js';
import { wordsIn } from './inline.js';
import { labelGap, points } from './look.js';
import { paragraph } from './paragraph.js';
import type { ParagraphPiece, Piece } from './piece.js';
import { roughWidth } from './rough-width.js';
import type { Session } from './session.js';

/** A place to fill in, as a content control: in a line beside its label, in a box under it, or filling a cell. */
export function answer(node: AnswerNode, context: Context, session: Session): Piece[] {
  if (context.inCell) return inCell(node, context, session);
  if (node.kind === 'words' || node.kind === 'drawing') return [...named(node, context, session), ...box(node, context, session)];
  if (node.kind === 'ticks') return ticks(node, context, session);
  return beside(node, context, session);
}

function controlOf(node: AnswerNode): Control {
  const kind = node.kind === 'date' || node.kind === 'choice' ? node.kind : node.room > 1 ? 'lines' : 'text';
  return { kind, name: node.name, prompt: node.prompt, ...(node.options === undefined ? {} : { options: node.options }) };
}

function inCell(node: AnswerNode, context: Context, session: Session): ParagraphPiece[] {
  const lead = node.lead === undefined ? [] : wordsIn(`${node.lead} `, context);
  // Every cell with the same prompt would hide the table behind it: blanks keep the place that somebody clicks on.
  const control: Control = node.kind === 'choice' ? controlOf(node) : { ...controlOf(node), prompt: '\u00a0'.repeat(6) };
  return paragraph(context.style, [...lead, controlInLine(control, context, session)], context, session);
}

function named(node: AnswerNode, context: Context, session: Session): ParagraphPiece[] {
  return [
    ...paragraph('AnswerLabel', wordsIn(node.label, { ...context, bold: true }), context, session),
    ...(node.hint === undefined ? [] : paragraph('AnswerHint', wordsIn(node.hint, context), context, session)),
  ];
}

function box(node: AnswerNode, context: Context, session: Session): ParagraphPiece[] {
  const { look } = session;
  const inner: Context = { ...context, left: context.left + answerBoxIndent };
  return paragraph('AnswerBox', promptRuns(node.prompt, inner), inner, session, { control: { kind: 'rich', name: node.name, prompt: node.prompt, room: points(Math.max(0, node.room - 1) * handLine(look.bodySize)) }, keepNext: node.room > 1, ...tinted(node, session) });
}

/** Label and place on one line where there is room; a long label stands above. */
function beside(node: AnswerNode, context: Context, session: Session): ParagraphPiece[] {
  const { look } = session;
  const width = answerWidth(context);
  const place = [...(node.lead === undefined ? [] : wordsIn(`${node.lead} `, context)), controlInLine(controlOf(node), context, session)];
  const hint = node.hint === undefined ? [] : wordsIn(` ${node.hint}`, context, 'AnswerHintWords');
  const label = [...wordsIn(node.label, context, 'Strong'), ...hint];
  const room: Partial<ParagraphPiece> = {
    ...(node.room > 1 && { border: answerRule(look, (node.room - 1) * handLine(look.bodySize)) }),
    // Word joins paragraphs with the same line and the same indents, and draws one: every second line ends a point earlier.
    right: points(session.nextNumber('answer') % 2),
  };
  const long = roughWidth(`${node.label} ${node.hint ?? ''}`, look.bodySize) > width - labelGap;
  if (!standsBeside(node, look.bodySize) || long) {
    return [...named(node, context, session), ...paragraph('AnswerLine', place, context, session, { ...room, ...tinted(node, session) })];
  }
  return paragraph('AnswerLine', [...label, tab(), ...place], { ...context, left: context.left + width }, session, { ...tabbed(context, width), ...room, ...tinted(node, session) });
}

function ticks(node: AnswerNode, context: Context, session: Session): ParagraphPiece[] {
  const { look } = session;
  const options = node.options ?? [];
  const down = ticksStand(options, look.bodySize) !== 'across';
  const runs = options.flatMap((each, at): XmlComponent[] => [
    ...(at === 0 ? [] : down ? [new TextRun({ break: 1 })] : wordsIn('\u2003', context)),
    controlInLine({ kind: 'tick', name: `${node.name}: ${each}`, prompt: '' }, context, session),
    // A box and its words stay together.
    ...wordsIn(`\u00a0${down ? each : each.replaceAll(' ', '\u00a0')}`, context),
  ]);
  const width = answerWidth(context);
  const beside = node.hint === undefined && standsBeside(node, look.bodySize) && roughWidth(node.label, look.bodySize) <= width - labelGap;
  if (!beside) return [...named(node, context, session), ...paragraph('AnswerTicks', runs, context, session, tinted(node, session))];
  return paragraph('AnswerTicks', [...wordsIn(node.label, context, 'Strong'), tab(), ...runs], { ...context, left: context.left + width }, session, { ...tabbed(context, width), ...tinted(node, session) });
}

function tabbed(context: Context, width: number): Partial<ParagraphPiece> {
  return { hanging: width, tabs: [{ type: TabStopType.LEFT, position: context.left + width }] };
}

/** What only the council fills in stands on a tint. */
function tinted(node: AnswerNode, session: Session): Partial<ParagraphPiece> {
  return node.council === true ? { shading: ground(session.look.colours.tint) } : {};
}

/** Where places stand beside their labels: the same share of the width as on the printed page. */
function answerWidth(context: Context): number {
  return Math.round((context.width - context.left) * 0.38 / 20) * 20;
}

function tab(): XmlComponent {
  return new TextRun({ children: [new Tab()] });
}

/** How high a row of a table must be for what is to be written in it, in twips; undefined when nothing is. */
export function roomInCells(cells: readonly { children: readonly { type: string; room?: number }[] }[], bodySize: number): number | undefined {
  const most = Math.max(0, ...cells.map(({ children }) => children.reduce((sum, each) => sum + (each.type === 'answer' ? each.room ?? 1 : 0), 0)));
  return most === 0 ? undefined : points(most * handLine(bodySize) + 6);
}
