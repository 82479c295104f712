import { mostWords } from './check.js';
import { verbs } from './data.js';
import { isOrder, isVerb, standsAlone, startsWithPronounClause } from './grammar.js';
import { wordCount, wordsOf } from './words.js';

/** What is denied of a list is denied of each thing in it; what stands before the list is said again with a few of them at a time. */
const denied = /^((?:on a bad day,?\s+|some days,?\s+)?(?:i|he|she|we|they|\p{Lu}\p{L}+)\s+(?:really\s+|also\s+|still\s+)?(?:(?:cannot|can['’]t)\s+|(?:do not|don['’]t|does not|doesn['’]t)\s+(?:(?:need|want|like|have|eat|drink|enjoy)\s+)?(?:(?:any\s+)?(?:help|support)\s+(?:with|to)\s+)?))(\S.*)$/iu;
/** "What I find hard is …", "What I can do: …", "I need help with …", "a bad week is …", "I decide …". */
const named = /^((?:what\s+(?:i|he|she|we|they)\s+[^,:]{2,30}?(?:\s(?:is|are)|:)|an?\s+(?:good|bad)\s+(?:day|week|night|morning)\s+(?:is|means)|(?:i|he|she|we|they|\p{Lu}\p{L}+)\s+(?:(?:also\s+|really\s+)?(?:likes?|loves?|enjoys?|decides?|chooses?)|(?:still\s+|also\s+)?needs?\s+(?:some\s+|a\s+lot\s+of\s+)?(?:help|support)\s+(?:with|to)|struggles?\s+with))\s+)(\S.*)$/iu;
/** Words that bind the things of a list together, or hold for more than the one they stand with. */
const binds = /\b(?:between|share|both|either|neither|mix|together|one of|any of|then|first|order|if|unless|because|so that|but|except|apart|instead|rather|than|provided|altogether|until|till|which|who|when|whenever|while|without|alone|unaided|by (?:my|him|her)self|on (?:my|his|her|their) own|at (?:the moment|present|all|once)|any ?more|any longer|yet)\b|[“”"():;?]/iu;
/** At the end of a list, what may be meant of all that stands in it. */
const reachesAll = /\b(?:in|at|with|every|each|before|after|during|over|again|too|daily|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|for (?:long|more|an?|the|\d+)|on (?:a|some|bad|good)|a (?:day|week|month|year))\b/iu;

/**
 * A long list with few words before it: "I do not need help with getting dressed, washing my hair, choosing my clothes, feeding Biscuit or bed time"
 * gives two sentences of two or three things each. Things denied are joined by "or", others by "and".
 */
export function chunks(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const body = sentence.replace(/[.!]$/u, '');
  const [, no, notThese] = denied.exec(body) ?? [];
  const [, stem = '', list = ''] = no === undefined ? named.exec(body) ?? [] : ['', no, notThese];
  const decides = /\b(?:decide|choose)s?\s+$/iu.test(stem);
  if (list === '' || binds.test(decides ? list.replace(/\b(?:if|who|which)\s+(?:i|he|she|we|they|comes|goes|works)\b/giu, '') : list) || no !== undefined && /\band\s+(?:i|he|she|they|we)\b/iu.test(list)) return undefined;
  // "I like cawl, a bit of lamb, new potatoes": some leave out the last "and".
  const bare = /\b(?:likes?|loves?|enjoys?)\s+$/iu.test(stem) && !/\b(?:and|or)\b/iu.test(list) ? list.split(/,\s+/u) : undefined;
  const items = bare ?? itemsOf(list, no === undefined ? 'and' : 'or');
  if (items === undefined || items.length < 3 || reachesAll.test(items.at(-1) ?? '') && !items.every((item) => reachesAll.test(item)) || !alike(decides ? items.map((item) => item.replace(/^(?:what|who|where|when|how|if)\s/iu, 'my ')) : items, no !== undefined && /(?:cannot|can['’]t|not|n['’]t|to)\s+$/iu.test(stem))) return undefined;
  return grouped(stem, items, bare !== undefined ? ',' : no === undefined ? ' and' : ' or');
}

function itemsOf(list: string, word: 'and' | 'or'): string[] | undefined {
  const own = new RegExp(`^${word}\\s+`, 'iu');
  const parts = list.split(/,\s+/u);
  const last = parts.at(-1) ?? '';
  if (own.test(last)) return parts.map((part) => part.replace(own, ''));
  const cut = last.split(new RegExp(`\\s+${word}\\s+`, 'iu'));
  return cut.length === 2 ? [...parts.slice(0, -1), ...cut] : undefined;
}

/** Deeds with deeds, and things with things: a clause among them is no thing of the list. */
function alike(items: readonly string[], areDeeds: boolean): boolean {
  const starts = items.map((item) => wordsOf(item)[0]?.lower ?? '');
  if (starts.some((word) => /^(?:i|he|she|we|they|it|you|not|no|never|and|or|with|without|when|where|what|how|even|especially)$/.test(word))) return false;
  if (areDeeds) return starts.every((word) => verbs().has(word));
  if (starts.every((word) => /ing$/.test(word) || !verbs().has(word))) return items.every((item) => !standsAlone(item) || /^\p{L}+ing\b|^people\s+\p{L}+ing\b/iu.test(item));
  return starts.every((word) => verbs().has(word) || isVerb(word));
}

function grouped(stem: string, items: readonly string[], word: ' and' | ' or' | ','): string[] | undefined {
  const groups: string[][] = [];
  const lengthOf = (group: readonly string[]): number => wordCount(stem) + group.reduce((sum, item) => sum + wordCount(item), 0) + (group.length > 1 ? 1 : 0);
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && lengthOf([...last, item]) <= mostWords) last.push(item);
    else groups.push([item]);
  }
  const most = Math.max(...groups.map(lengthOf));
  if (groups.length < 2 || most >= lengthOf(items)) return undefined;
  return groups.map((group) => `${stem}${group.length > 1 ? `${group.slice(0, -1).join(', ')}${word} ${group.at(-1) ?? ''}` : group[0] ?? ''}`);
}

/** Behind these an "if" asks, and is no condition. */
const asks = /\b(?:ask|see|check|tell|know|wonder|say|find out|sure|mind|decide)s?(?:\s+(?:me|him|her|them|us))?$/iu;

/** "Ring 999 if it has not stopped, if I have another one, or if I'm hurt": what must be done is said with each condition that "or" joins. */
export function conditionsApart(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= mostWords || /["“”();:?]/u.test(sentence)) return undefined;
  const [, deed = '', rest = ''] = /^([^,]+?)\s+(if\s.+?)[.!]?$/iu.exec(sentence) ?? [];
  if (rest === '' || asks.test(deed) || !isOrder(deed) && !standsAlone(deed) || /\b(?:not|never|no|only|even|except|nobody|nothing)\b|n['’]t\b/iu.test(deed)) return undefined;
  const conditions = conditionsIn(rest);
  if (conditions === undefined || conditions.length < 2 || conditions.some((each) => /^if (?:so|not|i do|possible)\b/iu.test(each) || /,|\b(?:and|or|but)$|\s(?:if|unless|until|and if)\s/iu.test(each) || wordCount(each) < 3)) return undefined;
  return conditions.map((each) => `${deed} ${each}`);
}

function conditionsIn(rest: string): string[] | undefined {
  // "… if it gets to five minutes, or I have another, or I am hurt."
  const [first = '', ...others] = rest.split(/,\s+or\s+/iu);
  // "… or I am hurt, or breathing wrong": what is no clause goes on with the one before.
  const clauses = others.reduce<string[]>((all, each) => (all.length > 0 && !isClause(each) && wordCount(each) < 4 ? [...all.slice(0, -1), `${all.at(-1) ?? ''} or ${each}`] : [...all, each]), []);
  if (clauses.length > 0 && !first.includes(',') && clauses.every(isClause)) return [first, ...clauses.map((each) => `if ${each}`)];
  return /\bor\s+if\s[^,]*$/iu.test(rest) && !/\band\s+if\b/iu.test(rest) ? rest.split(/,\s+(?:or\s+)?(?=if\s)|\s+or\s+(?=if\s)/iu) : undefined;
}

/** "I start another one", "nobody trained is here". */
function isClause(text: string): boolean {
  return startsWithPronounClause(text) || /^(?:no[- ]?one|nobody|there|the|my)\s/iu.test(text) && standsAlone(text);
}

/** "The signs, in order: I stop opening post, I stop answering": each is a sentence, and all stay in one row under what they are. */
export function clauseList(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= mostWords || /["“”();?]/u.test(sentence)) return undefined;
  const [, heading = '', list = ''] = /^((?:the\s+|my\s+|early\s+|warning\s+|first\s+)*(?:signs?|stages|steps)\b[^:.]{0,30}:)\s+([^:]+?)[.!]?$/iu.exec(sentence) ?? [];
  const parts = list.split(/,\s+(?:and\s+)?/u);
  return parts.length >= 3 && parts.every((part) => startsWithPronounClause(part)) ? [`${heading} ${parts[0] ?? ''}`, ...parts.slice(1)] : undefined;
}
