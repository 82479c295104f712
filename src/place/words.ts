import { once } from '../resources/once.js';
import { placingTable } from './data.js';

interface WordTable {
  person: string[]; others: string[]; dropped: string[]; common: string[]; contractions: Record<string, string>; stems: Record<string, string>;
  notNames: string[]; goesOn: string[]; greetings: string[]; goodbyes: string[]; numbering: string[]; titles: string[];
}

/** The word lists, as written. */
export const wordTable = once(() => placingTable<WordTable>('words'));

/** The one token that stands for the person, whoever is speaking. */
export const personToken = 'me';

const lists = once(() => {
  const table = wordTable();
  return {
    person: new Set(table.person),
    others: new Set(table.others),
    dropped: new Set(table.dropped),
    common: new Set([...table.common, personToken, otherToken].map(stem)),
    contractions: new Map(Object.entries(table.contractions)),
  };
});
const stems = once(() => new Map(Object.entries(wordTable().stems)));

/** The one token that stands for somebody else. */
export const otherToken = 'them';

/** Splits words for comparing: lower case, no punctuation, "my" and "your" the same, endings off. */
export function tokensOf(text: string): string[] {
  const lower = plain.test(text) ? text : text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ`´]/g, "'");
  return (lower.match(words) ?? []).flatMap(tokensOfWord);
}

// Most of what the tables hold, and some of what people write, is in small plain letters already.
const plain = /^[a-z ]*$/;
const words = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const mostKnown = 20_000;
const known = new Map<string, readonly string[]>();

// The same few thousand words come again and again; a process that reads plans for days must not keep them all.
function tokensOfWord(written: string): readonly string[] {
  let tokens = known.get(written);
  if (tokens === undefined) {
    const { person, others, dropped, contractions } = lists();
    const spelled = contractions.get(written) ?? written.replace(/'s$/, '').replace(/'/g, '');
    tokens = spelled.split(' ').filter((word) => !dropped.has(word)).map((word) => (person.has(word) ? personToken : others.has(word) ? otherToken : stem(word)));
    if (known.size >= mostKnown) known.clear();
    known.set(written, tokens);
  }
  return tokens;
}

/** Whether a token is too common to decide anything alone. */
export function isCommon(token: string): boolean {
  return lists().common.has(token);
}

/** Takes common English endings off, the same way on both sides of a comparison. */
export function stem(word: string): string {
  const known = stems().get(word);
  if (known !== undefined) return known;
  let root = word;
  if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`;
  else if (root.length > 3 && root.endsWith('s') && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  const known2 = stems().get(root);
  if (known2 !== undefined) return known2;
  const bare = root.replace(/(?:ing|ed)$/, '');
  if (bare.length >= 3 && bare !== root && /[aeiouy]/.test(bare)) root = undouble(bare);
  if (root.length > 4 && root.endsWith('e')) root = root.slice(0, -1);
  return root.length > 4 && root.endsWith('i') ? `${root.slice(0, -1)}y` : root;
}

function undouble(root: string): string {
  const last = root.slice(-1);
  return root.length > 3 && last === root.slice(-2, -1) && !'lsz'.includes(last) ? root.slice(0, -1) : root;
}
