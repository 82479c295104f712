import { message, type Message } from '../messages/index.js';
import type { PlanKind } from '../plan/schema/index.js';
import { once } from '../resources/once.js';
import { placingTable } from './data.js';
import { PhraseBook } from './phrases.js';
import { tokensOf } from './words.js';

interface KindTable { sevenQuestions: string[][]; questionsNeeded: number; carer: string[]; notCarer: string[] }

const book = once(() => {
  const table = placingTable<KindTable>('kinds');
  const questions = new Map<string, number>();
  table.sevenQuestions.forEach((ways, at) => {
    for (const way of ways) questions.set(tokensOf(way).join(' '), at);
  });
  const carer = new PhraseBook<boolean>();
  for (const words of table.carer) carer.add(words, 1, true);
  for (const words of table.notCarer) carer.add(words, 1, false);
  return { questions, carer, needed: table.questionsNeeded };
});

/** What kind of plan the headings show, when nobody has said; the messages tell how it was found. */
export function kindFromHeadings(headings: readonly string[], title: string | undefined): { kind: PlanKind; messages: Message[] } {
  const { questions, carer, needed } = book();
  const asked = new Set(headings.map((heading) => questionOf(heading, questions)).filter((each) => each !== undefined));
  if (asked.size >= needed) return { kind: 'sevenQuestionsPlan', messages: [message('placeKindSeven', { count: asked.size })] };
  for (const heading of [...headings, ...(title === undefined ? [] : [title])]) {
    const found = carer.find(tokensOf(heading));
    if (found.length > 0 && found.every(({ goal }) => goal)) return { kind: 'carerSupportPlan', messages: [message('placeKindCarer', { words: heading })] };
  }
  return { kind: 'careAndSupportPlan', messages: [message('placeKindAssumed')] };
}

function questionOf(heading: string, questions: ReadonlyMap<string, number>): number | undefined {
  return questions.get(tokensOf(heading.replace(/^\s*(?:(?:q|question|section|part)?\s*\d+\s*[.):–—-]*)\s+/i, '')).join(' '));
}
