/** The known word nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = plain(typed);
  if (wanted === '' || wanted.length > 60) return undefined;
  let best: string | undefined;
  let bestCost = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of known) {
    const cost = distance(wanted, plain(word), bestCost);
    if (cost < bestCost) [best, bestCost] = [word, cost];
  }
  return best;
}

/** Damerau-Levenshtein distance (neighbouring letters swapped count once); `cap` when it is that much or more. */
export function distance(first: string, second: string, cap = Number.MAX_SAFE_INTEGER): number {
  const a = [...first];
  const b = [...second];
  if (Math.abs(a.length - b.length) >= cap) return cap;
  let before: number[] = [];
  let above = b.map((_, index) => index);
  above.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  return Math.min(at(above, b.length), cap);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.MAX_SAFE_INTEGER;
}

// Capitals, spaces, hyphens and underscores are slips, not other words: `Care-and-support plan` means `careAndSupportPlan`.
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}
