/**
 * Reads what `pdfinfo -struct-text` prints into a tree of tags: a line in quotes is words, a line that begins with a slash is an
 * attribute of the tag above it, any other is a tag, deeper by two spaces than its parent.
 */
export function readStructure(bytes) {
  const root = { role: 'root', attributes: {}, kids: [], links: [] };
  const open = [{ tag: root, indent: -1 }];
  for (const line of decoded(bytes).split('\n')) {
    const [, space, rest] = /^( *)(.*)$/s.exec(line);
    if (rest === '' || /^Object \d+ \d+$/.test(rest)) continue;
    while (open.length > 1 && open.at(-1).indent >= space.length) open.pop();
    const { tag } = open.at(-1);
    const words = /^"(.*)"$/s.exec(rest);
    const attribute = /^\/(\w+) (.*)$/s.exec(rest);
    if (words !== null) tag.kids.push(words[1]);
    else if (attribute !== null) tag.attributes[attribute[1]] = attribute[2].replace(/^[/(]|\)$/g, '');
    else {
      const named = /^(\w+)(?: <[^>]*>)?(?: "(.*)")? ?(?:\((?:block|inline|grouping)\))?:?$/s.exec(rest);
      const made = { role: named?.[1] ?? rest, alt: undefined, attributes: {}, kids: [], links: [] };
      tag.kids.push(made);
      open.push({ tag: made, indent: space.length });
    }
  }
  return root;
}

/** Poppler prints strings of the PDF as they are, in UTF-16 when they begin with that mark, in the midst of UTF-8. */
function decoded(bytes) {
  const plain = (wide) => Buffer.from(new TextDecoder('utf-16be').decode(Buffer.from(wide, 'latin1')).replace(/[\s"]/g, ' '), 'utf8').toString('latin1');
  // A value in brackets, or the title of a tag in quotation marks.
  const latin = bytes.toString('latin1').replace(/\(\xfe\xff((?:[^]{2})*?)\)\n/g, (_all, wide) => `(${plain(wide)})\n`)
    .replace(/"\xfe\xff((?:[^]{2})*?)"(?= ?\((?:block|inline|grouping)\))/g, (_all, wide) => `"${plain(wide)}"`);
  return Buffer.from(latin, 'latin1').toString('utf8');
}
