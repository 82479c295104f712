import { wordCount } from '../../plain/index.js';

const somebody = '(?!(?:From|Over|Right|Down|Up|Out|In|Live|Come|Please|What|That|This|It)\\s)\\p{Lu}[\\p{L}’-]*(?:\\s+\\p{Lu}[\\p{L}’-]*)?';
const relation = "(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\\s+(?:mum|mam|dad|sister|brother|wife|husband|partner|daughter|son|carer)";
const ways = [
  `${somebody}['’]s\\s+(?:notes?|comments?|words|view)`, `${somebody}\\s+(?:here|says|said|writes|wrote|adds|added)`,
  "(?:[Aa]\\s+)?[Nn]ote\\s+(?:from|by)\\s+[\\p{L}’' -]{2,30}", `${relation}(?:['’]s\\s+note|\\s+(?:here|says|writes|adds))`, `(?<=\\(\\s*)${somebody}`,
];
/** "Huw’s note:", "Julie here:", "Note from Mum:", "(Tanvir:": somebody else speaks in what follows. */
const speaker = new RegExp(`^(\\(?)\\s*(${ways.join('|')})\\s*:\\s+\\S`, 'u');
/** Words in brackets that are more than a hint, and sentences that are still one note. */
const [fewest, longest] = [4, 40];

/**
 * Who speaks in each sentence of a paragraph, where it is not the person all through: the name that stands before the first of them is said again
 * with the others, and what stands in brackets of its own, which rows do without, is said to. Otherwise a brother's "I cannot be the night
 * cover" would be read as the person's. Undefined for the person's own, and where the words say it themselves.
 */
export function voicesOf(sentences: readonly string[], inBrackets: string | undefined, isName: (word: string) => boolean): (string | undefined)[] {
  const [first = ''] = sentences;
  // "Kerry: we don't always agree."
  const [, by = ''] = /^(\p{Lu}[\p{L}’-]+)\s*:\s+(?:I|[Ww]e)(?:['’]\p{L}+)?\s/u.exec(first) ?? [];
  const [, bracket = '', said] = speaker.exec(first) ?? (isName(by) ? ['', '', by] : []);
  const signed = speakerBelow(sentences, isName);
  if (said === undefined && signed !== undefined) return sentences.map((_, at) => (at < sentences.length - 1 ? signed : undefined));
  const name = said === undefined ? undefined : said.charAt(0).toUpperCase() + said.slice(1);
  // A name in brackets speaks to their end, any other to the end of the paragraph.
  const end = bracket === '' ? sentences.length : closing(sentences, 0) + 1;
  let until = -1;
  return sentences.map((sentence, at) => {
    if (name !== undefined && at < end) return at === 0 ? undefined : name;
    if (at > until && sentence.startsWith('(')) {
      const last = closing(sentences, at);
      if (last > at && last < sentences.length || last === at && isWhole(sentence) && wordCount(sentence) >= fewest) until = last;
    }
    return at <= until ? inBrackets : undefined;
  });
}

/** "Mam said it. I wrote it down and read it back to her. Mair.": who signs a paragraph about somebody else speaks in it. */
function speakerBelow(sentences: readonly string[], isName: (word: string) => boolean): string | undefined {
  const name = /^(\p{Lu}[\p{L}’-]+)\.?$/u.exec(sentences.at(-1)?.trim() ?? '')?.[1];
  const said = sentences.slice(0, -1).join(' ');
  return name !== undefined && sentences.length > 2 && isName(name) && /\bI (?:wrote|have written|typed|put|took|read|said|signed)\b/.test(said) && /\b(?:mum|mam|mom|dad|he|him|she|her|brother|sister|husband|wife)\b/iu.test(said) && !said.includes(name) ? name : undefined;
}

/** The sentence that closes the bracket with which one opens; the number of sentences when none does. */
function closing(sentences: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(sentences.length, from + longest); at += 1) {
    depth += depthOf(sentences[at] ?? '');
    if (depth <= 0) return at;
  }
  return sentences.length;
}

/** Whether most letters are of another script than English. */
export function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
}

function depthOf(sentence: string): number {
  return (sentence.match(/\(/g)?.length ?? 0) - (sentence.match(/\)/g)?.length ?? 0);
}

function isWhole(sentence: string): boolean {
  return /^\([^()]*\)[.!?]*$/u.test(sentence.trim());
}

/** Where a quotation opens and closes: at the edge of a word. What stands behind a digit may be inches, and "30\" wide" is nothing that is said. */
const edges = /(?<=^|[\s(])["“](?=\S)|(?<=[^\s\d(])["”](?=$|[\s.,;:!?)])/gu;

/** "I am not shy. I am waiting.": each row of what somebody says has quotation marks of its own, or the second would be nobody's words. */
export function eachQuoted(pieces: readonly string[][]): string[][] {
  const same = pieces.map((piece) => [...piece]);
  const isOpening = (line: string, at: number): boolean => at === 0 || /[\s(]/u.test(line.charAt(at - 1));
  const found = pieces.flat().flatMap((line) => [...line.matchAll(edges)].map(({ index }) => isOpening(line, index)));
  // Marks that do not pair off, and marks of another kind beside them, are left as they are.
  if (found.length % 2 === 1 || found.some((opens, at) => opens !== (at % 2 === 0)) || found.length !== (pieces.flat().join(' ').match(/["“”]/gu) ?? []).length) return same;
  let open: string | undefined;
  return pieces.map((piece) => piece.map((line) => {
    const inside = open;
    for (const { 0: mark, index } of line.matchAll(edges)) open = isOpening(line, index) ? mark : undefined;
    const begun = inside === undefined ? line : `${inside}${line}`;
    return open === undefined ? begun : `${begun}${open === '“' ? '”' : open}`;
  }));
}
