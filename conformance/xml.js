import { SaxesParser } from 'saxes';

/**
 * Reads XML into a tree: elements are `{ uri, local, prefix, attributes, children }`, text is a string.
 * An attribute's key is `{uri}local`, or `local` when it has no namespace.
 */
export function readXml(text) {
  const parser = new SaxesParser({ xmlns: true });
  const root = { uri: '', local: '', prefix: '', attributes: [], children: [] };
  const open = [root];
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ uri, local, prefix, attributes, ns }) => {
    const element = { uri, local, prefix, attributes: Object.values(attributes), ns, children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => { open.pop(); });
  parser.on('text', (words) => { open.at(-1).children.push(words); });
  parser.on('cdata', (words) => { open.at(-1).children.push(words); });
  parser.write(text).close();
  return root.children.find((child) => typeof child !== 'string');
}

/** Every element below with one of these local names, in document order. */
export function elements(node, ...locals) {
  return node.children.flatMap((child) => typeof child === 'string' ? [] : [...(locals.includes(child.local) ? [child] : []), ...elements(child, ...locals)]);
}

/** The value of an attribute by its local name. */
export function attribute(node, local) {
  return node?.attributes.find((each) => each.local === local)?.value;
}

/** All text below, as it stands. */
export function textOf(node) {
  return node.children.map((child) => typeof child === 'string' ? child : textOf(child)).join('');
}

/** Writes a tree as XML again. */
export function writeXml(node) {
  if (typeof node === 'string') return escape(node);
  const name = node.prefix === '' ? node.local : `${node.prefix}:${node.local}`;
  const attributes = node.attributes.map((each) => ` ${each.name}="${escape(each.value).replaceAll('"', '&quot;').replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`)}"`);
  return `<${name}${attributes.join('')}>${node.children.map(writeXml).join('')}</${name}>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
