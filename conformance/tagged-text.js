/**
 * Reads the bytes that `pdfinfo -struct-text` prints: the headings of the tag tree, all text in tag order, and the
 * summaries of tables. A line in quotes is text; another line is a tag, deeper by two spaces than its parent.
 */
export function readTagged(bytes) {
  const headings = [];
  const texts = [];
  let heading;
  for (const line of bytes.toString('utf8').split('\n')) {
    const [, space, rest] = /^( *)(.*)$/.exec(line);
    const quoted = /^"(.*)"$/.exec(rest);
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
  return { headings: headings.map(({ level, text }) => ({ level, text: bare(text) })), text: bare(texts.join('')), summaries: summaries(bytes) };
}

/** Poppler prints a summary as the PDF has it: in UTF-16 when it begins with that mark, in the midst of UTF-8. */
function summaries(bytes) {
  const found = [...bytes.toString('latin1').matchAll(/\/Summary \((?:\xfe\xff((?:[^]{2})*?)|([^]*?))\)\n/g)];
  return found.map(([, wide, narrow]) => bare(wide === undefined ? narrow : new TextDecoder('utf-16be').decode(Buffer.from(wide, 'latin1'))));
}

/** Text without what PDF and HTML set in their own way: spaces, soft hyphens, direction marks, the ending of their own file name. */
export function bare(text) {
  return text.normalize('NFKC').replace(/\.(?:pdf|html)\b/gu, '').replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, '');
}
