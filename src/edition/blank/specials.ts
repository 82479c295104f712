import type { AnswerNode } from '../../document/answer.js';
import type { Block, TableRowNode } from '../../document/nodes.js';
import { specials } from '../specials.js';
import { Tally } from '../tally.js';
import { promptFor } from './answers.js';
import type { BlankContext } from './blank-context.js';

type Special = (blank: BlankContext, lines: readonly string[]) => Block[];

/** The parts of a section that the program makes, as places to fill in. */
export const blankSpecials: Readonly<Record<string, Special>> = {
  costs, respite, original,
  // The place for own words is there already.
  otherThings: () => [],
  signatures: ({ context }, lines) => specials.signatures?.({ context, tally: new Tally(), lines }) ?? [],
};

function costs(blank: BlankContext): Block[] {
  const { context: { words }, spec, say } = blank;
  const caption = words('money.tableTitle');
  const columns = (['cost', 'often', 'payers', 'perYear'] as const).map((key) => ({ label: words(`money.${key}`), kind: key === 'perYear' ? 'money' as const : 'line' as const, width: key === 'cost' ? 5 : key === 'perYear' ? 4 : 3 }));
  const row = (of: string, total?: string): TableRowNode => ({
    type: 'tableRow', ...(total === undefined ? {} : { total: true }),
    children: columns.map(({ label, kind }, at) => ({
      type: 'tableCell',
      children: total !== undefined && at < columns.length - 1 ? (at === 0 ? [{ type: 'paragraph', children: [{ type: 'text', value: total }] }] : [])
        : [{ type: 'answer', kind, label: '', name: say('within', { of, label }), prompt: promptFor(kind, blank), room: 1, ...(kind === 'money' ? { lead: say('currency') } : {}) } satisfies AnswerNode],
    })),
  });
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: caption }] },
    {
      type: 'table', caption, showCaption: false, rowHeaders: false,
      columns: columns.map(({ label, width }) => ({ children: [{ type: 'text', value: label }], align: 'start', width })),
      children: [
        ...Array.from({ length: spec.usualRows.costs }, (_, index) => row(say('row', { title: caption, row: String(index + 1) }))),
        row(words('money.total'), words('money.total')),
      ],
    },
  ];
}

function respite(blank: BlankContext): Block[] {
  const title = blank.context.words('respite.title');
  return [{ type: 'answer', kind: 'words', label: title, name: title, prompt: promptFor('words', blank), room: blank.spec.lines['respite'] ?? blank.spec.usualLines.field }];
}

/** Where a plan in another form is, and who has it. */
function original(blank: BlankContext): Block[] {
  const { context: { words }, say } = blank;
  return [
    { type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: say('original') }] },
    ...words.keys('original.fields').map((key): AnswerNode => {
      const label = words(`original.fields.${key}`);
      const kind = key === 'madeOn' ? 'date' : 'line';
      const hint = say.find(`hints.${kind}`);
      return { type: 'answer', kind, label, name: label, prompt: promptFor(kind, blank), room: 1, ...(hint === undefined ? {} : { hint }) };
    }),
  ];
}
