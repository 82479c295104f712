import type { Table } from 'mdast';
import type { Topic } from '../plan/topics.js';
import { daysOf, plainWords } from './cells.js';
import { once, placingTable } from './data.js';
import { textOf } from './node-text.js';
import { tokensOf } from './words.js';

/** Kinds of table whose rows are records. */
export const tableKinds = ['timetable', 'emergencyContacts', 'costs', 'risks', 'actions', 'people', 'outcomes', 'needs', 'support'] as const;
export type TableKind = (typeof tableKinds)[number];

/** A table whose columns are understood: `fields` has a field or null for each column. */
export interface KnownTable { kind: TableKind; topic: Topic; fields: (string | null)[]; matched: string; sure: boolean }

interface KindRow {
  topic: Topic; columns: Record<string, string[]>; needs: string[][]; withHeading?: string[][]; clear?: string[];
}
interface Kind { kind: TableKind; row: KindRow; byHead: Map<string, string[]> }

const kinds = once(() => {
  const table = placingTable<Record<TableKind, KindRow>>('tables');
  return tableKinds.map((kind): Kind => {
    const byHead = new Map<string, string[]>();
    for (const [field, heads] of Object.entries(table[kind].columns)) {
      for (const head of heads) for (const key of keysOf(String(head))) byHead.set(key, [...new Set([...(byHead.get(key) ?? []), field])]);
    }
    return { kind, row: table[kind], byHead };
  });
});
const partWords = once(() => new Set(placingTable<{ parts: string[] }>('tables').parts));

/** Knows a table by its column heads, whatever their order; the topic of the heading above settles doubt. */
export function knowTable(table: Table, above: Topic | undefined): KnownTable | undefined {
  const heads = (table.children[0]?.children ?? []).map((cell) => textOf(cell));
  const grid = knowWeekGrid(heads, table);
  if (grid !== undefined) return grid;
  const found = kinds().map((kind) => readAs(kind, heads, above)).filter((each) => each !== undefined);
  found.sort((one, other) => other.score - one.score);
  const [best, second] = found;
  if (best === undefined) return undefined;
  const sure = second === undefined || best.score - second.score >= 1 || best.topic === above;
  return { kind: best.kind, topic: best.topic, fields: best.fields, matched: heads.filter((_, at) => best.fields[at] !== null).join(', '), sure };
}

function readAs({ kind, row, byHead }: Kind, heads: readonly string[], above: Topic | undefined): (KnownTable & { score: number }) | undefined {
  const used = new Set<string>();
  const heading = above === row.topic;
  const meanings = heads.map((head) => keysOf(head).map((key) => byHead.get(key)).find((each) => each !== undefined) ?? []);
  const fields: (string | null)[] = heads.map(() => null);
  // Heads with one meaning choose first: beside "Rate", "How much" is how many.
  for (const several of [false, true]) {
    meanings.forEach((means, at) => {
      const field = means.find((each) => !used.has(each));
      if (field === undefined || means.length > 1 !== several) return;
      used.add(field);
      fields[at] = field;
    });
  }
  // Under its own heading, a first column in the person's own words is what the table is about.
  const main = Object.keys(row.columns)[0];
  if (heading && main !== undefined && fields[0] === null && !used.has(main)) {
    fields[0] = main;
    used.add(main);
  }
  const fits = (sets: readonly string[][] | undefined): boolean => sets?.some((set) => set.every((field) => used.has(field))) === true;
  const clear = row.clear !== undefined && heads.some((head) => row.clear?.includes(plainWords(head)));
  if (!fits(row.needs) && !((heading || clear) && fits(row.withHeading))) return undefined;
  const specific = heads.filter((head, at) => fields[at] !== null && tokensOf(head).length > 1).length;
  const score = used.size + specific * 0.5 + (heading ? 2 : 0) + (clear ? 2 : 0) - fields.filter((field) => field === null).length * 0.5;
  return { kind, topic: row.topic, fields, matched: '', sure: true, score };
}

/** A week set out as a grid: days across the top, or days down the side and parts of the day across the top. */
function knowWeekGrid(heads: readonly string[], table: Table): KnownTable | undefined {
  const across = heads.filter((head) => daysOf(head) !== undefined).length;
  const parts = heads.filter((head) => partWords().has(plainWords(head))).length;
  const down = table.children.slice(1).filter((row) => row.children[0] !== undefined && daysOf(textOf(row.children[0])) !== undefined).length;
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
