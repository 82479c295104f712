import { bareAttributes, elementNames } from './html-names.js';

/** A piece of raw HTML, in the order it was written. Nothing is left out: what is not a tag or comment is text. */
export type HtmlToken =
  | { type: 'text'; value: string }
  | { type: 'comment'; value: string }
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { type: 'close'; name: string }
  /** What stands inside `script` or `style`: never run, shown as it is. */
  | { type: 'raw'; name: string; value: string };

const comment = /<!--(?:>|->|([\s\S]*?)-->)/y;
const declaration = /<(?:!\[CDATA\[([\s\S]*?)\]\]|\?([\s\S]*?)\?|!([A-Za-z][^>]*))>/y;
const tag = /<(\/?)([A-Za-z][A-Za-z0-9:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Reads raw HTML into tokens. Names that are no HTML element stay text: `<Mum>` is somebody, not a tag. */
export function readHtml(source: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let text = '';
  const ends: Ends = { tag: source.lastIndexOf('>'), comment: source.lastIndexOf('-->'), lower: source.toLowerCase() };
  const flush = (): void => {
    if (text !== '') tokens.push({ type: 'text', value: decodeEntities(text) });
    text = '';
  };
  for (let at = 0; at < source.length;) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      text += source.slice(at, end);
      at = end;
      continue;
    }
    const found = readMarkup(source, at, ends);
    if (found === undefined) {
      text += '<';
      at += 1;
      continue;
    }
    flush();
    tokens.push(...found.tokens);
    at = found.end;
  }
  flush();
  return tokens;
}

// Looking for an end that never comes, from every start, would cost the square of the length: hence the two bounds.
const longestTag = 4000;
interface Ends { tag: number; comment: number; lower: string }

function readMarkup(source: string, at: number, ends: Ends): { tokens: HtmlToken[]; end: number } | undefined {
  if (ends.tag < at) return undefined;
  const note = ends.comment < at ? undefined : matchAt(comment, source, at);
  if (note !== undefined) return { tokens: [{ type: 'comment', value: note[1] ?? '' }], end: at + note[0].length };
  const declared = /[!?]/.test(source[at + 1] ?? '') ? matchAt(declaration, source.slice(at, at + longestTag), 0) : undefined;
  if (declared !== undefined) {
    const value = declared[1] ?? declared[2] ?? declared[3] ?? '';
    const token: HtmlToken = declared[1] !== undefined ? { type: 'text', value } : { type: 'comment', value };
    return { tokens: [token], end: at + declared[0].length };
  }
  const match = matchAt(tag, source.slice(at, at + longestTag), 0);
  if (match === undefined) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  const attributes = readAttributes(match[3] ?? '');
  if (!elementNames.has(name) || attributes === undefined) return undefined;
  const end = at + match[0].length;
  if (match[1] === '/') return { tokens: [{ type: 'close', name }], end };
  const open: HtmlToken = { type: 'open', name, attributes };
  if (name !== 'script' && name !== 'style') return { tokens: [open], end };
  const close = ends.lower.indexOf(`</${name}`, end);
  if (close < 0) return { tokens: [open], end };
  return { tokens: [open, { type: 'raw', name, value: source.slice(end, close) }], end: close };
}

function readAttributes(source: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const match of source.replace(/\/\s*$/, '').matchAll(attribute)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4];
    if (value === undefined && !bareAttributes.has(name)) return undefined;
    found.set(name, decodeEntities(value ?? ''));
  }
  return found;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', pound: '£', euro: '€', copy: '©', hellip: '…', ndash: '–',
  mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', deg: '°', frac12: '½', frac14: '¼',
  frac34: '¾', times: '×', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ouml: 'ö', uuml: 'ü', auml: 'ä', szlig: 'ß',
};

// Only entities people and word processors write; any other stays as it was typed, which loses nothing.
function decodeEntities(text: string): string {
  return text.replace(/&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]*));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const printable = code >= 32 && code < 0x110000 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff;
    return printable ? String.fromCodePoint(code) : code === 10 || code === 9 ? ' ' : '\uFFFD';
  });
}
