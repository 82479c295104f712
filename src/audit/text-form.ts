/**
 * How closely two texts are compared. PDF has no way to keep ligatures and some composed letters apart; `turned` is a PDF with
 * words read from the right, beside which PDFium turns brackets and quotation marks round.
 */
export type Strictness = 'exact' | 'pdf' | 'turned';

// White space, soft hyphen, zero-width and direction marks, variation selectors, controls, noncharacters, half characters:
// what writers may rightly add, break or leave out.
const dropped =
  /[\s\u0000-\u001f\u007f-\u009f\u00a0\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff9-\uffff\p{Noncharacter_Code_Point}\ud800-\udfff\u{e0000}-\u{e01ef}]/u;
const anyDropped = new RegExp(dropped.source, 'gu');
const droppedRun = new RegExp(`(?:${dropped.source})+`, 'u');
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const startsWithMark = /^\p{M}/u;
// PDFium turns these round on a line that holds words read from the right, whichever way they were drawn.
const mirrored: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<', '»': '«', '›': '‹', '”': '“', '’': '‘' };
// Quotation marks are never drawn as two glyphs, and do meet.
const twice = /([^\u0000-\u007f«»‹›‘’“”]|.\p{M}+)\1+/gsu;
const firstLetter = /^(?:.\p{M}+|[^\u0000-\u007f«»‹›‘’“”])/su;

// Most texts hold nothing of all this but spaces and ends of lines: then the long list need not be gone through for each letter.
const everyday = /^[\u0000-\u007e£–—‘’“”]*$/;
const everydayDropped = /[\s\u0000-\u001f]+/g;
// Letters that are the same in every fixed form, and never one of two that become one.
const asItStands = /^[\u0000-\u007e‘’“”]*$/;

/** One fixed form of a text: composed, without white space. Quotes, dashes and case stay. */
export function textForm(text: string, strictness: Strictness): string {
  if (strictness === 'exact' ? everyday.test(text) : strictness === 'pdf' && asItStands.test(text)) return text.replace(everydayDropped, '');
  // Word's own hyphen that holds a line together is a hyphen (ECMA-376 17.3.3.18).
  const plain = text.replaceAll('\u2011', '-');
  if (strictness === 'exact') return plain.normalize('NFC').replace(anyDropped, '');
  // A letter drawn as several glyphs, itself and its marks, is written as often by the PDF compiler: compared as once, on both sides.
  const once = plain.normalize('NFKC').replace(anyDropped, '').replace(twice, '$1');
  return strictness === 'turned' ? once.replace(/[)\]}>»›”’]/gu, (sign) => mirrored[sign] ?? sign) : once;
}

/** Whether a letter behind an address is the one before it, and was left out of the fixed form of the words alone: "é (address) é". */
export function saysAgain(wanted: string, done: number, letter: string | undefined): boolean {
  const before = wanted[done - 1];
  return before !== undefined && letter === before && wanted[done] !== before && firstLetter.test(before);
}

/** A long text in its fixed form that still knows where words ended. */
export class FormedText {
  value = '';
  private readonly ends = new Set<number>();

  /** Adds text; what was added before ended a word. Gives the offset it starts at. */
  add(text: string, strictness: Strictness): number {
    const start = this.value.length;
    this.ends.add(start);
    const tokens: string[] = [];
    for (const token of text.split(everyday.test(text) ? everydayDropped : droppedRun)) {
      if (token !== '' && startsWithMark.test(token) && tokens.length > 0) tokens.push((tokens.pop() ?? '') + token);
      else if (token !== '') tokens.push(token);
    }
    for (const token of tokens) {
      this.ends.add(this.value.length);
      const formed = textForm(token, strictness);
      const [first = ''] = firstLetter.exec(formed) ?? [];
      const repeats = strictness !== 'exact' && this.value.length > start && first !== '' && this.value.endsWith(first);
      this.value += repeats ? formed.slice(first.length) : formed;
    }
    this.ends.add(this.value.length);
    return start;
  }

  /** Finds `wanted` as whole words between two offsets; -1 when it is not there. */
  find(wanted: string, from: number, to: number): number {
    for (let at = this.value.indexOf(wanted, from); at >= 0 && at + wanted.length <= to; at = this.value.indexOf(wanted, at + 1)) {
      if (this.isWordEdge(at) && this.isWordEdge(at + wanted.length)) return at;
    }
    return -1;
  }

  /** Whether no word runs on over an offset. */
  isWordEdge(offset: number): boolean {
    if (this.ends.has(offset)) return true;
    return !(wordCharacter.test(this.value[offset - 1] ?? '') && wordCharacter.test(this.value[offset] ?? ''));
  }
}

// Scripts whose letters a PDF holds in the order they are drawn, not in the order they are read.
const complex = /[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Whether a text has letters that a PDF cannot give back in reading order. */
export function hasComplexScript(text: string): boolean {
  return complex.test(text);
}

/**
 * Signs and numbers alone, as a PDF holds them where words are read from the right: one after the other from the other end,
 * each number whole. Words with letters stay as they are.
 */
export function fromTheRight(form: string): string {
  if (/\p{L}/u.test(form)) return form;
  return (form.match(/\p{Nd}(?:[\p{Nd}.,:/]*\p{Nd})?|./gsu) ?? []).reverse().join('');
}

/** Whether two texts have the same letters of such scripts; how often is not counted, for the reason given below. */
export function holdsSameComplexLetters(one: string, other: string): boolean {
  const letters = (text: string): string => [...new Set(text)].filter((character) => complex.test(character)).sort().join('');
  return letters(one) === letters(other);
}

/**
 * Whether every character of `wanted` stands in `window` at least as often. For complex scripts only: there two letters that
 * only stand side by side when drawn are taken for one drawn twice, so such a letter has to be there, but not as often.
 */
export function holdsAllCharacters(window: string, wanted: string): boolean {
  const have = new Map<string, number>();
  for (const character of window) have.set(character, (have.get(character) ?? 0) + 1);
  for (const character of wanted) {
    const left = (have.get(character) ?? 0) - 1;
    if (left < 0 && !(complex.test(character) && have.has(character))) return false;
    have.set(character, left);
  }
  return true;
}
