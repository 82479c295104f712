/** A list as spreadsheets save it: rows of cells. Commas, semicolons or tabs part the cells; quotes hold a cell together. Never fails: an odd quote is a letter. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain.slice(0, Math.max(0, plain.indexOf('\n'))) || plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain[at + 1] === '"') { cell += '"'; at += 1; }
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') { [cell, quoted] = ['', true]; }
    else if (letter === separator) { row.push(cell); cell = ''; }
    else if (letter === '\n') endRow();
    else cell += letter;
  }
  endRow();
  return rows;
}

function separatorOf(header: string): string {
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
