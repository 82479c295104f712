import { readResourceData } from '../../resources/data.js';

export type FrontMatterType = 'text' | 'date' | 'kind' | 'stage' | 'money' | 'formats' | ReadingType;
/** How the person likes their papers to look. */
export type ReadingType = 'points' | 'typeface' | 'spacing' | 'paper' | 'ink' | 'yesNo' | 'letters';
/** One field front matter can fill, from `templates/front-matter.en-GB.yaml`. */
export interface FrontMatterField { field: string; type: FrontMatterType; onlyFor?: string; keys: string[] }
/** The names people use for fields and for codes. */
export interface FrontMatterWords {
  fields: FrontMatterField[];
  kinds: Record<string, string[]>;
  stages: Record<string, string[]>;
  formats: Record<string, string[]>;
  periods: Record<string, string[]>;
  typefaces: Record<string, string[]>;
  papers: Record<string, string[]>;
  inks: Record<string, string[]>;
  spacings: Record<string, string[]>;
  answers: Record<string, string[]>;
}

let words: FrontMatterWords | undefined;

/** Loads the names once. */
export function frontMatterWords(): FrontMatterWords {
  words ??= readResourceData('templates/front-matter.en-GB.yaml') as FrontMatterWords;
  return words;
}

/** The field a key means, whatever its capitals, hyphens and underscores. */
export function fieldFor(key: string): FrontMatterField | undefined {
  const wanted = plainKey(key);
  return frontMatterWords().fields.find((each) => each.keys.some((name) => plainKey(name) === wanted));
}

/** The code that some words stand for. */
export function codeFor(value: string, names: Readonly<Record<string, string[]>>): string | undefined {
  const wanted = plainKey(value);
  return Object.keys(names).find((code) => plainKey(code) === wanted || (names[code] ?? []).some((name) => plainKey(name) === wanted));
}

/** A key or value with its accidents taken away. */
export function plainKey(key: string): string {
  return key.normalize('NFC').toLowerCase().replace(/['’"?.]/g, '').replace(/[\s_-]+/g, ' ').trim();
}
