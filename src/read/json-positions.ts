/** Where something is in a text file; both count from 1, columns in UTF-16 units. */
export interface Position { line: number; column: number }

/** Finds line and column of an offset. Lines end at CR, LF or both. */
export function positionFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The place of a pointer, or of the nearest part around it that was written down. */
export function placeOf(positions: ReadonlyMap<string, Position>, pointer: string): Position {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = positions.get(at);
    if (found !== undefined) return found;
    if (at === '') return { line: 1, column: 1 };
  }
}
