import type { DefaultTreeAdapterTypes } from 'parse5';
import { edge, emptyReading, type Reading } from './reading.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const unread = new Set(['head', 'style', 'script', 'nav', 'template', 'noscript', 'title']);
const running = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd', 'label', 'mark',
  'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'svg', 'time', 'u', 'var', 'wbr', 'br', 'input',
]);

const spoken = /^(alt|title|content|placeholder|label|summary|value|aria-(label|description|placeholder|valuetext|roledescription)|data-.*)$/;

/** Opens a web page and reads it as a screen reader does: what is hidden, and the navigation, left out. */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const { parse } = await import('parse5');
  const source = new TextDecoder().decode(bytes);
  const reading = emptyReading();
  const hidden: string[] = [];
  const said: string[] = [];
  new PageWalk(reading, hidden, said).walkAll(parse(source).childNodes);
  reading.hidden = () => [{ where: 'html', text: `${hidden.join('\n')}\n${source}`, said: said.join('\n') }];
  return reading;
}

class PageWalk {
  private text = '';
  private depth = 0;
  private skip = 0;
  constructor(private readonly reading: Reading, private readonly hidden: string[], private readonly said: string[]) {}

  walkAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.walk(node);
  }

  private walk(node: Node): void {
    if (node.nodeName === '#text' && 'value' in node) {
      if (this.skip === 0) this.text += node.value;
      else this.keep(node.value, node.parentNode?.nodeName !== 'style' && node.parentNode?.nodeName !== 'script');
    } else if (node.nodeName === '#comment' && 'data' in node) this.keep(node.data, true);
    else if ('tagName' in node) this.element(node);
  }

  private element(element: Element): void {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    this.note(element, attributes);
    const isUnread = unread.has(element.tagName) || isHidden(attributes);
    const isBlock = !running.has(element.tagName);
    const headingDepth = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (isBlock) this.flush();
    if (headingDepth !== undefined) this.depth = Number(headingDepth);
    if (isUnread) this.skip += 1;
    if (!isBlock && this.skip === 0) this.text += element.tagName === 'br' ? '\n' : edge;
    const spoken = attributes.get('alt') ?? (attributes.get('role') === 'img' ? attributes.get('aria-label') : undefined);
    if (spoken !== undefined && this.skip === 0) this.text += spoken + edge;
    this.walkAll(element.childNodes);
    if (!isBlock && this.skip === 0) this.text += edge;
    if (isUnread) this.skip -= 1;
    if (isBlock) this.flush();
    if (headingDepth !== undefined) this.depth = 0;
  }

  private note(element: Element, attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id');
    if (id !== undefined) this.reading.targets.add(id);
    const href = attributes.get('href');
    if (element.tagName === 'a' && href?.startsWith('#') === true) {
      this.reading.wanted.push(decodeURIComponent(href.slice(1)));
      if (this.skip === 0) this.reading.links += 1;
    }
    for (const [name, value] of attributes) {
      if (name !== 'src' && name !== 'style' && name !== 'd') this.keep(value, spoken.test(name));
    }
  }

  private keep(text: string, isSaid: boolean): void {
    this.hidden.push(text);
    if (isSaid) this.said.push(text);
  }

  private flush(): void {
    if (this.text.replaceAll(edge, '').trim() !== '') {
      this.reading.items.push({ kind: this.depth > 0 ? 'heading' : 'text', depth: this.depth, text: this.text });
    }
    this.text = '';
  }
}

// Words a page adds for a screen reader only ("crossed out") are marked as added: they are nobody's words in the plan.
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || attributes.has('data-added') || attributes.get('aria-hidden') === 'true'
    || /display\s*:\s*none|visibility\s*:\s*hidden/.test(attributes.get('style') ?? '');
}
