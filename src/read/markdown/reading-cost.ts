/** How deep quotes, lists and directives may be inside each other. */
export const nestingCap = 100;

/** What reading a text will cost, and where most of it lies. `tangled`: in one paragraph with very many marks. */
export interface ReadingCost { total: number; line: number; tangled: boolean }

/** The most a text may cost, in microseconds as measured on a slow machine: a whole plan of 300 KB costs about half. */
export const mostCost = 3_000_000;

// Microseconds, measured: what one of each costs wherever it stands.
const perLetter = 1;
const perLine = 25;
const perBlock = 150;
const perLevel = 20;
const perListMarker = 120;
const perMark = 12;
const perBracket = 40;
const perAddress = 60;
const perScript = 14;
const perDefinition = 200;
const perCell = 3;
// The parsers go back over the other marks and lines of the same paragraph for many of these: the square of their number.
const perPairOfMarks = 0.012;
const perPairOfStars = 0.025;
const perPairOfLazyLines = 0.04;
// A comment or code that may have no end is looked for through the whole paragraph, from each of its starts.
const perLetterSought = 0.015;

const marks = /[[\]()!<>&\\|`*_~@^=]/g;
const seekers = /<[!?]|`+/g;
const stars = /\*+|_+|~+/g;
const addresses = /@|www\.|:\/\//gi;
const scripts = /[^\u0000-\u024F\u2000-\u206F]+/g;
const definition = /^[ \t>]*\[[^\]]*\]:/;
const newPart = /^[ \t>]*(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t])|\||:::|<)/;
// Only these are sure to end the paragraph before them.
const ends = /^[ \t>]*(?:[-+*][ \t]+\S|#{1,6}[ \t])/;
const listMarker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t])/g;

/** Estimates the cost of reading, line by line, from what the parsers do with each kind of mark; `before` is a cost found already. */
export function readingCost(lines: readonly string[], before: number): ReadingCost {
  const tally = new Tally();
  tally.total = before;
  for (const line of lines) {
    tally.take(line);
    if (tally.total > mostCost) break;
  }
  tally.endRun();
  return { total: tally.total, line: tally.isTangled() ? tally.runStart : tally.line, tangled: tally.isTangled() };
}

class Tally {
  total = 0;
  line = 0;
  runStart = 1;
  #run = newRun();
  #definitions = 0;

  take(line: string): void {
    this.line += 1;
    if (line.trim() === '') {
      this.endRun();
      this.total += perLine / 3;
      return;
    }
    if (ends.test(line)) this.endRun();
    if (this.#run.lines === 0) this.runStart = this.line;
    const first = this.#run.lines === 0 || newPart.test(line);
    const lead = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/.exec(line)?.[0] ?? '';
    const levels = Math.min(nestingCap, lead.length / 2 + count(lead, />/g));
    this.total += perLetter * line.length + (first ? perBlock : perLine) + perLevel * levels + perListMarker * Math.max(0, count(lead, listMarker) - 1);
    this.total += perAddress * count(line, addresses) + perScript * count(line, scripts);
    if (definition.test(line)) this.total += perDefinition + 0.16 * (this.#definitions += 1);
    this.#takeMarks(line, lead === '' && this.#run.inside);
    if (lead.trim() !== '') this.#run.inside = true;
  }

  // What a paragraph costs grows with each line, so that reading can stop before the end of a very long one.
  #takeMarks(line: string, isLazy: boolean): void {
    const run = this.#run;
    const found = count(line, marks);
    run.lines += 1;
    run.lazy += isLazy ? 1 : 0;
    run.letters += line.length;
    run.seekers += count(line, seekers);
    run.marks += found;
    run.stars += count(line, stars);
    run.columns = Math.max(run.columns, count(line, /\|/g));
    const cost = perPairOfMarks * (run.lines + run.marks) ** 2 + perPairOfStars * run.stars ** 2
      + perPairOfLazyLines * run.lazy ** 2 + perLetterSought * run.seekers * run.letters + perCell * run.columns * run.lines;
    this.total += perMark * found + perBracket * count(line, /\[/g) + cost - run.cost;
    run.cost = cost;
  }

  isTangled(): boolean {
    return this.#run.cost * 2 > this.total;
  }

  endRun(): void {
    if (this.total <= mostCost) this.#run = newRun();
  }
}

/** What is counted in one run of lines without an empty line or a sure start of another part. */
function newRun(): { lines: number; lazy: number; marks: number; stars: number; columns: number; letters: number; seekers: number; inside: boolean; cost: number } {
  return { lines: 0, lazy: 0, marks: 0, stars: 0, columns: 0, letters: 0, seekers: 0, inside: false, cost: 0 };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
