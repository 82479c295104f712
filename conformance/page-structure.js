import { parse } from 'parse5';

/** What may hold only words and inline parts (HTML 4.4 to 4.8: content model "phrasing"). */
const phrasingOnly = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'span', 'strong', 'em', 'b', 'i', 'code', 'pre', 's', 'label', 'button', 'abbr', 'small', 'sup', 'sub', 'q', 'cite']);
const blocks = new Set(['p', 'div', 'ul', 'ol', 'li', 'table', 'section', 'article', 'nav', 'main', 'header', 'footer', 'figure', 'blockquote', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr', 'details']);
const children = {
  ul: ['li', 'template', 'script'], ol: ['li', 'template', 'script'], dl: ['dt', 'dd', 'div', 'template', 'script'], table: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'], thead: ['tr'], tbody: ['tr'], tfoot: ['tr'], tr: ['th', 'td'], colgroup: ['col'],
};
const parents = { li: ['ul', 'ol', 'menu'], dt: ['dl', 'div'], dd: ['dl', 'div'], tr: ['thead', 'tbody', 'tfoot', 'table'], td: ['tr'], th: ['tr'], caption: ['table'], figcaption: ['figure'] };
const everywhere = new Set(['id', 'class', 'lang', 'dir', 'title', 'hidden', 'tabindex', 'role', 'style', 'translate']);
const own = {
  html: [], meta: ['charset', 'name', 'content', 'http-equiv'], link: ['rel', 'href', 'type'], style: [], script: ['type'], a: ['href', 'download', 'rel', 'target', 'type', 'hreflang'], img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  ol: ['start', 'type', 'reversed'], li: ['value'], td: ['colspan', 'rowspan', 'headers'], th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'], input: ['type', 'checked', 'disabled', 'name', 'value', 'autocomplete', 'inputmode'], textarea: ['rows', 'autocomplete'], select: ['autocomplete'], option: ['value'], label: ['for'], time: ['datetime'],
  col: ['span'], colgroup: ['span'], blockquote: ['cite'], q: ['cite'], details: ['open'], svg: null, path: null, button: ['type'],
};
const rightToLeft = /^(ar|he|fa|ur|yi|ps|sd|ckb|dv)\b/;

/** What the rules of HTML say is wrong with a page, as far as they can be checked without a network. Each begins with the rule's name. */
export function structureProblems(html) {
  const problems = [];
  const light = withoutBytes(html);
  const root = parse(light, { sourceCodeLocationInfo: true, onParseError: ({ code, startLine }) => problems.push(`parse error ${code} in line ${startLine}`) });
  const all = elementsIn(root);
  const ids = all.map((node) => at(node, 'id')).filter((id) => id !== undefined);
  const known = new Set(ids);
  if (known.size < ids.length) problems.push(...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `id twice: ${id}`));
  problems.push(...tagProblems(light, all));
  for (const node of all) problems.push(...nodeProblems(node, known));
  problems.push(...headingProblems(all), ...pageProblems(all), ...all.filter(({ nodeName }) => nodeName === 'table').flatMap(tableProblems));
  return problems;
}

/** Typefaces and pictures lie in a page as a million letters in a row, which say nothing of its structure. */
function withoutBytes(html) {
  return html.replace(/(?<=;base64,)[A-Za-z0-9+/=]+/g, '');
}

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** parse5 mends tags that are missing or too many without a word: each element must have its own tags, and each tag its element. */
function tagProblems(html, all) {
  const bare = html.replace(/(<(style|script)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3');
  const ends = bare.match(/<\/[a-z]/gi)?.length ?? 0;
  const open = all.filter(({ nodeName, sourceCodeLocation: place }) => place == null || (!empty.has(nodeName) && place.startTag === undefined) || (!empty.has(nodeName) && place.endTag === undefined));
  const closed = all.filter(({ sourceCodeLocation: place }) => place?.endTag !== undefined).length;
  return [...open.map(({ nodeName }) => `${nodeName} is not opened or not closed`), ...(ends === closed ? [] : [`${ends} end tags for ${closed} elements`])];
}

function nodeProblems(node, ids) {
  const { nodeName: name, attrs, parentNode } = node;
  const found = [];
  const allowed = own[name] ?? [];
  if (own[name] !== null) {
    for (const { name: key } of attrs) {
      if (!everywhere.has(key) && !key.startsWith('data-') && !key.startsWith('aria-') && !allowed.includes(key)) found.push(`attribute ${key} on ${name}`);
    }
  }
  if (parents[name] !== undefined && !parents[name].includes(parentNode.nodeName)) found.push(`${name} in ${parentNode.nodeName}`);
  if (children[name] !== undefined) for (const child of node.childNodes.filter((each) => each.attrs !== undefined)) if (!children[name].includes(child.nodeName)) found.push(`${child.nodeName} in ${name}`);
  if (children[name] !== undefined && node.childNodes.some((each) => each.nodeName === '#text' && each.value.trim() !== '')) found.push(`words right in ${name}`);
  if (phrasingOnly.has(name)) for (const inner of elementsIn(node).slice(1)) if (blocks.has(inner.nodeName)) found.push(`${inner.nodeName} in ${name}`);
  if (name === 'a' && elementsIn(node).slice(1).some((inner) => ['a', 'button', 'input'].includes(inner.nodeName))) found.push('a link in a link');
  if (/\s/.test(at(node, 'id') ?? '') || at(node, 'id') === '') found.push('an id that is empty or has spaces');
  for (const key of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']) for (const id of (at(node, key) ?? '').split(/\s+/).filter(Boolean)) if (!ids.has(id)) found.push(`${key} names nothing: ${id}`);
  const href = at(node, 'href');
  if (name === 'a' && href?.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1)))) found.push(`a link to no place: ${href}`);
  if (name === 'a' && /^\s*(javascript|vbscript|data):/i.test(href ?? '')) found.push('a link that runs');
  if (name === 'img' && at(node, 'alt') === undefined) found.push('img without alt');
  const lang = at(node, 'lang');
  if (lang !== undefined && !isLanguage(lang)) found.push(`lang ${lang}`);
  if (lang !== undefined && rightToLeft.test(lang) && at(node, 'dir') === undefined && parentNode.nodeName !== '#document') found.push(`lang ${lang} without dir`);
  if (at(node, 'dir') !== undefined && !['ltr', 'rtl', 'auto'].includes(at(node, 'dir'))) found.push(`dir ${at(node, 'dir')}`);
  if (Number(at(node, 'tabindex') ?? 0) > 0) found.push('tabindex above 0');
  if (at(node, 'tabindex') === '0' && at(node, 'role') === undefined) found.push('tabindex without a role');
  if (attrs.some(({ name: key }) => key.startsWith('on'))) found.push('an event handler');
  return found;
}

function headingProblems(all) {
  const levels = all.flatMap(({ nodeName }) => /^h([1-6])$/.exec(nodeName)?.[1] ?? []).map(Number);
  return [
    ...(levels[0] === 1 && levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1, first']),
    ...levels.flatMap((level, index) => (index > 0 && level > levels[index - 1] + 1 ? [`h${level} after h${levels[index - 1]}`] : [])),
  ];
}

function pageProblems(all) {
  const of = (name) => all.filter(({ nodeName }) => nodeName === name);
  return [
    ...(at(of('html')[0], 'lang') === undefined ? ['html without lang'] : []), ...(of('main').length === 1 ? [] : ['not one main']),
    ...(wordsOf(of('title')[0]).trim() === '' ? ['no title'] : []), ...(of('meta').some((meta) => at(meta, 'charset')?.toLowerCase() === 'utf-8') ? [] : ['no charset']),
  ];
}

function tableProblems(table) {
  const rows = elementsIn(table).filter(({ nodeName }) => nodeName === 'tr');
  const width = (row) => row.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th').reduce((sum, cell) => sum + Number(at(cell, 'colspan') ?? 1), 0);
  const heads = elementsIn(table).filter(({ nodeName }) => nodeName === 'th');
  return [
    ...(new Set(rows.map(width)).size <= 1 ? [] : ['rows of different width']), ...(heads.length > 0 ? [] : ['a table without th']),
    ...heads.filter((cell) => !['col', 'row', 'colgroup', 'rowgroup'].includes(at(cell, 'scope'))).map(() => 'th without scope'),
    ...(elementsIn(table).some(({ nodeName }) => nodeName === 'caption') || at(table, 'aria-label') !== undefined || at(table, 'aria-labelledby') !== undefined ? [] : ['a table without a name']),
  ];
}

function elementsIn(node) {
  return [...(node.attrs === undefined ? [] : [node]), ...(node.childNodes ?? []).flatMap(elementsIn)];
}

function at(node, name) {
  return node?.attrs.find((each) => each.name === name)?.value;
}

function wordsOf(node) {
  return node === undefined ? '' : node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(wordsOf).join('');
}

function isLanguage(value) {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return value === '';
  }
}
