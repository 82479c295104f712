import { once } from '../resources/once.js';
import { isMedicineName } from '../plain/medicine-names.js';
import { placingTable } from './data.js';

interface SignalTable { lists: Record<string, string[]>; shapes: Record<string, string> }

const table = once(() => placingTable<SignalTable>('signals'));
const shapes = once(() => Object.entries(table().shapes).map(([name, source]) => ({ name: `<${name}>`, shape: new RegExp(source, 'gu') })));

/** Word lists that cues may name in angle brackets: days of the week, parts of the day, relations. */
export const signalLists = once(() => {
  const { lists } = table();
  return { ...lists, name: lists['relation'] ?? [] };
});

/** The shapes that stand in a sentence (an amount, a clock time, a telephone number), and how often. */
export function signalsOf(sentence: string): Map<string, number> {
  const met = new Map<string, number>();
  for (const { name, shape } of shapes()) {
    const count = sentence.match(shape)?.length ?? 0;
    if (count > 0) met.set(name, count);
  }
  const medicines = (sentence.match(/\p{L}{4,}/gu) ?? []).filter((word) => isMedicineName(word.toLowerCase())).length;
  if (medicines > 0) met.set('<medicine>', medicines);
  return met;
}
