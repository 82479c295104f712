import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page that was read back. */
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page read by a reader that did not write it; `errors` are the faults it found in the markup. */
export function readPage(bytes: Uint8Array): { html: Element; source: string; errors: string[] } {
  const errors: string[] = [];
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const document = parse(source, { onParseError: (error) => errors.push(`${error.code} at line ${error.startLine}`) });
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  if (html === undefined) throw new Error('no html element');
  return { html, source, errors };
}

/** Every element below one, in order. */
export function elements(root: Element, match: (element: Element) => boolean = () => true): Element[] {
  return root.childNodes.flatMap((node) => isElement(node) ? [...(match(node) ? [node] : []), ...elements(node, match)] : []);
}

export function named(root: Element, ...names: string[]): Element[] {
  return elements(root, (element) => names.includes(element.tagName));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function classes(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ');
}

const inlineNames = new Set(['a', 'bdi', 'code', 'em', 's', 'span', 'strong']);

/** The words of an element as a person reads them, without the words the page adds for listeners. */
export function words(root: Element): string {
  return flat(raw(root));
}

function raw(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (!isElement(node) || attribute(node, 'data-added') !== undefined || node.tagName === 'style') return '';
  const inside = node.childNodes.map(raw).join('');
  return inlineNames.has(node.tagName) ? inside : `\n${inside}\n`;
}

/** Text as a page can show it: blanks run together, and what no page can hold taken out. */
export function flat(text: string): string {
  let held = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) held += '\ufffd';
    else if (code === 0x0b || code === 0x0c || code === 0x85) held += ' ';
    else if ((code < 0x20 && !'\t\n\r'.includes(character)) || (code >= 0x7f && code <= 0x9f)) held += '';
    else if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) held += '';
    else held += character;
  }
  return held.replace(/[ \t\r\n]+/g, ' ').trim();
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
