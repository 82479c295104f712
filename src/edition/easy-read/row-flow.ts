import type { Concept } from '../../picture/index.js';
import type { Inline, ParagraphNode } from '../../document/nodes.js';
import { capitalised, isOrder, isVerb, standsAlone, startsWithPronounClause, uncapitalised, wordCount, wordsOf } from '../../plain/index.js';
import type { EasyRow, RowHints } from './easy-row.js';
import type { Stretch } from './text-of.js';

/** Sentences and words that one row can hold before it is more than one idea. */
export const most = { sentences: 3, words: 28 } as const;
/** A few more words without a picture of their own stand better in the row before than by themselves. */
export const mostWithAfterthought = { sentences: 5, words: 40, added: 8 } as const;
/** What holds only under the "if" before it, or only of who is told of, stays in its row for longer: parted from it, it would hold always, or of somebody else. */
export const mostTogether = { sentences: 6, words: 48 } as const;

/** How many words some sentences have together. */
export const countOf = (sentences: readonly string[]): number => sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0);

/** Whether a sentence points back at the one before: "It's Sharon's", "What if it's shorter than that?", "This is because …". */
export function leans(sentence: string | undefined): boolean {
  return sentence !== undefined && /^(?:(?:but|and|so|then|what if|if)\s+)?(?:it|that|this|these|those|they|he|she|him|her|them|otherwise)(?:['’]\p{L}+)?\b/iu.test(sentence);
}

/** A sentence whose deed was said before: "I had not.", "I can.", "Some days I do." */
const cutShort = /^(?:(?:last|in|on|that|this|since)\s+\p{L}+,?\s+)?(?:(?:but|so|and|then|some|most|many|all|days?|times?|now)\s+){0,2}(?:i|he|she|we|they|you|it|nobody|somebody)(?:\s+(?:am|is|are|was|were|have|has|had|do|does|did|can|could|will|would|must|should|may|might)(?: not|n['’]t)?|\s+(?:cannot|can['’]t|won['’]t))[.!]?$/iu;
/** "If you have not, ring 999.", "The doctor calls it COPD.": what is meant was said before. */
const pointsBack = /^(?:if|when|unless)\s+\S+\s+(?:have|has|had|do|does|did|are|is|was|were|can|could|will|would)(?:\s+not|n['’]t)?,|^(?:\S+\s+){1,3}(?:it|them)\b/iu;
/** A whole sentence of fewer words says little by itself. */
const fewWords = 4;

/** Whether a sentence is nothing, or something else, without the one before: it points back, has no verb of its own, or says what to do then. */
export function needsBefore(sentence: string | undefined): boolean {
  if (sentence === undefined) return false;
  return leans(sentence) || pointsBack.test(sentence) || /^(?:under|over|above|below|more than|less than)\s+\d/iu.test(sentence) || /^(?:and|but|so|then|same|not|no|yes|every one|none|both|each|their|its)\b/iu.test(sentence) || cutShort.test(sentence) || wordCount(sentence) < fewWords || isOrder(sentence) || !standsAlone(sentence);
}

/** "2 since I came home." under "Falls", "Small ones, about one a week.": what there are so many of stands in the heading. */
const headless = /^(?:about |around |roughly )?(?:\d+|one|two|three|four|five|six|(?:the )?(?:small|big|little|bad|good|short|long|mild|worst|first|last) ones?)(?=[,.]|\s+(?:since|in|on|at|last|this|a|every|per|so|more|already|by|from|to)\b)/iu;

export const isHeadless = (text: string): boolean => headless.test(text);

const stem = /^(?:I|We|He|She|They|\p{Lu}[\p{L}’'-]+)(?:\s+(?:really|also|still))?\s+(?:likes?|loves?|enjoys?|wants?|needs?|misses|miss)$/u;

/** Whether what stands over a list makes a sentence with each thing of it: "I love:", "Josh needs:". What is hated is said over each row instead, so that it reaches all of it. */
export function isStem(label: string): boolean {
  return stem.test(label);
}

/** What begins something of its own: "if I fall", "in the evening", "cannot be left". */
const notOfStem = /^(?:not|no|never|if|when|whenever|in|on|at|after|before|during|until|till|unless|because|so|but|and|or|can|cannot|can['’]t|could|will|would|must|should|may|do|does|did|is|are|was|were|has|have|had)\b/iu;

/** "I love", and "Singing.", as a sentence; undefined where the thing is a sentence itself. */
export function withStem(before: string, thing: string, isName: (word: string) => boolean): string | undefined {
  return standsAlone(thing) || thing.includes(':') || notOfStem.test(thing) || thing.split(/,\s+/u).some((part) => isOrder(part)) ? undefined : `${before} ${uncapitalised(thing, isName)}`;
}

/** Words of a point of a list that is still one row, however many sentences it has. */
export const shortPoint = 18;
/** A step of several, one after the other: cut up, nobody could say where it ends. */
const shortStep = 30;
const nameFirst = /^(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})(?=[,:.]|\s\(|\s[–—-]\s|\s(?:is|was|has|comes|does|helps|runs|works)\b)/u;

/** Whether all of a point of a list stays in one row: it is short, or tells of somebody by name ("Tunde, personal assistant. Calm, big. 07700 900347."). */
export function isOnePoint(sentences: readonly string[], kind: Stretch['kind'], isStep: boolean, isName: (word: string) => boolean): boolean {
  // "Hits his head: he is in pain. Do not call this behaviour. Ring us.": so few words hang on what they stand behind.
  const isTailed = sentences.length <= most.sentences && countOf(sentences) <= most.words && sentences.slice(1).every((each) => wordCount(each) <= fewWords + 1);
  return kind === 'item' && sentences.length > 1 && (countOf(sentences) <= (isStep ? shortStep : shortPoint) || isTailed || whoIsTold(sentences, isName) !== undefined);
}

/** Who is told of in a paragraph or a point, where it begins with a name. */
export function whoIsTold([first = '']: readonly string[], isName: (word: string) => boolean): string | undefined {
  const who = nameFirst.exec(first)?.[1];
  return who !== undefined && who.split(/\s/u).some((word) => isName(word)) ? who : undefined;
}

/** Whether a sentence has a number to ring and no name: by itself it would be nobody's. */
export function isNobodysNumber(sentence: string): boolean {
  return /(?<!\d)0\d[\d\s]{8,12}\d(?!\d)/u.test(sentence) && !/\s\p{Lu}\p{Ll}/u.test(sentence) && !/^(?!(?:She|He|They|We|It|My|His|Her|The|Ring|Text|Call|Phone|Mobile|Home|Work|Or|And|On)\b)\p{Lu}\p{Ll}+/u.test(sentence);
}

/** Whether sentences name or mean somebody else than who is told of: "Kim is the night nurse", "my mum has a key". */
export function tellsOfOthers(sentences: readonly string[], told: string, isName: (word: string) => boolean): boolean {
  const isOther = (sentence: string): boolean => wordsOf(sentence.replaceAll(told, ' ')).some(({ text }, at) => /^\p{Lu}\p{Ll}/u.test(text) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/u.test(text) && (at > 0 || isName(text)));
  return sentences.some(isOther) || /\b(?:my|our|his|her|their|the|a|an)\s+(?:\p{Ll}+\s+)?(?:mum|mam|dad|sister|brother|son|daughter|wife|husband|partner|friend|neighbour|nan|gran|uncle|aunt|auntie|cousin|niece|nephew|carer|nurse|doctor|worker|manager|boss)\b/iu.test(sentences.join(' '));
}

/** Whether a sentence only goes on about what the one before was about: "She lives at Beech House" after a friend, "Not drying" after washing up. */
export function goesOn(text: string, is: Concept['is'] | undefined): boolean {
  if (is === undefined || is === 'feeling') return false;
  const first = /^(?:(?:but|and|so|then)\s+)?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  if (['he', 'she', 'him', 'her'].includes(first)) return is === 'person';
  if (['they', 'them'].includes(first)) return is === 'person' || is === 'thing';
  if (['it', 'that', 'this', 'these', 'those'].includes(first)) return is !== 'person';
  // "Big mistake." behind somebody would be said of them.
  return is !== 'person' && wordsOf(text).length <= 3 && /^(?:not|no|never|nor|always|only|just|every|each|same|both|all|once|twice|sometimes|usually|often|daily|or|too|very|really|big|small|hot|cold|warm|fresh|plain|proper)$/.test(first) && !isOrder(text);
}

/** A picture that a person chose for a row wins; an empty choice leaves it to the words. */
export function chosen(picture: string | undefined, hints: RowHints): RowHints {
  return picture === undefined || picture === '' ? hints : { ...hints, picture };
}

export function withoutLabel(hints: RowHints): RowHints {
  const { label: _label, image: _image, number: _number, about: _about, apart: _apart, within: _within, inCase: _inCase, says: _says, day: _day, stem: _stem, together: _together, ...rest } = hints;
  return rest;
}

/** Whether a row under such a label says the "not" itself: "Do not call me …" under "Things not to do". */
export function deniesItself(text: string): boolean {
  // "When I am cross I go quiet" under "What makes me cross".
  if (/^(?:if|when|whenever)\s+(?:i|he|she)\b.*[\s,](?:i|he|she|we)\s+\p{L}+/iu.test(text)) return true;
  return /^(?:please\s+)?(?:do not|don['’]t|never|no|not|stop|avoid|without|i (?:hate|cannot|can['’]t|do not|don['’]t|will not|won['’]t|never)|nobody|nothing)\b/iu.test(text);
}

/** A longer heading says more than that. */
const longestLabel = 9;

const forbids = /^(?:please\s+)?(?:never|do not|don['’]t|no|not|avoid|stop|must not|must never|what (?:\p{L}+ )?(?:must|should) (?:never|not)|(?:i|we|he|she|you|staff|people) (?:must|should) (?:never|not)|what (?:i|he|she) never (?:wants?|eats?|drinks?|does|do|has|have|uses?)|what i (?:do not|don['’]t) (?:do|eat|drink|use)|things (?:that )?(?:(?:i|we|he|she|you) )?(?:must|should) (?:never|not)|prohibit|not allowed|banned|what i (?:will not|won['’]t|do not|don['’]t) (?:have|want|like|accept|allow|tolerate|put up with)|things i (?:will not|won['’]t|do not|don['’]t) (?:have|want|accept|allow|tolerate|put up with))\b/iu;
const hated = /\b(?:hates?|dislikes?|do(?:es)? not like|don['’]t like|doesn['’]t like|cannot stand|can['’]t stand|worst things?|bad things?|(?:makes?|gets?) (?:me|him|her|them) (?:cross|angry|mad|sad|upset|worried|anxious|stressed|scared|frightened|furious|fed up|down)|(?:winds?|winding) (?:me|him|her) up|on (?:my|his|her) nerves|drives? (?:me|him|her) mad|(?:do(?:es)? not|don['’]t|doesn['’]t|never) (?:help|work))\b|^what (?:does|do)(?:n['’]t| not)$/iu;

/** A heading in the line itself: "What does not help: police at the door". */
const refusal = /^(?:what (?:i|he|she|we) (?:do|does|would)(?: not|n['’]t) (?:want|like|need)|(?:i|he|she|we|\p{Lu}\p{L}+) wants? to stop|what (?:does|do|is) not(?: help| work| working)?|what (?:must|should) (?:not|never)(?: happen)?|must not happen|not helpful|never|no|not|avoid|do not|hates?|dislikes?)\s*:\s*/iu;
/** The day and its part behind a heading that is said over each of them. */
const ofDay = /: (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Week ?days?|Week ?ends?|Every ?day|Each day|Most days), [^:]+$/iu;
const unable = /\b(?:cannot|can['’]t|can not|unable to|not able to)\b/iu;

function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^()]*\)/gu, '').replace(/^\d+\.\s+/u, '').trim();
}

/** The words of a row as its heading means them, to find their picture: "Graded exercise" under "Never" is crossed out. */
export function underLabel(words: string, label: string | undefined): string {
  // What is refused in a list is refused in each part: "DO not: touch me, tell me to calm down".
  const text = refusal.test(words) ? words.replace(refusal, 'Never ').replace(/,\s+(?:or\s+|and\s+)?(?=\p{Ll})/gu, ', never ') : words;
  const said = label === undefined ? '' : withoutBrackets(label);
  // "Things I must never do: Monday, morning" turns round what is done then; "Days I cannot work" says why it is done.
  const day = ofDay.exec(said);
  if (day !== null && !/^(?:things|what)\b/iu.test(said)) return text;
  const heading = day === null ? said : said.slice(0, day.index);
  if (heading === '' || wordCount(heading) > longestLabel || saysWhen.test(heading) || deniesItself(text)) return text;
  // "What I don't want help with" is what somebody does alone.
  if (saysItself(text, heading) || /\bhelp\b/iu.test(heading) && !hated.test(heading)) return text;
  const plain = uncapitalised(text, (word) => /^\p{Lu}/u.test(word.slice(1)));
  return forbids.test(heading) ? `${isOrder(text) ? 'Never' : 'I do not want'} ${plain}` : unable.test(heading) ? `I cannot ${plain}` : hated.test(heading) ? `I hate ${plain}` : text;
}

/** Whether a whole sentence stands under what somebody cannot do: "There's a seat", "I walk into door frames" and "Come at me from the left" are not what they cannot. */
export function saysItself(text: string, label: string, isLater = false): boolean {
  if (!unable.test(withoutBrackets(label))) return false;
  return startsWithPronounClause(text) || isOrder(text) && /\b(?:me|us)\b/iu.test(text) || isLater && (standsAlone(text) || saysHowOften.test(text));
}

/**
 * Whether a later sentence of a point is still what the heading turns round. "The phone. I cannot do the phone. Text me." under "What does not help": what
 * is said of the phone is so, and the text is what to do instead. An order under "Never" stays under it.
 */
export function isUnder(said: string, label: string, first: string): boolean {
  const text = said.replace(/^(?:just|then|please|so|instead)\s+/iu, '');
  if (saysItself(text, label, true)) return false;
  if (isOrder(text)) return forbids.test(label) || isOrder(first);
  return !standsAlone(text) || forbids.test(label) && standsAlone(first) && !leans(text);
}

/** "Every time.", "Not yet.": of what was said before. */
const saysHowOften = /^(?:not (?:yet|ever|any ?more|at all)|every|each|only|always|sometimes|usually|mostly|ever|especially|at (?:all|first|night|times))\b[^,;]*$/iu;

/**
 * "A PA doesn't turn up.", "I do not like noise. I wear ear defenders.": bold words before a paragraph say their "not" themselves, and it is of nothing in
 * the sentences below them. Only words that are none ("Things I hate. Balloons.") are meant by it.
 */
export function reachesNothing(text: string, { about }: RowHints): boolean {
  return about !== undefined && !ofDay.test(`: ${about}`) && (standsAlone(text) || isOrder(text) || standsAlone(about) && !hated.test(about) && !forbids.test(about));
}

/** Whether a sentence behind what is not liked says what comes of it: "Being rushed. I go stiff." Not "I like music instead", nor what to do. */
export function comesOf(label: string, said: string): boolean {
  return /\b(?:hates?|dislikes?|not like|n['’]t like|cannot stand|can['’]t stand|makes? (?:me|him|her))\b/iu.test(label) && /^(?:(?:then|so|and)\s+)?(?:i|he|she|it|they)\b/iu.test(said) && !/\b(?:likes?|loves?|prefers?|enjoys?|wants?|needs?|instead|rather|helps?|safe|happy|fine|okay|ok|better|good|calm)\b/iu.test(said);
}

/** "If Becky cannot come": what stands below is what to do then. */
export const saysWhen = /^(?:\d+\.\s+)?(?:what )?(?:if|when|whenever|in case)\b/iu;

/** Whether what stands under a label must not be, or is not liked: it is said again with each row, which by itself would say the opposite. Not "Emergency, no messing". */
export function turnsRound(label: string): boolean {
  // "Good days and bad days": what stands below it can be either.
  if (saysWhen.test(label) || /\bgood\b/iu.test(label) && /\bbad\b/iu.test(label)) return false;
  return wordCount(withoutBrackets(label)) <= longestLabel && /\b(?:hate|not|never|dislike|avoid|cannot|without|against|worst|bad)\b|^(?:please )?stop\b|\bthings? to stop\b|n['’]t\b|^no\b|\bno(?:['’]?e?s)?$|\bno[- ]?go\b/iu.test(withoutBrackets(label)) || wordCount(withoutBrackets(label)) <= longestLabel && hated.test(withoutBrackets(label));
}

/** Words of a question that somebody asks instead of "if", and of what then. */
const [shortQuestion, shortAnswer] = [12, 8];

/** "Bread.", "Green tea.": words that say nothing by themselves, but only of what stands before them. Things in -s look like verbs, and are none here. */
export function isFragment(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.length > 0 && words.length <= 2 && !/[?:\p{N}]/u.test(sentence) && !words.some(({ lower }) => isVerb(lower) && !/s$/.test(lower) || dayOrTime.test(lower));
}

const dayOrTime = /^(?:(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:days?)?|mornings?|afternoons?|evenings?|nights?|breakfast|lunch|dinner|tea|bedtime|weekends?|daily)$/;

const opensIf = /^(?:if|what if|when)\b/iu;
/** "Carer late, 30 minutes: I text them", "I'm in hospital: take my blue book": an "if" in the form of a note. */
const inCase = /^[^:.!?]{0,30}\b(?:away|off(?: sick)?|late|ill|poorly|sick|unwell|in hospital|go(?:es)? in(?:to hospital)?|not (?:there|here|in|come|coming|answering)|no answer|no (?:carer|one|show)|cancels?|cancelled|(?:do(?:es)?(?:n['’]t| not)|did(?:n['’]t| not)|can(?:no|['’])t) (?:come|turn up|show|answer|make it)|go(?:es)? (?:missing|very low|low)|hurts? me|fall|falls|missing|breaks?|broken)\b[^:.!?]{0,30}:\s/iu;
/** Words of an "if" that has said so much itself that what follows is something new. */
const longIf = 25;

/** What a point of a list says happens, "Mum is poorly", "If I fall", where what is done then takes more than a row: it stands over each of them. */
export function caseOf(first: string): string | undefined {
  const said = inCase.test(first) ? /^[^:.!?]+(?=:)/u.exec(first)?.[0] : /^if [^,.:;!?]+(?=[,:])/iu.exec(first)?.[0];
  return said !== undefined && wordCount(said) <= longestLabel ? capitalised(said) : undefined;
}

/** "On a bad day I am washed out. I need somebody to make supper.": what all of a paragraph is said of, until it says another time. */
export function dayOf(first: string): string | undefined {
  // "On good days I wash, on bad days I need two people": what follows can be either.
  if ((first.match(/\bdays?\b/giu)?.length ?? 0) > 1) return undefined;
  return /^on\s+(?:(?:a|an|my|the|very|really)\s+)*(?:good|bad|better|worse|worst|best|normal|usual|ordinary|hard|easy|dialysis|hospital|chemo|treatment|school|work|working)\s+days?(?=,|\s+(?:i|my|he|she|we|they|it)\b)/iu.exec(first)?.[0];
}

/** Whether a sentence says itself when it holds. */
export function hasOwnDay(sentence: string): boolean {
  return /^(?:(?:but|and|so|then)\s+)?(?:on|when|if|in|at|every|most|some|usually|otherwise|the rest|now|after|tomorrow|today|other|the other|still|(?:the\s+)?(?:bad|good|worse|better)\s+(?:days?|ones?))\b/iu.test(sentence)
    || /\b(?:always|never|ever|usually|normally|often|most days|all the time|at all times|every (?:day|night|week|morning)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|in the morning)\b.*\b(?:pm|at night|in the evening)\b/iu.test(sentence);
}

/**
 * Whether a sentence behind a case is surely of that case: what to do, what somebody else does, or what the person then cannot do or needs. "I have a
 * son" and "I live alone" are so in every case.
 */
export function isOfCase(sentence: string): boolean {
  const then = sentence.replace(/^(?:after (?:that|this)|otherwise|if not),?\s+/iu, '');
  if (hasOwnDay(then)) return false;
  const plain = then.replace(/^(?:then|so|and|but)\s+/iu, '');
  return !/^(?:i|my|we|our)\b/iu.test(plain) || /^(?:i|we)\s+(?:then\s+)?(?:cannot|can['’]t|can not|need|will need|want|do not want|don['’]t want|ring|call|text|press|wait|go)\b/iu.test(plain);
}

const saysHow = /^(?:then|in|on|at|by|with|without|for|from|every|each|only|just|always|sometimes|usually|once|twice|about|till|until|after|before|under|over|behind|inside|left|right|up|down|out)\b/iu;

/** What must not part from the row before, whose last sentence is `last`: the rest of one sentence that cannot stand by itself, and what to do "if" that happens. */
export function clings({ words, from }: EasyRow, before: { words: readonly string[]; from: string | undefined }, last: string, kind: Stretch['kind']): boolean {
  const [first = ''] = words;
  if (from === before.from) {
    // Why something is so stays with it, and what follows from a few words with them.
    if (/^This is (?:because|so that)\b/.test(first) || /^So\b/.test(first) && countOf([...before.words, first]) <= shortPoint) return true;
    return !standsAlone(first) && !isOrder(first) && !/^(?:This|But|So|Then)\b/.test(first);
  }
  const [opening = ''] = before.words;
  // "Danny: weekday mornings. 07700 900418.": whose number it is stands before it.
  if (words.length === 1 && /^\+?[\d\s()-]{7,}\.?$/.test(first)) return true;
  // "I can be on my own for 20 minutes. Not in bed. Not with the mask on."
  if (/^not\b/iu.test(first) && wordCount(first) <= shortAnswer && words.length === 1) return true;
  // "I do not blame her. Some days I do."
  if (cutShort.test(first) && wordCount(first) <= shortAnswer) return true;
  // "Dry stuff I cough. Bread. Crisps.": by itself the bread would be something to eat.
  if (kind === 'text' && words.length === 1 && isFragment(first) && !(before.words.length === 1 && dayOrTime.test(opening.toLowerCase().replace(/[.!]$/, '')))) return true;
  // "Left side of mouth.", "Then phone.": when, where or how of what stands before.
  if (kind !== 'cell' && words.length === 1 && saysHow.test(first) && wordCount(first) <= 5 && !standsAlone(first) && !isOrder(first) && !/\d{5}/u.test(first)) return true;
  // "Not The Laurels. They put me to bed at 8."
  if (/^(?:they|he|she)\b/iu.test(first) && words.length === 1 && /^(?:not|never|no)\b/iu.test(last) && wordCount(last) < fewWords + 1) return true;
  // "Never stop them suddenly.", "Do not miss it, he has fits."
  if (words.length === 1 && wordCount(first) <= shortAnswer && (isOrder(first) || /^(?:do not|don['’]t|never|please)\b/iu.test(first)) && /\b(?:it|them|that)\b|\ban? \p{L}+ one[.!]?$/iu.test(first) && !/["“]/u.test(first) && !opensIf.test(first)) return true;
  // "Red mark that will not fade? I stay off it. You ring the nurse."
  if (/\?$/.test(opening) && !/^(?:what(?! if)|who|why|how|where|when|do|does|did|is|are|can|could|would|have|has)\b/iu.test(opening) && wordCount(opening) <= shortQuestion && wordCount(first) <= shortAnswer && !opensIf.test(first)) return true;
  // "Patience away: Simone on Saturday. Tuesday I miss.": what a point of a list begins with holds to its end.
  if (kind === 'item' && inCase.test(opening) && !opensIf.test(first)) return true;
  if (!opensIf.test(opening) || wordCount(opening) > longIf) return false;
  // A point of a list that begins with "if" is about that "if" to its end.
  return kind === 'item' && !opensIf.test(first) || isOrder(first) || /^(?:then|after|otherwise|if not|still|until then|in the meantime)\b/iu.test(first);
}

/** The paragraphs of a point with its number before them: "2. 2 hours" would read as one number, so there it has a line of its own. */
export function numbered(number: number | undefined, paragraphs: ParagraphNode[]): ParagraphNode[] {
  const [first, ...more] = paragraphs;
  if (number === undefined || first === undefined) return paragraphs;
  const mark: Inline = { type: 'strong', children: [{ type: 'text', value: `${number}.` }] };
  const [opening] = first.children;
  if (opening?.type === 'text' && /^\p{N}/u.test(opening.value)) return [{ type: 'paragraph', children: [mark] }, first, ...more];
  return [{ ...first, children: [mark, { type: 'text', value: ' ' }, ...first.children] }, ...more];
}
