import { mostWords } from './check.js';
import { hasObject, isAuxiliary, isOrder, isVerb, standsAlone, startsWithPronounClause } from './grammar.js';
import { isClear, isClosed, opensCondition, quoted, reports, unled } from './reach.js';
import { capitalised, wordCount, wordsOf } from './words.js';

const denies = /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|hardly|unable|only|except|avoid|stop|hates?|dislikes?|refuse\w*|allergic|if|unless|whether|either|both|between|rather|than)\b|n['’]t\b/iu;

const weekday = '(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:days?)?';
/** What goes on about a whole sentence before it, and says who, when, how often or what not: "usually Joanne or Paul", "10 till 3.30", "not when there are enough staff". */
const afterthought = new RegExp(`^(?:(?:usually|mostly|normally|probably|ideally|preferably|generally|especially|including|maybe|perhaps|just|even|not)\\s(?!if\\b|when\\b|though\\b|so\\b|that\\b|because\\b)|(?:or\\s+)?(?:sooner|later|earlier)\\s|(?:once|twice|(?:two|three|four|five|\\d+)\\s+times)\\s(?!an?\\b|per\\b|every\\b|each\\b|daily\\b|weekly\\b)(?!.*,\\s+(?:and|but)\\b)|up to\\s+(?:the\\s+)?(?:${weekday}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|and\\s+no\\s+more\\s+than\\s|the\\s+(?:first|last|next)\\s|(?:from\\s+)?(?:${weekday})\\s+(?:to|till|until)\\s|(?:from\\s+)?(?:half past\\s+|quarter (?:past|to)\\s+)?(?:\\d{1,2}(?:[.:]\\d\\d)?(?:\\s?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)(?:\\s+past\\s+\\w+)?\\s+(?:to|till|until)\\s)`, 'iu');

/**
 * Parts a long sentence where somebody reading it aloud would stop, and leaves both halves on one row in the order they were written: before an
 * afterthought ("…, usually Joanne or Paul"), and in a note without a verb at a comma. Undefined where what stands before reaches over what follows.
 */
export function pauses(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= mostWords || /[?;“”"()]/u.test(sentence) || opensCondition.test(sentence)) return undefined;
  const at = bestOf(sentence);
  if (at === undefined) return undefined;
  const colon = sentence.charAt(at.start) === ':' && saysWhatToDo(sentence.slice(0, at.start), sentence.slice(at.end)) ? ':' : '';
  const [left, right] = [`${sentence.slice(0, at.start)}${colon}`, capitalised(sentence.slice(at.end))];
  if (colon !== '') return [left, ...pauses(right) ?? [right]];
  return [...pauses(left) ?? [left], ...pauses(right) ?? [right]];
}

function bestOf(sentence: string): { start: number; end: number } | undefined {
  let best: { start: number; end: number; longest: number } | undefined;
  for (const { index, 0: mark } of sentence.matchAll(/[,:]\s+/gu)) {
    const [left, right] = [sentence.slice(0, index), sentence.slice(index + mark.length)];
    if (!(mark.startsWith(':') ? opensUp(left) || saysWhatToDo(left, right) : mayPause(left, right))) continue;
    const longest = Math.max(wordCount(left), wordCount(right));
    if (best === undefined || longest < best.longest) best = { start: index, end: index + mark.length, longest };
  }
  return best;
}

/** "I like my food with some taste: rice and peas, mackerel" is a sentence up to its colon. */
function opensUp(left: string): boolean {
  return wordCount(left) > 3 && standsAlone(unled(left)) && !quoted(left) && !denies.test(left) && !/\b(?:this|these|that|those|following|is|are|say|says|said|means|things?|ways?|with|to|from|for|by|as|adds?)$/iu.test(left);
}

/** "Green muck, or puffing just sitting still: ring the surgery": what may be, and what then is to be done. The colon stays. */
function saysWhatToDo(left: string, right: string): boolean {
  return wordCount(left) > 2 && wordCount(left) <= mostWords && !left.includes(':') && !quoted(left) && toDo.test(right) && (isOrder(right) || toSend.test(right)) && !/\b(?:says?|said|means?|rules?|way|this|these|things?|is|are|and|or|to|please)$/iu.test(left);
}

const toDo = /^(?:ring|call|phone|text|message|email|tell|ask|get|fetch|give|put|use|press|stop|wait|stay|leave|let|take|do not|don['’]t|please)\s/iu;

/** Words that are things as well: what is sent to somebody is done. */
const toSend = /^(?:text|message|email|phone)\s+(?:\p{Lu}|(?:me|him|her|them|us|my|the)\b)/u;

/** "…, the stroke took some sight on the left": somebody or something of a whole statement, with its verb soon behind. */
const statement = /^(?:the|my|his|her|our|their)\s+(?:(?!(?:and|or|who|that|which|with|for|of|to)\b)\p{L}[\p{L}’'-]*\s+){1,3}?(?:is|are|was|were|has|have|had|will|can|cannot|must|should|comes?|goes|went|came|took|takes|gets?|got|needs?|makes?|made|keeps?|kept|lets?|does)\s/iu;

/** "…, the code's with Val". */
const nounIs = /^(?:the|my|his|her|our|their)\s+\p{L}+['’]s\s+(?:with|in|on|at|off|out|not|always|never|too)\s/iu;

function mayPause(left: string, right: string): boolean {
  // "Do not finish it for me, and do not read my screen": each is asked for by itself.
  if (/^and\s+(?:please\s+)?(?:do not|don['’]t|never)\s/iu.test(right) && isOrder(unled(left)) && !quoted(left) && wordCount(left) > 3) return true;
  if ((statement.test(right) && standsAlone(right) || nounIs.test(right)) && !left.includes(':') && !quoted(left) && isClear(left, true) && !reports(left) && wordCount(left) > 3) {
    // "Her drink is thickened and her chair is tipped back only when …": the end may hold for all.
    return !/\band\b.*\s(?:if|when|before|until|till|after|while|unless)\s/iu.test(right);
  }
  // "… when I was about twenty, it's called Usher": a whole statement behind a whole statement.
  if (/^(?:it|she|he|they|that|there)(?:['’](?:s|re)|\s(?:is|are|was|were|has|have)\b)/iu.test(right) && !/^(?:it|that)(?:['’]s| is) (?:not|why|how|what)\b/iu.test(right) && wordCount(left) > 3 && startsWithPronounClause(right) && isClosed(left)) return true;
  if (quoted(left) || wordCount(left) < 4 || wordCount(right) < 2) return false;
  // How much at most is said of all that stands before it, and "only" at an end reaches back.
  if (/^and\s+no\s+more\s+than\s/iu.test(right) && !opensCondition.test(left)) return true;
  if (denies.test(left.replace(/\s+only$/iu, ''))) return false;
  const own = unled(left);
  // "Onto my left side, not my right, at ten, two and six": the times are of what stands before the "not".
  if (/^not\s/iu.test(right) && (wordCount(right) > 9 || /,|\d|\b(?:at|every|by|with|through|times|daily|until|till|because|so)\b/iu.test(right))) return false;
  if (/^then\s+(?:\p{Lu}|(?:my|his|her|our|the)\s)/u.test(right)) return standsAlone(own);
  if (afterthought.test(right)) return (standsAlone(own) || isNote(left)) && !/\b(?:and|or|but|that|who|which|with)$/iu.test(left);
  if (/^or\s+(?:i|he|she|we|they|it|my|his|her|our|their|the)\b/iu.test(right)) return standsAlone(own) && standsAlone(right.slice(3));
  // "My manager, Gill Tranter, lets me …": what stands between is who it is, and the sentence goes on. What a colon follows is its label.
  const [first = '', second] = wordsOf(right.replace(/^(?:and|then)\s+/iu, '')).map(({ lower }) => lower);
  if (right.includes(':') || isAuxiliary(first) || isVerb(first) && (/(?:[^s]s|ed)$/.test(first) || hasObject(second))) return false;
  return !/^(?:after|before|until|till|as|than|to|of|ever)\b|\b(?:what|which|who|that)\b/iu.test(right) && isNote(left) && isNote(right.replace(/^(?:and|then)\s+/iu, '')) && wordCount(right) > 3;
}

/** Words without a verb that does something: "Order of things: cup of tea, tablets, toilet, shower". */
export function isNote(text: string): boolean {
  const parts = text.replace(/^[^:]{2,40}:\s+/u, '').split(/,\s+/u);
  // "On Fridays we cook": somebody does something in it.
  if (/^(?:worries|fears?|troubles?|problems?|risks?|signs?|dangers?)\b/iu.test(text)) return false;
  if (/\b(?:i|we|you|he|she|they)\s+(?!and\b)\p{L}+/iu.test(text)) return false;
  // "A shower, assessed by Helen on 22 September": what was done to a thing stays with it.
  return parts.every((part, at) => !(at > 0 && /^\p{L}{3,}ed\s/iu.test(part)) && !standsAlone(part) && !isOrder(part) && !/^(?:i|we|you|he|she|they|it|who|which|if|when|because|but|or|so)\b/iu.test(part)) && wordsOf(text).length > 1;
}
