import type { Html, Image, PhrasingContent } from 'mdast';
import { readHtml, type HtmlToken } from './html-tokens.js';
import { holdsPicture, plainText } from './texts.js';
import type { WalkState } from './walk-state.js';

type Open = Extract<HtmlToken, { type: 'open' }>;
interface Frame { open: Open | undefined; children: PhrasingContent[] }

const wrappers: Readonly<Record<string, 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'link'>> = {
  b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', s: 'delete', del: 'delete', strike: 'delete', a: 'link',
  code: 'inlineCode', kbd: 'inlineCode', samp: 'inlineCode', tt: 'inlineCode', script: 'inlineCode', style: 'inlineCode',
};

const mostOpenTags = 200;

/** Inline content on its way: a node as it is, or a token of raw HTML and the node it was in. */
export type HtmlItem = PhrasingContent | { token: HtmlToken; from: Html };

/** Turns raw HTML among inline content into Markdown's own nodes where there is one, and else drops the tag and keeps its words. */
export function foldHtml(children: readonly PhrasingContent[], state: WalkState, comments: string[]): PhrasingContent[] {
  if (!children.some((child) => child.type === 'html')) return [...children];
  const items = children.flatMap((child): HtmlItem[] => child.type === 'html' ? readHtml(child.value).map((token) => ({ token, from: child })) : [child]);
  return foldItems(items, state, comments);
}

/** The same for content that is already in tokens. */
export function foldItems(items: readonly HtmlItem[], state: WalkState, comments: string[]): PhrasingContent[] {
  const frames: Frame[] = [{ open: undefined, children: [] }];
  for (const item of items) {
    if ('token' in item) takeToken(item.token, item.from, frames, state, comments);
    else frames.at(-1)?.children.push(item);
  }
  unwrapFrom(1, frames);
  return frames[0]?.children ?? [];
}

function takeToken(token: HtmlToken, from: Html, frames: Frame[], state: WalkState, comments: string[]): void {
  const place = from.position === undefined ? {} : { position: from.position };
  const put = (...nodes: PhrasingContent[]): void => { frames.at(-1)?.children.push(...nodes); };
  if (token.type === 'text') put({ type: 'text', value: token.value, ...place });
  else if (token.type === 'comment') comments.push(token.value);
  else if (token.type === 'raw') put({ type: 'inlineCode', value: token.value, ...place });
  else if (token.type === 'close') closeFrame(token.name, frames);
  else {
    noteTag(token.name, from, state);
    if (token.name === 'br') put({ type: 'break', ...place });
    else if (token.name === 'img') put(...imageOf(token, from));
    else {
      // The title of a link goes with the link.
      if (token.name !== 'a') put(...wordsOfAttributes(token, from));
      // No link is inside another.
      else closeFrame('a', frames);
      if (Object.hasOwn(wrappers, token.name)) frames.push({ open: token, children: [] });
    }
  }
}

function closeFrame(name: string, frames: Frame[]): void {
  // Tags that are open further out than this are left open: looking for each would cost the square of their number.
  const found = frames.slice(-mostOpenTags).findLastIndex((frame) => frame.open?.name === name) + Math.max(0, frames.length - mostOpenTags);
  if (found < 1 || frames[found]?.open?.name !== name) return;
  unwrapFrom(found + 1, frames);
  const done = frames.pop();
  if (done?.open === undefined) return;
  frames.at(-1)?.children.push(...wrap(done.open, done.children));
}

/** Puts what is in tags without an end where the tags stood. Once for all of them: one by one would cost the square of their number. */
function unwrapFrom(from: number, frames: Frame[]): void {
  let parts: PhrasingContent[][] = [];
  for (const { open, children } of frames.splice(from).reverse()) {
    parts.push(children);
    // A link without an end still has an address.
    if (open?.name === 'a') parts = [wrap(open, parts.reverse().flat())];
  }
  const target = frames.at(-1);
  for (const node of parts.reverse().flat()) target?.children.push(node);
}

function wrap(open: Open, children: PhrasingContent[]): PhrasingContent[] {
  const kind = wrappers[open.name];
  if (kind === 'link') return linkOf(open, children);
  if (children.length === 0 || kind === undefined) return children;
  // Code has no place for a picture and its words.
  if (kind === 'inlineCode') return children.some(holdsPicture) ? children : [{ type: 'inlineCode', value: plainText(children) }];
  return [{ type: kind, children }];
}

function linkOf(open: Open, children: PhrasingContent[]): PhrasingContent[] {
  const url = open.attributes.get('href') ?? '';
  const title = open.attributes.get('title')?.trim() ?? '';
  if (url !== '') return [{ type: 'link', url, title: title === '' ? null : title, children: children as never }];
  return title === '' ? children : [...children, { type: 'text', value: ` (${title})` }];
}

// The picture an `img` tag names, or its words when it names none.
function imageOf(token: Open, from: { position?: Html['position'] }): PhrasingContent[] {
  const place = from.position === undefined ? {} : { position: from.position };
  const alt = token.attributes.get('alt') ?? '';
  const title = token.attributes.get('title') ?? '';
  const url = token.attributes.get('src') ?? '';
  const said = [alt, title].filter((each, index) => each.trim() !== '' && (index === 0 || each !== alt)).join('. ');
  if (url === '') return said === '' ? [] : [{ type: 'text', value: said, ...place }];
  const image: Image = { type: 'image', url, alt, title: title === '' ? null : title, ...place };
  return [image];
}

const attributesWithWords: Readonly<Record<string, readonly string[]>> = {
  input: ['alt', 'value', 'placeholder'], textarea: ['placeholder'], area: ['alt'], option: ['label'], optgroup: ['label'],
};

// Words that stand in attributes only are read out or shown by a browser, so they are content.
function wordsOfAttributes(token: Open, from: { position?: Html['position'] }): PhrasingContent[] {
  const place = from.position === undefined ? {} : { position: from.position };
  const names = token.attributes.get('type') === 'hidden' ? [] : [...(attributesWithWords[token.name] ?? []), 'title'];
  const found = names.map((name) => token.attributes.get(name)?.trim() ?? '').filter((value) => value !== '');
  return found.map((value) => ({ type: 'text', value: ` ${value} `, ...place }));
}

/** Notes a tag; all of them are reported together. */
export function noteTag(name: string, from: { position?: Html['position'] }, state: WalkState): void {
  if (!state.tags.has(name)) state.tags.set(name, from.position);
}
