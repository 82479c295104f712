import { withoutHolds } from '../../document/held-hyphen.js';
import { breakMark } from './printable.js';
import type { FontFamily } from '../fonts.js';
import { currentFamily, familyFor, fontTable } from './font-shelf.js';

/** The width of text in points. Unless told otherwise it is set in bold, so never less than what is printed. */
export function textWidth(text: string, size: number, bold = true): number {
  let ems = 0;
  for (const character of text) ems += advanceOf(character.codePointAt(0) ?? 0, bold);
  return ems * size;
}

interface Advances { bold: Map<number, number>; regular: Map<number, number> }
const advancesOf = new Map<FontFamily, Advances>();

function advanceOf(codePoint: number, bold: boolean): number {
  const typeface = currentFamily();
  let advances = advancesOf.get(typeface);
  if (advances === undefined) advancesOf.set(typeface, (advances = { bold: new Map(), regular: new Map() }));
  const known = advances[bold ? 'bold' : 'regular'].get(codePoint);
  if (known !== undefined) return known;
  const family = familyFor(codePoint);
  const found = family === undefined ? 0 : (fontTable(family, codePoint, bold).advance(codePoint) ?? 1);
  advances[bold ? 'bold' : 'regular'].set(codePoint, found);
  return found;
}

// Chinese and Japanese lines may break between any two characters, by rules Typst knows.
const wordPattern = /(?:[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]|[\u00a0\u2007\u202f])+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/gu;

/** The width of the widest run that no line break can divide. */
export function widestWord(text: string, size: number, bold = true): number {
  let widest = 0;
  for (const [word] of text.matchAll(wordPattern)) widest = Math.max(widest, textWidth(word, size, bold));
  return widest;
}

/** How many lines text takes in a width; rather one too many than one too few. */
export function lineCount(text: string, size: number, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil((textWidth(line, size) * 1.08) / Math.max(width, size)));
  return lines;
}

/** Half a point of each place is kept for the rounding of widths. */
export const rounding = 0.5;

/** Puts break marks into words wider than their place, so that nothing ever runs off its page or cell. */
export function breakable(text: string, size: number, width: number, bold = true): string {
  return text.replace(wordPattern, (word) => (textWidth(word, size, bold) <= width ? word : cut(word, size, width)));
}

// The line breaker keeps a bracket with the quotation mark before it, and a sign with the word before it, though there is a space
// between them (UAX 14, LB13 and LB15). Two words that each fit their cell then run out of it together.
const bracketAfterQuote = /(^|["'\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a])([ \u00a0]+)(?=[([{])/g;
const signAfterSpace = / (?=[)\]}!?:;,./%\u2019\u201d\u00bb\u203a\u2026])/g;
const spaceOrMark = new RegExp(`[ ${breakMark}]`);

/** Lets a line break at such spaces: always between a quotation mark and a bracket, and before a sign where both together are wider than their place. */
export function breakableAtSpaces(text: string, size: number, width: number, bold = true): string {
  const open = text.replace(bracketAfterQuote, `$1$2${breakMark}`);
  return open.replace(signAfterSpace, (space, at: number) => {
    const before = lastPart(open.slice(Math.max(0, at - longestPart), at));
    const after = open.slice(at + 1, at + 1 + longestPart).split(spaceOrMark, 1)[0] ?? '';
    return textWidth(`${before} ${after}`, size, bold) <= width - rounding ? space : `${space}${breakMark}`;
  });
}

// No line takes so many letters.
const longestPart = 400;

function lastPart(text: string): string {
  return text.split(spaceOrMark).at(-1) ?? '';
}

function cut(held: string, size: number, width: number): string {
  // What no line can hold breaks between its words first, and only then in them.
  const words = held.split('\u00a0');
  if (words.length > 1) return words.map((each) => breakable(each, size, width)).join(' ');
  const word = withoutHolds(held);
  const pieces = word.split(/(?<=[/?&=#@._\-:;,])(?=[^/?&=#@._\-:;,])/u);
  const cutPieces = pieces.map((piece) => (textWidth(piece, size) <= width ? piece : groups(clusters(piece), size, width).join(breakMark)));
  return cutPieces.join(breakMark);
}

// Every mark costs time: letters that go on for many lines get one only where a group of them has filled a part of a line, and
// those that go on for pages where it has filled half of one.
const mostMarks = 200;
const forPages = 2_000;

function groups(letters: readonly string[], size: number, width: number): readonly string[] {
  if (letters.length <= mostMarks) return letters;
  const part = width / (letters.length > forPages ? 2 : 12);
  const made: string[] = [];
  let room = 0;
  for (const letter of letters) {
    const wide = textWidth(letter, size);
    if (made.length === 0 || room < wide) {
      made.push(letter);
      room = part - wide;
    } else {
      made[made.length - 1] += letter;
      room -= wide;
    }
  }
  return made;
}

// A mark, a joiner or a skin tone stays with the letter before it; the letter after a joiner stays too.
function clusters(text: string): string[] {
  return text.match(/(?:\p{RI}\p{RI}|.)(?:[\p{M}\p{Emoji_Modifier}\ufe0f\u200c\u{e0020}-\u{e007f}]|\u200d.?)*/gsu) ?? [];
}
