const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const between = '[\\s\\u00a0\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+';

/** A search for words as they stand: whole words only, whatever white space is between them. */
export function searchFor(words: string): (text: string) => boolean {
  const parts = words.normalize('NFC').trim().split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(parts.join(between), 'gu');
  return (text) => {
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const end = match.index + found.length;
      if (!runsOn(text[match.index - 1], found[0]) && !runsOn(found.at(-1), text[end])) return true;
    }
    return false;
  };
}

function runsOn(before: string | undefined, after: string | undefined): boolean {
  return wordCharacter.test(before ?? '') && wordCharacter.test(after ?? '');
}
