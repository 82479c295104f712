import { handLine, standsBeside, ticksStand, type AnswerNode } from '../../document/answer.js';
import { smallSize, wordsFor } from './inline-sheet.js';
import { holdable } from './printable.js';
import type { Press, Room, Sheet, SheetField } from './sheet.js';

/** The share of the width a label takes where the place stands beside it, and the gap between them in points, as in the stylesheet. */
const besides = { label: 0.36, gap: 14 } as const;

/** Side of a box to tick, as a share of the type size. */
const tickSide = 1.15;

/** The most of a page that a place to write takes. */
const mostOfPage = 0.5;

/** Makes a place to fill in ready for the stylesheet: printed as a box to write in by hand, and a form field on it for a screen. */
export function answerSheet(node: AnswerNode, press: Press, room: Room): Sheet {
  const beside = standsBeside(node, press.style.bodySize);
  const labelRoom: Room = { ...room, width: beside ? room.width * besides.label : room.width };
  const inside: Room = { ...room, width: Math.max(room.size, beside ? room.width * (1 - besides.label) - besides.gap : room.width) };
  const line = (text: string | undefined, within: Room): string => wordsFor(text ?? '', press, within).trim();
  // A place never takes more of a page than leaves room for what is asked, and for a heading over it.
  const most = press.pageHeight * mostOfPage;
  const pitch = handLine(press.style.bodySize);
  const high = heightOfPlace(node, press.style.bodySize);
  const height = node.kind === 'ticks' ? high : Math.min(high, Math.max(pitch, Math.floor(most / pitch) * pitch));
  const options = node.kind === 'ticks' ? node.options ?? [] : [];
  const field = (name: string, kind: SheetField['kind'], more: Partial<SheetField> = {}): number => {
    press.fields.push({ name: holdable(name), kind, size: press.style.bodySize, council: node.council === true, ...more });
    return press.fields.length - 1;
  };
  return {
    type: 'answer', kind: node.kind, beside, share: besides.label * 100, gap: besides.gap,
    label: line(node.label, { ...labelRoom, bold: true }), hint: line(beside ? node.hint?.replaceAll(' ', '\u00a0') : node.hint, { ...labelRoom, size: smallSize(press, labelRoom) }), lead: line(node.lead, inside),
    height, pitch, breaks: high > most, lines: node.kind === 'drawing' ? 0 : Math.max(0, Math.round(height / pitch) - 1), tight: room.tight, council: node.council === true,
    stand: ticksStand(options, press.style.bodySize), side: tickSide * press.style.bodySize,
    field: node.kind === 'ticks' ? null : field(node.name, node.kind === 'choice' ? 'choice' : node.room > 1 ? 'lines' : 'line', node.kind === 'choice' ? { options: (node.options ?? []).map(holdable) } : {}),
    options: options.map((each) => ({ field: field(`${node.name}: ${each}`, 'tick'), words: line(each, { ...inside, width: Math.max(room.size, inside.width - 3 * room.size) }) })),
  };
}

/** How high the box to write in is, in points. */
export function heightOfPlace({ kind, room, options }: AnswerNode, bodySize: number): number {
  if (kind !== 'ticks') return Math.max(1, room) * handLine(bodySize);
  const stand = ticksStand(options ?? [], bodySize);
  return Math.ceil((stand === 'across' ? 1 : (options ?? []).length) / (stand === 'columns' ? 2 : 1)) * bodySize * 2;
}
