import { once } from '../resources/once.js';
import { wordTable } from './words.js';

const starts = once(() => ({ greetings: sorted(wordTable().greetings), goodbyes: sorted(wordTable().goodbyes) }));
const longest = 70;

/** Whether a short line opens a letter: "Dear Mrs Okafor,". */
export function isGreeting(text: string): boolean {
  return text.length <= longest && wordCount(text) <= 9 && startsWithOne(text, starts().greetings) && !/[.?]\s+\S/.test(text);
}

/** Whether a short line closes a letter: "Love, Rosa xx", or a name alone at the end. */
export function isGoodbye(text: string, last: boolean): boolean {
  const words = wordCount(text);
  if (last && words <= 3 && /^\p{Lu}[\p{L}.'’ -]*(?:\s*x+)?$/u.test(text)) return true;
  if (text.length > longest || words > 8 || /[?:]/.test(text)) return false;
  const lower = text.toLowerCase().replace(/[^\p{L} ]+/gu, '').trim();
  return startsWithOne(text, starts().goodbyes) || starts().goodbyes.some((end) => end.includes(' ') && lower.endsWith(` ${end}`));
}

function startsWithOne(text: string, list: readonly string[]): boolean {
  const lower = text.toLowerCase().replace(/[’']/g, '').replace(/^[^\p{L}]+/u, '');
  return list.some((start) => lower.startsWith(start) && !/^\p{L}/u.test(lower.slice(start.length)));
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function sorted(list: readonly string[]): string[] {
  return [...list].sort((one, other) => other.length - one.length);
}
