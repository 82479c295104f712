import type { Topic } from '../plan/topics.js';
import { once } from '../resources/once.js';
import { addScores, chooseTopic, scoreText, type CueChoice, type Scores } from './cues.js';
import { isGoodbye, isGreeting } from './greetings.js';
import { matchHeading } from './headings.js';
import { leadOf } from './lead.js';
import type { Unit } from './outline.js';
import type { Placement } from './placement.js';
import type { Section } from './sections.js';
import { tokensOf, wordTable } from './words.js';

const weak = 1.6;
const leadWeight = 5;
const linesAround = 4;
const addressLength = 120;
const severalParts = 4;
const fewestTogether = 2;

/** Places units that no heading speaks for: by the cues in them, then by their neighbours. Gives nothing for the rest. */
export function placeByWords(units: readonly Unit[], section: Section | undefined, names: readonly string[]): Map<Unit, Placement> {
  const made = new Map<Unit, Placement>();
  const scores = units.map((unit) => scoreUnit(unit, names));
  const whole = section === undefined ? undefined : chooseTopic(addScores([scoreText(section.heading.text), ...scores]));
  const polite = section === undefined ? politeParts(units) : new Set<Unit>();
  const list = section === undefined ? undefined : wholeList(units, whole);
  const lists = section === undefined ? new Map<Unit['list'], CueChoice>() : listsIn(section, units, scores);
  const scattered = section !== undefined && whole !== undefined && isScattered(scores, whole);
  let before: Topic | undefined;
  units.forEach((unit, at) => {
    if (scattered && unit.kind !== 'picture') {
      made.set(unit, { topic: whole.topic, placedBy: 'cue', matched: whole.words, sure: false });
      return;
    }
    if (polite.has(unit)) {
      made.set(unit, { topic: 'other', placedBy: 'cue', matched: unit.text.slice(0, 40), sure: true, reason: 'greeting' });
      return;
    }
    if (unit.kind === 'picture') return;
    const together = list ?? (section === undefined ? undefined : lists.get(unit.list));
    if (together !== undefined && unit.list !== undefined) {
      made.set(unit, { topic: together.topic, placedBy: 'cue', matched: together.words, sure: together.sure });
      return;
    }
    const choice = settle(scores[at] ?? new Map(), before, whole);
    if (choice === undefined) return;
    before = choice.topic;
    made.set(unit, { topic: choice.topic, placedBy: 'cue', matched: choice.words, sure: choice.sure });
  });
  if (section === undefined) introduce(units, made, polite);
  joinNeighbours(units, made, whole);
  return made;
}

/** To how many places the parts of a chapter can go and still be put there each by itself, and how many parts a chapter can have that stays together. */
const [mostPlaces, mostParts] = [3, 12];

/**
 * "The temper": what sets it off, its signs, what to do and what not, what comes after. One chapter to whoever wrote it and to whoever needs it, which
 * the words of its parts would tear into as many places.
 */
function isScattered(scores: readonly Scores[], whole: CueChoice): boolean {
  if (whole.score < weak || scores.length > mostParts) return false;
  return new Set(scores.flatMap((each) => chooseTopic(each)?.topic ?? [])).size > mostPlaces;
}

const speaksOfMe = /(?:^|[^\p{L}])(?:I|I['’]?m|[Mm]y|[Mm]e|[Tt]his is|\d{2}|i|im)(?![\p{L}])/u;

/** Who somebody is, before anything else: "Hi, I'm Jodie Marsh", "My name is Josh", "Martin Howell, aged 45". */
const opensWithWho = /^(?:(?:[Hh]i|[Hh]ello|[Hh]iya)(?: there)?[,.!]?\s+)?(?:(?:I am|I['’]m|[Mm]y name is|[Mm]y name['’]s|[Tt]hey call me)\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:[,.!]|\s+\p{Lu}|\s+and\b|\s+but\b|$)|\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, (?:aged? |I['’]m |I am )?\d{1,3}\b|I(?:['’]m| am) \d{1,3}\b)/u;
const [longestIntroduction, shownOfIt, firstSentences] = [600, 40, 2];

/** Whether a part says who somebody is, before anything else it says. */
export function saysWho(unit: Unit): boolean {
  return unit.kind === 'words' && unit.text.length <= longestIntroduction && unit.text.split(/(?<=[.!?])\s+/u).slice(0, firstSentences).some((sentence) => opensWithWho.test(sentence));
}

/** Whoever reads a plan looks for who it is about under "about me", whatever else is said there. */
export function introduction(unit: Unit): Placement {
  return { topic: 'about', placedBy: 'cue', matched: unit.text.slice(0, shownOfIt), sure: false };
}

/** A letter opens with who is writing, whatever the words: "Wendy. 61. Still here." */
function introduce(units: readonly Unit[], made: Map<Unit, Placement>, polite: ReadonlySet<Unit>): void {
  const first = units.find((unit) => !polite.has(unit));
  // "I'm Danny Pruett, 34. I came off my bike."
  const known = first === undefined ? undefined : made.get(first);
  if (first !== undefined && saysWho(first) && known?.placedBy !== 'decision') {
    made.set(first, introduction(first));
    return;
  }
  if (first?.kind !== 'words' || made.has(first) || units.length < severalParts || !speaksOfMe.test(first.text)) return;
  made.set(first, { topic: 'about', placedBy: 'neighbour', sure: false });
}

/** A list that is all a heading has under it stays together, as the person put it. */
function wholeList(units: readonly Unit[], whole: CueChoice | undefined): CueChoice | undefined {
  const [first] = units.filter((unit) => unit.kind !== 'picture');
  const one = first?.list !== undefined && units.every((unit) => unit.kind === 'picture' || unit.list === first.list);
  return one && whole !== undefined && whole.score >= weak ? whole : undefined;
}

/** Each list among other words under a heading stays together too: what to do and what not to do is one thing to whoever wrote it. */
function listsIn(section: Section, units: readonly Unit[], scores: readonly Scores[]): Map<Unit['list'], CueChoice> {
  const found = new Map<Unit['list'], CueChoice>();
  for (const list of new Set(units.flatMap((unit) => unit.list ?? []))) {
    const items = units.flatMap((unit, at) => (unit.list === list ? [scores[at] ?? new Map()] : []));
    const choice = items.length < fewestTogether ? undefined : chooseTopic(addScores([scoreText(section.heading.text), ...items]));
    if (choice !== undefined && choice.score >= weak) found.set(list, choice);
  }
  return found;
}

/** What opens and closes a letter: the address before the greeting, the greeting, the goodbye and the name under it. */
function politeParts(units: readonly Unit[]): Set<Unit> {
  const polite = new Set<Unit>();
  const greeting = units.slice(0, linesAround).findIndex((unit) => unit.kind === 'words' && isGreeting(unit.text));
  units.slice(0, greeting + 1).forEach((unit) => {
    if (unit.kind === 'words' && unit.text.length <= addressLength) polite.add(unit);
  });
  let closed = false;
  units.forEach((unit, at) => {
    if (unit.kind !== 'words' || at <= greeting) return;
    const goodbye = isGoodbye(unit.text, closed || at === units.length - 1);
    if (goodbye && at >= units.length / 2) polite.add(unit);
    closed = goodbye;
  });
  return polite;
}

/** What speaks for each topic in a unit. */
export function scoreUnit(unit: Unit, names: readonly string[]): Scores {
  const marks = unit.nodes.some((node) => node.type === 'listItem' && typeof node.checked === 'boolean') ? ['<task>'] : [];
  const own = unit.nodes.length > 1 ? scoreAnnounced(unit, marks) : scoreText(unit.text, marks);
  const lead = leadOf(unit);
  const match = lead === undefined ? undefined : matchHeading(lead, names);
  // "Do:", "Signs:" say how a chapter is set out, and not what it is about.
  if (match === undefined || /^(?:dos?|don['’]?ts?|do not|signs?|always|never|yes|no)$/iu.test(lead ?? '') || !(match.exact || (match.sure && match.score >= 4))) return own;
  return addScores([own, new Map([[match.topic, { score: leadWeight, words: [match.words] }]])]);
}

/** What announces a list says more of its topic than the things in it. */
function scoreAnnounced(unit: Unit, marks: readonly string[]): Scores {
  const intro = scoreText(unit.block.texts.join(' '), marks);
  const items = scoreText(unit.blocks.slice(1).map((block) => block.texts.join(' ')).join('\n'), marks);
  return addScores([intro, intro, new Map([...items].map(([topic, { score, words }]) => [topic, { score: score / 2, words }]))]);
}

/** The choice for one unit; near its section's main topic, or the one before it, a doubtful one goes along. */
function settle(scores: Scores, before: Topic | undefined, whole: CueChoice | undefined): CueChoice | undefined {
  const choice = chooseTopic(scores);
  if (choice === undefined || choice.score < weak) {
    const faint = choice !== undefined && (choice.topic === before || choice.topic === whole?.topic);
    return faint ? { ...choice, sure: false } : undefined;
  }
  if (choice.sure) return choice;
  for (const topic of [whole?.topic, before]) {
    const other = topic === undefined ? undefined : scores.get(topic);
    if (topic !== undefined && other !== undefined && other.score >= choice.score * 0.7) {
      return { topic, score: other.score, words: [...new Set(other.words)].slice(0, 3).join(', '), sure: false };
    }
  }
  return choice;
}

const goesOn = once(() => new Set(wordTable().goesOn));

/** A unit without a cue joins its neighbours when they agree, when it plainly goes on, or when its section has one topic. */
function joinNeighbours(units: readonly Unit[], made: Map<Unit, Placement>, whole: CueChoice | undefined): void {
  const placed = (unit: Unit | undefined): Placement | undefined => {
    const placement = unit === undefined ? undefined : made.get(unit);
    return placement?.reason === undefined ? placement : undefined;
  };
  const following: (Placement | undefined)[] = [];
  let next: Placement | undefined;
  for (let at = units.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    next = placed(units[at]) ?? next;
  }
  let before: { unit: Unit; placement: Placement } | undefined;
  units.forEach((unit, at) => {
    const known = made.get(unit);
    if (known === undefined) {
      const topic = joinTopic(unit, before, following[at], units[at + 1], whole);
      if (topic !== undefined) made.set(unit, { topic, placedBy: 'neighbour', sure: unit.kind === 'picture' });
    }
    const placement = placed(unit);
    if (placement !== undefined) before = { unit, placement };
  });
}

function joinTopic(
  unit: Unit, before: { unit: Unit; placement: Placement } | undefined, after: Placement | undefined, next: Unit | undefined, whole: CueChoice | undefined,
): Topic | undefined {
  if (before !== undefined && before.placement.topic === after?.topic) return before.placement.topic;
  if (unit.kind === 'picture') return before?.placement.topic ?? after?.topic;
  if (unit.list !== undefined && before?.unit.list === unit.list) return before.placement.topic;
  if (unit.list !== undefined && next?.list === unit.list && after !== undefined) return after.topic;
  const first = /^\P{L}*(\p{L}+)/u.exec(unit.text.toLowerCase())?.[1] ?? '';
  if (before !== undefined && goesOn().has(first) && tokensOf(unit.text).length > 2) return before.placement.topic;
  return whole !== undefined && whole.score >= 4 ? whole.topic : undefined;
}

