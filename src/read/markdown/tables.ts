import type { Table } from 'mdast';

/** Gives every row of a table as many cells as its longest row has, so that a cell too many is not lost. */
export function squareTable(table: Table): Table {
  const columns = Math.max(...table.children.map((row) => row.children.length), 0);
  const align = Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null);
  const children = table.children.map((row) => ({
    ...row,
    children: [...row.children, ...Array.from({ length: columns - row.children.length }, () => ({ type: 'tableCell' as const, children: [] }))],
  }));
  return { ...table, align, children };
}
