import type { ExpectedPiece } from './expected.js';
import type { FileText, Span } from './file-text.js';
import { fromTheRight, hasComplexScript, holdsAllCharacters, holdsSameComplexLetters, saysAgain, textForm } from './text-form.js';

/** A piece that is not where it should be. */
export interface Fault {
  piece: ExpectedPiece;
  kind: 'lost' | 'moved' | 'order';
  /** The section it was found in instead, as an index. */
  foundIn?: number;
  /** What stands there instead, when the piece begins and then goes on differently. */
  instead?: string;
}

/** What was found when pieces were held against a section. `loose` pieces could only be compared letter by letter. */
export interface Held { looked: number; found: number; loose: number; faults: Fault[] }

/** A character a format cannot print, and what stands for it. */
export interface Replacement { character: string; shown: string }

interface Match { start: number; end: number; loose?: boolean }

/** Holds pieces against one section of a file: each as whole words, none over another, in order where order counts. */
export class SectionHold {
  private readonly replaced: (text: string) => string;

  /** `isAnnex` says of each section whether the whole original stands there again: nothing is "moved" into an annex. */
  constructor(private readonly file: FileText, replacements: readonly Replacement[], private readonly isAnnex: readonly boolean[]) {
    this.replaced = (text) => replacements.reduce((made, { character, shown }) => made.replaceAll(character, shown), text);
  }

  /** The fixed form of a piece's words, as this file would have them. */
  form(text: string): string {
    return textForm(this.replaced(text), this.file.strictness);
  }

  /** Checks all pieces of a section, in their order. */
  check(pieces: readonly ExpectedPiece[], section: number): Held {
    const span = this.file.spans[section];
    const held: Held = { looked: 0, found: 0, loose: 0, faults: [] };
    if (span === undefined) return held;
    let cursor = span.start;
    let previous: { piece: ExpectedPiece; from: number; match: Match } | undefined;
    const taken: Match[] = [];
    const missing: { piece: ExpectedPiece; cursor: number }[] = [];
    for (const [index, piece] of pieces.entries()) {
      const wanted = this.form(piece.text);
      if (wanted === '') continue;
      held.looked += 1;
      const match = this.match(piece, wanted, { start: piece.inOrder ? cursor : span.start, end: span.end });
      if (match === undefined) {
        // Found over or before the match of the piece before: then that piece is the one that is missing or late.
        const earlier = previous === undefined ? undefined : this.match(piece, wanted, { start: previous.from, end: span.end });
        if (earlier !== undefined && previous !== undefined && earlier.start < previous.match.end) {
          missing.push({ piece: previous.piece, cursor: earlier.end });
          taken.splice(taken.indexOf(previous.match), 1, earlier);
          cursor = earlier.end;
          previous = { piece, from: earlier.start, match: earlier };
        } else missing.push({ piece, cursor });
        continue;
      }
      held.found += 1;
      if (match.loose === true) held.loose += 1;
      if (!piece.inOrder) continue;
      previous = { piece, from: cursor, match };
      taken.push(match);
      const continues = match.loose === true && piece.block !== undefined && pieces[index + 1]?.block === piece.block;
      cursor = continues ? match.start : match.end;
    }
    held.faults = missing.map((each) => this.faultOf(each.piece, section, each.cursor, taken));
    return held;
  }

  /** Whether words stand anywhere in the file. */
  standsAnywhere(piece: ExpectedPiece): boolean {
    const wanted = this.form(piece.text);
    return wanted === '' || this.match(piece, wanted, { start: 0, end: this.file.text.value.length }) !== undefined;
  }

  /** Whether a value stands in a section, be it inside other words. */
  hasValue(text: string, section: number): boolean {
    const span = this.file.spans[section];
    const wanted = this.form(text);
    if (span === undefined) return false;
    const at = this.file.text.value.indexOf(wanted, span.start);
    // Numbers inside words of these scripts are drawn the other way round as well.
    return (at >= 0 && at + wanted.length <= span.end) || this.matchLoosely(wanted, span) !== undefined;
  }

  /** The match that ends first leaves most room for the pieces after it: words that stand twice must not use up each other's place. */
  private match(piece: ExpectedPiece, wanted: string, span: Span): Match | undefined {
    const { text, strictness } = this.file;
    const found = text.find(wanted, span.start, span.end);
    const at = found >= 0 || strictness !== 'turned' ? found : text.find(fromTheRight(wanted), span.start, span.end);
    let first: Match | undefined = at < 0 ? undefined : { start: at, end: at + wanted.length };
    if (piece.asides.length > 0) first = this.matchAround(piece.asides.map((aside) => this.form(aside)), wanted, { start: span.start, end: first?.end ?? span.end }) ?? first;
    if (!this.isLoose(wanted)) return first;
    // Before words that stand whole, only an item that holds these letters and no others can be the place.
    return this.matchLoosely(wanted, { start: span.start, end: first?.start ?? span.end }, first !== undefined) ?? first;
  }

  /** Finds words with addresses in brackets printed inside them. */
  private matchAround(asides: readonly string[], wanted: string, span: Span): Match | undefined {
    const { text, strictness } = this.file;
    // An address may stand behind the very first word.
    const opening = wanted.slice(0, 1);
    for (let start = text.value.indexOf(opening, span.start); start >= 0 && start < span.end; start = text.value.indexOf(opening, start + 1)) {
      let at = start;
      let done = 0;
      while (done < wanted.length && at < span.end) {
        const here = at;
        const aside = asides.find((each) => text.value.startsWith(each, here));
        if (aside !== undefined && !wanted.startsWith(aside, done)) {
          at += aside.length;
          if (strictness !== 'exact' && saysAgain(wanted, done, text.value[at])) at += 1;
        }
        else if (text.value[at] === wanted[done]) {
          at += 1;
          done += 1;
        } else break;
      }
      if (done === wanted.length && text.isWordEdge(start) && text.isWordEdge(at)) return { start, end: at };
    }
    return undefined;
  }

  private isLoose(wanted: string): boolean {
    return this.file.strictness === 'turned' && hasComplexScript(wanted);
  }

  /** A PDF keeps these scripts in drawing order: all letters must stand in one item, as often as in the words. */
  private matchLoosely(wanted: string, span: Span, onlyWhole = false): Match | undefined {
    const { items, text, strictness } = this.file;
    if (strictness !== 'turned') return undefined;
    for (const [index, start] of items.entries()) {
      const end = items[index + 1] ?? text.value.length;
      if (start < span.start || end > span.end) continue;
      const item = text.value.slice(start, end);
      if (hasComplexScript(item) && holdsAllCharacters(item, wanted) && (!onlyWhole || holdsSameComplexLetters(item, wanted))) return { start, end, loose: true };
    }
    return undefined;
  }

  private faultOf(piece: ExpectedPiece, section: number, cursor: number, taken: readonly Match[]): Fault {
    const wanted = this.form(piece.text);
    const span = this.file.spans[section];
    if (span !== undefined && this.standsFree(wanted, span, taken)) return { piece, kind: 'order' };
    const foundIn = this.file.spans.findIndex((other, index) =>
      index !== section && other !== undefined && this.isAnnex[index] === this.isAnnex[section] && wanted.length > 3 && this.match(piece, wanted, other) !== undefined);
    if (foundIn >= 0) return { piece, kind: 'moved', foundIn };
    const instead = span === undefined ? undefined : this.insteadOf(wanted, { start: cursor, end: span.end });
    return { piece, kind: 'lost', ...(instead === undefined ? {} : { instead }) };
  }

  /** Whether words stand where no other piece has been found. */
  private standsFree(wanted: string, span: Span, taken: readonly Match[]): boolean {
    for (let at = this.file.text.find(wanted, span.start, span.end); at >= 0; at = this.file.text.find(wanted, at + 1, span.end)) {
      const start = at;
      if (!taken.some((match) => match.start < start + wanted.length && start < match.end)) return true;
    }
    return false;
  }

  /** What the file goes on with where the words stop being the same. */
  private insteadOf(wanted: string, span: Span): string | undefined {
    const slice = this.file.text.value.slice(span.start, span.end);
    let low = 0;
    let high = wanted.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (slice.includes(wanted.slice(0, middle))) low = middle;
      else high = middle - 1;
    }
    if (low < 6) return undefined;
    const at = slice.indexOf(wanted.slice(0, low));
    return slice.slice(at + Math.max(0, low - 12), at + low + 12);
  }
}
