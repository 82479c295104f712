import { verbs } from './data.js';
import { basesOf } from './forms.js';
import { wordsOf, type Word } from './words.js';

const subjects = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'this', 'that', 'these', 'those', 'there', 'nobody', 'everybody', 'somebody', 'someone', 'everyone', 'people', 'staff', 'nothing', 'everything', 'something', 'anything']);
const ofSomebody = new Set(['my', 'our', 'your', 'his', 'her', 'their', 'its', 'the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'all', 'both', 'most', 'no', 'every', 'each']);
const auxiliaries = new Set([
  'am', 'is', 'are', 'was', 'were', 'be', 'has', 'have', 'had', 'do', 'does', 'did', 'can', 'cannot', 'could', 'will', 'would', 'shall', 'should', 'must', 'may', 'might',
]);
export const modals: ReadonlySet<string> = new Set(['can', 'cannot', 'could', 'will', 'would', 'shall', 'should', 'must', 'may', 'might']);
export const adverbs: ReadonlySet<string> = new Set([
  'always', 'also', 'often', 'usually', 'never', 'still', 'just', 'only', 'really', 'sometimes', 'now', 'then', 'already', 'both', 'all', 'even', 'ever', 'hardly', 'not', 'mostly', 'normally', 'currently', 'soon', 'either', 'each',
]);
/** Words that make what follows hang on something else: nothing is parted inside their reach. */
const hanging = new Set([
  'if', 'when', 'whenever', 'unless', 'until', 'till', 'because', 'while', 'that', 'who', 'whom', 'whose', 'which', 'whether', 'before', 'after', 'where', 'wherever',
  'although', 'though', 'since', 'as', 'so', 'what', 'how', 'why', 'once', 'except', 'instead', 'whatever', 'whoever', 'however', 'provided', 'whereas', 'otherwise', 'like',
]);
const openers = new Set([
  'if', 'when', 'whenever', 'unless', 'until', 'till', 'because', 'while', 'who', 'whom', 'which', 'whether', 'before', 'after', 'than', 'although', 'though', 'since', 'as', 'to', 'with', 'without', 'from', 'of', 'or', 'and', 'but',
  'not', 'even', 'once', 'except', 'what', 'how', 'where', 'why', 'whatever', 'whoever', 'however', 'provided', 'nor', 'neither', 'either', 'whereas', 'otherwise', 'given',
]);
/** "Im", "shes", "theyre" are the same without their mark; not "ill", "were" or "its", which are words. */
const contractedSubject = /^(?:(?:i|we|you|he|she|it|they|that|there)'(?:m|s|re|ve|ll|d)|im|ive|s?hes|thats|theres|theyre|youre|(?:we|they|you)ve|theyll)$/;
/** What comes behind a verb that has an object or goes on: it shows that a word which could be a thing as well is done here. */
const afterVerb = new Set([
  'a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'me', 'us', 'him', 'them', 'it', 'you', 'this', 'that', 'these', 'those', 'some', 'any', 'myself', 'himself', 'herself', 'themselves', 'somebody', 'someone', 'everyone', 'everything', 'something',
]);

const noVerbs = new Set(['and', 'but', 'with', 'who', 'that', 'the', 'are', 'for', 'from', 'both', 'all', 'too', 'either', 'when', 'where', 'which', 'because', 'two', 'three', 'myself', 'himself', 'herself', 'themselves', 'after', 'before', 'until', 'though', 'than', 'like', 'hope', 'think']);

/** Whether a word can be a verb, with its contractions ("I've" counts at "'ve"). */
export function isVerb(word: string): boolean {
  if (auxiliaries.has(word) || /n't$/.test(word)) return true;
  for (const base of basesOf(word)) if (verbs().has(base)) return true;
  return false;
}

export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word) || /n't$/.test(word);
}

/** Whether "walks", "help", "drinks" is a verb where it stands: "walks the dog", not "walks in the park and cakes". */
export function hasObject(next: string | undefined): boolean {
  return next !== undefined && afterVerb.has(next);
}

/** Whether the words begin with a short subject and its verb: "I am", "she usually comes", "they're". */
export function startsWithPronounClause(text: string): boolean {
  const [first, ...rest] = wordsOf(text).slice(0, 8).map((word) => word.lower);
  if (first === undefined) return false;
  if (contractedSubject.test(first)) return rest.length > 0;
  if (!subjects.has(first)) return false;
  const next = rest.find((word) => !adverbs.has(word));
  // Behind "I", "he" or "they" nearly every word is what they do, on the list or not ("I film water").
  // "People standing too close" is a thing that happens.
  if (next !== undefined && /ing$/.test(next) && /^(?:people|staff|somebody|someone|everyone|everybody|nobody)$/.test(first)) return false;
  const does = next !== undefined && (isVerb(next) || /^(?:i|he|she|we|they)$/.test(first) && /^\p{L}{3,}$/u.test(next) && !noVerbs.has(next) || first === 'it' && /^\p{L}{2,}[^s’']s$/u.test(next));
  return next !== undefined && does && rest.length > 1 - (auxiliaries.has(next) ? 0 : 1);
}

/** Whether a piece of a sentence can stand by itself: a subject, then a verb, and nothing it hangs on before them. */
export function standsAlone(text: string): boolean {
  const words = wordsOf(text);
  const [first, second] = [words[0]?.lower, words[1]?.lower];
  if (first === undefined || words.length < 2 || openers.has(first)) return false;
  // "Must be reviewed", "irons my shirts": a verb without anybody who does it.
  if (auxiliaries.has(first) || isVerb(first) && hasObject(second) && !ofSomebody.has(first)) return false;
  if (startsWithPronounClause(text)) return true;
  const contracted = words.findIndex(({ lower }) => contractedSubject.test(lower));
  if (contracted >= 0 && contracted < 6 && contracted < words.length - 1) return !isParted(text.slice(0, words[contracted]?.start)) && !words.slice(0, contracted).some(({ lower }) => hanging.has(lower));
  const verbAt = words.findIndex((word, index) => index > 0 && index < 8 && isFinite(word, words[index - 1], words[index + 1]));
  if (verbAt < 1) return false;
  const subject = words.slice(0, verbAt);
  return !isParted(text.slice(0, words[verbAt]?.start)) && !subject.some((word) => hanging.has(word.lower) && !['that'].includes(word.lower)) && subject.some((word) => isNameOrNoun(word));
}

/** "Pressure, and I had a stroke": the verb is of a clause of its own, and what stands before the comma has none. */
function isParted(subject: string): boolean {
  return /[,;:]\s+(?:and|but|so|or|then)\s+(?:i|we|you|he|she|it|they|there)\b/iu.test(subject);
}

// A verb that shows its time or person: an auxiliary, or a form in -s or -ed behind a noun or a name that is not itself a plural behind "the".
function isFinite(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || ofSomebody.has(before.lower)) return false;
  if (auxiliaries.has(word.lower) || /n't$/.test(word.lower)) return word.lower !== 'be';
  if (!isVerb(word.lower) || after === undefined) return false;
  return /(?:s|ed)$/.test(word.lower) || !verbs().has(word.lower) ? !/ing$/.test(word.lower) : /s$|^(?:men|women|children|people|staff|police|family)$/.test(before.lower);
}

function isNameOrNoun(word: Word): boolean {
  return !ofSomebody.has(word.lower) && !adverbs.has(word.lower) && /\p{L}/u.test(word.text);
}

/** A request: it begins with a verb in its base form ("Ring my sister", "Do not move anything", "Please knock"). */
export function isOrder(text: string): boolean {
  const [first, second] = wordsOf(text).map((word) => word.lower);
  if (first === undefined || second === undefined) return false;
  if (first === 'please' || first === 'always' || first === 'never') return isVerb(second);
  if (first === 'like' || first === 'need' || first === 'people' || isAuxiliary(second) && first !== 'do') return false;
  // "Hands" are things more often than they are handed on.
  if (first === 'hand') return ['me', 'him', 'her', 'them', 'us', 'over'].includes(second);
  // "Time it": how long it lasts.
  if (first === 'time') return ['it', 'me', 'him', 'her', 'them'].includes(second);
  // "Miss Farrow" is a person.
  if (first === 'miss' && /^Miss\s+\p{Lu}/u.test(text)) return false;
  return verbs().has(first) && !auxiliaries.has(first) || first === 'do' && /^(?:not|the|my|his|her|this|that|it)$/.test(second) && !text.includes('?') || first === 'don\'t';
}

const mealOrTime = '(?:about |around |half |quarter |twenty |ten |my |the |his |her )?(?:\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|past|last|breakfast|lunch|dinner|tea|bed|bedtime|supper|meals?|noon|midnight|mornings?|nights?|then|that|today|tomorrow|summer|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|\\w+days?)\\b';
const harmless = [
  // "Look after", "as a nurse", "so much", "before 11pm": no clause hangs on these.
  new RegExp(`\\b(?:before|after|until|till|since)\\s+${mealOrTime}(?!\\s+(?:is|was|are|were|i|he|she|we|they|it)\\b)`, 'giu'),
  /\b(?:look(?:s|ed|ing)?|came?|take[ns]?|took)\s+after\b/giu,
  /\bas\s+an?\b/giu,
  /\bas well\b/giu,
  /\bthat(?=\s+(?:\d|to|and|but|for|at|in|on|day|one|way|time|bit|night|week|much|again)\b|[,.]|$)/giu,
  /\bso (?:much|many|far|long|on)\b/giu,
  // "I know how to wash" says one thing that is known, and "that happened at Easter" begins with a thing.
  /\b(?:how|what|where|when|who|which)\s+to\s+\p{L}+/giu,
  /^that(?=\s+(?:is|was|has|had|happened|means|meant|helps|helped|makes|made|works|worked|went|goes|took|takes|costs?)\b|['’]s\b|\s+\p{L}+\s+(?:is|was|has|had|helps|makes|works|goes|comes|does|costs)\b)/giu,
  // "Keep that promise", "with that word".
  /(?<=\b(?:keep|kept|do|want|like|hate|need|use|get|got|take|took|put|have|had|about|with|for|of|on|in|to|at|by|from)\s)that(?=\s+\p{L}+(?:[,.]|$))/giu,
  // "…, though" and "not the same since" end what is said, and nothing behind them hangs on it.
  /,\s+though(?=[,.]|$)|\b(?:since|before|after)(?=,|\.?$)/giu,
  // "Because of my back" has no clause.
  /\bbecause of\b/giu,
  /\b(?:at|more than|not|only|just|never)\s+once\b|\bonce(?=\s+(?:(?:in|since)\s+\d{4}|(?:a|every|each|per|for an?)\s+(?:day|week|month|year|fortnight|night)|last)\b)/giu,
];

/** Whether some word makes the words after it hang on it, so that a part cut off behind it would lose a condition. */
export function hasHanging(text: string): boolean {
  const plain = harmless.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return wordsOf(plain).some((word, at, all) => hanging.has(word.lower) && (word.lower !== 'like' || isLikeness(all[at - 1]?.lower)));
}

// "I like tea" is a verb; "talks to me like I am a child" is a comparison that goes on.
function isLikeness(before: string | undefined): boolean {
  return before !== undefined && ['me', 'him', 'her', 'them', 'us', 'it', 'just', 'feels', 'looks', 'sounds', 'is', 'was'].includes(before);
}

/** Whether a condition is in the words: what is said behind it holds only then. */
export function hasCondition(text: string): boolean {
  return /\b(?:if|when|whenever|unless|until|while|whether|provided|in case)\b/iu.test(text);
}

/** The subject that the sentence begins with, for carrying over: a pronoun, or a name or noun of at most four words before the verb. */
export function subjectOf(text: string): string | undefined {
  const words = wordsOf(text);
  const verbAt = words.findIndex((word, index) => index > 0 && index < (ofSomebody.has(words[0]?.lower ?? '') && auxiliaries.has(word.lower) ? 9 : 5) && !adverbs.has(word.lower) && (isFinite(word, words[index - 1], words[index + 1]) || (index === 1 && subjects.has(words[0]?.lower ?? '') && isVerb(word.lower))));
  if (verbAt < 1) return undefined;
  const subject = words.slice(0, verbAt).filter((word) => !adverbs.has(word.lower));
  const last = subject.at(-1);
  if (last === undefined || subject.some((word) => hanging.has(word.lower) || openers.has(word.lower))) return undefined;
  const said = text.slice(0, last.end).trim();
  return /[,;:]/.test(said) ? undefined : said;
}
