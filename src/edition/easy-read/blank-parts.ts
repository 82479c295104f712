import type { AnswerKind, AnswerNode } from '../../document/answer.js';
import type { Block, TableCellNode, TableRowNode } from '../../document/nodes.js';
import type { Words } from '../words.js';
import type { AskedPart } from './blank-spec.js';
import type { Making } from './making.js';

/** What the parts of an Easy Read plan to fill in are made with. */
export interface EasyBlank {
  making: Making;
  /** The words of a plan to fill in; `making` has those of every Easy Read. */
  word: Words;
}

/** One question beside its picture, and the room for the answer. */
export function askedPart(part: AskedPart, blank: EasyBlank): Block[] {
  const { making: { rows } } = blank;
  const [question = '', ...more] = part.ask ?? [];
  const asked = question === '' ? [] : rows.standing([`**${question}**`, ...more], part.picture);
  const place = (kind: AnswerKind, room: number): AnswerNode => answer({ kind, room, label: '', name: question }, blank);
  return [
    ...asked,
    ...(part.draw === undefined ? [] : [place('drawing', part.draw)]),
    ...(part.write === undefined ? [] : [place('words', part.write)]),
    ...(part.lines ?? []).map(({ label, kind }) => answer({ kind: kind ?? 'line', room: 1, label, name: label }, blank)),
    ...(part.ticks === undefined ? [] : [answer({ kind: 'ticks', room: 1, label: '', name: question, options: part.ticks }, blank)]),
    ...(part.table === undefined ? [] : [table(question, part.table, blank)]),
    ...(part.week === undefined ? [] : week(blank)),
    ...(part.sign === undefined ? [] : [signature(blank)]),
  ];
}

/** A place to fill in, with what stands in it until somebody writes. */
export function answer(node: Pick<AnswerNode, 'kind' | 'room' | 'label' | 'name' | 'options'>, { word }: EasyBlank): AnswerNode {
  return { type: 'answer', ...node, prompt: word.find(`prompts.${node.kind}`) ?? word('prompts.usual'), ...(node.kind === 'money' ? { lead: word('currency') } : {}) };
}

function table(title: string, { columns, rows, lines }: NonNullable<AskedPart['table']>, blank: EasyBlank): Block {
  const { word } = blank;
  return {
    type: 'table', caption: title, showCaption: false, rowHeaders: false,
    columns: columns.map(({ label }) => ({ children: [{ type: 'text', value: label }], align: 'start', width: 3 })),
    children: Array.from({ length: rows }, (_, index): TableRowNode => ({
      type: 'tableRow',
      children: columns.map(({ label, kind }): TableCellNode => ({
        type: 'tableCell', children: [answer({ kind: kind ?? 'line', room: lines, label: '', name: word('cell', { row: word('row', { title, row: String(index + 1) }), column: label }) }, blank)],
      })),
    })),
  };
}

/** A week with a picture of each day, and room for its morning, afternoon and evening. */
function week(blank: EasyBlank): Block[] {
  const { making, word } = blank;
  const { rows, context } = making;
  const parts = word.list('weekParts');
  const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  return [
    text(word('week')),
    {
      type: 'table', caption: word('week'), showCaption: false, rowHeaders: true,
      columns: [word('weekDay'), ...parts].map((value, at) => ({ children: [{ type: 'text', value }], align: 'start', width: at === 0 ? 2.6 : 3 })),
      children: context.words.list('formats.days').map((day, index): TableRowNode => {
        const { media, alt } = rows.pictures.week([index + 1]);
        return {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [{ type: 'figure', media, alt, widthMm: weekPicture }, text(day)] },
            ...parts.map((part): TableCellNode => ({ type: 'tableCell', children: [answer({ kind: 'line', room: weekRoom, label: '', name: word('cell', { row: day, column: part }) }, blank)] })),
          ],
        };
      }),
    },
  ];
}

// Seven days stand on one page.
const weekPicture = 13;
const weekRoom = 1.7;

function signature({ making: { say }, word }: EasyBlank): Block {
  return {
    type: 'signature', nameLabel: say('signName'), signLabel: say('sign'), dateLabel: say('signDate'),
    children: [{ type: 'signatureLine', role: word('signMe') }, { type: 'signatureLine', role: say('signHelper') }],
  };
}
