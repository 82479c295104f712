const shortened = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'st', 'no', 'nos', 'approx', 'e.g', 'i.e', 'eg', 'ie', 'vs', 'tel', 'ext', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug',
  'sept', 'sep', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'rd', 'ave', 'hrs', 'mins', 'min', 'a.m', 'p.m', 'incl',
]);

/** The sentences of a text, in order, every character but the spaces between them kept. Lines of their own are sentences of their own. */
export function sentencesIn(text: string): string[] {
  return text.split(/\s*\n\s*/u).flatMap(inLine).filter((each) => each !== '');
}

function inLine(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?…]+["'”’)\]]*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line.slice(start, end), line.slice(end), match[0])) continue;
    found.push(line.slice(start, end).trim());
    start = end;
  }
  found.push(line.slice(start).trim());
  return found;
}

function endsSentence(before: string, after: string, mark: string): boolean {
  const next = after.trimStart().charAt(0);
  if (/[)\]]/.test(mark) && /\p{Ll}/u.test(next)) return false;
  // A bracket that is open holds sentences that are an aside, not sentences of their own.
  if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)) return false;
  if (!mark.startsWith('.')) return !(/["'”’]/.test(mark) && /\p{Ll}/u.test(next));
  const word = /([\p{L}.]+)\.+["'”’)\]]*$/u.exec(before)?.[1] ?? '';
  if (/^(?:a\.m|p\.m)$/i.test(word)) return /\p{Lu}/u.test(next);
  if (shortened.has(word.toLowerCase()) && !(word === 'no' && /\p{Lu}/u.test(next))) return false;
  // An initial: "J. Okafor".
  return !(/^\p{Lu}$/u.test(word) && word !== 'I' && /\p{Lu}/u.test(next));
}
