import { topics, type Topic } from '../plan/topics.js';
import { once } from '../resources/once.js';
import { placingTable, topicRows, type TopicTable } from './data.js';
import { PhraseBook } from './phrases.js';
import { isCommon, otherToken, personToken, tokensOf, wordTable } from './words.js';

interface HeadingRow { exact: string[]; detail?: string[]; strong: string[]; likely: string[]; faint: string[] }

/** What a heading was taken for. `detail`: it stays with a known heading above it; `rival`: a close runner-up. */
export interface HeadingMatch { topic: Topic; score: number; words: string; sure: boolean; exact: boolean; detail: boolean; rival?: Topic }

const weights = { exact: 10, sameWords: 5, strong: 4, likely: 3, faint: 2 } as const;
const enough = 2;
const enoughToBeSure = 3;
const longestAlias = 9;
/** Many weak likenesses do not outweigh one that decides. */
const mostFromMore = 0.9;

const book = once(() => {
  const exact = new Map<string, { topic: Topic; words: string; detail: boolean }>();
  const bags = new Map<string, { topic: Topic; words: string } | null>();
  const patterns = new PhraseBook<Topic>();
  for (const [topic, row] of topicRows(placingTable<TopicTable<HeadingRow>>('headings'))) {
    const details = new Set(row.detail);
    for (const words of [...row.exact, ...details]) {
      const tokens = tokensOf(words);
      const key = tokens.join(' ');
      if (!exact.has(key)) exact.set(key, { topic, words, detail: details.has(words) });
      const bag = bagOf(tokens);
      const known = bags.get(bag);
      if (known === undefined) bags.set(bag, { topic, words });
      else if (known !== null && known.topic !== topic) bags.set(bag, null);
    }
    for (const level of ['strong', 'likely', 'faint'] as const) {
      for (const words of row[level]) patterns.add(words, weights[level], topic);
    }
  }
  return { exact, bags, patterns };
});

const numbering = once(() => new RegExp(
  `^\\s*(?:(?:${wordTable().numbering.join('|')})?\\s*\\d{1,3}[a-z]?\\s*[.):\\]–—-]*|[ivx]{1,4}[.)])\\s+(?=\\S)`, 'iu',
));

/** What a heading means, by the table of aliases; `names` are names of the person, read as "me". */
export function matchHeading(text: string, names: readonly string[] = []): HeadingMatch | undefined {
  const plain = text.replace(numbering(), '');
  let best: HeadingMatch | undefined;
  // What stands in brackets is an aside: "What matters (most of it)".
  const bare = plain.replace(/\([^()]*\)/g, ' ').trim();
  for (const way of [plain, bare === plain || bare === '' ? undefined : bare, asMine(plain, names)]) {
    if (way === undefined) continue;
    const tokens = tokensOf(way);
    const asPerson = tokens.map((token) => (token === otherToken ? personToken : token));
    for (const each of tokens.includes(otherToken) ? [tokens, asPerson] : [tokens]) {
      const match = matchTokens(each);
      if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
    }
  }
  return best;
}

function matchTokens(tokens: string[]): HeadingMatch | undefined {
  if (tokens.length === 0) return undefined;
  const { exact, bags, patterns } = book();
  const whole = exact.get(tokens.join(' '));
  if (whole !== undefined) return { ...whole, score: weights.exact, sure: true, exact: true };
  const scores = new Map<Topic, { best: number; sum: number; words: string }>();
  const add = (topic: Topic, score: number, words: string): void => {
    const known = scores.get(topic);
    if (known === undefined) scores.set(topic, { best: score, sum: score, words });
    else {
      known.sum += score;
      if (score > known.best) Object.assign(known, { best: score, words });
    }
  };
  const same = bags.get(bagOf(tokens));
  if (same !== null && same !== undefined) add(same.topic, weights.sameWords, same.words);
  for (const found of patterns.find(tokens)) add(found.goal, found.weight, found.words);
  for (const { topic, words, content, detail } of aliasesInside(tokens)) add(topic, (detail ? 1.5 : 2) + content / 2, words);
  return choose(scores);
}

function choose(scores: Map<Topic, { best: number; sum: number; words: string }>): HeadingMatch | undefined {
  const ranked = [...scores]
    .map(([topic, { best, sum, words }]) => ({ topic, words, score: best + Math.min(mostFromMore, (sum - best) / 8) }))
    .sort((one, other) => other.score - one.score || topics.indexOf(one.topic) - topics.indexOf(other.topic));
  const [first, second] = ranked;
  if (first === undefined || first.score < enough) return undefined;
  const close = second !== undefined && first.score - second.score < 1;
  const match: HeadingMatch = { ...first, sure: first.score >= enoughToBeSure && !close, exact: false, detail: false };
  return close ? { ...match, rival: second.topic } : match;
}

/** Aliases that stand inside a longer heading ("More of my money, and who pays"). */
function aliasesInside(tokens: readonly string[]): { topic: Topic; words: string; content: number; detail: boolean }[] {
  const { exact } = book();
  const inside: { topic: Topic; words: string; content: number; detail: boolean }[] = [];
  const limit = Math.min(tokens.length, 40);
  for (let from = 0; from < limit; from += 1) {
    for (let to = Math.min(limit, from + longestAlias); to > from; to -= 1) {
      if (to - from === tokens.length) continue;
      const part = tokens.slice(from, to);
      const content = part.filter((token) => !isCommon(token)).length;
      const alias = content === 0 ? undefined : exact.get(part.join(' '));
      if (alias !== undefined) inside.push({ ...alias, content });
    }
  }
  return inside;
}

/** The words that count, in one order: "Important people to me" and "People important to me" are the same. */
function bagOf(tokens: readonly string[]): string {
  const content = tokens.filter((token) => !isCommon(token));
  return content.length === 0 ? `= ${tokens.join(' ')}` : [...new Set(content)].sort().join(' ');
}

/** "Rosa's week" and "How to support Rosa" read as "my week" and "How to support me". */
function asMine(text: string, names: readonly string[]): string | undefined {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const shouting = text === text.toUpperCase();
  let changed = false;
  const words = text.replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, (word, at: number) => {
    const bare = word.replace(/['’]s?$/, '');
    const lower = bare.toLowerCase();
    const isName = known.has(lower)
      || (!shouting && !isListed(lower) && (word !== bare ? true : at > 0 && /[\p{Ll},] $/u.test(text.slice(0, at))));
    changed ||= isName;
    return isName ? personToken : word;
  });
  return changed ? words : undefined;
}

const listed = once(() => new Set(wordTable().notNames));

function isListed(word: string): boolean {
  return listed().has(word);
}
