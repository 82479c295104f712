import { SaxesParser } from 'saxes';

const mostBytes = 2 * 1024 * 1024;
/** Shapes a drawing may come to once everything it repeats is repeated. Real symbols have a few thousand. */
const mostShapes = 100_000;
const mostDeep = 100;
const widest = 100_000;

/** Parts that run, reach out, or put another kind of page inside a drawing. What is not named here by the SVG namespace is left to the renderer to ignore. */
const refused: Readonly<Record<string, string>> = {
  script: 'it holds a script', foreignobject: 'it holds a piece of a web page', iframe: 'it holds a piece of a web page', object: 'it holds a piece of a web page', embed: 'it holds a piece of a web page',
  // A few words of it can take hours to draw, and nothing can stop the library that draws.
  filter: 'it holds an effect (a filter), which can take hours to draw',
  include: 'it takes in another file', fallback: 'it takes in another file', handler: 'it holds a script', listener: 'it holds a script', audio: 'it holds sound or film', video: 'it holds sound or film',
};
/** A typeface packed into the file. It is never used, and reaches nowhere. */
const letters = /^data:(?:;|font\/|application\/(?:x-)?font|application\/(?:octet-stream|vnd\.ms-opentype))/i;
const insidePicture = /^data:image\/(?:png|jpe?g);base64,[a-z0-9+/=\s]*$/i;

/** Why a drawing from elsewhere is not to be drawn, in words for people; undefined when nothing is wrong with it. */
export function refusalOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return 'it is a drawing of more than 2 MB';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'its letters are not UTF-8';
  }
  // Before it is read at all: what is declared here can unfold without end, or name any file of the computer.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'it begins with a document type, which can hold harmful parts';
  const encoding = /^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1];
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) return 'its letters are not UTF-8';
  return read(text);
}

interface Part { own: number; uses: string[] }

function read(text: string): string | undefined {
  let why: string | undefined;
  const no = (reason: string): void => { why ??= reason; };
  const parser = new SaxesParser({ xmlns: true });
  const open: string[][] = [];
  const parts = new Map<string, Part>([['', { own: 0, uses: [] }]]);
  let inStyle = false;
  let root: string | undefined;
  const use = (id: string): void => { for (const owner of new Set(['', ...open.flat()])) parts.get(owner)?.uses.push(id); };
  const look = (words: string): void => {
    // The letters of a word can be written as numbers in a style; nothing honest does that in a drawing.
    if (/@import|\\|expression\s*\(|javascript:/i.test(words)) no('its style reaches outside the file');
    for (const [, target = ''] of words.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
      if (target.startsWith('#')) use(target.slice(1));
      else if (!insidePicture.test(target.trim()) && !letters.test(target.trim())) no('it reaches outside the file');
    }
  };
  parser.on('error', () => { no('it is not a whole SVG'); });
  parser.on('doctype', () => { no('it begins with a document type, which can hold harmful parts'); });
  parser.on('processinginstruction', ({ target }) => { if (/stylesheet/i.test(target)) no('it reaches outside the file'); });
  parser.on('opentag', ({ local, attributes }) => {
    if (why !== undefined) return;
    const name = local.toLowerCase();
    root ??= name;
    const found = Object.hasOwn(refused, name) ? refused[name] : undefined;
    if (found !== undefined) no(found);
    const ids: string[] = [];
    for (const { local: key, value } of Object.values(attributes)) {
      const lower = key.toLowerCase();
      if (/^on/.test(lower)) no('it holds a script');
      if (open.length === 0 && (lower === 'width' || lower === 'height') && parseFloat(value) > widest) no('its size makes no sense');
      // Of two parts with one id both count: renderers differ in which they take.
      if (lower === 'id') { ids.push(value); if (!parts.has(value)) parts.set(value, { own: 0, uses: [] }); }
    }
    open.push(ids);
    if (open.length > mostDeep) no('its parts are too deep inside each other');
    for (const owner of new Set(['', ...open.flat()])) { const part = parts.get(owner); if (part !== undefined) part.own += 1; }
    for (const { local: key, value } of Object.values(attributes)) {
      const lower = key.toLowerCase();
      if (lower === 'href' || lower === 'src') {
        if (value.trim().startsWith('#')) use(value.trim().slice(1));
        else if (value.trim() !== '' && !insidePicture.test(value.trim()) && name !== 'a' && !/^(?:rdf|license|work|format|type)/.test(name)) no('it reaches outside the file');
      } else look(value);
    }
    inStyle = name === 'style';
  });
  parser.on('closetag', () => { open.pop(); inStyle = false; });
  parser.on('text', (words) => { if (inStyle) look(words); });
  parser.on('cdata', (words) => { if (inStyle) look(words); });
  try {
    parser.write(text).close();
  } catch {
    no('it is not a whole SVG');
  }
  if (root !== 'svg') no('it is not a whole SVG');
  return why ?? (shapesOf('', parts, new Set()) > mostShapes ? 'its parts repeat each other too often' : undefined);
}

/** How many shapes a part comes to, with all that it uses; without end where it uses itself. */
function shapesOf(id: string, parts: ReadonlyMap<string, Part>, inside: Set<string>, known = new Map<string, number>()): number {
  const before = known.get(id);
  if (before !== undefined) return before;
  const part = parts.get(id);
  if (part === undefined) return 0;
  if (inside.has(id)) return Infinity;
  inside.add(id);
  let sum = part.own;
  for (const use of part.uses) {
    sum += shapesOf(use, parts, inside, known);
    if (sum > mostShapes) break;
  }
  inside.delete(id);
  known.set(id, sum);
  return sum;
}
