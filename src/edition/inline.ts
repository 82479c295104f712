import type { PhrasingContent, Text } from 'mdast';
import type { Inline, TraceLinkNode } from '../document/nodes.js';
import type { EditionContext } from './context.js';

/** Turns the person's words into document inlines. Nothing is dropped: what has no form of its own keeps its text. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: EditionContext): Inline[] {
  return singleSpaces(nodes.flatMap((node) => inlineOf(node, context)));
}

/** Rows of spaces become one, also where one word of a tree ends and the next begins: HTML and PDF show them so, Word would not. */
function singleSpaces(inlines: Inline[]): Inline[] {
  let afterSpace = false;
  const walk = (nodes: readonly Inline[]): Inline[] => nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') {
      const once = node.value.replace(/[ \t]+/g, ' ');
      const value = afterSpace && once.startsWith(' ') ? once.slice(1) : once;
      if (once !== '') afterSpace = once.endsWith(' ');
      return value === '' ? [] : [{ ...node, value }];
    }
    if ('children' in node) return [{ ...node, children: walk(node.children) } as Inline];
    afterSpace = false;
    return [node];
  });
  return walk(inlines);
}

function inlineOf(node: PhrasingContent, context: EditionContext): Inline[] {
  switch (node.type) {
    case 'text':
      return languageSpan(keepValuesWhole(node), node.data?.lang, node.data?.dir);
    case 'strong':
      return [{ type: 'strong', children: inlinesOf(node.children, context) }];
    case 'emphasis':
      return [{ type: 'emphasis', children: inlinesOf(node.children, context) }];
    case 'delete':
      return [{ type: 'strike', children: inlinesOf(node.children, context) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linkOut(node.url, node.title ?? '', inlinesOf(node.children, context), context);
    case 'footnoteReference':
      return [{ type: 'text', value: `[${node.data?.footnote ?? node.label ?? node.identifier}]` }];
    case 'image':
      // A picture inside a sentence is printed after the paragraph, with its words; see ownBlocks.
      return [];
    case 'html':
      return [{ type: 'text', value: node.value }];
    default:
      return 'children' in node ? inlinesOf(node.children as PhrasingContent[], context)
        : 'value' in node && typeof node.value === 'string' ? [{ type: 'text', value: node.value }] : [];
  }
}

/** On paper a link is only its words, so the address follows when it says something the words do not. */
function linkOut(url: string, title: string, children: Inline[], context: EditionContext): Inline[] {
  const shown = url.replace(/^(mailto|tel):/i, '');
  const safe = /^(https?|mailto|tel):/i.test(url);
  const text = textOf(children);
  const same = text.trim() === '' || squeeze(text).includes(squeeze(shown)) || squeeze(shown.replace(/^https?:\/\//i, '')) === squeeze(text);
  const link: Inline[] = safe
    ? [{ type: 'link', url, description: context.words('own.linkOut', { url: shown }), children: text.trim() === '' ? [{ type: 'text', value: shown }] : children }]
    : children;
  const asides = [...(title.trim() === '' ? [] : [title]), ...(same || text.trim() === '' ? [] : [shown])];
  return [...link, ...asides.map((aside): Inline => ({ type: 'text', value: ` (${aside})` }))];
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[\s()+-]/g, '').replace(/\/$/, '');
}

const whole: ReadonlySet<string> = new Set(['money', 'date', 'time', 'phone', 'dose']);

/** A date, a phone number or an amount is not split over two lines (formats: large print and clear print). */
function keepValuesWhole(node: Text): string {
  let text = node.value;
  for (const span of (node.data?.values ?? []).filter((each) => whole.has(each.kind))) {
    text = text.slice(0, span.start) + text.slice(span.start, span.end).replace(/ /g, '\u00a0') + text.slice(span.end);
  }
  return text.replace(/\r?\n/g, ' ');
}

function languageSpan(value: string, lang: string | undefined, dir: 'rtl' | undefined): Inline[] {
  if (value === '') return [];
  if (lang === undefined && dir === undefined) return [{ type: 'text', value }];
  return [{ type: 'span', ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }), children: [{ type: 'text', value }] }];
}

/** The readable text of inlines, references left out. */
export function textOf(nodes: readonly Inline[]): string {
  return nodes.map((node) =>
    node.type === 'text' || node.type === 'code' ? node.value
      : node.type === 'break' ? ' '
        : 'children' in node ? textOf(node.children) : '').join('');
}

/** The small reference back to a part of the original. */
export function traceLink(blockId: string, context: EditionContext): TraceLinkNode | undefined {
  const part = context.numbering.byBlock.get(blockId);
  if (part === undefined) return undefined;
  const facts = { number: part.number };
  return {
    type: 'traceLink',
    to: `part-${blockId}`,
    label: context.words('trace.label', facts),
    description: context.words('trace.description', facts),
  };
}

/** The inlines with the reference behind them, and a space between. */
export function withTrace(children: Inline[], blockId: string | undefined, context: EditionContext): Inline[] {
  const link = blockId === undefined ? undefined : traceLink(blockId, context);
  return link === undefined ? children : [...children, { type: 'text', value: ' ' }, link];
}
