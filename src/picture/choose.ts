import { valuesIn } from '../plan/values.js';
import { wordsOf, type Word } from '../plain/index.js';
import { isPartOfName, type Names } from './capitals.js';
import { conceptNamed, type Concept } from './concepts.js';
import { answeredNo, bodyParts, clausesOf, deniedBehind, denialOf } from './denial.js';
import { isForeign } from './foreign.js';
import type { ConceptIndex, Match } from './match.js';
import { dayNames, momentsIn, type Moment } from './moments.js';
import { isForbiddenLabel, isNotToGive, onlyMentionedIn } from './only-said.js';
import { meant } from './senses.js';
import { definite, sentenceRules } from './sentence-rules.js';

/** A picture for a sentence: a concept of the table, or something drawn from a value of the sentence. */
export type Choice =
  | { kind: 'concept'; concept: Concept; crossed: boolean; said: string }
  | Moment
  | { kind: 'money'; written: string }
  | { kind: 'phone'; written: string; byText?: true };

const weights: Readonly<Record<Concept['is'], number>> = { action: 50, thing: 46, feeling: 45, topic: 40, place: 30, person: 24 };
/** Letters in a sentence that can still be about one thing. */
const longest = 2_000;
/** From this on a person or a place stands beside a day or a time: "The nurse comes on Thursday". */
const beside = 20;

/**
 * Chooses what a sentence is about: the most definite idea in it, not its first noun. A phone number or an amount of money comes before all,
 * a time or a weekday stands beside a definite idea or by itself. None is chosen when nothing is sure: a wrong picture is worse than none.
 */
export function choose(sentence: string, index: ConceptIndex, names: Names): Choice[] {
  // So many words are about no one thing.
  if (sentence.length > longest) return [];
  // "I do not go unwashed to save the council £50": what it is for is not what it is about.
  const saving = sentence.search(/\s+to save (?:\S+ ){1,3}£/iu);
  if (saving > 0) return choose(sentence.slice(0, saving), index, names);
  // "Never go out without the red bag" is about the bag.
  const [, needed] = /\b(?:never|not|n['’]t|nobody)\b[^.,;:]*\b(?:goes?|going|leaves?|leaving|sent|travels?|travelling|outside)\b[^.,;:]*\swithout\s+((?:my|the|his|her|our)\s+[^,;:]+)$/iu.exec(sentence) ?? [];
  const [thing] = needed === undefined ? [] : choose(needed, index, names);
  if (thing?.kind === 'concept' && !thing.crossed) return [thing];
  const values = valuesIn(sentence, []);
  const phones = values.filter(({ kind }) => kind === 'phone');
  const [phone] = phones;
  // Of two numbers one may be the wrong one ("no, it is …"): then only that it is about ringing.
  if (phones.length > 1) return plainly(byText(sentence) ? 'text' : 'telephone');
  // Who asks for a text must not be shown a call.
  if (phone !== undefined && byText(sentence) && /(?:\b(?:not|never)\b|n['’]t\b)[^.,;]*\b(?:text|message)/iu.test(sentence)) return plainly('text', true);
  if (phone !== undefined && byText(sentence)) return [{ kind: 'phone', written: closed(sentence.slice(phone.start, phone.end)), byText: true }];
  // "999, then me, 07700 900142": whom to ring first.
  if (phone !== undefined && /\b999\b/u.test(sentence.slice(0, phone.start))) return plainly('emergency-call');
  // "Ring 111 at night": a number that everybody can ring is drawn like any other.
  const short = phone === undefined && !/\b999\b|\b(?:not|never)\b|n['’]t\b/iu.test(sentence) ? /\b(?:(?:ring|call|dial|phone)\s+(?:the\s+)?(?:NHS\s+)?|line[,:]\s+|(?:any other time|otherwise|out of hours)[,:]?\s+)(111|101|116 123)(?!\s*(?:bus|people|steps|\p{Lu}\p{Ll}+ (?:Street|Road|Lane|Avenue|Close)|[-\d]))\b/iu.exec(sentence)?.[1] : undefined;
  if (short !== undefined) return [{ kind: 'phone', written: short }];
  if (phone !== undefined) return [{ kind: 'phone', written: closed(sentence.slice(phone.start, phone.end)) }];
  const amounts = values.filter(({ kind }) => kind === 'money');
  // "The Settle line with my Railcard (£20)" is about the line.
  const aside = amounts.length === 1 && amounts.every(({ start, end }) => sentence.charAt(start - 1) === '(' && sentence.charAt(end) === ')');
  const decides = amounts.length === 1 && /^(?:\p{Lu}\p{L}+|i|he|she|we)\s+(?:can\s+|always\s+)?(?:decides?|chooses?)\b/iu.test(sentence);
  const money = (aside || decides) && bestOf(sentence, index, names) !== undefined ? undefined : amounts[0];
  // "10 pounds in my wallet": the picture of money in general must not stand beside an amount.
  const pounds = money === undefined && !ofWeight.test(sentence) ? poundsIn(sentence) : [];
  if (new Set(pounds).size === 1) return pounds.slice(0, 1).map((written) => ({ kind: 'money', written }));
  // "9 hours at £15.80 = £142.20", "7 at £17.25: £120.75": what it comes to stands last.
  const last = amounts.at(-1);
  if (last !== undefined && amounts.length > 1 && (sentence.match(comesToPounds) ?? []).length === 1 && comesTo.test(sentence.slice(0, last.start)) && /^(?:\s+(?:a|per|each|every)\s+(?:week|month|year))?[.!]?$/iu.test(sentence.slice(last.end)) && !/\b(?:not|instead|was|used to|or)\b/iu.test(sentence)) return [{ kind: 'money', written: sentence.slice(last.start, last.end) }];
  if (new Set(amounts.map(({ norm }) => norm)).size > 1) return plainly('money');
  if (money !== undefined) return [{ kind: 'money', written: sentence.slice(money.start, money.end) }];
  // Two words of the table together are English, however short the note: "Ear defenders, dim light."
  const isOurs = (): boolean => index.matchesIn(sentence, () => false).some(({ length }) => length > 1);
  const best = isForeign(sentence, names.isName) && !isOurs() ? undefined : bestOf(sentence, index, names);
  const moments = momentsIn(sentence, values).filter((moment) => best === undefined || best.weight < beside || holdsFor(moment, best, sentence));
  if (best !== undefined && best.weight >= (moments.length > 0 ? beside : definite)) return [best.choice, ...moments.slice(0, 1)];
  if (moments.length > 0) return moments.slice(0, 2);
  return best === undefined ? [] : [best.choice];
}

/** What stands before the amount that a sum comes to: at the end of some words, and anywhere before pounds. */
const sumWords = String.raw`(?:[=:]|\b(?:which|that) (?:is|makes|comes to|adds up to)|\bthat['’]s|\bcomes? to|\bmakes)\s*`;
const comesTo = new RegExp(`${sumWords}$`, 'iu');
const comesToPounds = new RegExp(`${sumWords}£`, 'giu');

/** Whether somebody is to be written to, and not rung. */
function byText(sentence: string): boolean {
  return /\b(?:text|message)(?:s|ed|ing)?\b/iu.test(sentence) && !/\b(?:ring|rings|call|calls|phone|phones|voicemail|answerphone)\b|\bleave\s+(?:\S+\s+)?(?:a\s+)?message\b/iu.test(sentence);
}

/** Pounds that somebody weighs: "If I go up 3 pounds in 2 days". */
const ofWeight = /\b(?:weigh\p{L}*|weight|lost|lose|losing|gain(?:s|ed)?|put on|puts on|stone|baby|born|heavier|lighter|go(?:es)? up|gone up|went up|going up|scales?|swell\p{L}*|swollen|ankles?|flour|sugar|potatoes|meat|apples)\b|\bpounds?\s+(?:up|down|over|or more|in\s+(?:a|an|one|two|three|\d+)\s+(?:days?|nights?|weeks?|months?))\b|\b(?:up|down)\s+(?:by\s+)?\d+\s+pounds?\b/iu;

/** Amounts in words and figures, "10 pounds" or "40 quid", as they are written in figures. */
function poundsIn(sentence: string): string[] {
  return [...sentence.matchAll(/(?<![\d.,£])(\d{1,3}(?:,\d{3})*|\d{1,6})\s(?:pounds?|quid)\b/giu)].map(([, amount = '']) => `£${amount}`);
}

/** The picture of a concept as it is, or crossed out. */
function plainly(id: string, crossed = false): Choice[] {
  const concept = conceptNamed(id);
  return concept === undefined ? [] : [{ kind: 'concept', concept, crossed, said: '' }];
}

/** Without a bracket that opens before the number and closes behind it. */
function closed(written: string): string {
  return written.includes(')') ? written : written.replace(/^\(/, '');
}

/**
 * Whether a day or a time is for what a sentence is about: "a tablet on Mondays, and a blood test every few weeks" has its day in another part of a
 * list, and beside the blood test it would be the day for that. A part that says nothing but when is for all.
 */
function holdsFor(moment: Moment, { at, choice }: Weighed, sentence: string): boolean {
  if (at === undefined || moment.kind === 'week' && moment.days.length > 1) return true;
  const words = wordsOf(sentence);
  const clauses = clausesOf(sentence, words);
  if (clauses.at(-1) === 0) return true;
  const start = moment.kind === 'week' ? sentence.search(new RegExp(`\\b(?:${dayNames[(moment.days[0] ?? 1) - 1] ?? ''}|every day)`, 'iu')) : sentence.indexOf(moment.written);
  const clause = clauses[words.findIndex(({ end }) => end > start)];
  // "On Fridays my mum, Sheila, brings soup."
  if (start < 0 || clause === clauses[at] || /^(?:(?:on|at|from|by|every|each|in|the)\s+)*$/iu.test(sentence.slice(0, start)) || partsOfDay.has(choice.kind === 'concept' ? choice.concept.id : '')) return true;
  return words.filter((_, index) => clauses[index] === clause).every(({ lower }) => onlyWhen.test(lower));
}

const onlyWhen = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?|at|on|in|the|a|an|and|of|from|to|till|until|by|about|around|half|quarter|past|every|each|usually|always|mostly|just|only|until|up|after|before|every|day|days|week|weeks|weekly|month|mornings?|afternoons?|evenings?|nights?|am|pm|a\.m|p\.m|o'clock|noon|midday|midnight|lunch(?:time)?|teatime|tea|bedtime|breakfast|dinner|first|last|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|january|february|march|april|may|june|july|august|september|october|november|december|\d[\d:.]*(?:am|pm|st|nd|rd|th)?)$/u;

/** Whether a cell of a table says when, and at most a word or two besides: "Morning, 9am until 11:30am", "fortnightly, Wednesday 7pm". */
export function saysOnlyWhen(cell: string): boolean {
  return wordsOf(cell).filter(({ lower }) => !onlyWhen.test(lower)).length <= 2;
}

interface Weighed { choice: Choice; weight: number; at?: number }

function bestOf(sentence: string, index: ConceptIndex, names: Names): Weighed | undefined {
  const words = wordsOf(sentence);
  const clauses = clausesOf(sentence, words);
  const opening = openingOf(sentence);
  const matches = index.matchesIn(sentence, (word, at, all) => isPartOfName(word, at, all, names)).flatMap((match) => meant(match, sentence, words[match.at]?.start ?? 0) ?? []);
  const denied = matches.map((match) => answeredNo(match, words, sentence) ?? denialOf(match, words, clauses));
  const isOnlyMentioned = onlyMentionedIn({ sentence, words, clauses, opening });
  // "I'm not angry because of that, I'm angry because of this" is about anger.
  const affirmed = new Set(matches.filter(({ at: place, said }, at) => denied[at] === 'none' && !/^(?:dna|dnr)/.test(said) && !/^(?:left|leaving|quit|lost)$/.test(words.slice(0, place).map(({ lower }) => lower).filter((word) => !small.has(word)).at(-1) ?? '')).map(({ concept }) => concept.id));
  const given = { medicineRefused: false, outOfOrder: false };
  const weighed = matches.flatMap((match, at): Weighed[] => {
    const { concept, said } = match;
    // DNACPR says that it must not be done.
    const crossed = denied[at] === 'crossed' && !affirmed.has(concept.id) || concept.id === 'cpr' && /^(?:dna|dnr)/.test(said);
    // "Never let yourself in and walk up behind me": what "and" adds to such an order is forbidden too.
    if (denied[at] === 'none' && forbidden.test(sentence) && clauses[match.at] === 0 && words[match.at - 1]?.lower === 'and' && concept.is === 'action') return [];
    // "I've left my church and I don't want a vicar"; "I will not go to a day centre to sing songs".
    const again = denied[at] === 'none' && !affirmed.has(concept.id) && matches.some(({ concept: { id } }, other) => id === concept.id && denied[other] === 'crossed');
    const aim = denied[at] === 'none' && words[match.at - 1]?.lower === 'to' && matches.some(({ at: place }, other) => denied[other] === 'crossed' && place < match.at && clauses[place] === clauses[match.at]);
    // "No to tablets and yes to the counselling": what is said yes to.
    const yes = sentence.search(/\band yes to\b/iu);
    if (again || aim || yes > 0 && (words[match.at]?.start ?? 0) < yes && /\bno to\b/iu.test(sentence.slice(0, yes))) return [];
    // "The heating does not work."
    if (!crossed && concept.is === 'thing' && !bodyParts.has(concept.id) && /^\s+(?:\p{L}+\s+)?(?:does|do|will|did)(?:\s+not|n['’]t)\s+(?:\p{L}+\s+)?(?:work|shut|open|flush|close|start|drain|heat|turn on|come on)\b/iu.test(sentence.slice(words[match.at + match.length - 1]?.end))) given.outOfOrder = true;
    if (denied[at] === 'unsure' || !crossed && notToSay.test(sentence) || isOnlyMentioned(match) || !crossed && deniedBehind(match, words, clauses)) return [];
    if (!crossed && isNotToGive(concept, sentence.slice(0, words[match.at]?.start), sentence.slice(words[match.at + match.length - 1]?.end))) {
      given.medicineRefused = true;
      return [];
    }
    // "People think I'm drunk": what is thought is not so.
    if (othersThink.test(sentence.slice(0, words[match.at]?.start))) return [];
    if (concept.id === 'hope' && afterIf(match.at, words, clauses)) return [];
    // "Alan, husband, 71, signs well": who it is comes first, and what else is said of them after.
    const introduced = concept.is === 'person' && concept.weak !== true && clauses[match.at] === 1 && introduces.test(sentence) && /^[,:(]?\s*(?:(?:my|his|her|our|their|the)\s+)?$/iu.test(sentence.slice(words[clauses.lastIndexOf(0)]?.end ?? 0, words[match.at]?.start)) ? 30 : 0;
    const opens = (words[match.at]?.start ?? 0) < opening && concept.weak !== true && concept.is !== 'place' && !partsOfDay.has(concept.id);
    // "I get upset when …" is about the feeling; what is wished for says more than that it is wished.
    const felt = concept.is === 'feeling' && match.at <= 4 && clauses[match.at] === 0 && /^(?:i|he|she|we|they|it)(?:'|$)/.test(words[0]?.lower ?? '') && words.slice(match.at).some(({ lower }) => /^(?:when|if|because|that|after|before|whenever)$/.test(lower)) ? 14 : 0;
    // "I want to sing in the concert and not be looking at my phone": what is not done there comes second.
    const besides = crossed && /\band not\s+(?:\p{L}+\s+){0,4}(?:my\s+|the\s+|a\s+)?$/iu.test(sentence.slice(0, words[match.at]?.start)) && matches.some((other, index) => other.at < match.at && denied[index] === 'none') ? 14 : 0;
    // "On bad days I use my wheelchair" is about the wheelchair.
    const days = words[match.at - 1]?.lower === 'on' && /\bdays?$/.test(said) && matches.some((other, index) => other.at > match.at && denied[index] === 'none' && other.concept.weak !== true) ? 26 : 0;
    const weight = weightOf(match, words, clauses) - days - besides + felt - (concept.id === 'hope' ? 10 : 0) + (opens ? 16 : 0) + introduced - (yieldsTo(match, matches[at + 1]) ? 12 : 0);
    return [{ choice: { kind: 'concept', concept, crossed, said }, weight, at: match.at }];
  });
  // Nobody of whom a person says "do not call them" may be shown as somebody to call.
  if (/^(?:please\s+)?(?:do not|don['’]t|never)\s+(?:ring|call|phone|text|contact|tell|involve|ask|send for|get)\s+(?!me\b|him\b|her\b|us\b|them\b)/iu.test(sentence) && matches.some(({ concept, at }, index) => concept.is === 'person' && denied[index] === 'unsure' && clauses[at] === 0)) weighed.push(...weighing('must-not', definite));
  for (const { says, shows, weight, crossed } of sentenceRules) if (says.test(sentence)) weighed.push(...weighing(shows, weight, crossed));
  if (saysWho(sentence, names.isName)) weighed.push(...weighing('name', definite));
  // "Missed clozapine: do not give me the next dose."
  if (given.medicineRefused && /\b(?:do not|don['’]t|never|must not)\s+(?:give|take|use)\b|\b(?:not|never) (?:to )?be given\b|\b(?:under no circumstances|on no account)\b|\b(?:so|but|and) (?:not|never) (?:that|it|those|them)\b/iu.test(sentence)) weighed.push(...weighing('must-not', 56));
  if (given.outOfOrder) weighed.push(...weighing('repair', 45));
  if (weighed.length === 0 && matches.some((match) => isForbiddenLabel(match, words, sentence, opening))) weighed.push(...weighing('must-not', definite));
  const best = weighed.reduce<Weighed | undefined>((first, each) => (first === undefined || each.weight > first.weight ? each : first), undefined);
  // Nothing that must not happen "under any circumstances" may be shown as if it should.
  if (best !== undefined && /^(?:under no circumstances|on no account|at no time|in no way|in no circumstances)\b/iu.test(sentence) && !showsDislike(best.choice)) return weighing('must-not', best.weight)[0];
  // "Do not hold my hands unless we've agreed": what it must not be is not what it may be under.
  const only = best?.at === undefined ? -1 : words.findIndex(({ lower }, index) => index > 1 && /^(?:unless|until|till|if|when|because|without)$/.test(lower));
  if (best?.at !== undefined && only > 0 && best.at > only && clauses[best.at] === clauses[only] && forbidden.test(sentence)) return weighing('must-not', best.weight)[0];
  // "Do not hold me down": whatever it is, it must not be.
  if (best === undefined && forbidden.test(sentence) && !/\b(?:unless|until|till|before|after|if|when|except|without|alone|only|just)\b/iu.test(sentence)) return weighing('must-not', definite)[0];
  // "I do not like the blood test." Not "I do not like it", which goes on about what was said before.
  if (best === undefined && disliked.test(sentence) && !/\b(?:it|that|this|them|those)\b[.!]?$/iu.test(sentence)) return weighing('refuse', definite)[0];
  return best !== undefined && disliked.test(sentence) && !showsDislike(best.choice) ? weighing('refuse', best.weight)[0] : best;
}

const othersThink = /\b(?:people|they|everyone|everybody|some|others|strangers) (?:\p{L}+ )?(?:think|thinks|thought|assume|assumes|reckon) [^.;:]*$/iu;

/** "Alan, …", "Bev Loftus: …": somebody's name opens it. */
const introduces = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}(?:,|:|\s\()/u;

/** "Do not keep asking do I want to try the bed": what must not be said is nothing to be done. */
const notToSay = /^(?:please\s+)?(?:not (?:me|him|her|us|them)\b|(?:do not|don['’]t|never)\s+(?:keep\s+)?(?:asking|ask|say|saying|suggest|suggesting|telling|tell (?:me|him|her|us) (?:that|i|i['’]m|he|he['’]s|she|she['’]s|to|how))\b(?!\s+(?:me\s+)?(?:for|about)\b)|stop (?:asking|saying|suggesting|telling)\b)/iu;

/** An order not to do something. Not "do not worry", which forbids nothing. */
const forbidden = /^(?:please\s+)?(?:(?:do not|don['’]t)\s+(?:ever\s+)?|never\s+)(?!(?:(?:let|allow) (?:me|him|her|them) (?:to )?(?:skip|miss|forget|run out|stop|lose|go without|put (?:it|them) off)|skip|miss|lose|stop|run out|go without|worry|mind|forget|hesitate|care|know|think|have|need|be|feel|a|the|again|once|been|better|had|will|did|said|say|really|always|quite|get me wrong)\b)\p{Ll}+\s/iu;

/** "I do not like people who shout": what is not liked, and not crossed out, would be shown as something to do. */
const disliked = /^(?:i|he|she|they|we|\p{Lu}\p{L}+)\s+(?:really\s+)?(?:hates?|dislikes?|detests?|(?:do not|does not|don['’]t|doesn['’]t)\s+(?:like|enjoy|want(?!\s+to\b))|(?:cannot|can['’]t) stand(?!\s+(?:up|on|at|by|in|or|and|without|with|for|long|alone|still|unaided|upright|safely|very|too|much|more|anymore|now|well|properly|yet|to\b)|[.,;!?]?$))\b/iu;

function showsDislike(choice: Choice): boolean {
  return choice.kind !== 'concept' || choice.crossed || choice.concept.is === 'feeling' || choice.concept.id === 'refuse' || choice.concept.uncrossed === true && choice.concept.is === 'topic';
}

/** An idea of the table as it is, chosen by rule. */
function weighing(id: string, weight: number, crossed = false): Weighed[] {
  return plainly(id, crossed).map((choice) => ({ choice, weight }));
}

/** "I am Callum": who it is. Not "I am Polish", which says what somebody is. */
function saysWho(sentence: string, isName: (word: string) => boolean): boolean {
  const [, first = '', last = first] = /^(?:(?:hello|hi|hiya)(?: there)?[,!.]?\s+)?(?:i am|i['’]m|i\s+am called|this is)\s+(\p{Lu}\p{L}+)(?:\s+(\p{Lu}[\p{L}’'-]+))?(?:[.!]?$|\s+(?:but|and)\s|,\s)/iu.exec(sentence) ?? [];
  return /^\p{Lu}/u.test(first) && isName(last) && !/(?:ish|ese|ian|ist|ean|ic|im|ed)$|^(?:Deaf|Blind|Muslim|Hindu|Sikh|Jewish|Black|Trans|Gay|Traveller|Roma|DeafBlind)$/u.test(last);
}

/** "I do not eat pork" is about pork: a plain deed gives way to what it is done to. */
function yieldsTo({ said, at }: Match, next: Match | undefined): boolean {
  // "Prompting to shave" is about shaving.
  if (/\b(?:prompt|remind|encourag)/.test(said) && next !== undefined && next.at - at <= 4) return true;
  return ['eat', 'drink', 'feed', 'food', 'buy', 'meal'].includes(said) && next?.concept.is === 'thing' && next.at - at <= 5;
}

/** Where the label or the question ends that a row begins with, "Fire:" or "What if there is a fire?": what stands in it is what the row is about. */
function openingOf(sentence: string): number {
  return (/^[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}:/u.exec(sentence) ?? /^(?:what )?if [^?.!:]*[?:]/iu.exec(sentence))?.[0].length ?? 0;
}

/** "Afternoons: she fetches Hiba" is about what is done then. */
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night', 'day', 'week']);
const asides = new Set(['at', 'in', 'from', 'near', 'by', 'into', 'on', 'during', 'for', 'with', 'of', 'about', 'over']);
/** A box of tablets is tablets. */
const containers = new Set(['box', 'bag', 'pack', 'packet', 'cup', 'glass', 'bottle', 'bowl', 'plate', 'tin', 'pot', 'tube', 'piece', 'slice', 'bit', 'lot', 'lots', 'pair', 'set', 'kind', 'sort']);
const joints = new Set(['who', 'which', 'where', 'whose', 'when', 'as', 'than', 'unless', 'till', 'until', 'because', 'while']);
const going = new Set(['go', 'goes', 'going', 'went', 'gone', 'get', 'move', 'moved', 'live', 'lives', 'stay', 'come', 'walk', 'travel', 'back']);
const times = new Set(['after', 'before']);
const excepting = new Set(['except', 'excepting', 'apart', 'without']);
const small = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'last', 'next']);

function weightOf({ concept: { id, is, weak }, at, length, said }: Match, words: readonly Word[], clauses: readonly number[]): number {
  const before = words.slice(Math.max(0, at - 3), at).filter((_, index) => clauses[Math.max(0, at - 3) + index] === clauses[at]).map(({ lower }) => lower);
  const inClause = words.slice(Math.max(0, at - 6), at).filter((_, index) => clauses[Math.max(0, at - 6) + index] === clauses[at]).map(({ lower }) => lower);
  // A second word makes an idea surer; more only say it at greater length.
  let weight = weights[is] + (length > 1 ? 9 + (length - 2) * 4 : 0) - (weak === true ? 32 : 0) - laterClause(at, words, clauses);
  // What stands behind "at", "in" or "for" tells where, when or what for, and is seldom what the sentence is about.
  const goes = is === 'place' && before.some((word, index) => going.has(word) && ['to', 'into', 'in'].includes(before[index + 1] ?? ''));
  const tellsWhere = is === 'place' && asides.has(said.split(' ')[0] ?? '') || (is === 'thing' || is === 'action') && /^(?:on|at|in|near|by|for) /.test(said);
  if (goes) weight += 8;
  else if (tellsWhere) weight -= 12;
  else if (before.some((word, index) => asides.has(word) && !(word === 'of' && containers.has(before[index - 1] ?? '')))) weight -= is === 'action' ? 10 : 12;
  // "Ellie likes her boyfriend Reece, from the Potting Shed."
  if (is === 'person' && /^(?:my|his|her|our|their)$/.test(before.at(-1) ?? '') && /^(?:likes?|loves?|miss|misses|trusts?|adores?)$/.test(before.at(-2) ?? '')) weight += 24;
  // What somebody is allergic to is not what they have.
  if (is === 'thing' && inClause.some((word) => word === 'allergic' || word === 'allergy')) weight -= 20;
  // "Showers, not baths": what is wanted stands before.
  if (notThis(at, words, clauses)) weight -= 24;
  // So does what stands behind "who" or "when".
  if (words.slice(Math.max(0, at - 10), at).some(({ lower: word }, index) => clauses[Math.max(0, at - 10) + index] === clauses[at] && joints.has(word)) || inClause.some((word, index) => word === 'what' && index > 0) || afterIf(at, words, clauses)) weight -= 12;
  // "It does more for my spasms than tablets": what is less.
  if (inClause.includes('than')) weight -= 20;
  // "Push me somewhere safe before you phone."
  if (before.some((word, index) => times.has(word) && /^(?:i|you|he|she|we|they|anyone|anybody|someone|somebody)$/.test(before[index + 1] ?? ''))) weight -= 16;
  const [direct] = before.filter((word) => !small.has(word)).slice(-1);
  if (direct !== undefined && times.has(direct)) weight -= 24;
  // "Everything except the bowel routine", "both days at work without a phone call".
  if (before.some((word) => excepting.has(word))) weight -= 24;
  // A bag of leaflets is about leaflets.
  if (length === 1 && is === 'thing' && words[at + length]?.lower === 'of' && clauses[at + 1] === clauses[at]) weight -= 20;
  // The number to ring in danger is what a row is about, whatever else is in it.
  return id === 'emergency-call' ? 100 : weight;
}

function notThis(at: number, words: readonly Word[], clauses: readonly number[]): boolean {
  const clause = clauses[at] ?? 0;
  return clause > 0 && words[clauses.indexOf(clause)]?.lower === 'not';
}

/** "I can complain if I am not happy": behind an "if" that does not open the sentence. */
function afterIf(at: number, words: readonly Word[], clauses: readonly number[]): boolean {
  return words.slice(0, at).some(({ lower }, index) => lower === 'if' && index > 1 && clauses[index] === clauses[at]);
}

const farOff = 30;

/** What a sentence is about mostly stands in its first clause; where that is only a condition, in those behind it. */
function laterClause(at: number, words: readonly Word[], clauses: readonly number[]): number {
  const clause = clauses[at] ?? 0;
  if (/^(?:if|when|after|before|because|while|although|though|since|until|unless)$/.test(words[0]?.lower ?? '') && clauses.at(-1) !== 0) return clause === 0 ? 6 : clause >= 2 ? farOff : 0;
  // Far into a sentence something is only mentioned: "do not lift me, press the bell, she has had her hip done".
  return clause >= 2 ? farOff : clause * 5;
}
