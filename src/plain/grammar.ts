import { verbs } from './data.js';
import { basesOf } from './forms.js';
import { wordsOf, type Word } from './words.js';

const subjects = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'this', 'that', 'these', 'those', 'there', 'nobody', 'everybody', 'somebody', 'someone', 'everyone', 'people']);
const ofSomebody = new Set(['my', 'our', 'your', 'his', 'her', 'their', 'its', 'the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'all', 'both', 'most', 'no', 'every', 'each']);
const auxiliaries = new Set([
  'am', 'is', 'are', 'was', 'were', 'be', 'has', 'have', 'had', 'do', 'does', 'did', 'can', 'cannot', 'could', 'will', 'would', 'shall', 'should', 'must', 'may', 'might',
]);
const adverbs = new Set([
  'always', 'also', 'often', 'usually', 'never', 'still', 'just', 'only', 'really', 'sometimes', 'now', 'then', 'already', 'both', 'all', 'even', 'ever', 'hardly', 'not', 'mostly', 'normally', 'currently', 'soon', 'either', 'each',
]);
/** Words that make what follows hang on something else: nothing is parted inside their reach. */
const hanging = new Set([
  'if', 'when', 'whenever', 'unless', 'until', 'till', 'because', 'while', 'that', 'who', 'whom', 'whose', 'which', 'whether', 'before', 'after', 'than', 'where', 'wherever',
  'although', 'though', 'since', 'as', 'so', 'what', 'how', 'why', 'once', 'except', 'instead',
]);
const openers = new Set(['if', 'when', 'whenever', 'unless', 'until', 'till', 'because', 'while', 'who', 'whom', 'which', 'whether', 'before', 'after', 'than', 'although', 'though', 'since', 'as', 'to', 'with', 'without', 'from', 'of', 'or', 'and', 'but', 'not', 'even', 'once', 'except', 'what', 'how', 'where', 'why']);

/** Whether a word can be a verb, with its contractions ("I've" counts at "'ve"). */
export function isVerb(word: string): boolean {
  if (auxiliaries.has(word) || /n't$/.test(word)) return true;
  for (const base of basesOf(word)) if (verbs().has(base)) return true;
  return false;
}

export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word) || /n't$/.test(word);
}

/** Whether the words begin with a short subject and its verb: "I am", "she usually comes", "they're". */
export function startsWithPronounClause(text: string): boolean {
  const [first, ...rest] = wordsOf(text).map((word) => word.lower);
  if (first === undefined) return false;
  if (/^(?:i|we|you|he|she|it|they|that|there)'(?:m|s|re|ve|ll|d)$/.test(first)) return rest.length > 0;
  if (!subjects.has(first)) return false;
  const next = rest.find((word) => !adverbs.has(word));
  return next !== undefined && isVerb(next) && rest.length > 1 - (auxiliaries.has(next) ? 0 : 1);
}

/** Whether a piece of a sentence can stand by itself: a subject, then a verb, and nothing it hangs on before them. */
export function standsAlone(text: string): boolean {
  const words = wordsOf(text);
  const first = words[0]?.lower;
  if (first === undefined || words.length < 2 || openers.has(first)) return false;
  if (startsWithPronounClause(text)) return true;
  const contracted = words.findIndex(({ lower }) => /^(?:i|we|you|he|she|it|they|that|there)'(?:m|s|re|ve|ll|d)$/.test(lower));
  if (contracted >= 0 && contracted < 6 && contracted < words.length - 1) return !words.slice(0, contracted).some(({ lower }) => hanging.has(lower));
  const verbAt = words.findIndex((word, index) => index > 0 && index < 8 && isFinite(word, words[index - 1], words[index + 1]));
  if (verbAt < 1) return false;
  const subject = words.slice(0, verbAt);
  return !subject.some((word) => hanging.has(word.lower) && !['that'].includes(word.lower)) && subject.some((word) => isNameOrNoun(word));
}

// A verb that shows its time or person: an auxiliary, or a form in -s or -ed behind a noun or a name that is not itself a plural behind "the".
function isFinite(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || ofSomebody.has(before.lower)) return false;
  if (auxiliaries.has(word.lower) || /n't$/.test(word.lower)) return word.lower !== 'be';
  if (!isVerb(word.lower) || after === undefined) return false;
  return /(?:s|ed)$/.test(word.lower) || !verbs().has(word.lower) ? !/ing$/.test(word.lower) : /s$/.test(before.lower);
}

function isNameOrNoun(word: Word): boolean {
  return !ofSomebody.has(word.lower) && !adverbs.has(word.lower) && /\p{L}/u.test(word.text);
}

/** Whether some word makes the words after it hang on it, so that a part cut off behind it would lose a condition. */
export function hasHanging(text: string): boolean {
  // "10 till 1" is a time, and to look after somebody is one verb.
  const plain = text.replace(/\d\S*\s+(?:till|until)\s+\d/giu, ' ').replace(/\b(look(?:s|ed|ing)?|came?|take[ns]?|took)\s+after\b/giu, '$1').replace(/\bso (?:much|many|far|long|on)\b/giu, ' ');
  return wordsOf(plain).some((word) => hanging.has(word.lower));
}

/** Whether a condition is in the words: what is said behind it holds only then. */
export function hasCondition(text: string): boolean {
  return /\b(?:if|when|whenever|unless|until|while|whether)\b/iu.test(text);
}

/** The subject that the sentence begins with, for carrying over: a pronoun, or a name or noun of at most four words before the verb. */
export function subjectOf(text: string): string | undefined {
  const words = wordsOf(text);
  const verbAt = words.findIndex((word, index) => index > 0 && index < 5 && !adverbs.has(word.lower) && (isFinite(word, words[index - 1], words[index + 1]) || (index === 1 && subjects.has(words[0]?.lower ?? '') && isVerb(word.lower))));
  if (verbAt < 1) return undefined;
  const subject = words.slice(0, verbAt).filter((word) => !adverbs.has(word.lower));
  const last = subject.at(-1);
  if (last === undefined || subject.some((word) => hanging.has(word.lower) || openers.has(word.lower))) return undefined;
  return text.slice(0, last.end).trim();
}
