import { standsAlone } from './grammar.js';
import { wordCount } from './words.js';

/** What somebody likes or hates, and a list of it: each thing is liked, or hated, by itself. */
const stem = /^((?:(?:I|He|She|They|We|\p{Lu}\p{L}+|My \p{L}+)\s+(?:(?:also|really|just|still)\s+|(?:do not|does not|don['’]t|doesn['’]t)\s+(?=like|enjoy))?(?:likes?|loves?|hates?|dislikes?|enjoys?|detests?|cannot stand|can['’]t stand)))(:?)\s+(\S.+)$/u;
const opens = /^(?:and\s+)?(?:so|because|when|whenever|if|which|who|but|except|not|especially|even|although|though|as|where|unless|or|nor|only|mainly|mostly|particularly|usually|sometimes|then|being able|to|that|for|with|without|within|from|of|by|about|under|near|before|after|facing|in|on|at|it|both|any|than|it's|he|she|they|i|we|you)\b/iu;
const never = /\b(?:more than|rather than|together|as long as|either|than|in that order|both|unless|provided|but|all of|(?:especially|particularly|mainly|mostly)(?=\s*(?:$|[.!,]|\band\b)))\b/iu;
/** "… and wine on Fridays", "… and scones with jam": may be meant of all that stands before. */
const reaching = /\bwith\b|\b(?:on|in|at|every|each|before|after|during|for|most|all)\s(?:the\s|a\s|my\s)?(?:\w+days?|mornings?|nights?|evenings?|afternoons?|weekends?|day|week|month|year|summer|winter|christmas|breakfast|lunch|tea|dinner|supper|bed|home|school|work|holidays?)\b/iu;
const longestItem = 9;

/** "I like trams, maps and my rat" gives three sentences. Nothing where an item could say something about another ("but not", "with jam"). */
export function likesList(sentence: string): string[] | undefined {
  const [, said, , list] = stem.exec(sentence) ?? [];
  if (said === undefined || list === undefined || /[;:?–—]/u.test(list) || never.test(list) || /\.\s/u.test(list)) return undefined;
  const body = list.replace(/[.!]$/u, '');
  if ((body.match(/["“”]/gu)?.length ?? 0) % 2 === 1 || (body.match(/\(/g)?.length ?? 0) !== (body.match(/\)/g)?.length ?? 0)) return undefined;
  const parts = body.split(/,\s+(?![^(]*\))/u);
  if (parts.length < 2) return undefined;
  const last = parts.at(-1) ?? '';
  // "Tea, fish and chips": with another "and" it is not sure what is one thing.
  const ands = body.match(/\sand\s/giu)?.length ?? 0;
  if (ands > 1 || ands === 1 && !/(?:^|\s)(?:and|And)\s/u.test(last)) return undefined;
  const items = [...parts.slice(0, -1), ...last.split(/(?:^|\s)and\s+/u)].map((item) => item.trim()).filter((item) => item !== '');
  if (items.length < 3 || !items.every((item) => wordCount(item) <= longestItem && !opens.test(item) && (!standsAlone(item) || /^\p{L}+ing\b/u.test(item)) && (item.match(/["“”]/gu)?.length ?? 0) % 2 === 0)) return undefined;
  if (reaching.test(items.at(-1) ?? '') && !items.slice(0, -1).every((item) => reaching.test(item))) return undefined;
  return items.map((item) => `${said} ${item}`);
}
