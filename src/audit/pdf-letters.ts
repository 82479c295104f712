/** A letter of a drawn run: what it is, and its turn in PDFium's own reading order. */
export interface Letter { text: string; index: number }

const mark = /^\p{M}/u;

/** The letters of one run that reads from the left, in the order they stand on the page; marks stay with their letter. */
export function inDrawnOrder(letters: readonly Letter[], originOf: (index: number) => number): string {
  const clusters: { text: string; x: number }[] = [];
  for (const { text, index } of letters) {
    const last = clusters.at(-1);
    if (last !== undefined && mark.test(text)) last.text += text;
    else clusters.push({ text, x: originOf(index) });
  }
  return clusters.sort((a, b) => a.x - b.x).map(({ text }) => text).join('');
}

/** Puts the halves of characters beyond the first plane in order again: PDFium counts them singly, and turns them round with the rest. */
export function wholePairs(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|([\udc00-\udfff])([\ud800-\udbff])/g, (pair, low: string | undefined, high: string | undefined) => (low === undefined || high === undefined ? pair : high + low));
}
