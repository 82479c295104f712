/** One word of a text: letters and digits with what stands inside them ("don't", "5:30pm", "£12.50", "half-hour"). */
export interface Word { text: string; lower: string; start: number; end: number }

const wordPattern = /£?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.,:/-](?=[\p{L}\p{N}]))*%?/gu;

/** The words of a text with where they stand (UTF-16 units). Curly apostrophes count as straight ones in `lower`. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0], lower: match[0].toLowerCase().replaceAll('’', '\''), start: match.index, end: match.index + match[0].length,
  }));
}

/** How many words a reader meets: what spaces part and that has a letter or a digit in it. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** The text with a capital at its start; a name of a thing such as "iPad" keeps its own way of being written. */
export function capitalised(text: string): string {
  const match = /^([^\p{L}\p{N}]*)(\p{Ll})(?!\p{Lu})/u.exec(text);
  return match === null ? text : `${match[1] ?? ''}${(match[2] ?? '').toUpperCase()}${text.slice(match[0].length)}`;
}

/** The text with a small letter at its start, unless its first word is "I" or a name that somebody passes. */
export function uncapitalised(text: string, keep: (word: string) => boolean): string {
  const first = wordsOf(text)[0];
  if (first === undefined || first.start !== 0 || /^I(?:$|['’])/.test(first.text) || keep(first.text) || /^\p{Lu}{2}/u.test(first.text)) return text;
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The text with a full stop at its end when nothing ends it. */
export function stopped(text: string): string {
  const trimmed = text.trim().replace(/[,;:–—-]+$/u, '').trim();
  return trimmed === '' || /[.!?…]["'”’)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
