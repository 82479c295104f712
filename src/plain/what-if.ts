import { mostWords } from './check.js';
import { isCutShort, withoutComma } from './conditions.js';
import { isOrder, standsAlone } from './grammar.js';
import { isOneClause, quoted } from './reach.js';
import { capitalised, stopped, wordCount } from './words.js';

/** "Neither Hannah nor Priya can come" is a clause about both of them. */
const eitherOf = /^n?either\s+(\p{Lu}[\p{L}-]+)\s+n?or\s+\p{Lu}[\p{L}-]+(?=\s)/u;

/** "Marlon's off sick", "the night one's still in the box". */
const nameIs = /^(\p{Lu}\p{Ll}+|(?:the|my|his|her|our|their)\s+(?:\p{L}+\s+){0,2}?\p{L}+)['’]s\s+(?=(?:off|not|here|away|out|ill|sick|late|busy|poorly|at|got|gone|been|still|in|on|left|empty|broken)\b)/u;

/** "If I fall and cannot get up, ring my sister" as what happens and what then, both on one row, when it is too long for one sentence. */
export function whatIf(sentence: string, partFurther: (then: string) => string[][]): string[] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const match = /^if\s+([^,;:?]+?)(?:,\s+(then\s+)?|\s+(then\s+))(.+)$/iu.exec(sentence);
  let [condition, then] = [match?.[1]?.trim(), match?.[4]?.trim()];
  const further = condition === undefined || then === undefined || match?.[2] !== undefined ? undefined : goesOn(condition, then);
  if (further !== undefined) ({ condition, then } = further);
  const colon = atColon(sentence);
  if (colon !== undefined) ({ condition, then } = colon);
  const cut = colon === undefined && /^if\s/iu.test(sentence) && further?.byOr !== true && (condition === undefined || !isOneClause(condition)) ? withoutComma(sentence.slice(3)) : undefined;
  // What is said or thought belongs to who says it.
  if (cut !== undefined && !/\b(?:say|says|saying|said|think|thinking|feel|feeling|tell|telling|ask|asking|mean|know|see|hear|shout|shouting|sign|text)(?:\s+(?:you|him|her|them))?$/iu.test(cut.condition)) ({ condition, then } = cut);
  if (condition === undefined || then === undefined || quoted(condition) || !standsAlone(condition.replace(eitherOf, '$1').replace(nameIs, '$1 is ')) || colon === undefined && further?.byOr !== true && !isOneClause(condition) || isCutShort(condition)) return undefined;
  // "If there is a club with dominoes, proper dominoes, I would go": what then must begin behind the comma.
  const start = then.split(',')[0] ?? then;
  if (colon === undefined && !standsAlone(`${start} so`) && !isOrder(start)) return undefined;
  // "If somebody took the laundry, I could sit with him" is a wish, and no worry.
  if (/^(?:then\s+)?(?:i|we)(?:\s+(?:could|might)\b|['’]d\s+(?:love|like|be able)\b|\s+would\s+(?:love|like|be able)\b)/iu.test(then)) return undefined;
  // "If you get it wrong I cannot breathe well", "If I am unhappy I will tell you": said to whoever reads it, and no question of theirs.
  if (/^you\b/iu.test(condition) && !isOrder(then.replace(/^then\s+/iu, '')) || /^(?:then\s+)?i(?:['’]ll|\s+(?:will|shall))\s+(?:tell|say|write|let you know)\b/iu.test(then)) return undefined;
  // A second condition in what then would be read without the first.
  if (/\b(?:and|but|or)\s+(?:if|when)\b/iu.test(then)) return undefined;
  const joined = cut === undefined ? match?.[2] ?? match?.[3] : undefined;
  const what = stopped(capitalised(joined === undefined ? then : `Then ${then}`));
  // All that is done then stays on the row of what happens.
  return [`If ${condition}:`, ...(wordCount(what) > mostWords ? partFurther(what).flat() : [what])];
}

/** Where the condition goes on behind its first comma. */
function goesOn(condition: string, rest: string): { condition: string; then: string; byOr: boolean } | undefined {
  // "If I am shaking, sweating or confused, call 999": a list of what may be, up to its "or".
  const [, listed = '', behind = ''] = /^((?:[^,;:?]{1,40},\s+)*[^,;:?]{1,40}?\s(?:or|and)\s[^,;:?]{1,40}),\s+(?:then\s+)?(.+)$/iu.exec(rest) ?? [];
  if (listed !== '' && listed.split(/,\s+|\s(?:or|and)\s/u).every((each) => !standsAlone(each) && (!isOrder(`${each} it`) || /^\p{L}+(?:ing|ed)\b/u.test(each)))) return { condition: `${condition}, ${listed}`, then: behind, byOr: false };
  // "If my spit turns green, or I cannot finish a sentence, ring the nurse": before anything is done, "or" adds a condition.
  const [, other = '', done = ''] = /^(or\s+(?:if\s+)?[^,;:?]{5,60}),\s+(?:then\s+)?(.+)$/iu.exec(rest) ?? [];
  // "My chest hurts" ends with its verb, and needs a word behind it to be seen as a clause.
  return standsAlone(`${other.replace(/^or\s+(?:if\s+)?/iu, '')} now`) && isOneClause(condition) ? { condition: `${condition}, ${other}`, then: done, byOr: true } : undefined;
}

/** A colon says for certain where the condition ends: "If I am saying I do not want to be here: stay with me." */
function atColon(sentence: string): { condition: string; then: string } | undefined {
  const [, condition, then] = /^if\s+([^;:?]+):\s+(.+)$/iu.exec(sentence) ?? [];
  // "If I am upset, I do three things: I rock, …": what is done has begun before it.
  if (condition === undefined || then === undefined || !condition.split(/,\s+/u).slice(1).every((each) => /^or\s/iu.test(each) || !standsAlone(each) && !isOrder(each))) return undefined;
  return { condition, then };
}
