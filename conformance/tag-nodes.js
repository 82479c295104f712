const groups = new Set(['root', 'Document', 'Part', 'Sect', 'Div', 'Art', 'NonStruct', 'Aside']);
const inline = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong', 'Sub', 'Annot', 'Quote', 'Note', 'Lbl', 'Form']);

/** Turns a tree of tags into nodes as `expected-tags.js` has them: groups taken away, words put together. */
export function nodesOf(tag) {
  const found = [];
  let loose = '';
  const flush = () => {
    if (loose.trim() !== '') found.push({ role: 'words outside any paragraph', text: loose });
    loose = '';
  };
  for (const kid of tag.kids) {
    if (typeof kid === 'string') loose += kid;
    else if (inline.has(kid.role)) loose += textOf(kid);
    else {
      flush();
      found.push(...(groups.has(kid.role) ? nodesOf(kid) : [nodeOf(kid)]).filter((node) => node.text === undefined || node.text.trim() !== ''));
    }
  }
  flush();
  return found;
}

function nodeOf(tag) {
  const inner = (role) => tag.kids.filter((kid) => typeof kid !== 'string' && kid.role === role);
  switch (tag.role) {
    case 'L': return { role: 'L', numbering: tag.attributes.ListNumbering, items: itemsOf(tag) };
    case 'Table': return {
      role: 'Table', summary: tag.attributes.Summary, caption: inner('Caption').map(textOf).join(''),
      rows: rowsOf(tag).map((row) => row.kids.filter((cell) => typeof cell !== 'string').map((cell) => ({ role: cell.role, scope: cell.attributes.Scope, body: nodesOf(cell) }))),
    };
    case 'TOC': return { role: 'TOC', entries: entriesOf(tag).map(textOf) };
    case 'BlockQuote': return { role: 'BlockQuote', body: nodesOf(tag) };
    case 'Figure': return { role: 'Figure', alt: tag.alt };
    default: return { role: tag.role, text: textOf(tag) };
  }
}

// A list may stand right inside another, behind the item it belongs to (ISO 32000-1, table 336).
function itemsOf(list) {
  const items = [];
  for (const kid of list.kids) {
    if (kid.role === 'LI') items.push(itemOf(kid));
    else if (kid.role === 'L') items.at(-1)?.body.push(nodeOf(kid));
  }
  return items;
}

function itemOf(item) {
  const label = item.kids.find((kid) => kid.role === 'Lbl');
  return { mark: label === undefined ? '' : textOf(label), alt: label === undefined ? '' : label.alt, body: item.kids.filter((kid) => kid.role === 'LBody').flatMap(nodesOf) };
}

function rowsOf(tag) {
  return tag.kids.flatMap((kid) => (typeof kid === 'string' ? [] : kid.role === 'TR' ? [kid] : ['THead', 'TBody', 'TFoot'].includes(kid.role) ? rowsOf(kid) : []));
}

function entriesOf(tag) {
  return tag.kids.flatMap((kid) => (typeof kid === 'string' ? [] : kid.role === 'TOCI' ? [kid] : entriesOf(kid)));
}

/** All words in a tag, in order. */
export function textOf(tag) {
  return tag.kids.map((kid) => (typeof kid === 'string' ? kid : textOf(kid))).join('');
}

/** Every tag below one, itself first. */
export function tagsIn(tag) {
  return [tag, ...tag.kids.filter((kid) => typeof kid !== 'string').flatMap(tagsIn)];
}
