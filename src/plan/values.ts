import type { Nodes, RootContent } from 'mdast';
import { namesIn } from './names.js';
import type { Plan, ValueSpan } from './plan.js';
import { valuePatterns, type ValuePattern } from './value-patterns.js';

/** Finds money, dates, times, phones, doses, numbers and the given names in a text; spans never overlap. */
export function valuesIn(text: string, names: readonly string[]): ValueSpan[] {
  return spanFinder(names)(text);
}

/**
 * The same plan with typed spans (`data.values`) on every text node of its sections and rich text fields. Found once,
 * here; all later stages read these marks and look for nothing by pattern again. Marking twice changes nothing.
 */
export function markValues(plan: Plan): Plan {
  const find = spanFinder(namesIn(plan));
  const { sections, originals, conversion, ...records } = plan;
  return {
    ...(markInside(records, find) as typeof records),
    sections: sections.map((section) => ({ ...section, children: section.children.map((each) => markNode(each, find)) })),
    originals,
    ...(conversion === undefined ? {} : { conversion }),
  };
}

type Finder = (text: string) => ValueSpan[];

function spanFinder(names: readonly string[]): Finder {
  const name = namePattern(names);
  return (text) => {
    const patterns = /\p{Nd}/u.test(text) ? valuePatterns : [];
    if (patterns.length === 0 && name === undefined) return [];
    const taken = new Uint8Array(text.length);
    const found: ValueSpan[] = [];
    const take = (span: ValueSpan): void => {
      for (let at = span.start; at < span.end; at += 1) if (taken[at] === 1) return;
      taken.fill(1, span.start, span.end);
      found.push(span);
    };
    const takeAll = ({ kind, pattern, norm }: ValuePattern): void => each(pattern, text, (match) => {
      const value = norm(match);
      if (value !== undefined) take(spanOf(kind, match, value));
    });
    // Every pattern asks for a digit. Names go before bare numbers, which come last, so that "Unit 4" is one name.
    patterns.slice(0, -1).forEach(takeAll);
    if (name !== undefined) each(name, text, (match) => take(spanOf('name', match, match[0].replace(/\s+/g, ' '))));
    patterns.slice(-1).forEach(takeAll);
    return found.sort((a, b) => a.start - b.start);
  };
}

// Unlike `matchAll`, this makes no new copy of the pattern for each of many thousand texts.
function each(pattern: RegExp, text: string, use: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    use(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

function spanOf(kind: ValueSpan['kind'], match: RegExpExecArray, norm: string): ValueSpan {
  return { kind, start: match.index, end: match.index + match[0].length, norm };
}

function namePattern(names: readonly string[]): RegExp | undefined {
  const known = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (known.length === 0) return undefined;
  const any = known.map((name) => name.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s{1,3}')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
}

function markInside(value: unknown, find: Finder): unknown {
  if (Array.isArray(value)) return value.map((each) => markInside(each, find));
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && value.type === 'root' && 'children' in value) return markNode(value as Nodes, find);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, markInside(each, find)]));
}

function markNode<N extends Nodes>(node: N, find: Finder): N {
  if (node.type === 'text') return withValues(node, find(node.value));
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as RootContent[]).map((each) => markNode(each, find)) };
}

function withValues<N extends Nodes>(node: N, values: ValueSpan[]): N {
  if (values.length > 0) return { ...node, data: { ...node.data, values } };
  if (node.data?.values === undefined) return node;
  const { values: _old, ...data } = node.data;
  return { ...node, data };
}
