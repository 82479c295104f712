import type { Sheet } from './sheet.js';

/** A language tag split the way Typst takes it; nothing when Typst could not hold it. */
export function languageParts(tag: string): { lang: string; region?: string } | undefined {
  const [first = '', ...rest] = tag.split(/[-_]/);
  if (!/^[a-z]{2,3}$/i.test(first)) return undefined;
  const region = rest.find((each) => /^[a-z]{2}$/i.test(each));
  return region === undefined ? { lang: first.toLowerCase() } : { lang: first.toLowerCase(), region: region.toUpperCase() };
}

const rightToLeft = new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'he', 'yi', 'dv']);

/** The direction a language is written in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(lang) ? 'rtl' : 'ltr';
}

/** Adds language and direction to a sheet where the node gives them (PDF/UA-1 7.2). */
export function addLanguage(sheet: Sheet, node: { lang?: string; dir?: 'ltr' | 'rtl' }): Sheet {
  const parts = node.lang === undefined ? undefined : languageParts(node.lang);
  if (parts !== undefined) {
    sheet.lang = parts.lang;
    sheet.region = parts.region ?? null;
  }
  const dir = node.dir ?? (parts === undefined ? undefined : directionOf(parts.lang));
  if (dir !== undefined) sheet.dir = dir;
  return sheet;
}

/** The tag of a whole document, as the PDF catalog takes it. */
export function languageTag(tag: string): string {
  return languageParts(tag) === undefined ? 'en-GB' : tag;
}
