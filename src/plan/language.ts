import { readResourceData } from '../resources/data.js';

interface ScriptRow { scripts: string[]; needs?: string[]; lang: string; dir?: 'rtl'; letters?: { lang: string; of: string }[] }
interface LanguageRow { lang: string; letters: string; words: string[] }
interface Rows { scripts: ScriptRow[]; languages: LanguageRow[]; english: string[] }
/** A language, and `rtl` where its words are read from the right. */
export interface FoundLanguage { lang: string; dir?: 'rtl' }

let rows: { scripts: (ScriptRow & { all: RegExp; need: RegExp | undefined })[]; languages: LanguageRow[]; english: string[]; any: RegExp } | undefined;

/** The language or script of some words, when two thirds of their letters are plainly in it. */
export function languageOf(text: string): FoundLanguage | undefined {
  const { scripts, any } = table();
  if (any.test(text)) {
    const letters = count(text, /[\p{L}\p{M}]/gu);
    const row = scripts.find((each) => count(text, each.all) * 3 >= letters * 2 && (each.need === undefined || each.need.test(text)));
    if (row !== undefined) return named(row, text);
  }
  return latinLanguage(text);
}

function latinLanguage(text: string): FoundLanguage | undefined {
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

/** Whether a text has letters of a script that tells another language. */
export function hasForeignScript(text: string): boolean {
  return table().any.test(text);
}

/** A piece of a text, with its language where its script tells that. */
export interface ScriptRun { value: string; found?: FoundLanguage }

/** Cuts a text where words of another script begin and end. Words of the language around them stay as they are. */
export function scriptRuns(text: string, around?: string): ScriptRun[] {
  const { scripts } = table();
  const row = scripts.find((each) => count(text, each.all) > 0 && (each.need === undefined || each.need.test(text)));
  if (row === undefined) return [{ value: text }];
  const found = named(row, text);
  if (found.lang === around) return [{ value: text }];
  const classes = row.scripts.map((script) => `\\p{Script=${script}}`).join('');
  const run = new RegExp(`[${classes}](?:[${classes}\\p{M}\\p{Nd}\\s،؛؟.,!?'’"-]*[${classes}\\p{M}])?`, 'gu');
  const parts: ScriptRun[] = [];
  let from = 0;
  for (const match of text.matchAll(run)) {
    if (match.index > from) parts.push(...scriptRuns(text.slice(from, match.index), around));
    parts.push({ value: match[0], found });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(...scriptRuns(text.slice(from), around));
  return parts;
}

function named(row: ScriptRow, text: string): FoundLanguage {
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
