import type { Block, FieldNode, Inline, TableCellNode, TableColumn, TableNode } from '../document/nodes.js';
import { anything, byLabel, show } from './cells.js';
import type { EditionContext } from './context.js';
import { recordFields } from './fields.js';
import { textOf } from './inline.js';
import { withoutTables } from './no-tables.js';
import { at, bookkeeping, isFilled, isObject } from './path.js';
import { isNeeded, isSatisfied, shownInOwnTable } from './slots.js';
import type { Tally } from './tally.js';
import type { FieldSpec, RecordsSpec } from './template.js';

const longHeading = 90;

/** Records as a table, or one group of fields a record. Those in the person's own table are not printed again. */
export function recordsHold(spec: RecordsSpec, context: EditionContext, tally: Tally): Block[] {
  tally.printed.add(spec.of);
  const value = at(context.plan, spec.of);
  const all = (Array.isArray(value) ? value : []).filter(isFilled);
  if (all.length === 0) {
    if (isNeeded(spec, context) && !isSatisfied(spec, context)) tally.miss(context.words.fill(spec.missing ?? spec.title), true);
    return [];
  }
  const records = inOrder(all.filter((record) => !shownInOwnTable(record, context)), spec);
  if (records.length === 0) return [];
  const title = context.words.fill(spec.title);
  const heading: Block = { type: 'heading', depth: 3, children: [{ type: 'text', value: title }] };
  if (spec.each === 'fields') return [heading, ...recordGroups(spec, records, title, context, tally)];
  if (isTooWide(spec, records, context)) return [heading, ...recordGroups(asGroups(spec), records, title, context, tally)];
  const table = recordTable(spec, records, title, context, tally);
  // Records with nothing in them that any column shows.
  if (table.columns.length === 0) return [];
  return spec.tone === 'safety' ? [heading, { type: 'callout', tone: 'safety', children: [table] }] : [heading, table];
}

/** A week is read from Monday morning on, whatever order it was typed in. */
function inOrder(records: unknown[], spec: RecordsSpec): unknown[] {
  if (spec.sort !== 'week') return records;
  const key = (record: unknown): string => {
    const day = at(record, 'day');
    return `${day === 'daily' ? 0 : String(day ?? 8)} ${String(at(record, 'start') ?? '')}`;
  };
  return records.map((record, index) => ({ record, index, key: key(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index)).map((each) => each.record);
}

const mostColumns = 5;

/** A table with too many columns has no room for words: its records are printed one under the other instead. */
function isTooWide(spec: RecordsSpec, records: unknown[], context: EditionContext): boolean {
  const used = spec.columns.filter((column) => isNeeded(column, context) || records.some((record) => hasValue(column, record))).length;
  return used + (records.some((record) => leftovers(spec, record).length > 0) ? 1 : 0) > mostColumns;
}

/** The first column becomes the heading of each group. */
function asGroups(spec: RecordsSpec): RecordsSpec {
  const [first, ...columns] = spec.columns;
  return first === undefined ? spec : { ...spec, heading: first.path, ...(first.as === undefined ? {} : { headingAs: first.as }), columns };
}

/** Whether a column has something to show for a record; some columns show more than one field. */
function hasValue(column: FieldSpec, record: unknown): boolean {
  return isFilled(at(record, column.path))
    || (column.as === 'times' && (isFilled(at(record, 'end')) || isFilled(at(record, 'when'))))
    || (column.as === 'byWhen' && isFilled(at(record, 'byWhenWords')));
}

function recordGroup(spec: RecordsSpec, record: unknown, number: number, title: string, context: EditionContext, tally: Tally): Block[] {
  const lead = spec.heading === undefined ? [] : show(at(record, spec.heading), spec.headingAs, context, record);
  const [first, ...rest] = lead;
  const short = first?.type === 'paragraph' && rest.length === 0 && textOf(first.children).length <= longHeading ? first.children : undefined;
  const heading: Inline[] = short ?? [{ type: 'text', value: context.words('record.heading', { title, number }) }];
  const fields: FieldNode[] = [
    ...recordFields(spec.columns, record, context, tally),
    ...leftovers(spec, record).map(([key, value]) => byLabel(key, value, context)),
  ];
  return [
    { type: 'heading', depth: 4, children: heading },
    ...(short === undefined ? lead : []),
    ...(fields.length === 0 ? [] : [{ type: 'fields', children: fields } satisfies Block]),
  ];
}

/** One group of fields a record; who put them in is said once for all that the same person put in. */
function recordGroups(spec: RecordsSpec, records: unknown[], title: string, context: EditionContext, tally: Tally): Block[] {
  return records.flatMap((record, index) => [
    ...recordGroup(spec, record, index + 1, title, context, tally),
    ...(at(records[index + 1], 'writtenBy') === at(record, 'writtenBy') ? [] : writtenBy(record, context)),
  ]);
}

function writtenBy(record: unknown, context: EditionContext): Block[] {
  const who = at(record, 'writtenBy');
  if (typeof who !== 'string' || who === 'person' || who === '') return [];
  return [{ type: 'paragraph', role: 'small', children: [{ type: 'text', value: context.words('own.writtenByRecord', { who: context.words.find(`writers.${who}`) ?? who }) }] }];
}

/** Fields of a record that the template has no column for: printed all the same. */
function leftovers(spec: RecordsSpec, record: unknown): [string, unknown][] {
  if (!isObject(record)) return [];
  const named = new Set([...spec.columns.map((column) => column.path.split('.')[0]), spec.heading, ...consumed(spec)]);
  const priced = (spec.of === 'services' || spec.of === 'interimServices') && isFilled(record.cost);
  return Object.entries(record).filter(([key, value]) =>
    !named.has(key) && !bookkeeping.has(key) && isFilled(value) && !(priced && inMoneySection.has(key)));
}

/** Prices and who pays them stand in the money section; a carer's break has neither (M17). */
const inMoneySection: ReadonlySet<string> = new Set(['cost', 'fundedBy']);

/** Fields that a column shows together with its own. */
function consumed(spec: RecordsSpec): string[] {
  return spec.columns.flatMap((column) =>
    column.as === 'times' ? ['start', 'end', 'when']
      : column.as === 'amountPeriod' ? ['amountPence', 'period']
        : column.as === 'byWhen' ? ['byWhenWords'] : []).concat(spec.of === 'timetable' ? ['serviceId', 'informalId'] : []);
}

function recordTable(spec: RecordsSpec, records: unknown[], title: string, context: EditionContext, tally: Tally): TableNode {
  const asked = (column: FieldSpec): boolean => isNeeded(column, context);
  const columns = spec.columns.filter((column) => asked(column) || records.some((record) => hasValue(column, record)));
  const more = records.map((record) => leftovers(spec, record));
  const withMore = more.some((each) => each.length > 0);
  const heads: TableColumn[] = columns.map((column) => ({
    children: [{ type: 'text', value: context.words.fill(column.label) }], align: column.align ?? 'start', width: column.width ?? 3,
  }));
  if (withMore) heads.push({ children: [{ type: 'text', value: context.words('labels.more') }], align: 'start', width: 4 });
  const rows = records.map((record, index) => {
    const cells: TableCellNode[] = columns.map((column) => {
      if (hasValue(column, record)) return cell(show(at(record, column.path) ?? record, column.as, context, record));
      if (!asked(column)) return cell([]);
      tally.miss(context.words.fill(column.missing ?? column.label), false);
      return cell([{ type: 'missing', children: [{ type: 'text', value: context.words('missing.short') }] }]);
    });
    if (withMore) cells.push(cell(anything(Object.fromEntries(more[index] ?? []), context)));
    return { type: 'tableRow' as const, children: cells };
  });
  return { type: 'table', caption: title, showCaption: false, rowHeaders: true, columns: heads, children: rows };
}

function cell(children: Block[]): TableCellNode {
  return { type: 'tableCell', children: withoutTables(children) };
}
