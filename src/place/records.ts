import type { PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';
import type { Target } from '../plan/original.js';
import type { PlanRecords } from '../plan/schema/index.js';
import { once } from '../resources/once.js';
import { costOf, daysOf, phoneOf, plainWords, timesOf } from './cells.js';
import { dateOf } from './cell-date.js';
import { placingTable } from './data.js';
import { textOf } from './node-text.js';
import type { KnownTable } from './tables.js';

interface RecordWords {
  totals: string[]; likelihoods: Record<string, 'low' | 'medium' | 'high'>;
  funders: Record<string, 'person' | 'council' | 'health' | 'family'>;
}
const words = once(() => placingTable<RecordWords>('tables'));

/** Reads the cells of one row by field. */
interface Cells { text(field: string): string; rich(field: string): Root | undefined; blockId: string }

/** Makes the records of a known table and tells for each row (by block id) which records it became. */
export function recordsOf(table: Table, known: KnownTable, records: PlanRecords): Map<string, Target[]> {
  const made = new Map<string, Target[]>();
  for (const row of table.children.slice(1)) {
    const blockId = row.data?.blockId;
    if (blockId === undefined) continue;
    const paths = makeRow(known, cellsOf(row, known, blockId), records);
    if (paths.length > 0) made.set(blockId, paths.map((record) => ({ section: known.topic, record })));
  }
  return made;
}

function makeRow(known: KnownTable, cells: Cells, records: PlanRecords): string[] {
  switch (known.kind) {
    case 'timetable': return timetableRows(cells, records);
    case 'costs': return costRow(cells, records);
    case 'actions': return actionRow(cells, records);
    case 'risks': return riskRow(cells, records);
    case 'outcomes': return records.planKind === 'sevenQuestionsPlan' ? changeRow(cells, records) : outcomeRow(cells, records);
    case 'needs': return needRow(cells, records);
    case 'emergencyContacts': return contactRow(cells, records);
    // R014: nobody is listed as involved in planning, and no help as paid or unpaid, unless somebody says so.
    case 'people': case 'support': return [];
  }
}

function timetableRows(cells: Cells, records: PlanRecords): string[] {
  const named = cells.text('day');
  const days = daysOf(named);
  const times = timesOf([cells.text('when'), cells.text('end')].filter((text) => text !== '').join(' - '));
  const what = cells.rich('what');
  const who = cells.text('who');
  if (what === undefined && who === '') return [];
  const when = [days === undefined ? named : '', times === undefined ? [cells.text('when'), cells.text('end')].filter((text) => text !== '').join(' – ') : ''].filter((text) => text !== '').join(', ');
  const each = days === undefined ? [undefined] : days === 'daily' ? ['daily' as const] : days;
  return each.map((day, at) => push(records, 'timetable', {
    id: idOf('t', cells, at), source: [cells.blockId], ...(day === undefined ? {} : { day }), ...times,
    ...(when === '' ? {} : { when }), ...(who === '' ? {} : { who }), ...(what === undefined ? {} : { what }),
  }));
}

function costRow(cells: Cells, records: PlanRecords): string[] {
  const what = cells.rich('what');
  if (what === undefined || words().totals.some((total) => plainWords(cells.text('what')).startsWith(total))) return [];
  const amount = cells.text('cost');
  const isMoney = /[£€]|\dp\b/.test(amount);
  const funder = cells.text('funder');
  const type = words().funders[plainWords(funder)];
  const often = cells.rich('often');
  return [push(records, 'services', {
    id: idOf('s', cells), source: [cells.blockId], what,
    ...(isMoney || amount === '' ? { cost: costOf(amount, cells.text('often'), cells.text('count')) } : rich('quantity', cells, 'cost')),
    ...label('provider', cells), ...(isMoney ? rich('quantity', cells, 'count') : {}),
    ...(often === undefined ? {} : { when: often }),
    ...(funder === '' ? {} : { fundedBy: [{ funder, ...(type === undefined ? {} : { type }) }] }),
  })];
}

function actionRow(cells: Cells, records: PlanRecords): string[] {
  const what = cells.rich('what');
  if (what === undefined) return [];
  const day = cells.text('byWhen');
  const byWhen = dateOf(day.replace(/^by /i, ''));
  return [push(records, 'actions', {
    id: idOf('a', cells), source: [cells.blockId], what, ...label('who', cells),
    ...(byWhen === undefined ? (day === '' ? {} : { byWhenWords: day }) : { byWhen }),
    ...rich('checkedHow', cells), ...rich('howWeWillKnow', cells),
  })];
}

function riskRow(cells: Cells, records: PlanRecords): string[] {
  const what = cells.rich('what');
  if (what === undefined) return [];
  const likelihood = words().likelihoods[plainWords(cells.text('likelihood'))];
  const proactive = cells.rich('proactive');
  const reactive = cells.rich('reactive');
  const phone = phoneOf(cells.text('phone'));
  const answer = { ...(reactive === undefined ? {} : { what: reactive }), ...label('who', cells), ...(phone === undefined ? {} : { phone }) };
  return [push(records, 'risks', {
    id: idOf('r', cells), source: [cells.blockId], what, ...rich('likelyHarm', cells), ...(likelihood === undefined ? {} : { likelihood }),
    ...(proactive === undefined ? {} : { proactive: [{ what: proactive }] }), ...(Object.keys(answer).length === 0 ? {} : { reactive: [answer] }),
  })];
}

function outcomeRow(cells: Cells, records: PlanRecords): string[] {
  const text = cells.rich('text');
  const steps = cells.rich('steps');
  if (text === undefined) return [];
  return [push(records, 'outcomes', {
    id: idOf('o', cells), source: [cells.blockId], text, ...(steps === undefined ? {} : { steps: [steps] }), ...rich('support', cells), ...rich('barriers', cells),
  })];
}

function changeRow(cells: Cells, records: PlanRecords): string[] {
  const text = cells.rich('text');
  const steps = cells.rich('steps');
  return text === undefined ? [] : [push(records, 'changes', { id: idOf('c', cells), source: [cells.blockId], text, ...(steps === undefined ? {} : { steps: [steps] }) })];
}

function needRow(cells: Cells, records: PlanRecords): string[] {
  const text = cells.rich('text');
  return text === undefined ? [] : [push(records, 'needs', { id: idOf('n', cells), source: [cells.blockId], text })];
}

function contactRow(cells: Cells, records: PlanRecords): string[] {
  const name = cells.text('name');
  const phone = phoneOf(cells.text('phone'));
  if (name === '') return [];
  const contact = { id: idOf('e', cells), source: [cells.blockId], name, ...label('role', cells), ...(phone === undefined ? {} : { phone }), ...rich('when', cells) };
  const contingency = (records.contingency ??= {});
  const contacts = (contingency.emergencyContacts ??= []);
  contacts.push(contact);
  return [`/contingency/emergencyContacts/${contacts.length - 1}`];
}

type ListName = 'timetable' | 'services' | 'actions' | 'risks' | 'outcomes' | 'changes' | 'needs';
type RecordOf<Name extends ListName> = NonNullable<PlanRecords[Name]>[number];

function push<Name extends ListName>(records: PlanRecords, name: Name, record: RecordOf<Name>): string {
  const list = (records[name] ??= []) as RecordOf<Name>[];
  list.push(record);
  return `/${name}/${list.length - 1}`;
}

function idOf(letter: string, cells: Cells, at = 0): string {
  return `${letter}-${cells.blockId}${at === 0 ? '' : `.${at + 1}`}`;
}

function label<Field extends string>(field: Field, cells: Cells): { [Key in Field]?: string } {
  const text = cells.text(field);
  return (text === '' ? {} : { [field]: text }) as { [Key in Field]?: string };
}

function rich<Field extends string>(field: Field, cells: Cells, column: string = field): { [Key in Field]?: Root } {
  const root = cells.rich(column);
  return (root === undefined ? {} : { [field]: root }) as { [Key in Field]?: Root };
}

function cellsOf(row: TableRow, known: KnownTable, blockId: string): Cells {
  const cell = (field: string): TableCell | undefined => row.children[known.fields.indexOf(field)];
  return {
    blockId,
    text: (field) => {
      const found = cell(field);
      const text = found === undefined ? '' : textOf(found).replace(/\s+/g, ' ').trim();
      return isBlank(text) ? '' : text;
    },
    rich: (field) => {
      const found = cell(field);
      return found === undefined || isBlank(textOf(found)) ? undefined : richOf(found.children);
    },
  };
}

/** A dash in a cell says that there is nothing to say. */
function isBlank(text: string): boolean {
  return /^[\s–—-]*$/.test(text);
}

function richOf(children: readonly PhrasingContent[]): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: structuredClone([...children]) }] };
}
