import type { Html, PhrasingContent, RootContent } from 'mdast';
import { blockElements } from './html-names.js';
import { foldItems, noteTag, type HtmlItem } from './html-inline.js';
import { readHtml, type HtmlToken } from './html-tokens.js';
import type { WalkState } from './walk-state.js';

/** What a block of raw HTML says: plain nodes and comments, in order. */
export type HtmlPart = { node: RootContent } | { comment: string };

/** Turns a block of raw HTML into paragraphs, headings and code; its tags are reported and gone, its words stay. */
export function flowFromHtml(html: Html, state: WalkState): HtmlPart[] {
  return new Flow(html, state).read(readHtml(html.value));
}

class Flow {
  readonly #parts: HtmlPart[] = [];
  #items: HtmlItem[] = [];
  #depth = 0;
  #pre: string | undefined;
  readonly #html: Html;
  readonly #state: WalkState;

  constructor(html: Html, state: WalkState) {
    this.#html = html;
    this.#state = state;
  }

  read(tokens: readonly HtmlToken[]): HtmlPart[] {
    for (const token of tokens) this.#take(token);
    this.#endPre();
    this.#flush();
    return this.#parts;
  }

  #take(token: HtmlToken): void {
    if (token.type === 'comment') {
      this.#flush();
      this.#parts.push({ comment: token.value });
    } else if (this.#pre !== undefined && token.type === 'text') this.#pre += token.value;
    else if (token.type === 'raw') this.#code(token.value);
    else if (token.type === 'open') this.#open(token);
    else if (token.type === 'close' && (token.name === 'pre' || blockElements.has(token.name))) {
      if (token.name === 'pre') this.#endPre();
      this.#flush();
      this.#depth = 0;
    } else this.#items.push({ token, from: this.#html });
  }

  #open(token: Extract<HtmlToken, { type: 'open' }>): void {
    if (token.name === 'pre') {
      this.#endPre();
      this.#flush();
      this.#pre = '';
    } else if (blockElements.has(token.name)) {
      this.#flush();
      this.#depth = /^h[1-6]$/.test(token.name) ? Number(token.name[1]) : 0;
      if (token.name === 'hr') this.#parts.push({ node: { type: 'thematicBreak', ...this.#place() } });
    } else if (this.#pre !== undefined && token.name === 'br') this.#pre += '\n';
    else {
      this.#items.push({ token, from: this.#html });
      return;
    }
    noteTag(token.name, this.#html, this.#state);
    const title = token.attributes.get('title')?.trim() ?? '';
    if (title !== '') this.#items.push({ type: 'text', value: `${title} ` });
  }

  #code(value: string): void {
    this.#flush();
    if (value.trim() !== '') this.#parts.push({ node: { type: 'code', value: value.replace(/^\s*\n|\s+$/g, ''), ...this.#place() } });
  }

  #endPre(): void {
    const value = this.#pre;
    this.#pre = undefined;
    if (value !== undefined) this.#code(value);
  }

  #flush(): void {
    const comments: string[] = [];
    const children: PhrasingContent[] = foldItems(this.#items, this.#state, comments);
    this.#items = [];
    const hasContent = children.some((child) => child.type !== 'text' || child.value.trim() !== '');
    const depth = this.#depth as 1 | 2 | 3 | 4 | 5 | 6;
    if (hasContent && this.#depth > 0) this.#parts.push({ node: { type: 'heading', depth, children, ...this.#place() } });
    else if (hasContent) this.#parts.push({ node: { type: 'paragraph', children, ...this.#place() } });
  }

  #place(): { position?: NonNullable<Html['position']> } {
    return this.#html.position === undefined ? {} : { position: this.#html.position };
  }
}
