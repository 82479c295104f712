import { standsAlone } from './grammar.js';
import { wordCount, wordsOf } from './words.js';

/**
 * A sentence without its aside, the aside as a row of its own, the last word that it stood behind, and whether it says nothing unless it follows on
 * that word.
 */
export interface Aside { without: string; aside: string; behind: string; followsOn: boolean }

/** How an aside begins that its sentence needs to be true: a condition, an exception, a "not", "with food". It stays where it is. */
const needed = /^(?:not|the (?:\p{L}+ )?ones?|those|all but|if|unless|when|whenever|until|till|while|whilst|except|save|but|only|or|and|also|nor|because|so|where|which|who|whose|that|as|though|although|before|after|since|with|without|provided|never|max|maximum|min|minimum|up to|at least|at most|no more|no less|at no|ideally|preferably|usually|mostly|sometimes|unlike|including|excluding|either|both|to|currently|now|so far|at present|at the moment|still|already|each|per)\b/iu;
/** Words of an aside that is a row of its own, where it cannot say what it is about. */
const fewest = 4;
const shortForm = /(?:^|\s)(\p{Lu}[\p{L}\p{N}&]*\p{Lu}[\p{L}\p{N}]*)$/u;
const ofSomebody = /(?:^|\s)((?:my|our|his|her|their|the|your)\s+(?:(?!(?:of|and|or|in|on|at|to|for|with|from|by|is|are|was|has|that|which|who)\s)\p{Ll}[\p{L}’'-]*\s+)?\p{L}[\p{L}’'-]*)$/iu;
/** "The spare cylinder under the stairs (about six hours)": it is said of the cylinder. */
const ofPlaced = /(?:^|\s)((?:my|our|his|her|their|the|your|an?)\s+(?:\p{Ll}[\p{L}’'-]*\s+){1,2}(?:under|in|on|by|behind|beside|inside|at|near|above|below|next to|from|over)\s+(?:my|our|his|her|their|the|your)\s+(?:\p{Ll}[\p{L}’'-]*\s+)?\p{L}[\p{L}’'-]*)$/iu;
const calendar = /(?:^|\s)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d+)?$/iu;
const name = /(?:^|[\s,])((?:the\s+)?(?:Dr|Mrs|Mr|Ms|Miss)?\.?\s?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,4}(?:\s+\d+)?)$/u;

/** "My niece Rosalind in Stroud (07700 900286)": the number is hers, and not the town's. */
const withPlace = /(?:^|[\s,])((?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,2})?\p{L}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?\s+(?:in|at|from|of|over in|up in|down in)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*)$/u;

/**
 * An aside in brackets that can be a row: two words or more, or a number. What it is about is said again where the sentence goes on
 * behind it ("The dietitian: 01632 960419"); where that cannot be told, or the sentence is not true without it, it stays.
 */
export function takeAside(sentence: string): Aside | undefined {
  for (const match of sentence.matchAll(/\s\(([^()]+)\)(?=[\s.,;:!?]|$)/gu)) {
    const inside = match[1]?.trim() ?? '';
    const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    if (!canBeRow(inside) || (before.match(/["“”]/g)?.length ?? 0) % 2 === 1) continue;
    const without = `${before}${after}`.trim();
    if (wordCount(without) < 2 || wordCount(before) < 1) continue;
    const behind = wordsOf(before).at(-1)?.text ?? '';
    const last = /^[\s.!?;:]*$/u.test(after);
    // "Balloons (they squeal), mushrooms": of which thing of a list, only its place says.
    if (/^(?:they|it|he|she)\b/iu.test(inside) && /^\s*,/u.test(after)) continue;
    // "Type 1, diagnosed at 22" is no sentence by itself.
    const isSentence = standsAlone(inside) && standsAlone(inside.split(',')[0] ?? inside);
    const about = isSentence || inside.includes(':') || before.includes(':') && !last ? undefined : aboutIn(before.slice(before.lastIndexOf(': ') + 1).trimStart(), last);
    // "Jollof, mousse, prosecco (thickened, I drink it anyway)": of the last of several things, as nobody could tell behind them all.
    if (last && about === undefined && before.includes(',') && !isSentence && !/^[\d\s£.,:/+()-]+$/.test(inside) && !standsAlone(before.slice(before.lastIndexOf(',') + 1))) continue;
    // "(on her head)", "(run off)": so few words say nothing in a row of their own.
    if ((about === undefined || about === before) && wordCount(inside) < fewest && (!/[\d:]/u.test(inside) || about === before && /^\d+[½¼¾]?\s+(?:hours?|minutes?|nights?|days?|weeks?)$/iu.test(inside))) continue;
    const ends = (last || /^[,;]/.test(after)) && !/^[\d\s£.,:/+()-]+$/.test(inside);
    // One of several asides may not go without saying what it is about.
    if (about === undefined && !last && after.includes('(') && !isSentence) continue;
    if (about === undefined && !ends && !isSentence && !inside.includes(':')) continue;
    return { without, aside: about === undefined ? inside : `${about}: ${inside}`, behind, followsOn: about === undefined && !last && !isSentence };
  }
  return undefined;
}

function canBeRow(inside: string): boolean {
  if (wordCount(inside) < 2 && !/\d{4}/.test(inside)) return false;
  return !/^(?:hi|hello|thanks|thank you|sorry|yes|no|lol|ha|haha|honest|honestly|bless|joke|joking|please|hint|note to|ps)\b/iu.test(inside) && !/^(?:the\s+|our\s+)?["“‘'(]/.test(inside) && /\p{Ll}{2}|\d/u.test(inside) && !needed.test(inside);
}

function aboutIn(before: string, last: boolean): string | undefined {
  const short = shortForm.exec(before)?.[1];
  if (short !== undefined) return short;
  // At the end of a sentence the aside is about all of it.
  if (last) return undefined;
  // "Mum and Dad (Julie and Steve)": not Dad alone.
  const pair = /(?:^|[\s,])(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?\s+and\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)$/u.exec(before)?.[1];
  if (pair !== undefined && !calendar.test(pair)) return pair;
  const named = withPlace.exec(before)?.[1]?.trim() ?? name.exec(before)?.[1]?.trim();
  if (named !== undefined && !calendar.test(named) && !/^(?:I|The|A|An|My|We|He|She|It|They|If|On|In)$/.test(named)) return named;
  const thing = (ofPlaced.exec(before) ?? ofSomebody.exec(before))?.[1];
  if (thing !== undefined) return thing;
  return wordCount(before) <= 6 && !/\b(?:not|no|never|i|we|you|he|she|it|they|nobody|if|when|unless|either|neither|only|is|are|was|were|has|have|do|does|will|can|must|should|may|might)\b/iu.test(before) && !standsAlone(`${before} x`) ? before : undefined;
}
