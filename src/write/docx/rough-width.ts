/** Widths of letters of the house typeface in thousandths of its size, on the wide side; any other letter is `wide`. */
const widths: readonly (readonly [RegExp, number])[] = [[/[iljI ]/, 285], [/[tfr()[\].,:;'’]/, 320], [/[a-z]/, 570]];
const wide = 720;

/** About how wide words are on one line, in twips: enough to tell whether they fit. */
export function roughWidth(text: string, points: number): number {
  let sum = 0;
  for (const letter of text) sum += widths.find(([letters]) => letters.test(letter))?.[1] ?? wide;
  return Math.ceil(sum * points * 20 / 1000);
}
