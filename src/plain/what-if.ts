import { mostWords } from './check.js';
import { isCutShort, withoutComma } from './conditions.js';
import { isOrder, standsAlone } from './grammar.js';
import { isOneClause, quoted } from './reach.js';
import { capitalised, stopped, wordCount } from './words.js';

/** "Neither Hannah nor Priya can come" is a clause about both of them. */
const eitherOf = /^n?either\s+(\p{Lu}[\p{L}-]+)\s+n?or\s+\p{Lu}[\p{L}-]+(?=\s)/u;

/** "Marlon's off sick". */
const nameIs = /^(\p{Lu}\p{Ll}+)['’]s\s+(?=(?:off|not|here|away|out|ill|sick|late|busy|poorly|at|got|gone|been)\b)/u;

/** "If I fall and cannot get up, ring my sister" as what happens and what then, both on one row, when it is too long for one sentence. */
export function whatIf(sentence: string, partFurther: (then: string) => string[][]): string[] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const match = /^if\s+([^,;:?]+?)(?:,\s+(then\s+)?|\s+(then\s+))(.+)$/iu.exec(sentence);
  let [condition, then] = [match?.[1]?.trim(), match?.[4]?.trim()];
  // "If I am shaking, sweating or confused, call 999": a list of what may be, up to its "or".
  const more = match?.[2] === undefined && then !== undefined ? /^((?:[^,;:?]{1,40},\s+)*[^,;:?]{1,40}?\s(?:or|and)\s[^,;:?]{1,40}),\s+(?:then\s+)?(.+)$/iu.exec(then) : null;
  const listed = more?.[1] ?? '';
  const goesOn = listed !== '' && listed.split(/,\s+|\s(?:or|and)\s/u).every((each) => !standsAlone(each) && (!isOrder(`${each} it`) || /^\p{L}+(?:ing|ed)\b/u.test(each)));
  if (goesOn && condition !== undefined) [condition, then] = [`${condition}, ${listed}`, more?.[2]];
  // A colon says for certain where the condition ends: "If I am saying I do not want to be here: stay with me."
  const colon = /^if\s+([^,;:?]+):\s+(.+)$/iu.exec(sentence);
  if (colon !== null) [condition, then] = [colon[1], colon[2]];
  const cut = colon === null && /^if\s/iu.test(sentence) && (condition === undefined || !isOneClause(condition)) ? withoutComma(sentence.slice(3)) : undefined;
  // What is said or thought belongs to who says it.
  if (cut !== undefined && !/\b(?:say|says|saying|said|think|thinking|feel|feeling|tell|telling|ask|asking|mean|know|see|hear|shout|shouting|sign|text)(?:\s+(?:you|him|her|them))?$/iu.test(cut.condition)) ({ condition, then } = cut);
  if (condition === undefined || then === undefined || quoted(condition) || !standsAlone(condition.replace(eitherOf, '$1').replace(nameIs, '$1 is ')) || colon === null && !isOneClause(condition) || isCutShort(condition)) return undefined;
  // "If there is a club with dominoes, proper dominoes, I would go": what then must begin behind the comma.
  const start = then.split(',')[0] ?? then;
  if (!standsAlone(`${start} so`) && !isOrder(start)) return undefined;
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
