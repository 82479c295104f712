import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import './quick-edits.js';
import { readHtml } from './html-tokens.js';
import { mostCost } from './reading-cost.js';

interface Construct { concrete?: boolean }
interface Syntax { text?: Record<string, Construct | Construct[]>; flow?: Record<string, Construct | Construct[]>; disable?: { null: string[] } }

const colon = 58;
/** What is parsed: a plan, a plan that begins with front matter, or a text field of a JSON plan, where `:::` is words. */
export type Flavour = 'plan' | 'frontMatter' | 'field';

const plan = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).use(quieten).freeze();
// Built anew: a copy of a processor would have its plugins run twice, the second time unheard.
const frontMatter = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).use(remarkDirective).use(quieten).freeze();
const field = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(quieten).freeze();
const processors = { plan, frontMatter, field };

/**
 * Two habits of Markdown lose or bend ordinary words, so they are off. "Call:Mum" is no directive: only `:::` containers
 * are read. Indented lines are a letter's paragraphs, not code; fenced code stays.
 */
function quieten(this: Processor): void {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  const extensions = (data.micromarkExtensions ?? []) as Syntax[];
  for (const each of extensions) {
    const flow = each.flow?.[colon];
    if (each.text?.[colon] === undefined || !Array.isArray(flow)) continue;
    delete each.text;
    each.flow = { [colon]: flow.filter((construct) => construct.concrete === true) };
  }
  extensions.push({ disable: { null: ['codeIndented'] } });
}

/** What was typed as an HTML comment or tag that never ends, or as words in angle brackets; all of it is words. */
export interface Parsed { tree: Root; unclosed: { line: number; start: string }[] }

/** Parses Markdown to mdast with positions. The text has passed the guard, which said what it costs. */
export function parseMarkdown(text: string, flavour: Flavour, cost: number): Parsed {
  const processor = processors[flavour];
  const shield = unusedLetter(text);
  const unclosed: Parsed['unclosed'] = [];
  let source = text;
  let tree = processor.parse(source);
  // Each round hides at least one `<` from the parser; a few rounds are enough for what people type.
  for (let round = 0; round < 8; round += 1) {
    const hide = findFalseHtml(tree, unclosed);
    if (hide.length === 0) break;
    // Two readings at full cost, or more of a text that costs less.
    if ((round + 2) * cost > 2 * mostCost) throw new RangeError('too many readings of one text');
    const letters = source.split('');
    for (const offset of hide) if (letters[offset] === '<') letters[offset] = shield;
    source = letters.join('');
    tree = processor.parse(source);
  }
  restore(tree, shield);
  return { tree, unclosed };
}

function findFalseHtml(node: Nodes, unclosed: Parsed['unclosed']): number[] {
  if (node.type === 'html') {
    const offset = node.position?.start.offset;
    if (offset === undefined || !node.value.startsWith('<')) return [];
    const runsOn = neverEnds(node.value);
    if (runsOn) unclosed.push({ line: node.position?.start.line ?? 1, start: node.value.slice(0, 12).split('\n')[0] ?? '' });
    if (runsOn) return sameStarts(node.value).map((at) => offset + at);
    return readHtml(node.value)[0]?.type === 'text' ? [offset] : [];
  }
  return 'children' in node ? node.children.flatMap((child) => findFalseHtml(child, unclosed)) : [];
}

// Inside quotes and lists the value lacks the line starts, so only the first place is sure there; later rounds find the rest.
function sameStarts(value: string): number[] {
  const start = /^<(?:!--|\?|!\[CDATA\[|!|[a-z]+)/i.exec(value)?.[0] ?? '<';
  const found = [0];
  for (let at = value.indexOf(start, 1); at >= 0; at = value.indexOf(start, at + 1)) found.push(at);
  return found;
}

// CommonMark 4.6: blocks of kinds 1 to 5 run to the end of the file when their closing part is missing.
function neverEnds(value: string): boolean {
  if (value.startsWith('<!--')) return !value.includes('-->');
  if (value.startsWith('<?')) return !value.includes('?>');
  if (value.startsWith('<![CDATA[')) return !value.includes(']]>');
  if (value.startsWith('<!')) return !value.includes('>');
  const raw = /^<(script|style|pre|textarea)(?=[\s>]|$)/i.exec(value)?.[1];
  return raw !== undefined && value.length > raw.length + 2 && value.includes('\n') && !new RegExp(`</${raw}>`, 'i').test(value);
}

function unusedLetter(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code += 1) {
    const letter = String.fromCharCode(code);
    if (!text.includes(letter)) return letter;
  }
  return '\uFDD0';
}

function restore(node: unknown, shield: string): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && value.includes(shield)) Object.assign(node, { [key]: value.replaceAll(shield, '<') });
    else restore(value, shield);
  }
}
