import type { Nodes, Text } from 'mdast';
import type { SourceBlock } from '../../plan/original.js';
import { readResourceData } from '../../resources/data.js';

interface ScriptRow { scripts: string[]; needs?: string[]; lang: string; dir?: 'rtl'; letters?: { lang: string; of: string }[] }
interface LanguageRow { lang: string; letters: string; words: string[] }
interface Rows { scripts: ScriptRow[]; languages: LanguageRow[]; english: string[] }
interface Found { lang: string; dir?: 'rtl' }

let rows: { scripts: (ScriptRow & { all: RegExp; need: RegExp | undefined })[]; languages: LanguageRow[]; english: string[]; any: RegExp } | undefined;

/** Marks a block and its node when the words are plainly in another language; in a mixed block, the foreign words alone. */
export function markLanguage(block: SourceBlock, node: Parameters<typeof splitTexts>[0] & { data?: Nodes['data'] }): void {
  const text = block.texts.join(' ');
  const found = languageOf(text);
  if (found !== undefined) {
    Object.assign(block, found);
    node.data = { ...node.data, ...found };
  }
  if (table().any.test(text)) splitTexts(node, found);
}

/** The language or script of some words, when two thirds of their letters are plainly in it. */
export function languageOf(text: string): Found | undefined {
  const { scripts, any } = table();
  if (any.test(text)) {
    const letters = count(text, /[\p{L}\p{M}]/gu);
    const row = scripts.find((each) => count(text, each.all) * 3 >= letters * 2 && (each.need === undefined || each.need.test(text)));
    if (row !== undefined) return named(row, text);
  }
  return latinLanguage(text);
}

function latinLanguage(text: string): Found | undefined {
  const words = text.normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return undefined;
  const { languages, english } = table();
  const foreign = words.filter((word) => english.includes(word)).length;
  const best = languages.map((row) => ({
    lang: row.lang,
    hits: words.filter((word) => row.words.includes(word) || [...word].some((letter) => row.letters.includes(letter))).length,
  })).sort((a, b) => b.hits - a.hits)[0];
  if (best === undefined || best.hits < 4 || best.hits * 4 < words.length || foreign * 2 >= best.hits) return undefined;
  return { lang: best.lang };
}

function splitTexts(node: Nodes | { children: Nodes[] }, around: Found | undefined): void {
  if (!('children' in node)) return;
  const children = node.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return splitText(child, around);
    splitTexts(child, around);
    return [child];
  });
  Object.assign(node, { children });
}

function splitText(node: Text, around: Found | undefined): Text[] {
  const { scripts } = table();
  const row = scripts.find((each) => count(node.value, each.all) > 0 && (each.need === undefined || each.need.test(node.value)));
  if (row === undefined) return [node];
  const found = named(row, node.value);
  if (found.lang === around?.lang) return [node];
  const classes = row.scripts.map((script) => `\\p{Script=${script}}`).join('');
  const run = new RegExp(`[${classes}](?:[${classes}\\p{M}\\p{Nd}\\s،؛؟.,!?'’"-]*[${classes}\\p{M}])?`, 'gu');
  const parts: Text[] = [];
  let from = 0;
  for (const match of node.value.matchAll(run)) {
    if (match.index > from) parts.push(...splitText({ ...node, value: node.value.slice(from, match.index) }, around));
    parts.push({ ...node, value: match[0], data: { ...node.data, ...found } });
    from = match.index + match[0].length;
  }
  if (from < node.value.length) parts.push(...splitText({ ...node, value: node.value.slice(from) }, around));
  return parts;
}

function named(row: ScriptRow, text: string): Found {
  const sure = row.letters?.find(({ of }) => [...of].some((letter) => text.includes(letter)));
  return { lang: sure?.lang ?? row.lang, ...(row.dir === undefined ? {} : { dir: row.dir }) };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function table(): NonNullable<typeof rows> {
  if (rows !== undefined) return rows;
  const read = readResourceData('templates/languages.yaml') as Rows;
  const classOf = (scripts: readonly string[]): string => `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
  rows = {
    ...read,
    scripts: read.scripts.map((row) => ({ ...row, all: new RegExp(classOf(row.scripts), 'gu'), need: row.needs === undefined ? undefined : new RegExp(classOf(row.needs), 'u') })),
    any: new RegExp(classOf(read.scripts.flatMap((row) => row.scripts)), 'u'),
  };
  return rows;
}
