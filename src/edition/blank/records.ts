import type { AnswerNode } from '../../document/answer.js';
import type { Block, TableCellNode, TableNode, TableRowNode } from '../../document/nodes.js';
import type { FieldSpec, RecordsSpec } from '../template.js';
import { answerFor, codeWords } from './answers.js';
import type { BlankContext } from './blank-context.js';
import { blankWeek } from './week.js';

/** More columns have no room for handwriting: each record is a group of fields instead. */
const mostColumns = 5;
/** A currency sign stands before an amount. */
const roomForSign = 1.5;

/** Records to be filled in: a table with empty rows, or groups of fields. */
export function blankRecords(spec: RecordsSpec, blank: BlankContext): Block[] {
  const title = blank.context.words.fill(spec.title);
  const heading: Block = { type: 'heading', depth: 3, children: [{ type: 'text', value: title }] };
  // The whole week on one page.
  if (spec.sort === 'week') return [{ type: 'section', breakBefore: true, children: [heading, ...blankWeek(spec, title, blank)] }];
  if (spec.each === 'fields' || spec.columns.length > mostColumns) return [heading, ...groups(spec, title, blank)];
  const table = rows(spec, title, blank);
  return spec.tone === 'safety' ? [heading, { type: 'callout', tone: 'safety', children: [table] }] : [heading, table];
}

function groups(spec: RecordsSpec, title: string, blank: BlankContext): Block[] {
  const { context, spec: data } = blank;
  const lead = data.headings[spec.of];
  const head: FieldSpec[] = spec.heading === undefined || lead === undefined ? [] : [{ label: lead, path: spec.heading, ...(spec.headingAs === undefined ? {} : { as: spec.headingAs }) }];
  const count = data.rows[spec.of] ?? data.usualRows.groups;
  return Array.from({ length: count }, (_, index): Block[] => {
    const of = count === 1 ? title : context.words('record.heading', { title, number: index + 1 });
    const fields = [...head, ...spec.columns].map((column) => answerFor({ spec: column, path: `${spec.of}.${column.path}`, of }, blank));
    return [...(count === 1 ? [] : [{ type: 'heading', depth: 4, children: [{ type: 'text', value: of }] } satisfies Block]), ...fields];
  }).flat();
}

function rows(spec: RecordsSpec, title: string, blank: BlankContext): TableNode {
  const { spec: data, context, say } = blank;
  const list = data.rowsFrom[spec.of];
  const named = list === undefined ? [] : codeWords(list, blank);
  const count = named.length > 0 ? named.length : data.rows[spec.of] ?? data.usualRows.table;
  const answers = (of: string): AnswerNode[] => {
    const made = spec.columns.map((column) => answerFor({ spec: column, path: `${spec.of}.${column.path}`, of, inCell: true }, blank));
    // Places of one row are as high as each other.
    return made.map((each) => ({ ...each, room: Math.max(...made.map(({ room }) => room)) }));
  };
  return {
    type: 'table', caption: title, showCaption: false, rowHeaders: named.length > 0,
    columns: spec.columns.map((column) => ({ children: [{ type: 'text', value: context.words.fill(column.label) }], align: 'start', width: (column.width ?? 3) + (/^(?:money|amountPeriod)/.test(column.as ?? '') ? roomForSign : 0) })),
    children: Array.from({ length: count }, (_, index): TableRowNode => {
      const row = named[index];
      const places = answers(row === undefined ? say('row', { title, row: String(index + 1) }) : say('rowNamed', { title, row }));
      return {
        type: 'tableRow',
        children: places.map((place, at): TableCellNode => ({ type: 'tableCell', children: at === 0 && row !== undefined ? [{ type: 'paragraph', children: [{ type: 'text', value: row }] }] : [place] })),
      };
    }),
  };
}
