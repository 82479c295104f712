import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { Failure, exitCodes, message, type Message } from '../../messages/index.js';

/** One line people wrote at the top: a key, perhaps below others, and what it says. */
export interface FrontMatterEntry { label: string; value: string; items: string[]; start: number; end: number }
/** Front matter as read. Offsets count from the start of its text. */
export interface FrontMatter { entries: FrontMatterEntry[]; comments: { value: string; start: number; end: number }[]; messages: Message[] }

const aliasCap = 10;
const depthCap = 10;
const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads front matter: only text, never a type; what cannot be read stops with its line and what to do. */
export async function readFrontMatter(yaml: string, file: string, firstLine: number): Promise<FrontMatter> {
  const { parseDocument, visit, LineCounter } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true, prettyErrors: false, merge: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const stop = (id: 'frontMatterBroken' | 'frontMatterTwice' | 'frontMatterRefused' | 'frontMatterAliases', offset: number, facts: Record<string, string> = {}): Failure => {
    const line = lineOf(offset);
    return new Failure(exitCodes.input, [message(id, { file, line, ...facts }, { file, line })]);
  };
  const trouble = document.errors[0];
  if (trouble !== undefined) {
    throw stop(trouble.code === 'DUPLICATE_KEY' ? 'frontMatterTwice' : 'frontMatterBroken', trouble.pos[0], { words: wordsAt(yaml, trouble.pos[0]) });
  }
  let aliases = 0;
  const comments: FrontMatter['comments'] = [];
  const note = (text: string | null | undefined): void => {
    if (typeof text === 'string' && text.trim() !== '') comments.push({ value: text, ...spanOf(text, yaml, comments.filter(({ value }) => value === text).at(-1)?.end ?? 0) });
  };
  visit(document, {
    Alias: (_key, node) => { if ((aliases += 1) > aliasCap) throw stop('frontMatterAliases', node.range?.[0] ?? 0); },
    Node: (_key, node) => { note(node.commentBefore); note(node.comment); },
  });
  note(document.commentBefore);
  note(document.comment);
  const entries: FrontMatterEntry[] = [];
  const reading: Reading = { yaml, document, entries, isRefused: (offset, words) => stop('frontMatterRefused', offset, { words }), tooDeep: (offset) => stop('frontMatterBroken', offset, { words: wordsAt(yaml, offset) }) };
  gather(document.contents as YAMLMap, [], 0, reading);
  const messages = document.warnings.map((each) => message('frontMatterTag', { file, line: lineOf(each.pos[0]), words: wordsAt(yaml, each.pos[0]) }, { file, line: lineOf(each.pos[0]) }));
  return { entries, comments, messages };
}

/** Where a comment stands, from its first sign to the end of its last line; the reader of YAML does not say. */
function spanOf(comment: string, yaml: string, from: number): { start: number; end: number } {
  let [start, end] = [-1, from];
  for (const line of comment.split('\n')) {
    const at = Math.max(end, yaml.indexOf(`#${line}`, end));
    if (start < 0) start = at;
    end = at + 1 + line.length;
  }
  return { start, end };
}

interface Reading {
  yaml: string;
  document: Document;
  entries: FrontMatterEntry[];
  isRefused(offset: number, words: string): Failure;
  tooDeep(offset: number): Failure;
}
type YamlValue = { items?: unknown[]; value?: unknown; source?: string; range?: [number, number, number] | null } | null;

function gather(map: YAMLMap, path: string[], depth: number, reading: Reading): void {
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const start = pair.key.range?.[0] ?? 0;
    const key = String((pair.key as Scalar).value ?? '');
    if (refused.has(key.trim())) throw reading.isRefused(start, key);
    if (depth > depthCap) throw reading.tooDeep(start);
    const value = pair.value as YamlValue;
    if (value !== null && Array.isArray(value.items) && value.items.length > 0 && isPair(value.items[0])) {
      gather(pair.value as YAMLMap, [...path, key], depth + 1, reading);
      continue;
    }
    const items = pieces(pair.value, reading, depth + 1);
    const end = value?.range?.[1] ?? pair.key.range?.[1] ?? start;
    reading.entries.push({ label: readable([...path, key].join(' ')), value: items.join(', '), items, start, end: Math.max(end, start) });
  }
}

function pieces(node: Node | null, reading: Reading, depth: number): string[] {
  const value = node as YamlValue;
  if (value === null) return [];
  if (depth > depthCap) throw reading.tooDeep(value.range?.[0] ?? 0);
  if (isPair(value)) {
    const inner = pieces(value.value, reading, depth + 1).join(', ');
    const key = value.key as Scalar;
    if (refused.has(String(key.value ?? '').trim())) throw reading.isRefused(key.range?.[0] ?? 0, String(key.value));
    return [`${readable(String(key.value ?? ''))}: ${inner}`];
  }
  if (Array.isArray(value.items)) return value.items.flatMap((item) => pieces(item as Node, reading, depth + 1));
  if (value.value === undefined && typeof value.source === 'string') {
    // An alias: only plain words are copied in, so that nothing can multiply.
    const target = reading.document.contents === null ? undefined : (node as unknown as { resolve(document: Document): Scalar | undefined }).resolve(reading.document);
    return [typeof target?.value === 'string' ? target.value : `*${value.source}`];
  }
  const text = String(value.value ?? '').trim();
  return text === '' ? [] : [text];
}

function isPair(item: unknown): item is Pair<Node, Node | null> {
  return typeof item === 'object' && item !== null && 'key' in item;
}

// `preferredName` and `preferred_name` are read as the words they are.
function readable(key: string): string {
  return key.replace(/(\p{Ll})(\p{Lu})/gu, (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`).replace(/[_\s]+|(?<=\p{L})-(?=\p{L})/gu, ' ').trim();
}

function wordsAt(yaml: string, offset: number): string {
  const from = yaml.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return (yaml.slice(from).split(/\r?\n/)[0] ?? '').trim().slice(0, 60);
}
