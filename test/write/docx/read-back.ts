import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, read by code that did not write it. */
export interface Xml { name: string; attributes: Record<string, string>; children: (Xml | string)[] }

/** Parses a part strictly; anything that is not well formed XML throws. */
export function parseXml(text: string): Xml {
  const root: Xml = { name: '#root', attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => {
    const made: Xml = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    stack.at(-1)?.children.push(made);
    stack.push(made);
  });
  parser.on('closetag', () => { stack.pop(); });
  parser.on('text', (words) => { stack.at(-1)?.children.push(words); });
  parser.write(text).close();
  return root;
}

/** Every element of a name, at any depth, in order. */
export function all(xml: Xml, name: string): Xml[] {
  return xml.children.flatMap((child) => typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of a name, which must be there. */
export function one(xml: Xml, name: string): Xml {
  const [found] = all(xml, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** The value of the first element of a name. */
export function valueOf(xml: Xml, name: string): string | undefined {
  return all(xml, name)[0]?.attributes['w:val'];
}

/** The words of an element; a tab, a line end and the end of a paragraph are spaces. */
export function wordsOf(xml: Xml): string {
  if (xml.name === 'w:t') return xml.children.filter((child) => typeof child === 'string').join('');
  if (xml.name === 'w:tab' || xml.name === 'w:br') return ' ';
  const inner = xml.children.map((child) => typeof child === 'string' ? '' : wordsOf(child)).join('');
  return xml.name === 'w:p' ? `${inner}\n` : inner;
}

/** The opened file: its parts as text, its body, and its paragraphs by style. */
export function open(bytes: Uint8Array): { names: string[]; part: (name: string) => Xml; raw: Record<string, Uint8Array>; body: Xml; paragraphs: Xml[]; styled: (style: string) => Xml[] } {
  const raw = unzipSync(bytes);
  const part = (name: string): Xml => {
    const found = raw[name];
    if (found === undefined) throw new Error(`no part ${name}`);
    return parseXml(strFromU8(found));
  };
  const body = one(part('word/document.xml'), 'w:body');
  const paragraphs = all(body, 'w:p');
  return { names: Object.keys(raw), part, raw, body, paragraphs, styled: (style) => paragraphs.filter((each) => valueOf(each, 'w:pStyle') === style) };
}

/** Links inside the file that point nowhere, and bookmarks that stand twice. */
export function brokenLinks(bytes: Uint8Array): string[] {
  const file = open(bytes);
  const names = all(file.body, 'w:bookmarkStart').map((each) => each.attributes['w:name'] ?? '');
  const ids = all(file.body, 'w:bookmarkStart').map((each) => each.attributes['w:id'] ?? '');
  const ends = all(file.body, 'w:bookmarkEnd').map((each) => each.attributes['w:id'] ?? '');
  const relationships = new Map(all(file.part('word/_rels/document.xml.rels'), 'Relationship').map((each) => [each.attributes['Id'], each.attributes]));
  const twice = (list: string[]): string[] => list.filter((each, at) => list.indexOf(each) !== at);
  return [
    ...twice(names.map((name) => name.toLowerCase())).map((name) => `bookmark twice: ${name}`),
    ...twice(ids).map((id) => `bookmark number twice: ${id}`),
    ...names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name)).map((name) => `bookmark name: ${name}`),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark without end: ${id}`),
    ...all(file.body, 'w:hyperlink').flatMap((link) => {
      const [anchor, id] = [link.attributes['w:anchor'], link.attributes['r:id']];
      if (anchor !== undefined) return names.includes(anchor) ? [] : [`no bookmark ${anchor}`];
      return relationships.get(id)?.['TargetMode'] === 'External' ? [] : [`no relationship ${id}`];
    }),
    ...all(file.body, 'a:blip').map((blip) => blip.attributes['r:embed'])
      .filter((id) => !file.names.includes(`word/${relationships.get(id)?.['Target'] ?? ''}`)).map((id) => `no picture ${id}`),
  ];
}
