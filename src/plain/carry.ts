import { adverbs, hasCondition, hasHanging, hasObject, isOrder, isVerb, modals, standsAlone, subjectOf } from './grammar.js';
import { irregularForms, verbs } from './data.js';
import { leadOf, quoted, reports } from './reach.js';
import { wordCount, wordsOf } from './words.js';

/** Saying a subject again where one does two things: "Joan gets up at 7 and makes the tea". */

const roomy = 12;
const tooLong = 15;
const negation = /\b(?:not|never|no|cannot|nobody|nothing|without|neither|nor|hardly|unable|only)\b|n['’]t\b/iu;
const opens = /\b(?:can|could|will|would|shall|should|must|may|might|to|let|lets|let's|(?:help|make)s? (?:me|him|her|us|them|you))\b|['’](?:ll|d)\b/iu;
const perfect = /(?:\b(?:have|has|had|is|are|was|were|be|been|being|get|gets|got)|['’](?:ve|re|s|m))\s+(?:\p{L}+ly\s+|not\s+|also\s+)?\p{L}+(?:ed|en|ing)\b/iu;

/** Forms that are no things, so that nothing behind them must show that they are done. */
const plainVerbs = new Set([
  'am', 'are', 'have', 'had', 'was', 'were', 'go', 'get', 'want', 'feel', 'went', 'got', 'do', 'take', 'make', 'see', 'eat', 'live', 'give', 'keep', 'put', 'sit', 'try', 'buy', 'come', 'find', 'tell', 'meet', 'bring', 'ask', 'read', 'write', 'wait', 'learn', 'did', 'took', 'made', 'saw', 'came',
]);
/** Forms in -s that are things as often as deeds: only with an object behind them are they deeds. */
const alsoThings = new Set([
  'drinks', 'walks', 'visits', 'helps', 'plays', 'talks', 'calls', 'rests', 'uses', 'looks', 'works', 'drives', 'baths', 'showers', 'wants', 'snacks', 'treats', 'cooks', 'stops', 'lifts', 'falls', 'shops', 'rings', 'cuts', 'sleeps', 'tablets', 'washes', 'cleans', 'plans', 'reviews', 'supports', 'worries', 'likes', 'books', 'films', 'checks', 'breaks', 'moves', 'changes', 'trips', 'texts', 'phones', 'records', 'notes', 'hands', 'meals', 'smells', 'cries', 'laughs', 'loves', 'hates', 'smiles', 'jokes', 'orders', 'prompts', 'places', 'pads', 'records', 'reports', 'shows', 'turns', 'runs', 'rides', 'pays', 'costs', 'ends', 'starts', 'exercises', 'practices', 'answers',
]);
const goesOn = /^(?:full|part|hard|late|nights|days|to|with|on|in|at|for|up|out|off|down|from|into|about|over|after|back|very|not|by|round|away|help|support|home|well|when|there|one|two|\d.*)$/iu;

function endsOpen(left: string): boolean {
  // "I get up, wash, dress" is cut inside a list of deeds.
  const last = left.split(',').at(-1) ?? '';
  const first = wordsOf(last)[0]?.lower ?? '';
  return left.includes(',') && isVerb(first) && !/ing$/.test(first) && !standsAlone(last);
}

/** At "and", "but" or "then" before a verb that belongs to the subject. Not where a "not", a "can" or a "to" could reach over both verbs. */
export function carriedOver(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= roomy) return undefined;
  const subject = subjectOf(sentence);
  if (subject === undefined || /\b(?:not only|either|neither|both|whether|rather)\b/iu.test(sentence)) return undefined;
  return inSeries(sentence, subject) ?? atAnd(sentence, subject) ?? behindModal(sentence, subject);
}

function atAnd(sentence: string, subject: string): string[] | undefined {
  for (const match of sentence.matchAll(/,?\s+(and then|and|but|then)\s+/giu)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    if (quoted(left) || left.includes(':') || hasHanging(left) || reports(left) || !standsAlone(left) || endsOpen(left) || wordCount(right) < 3) continue;
    // "I wash and shave him": whom, is said once for both.
    if (wordCount(left) <= wordCount(subject) + 1 && hasObject(wordsOf(right)[1]?.lower)) continue;
    // "In March I went in, and came out four weeks later": the time is not said of what came later.
    if (!agrees(subject, left, right) || leadOf(left) !== undefined && /\b(?:later|afterwards|(?:the )?next)\b/iu.test(right)) continue;
    if (!match[0].startsWith(',') && hasCondition(right) || /\b(?:because|unless)\b/iu.test(right)) continue;
    return [left, joined((match[1] ?? '').toLowerCase(), subject, right)];
  }
  return undefined;
}

function joined(word: string, subject: string, right: string): string {
  return word === 'and' ? `${subject} ${right}` : `${word === 'but' ? 'But' : 'Then'} ${inside(subject)} ${right}`;
}

function inside(subject: string): string {
  return /^(?:My|Our|His|Her|Their|The|We|You|He|She|It|They|This|That|A|An)\b/.test(subject) ? `${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : subject;
}

/** The verb must show that it belongs to the subject: "comes" behind a name; "am", "have", "go" behind "I"; "will", "must" behind anybody. */
function agrees(subject: string, left: string, right: string): boolean {
  const words = wordsOf(right).map(({ lower }) => lower);
  const at = words.findIndex((word) => !adverbs.has(word));
  const [verb, next] = [words[at], words[at + 1]];
  if (verb === undefined || at > 1 || !isVerb(verb) || /ing$/.test(verb)) return false;
  if (modals.has(verb)) return next !== undefined && !/\bit\b/iu.test(subject);
  if (/^(?:I|we|you|they|.*\band\b.*)$/iu.test(subject)) {
    if (negation.test(left) || opens.test(left) || perfect.test(left)) return false;
    const past = /ed$/.test(verb) && !verbs().has(verb) && isPast(left, subject);
    return past || plainVerbs.has(verb) || verbs().has(verb) && hasObject(next);
  }
  if (didNext(subject, left, verb, next)) return true;
  // A form in -s is never behind "does not", "can" or "to", so none of them reaches it.
  if (['is', 'was', 'has', 'had', 'does'].includes(verb)) return true;
  if (!/s$/.test(verb) || /ss$/.test(verb)) return false;
  return alsoThings.has(verb) ? hasObject(next) : hasObject(next) || next !== undefined && goesOn.test(next) || verb === 'lives';
}

/** Forms that only tell what was done, and are no participles. */
const tells = new Set(['came', 'went', 'took', 'gave', 'saw', 'ate', 'began', 'drank', 'wrote', 'fell', 'ran', 'sang', 'swam', 'drove', 'rode', 'woke', 'threw', 'grew', 'knew', 'flew', 'became', 'forgot', 'spoke', 'did']);

/** "She went to Leeds once and came back thinner": what the same person did next. */
function didNext(subject: string, left: string, verb: string, next: string | undefined): boolean {
  return next !== undefined && tells.has(verb) && isPast(left, subject) && !negation.test(left) && !/\b(?:and|or)\b/iu.test(subject);
}

/** "They get me washed and dressed" is now; only behind a past does a form in -ed tell what was done next. */
function isPast(left: string, subject: string): boolean {
  const verb = wordsOf(left.slice(subject.length)).map(({ lower }) => lower).find((word) => !adverbs.has(word)) ?? '';
  return /ed$/.test(verb) || !verbs().has(verb) && !verb.endsWith('s') && irregularForms().has(verb) || verb === 'was';
}

/** "He gives her the tablets, sits with her and gets up at night": three deeds or more of one person, each with its verb in -s. */
function inSeries(sentence: string, subject: string): string[] | undefined {
  if (wordCount(sentence) <= tooLong) return undefined;
  const told = pastSeries(sentence, subject);
  if (told !== undefined || /^(?:I|we|you|they)\b/iu.test(subject)) return told;
  const parts = sentence.split(/,\s+(?:and\s+)?|\s+and\s+(?=\p{Ll}+s\s)/u);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length < 2 || !standsAlone(first) || hasHanging(first) || quoted(first) || first.includes(':') || reports(first) || negation.test(first)) return undefined;
  if (!rest.every((part) => wordCount(part) >= 3 && !/^(?:is|was|has|had|does)\b/iu.test(part) && (agrees(subject, first, part) || isSureDeed(part)) && !/\b(?:because|unless|if)\b/iu.test(part))) return undefined;
  return [first, ...rest.map((part) => `${subject} ${part}`)];
}

/** "Follows county cricket": a form in -s that is no thing. */
function isSureDeed(part: string): boolean {
  const [verb = '', next] = wordsOf(part).map(({ lower }) => lower);
  return /[^s]s$/.test(verb) && isVerb(verb) && !alsoThings.has(verb) && next !== undefined && !/^(?:and|or|of|are|is|were|was)$/.test(next);
}

/** "She raised five of us, buried one, and paid off the house": what was done, one after the other. */
function pastSeries(sentence: string, subject: string): string[] | undefined {
  const parts = sentence.split(/,\s+(?:and\s+)?/u);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length < 2 || !standsAlone(first) || hasHanging(sentence) || hasCondition(sentence) || quoted(first) || sentence.includes(':') || reports(first) || negation.test(sentence) || perfect.test(first) || opens.test(first) || !isPast(first, subject)) return undefined;
  const done = (part: string): boolean => {
    const [verb = '', next] = wordsOf(part).map(({ lower }) => lower);
    return next !== undefined && !verbs().has(verb) && (/ed$/.test(verb) && isVerb(verb) || /ied$/.test(verb) || irregularForms().has(verb) && !verb.endsWith('s')) && !/\band\b/iu.test(part);
  };
  return rest.every(done) ? [first, ...rest.map((part) => `${subject} ${part}`)] : undefined;
}

const modal = /^((?:also\s+|then\s+|usually\s+|always\s+)?(?:will|would like to|would|must|should|can|could|(?:am|is|are|was|were) going to|(?:has|have|had) to|wants? to|needs? to|likes? to|loves? to|would love to)|(?:['’](?:ll|d like to|m going to|re going to|s going to)))\s+(\p{L}+)\s/iu;
/** Verbs whose "and" means one deed: "go and see", "wait and see", "try and eat". */
const oneDeed = /\b(?:go|come|try|sit|wait|stop|stay|stand|lie|call|pop|ring up|be sure|hurry up|run)$/iu;

/** "Jean is going to ask and tell me": what stands between subject and verb is said again, where it plainly holds for both. */
function behindModal(sentence: string, subject: string): string[] | undefined {
  if (wordCount(sentence) <= tooLong) return undefined;
  const rest = sentence.slice(subject.length).replace(/^\s+/u, '');
  const head = modal.exec(`${rest} `);
  const [whole, word, verb] = head ?? [];
  if (head === null || whole === undefined || word === undefined || !verbs().has((verb ?? '').toLowerCase())) return undefined;
  const start = sentence.length - rest.length;
  for (const match of sentence.matchAll(/,?\s+and\s+/giu)) {
    const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const said = left.slice(start + word.length);
    const [first, next] = wordsOf(right).map(({ lower }) => lower);
    if (match.index < start + whole.length || quoted(left) || negation.test(left) || left.includes(':') || hasHanging(said) || endsOpen(left) || reports(left)) continue;
    if (/\bto\s+(\p{L}+)/giu.test(said) && [...said.matchAll(/\bto\s+(\p{L}+)/giu)].some(([, each = '']) => verbs().has(each.toLowerCase()))) continue;
    if (first === undefined || !verbs().has(first) || !(hasObject(next) || plainVerbs.has(first))) continue;
    if (hasCondition(right) || /\b(?:because|so that|before|after|or)\b/iu.test(right) || wordCount(right) < 3) continue;
    return [left, `${sentence.slice(0, start)}${word} ${right}`.replace(/\s+(?=['’](?:ll|d|m|re|s)\b)/u, '')];
  }
  return undefined;
}

/** "Open the windows, turn off the cooker and ring the gas people": requests one after the other, none of which hangs on a condition. */
export function orderSeries(sentence: string): string[] | undefined {
  if (wordCount(sentence) <= tooLong || quoted(sentence)) return undefined;
  const late = lastOrder(sentence);
  if (late !== undefined) return late;
  // "What to do: open the door, …": the label stands before the first of them.
  const led = /^(?:[^:,;]{2,40}:\s+)?(?:then\s+|so\s+|please\s+)?/iu.exec(sentence)?.[0] ?? '';
  const body = sentence.slice(led.length);
  if (body.includes(':') || hasCondition(led) || /\b(?:not|never|no|or|unless)\b/iu.test(led)) return undefined;
  const parts = body.split(/,\s+(?:and\s+)?|\s+and\s+(?=then\s)|\s+and\s+/u).reduce<string[]>((all, part) => {
    // "…, test again, then a biscuit": what then, without a deed of its own, belongs to the one before.
    const before = all.at(-1);
    return before !== undefined && /^then\s/iu.test(part) && !isOrder(part.slice(5)) ? [...all.slice(0, -1), `${before}, ${part}`] : [...all, part];
  }, []);
  const last = parts.length > 2 && /,\s+(?:and\s+)?[^,]*$/u.test(body) ? parts.at(-1) ?? '' : '';
  const reach = last !== '' && /\bbut not\b/iu.test(last) ? body.slice(0, -last.length) : body;
  if (parts.length < 2 || /["“”()]/u.test(body) || hasCondition(body) || /\b(?:because|so|but|or|before|after|who|which|that|not|never|no|without|only)\b|n['’]t\b/iu.test(reach.replace(/\b(?:so that|so|where|who|that) (?:I|you|we|the light)\b/giu, ' '))) return undefined;
  if (!parts.every((part) => isOrder(part.replace(/^then\s+/iu, '')) && wordCount(part) >= 2) || parts.some((part) => oneDeed.test(part) && wordCount(part) < 3)) return undefined;
  return parts.map((part, at) => (at === 0 ? `${led}${part}` : part));
}

/** "Stop with me till they come, and make sure he is not alone": how long or when the first is done ends at the comma. */
function lastOrder(sentence: string): string[] | undefined {
  const at = sentence.lastIndexOf(', and ');
  const [left, right] = [sentence.slice(0, at), sentence.slice(at + 6)];
  if (at < 0 || !isOrder(left) || !isOrder(right) || /[:;()]/.test(sentence) || !/\b(?:till|until|before|after)\b/iu.test(left)) return undefined;
  return /\b(?:if|when|unless|or|not|never|no|because|only|either)\b|n['’]t\b/iu.test(left) || /\b(?:if|when|unless|until|till|or|because|before|after)\b/iu.test(right) ? undefined : [left, right];
}
