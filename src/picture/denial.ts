import { basesOf, type Word } from '../plain/index.js';
import type { Match } from './match.js';

/** Whether a sentence says that a thing must not be, or is not. `unsure`: neither the picture nor the picture crossed out would be right. */
export type Denial = 'none' | 'crossed' | 'unsure';

const denials = new Set(['not', 'never', 'no', 'cannot', 'stop', 'without', 'avoid', 'hate', 'hates', 'dislike', 'dislikes', 'detest', 'detests', 'nobody', 'nobody\'s', 'banned', 'unable']);
const breaks = new Set(['but', 'because', 'if', 'when', 'unless', 'until', 'till', 'and', 'so', 'that', 'then', 'who', 'which', 'where', 'while', 'than']);
/** Words that turn a "not" round or take its edge off: "do not forget my tablets" is no reason to cross tablets out. */
const turning = new Set(['block', 'trust', 'obstruct', 'forget', 'miss', 'lose', 'stop', 'late', 'run', 'out', 'fail', 'hesitate', 'only', 'always', 'just', 'enough', 'very', 'too', 'as', 'trouble', 'problem', 'difficulty', 'mind', 'every', 'all', 'know', 'sure', 'think', 'ready', 'yet', 'matter', 'need', 'worse', 'more', 'less', 'doubt', 'idea', 'see', 'hear', 'tell', 'well', 'say', 'mean', 'expect', 'feel', 'rush', 'hurry', 'short', 'worry', 'worried', 'afraid', 'scared', 'bother', 'care', 'keep', 'refuse', 'reply', 'seem', 'want', 'wish', 'ask', 'other', 'same', 'share', 'leave', 'far', 'finish', 'remove', 'until', 'argue', 'judge']);
/** Words after which a wish is denied all the same: "I do not want meat", "do not keep asking me". */
const wishes = new Set(['want', 'wish', 'keep', 'need', 'ask', 'leave']);
const beside = new Set(['at', 'in', 'from', 'near', 'by', 'into', 'on', 'after', 'before', 'during', 'with', 'for', 'of', 'about', 'over', 'under', 'through', 'up', 'down', 'off', 'around', 'behind']);
const conditions = new Set(['unsupervised', 'unaided', 'unaccompanied', 'unassisted', 'without', 'unless', 'until', 'till', 'except', 'alone']);
const ofUse = /^(?:eat|eats|drink|drinks|have|has|chew|swallow|take|takes|tolerate|use|uses|stand|bear|abide|wear|digest|do|get|like|want|be|afford|keep|ride|drive|go|face|pay|manage|climb|cope|play|watch)$/;
/** Parts of the body by their concepts. */
export const bodyParts: ReadonlySet<string> = new Set(['teeth', 'blood', 'brain', 'leg', 'foot', 'arm', 'hand', 'heart-health', 'eyesight', 'nose', 'mouth', 'spine', 'body', 'head', 'breathing']);
const going = new Set(['go', 'goes', 'going', 'live', 'move', 'stay', 'put', 'be', 'send', 'come', 'me', 'him', 'her', 'them', 'us', 'back', 'moved', 'sent', 'been']);

/** Looks at the words before a match, in its own clause, for a "not" that surely means it. */
export function denialOf(match: Match, words: readonly Word[], clauses: readonly number[]): Denial {
  if (match.said.split(' ').some((word) => denials.has(word) || isNot(word))) return match.said.split(' ')[0] === 'stop' && denialBefore(match.at, words, clauses) !== undefined ? 'unsure' : 'none';
  if (isFirmlyRefused(match, words, clauses)) return shown(match);
  const found = denialBefore(match.at, words, clauses);
  if (found === undefined) return isOff(match, words, clauses) ? 'crossed' : isTurnedDown(match, words, clauses) ? shown(match) : 'none';
  const between = words.slice(found + 1, match.at).map(({ lower }) => lower);
  const word = words[found]?.lower ?? '';
  const earlier = partBefore(found, words, clauses);
  if (earlier.some((each) => denials.has(each) || isNot(each)) || earlier.slice(-4).includes('if')) return 'none';
  // "I can tell you every word but not what I had for tea."
  if (word === 'not' && between[0] === 'what') return 'unsure';
  // "A friend who is mine and not paid": what somebody is not.
  if (word === 'not' && /^(?:and|but)$/.test(words[found - 1]?.lower ?? '') && words.slice(0, found).some(({ lower }, index) => lower === 'who' && /^(?:is|are)$/.test(words[index + 1]?.lower ?? ''))) return 'unsure';
  // "Tell me and not the rest of the team", "the microwave but not the hob".
  if (word === 'not' && /^(?:and|but)$/.test(words[found - 1]?.lower ?? '') && between.length <= 5 && match.concept.is !== 'feeling' && !between.some((each) => turning.has(each) || /^(?:so|every|yet|always|if|when|in|on|at|to|for|with)$/.test(each))) return shown(match);
  // "When I'm not at work" only tells when.
  if (word === 'not' && (between[0] ?? match.said.split(' ')[0]) === 'at' && words.slice(Math.max(0, found - 3), found).some(({ lower }) => lower === 'when')) return 'unsure';
  // "In the morning when I'm not tired" only tells when.
  if (match.concept.is === 'feeling' && found > 1 && words.slice(Math.max(0, found - 3), found).some(({ lower }, index, near) => lower === 'when' && near.length - index <= 3) && words[0]?.lower !== 'when') return 'unsure';
  // "She does not do stockings and I would not ask her."
  if (match.concept.id === 'question' && /^(?:her|him|them)$/.test(words[match.at + match.length]?.lower ?? match.said.split(' ').at(-1) ?? '') && /^(?:i|we)$/.test(words[found - 2]?.lower ?? words[found - 1]?.lower ?? '')) return 'unsure';
  // "It is not up for discussion", "I do not care for pasta".
  if (/^(?:up for|care (?:much )?for)$/.test(between.filter((each) => !['the', 'any', 'that', 'my'].includes(each)).join(' '))) return shown(match);
  // "Nobody need ring my niece": neither that she is rung nor that she must not be.
  if (word === 'nobody' && /^needs?$/.test(between[0] ?? '')) return 'unsure';
  // "Nobody eats my jelly babies": whose they are.
  if (word === 'nobody' && /^(?:eats?|takes?|touches|moves|uses|drinks|borrows|has) (?:my|his|her)$/.test(words.slice(found + 1, found + 3).map(({ lower }) => lower).join(' '))) return 'unsure';
  // "Nobody gives me my tablets. I do it.": they are taken all the same.
  if (word === 'nobody' && /^(?:gives?|does|do|washes|dresses|feeds|cuts|carries|pushes|holds|makes|handles)$/.test(between[0] ?? '')) return 'unsure';
  // "Not with the mask on": when something must not be, which is said before.
  if (word === 'not' && found === 0 && /^(?:with|in|on|at|after|before) (?:the|my|his|her)$/.test(between.slice(0, 2).join(' '))) return 'unsure';
  // "Not sleepy tired" says how; "it cannot feel hot" that a hand does not tell.
  if (word === 'not' && found === 0 && match.concept.is === 'feeling' && between.length === 1 && !/^(?:so|very|too|as|really|at|always|all|that|just|my|a|the|feeling)$/.test(between[0] ?? '')) return 'none';
  if (match.concept.is === 'feeling' && isAbility(word) && /^feels?$/.test(between.at(-1) ?? words[match.at]?.lower ?? '')) return 'unsure';
  // What is not sold is kept, and who does not show pain may have it.
  if (between.some((each) => /^(?:sell|selling|sold)$/.test(each))) return 'none';
  if (match.concept.is === 'feeling' && between.some((each) => /^(?:show|shows|look|looks|sound|sounds)$/.test(each))) return 'unsure';
  // "If the bus does not come I ring Beth": somebody else does what stands behind.
  // "Do not keep asking do I want to try the bed": what must not be asked.
  if (between.some((each, index) => index > 0 && /^(?:i|he|she|we|they)$/.test(each))) return between.some((each) => /^(?:ask|asking|asks|saying|telling)$/.test(each)) ? 'unsure' : 'none';
  // "Nobody is my appointee", "not in my budget".
  if (word === 'nobody' && /^(?:is|was)$/.test(between[0] ?? '') || word === 'not' && found === 0 && between[0] === 'in') return 'unsure';
  // "Manjit or nobody washes her" says that she is washed.
  if (word === 'nobody' && words[found - 1]?.lower === 'or') return 'none';
  // "I cannot lift my head" is about the head: a part of somebody under a cross would frighten.
  if (bodyParts.has(match.concept.id)) return isAbility(word, words[found + 1]?.lower) ? 'none' : 'unsure';
  // "Do not move my chair", "never crush my tablets": the thing itself is wanted.
  if (match.concept.is === 'thing' && between.some((each) => /^(?:touch|throw|move|crush|tidy|lose|break|hide|unplug|switch|pull|push|knock|drop|damage|waste|rearrange|mix|shut|close|open|lock|slam|draw)$/.test(each))) return 'none';
  // "I cannot open the milk" is about opening it: only what somebody cannot eat, have or use is crossed out.
  if (isAbility(word, words[found + 1]?.lower) && match.concept.is === 'thing' && !ofUse.test(between.find((each) => !/^(?:a|an|the|my|his|her|any|some|really|even|always|now|able|to|also|just|properly|safely)$/.test(each)) ?? 'have')) return 'none';
  if (/^(?:fast|slow|slowly|quickly|loud|loudly|too|so|over|down|behind|about|around|across|through|for|at)$/.test(words[match.at + match.length]?.lower ?? '') && /^(?:talk|speak|conversation)$/.test(match.said)) return 'unsure';
  // Who is never happier than in the garden is happy there.
  if (/(?:er|better)$/.test(words[match.at]?.lower ?? '') && /^than$/.test(words[match.at + match.length]?.lower ?? '')) return 'none';
  // "She never forgets" remembers.
  if (/^(?:forget|forgotten)\b/.test(match.said)) return 'none';
  if (/^(?:between|near|under|over|behind|around|through)$/.test(between[0] ?? '')) return 'unsure';
  // "Do not tell him to calm down", "never tell her he is dead": shown plain it would be what must not be said.
  if (between.some((each) => /^(?:tell|make|force|say)$/.test(each)) && match.concept.is !== 'thing') return 'unsure';
  // "Not as good at", "not very happy": neither the plain picture nor its opposite.
  if (/^(?:as|very|too|so|that|really|particularly|always)$/.test(between.at(-1) ?? '') && (match.concept.is === 'feeling' || match.concept.id === 'good' || match.concept.id === 'agree')) return 'unsure';
  // "Do not touch me to calm me down": what something is for is not what must not be.
  const aim = between.lastIndexOf('to');
  if (aim > 1 && aim === between.length - 1 && !/^(?:want|like|need|have|try|trying|going|go|get|be|able|allowed|used|wish|ask|come|supposed|expect|made|forced)$/.test(between[aim - 1] ?? '')) return 'unsure';
  if (match.concept.is === 'feeling' && between.some((each) => /^(?:try|trying)$/.test(each))) return 'unsure';
  // Who cannot help shouting shouts.
  if (between[0] === 'help' && between.length === 1 && isAbility(word) && /ing$/.test(words[match.at]?.lower ?? '')) return 'none';
  // "It is not religion" says which it is not; "she told my mum I would never live alone" what somebody thought.
  if ((match.concept.is === 'topic' || match.concept.is === 'action') && match.concept.uncrossed !== true && between.every((each) => /^(?:a|an|the|about)$/.test(each)) && /(?:^|\b)(?:it|this|that) (?:is|was)$|^(?:it's|that's)$/.test(earlier.slice(-2).join(' '))) return 'unsure';
  if (/\b(?:told|said|thought|reckoned|swore)\b.*\b(?:i|he|she|we|they)(?: would| could|'d|'ll| will)$/.test(words.slice(Math.max(0, found - 10), found).map(({ lower }) => lower).join(' ')) && word === 'never') return 'unsure';
  // "I do not need a carer": a plain carer would be one that comes.
  if (between[0] === 'need' && between.slice(1).every((each) => /^(?:a|an|any|the|my)$/.test(each))) return 'unsure';
  // "Do not leave the gas on" is about the gas that must not be on.
  if (match.concept.is !== 'place' && between.find((each) => each !== 'then' && each !== 'ever') === 'leave' && (/ on$/.test(match.said) || /^(?:on|running|burning)$/.test(words[match.at + match.length]?.lower ?? '')) && !/^(?:the|my|a)$/.test(words[match.at + match.length + 1]?.lower ?? '')) return shown(match);
  if (between.some((each, index) => turns(each, index, between))) return 'none';
  if (between.some((each, index) => beside.has(each) && index > 0 && !(each === 'for' && /^(?:send|ask|sent|asked)$/.test(between[index - 1] ?? '')) && !(each === 'on' && /^(?:take|go|going|be|being|put|stay)$/.test(between[index - 1] ?? '')) && !entersPlace(match, between, index) && !isAmount(between, index))) return match.concept.is === 'feeling' || found === 0 && word === 'no' ? 'unsure' : 'none';
  // "Not for the phone" says what for; a place that is only where something must not happen is not denied itself.
  if (between[0] === 'for') return 'unsure';
  if ((match.concept.is === 'place' || match.concept.is === 'thing') && beside.has(match.said.split(' ')[0] ?? '') && !going.has(between.at(-1) ?? '') && !rides(match, between.at(-1))) return 'none';
  if (word === 'without') return match.concept.is === 'thing' && !words.slice(0, found).some(({ lower }) => denials.has(lower) || isNot(lower)) ? shown(match) : match.concept.is === 'topic' || match.concept.is === 'feeling' ? 'unsure' : 'none';
  if (earlier.slice(-3).some((each) => each === 'who' || each === 'that' || each === 'those')) return 'unsure';
  const after = words.slice(match.at + match.length).map(({ lower }) => lower);
  // "I no longer drive, and I handed in my licence without being told": that condition is of something else.
  const inside = after.filter((each, index) => clauses[match.at + match.length + index] === clauses[match.at] || /^(?:unless|until|till|except)$/.test(each));
  // "I do not use the stairs when alone."
  if (/\b(?:when|if|while) (?:i am |i'm |left )?(?:alone|on my own|by myself)\b/.test(inside.join(' ')) && isOwnHabit(found, words)) return shown(match);
  if (inside.some((each) => conditions.has(each)) || words.slice(0, found).some(({ lower }) => lower === 'without')) return isAbility(word, words[found + 1]?.lower) || isOwnHabit(found, words) ? 'none' : 'unsure';
  const behind = words.slice(match.at + match.length).filter((_, index) => clauses[match.at + match.length + index] === clauses[match.at]).map(({ lower }) => lower);
  // "It is not the food" says which, not that there is none; "not been to church since March" says how long.
  if (between.length === 1 && between[0] === 'the' && (/^(?:is|was|are|it's)$/.test(earlier.at(-1) ?? '') || /^(?:is|was|are)n't$/.test(word))) return 'unsure';
  if (/\b(?:since|for (?:\S+ )?(?:years|months|weeks|days))\b/.test(behind.join(' ')) && match.concept.is === 'place') return 'none';
  if (after.slice(0, 2).includes('like')) return 'unsure';
  // "Not to be washed by a different person every morning."
  if (after.slice(0, 4).includes('different')) return 'unsure';
  // "I never eat breakfast before 10."
  if (/^(?:before|after)$/.test(after[0] ?? '') && after.length > 1 && !/^(?:i|he|she|we|they|you)$/.test(after[1] ?? '') && (word === 'never' || isOwnHabit(found, words))) return 'none';
  // "I am not lonely all the time."
  if (match.concept.is === 'feeling' && /^(?:all the time|always|every (?:day|time|night)|all day)\b/.test(after.join(' '))) return 'unsure';
  return shown(match);
}

/**
 * "Admission will be avoided", "support should not be offered", "contact with Dad is not to be arranged": what stands before such a "not" is what
 * must not be. Whether a cross is right a rule cannot tell, and the plain picture would say the opposite.
 */
export function deniedBehind({ at, length, concept, said }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  // Legs that do not work are still what a sentence is about.
  if (concept.is === 'feeling' || bodyParts.has(concept.id) || isOff({ at, length, concept, said }, words, clauses)) return false;
  const rest = words.slice(at + length, at + length + 7).filter((_, index) => clauses[at + length + index] === clauses[at]).map(({ lower }) => lower);
  const behind = rest.slice(0, endOfStatement(rest)).join(' ');
  // "Potato not eaten, post not opened."
  if (/^not (?:eaten|touched|finished|drunk|opened|taken|washed|answered|made|done)\b/.test(behind)) return true;
  return /^(?:\S+ ){0,3}?(?:is|are|was|were|will|should|must|may|can|could|would|has|have|do|does|did)(?:n't| not| never)\b(?! only| enough| always| just)/.test(behind) || /\b(?:be|is|are|was|were) (?:forbidden|out of the question|avoided|refused|declined|stopped|banned|cancelled)\b/.test(behind) || /^(?:\S+ )?(?:banned|declined|refused|withdrawn|avoided)\b/.test(behind) || /^(?:\S+ ){0,2}(?:cannot|mustn't|shouldn't|don't|doesn't|didn't)\b/.test(behind) || /^(?:(?:is|are|was|were|has|have|all|now|been|long|it|they) ){0,3}(?:gone(?! (?:up|down|through|to|from|into|over|on)\b)|finished|ended|stopped|lost|broken|shut|closed|cancelled|off(?! (?:me|him|her|us|them|by|to|the|my|a|at|in|for)\b)|breakdown|useless|hopeless|impossible|no (?:use|good)|beyond me|not for me)\b/.test(behind);
}

const subject = /^(?:i|he|she|we|you|there|nobody|cannot|can't|do|don't|does|doesn't|did|didn't|am|will|won't|never|not)(?:'|$)/;

/** Where somebody or something else begins to do something: "I can cook, but I don't bother", "when I go quiet it does not mean", "I fall and cannot get up". */
function endOfStatement(rest: readonly string[]): number {
  const at = rest.findIndex((word, index) => /^(?:and|but|so|because|yet)$/.test(word) && subject.test(rest[index + 1] ?? '') || index > 0 && /^(?:i|he|she|we|you|it|this)(?:'|$)/.test(word));
  return at < 0 ? rest.length : at;
}

/** "Turn the lights off", "I like the telly off": shown plain it would seem to be on. Who forgets to turn it off has it on. */
function isOff({ concept, at, length, said }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  if (!['thing', 'topic'].includes(concept.is) || concept.id === 'tap' || concept.uncrossed === true) return false;
  const inClause = (from: number, to: number): string => words.slice(Math.max(0, from), to).filter((_, index) => clauses[Math.max(0, from) + index] === clauses[at]).map(({ lower }) => lower).join(' ');
  const before = inClause(at - 5, at);
  if (/\b(?:forget|forgets|forgot|forgetting|check|checks|checking|remember|remembers|remind|reminds|reminding|prompt|sure|cannot|can't|not|never|n't|help|if|trips?|tripped)\b|n't\b/.test(inClause(0, at + length + 3))) return false;
  if (/^(?:turn|switch|put|shut)\b.*\boff\b|^lights off$/.test(said)) return true;
  // "House rules: shoes off."
  if (concept.id === 'shoes' && (/ off$/.test(said) || words[at + length]?.lower === 'off') && !/\b(?:take|takes|taking|get|gets|pull|pulls|with)\b/.test(before)) return true;
  const turned = /\b(?:turn|turns|turned|turning|switch|switches|switched|switching|put|shut|have|keep|like|likes|with|want|wants|prefer|prefers|leave)(?: (?:the|my|his|her|all|any|that|down|big|main|every))*$/.test(before);
  // "Keep my tablets away from the heat" is no reason to cross them out.
  if (/\bkeep(?: (?:the|my|his|her|all|any))*$/.test(before) && /^away(?! from(?! (?:me|him|her|us|my|his)\b))/.test(inClause(at + length, at + length + 3))) return true;
  return turned && /^off\b(?! (?:the|my|his|her|a|by|at|to|on|with)\b)/.test(inClause(at + length, at + length + 2)) || /\b(?:turn|turns|turning|switch|switches|switching) off(?: (?:the|my|his|her|all|any|that|big|main|every))*$/.test(before);
}

/** "The last thing I want is a day centre", "I can't see the point of bingo", "I steer clear of pubs". */
const firmly = /\b(?:last thing (?:i|he|she|we) (?:want|need)s?(?: is)?|(?:see|is) (?:the|no) point (?:of|in)|no way (?:i am|he is|she is|i'm|he's|she's|i) (?:ever )?going (?:in|to|on)|before (?:i|he|she)(?:'d| would) (?:use|have|go to|go in)|steers? clear of|(?:keep|keeps|kept|keeping|stay|stays|stayed|staying)(?: (?:me|him|her|them|us|well|right))* (?:away from|out of))(?: (?:a|an|the|my|any|going to|old|being in|having))*$/;

function isFirmlyRefused({ at, concept }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  return concept.is !== 'feeling' && firmly.test(words.slice(Math.max(0, at - 9), at).filter((_, index) => clauses[Math.max(0, at - 9) + index] === clauses[at]).map(({ lower }) => lower).join(' '));
}

/** "She turned down a job", "I gave up my car", "I refuse to use a commode". Not "if I refuse my tablets", which may not happen. */
function isTurnedDown({ at, concept }: Match, words: readonly Word[], clauses: readonly number[]): boolean {
  if (concept.is === 'feeling' || concept.id === 'refuse' || bodyParts.has(concept.id)) return false;
  const before = words.slice(Math.max(0, at - 9), at).filter((_, index) => clauses[Math.max(0, at - 9) + index] === clauses[at]).map(({ lower }) => lower).join(' ');
  if (/\b(?:if|when|may|might|sometimes|will|often|never|not)\b|n't\b/.test(before)) return false;
  // "I have been offered a bed in the front room and said no."
  if (/\b(?:and|but) (?:(?:i|he|she|we) )?(?:have |has )?(?:said no(?! more)|refused|turned (?:it|them) down)\b/.test(words.slice(at).filter((_, index) => clauses[at + index] === clauses[at]).map(({ lower }) => lower).join(' '))) return true;
  return /\b(?:turned down|turns down|refused|declined|gave up|given up|cancels?|cancelled|said no to|stopped|had to give up|i refuse|i gave up|gives? up(?! (?:my|his|her) (?:seat|time|place))|packed in)(?: to (?:use|have|take|try|wear|eat|go to|go in|see))?(?: (?:a|an|the|my|his|her|any|our|going to|using|having|wearing|taking|eating|drinking|seeing))*$/.test(before);
}

/** "Phone, no.", "Soup: never", "Bath — cannot": what is named first, and all that is said of it. */
export function answeredNo(match: Match, words: readonly Word[], sentence: string): Denial | undefined {
  const behind = sentence.slice(words[match.at + match.length - 1]?.end);
  return match.at <= 2 && /^\s*[,:–—-]+\s*(?:no|nope|never|not|cannot|can['’]t|not (?:for me|now|any ?more)|no (?:thanks|thank you|way|more|chance))\s*[.!]*$/iu.test(behind) ? shown(match) : undefined;
}

/** A cross over a person would hurt, and over a time or a plain idea would say nothing. */
function shown({ concept }: Match): Denial {
  return concept.is === 'person' || concept.uncrossed === true ? 'unsure' : 'crossed';
}

function denialBefore(at: number, words: readonly Word[], clauses: readonly number[]): number | undefined {
  // "I do not open envelopes when I'm low": the saying itself begins something of its own.
  if (/^(?:when|if|because|while|unless|until)$/.test(words[at]?.lower ?? '')) return undefined;
  // "Never give me ibuprofen, or haloperidol": the "never" holds behind the "or".
  const start = clauses.indexOf(clauses[at] ?? 0);
  const carried = start > 0 && (words[start]?.lower === 'or' || words[start]?.lower === 'nor') && !/^(?:i|he|she|we|they|you|it)$/.test(words[start + 1]?.lower ?? '') ? clauses[start - 1] : undefined;
  for (let index = at - 1; index >= 0 && at - index <= 6; index -= 1) {
    const word = words[index];
    if (word === undefined || clauses[index] !== clauses[at] && clauses[index] !== carried || breaks.has(word.lower) && !goesOnBehind(word.lower, words[index - 1]?.lower ?? '')) return undefined;
    // "Yes or no" denies nothing.
    if (word.lower === 'no' && (words[index - 1]?.lower === 'or' || words[index - 1]?.lower === 'and' && words[index - 2]?.lower === 'yes')) return undefined;
    if (word.lower === 'or' && /^(?:i|he|she|we|they|you|it)$/.test(words[index + 1]?.lower ?? '')) return undefined;
    // "Nothing in his mouth", not "nothing like a good cup of tea".
    if (word.lower === 'nothing' && /^(?:in|on|near|by|around|inside|to|with)$/.test(words[index + 1]?.lower ?? '')) return index;
    // "Neither of us drives any more."
    if (/^(?:neither|none)$/.test(word.lower) && words[index + 1]?.lower === 'of') return index;
    // "Nothing gets cooked on Saturday."
    if (word.lower === 'nothing' && index === 0 && /^(?:gets?|is|must|should)$/.test(words[1]?.lower ?? '')) return index;
    // A full stop, a bus stop.
    const isStop = word.lower === 'stop' && /^(?:full|bus|tram|pit|whistle|the|a|every|next|last)$/.test(words[index - 1]?.lower ?? '');
    if (!isStop && (denials.has(word.lower) || isNot(word.lower))) return index;
  }
  return undefined;
}

/** "I don't have a bath unless someone is outside the door": who has one. */
function isOwnHabit(at: number, words: readonly Word[]): boolean {
  return /^(?:do|does)n't$/.test(words[at]?.lower ?? '') && /^(?:i|he|she|we)$/.test(words[at - 1]?.lower ?? '') || /^(?:do|does)$/.test(words[at - 1]?.lower ?? '') && /^(?:i|he|she|we)$/.test(words[at - 2]?.lower ?? '');
}

/** "Not then", "not having that written down": a word that mostly begins something else. */
function goesOnBehind(word: string, before: string): boolean {
  return word === 'then' && isNot(before) || word === 'that' && /^(?:having|want|wanting|like|liking|doing)$/.test(before);
}

/** The words before a "not" that belong to the same statement. */
function partBefore(at: number, words: readonly Word[], clauses: readonly number[]): string[] {
  const part: string[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || clauses[index] !== clauses[at] || ['and', 'but', 'so', 'because', 'then'].includes(word.lower)) break;
    part.unshift(word.lower);
  }
  return part;
}

/** "Lots of questions" are questions. */
function isAmount(between: readonly string[], index: number): boolean {
  return between[index] === 'of' && ['lot', 'lots', 'loads', 'any', 'kind', 'kinds', 'sort', 'sorts', 'type', 'cup', 'glass', 'plate', 'bowl', 'slice', 'piece', 'bit', 'plenty', 'all', 'most'].includes(between[index - 1] ?? '');
}

function isNot(word: string): boolean {
  return word === 'not' || /n't$/.test(word);
}

function turns(word: string, index: number, between: readonly string[]): boolean {
  const base = [...basesOf(word)].find((each) => turning.has(each));
  if (base === undefined) return false;
  // What runs out is missed, and who runs the hoover only uses it.
  if (base === 'run' && !/^(?:out|low|late|away|short|into|down)$/.test(between[index + 1] ?? '')) return false;
  if (base === 'ask' || base === 'more' && between[index - 1] === 'one') return false;
  // "He should not be used as a contact" denies all of it, "not as good as" only how much.
  if (base === 'as' && /^(?:used?|seen|treated|regarded|described|listed|named)$/.test(between[index - 1] ?? '')) return false;
  // "I do not want meat" denies the meat, "I do not want to miss church" does not deny church.
  return !(wishes.has(base) && index === 0 && between.length > 0 && base !== 'need' && base !== 'leave');
}

const vehicles: ReadonlySet<string> = new Set(['bus', 'minibus', 'taxi', 'car', 'train', 'tram', 'underground', 'plane', 'boat', 'motorbike', 'bicycle', 'lift']);

function rides({ concept }: Match, word = ''): boolean {
  return vehicles.has(concept.id) && /^(?:get|gets|getting|go|goes|going|ride|rides|travel|travels)$/.test(word);
}

function entersPlace(match: Match, between: readonly string[], index: number): boolean {
  // "I do not get in anybody's car", "he does not go on trains".
  if (/^(?:in|into|on|onto|by)$/.test(between[index] ?? '') && rides(match, between[index - 1])) return true;
  return match.concept.is === 'place' && /^(?:in|into)$/.test(between[index] ?? '') && going.has(between[index - 1] ?? '');
}

function isAbility(word: string, next = ''): boolean {
  return word === 'cannot' || word === 'can\'t' || word === 'unable' || next === 'able';
}

/** Words put in between commas that make no clause of their own: "and one time, inshallah, I would like to see it". */
const thrownIn = new Set(['inshallah', 'mashallah', 'please', 'honestly', 'obviously', 'actually', 'however', 'sadly', 'luckily', 'hopefully', 'though', 'too', 'also', 'love', 'mind', 'sometimes', 'usually']);

/** "If I go quiet I am thinking": where what then is said begins, though no comma parts it. */
function ownClauseAt(sentence: string, words: readonly Word[]): number | undefined {
  if (!/^(?:if|when|whenever) (?:i|he|she|they|we|you|it|my|his|her|the)\b[^,;:.!?()–—]+[.!]?$/iu.test(sentence)) return undefined;
  const at = words.findIndex(({ lower }, index) => index > 2 && /^(?:i|he|she|they|we)(?:'(?:m|s|re|ll))?$/.test(lower) && !joins.has(words[index - 1]?.lower ?? '') && !/^(?:know|knows|like|likes|love|loves|trust|trusts|met|want|wants|do|does|did|can|could|said|told|had|have|has)$/.test(words[index + 1]?.lower ?? ''));
  return at < 0 ? undefined : at;
}

const joins = new Set(['that', 'and', 'or', 'but', 'because', 'when', 'if', 'who', 'what', 'where', 'how', 'so', 'to', 'with', 'than', 'as', 'while', 'before', 'after', 'until', 'unless', 'since', 'think', 'say', 'says', 'know', 'knows', 'said', 'thinks', 'everything', 'anything', 'something', 'thing', 'things', 'people', 'person', 'day', 'time', 'times', 'way']);

/** Which clause each word stands in: commas, stops and brackets part them. */
export function clausesOf(sentence: string, words: readonly Word[]): number[] {
  let clause = 0;
  const own = ownClauseAt(sentence, words);
  return words.map((word, index) => {
    if (index === own) return clause += 1;
    const before = words[index - 1];
    const gap = before === undefined ? '' : sentence.slice(before.end, word.start);
    // Only the comma in front of it parts what is thrown in, as one clause with what follows.
    const isThrownIn = before !== undefined && thrownIn.has(before.lower) && /^, ?$/.test(gap) && index > 1;
    if (/[,;:.!?()–—/]/.test(gap) && !isThrownIn) clause += 1;
    return clause;
  });
}
