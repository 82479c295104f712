import type { Processor } from 'unified';
import type { Definition, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { Failure } from '../messages/index.js';
import { isPlanTree } from '../plan/schema/rich-text.js';
import { plainText } from '../plan/walk.js';
import { guardText } from './markdown/guard.js';
import { markLanguage } from './markdown/language.js';
import { kindOfAddress } from './markdown/links.js';

/** What came of one text field; `notes` says what a person should know about it. */
export interface RichTextResult { tree: Root; notes: ('html' | 'tooTangled' | 'tooLong')[] }

/** Turns the Markdown of a text field, or an mdast root, into a clean tree; undefined when it is neither. */
export type RichTextReader = (given: unknown) => RichTextResult | undefined;

const lengthCap = 1_000_000;

/** Loads the Markdown parser for text fields of JSON plans: GFM, no directives, raw HTML as its words alone. */
export async function loadRichText(): Promise<RichTextReader> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { parseFragment }] = await Promise.all([
    import('unified'), import('remark-parse'), import('remark-gfm'), import('parse5'),
  ]);
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(keepIndentedWords).freeze();

  // Indented lines are somebody's paragraphs, not code, as in a plan written in Markdown.
  function keepIndentedWords(this: Processor): void {
    const data: { micromarkExtensions?: unknown[] } = this.data();
    (data.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
  }

  return (given) => {
    if (typeof given === 'string') {
      const trouble = given.length > lengthCap ? 'tooLong' : isTooTangled(given) ? 'tooTangled' : undefined;
      if (trouble !== undefined) return { tree: withLanguages(plainParagraphs(given)), notes: [trouble] };
      const { tree, notes } = cleaned(parser.parse(given));
      return { tree: withLanguages(tree), notes };
    }
    if (!isPlanTree(given)) return undefined;
    // What the program exported is already clean and comes back as it was, places and footnotes too.
    return [...walk(given)].some(needsCleaning) ? cleaned(given) : { tree: given, notes: [] };
  };

  function cleaned(root: Root): RichTextResult {
    const notes: RichTextResult['notes'] = [];
    const definitions = new Map<string, Definition>();
    for (const node of walk(root)) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    }
    const words = (html: string): string => {
      if (!notes.includes('html')) notes.push('html');
      return htmlWords(parseFragment(html));
    };
    return { tree: rebuild(root, definitions, words), notes };
  }
}

// Written without recursion over the input's own depth only where depth is not capped; trees here are at most 200 deep.
function rebuild(root: Root, definitions: ReadonlyMap<string, Definition>, words: (html: string) => string): Root {
  const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'containerDirective']);

  function children(parent: Parent): Nodes[] {
    return joinText(parent.children.flatMap((child) => node(child, flow.has(parent.type))));
  }
  function node(from: RootContent, inFlow: boolean): Nodes[] {
    switch (from.type) {
      case 'definition': case 'yaml': return [];
      case 'html': return fromHtml(from.value, inFlow);
      case 'footnoteReference': return [{ type: 'text', value: `[${from.label ?? from.identifier}]` }];
      case 'footnoteDefinition': return labelled(`[${from.label ?? from.identifier}] `, children(from));
      case 'linkReference': {
        const target = definitions.get(from.identifier);
        const inner = children(from) as PhrasingContent[];
        return target === undefined ? inner : [{ type: 'link', url: target.url, title: target.title ?? null, children: inner }];
      }
      case 'imageReference': {
        const target = definitions.get(from.identifier);
        const alt = from.alt ?? '';
        return [target === undefined ? { type: 'text', value: alt } : { type: 'image', url: target.url, title: target.title ?? null, alt }];
      }
      case 'link': {
        const inner = children(from) as PhrasingContent[];
        const kind = kindOfAddress(from.url);
        if (kind === 'unsafe') return inner;
        if (kind === 'words') return [{ type: 'text', value: '[' }, ...inner, { type: 'text', value: `](${from.url})` }];
        const { position: _place, ...kept } = from;
        return [{ ...kept, children: inner }];
      }
      default: {
        const { position: _dropped, ...kept } = from;
        return 'children' in kept ? [{ ...kept, children: children(from as Parent) } as Nodes] : [kept as Nodes];
      }
    }
  }
  function fromHtml(html: string, inFlow: boolean): Nodes[] {
    if (!inFlow && /^<br\s*\/?>$/i.test(html.trim())) return [{ type: 'break' }];
    const value = inFlow ? words(html).trim() : words(html);
    if (value === '') return [];
    return inFlow ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : [{ type: 'text', value }];
  }
  const { position: _dropped, ...kept } = root;
  return { ...kept, children: children(root) as RootContent[] };
}

function withLanguages(root: Root): Root {
  const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  for (const node of walk(root)) {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
    markLanguage({ id: '', kind: 'paragraph', place: nowhere, texts: [plainText(node)], depth: 0 }, node);
  }
  return root;
}

function needsCleaning(node: Nodes): boolean {
  return node.type === 'html' || node.type === 'yaml' || node.type === 'definition' || node.type === 'linkReference'
    || node.type === 'imageReference' || (node.type === 'link' && kindOfAddress(node.url) !== 'link');
}

function joinText(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && node.data === undefined && last.data === undefined) {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

function labelled(label: string, children: Nodes[]): Nodes[] {
  const [first, ...rest] = children;
  const text: PhrasingContent = { type: 'text', value: label };
  if (first?.type === 'paragraph') return [{ ...first, children: [text, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [text] }, ...children];
}

function* walk(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('children' in next) waiting.push(...[...next.children].reverse());
  }
}

interface HtmlNode { nodeName: string; value?: string; childNodes?: readonly HtmlNode[] }

function htmlWords(fragment: HtmlNode): string {
  const waiting: HtmlNode[] = [fragment];
  let words = '';
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === '#text') words += next.value ?? '';
    else if (next.nodeName === 'br') words += '\n';
    else waiting.push(...[...(next.childNodes ?? [])].reverse());
  }
  return words;
}

function isTooTangled(markdown: string): boolean {
  try {
    guardText(markdown, '');
    return false;
  } catch (error) {
    if (error instanceof Failure) return true;
    throw error;
  }
}

function plainParagraphs(text: string): Root {
  const children = text.split(/\r?\n[ \t]*\r?\n/).filter((each) => each.trim() !== '')
    .map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] }));
  return { type: 'root', children };
}
