import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Where the links of a file go, and what in it can be gone to. Links out of the pack are left out. */
export interface FileLinks { wanted: string[]; targets: Set<string> }

/** Reads the links and targets of a web page. */
export async function linksOfHtml(bytes: Uint8Array): Promise<FileLinks> {
  const { parse } = await import('parse5');
  const links: FileLinks = { wanted: [], targets: new Set() };
  const walk = (node: Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id' || (name === 'name' && node.tagName === 'a')) links.targets.add(value);
        if ((name === 'href' || name === 'src') && isInside(value)) links.wanted.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(new TextDecoder().decode(bytes)));
  return links;
}

/** Reads the anchors and bookmarks of a Word file, and its links to files. */
export async function linksOfDocx(bytes: Uint8Array): Promise<FileLinks> {
  const { unzipSync } = await import('fflate');
  const { SaxesParser } = await import('saxes');
  const wantedParts = new Set(['word/document.xml', 'word/_rels/document.xml.rels']);
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wantedParts.has(name) && originalSize < 100_000_000 });
  const links: FileLinks = { wanted: [], targets: new Set() };
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ position: false, xmlns: false });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'w:bookmarkStart') links.targets.add(attributes['w:name'] ?? '');
      const anchor = attributes['w:anchor'];
      if (name === 'w:hyperlink' && anchor !== undefined) links.wanted.push(`#${anchor}`);
      const target = attributes['Target'];
      if (name === 'Relationship' && attributes['TargetMode'] === 'External' && target !== undefined && isInside(target)) links.wanted.push(target);
    });
    parser.write(new TextDecoder().decode(part)).close();
  }
  return links;
}

function isInside(url: string): boolean {
  return url !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

/** The path a link leads to, from the file it stands in; undefined when it leads out of the pack. */
export function targetOf(link: string, from: string): { path: string; fragment: string } | undefined {
  const [address = '', fragment = ''] = link.split('#');
  const parts = address === '' ? from.split('/') : [...from.split('/').slice(0, -1), ...decode(address).split('/')];
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..' && path.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') path.push(part);
  }
  return { path: path.join('/'), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
