/**
 * Reads what `pdfinfo -struct-text` prints: the headings of the tag tree, and all text in tag order.
 * A line in quotes is text; another line is a tag, deeper by two spaces than its parent.
 */
export function readTagged(printed) {
  const headings = [];
  const texts = [];
  let heading;
  for (const line of printed.split('\n')) {
    const [, space, rest] = /^( *)(.*)$/.exec(line);
    const quoted = /^"(.*)"$/s.exec(rest);
    if (heading !== undefined && rest !== '' && space.length <= heading.indent) heading = undefined;
    if (quoted !== null) {
      texts.push(quoted[1]);
      if (heading !== undefined) heading.text += quoted[1];
      continue;
    }
    const tag = /^H([1-6])\b/.exec(rest);
    if (tag !== null) {
      heading = { level: Number(tag[1]), text: '', indent: space.length };
      headings.push(heading);
    }
  }
  return { headings: headings.map(({ level, text }) => ({ level, text: bare(text) })), text: bare(texts.join('')) };
}

/** Text without spaces, soft hyphens and direction marks, which PDF and HTML may set in their own way. */
export function bare(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, '');
}
