import { topics, type Topic } from '../plan/topics.js';
import { once } from '../resources/once.js';
import { placingTable, topicRows, type TopicTable } from './data.js';
import { PhraseBook } from './phrases.js';
import { signalLists, signalsOf } from './signals.js';
import { tokensOf } from './words.js';

interface CueRow { danger?: string[]; strong: string[]; lone?: string[]; good: string[]; faint: string[] }

/** How strongly a text speaks of each topic, and the words that say so: one entry for each cue that says something new. */
export type Scores = ReadonlyMap<Topic, Score>;

/** `firm` when a cue that can stand alone is among the words. */
interface Score { score: number; words: string[]; firm?: boolean }

/** A topic chosen from scores. */
export interface CueChoice { topic: Topic; score: number; words: string; sure: boolean }

const levels = ['danger', 'strong', 'lone', 'good', 'faint'] as const;
type Level = (typeof levels)[number];
const weights: Readonly<Record<Level, number>> = { danger: 5, strong: 3, lone: 3, good: 2, faint: 1 };
/** The first sentence says what a paragraph is about more often than the rest. */
const firstSentence = 1.4;
const shareOfRepeats = 0.2;
/** A day or a clock time says little beside what happens on it, and nearly nothing beside what is dangerous. */
const besideStrong = 0.35;
/** So does a plain "I want", though less. */
const wishBesideStrong = 0.8;
const besideDanger = 0.15;
/** "On Sunday" beside "Sunday … come" is one cue, not two. */
const enoughNew = 0.5;

const book = once(() => {
  const patterns = new PhraseBook<{ topic: Topic; level: Level }>(signalLists());
  for (const [topic, row] of topicRows(placingTable<TopicTable<CueRow>>('cues'))) {
    for (const level of levels) {
      for (const words of row[level] ?? []) patterns.add(words, weights[level], { topic, level });
    }
  }
  return patterns;
});

/** Scores a text by the cues in its sentences. `marks` are signals known from elsewhere, such as `<task>`. */
export function scoreText(text: string, marks: readonly string[] = []): Scores {
  const seen = new Map<string, Hit>();
  text.split(/(?<=[.!?;])\s+|\n+/u).forEach((sentence, at) => {
    const signals = signalsOf(sentence);
    for (const mark of marks) signals.set(mark, 1);
    for (const { goal: { topic, level }, weight, words } of book().find(tokensOf(sentence), signals)) {
      const score = at === 0 ? weight * firstSentence : weight;
      const key = `${topic} ${words}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { topic, level, words, best: score, repeats: 0 });
      else {
        known.repeats += Math.min(score, known.best);
        if (score > known.best) Object.assign(known, { best: score, level });
      }
    }
  });
  const hits = [...seen.values()].sort((one, other) => other.best - one.best);
  const scores = new Map<Topic, Score>();
  const said = new Map<Topic, Set<string>>();
  for (const hit of hits) {
    const { topic, level, words, best, repeats } = hit;
    const parts = words.split(/ … | /u);
    const before = said.get(topic) ?? new Set();
    const share = parts.filter((part) => !before.has(part)).length / parts.length;
    said.set(topic, new Set([...before, ...parts]));
    const worth = (best * share + Math.min(best, repeats * shareOfRepeats)) * worthBeside(hit, hits);
    addScore(scores, topic, { score: worth, words: share > enoughNew ? [words] : [], firm: level === 'strong' || level === 'danger' });
  }
  return scores;
}

interface Hit { topic: Topic; level: Level; words: string; best: number; repeats: number }

/** One strong cue is enough when nothing else is said; else there must be two, and no other topic close behind. */
const enoughToBeSure = 5;
const nearestRival = 0.5;
const enoughAlone = 4;

/** Days and times give way to what another topic plainly says. */
function worthBeside({ topic, level }: Hit, hits: readonly Hit[]): number {
  const others = (wanted: Level): boolean => hits.some((hit) => hit.topic !== topic && hit.level === wanted);
  if (topic === 'week' && others('danger')) return besideDanger;
  if (level !== 'lone' || !(others('strong') || others('danger'))) return 1;
  return topic === 'week' ? besideStrong : wishBesideStrong;
}

/** Puts scores of several texts together. */
export function addScores(all: readonly Scores[]): Scores {
  const sum = new Map<Topic, Score>();
  for (const scores of all) for (const [topic, each] of scores) addScore(sum, topic, each);
  return sum;
}

function addScore(scores: Map<Topic, Score>, topic: Topic, { score, words, firm = false }: Score): void {
  const known = scores.get(topic);
  if (known === undefined) scores.set(topic, { score, words: [...words], firm });
  else {
    known.score += score;
    for (const each of words) known.words.push(each);
    known.firm = firm || known.firm === true;
  }
}

/** The topic a text speaks of most. Sure only when it is strong and no other topic comes near. */
export function chooseTopic(scores: Scores): CueChoice | undefined {
  const ranked = [...scores].sort(([one, a], [other, b]) => b.score - a.score || topics.indexOf(one) - topics.indexOf(other));
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const [topic, { score, words, firm = false }] = first;
  const said = [...new Set(words)];
  const rival = second?.[1].score ?? 0;
  const sure = said.length > 1 ? score >= enoughToBeSure && rival <= score * nearestRival : firm && score >= enoughAlone && rival === 0;
  return { topic, score, words: said.slice(0, 3).join(', '), sure };
}
