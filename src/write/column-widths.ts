/** Shares the width of a table out: by the shares asked for, but a column that needs more for its longest word gets it. */
export function columnWidths(shares: readonly number[], least: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, each) => all + Math.max(each, 0), 0) || shares.length;
  const wanted = shares.map((each) => ((sum === shares.length && each <= 0 ? 1 : Math.max(each, 0)) / sum) * total);
  const cap = Math.max(total * 0.4, total / Math.max(shares.length, 1));
  let floor = least.map((each) => Math.min(Math.max(each, 24), cap));
  const needed = floor.reduce((all, each) => all + each, 0);
  if (needed > total) floor = floor.map((each) => (each / needed) * total);
  const short = wanted.reduce((all, each, index) => all + Math.max(0, (floor[index] ?? 0) - each), 0);
  const spare = wanted.reduce((all, each, index) => all + Math.max(0, each - (floor[index] ?? 0)), 0);
  return wanted.map((each, index) => {
    const least = floor[index] ?? 0;
    const width = each <= least ? least : each - ((each - least) / (spare || 1)) * Math.min(short, spare);
    return Math.round(width * 100) / 100;
  });
}
