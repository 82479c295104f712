import type { Block, TableCellNode, TableRowNode } from '../../document/nodes.js';
import type { RecordsSpec } from '../template.js';
import { promptFor } from './answers.js';
import type { BlankContext } from './blank-context.js';

/** The week as a grid: a row for each day, a column for each part of a day. What each cell asks for is said above it. */
export function blankWeek(spec: RecordsSpec, title: string, blank: BlankContext): Block[] {
  const { context: { words }, say } = blank;
  const parts = say.list('week.parts');
  const asked = spec.columns.map(({ label }) => words.fill(label));
  const days = words.list('formats.days');
  const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const rows = days.map((day): TableRowNode => ({
    type: 'tableRow',
    children: [
      { type: 'tableCell', children: [text(day)] },
      ...parts.map((part): TableCellNode => ({ type: 'tableCell', children: [{ type: 'answer', kind: 'line', label: '', name: say('week.cell', { day, part }), prompt: promptFor('line', blank), room: 2 }] })),
    ],
  }));
  return [
    { type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: say('week.ask', { fields: asked.join(words('formats.semicolon')) }) }] },
    {
      type: 'table', caption: title, showCaption: false, rowHeaders: true,
      columns: [say('week.day'), ...parts].map((value, at) => ({ children: [{ type: 'text', value }], align: 'start', width: at === 0 ? 2 : 3 })),
      children: rows,
    },
  ];
}
