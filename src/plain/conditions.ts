import { isOrder, standsAlone, startsWithPronounClause } from './grammar.js';
import { isOneClause, quoted, saying } from './reach.js';
import { wordCount, wordsOf } from './words.js';

/** A condition and what then. */
export interface Condition { condition: string; then: string }

/** "If I fall, ring Mum" has its condition and what then. */
export function isFullCondition(text: string): boolean {
  const then = /^(?:if|when|until|unless|after|before|in the event)\b[^,]+,\s+(.+)$/iu.exec(text)?.[1];
  return then !== undefined && (standsAlone(then) || isOrder(then));
}

/** Words that nothing about a thing goes on behind: "an hour late I seize up" has two clauses, "the loo I use" may have one. */
const finished = /^(?:late|early|ill|sick|bad|worse|tired|off|out|up|down|here|in|away|back|well|poorly|upset|cross|angry|sad|low|high|alone|cold|hot|wrong|lost|stuck|sweaty|shaky|dizzy|me|him|them|us|again|today|enough|(?!(?:family|reply|supply|belly|bully|jelly|assembly|july)$)\p{L}{3,}ly)$/u;
const plainOrder = /^(?:ring|call|phone|give|tell|please|fetch|do not|don['’]t|ask (?:me|him|her|them|my))\s/iu;
const notBefore = /^(?:to|and|or|not|i|we|you|they|he|she|it|cannot|can|will|would|could|must|should|do|does|did|an?|the|my|his|her|our|their|me|who|that|phone|then|so|but|if|says?|said)$/;
const feeling = '(?:not\\s+|very\\s+|too\\s+|really\\s+|so\\s+|more\\s+|suddenly\\s+|all\\s+|still\\s+|a bit\\s+){0,2}';
const how = '(?:\\p{L}{3,}(?:ed|ous|less)|(?:rain|snow|bleed|shak|cry|struggl|chok|sleep|rest|cough|sweat|shout|pant|fitt|los)ing|late|early|ill|sick|well|bad|worse|better|hot|cold|wet|dark|red|blue|white|pale|quiet|loud|cross|angry|upset|lost|stuck|sad|low|high|hungry|thirsty|lonely|sleepy|sweaty|shaky|dizzy|stiff|violent|broken|empty|full|flat|ready|safe|unsafe|open|shut|away|busy|poorly|asleep|awake|alone|blocked)';
/** "I'm sweaty and gobby", "the lift is broken": how somebody or something is, which no clause about a thing can follow ("it is post I cannot read"). */
const isSo = [
  new RegExp(`^(?:(?:i|you)(?:\\s+(?:am|are)|['’](?:m|re))|im|youre)\\s+${feeling}(?!(?:some|any|every|no)(?:thing|one|body|where)\\b)\\p{Ll}+(?<![^s]s)(?:\\s+(?:and|or)\\s+\\p{Ll}+(?<![^s]s))?$`, 'iu'),
  new RegExp(`^(?:i|you|he|she|it|they|we|(?:the|my|his|her|our|their)\\s+\\p{L}+)(?:\\s+(?:am|is|are|feels?|gets?|goes|go|looks?|seems?|turns?)|['’](?:m|s|re))\\s+${feeling}${how}(?:\\s+(?:and|or)\\s+${how})?$`, 'iu'),
];

/** "The bus does not come | I ring Maureen", "nobody's come by 9.15 | I ring Stephen". */
const ended = /\b(?:do|does|did)(?:\s+not|n['’]t)\s+(?:come|work|stop|help|answer|arrive|start|open|ring|go|turn up)$|\b(?:by|before|after|at|past|until|till)\s+\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]m)?$/iu;

/** Where what then begins without a comma: "If they are an hour late | I seize up", "If I fall | ring Mum". Only where it is certain. */
export function withoutComma(text: string): Condition | undefined {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (at < 2 || before === undefined) continue;
    if (/[,;:?]/.test(text.slice(0, word.start))) return undefined;
    const [condition, then] = [text.slice(0, word.start).trim(), text.slice(word.start)];
    const clause = /^(?:(?:i|we|you|he|she|they|it)(?:['’]\p{L}+)?|im|ive|s?hes|theyre)$/u.test(word.lower) && (finished.test(before.lower) || /^(?:minutes|hours|days|degrees)$/.test(before.lower) && /^(?:\d+|two|three|four|five|six|ten|fifteen|twenty|thirty)$/.test(words[at - 2]?.lower ?? '') || isSo.some((each) => each.test(condition)) || ended.test(condition)) && standsAlone(then);
    // "If I cannot decide something big | there has to be a meeting".
    const there = word.lower === 'there' && /^there\s+(?:is|are|has to|have to|must|will|should)\b/iu.test(then) && !/^(?:and|or|that|if|when|because|think|say|says|said|know|in|out|over|up|down|from|sit|go|going|get|live|be|is|was|put|still|back|who)$/.test(before.lower);
    const order = plainOrder.test(then) && !notBefore.test(before.lower) && !(/^ask/iu.test(then) && /s$/.test(before.lower)) && isOrder(then);
    if (!clause && !order && !there || new RegExp(`(?:${saying.source})$`, 'iu').test(condition) || isCutShort(condition)) continue;
    const first = then.split(/,|\s+(?:and|but|so)\s+/u)[0] ?? then;
    if (isClause(condition) && isOneClause(condition) && isOneClause(first)) return { condition, then };
  }
  return undefined;
}

/** "The bank letter comes" ends with its verb, and needs a word behind it to be seen as a clause. */
function isClause(text: string): boolean {
  return standsAlone(text) || standsAlone(`${text} now`);
}

/** "If I do", "if not": what it is about was said before, so it does not stand without that. */
export function isCutShort(condition: string): boolean {
  return wordCount(condition) < 2 || /(?:^|\s)(?:do|does|did|am|is|are|was|were|can|cannot|could|will|would|should|have|has|not|so)$/iu.test(condition) && wordCount(condition) < 5;
}

const nothingDone = /^\S+(?:\s+(?:do|does|did|can|cannot|could|would|will|should|might|must)|['’](?:d|ll))(?:\s+not)?(?:\s+(?:if|when|whenever|unless|until|because|now|though)\b|(?:\s+(?:too|either|then|so))?\s*[.,!]|\s*$)|^\S+(?:\s+(?:am|is|are|was|were|have|has|had))(?:\s+not)?(?:\s+(?:if|when|unless|because)\b|(?:\s+(?:too|either))?\s*[.,!]|(?:\s+(?:too|either))?\s*$)/iu;

/** "But I would if somebody held my arm": what I would do was said before, so it does not stand without that. */
export function leavesOut(text: string): boolean {
  return nothingDone.test(text);
}

/** "If she gets more confused, ring the surgery" or "when it is icy I stay in": a sentence of its own behind "and" or "but". */
export function standsWithCondition(text: string): boolean {
  const rest = /^(?:if|when|whenever)\s+(.+)$/iu.exec(text)?.[1];
  if (rest === undefined || quoted(rest)) return false;
  const match = /^([^,;:?]+?)(?:,\s+(?:then\s+)?|\s+then\s+)(.+)$/iu.exec(rest);
  const [condition, then] = [match?.[1], match?.[2]];
  if (condition !== undefined && then !== undefined && isOneClause(condition)) return !isCutShort(condition) && isClause(condition) && (standsAlone(then.split(',')[0] ?? then) || isOrder(then));
  return withoutComma(rest) !== undefined || hasTwoClauses(rest);
}

/** Where the condition ends does not matter here, only that what then is there: "somebody gets the lid off the jar I can do jam". */
function hasTwoClauses(text: string): boolean {
  return wordsOf(text).some(({ lower, start }, at, all) => {
    const [condition, then] = [text.slice(0, start).trim(), text.slice(start)];
    return at > 2 && /^(?:i|we|he|she|they|it)(?:'|$)/.test(lower) && !/[,;:?]/.test(condition) && isClause(condition) && !isCutShort(condition) && startsWithPronounClause(then) && wordCount(then) > 3
      && !new RegExp(`(?:${saying.source})$`, 'iu').test(condition) && !/^(?:and|or|but|that|who|which|than|as|what|how|where|when|if|because|way|time|thing|things|something|anything|everything|all|one|people|those|ones)$/.test(all[at - 1]?.lower ?? '');
  });
}
