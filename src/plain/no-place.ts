import { isOrder } from './grammar.js';
import { sameSubject, unled } from './reach.js';

const purpose = /^(?:i|he|she|we|they|you|it)\s+(?:can|cannot|can['’]t|know|knows|do not|don['’]t|does not|doesn['’]t|will|won['’]t|get|gets|see)\b/iu;
const timeLast = /\b(?:in|on|at|during)\s+(?:the\s+|a\s+)?(?:bad\s+)?(?:winter|summer|spring|autumn|nights?|mornings?|evenings?|afternoons?|\p{L}+days?)$/iu;

/** "Lock the door so he cannot get out" is what for; "nobody but Mum"; "I drive, but only in the day"; "I feel low in the winter and I stay in". */
export function isNoPlace(left: string, right: string, word: string, comma: boolean): boolean {
  if (/\b(?:nobody|no one|no-one|nothing|all|anything|anyone|everyone|everything|none)$/iu.test(left) || word === 'but' && /^only\b/iu.test(right)) return true;
  if (word === 'so' && purpose.test(right) && isOrder(unled(left))) return true;
  return word === 'and' && !comma && timeLast.test(left) && sameSubject(unled(left), right) && !timeLast.test(right.replace(/[.!]$/u, '')) && !/\b(?:until|till|before|after|at)\b/iu.test(right);
}
