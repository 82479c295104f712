import { topics, type Topic } from '../plan/topics.js';
import { once, placingTable, topicRows, type TopicTable } from './data.js';
import { PhraseBook } from './phrases.js';
import { signalLists, signalsOf } from './signals.js';
import { tokensOf } from './words.js';

interface CueRow { strong: string[]; good: string[]; faint: string[] }

/** How strongly a text speaks of each topic, and the words that say so. */
export type Scores = ReadonlyMap<Topic, { score: number; words: string[] }>;

/** A topic chosen from scores. */
export interface CueChoice { topic: Topic; score: number; words: string; sure: boolean }

const weights = { strong: 3, good: 2, faint: 1 } as const;
/** The first sentence says what a paragraph is about more often than the rest. */
const firstSentence = 1.5;
const shareOfRepeats = 0.2;

const book = once(() => {
  const patterns = new PhraseBook<Topic>(signalLists());
  for (const [topic, row] of topicRows(placingTable<TopicTable<CueRow>>('cues'))) {
    for (const level of ['strong', 'good', 'faint'] as const) {
      for (const words of row[level]) patterns.add(words, weights[level], topic);
    }
  }
  return patterns;
});

/** Scores a text by the cues in its sentences. `marks` are signals known from elsewhere, such as `<task>`. */
export function scoreText(text: string, marks: readonly string[] = []): Scores {
  const seen = new Map<string, { topic: Topic; best: number; repeats: number }>();
  text.split(/(?<=[.!?;])\s+|\n+/u).forEach((sentence, at) => {
    const signals = signalsOf(sentence);
    for (const mark of marks) signals.set(mark, 1);
    for (const { goal, weight, words } of book().find(tokensOf(sentence), signals)) {
      const score = at === 0 ? weight * firstSentence : weight;
      const key = `${goal} ${words}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { topic: goal, best: score, repeats: 0 });
      else {
        known.repeats += Math.min(score, known.best);
        known.best = Math.max(known.best, score);
      }
    }
  });
  const scores = new Map<Topic, { score: number; words: string[] }>();
  const rows = [...seen].sort(([, one], [, other]) => other.best - one.best);
  for (const [key, { topic, best, repeats }] of rows) addScore(scores, topic, best + Math.min(best, repeats * shareOfRepeats), key.slice(topic.length + 1));
  return scores;
}

/** Puts scores of several texts together. */
export function addScores(all: readonly Scores[]): Scores {
  const sum = new Map<Topic, { score: number; words: string[] }>();
  for (const scores of all) for (const [topic, { score, words }] of scores) addScore(sum, topic, score, ...words);
  return sum;
}

function addScore(scores: Map<Topic, { score: number; words: string[] }>, topic: Topic, score: number, ...words: string[]): void {
  const known = scores.get(topic);
  if (known === undefined) scores.set(topic, { score, words: [...words] });
  else {
    known.score += score;
    known.words.push(...words);
  }
}

/** The topic a text speaks of most. Sure only when it is strong and no other topic comes near. */
export function chooseTopic(scores: Scores): CueChoice | undefined {
  const ranked = [...scores].sort(([one, a], [other, b]) => b.score - a.score || topics.indexOf(one) - topics.indexOf(other));
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const [topic, { score, words }] = first;
  const sure = score >= 4 && (second?.[1].score ?? 0) <= score * 0.6;
  return { topic, score, words: [...new Set(words)].slice(0, 3).join(', '), sure };
}
