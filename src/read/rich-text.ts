import type { Nodes, Root } from 'mdast';
import { Failure } from '../messages/index.js';
import { isPlanTree } from '../plan/schema/rich-text.js';
import { visitNodes } from '../plan/walk.js';
import { guardText } from './markdown/guard.js';
import { kindOfAddress } from './markdown/links.js';
import { mostCost } from './markdown/reading-cost.js';
import { WalkState } from './markdown/walk-state.js';
import { footnotesAsWords, rightShape } from './rich-text-shape.js';

/** What a person should know about one text field. A comment has its words, for the council alone. */
export type RichTextNote = { kind: 'html' | 'tooTangled' | 'unsafeLink' | 'neverEnds' | 'directive' } | { kind: 'comment'; words: string };

/** What came of one text field. */
export interface RichTextResult { tree: Root; notes: RichTextNote[] }

/** Turns the Markdown of a text field, or an mdast root, into a clean tree; undefined when it is neither. */
export type RichTextReader = (given: unknown) => RichTextResult | undefined;

const lengthCap = 1_000_000;
// A plan as data has many short texts: what they cost together has a bound too.
const mostCostInAll = 3 * mostCost;

/** Loads the reader of Markdown plans for text fields of JSON plans: the same parser and walk, without directives and block ids. */
export async function loadRichText(): Promise<RichTextReader> {
  const [{ parseMarkdown }, { walkDocument }] = await Promise.all([import('./markdown/parse.js'), import('./markdown/walk.js')]);

  let spent = 0;

  return (given) => {
    if (typeof given === 'string') return fromMarkdown(given);
    if (!isPlanTree(given)) return undefined;
    // What the program exported is already clean and comes back as it was, places and footnotes too.
    return needsCleaning(given) ? cleaned(rightShape(withoutPlaces(given)), '') : { tree: given, notes: [] };
  };

  function fromMarkdown(text: string): RichTextResult {
    try {
      if (text.length > lengthCap) return asWords(text);
      const cost = guardText(text, '');
      if (spent + cost > mostCostInAll) return asWords(text);
      spent += cost;
      const { tree, unclosed } = parseMarkdown(text, 'field', cost);
      const made = cleaned(tree, text);
      if (unclosed.length > 0) made.notes.push({ kind: 'neverEnds' });
      if (/^[ \t>]*:{3,}/m.test(text)) made.notes.push({ kind: 'directive' });
      return isPlanTree(made.tree) ? made : asWords(text);
    } catch (error) {
      // The guard refuses; and what it let through may still overflow a parser that calls itself.
      if (error instanceof Failure || error instanceof RangeError) return asWords(text);
      throw error;
    }
  }

  function cleaned(root: Root, source: string): RichTextResult {
    const state = new WalkState(source, '');
    const tree = withoutPlaces(walkDocument(footnotesAsWords(root), state));
    const notes: RichTextNote[] = [];
    if (state.tags.size > 0) notes.push({ kind: 'html' });
    if (state.messages.some(({ id }) => id === 'unsafeLink')) notes.push({ kind: 'unsafeLink' });
    for (const { kind, texts } of state.blocks) if (kind === 'comment' && texts.length > 0) notes.push({ kind: 'comment', words: texts.join(' ') });
    return { tree, notes };
  }
}

function needsCleaning(root: Root): boolean {
  let found = false;
  visitNodes(root, (node) => { found ||= isUnclean(node); });
  return found;
}

function isUnclean(node: Nodes): boolean {
  switch (node.type) {
    case 'html': case 'yaml': case 'definition': case 'linkReference': case 'imageReference': return true;
    case 'link': return kindOfAddress(node.url) !== 'link' || !!node.title;
    case 'image': return !!node.title;
    case 'code': return !!node.lang || !!node.meta;
    default: return false;
  }
}

// Places are those of another text. Plain JSON: no undefined, no shared objects.
function withoutPlaces(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (name, value: unknown) => (name === 'position' ? undefined : value))) as Root;
}

function asWords(text: string): RichTextResult {
  const children = text.split(/\r?\n[ \t]*\r?\n/).filter((each) => each.trim() !== '')
    .map((value): Root['children'][number] => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] }));
  return { tree: { type: 'root', children }, notes: [{ kind: 'tooTangled' }] };
}
