import { mostWords } from './check.js';
import { hasHanging, isAuxiliary, isOrder, isVerb, standsAlone } from './grammar.js';
import { isNote } from './pauses.js';
import { quoted, reports, unled } from './reach.js';
import { wordCount, wordsOf } from './words.js';

/** Words put in by the program where a sentence is parted. Nothing else may be new (`guard.ts`). */
const means = 'This means';

/** "My sister Joan, who lives in Leeds, rings me": the side clause becomes a sentence about the same words. */
export function sideClause(sentence: string, isName: (word: string) => boolean): string[] | undefined {
  const inside = /^([^,;:]+),\s+(?:who|which)\s+([^,;:]+),\s+([^,;:].*)$/u.exec(sentence);
  if (inside !== null) {
    const [, who = '', about = '', rest = ''] = inside;
    if (wordCount(who) <= 5 && !quoted(who) && isThing(who, isName) && startsWithVerb(about) && startsWithVerb(rest)) return [`${who} ${rest}`, `${who} ${about}`];
  }
  const behind = /^(.+?),\s+(which means|who|which)\s+([^,;:]+)$/u.exec(sentence);
  if (behind === null) return undefined;
  const [, left = '', word = '', about = ''] = behind;
  // "The light flickers" ends with its verb, and needs a word behind it to be seen as a clause.
  const verbLast = !standsAlone(unled(left)) && word === 'which' && standsAlone(`${unled(left)} now`);
  // "Written over three Saturdays with my niece Marcia, who typed it": a note has one thing to go on about.
  const noted = !verbLast && wordCount(sentence) > mostWords && !/[:;"“”()]/u.test(left) && isNote(left);
  if (quoted(left) || !standsAlone(unled(left)) && !verbLast && !noted || hasHanging(unled(left))) return undefined;
  if (word === 'which means') return reports(left) ? undefined : [left, `${means} ${about}`];
  // "A woman, about my age, who likes musicals": what stands last is not always what is told of.
  const thing = left.includes(',') || verbLast ? apposedName(left, isName) : lastThing(left, isName);
  if (!startsWithVerb(about)) return undefined;
  if (noted && word === 'which' && !/^(?:are|were|have)\b/iu.test(about) && wordCount(left) > 1) return [left, `This ${about}`];
  // "Which" can be about all that was said; with a number it is about the thing.
  if (thing !== undefined && (word === 'who' || /^(?:is|was|has|runs|lasts|costs|starts|ends|opens|closes)\b.*\d/iu.test(about))) return [left, `${thing} ${about}`];
  return word === 'which' && pointsBack(left, about) ? [left, `This ${about}`] : undefined;
}

const judges = /^(?:(?:is|was|has been)\s+(?:(?:very|really|quite|so|too|not|no|always|often)\s+)*(?:an?|the|why|how|what|handy|good|bad|hard|great|lovely|nice|difficult|painful|embarrassing|upsetting|frustrating|helpful|important|unfair|wrong|fine|annoying|scary|frightening|dangerous|tiring|lonely|useful|better|worse|enough|unusual|normal|true)\b|helps\s|makes\s)/iu;

/** "…, which is a problem for me": "this" points back to as much as "which" did. Not to what is only wished, or to several things. */
function pointsBack(left: string, about: string): boolean {
  return wordCount(left) + wordCount(about) >= mostWords && judges.test(about) && !reports(left) && !isOrder(left)
    && !/\b(?:want|wants|wish|would|could|should|might|may|need|needs|hope|hopes|prefer|if|when|not|never|no|nobody)\b|n['’]t\b|['’]d\b/iu.test(left);
}

function startsWithVerb(text: string): boolean {
  const first = wordsOf(text).map((word) => word.lower).find((word) => !['always', 'also', 'usually', 'often', 'still', 'never', 'sometimes'].includes(word));
  return first !== undefined && isVerb(first) && !/ing$/.test(first);
}

const possessed = /(?:^|\s)((?:my|our|his|her|their|the)\s+\p{L}+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})$/iu;
/** "The Careline centre", "my social worker": words before a noun that can only be somebody, or a place where people work. */
const someBody = /(?:^|\s)((?:my|our|his|her|their|the)\s+(?:(?!(?:of|to|with|for|in|on|at|by|from|and|or|is|was|are|has|that|who|my|our|his|her|their|the|a|an)\s)[\p{L}’'-]+\s+){1,2}(?:centre|team|nurse|worker|manager|service|office|agency|doctor|surgery|therapist|assistant|officer|co-?ordinator|school|college|group|council|company|society|charity|clinic|neighbour|warden|friend|landlord))$/iu;
const named = /(?:^|\s)(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})$/u;
const namedThing = /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}[\p{L}-]+['’]s\s+\p{L}+$/u;

function lastThing(text: string, isName: (word: string) => boolean): string | undefined {
  const possessedMatch = possessed.exec(text)?.[1] ?? someBody.exec(text)?.[1];
  if (possessedMatch !== undefined) return possessedMatch;
  const name = named.exec(text)?.[1];
  return name !== undefined && wordsOf(name).some((word) => isName(word.text)) ? name : undefined;
}

function isThing(text: string, isName: (word: string) => boolean): boolean {
  return lastThing(text, isName) === text.trim() || namedThing.test(text.trim()) || /^(?:my|our|his|her|their|the)\s/iu.test(text) && !wordsOf(text).slice(1).some((word) => isAuxiliary(word.lower));
}

/** "Ruth Pallister, our Admiral Nurse, who rings every third Monday": who it is stands before what she is. */
function apposedName(left: string, isName: (word: string) => boolean): string | undefined {
  const name = /(?:^|\s)(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?),\s+(?:my|our|his|her|their|the|an?)\s+(?!.*\band\b)[^,]{2,40}$/u.exec(left)?.[1];
  return name !== undefined && wordsOf(name).every((word) => isName(word.text)) ? name : undefined;
}
