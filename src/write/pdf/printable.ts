import type { FontFamily } from '../fonts.js';
import { familyFor } from './font-shelf.js';

/** Marks a place where a line may break though nothing is printed there; the stylesheet takes it out again. */
export const breakMark = '\u200b';

/** What was met while text was made ready to print: families and the characters each is to draw. */
export interface TextNotes {
  families: Map<FontFamily, Set<string>>;
  /** Characters no font of ours has, each once. */
  missing: Set<string>;
}

// Drawn as nothing by every shaper, so a font need not hold them.
const ignorable = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/u;
// What XML and PDF text cannot hold, and the two overrides that would print words back to front (PDF/UA-1 7.2: text in logical order).
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202d\u202e\ufdd0-\ufdef\ufffe\uffff\u{1fffe}\u{1ffff}\ufff9-\ufffb]/gu;

/** Text that any of our fonts can draw: control characters go, and a character without a glyph becomes its number in brackets. */
export function printable(text: string, notes: TextNotes): string {
  // One sign for a letter and its accent where there is one: of two, the second would be a glyph that stands for nothing by itself.
  const clean = wellFormed(text).normalize('NFC').replace(unprintable, '');
  let out = '';
  for (const character of clean) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint <= 0x20 || codePoint === 0x85 || codePoint === 0x2028 || codePoint === 0x2029) {
      out += character;
      continue;
    }
    const family = familyFor(codePoint);
    if (family !== undefined) noteFamily(family, character, notes);
    else if (!ignorable.test(character)) {
      notes.missing.add(character);
      out += nameOf(codePoint);
      continue;
    }
    out += character;
  }
  return out;
}

/** Remembers that a family is needed, and for what. */
export function noteFamily(family: FontFamily, character: string, notes: TextNotes): void {
  const characters = notes.families.get(family);
  if (characters === undefined) notes.families.set(family, new Set(character === '' ? [] : [character]));
  else characters.add(character);
}

/** Text for a place that is never drawn, such as a title bar or a description: only what cannot be held is taken out. */
export function holdable(text: string): string {
  return wellFormed(text).replace(unprintable, '').replace(/[\s\u0085]+/g, ' ').trim();
}

/** The readable name of a character nobody can draw, for example `[U+1F9FF]`. */
export function nameOf(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
