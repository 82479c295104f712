import type { Image, Link, PhrasingContent, Text } from 'mdast';
import { foldHtml } from './html-inline.js';
import { kindOfAddress } from './links.js';
import type { WalkState } from './walk-state.js';

/** Inline content made plain: no raw HTML, no references, and the comments and pictures found in it. */
export interface TidyInline { children: PhrasingContent[]; images: Image[]; comments: string[] }

/** Makes inline content plain; every word stays, links and formatting too. */
export function tidyInline(children: readonly PhrasingContent[], state: WalkState): TidyInline {
  const made: TidyInline = { children: [], images: [], comments: [] };
  const folded = foldHtml(children, state, made.comments);
  made.children = mergeText(folded.flatMap((child) => tidyOne(child, state, made)));
  return made;
}

function tidyOne(node: PhrasingContent, state: WalkState, made: TidyInline): PhrasingContent[] {
  switch (node.type) {
    case 'linkReference': {
      const target = state.definitions.get(node.identifier);
      if (target === undefined) return tidyAll(unwrapped(node, state), state, made);
      const link: Link = { type: 'link', url: target.url, title: target.title ?? null, children: node.children, ...at(node) };
      return tidyLink(link, state, made);
    }
    case 'imageReference': {
      const target = state.definitions.get(node.identifier);
      if (target === undefined) return [words(state.sourceOf(node), node)];
      return tidyImage({ type: 'image', url: target.url, title: target.title ?? null, alt: node.alt ?? null, ...at(node) }, made);
    }
    case 'link': return tidyLink(node, state, made);
    case 'image': return tidyImage(node, made);
    case 'footnoteReference': return [{ ...node, data: { ...node.data, footnote: node.label ?? node.identifier } }];
    case 'strong': case 'emphasis': case 'delete': {
      const inner = tidyAll(node.children, state, made);
      return inner.length === 0 ? [] : [{ ...node, children: inner }];
    }
    default: return [node];
  }
}

function tidyAll(children: readonly PhrasingContent[], state: WalkState, made: TidyInline): PhrasingContent[] {
  const inner = tidyInline(children, state);
  made.images.push(...inner.images);
  made.comments.push(...inner.comments);
  return inner.children;
}

// A title is shown only under a mouse, so its words go where everybody can read them.
function tidyLink(node: Link, state: WalkState, made: TidyInline): PhrasingContent[] {
  const kind = kindOfAddress(node.url);
  const inner = tidyAll(node.children, state, made);
  // "<Mon:9am>" is an address to the parser, and a note to whoever wrote it.
  if (kind === 'words' && state.sourceOf(node).startsWith('<')) return [words(state.sourceOf(node), node)];
  if (kind === 'words') return [words('[', node), ...inner, words(`](${node.url}${node.title ? ` "${node.title}"` : ''})`, node)];
  const title: PhrasingContent[] = node.title ? [words(` (${node.title})`, node)] : [];
  if (kind === 'unsafe') {
    state.tell('unsafeLink', { address: node.url.slice(0, 60) }, node.position);
    return [...inner, ...title];
  }
  return inner.length === 0 ? [words(node.url, node), ...title] : [{ ...node, title: null, children: inner }, ...title];
}

function tidyImage(node: Image, made: TidyInline): PhrasingContent[] {
  const alt = node.alt ?? '';
  const image: Image = { ...node, title: null, alt: [alt, node.title ?? ''].filter((each, index) => each.trim() !== '' && (index === 0 || each !== alt)).join('. ') };
  made.images.push(image);
  return [image];
}

// A reference whose definition turned out to be words ("[Mum]: 07700 900123") is words too.
function unwrapped(node: PhrasingContent & { children: PhrasingContent[] }, state: WalkState): PhrasingContent[] {
  const source = state.sourceOf(node);
  const end = source.lastIndexOf(']', source.endsWith(']') && source.includes('][') ? source.lastIndexOf('][') : source.length);
  return [words('[', node), ...node.children, words(end < 0 ? ']' : source.slice(end), node)];
}

/** A text node with the place of another node. */
export function words(value: string, from: { position?: Text['position'] }): Text {
  return { type: 'text', value, ...at(from) };
}

function at(node: { position?: Text['position'] }): { position?: NonNullable<Text['position']> } {
  return node.position === undefined ? {} : { position: node.position };
}

function mergeText(children: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const previous = merged.at(-1);
    // What is noted on some words, such as their language, is not true of the words beside them.
    if (child.type !== 'text' || previous?.type !== 'text' || child.data !== undefined || previous.data !== undefined) {
      merged.push(child.type === 'text' ? { ...child } : child);
      continue;
    }
    previous.value += child.value;
    if (previous.position !== undefined && child.position !== undefined) previous.position = { start: previous.position.start, end: child.position.end };
  }
  return merged.filter((child) => child.type !== 'text' || child.value !== '');
}
