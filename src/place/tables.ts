import type { Table } from 'mdast';
import type { Topic } from '../plan/topics.js';
import { once } from '../resources/once.js';
import { daysOf, plainWords } from './cells.js';
import { columnShapes, type CellShape } from './cell-shapes.js';
import { placingTable } from './data.js';
import { textOf } from './node-text.js';
import { PhraseBook } from './phrases.js';
import { tokensOf } from './words.js';

/** Kinds of table whose rows are records. */
export const tableKinds = ['timetable', 'emergencyContacts', 'costs', 'risks', 'actions', 'people', 'outcomes', 'needs', 'support'] as const;
export type TableKind = (typeof tableKinds)[number];

/** A table whose columns are understood: `fields` has a field or null for each column. */
export interface KnownTable { kind: TableKind; topic: Topic; fields: (string | null)[]; matched: string; sure: boolean }

interface KindRow {
  topic: Topic; columns: Record<string, string[]>; needs: string[][]; withHeading?: string[][]; clear?: string[];
  like?: Record<string, string[]>; alone?: string[]; never?: string[]; withAlone?: string[][]; cells?: Record<string, CellShape[]>; withCells?: string[][];
}
interface Kind { kind: TableKind; row: KindRow; main: string; byHead: Map<string, string[]>; like: PhraseBook<string>; alone: PhraseBook<true>; never: PhraseBook<true> }
/** One column: its head, what the head means in a kind of table, and what its cells plainly are. */
interface Column { head: string; tokens: string[]; shape: CellShape | undefined }

const kinds = once(() => {
  const table = placingTable<Record<TableKind, KindRow>>('tables');
  return tableKinds.map((kind): Kind => {
    const byHead = new Map<string, string[]>();
    for (const [field, heads] of Object.entries(table[kind].columns)) {
      for (const head of heads) for (const key of keysOf(String(head))) byHead.set(key, [...new Set([...(byHead.get(key) ?? []), field])]);
    }
    const like = new PhraseBook<string>();
    for (const [field, patterns] of Object.entries(table[kind].like ?? {})) for (const words of patterns) like.add(words, 1, field);
    return { kind, row: table[kind], main: Object.keys(table[kind].columns)[0] ?? '', byHead, like, alone: bookOf(table[kind].alone), never: bookOf(table[kind].never) };
  });
});
const partWords = once(() => new Set(placingTable<{ parts: string[] }>('tables').parts));

function bookOf(patterns: readonly string[] = []): PhraseBook<true> {
  const book = new PhraseBook<true>();
  for (const words of patterns) book.add(words, 1, true);
  return book;
}

/** Knows a table by its column heads, whatever their order, and by what its cells are; the topic of the heading above settles doubt. */
export function knowTable(table: Table, above: Topic | undefined): KnownTable | undefined {
  const heads = (table.children[0]?.children ?? []).map((cell) => textOf(cell).trim());
  const grid = knowWeekGrid(heads, table);
  if (grid !== undefined) return grid;
  const shapes = columnShapes(table);
  const columns = heads.map((head, at): Column => ({ head, tokens: tokensOf(head), shape: shapes[at] }));
  const found = kinds().map((kind) => readAs(kind, columns, above)).filter((each) => each !== undefined);
  found.sort((one, other) => other.score - one.score);
  const [best, second] = found;
  // Under "My week", days down the side stay the week, though the other column is called "What I want".
  if (best === undefined || above === 'week' && best.topic !== 'week' && daysDown(heads, table) >= fewestDays) return undefined;
  const sure = second === undefined || best.score - second.score >= 1 || best.topic === above;
  return { kind: best.kind, topic: best.topic, fields: best.fields, matched: heads.filter((_, at) => best.fields[at] !== null).join(', '), sure };
}

const points = { exact: 1, like: 0.75, byCells: 0.75, first: 0, manyWords: 0.5, heading: 2, clear: 2, alone: 1.5, cellsFit: 1.5, cellsDiffer: -2, notKnown: -0.5 } as const;

function readAs(kind: Kind, columns: readonly Column[], above: Topic | undefined): (KnownTable & { score: number }) | undefined {
  const { row, main } = kind;
  if (columns.some(({ tokens }) => kind.never.find(tokens).length > 0)) return undefined;
  const used = new Set<string>();
  const fields: (string | null)[] = columns.map(() => null);
  let score = 0;
  const take = (at: number, field: string, worth: number): void => {
    used.add(field);
    fields[at] = field;
    score += worth;
  };
  const meanings = columns.map(({ head, shape }) => keysOf(head).map((key) => kind.byHead.get(key)).find((each) => each !== undefined)?.map((field) => asCells(field, shape, row)) ?? []);
  const several = (column: Column): number => (column.tokens.length > 1 ? points.manyWords : 0);
  // Heads with one meaning choose first: beside "Rate", "How much" is how many.
  for (const doubtful of [false, true]) {
    columns.forEach((column, at) => {
      const means = meanings[at] ?? [];
      const fits = doubtful ? means.filter((field) => row.cells?.[field]?.some((shape) => shape === column.shape)) : [];
      const field = [...fits, ...means].find((each) => !used.has(each));
      if (fields[at] === null && field !== undefined && means.length > 1 === doubtful) take(at, field, points.exact + several(column));
    });
  }
  columns.forEach((column, at) => {
    if (fields[at] !== null) return;
    const field = kind.like.find(column.tokens).map(({ goal }) => goal).find((each) => !used.has(each));
    if (field !== undefined) take(at, field, points.like + several(column));
  });
  const heading = above === row.topic;
  const alone = columns.findIndex(({ tokens }) => kind.alone.find(tokens).length > 0);
  if (alone >= 0 && fields[alone] === null && !used.has(main)) take(alone, main, points.like + points.manyWords);
  for (const [field, shapes] of Object.entries(row.cells ?? {})) {
    const at = columns.findIndex(({ shape }, column) => fields[column] === null && shape !== undefined && shape === shapes[0]);
    if (!used.has(field) && at >= 0) take(at, field, points.byCells);
  }
  const fit = fields.map((field, at) => cellsFit(field, columns[at]?.shape, row));
  const byCells = fit.includes(true);
  // A first column in the person's own words is what the table is about, when the rest says what kind of table it is.
  const first = heading ? 0 : byCells && row.withCells !== undefined ? fields.findIndex((field, at) => field === null && columns[at]?.shape === undefined) : -1;
  if (fields[first] === null && !used.has(main)) take(first, main, points.first);
  const fits = (sets: readonly string[][] | undefined): boolean => sets?.some((set) => set.every((field) => used.has(field))) === true;
  const clear = row.clear !== undefined && columns.some(({ head }) => row.clear?.includes(plainWords(head)));
  const known = fits(row.needs) || ((heading || clear) && fits(row.withHeading)) || (alone >= 0 && fits(row.withAlone ?? [[main]])) || (byCells && fits(row.withCells));
  if (!known) return undefined;
  score += (heading ? points.heading : 0) + (clear ? points.clear : alone >= 0 ? points.alone : 0);
  for (const each of fit) score += each === true ? points.cellsFit : each === false ? points.cellsDiffer : 0;
  score += fields.filter((field) => field === null).length * points.notKnown;
  return { kind: kind.kind, topic: row.topic, fields, matched: '', sure: true, score };
}

/** "When" over days is the day, and over clock times the time. */
function asCells(field: string, shape: CellShape | undefined, { cells }: KindRow): string {
  if (shape === undefined || cells === undefined || cells[field]?.includes(shape) === true) return field;
  // What is done may begin with "Lunch" and is no time for that; a head of its own, such as "Ring", may stand over numbers.
  if (cells[field] === undefined && (shape === 'time' || shape === 'dayTime')) return field;
  return Object.keys(cells).find((other) => cells[other]?.[0] === shape) ?? field;
}

/** Whether the cells of a column are what its field holds; undefined when they could be anything. */
function cellsFit(field: string | null, shape: CellShape | undefined, { cells }: KindRow): boolean | undefined {
  const wanted = cells?.[field ?? ''];
  return field === null || shape === undefined || wanted === undefined ? undefined : wanted.includes(shape);
}

/** So many days in one column are a week. */
const fewestDays = 3;

/** How many rows have a day in the same column. */
function daysDown(heads: readonly string[], table: Table): number {
  return Math.max(0, ...heads.map((_, at) => table.children.slice(1).filter((row) => row.children[at] !== undefined && daysOf(textOf(row.children[at])) !== undefined).length));
}

/** A week set out as a grid: days across the top, or days down the side and parts of the day across the top. */
function knowWeekGrid(heads: readonly string[], table: Table): KnownTable | undefined {
  const across = heads.filter((head) => daysOf(head) !== undefined).length;
  const parts = heads.filter((head) => partWords().has(plainWords(head))).length;
  const down = daysDown(heads, table);
  const isGrid = (across >= 3 && across >= heads.length - 2) || (parts >= 2 && down >= 2);
  if (!isGrid) return undefined;
  return { kind: 'timetable', topic: 'week', fields: heads.map(() => null), matched: heads.filter((head) => head !== '').slice(0, 3).join(', '), sure: true };
}

/** A head is looked up word for word and, failing that, with "my" and "your" alike and endings off. */
function keysOf(head: string): string[] {
  const plain = plainWords(head).replace(/\?/g, '').trim();
  const tokens = tokensOf(head);
  return tokens.length === 0 ? [`= ${plain}`] : [`= ${plain}`, tokens.join(' ')];
}
