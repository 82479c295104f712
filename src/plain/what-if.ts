import { mostWords } from './check.js';
import { isOrder, standsAlone } from './grammar.js';
import { isOneClause, quoted } from './reach.js';
import { capitalised, stopped, wordCount } from './words.js';


/** "If I fall and cannot get up, ring my sister" as a question and what then, both on one row, when it is too long for one sentence. */
export function whatIf(sentence: string, partFurther: (then: string) => string[][]): string[] | undefined {
  if (wordCount(sentence) <= mostWords) return undefined;
  const match = /^if\s+([^,;:?]+?)(?:,\s+(then\s+)?|\s+(then\s+))(.+)$/iu.exec(sentence);
  const [condition, then] = [match?.[1]?.trim(), match?.[4]?.trim()];
  if (condition === undefined || then === undefined || quoted(condition) || !standsAlone(condition) || !isOneClause(condition)) return undefined;
  // "If there is a club with dominoes, proper dominoes, I would go": what then must begin behind the comma.
  const start = then.split(',')[0] ?? then;
  if (!standsAlone(`${start} so`) && !isOrder(start)) return undefined;
  // A second condition in what then would be read without the first.
  if (/\b(?:and|but|or)\s+(?:if|when)\b/iu.test(then)) return undefined;
  const joined = match?.[2] ?? match?.[3];
  const what = stopped(capitalised(joined === undefined ? then : `Then ${then}`));
  // All that is done then stays on the row of the question.
  return [`What if ${condition}?`, ...(wordCount(what) > mostWords ? partFurther(what).flat() : [what])];
}
