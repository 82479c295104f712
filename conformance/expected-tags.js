/**
 * What the tags of a PDF must say, worked out from the document tree alone: a list of nodes in reading order.
 * `{ role, text }` for words, `{ role: 'L', items }`, `{ role: 'Table', rows, summary }`, `{ role: 'Figure', alt }`, `{ role: 'TOC', entries }`.
 * Text is a list of pieces; a piece that is `{ page }` is there with any number, as only the PDF knows it, and may be left out unless it is `needed`.
 */
export function expectedTags(document) {
  const ids = new Set();
  visit(document, (node) => { if (typeof node.id === 'string') ids.add(node.id); });
  visit(document, (node) => { if (node.type === 'pageRef') needed.set(node, ids.has(node.to)); });
  return { nodes: blocks(document.children, { document, depth: 0 }), links: linksOf(document, ids), fields: fieldsOf(document) };
}

/** The words of such nodes as they are printed, one text a paragraph; what a picture shows is told and not printed, page numbers are left out. */
export function printedTexts(nodes) {
  return nodes.flatMap((node) => {
    switch (node.role) {
      case 'L': return node.items.flatMap(({ body }) => printedTexts(body));
      case 'BlockQuote': return printedTexts(node.body);
      case 'Table': return [node.caption ?? '', ...node.rows.flat().flatMap(({ body }) => printedTexts(body))];
      case 'TOC': return node.entries.map((words) => words.join(''));
      case 'Figure': return [];
      default: return [node.text.filter((piece) => typeof piece === 'string').join('')];
    }
  });
}

/** Page numbers that stand in the document itself; those of the other document are only there when it was made too. */
const needed = new WeakMap();

/** Deeper than this a page has no room: lists and quotes stand under their marks. */
const deepest = 7;

function blocks(nodes, at) {
  return nodes.flatMap((node) => {
    if (at.depth >= deepest && ['list', 'quote', 'ownWords'].includes(node.type)) return flat(node, at);
    return block(node, at);
  });
}

function block(node, at) {
  const inside = { ...at, depth: at.depth + 1 };
  const words = (role, ...children) => [{ role, text: children.flatMap((each) => (typeof each === 'string' ? [each] : pieces(each))) }];
  switch (node.type) {
    case 'cover': case 'section': return blocks(node.children, at);
    case 'band': return [...(node.logo === undefined ? [] : [{ role: 'Figure', alt: node.logoAlt ?? '', optional: true }]), ...words('P', node.left), ...words('P', node.right)];
    case 'title': return [...words('P', node.kicker), ...words('H1', node.children)];
    case 'contents': return [...words('H2', node.title), { role: 'TOC', entries: headingsOf(at.document) }];
    case 'heading': return words(`H${node.depth}`, node.number ?? '', node.children);
    case 'paragraph': case 'ownHeading': case 'missing': return words('P', node.children);
    case 'list': return node.children.length === 0 ? [] : [{ role: 'L', numbering: node.children.some(({ checked }) => checked !== undefined) ? 'None' : node.ordered ? 'Decimal' : 'Disc', items: marks(node).map(({ item, mark, checked }) => ({ mark, checked, body: blocks(item.children, inside) })) }];
    case 'quote': return node.children.length === 0 ? [] : [{ role: 'BlockQuote', body: blocks(node.children, inside) }];
    case 'codeBlock': return [{ role: 'Code', text: [node.value] }];
    case 'rule': return [];
    case 'ownWords': return blocks(node.children, inside);
    case 'table': return [table(node.columns.map((column) => ({ children: [{ type: 'paragraph', children: column.children }] })), node.children.map((row) => row.children), node, node.rowHeaders, at)];
    case 'fields': return node.children.flatMap((field) => [...words('P', field.label), ...blocks(field.children, inside)]);
    case 'callout': return [...words('P', node.title ?? []), ...blocks(node.children, inside)];
    case 'figure': return [...(node.decorative === true ? [] : [{ role: 'Figure', alt: node.alt }]), ...words('P', node.caption ?? [])];
    case 'pictureRow': return [...node.pictures.map(({ alt }) => ({ role: 'Figure', alt })), ...blocks(node.children, inside)];
    // The place itself is a field, which is held by itself: what is printed is its words.
    case 'answer': return [...words('P', node.label === '' ? '' : node.label, ...(besideLabel(node, at.document) ? [node.hint ?? ''] : [])), ...(besideLabel(node, at.document) || node.label === '' ? [] : words('P', node.hint ?? '')), ...words('P', node.lead ?? ''), ...tickWords(node, at.document).flatMap((each) => words('P', each))];
    case 'signature': return node.children.flatMap((row) => [row.role, node.nameLabel, row.name ?? '', node.signLabel, node.dateLabel, row.date ?? ''].flatMap((each) => words('P', each)));
    case 'parts': return node.children.flatMap((each) => (each.type === 'partTable' ? [partTable(each, at)] : [...words('P', each.number), ...blocks(each.children, at), ...blocks(each.where, at)]));
    default: throw new Error(`no rule for ${node.type}`);
  }
}

function table(head, rows, { caption, showCaption }, rowHeaders, at) {
  const cell = (role, scope, { children, number }) => ({ role, scope, body: [...(number === undefined ? [] : [{ role: 'P', text: [number] }]), ...blocks(children, at)] });
  return {
    role: 'Table', summary: caption, caption: showCaption === true ? caption : undefined,
    rows: [
      ...(head === undefined ? [] : [head.map((each) => cell('TH', 'Column', each))]),
      ...rows.map((cells) => cells.map((each, index) => (rowHeaders && index === 0 ? cell('TH', 'Row', each) : cell('TD', undefined, each)))),
    ],
  };
}

function partTable(node, at) {
  const across = Math.max(1, ...node.children.map((row) => row.children.length));
  const rows = node.children.map((row) => {
    const cells = [{ children: [], number: row.number }, ...row.children];
    while (cells.length < across + 1) cells.push({ children: [] });
    return [...cells, { children: row.where }];
  });
  return table(node.hasHeader ? rows.shift() : undefined, rows, node, true, at);
}

function flat(node, at) {
  if (node.type !== 'list') return blocks(node.children, at);
  return marks(node).flatMap(({ item, mark }) => {
    const [first, ...rest] = blocks(item.children, at);
    return first?.role === 'P' && item.children[0]?.type === 'paragraph' ? [{ ...first, text: [mark, ...first.text] }, ...rest] : [{ role: 'P', text: [mark] }, ...blocks(item.children, at)];
  });
}

function marks(list) {
  let next = list.start ?? 1;
  return list.children.map((item) => {
    const value = item.value ?? next;
    next = value + 1;
    return { item, checked: item.checked, mark: item.checked !== undefined ? (item.checked ? '\u2611' : '\u2610') : list.ordered ? `${value}.` : '•' };
  });
}

function pieces(inlines) {
  return inlines.flatMap((node) => {
    switch (node.type) {
      case 'text': case 'code': return [node.value];
      case 'break': return [];
      case 'traceLink': return [node.label];
      case 'pageRef': return [{ page: node.pattern, needed: needed.get(node) === true }];
      default: return pieces(node.children);
    }
  });
}

/** As the stylesheet sets it: short answers stand beside their label, unless the type is large (`src/document/answer.ts`). */
function besideLabel(node, { style }) {
  return node.label !== '' && node.kind !== 'words' && node.kind !== 'drawing' && style.bodySize <= 14;
}

/** The words of boxes to tick: one paragraph where they stand in one line. */
function tickWords({ kind, options = [] }, { style }) {
  if (kind !== 'ticks') return [];
  return style.bodySize <= 14 && options.reduce((sum, each) => sum + each.length + 5, 0) <= 46 ? [options.join('')] : options;
}

/** Every form field in reading order: its name and what it is. */
function fieldsOf(document) {
  const fields = [];
  visit(document, (node) => {
    if (node.type !== 'answer') return;
    if (node.kind === 'ticks') fields.push(...(node.options ?? []).map((each) => ({ name: `${node.name}: ${each}`, type: 'Btn' })));
    else fields.push({ name: node.name, type: node.kind === 'choice' ? 'Ch' : 'Tx' });
  });
  return fields;
}

function headingsOf(document) {
  const found = [];
  visit(document, (node) => { if (node.type === 'heading' && node.depth === 2) found.push([node.number ?? '', ...pieces(node.children)]); });
  return found;
}

/** Every link in reading order: what it is called, and where it goes. */
function linksOf(document, ids) {
  const links = [];
  visit(document, (node) => {
    if (node.type === 'contents') links.push(...headingsOf(document).map((words) => ({ description: words.join(' ') })));
    if (node.type === 'link' && node.url.trim() !== '') links.push({ url: node.url, description: node.description || pieces(node.children).join('') });
    if (node.type === 'crossRef' && ids.has(node.to)) links.push({ description: node.description || pieces(node.children).join('') });
    if (node.type === 'traceLink' && ids.has(node.to)) links.push({ description: node.description || node.label });
  });
  return links;
}

/** Visits every node in reading order: titles and captions where they are printed, and what stands at the side last. */
export function visit(node, see) {
  see(node);
  const before = [...(node.columns ?? []), ...(Array.isArray(node.title) ? node.title : [])];
  const after = [...(Array.isArray(node.caption) ? node.caption : []), ...(node.where ?? [])];
  for (const each of [...before, ...(node.children ?? []), ...after]) visit(each, see);
}
