import type { PhrasingContent } from 'mdast';

const lineBreak = /\r\n|\n|\r/;
/** Two lines of at most so many letters are set out ("Yours sincerely, / Margaret"); longer ones may be typed to the end of a window. */
const shortLine = 40;
/** "**Baths:** …", "Date of birth: …", "**Nan** – …": a line that begins with what it is about. */
const label = /^(?:(?:\*\*|__)[^*_]{1,60}(?:\*\*|__)|\p{Lu}[^:*_.!?;,]{0,38}:(?=\s)|\p{Lu}[\p{L}’']*(?: [\p{L}’']+){0,2}\s[–—-]\s)/u;
const bullet = /^[•·●▪◦‣✓✔✗✘☐☑–—]\s/u;
/** A line that ends here goes on in the next. */
const goesOn = /(?:^|\s)(?:to|the|an?|of|and|or|with|in|at|for|my|by|is|on|from|as|than|that)$/iu;
/** The same where lines are short notes: "she does not put the light on" is over, "must not ever be given" is not. */
const mustGoOn = /(?:^|\s)(?:to|the|an?|of|and|or|but|so|my|your|his|her|our|their|than|that|with|for|at|by|from|into|as|if|when|because|very|not|never|no|ever|only|is|are|am|was|were|be|been|being|has|have|had|do|does|did|can|cannot|could|will|would|must|should|may|ring|call|text|give|given|take|taken|gives?|takes?|use|uses|(?:be|been|is|are|was|were|not|never|ever)\s+\p{L}+)$/iu;
const signsOff = /^(?:with |lots of |much |all )?(?:my )?(?:love|best wishes|regards|thanks)\b/iu;
const opens = /^["'“‘(\[*_]*[\p{Lu}\p{N}]/u;

/**
 * Which line ends of a paragraph its author meant. Markdown makes one run of words of them, but people who type a poem, an address or a
 * line for each thing mean the lines: all indented, each begun with a label or a bullet of another kind, every one with a capital, or
 * all short and most not full.
 */
export function lineEndsOnPurpose(paragraph: string, isUnwrapped = false): boolean[] {
  const raw = paragraph.split(lineBreak);
  const lines = raw.map((line) => line.replace(/^[\s>]*/, '').trimEnd());
  const next = lines.slice(1);
  if (raw.every((line) => /^(?: {4}|\t)/.test(line))) return next.map(() => true);
  const [first = ''] = lines;
  if (next.every((line, index) => opens.test(line) && !isCutNumber(lines[index] ?? '', line)) && !lines.slice(0, -1).some((line) => goesOn.test(line) && !signsOff.test(line)) && (lines.length > 2 || first.length <= shortLine)) return next.map(() => true);
  // Where the program they typed in does not end lines by itself, whoever ended one meant it.
  if (isUnwrapped) return next.map((_, index) => !mustGoOn.test(lines[index] ?? '') && !/,$/.test(lines[index] ?? '') && !isCutNumber(lines[index] ?? '', lines[index + 1] ?? ''));
  const [labels, bullets] = [lines.filter((line) => label.test(line)).length, next.filter((line) => bullet.test(line)).length];
  if (labels === 0 && bullets === 0 && (lines.length > 2 && areVerse(lines) || areContacts(lines))) return next.map(() => true);
  return next.map((line) => labels > 1 && label.test(line) || bullets > 0 && bullet.test(line));
}

/** "Ring Mum on 07700" and "900123": one number over two lines. */
function isCutNumber(line: string, next: string): boolean {
  return /\d$/u.test(line) && /^\d/u.test(next) && /(?:^|\s)0\d{3,4}$/u.test(line) || /\son$/u.test(line) && /^0\d/u.test(next);
}

/** Letters that no program puts on a line which it ends by itself, and lines with as many that show it. */
const [neverWrapped, fewestLong] = [120, 3];

/** Whether a text was typed where lines do not end by themselves: some of its lines are far longer than any window. Rows of tables and links do not count. */
export function isUnwrapped(source: string): boolean {
  return source.split(lineBreak).filter((line) => line.length > neverWrapped && !/^\s*\||\]\(|<|:\/\//u.test(line)).length >= fewestLong;
}

/** Short lines that nothing wrapped: behind most of them the first word of the next would have fitted. */
function areVerse(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map(({ length }) => length));
  const next = lines.slice(1);
  const early = next.filter((line, at) => `${lines[at] ?? ''} ${line.split(' ')[0] ?? ''}`.length <= longest);
  return longest <= shortLine && early.length * 2 >= next.length;
}

const phone = /(?<!\d)0\d(?:[\d ]{8,12})\d(?!\d)/gu;

/** People and their numbers, one on each line: two lines or more have a number, none has two, and each line ended before it was full. */
function areContacts(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => line.match(phone)?.length ?? 0);
  const longest = Math.max(...lines.map(({ length }) => length));
  return numbers.filter((count) => count === 1).length > 1 && numbers.every((count) => count < 2)
    && lines.every((line, at) => at === lines.length - 1 || !goesOn.test(line) && !/,$/.test(line) && `${line} ${lines[at + 1]?.split(' ')[0] ?? ''}`.length <= longest);
}

/** The same words with the line ends that were meant as breaks; `firstLine` is where the paragraph begins in its file. */
export function withLineEnds(children: readonly PhrasingContent[], ends: readonly boolean[], firstLine: number): PhrasingContent[] {
  const walk = (nodes: readonly PhrasingContent[]): PhrasingContent[] => nodes.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') {
      const line = (child.position?.start.line ?? firstLine) - firstLine;
      const kept: PhrasingContent[] = [];
      let value = '';
      for (const [index, part] of child.value.split(lineBreak).entries()) {
        if (index > 0) {
          if (ends[line + index - 1] !== true) { value += `\n${part}`; continue; }
          kept.push(...(value === '' ? [] : [{ ...child, value }]), { type: 'break' });
        }
        value = index > 0 ? part : value + part;
      }
      return [...kept, ...(value === '' && kept.length > 0 ? [] : [{ ...child, value }])];
    }
    return 'children' in child ? [{ ...child, children: walk(child.children) } as PhrasingContent] : [child];
  });
  return walk(children);
}
