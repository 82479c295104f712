import type { Inline } from '../../document/nodes.js';
import { hardIn, hasItsSense, wordsOf, type HardWord } from '../../plain/index.js';
import { valuesIn } from '../../plan/values.js';

/** Which hard words have been met: each is bold where it first stands, and explained once. */
export class RowWords {
  readonly #isName: (word: string) => boolean;
  readonly #seen = new Set<string>();

  constructor(isName: (word: string) => boolean) {
    this.#isName = isName;
  }

  /** The words with `**…**` bold, hard words bold at their first use and put into `met`, and values that are not parted at the end of a line. */
  inlines(sentence: string, met: HardWord[]): Inline[] {
    return sentence.split(/(\*\*[^*]+\*\*)/).flatMap((piece): Inline[] => {
      const strong = /^\*\*([^*]+)\*\*$/.exec(piece)?.[1];
      return this.#withHardWords(strong ?? piece, met, strong !== undefined);
    });
  }

  /** Puts the hard words of a label into `met`; the label itself is bold already. */
  meet(label: string, met: HardWord[]): void {
    this.#withHardWords(label, met, true);
  }

  #withHardWords(text: string, met: HardWord[], bold: boolean): Inline[] {
    const made: Inline[] = [];
    let from = 0;
    const add = (value: string, strong: boolean): void => {
      if (value !== '') made.push(strong || bold ? { type: 'strong', children: [{ type: 'text', value: whole(value) }] } : { type: 'text', value: whole(value) });
    };
    // "Parkinson's" is the name of an illness in the table, and of nobody.
    for (const { entry, start, end } of hardIn(text)) {
      if (entry.keep === undefined || !hasItsSense(entry, text, { start, end }) || this.#seen.has(entry.hard) || !/\p{Lu}/u.test(entry.hard) && wordsOf(text.slice(start, end)).some((word) => this.#isName(word.text))) continue;
      this.#seen.add(entry.hard);
      met.push(entry);
      add(text.slice(from, start), false);
      add(text.slice(start, end), true);
      from = end;
    }
    add(text.slice(from), false);
    return made;
  }
}

/** The words without their marks for bold. */
export function bare(sentence: string): string {
  return sentence.replaceAll('**', '');
}

/** A date, a time, an amount or a phone number is not parted at the end of a line. */
function whole(text: string): string {
  let said = text;
  for (const { kind, start, end } of valuesIn(text, [])) {
    if (kind !== 'number') said = said.slice(0, start) + said.slice(start, end).replaceAll(' ', '\u00a0') + said.slice(end);
  }
  return said;
}
