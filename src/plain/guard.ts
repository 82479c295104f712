import { differences, factsOf } from './facts.js';
import { wordsOf } from './words.js';

/** Words that only join, and go where a sentence is parted. */
const joining = new Set(['and', 'who', 'which', 'then']);
/** The words that a parting puts before one of the source's own: "This is because", "This means", "What if". */
const leads = [['this', 'is', 'because'], ['this', 'means'], ['what', 'if']];

/**
 * Whether sentences made out of one sentence say the same as it: no fact is gone or new, each sentence's words stand in the source in that
 * order, and together they have all of its words. What fails is thrown away.
 */
export function saysTheSame(source: string, pieces: readonly string[], names: readonly string[]): boolean {
  if (differences(factsOf(source, names), factsOf(pieces.map(withoutLead).join(' . '), names)).length > 0) return false;
  const words = wordsOf(source).map((word) => word.lower);
  const covered = new Uint8Array(words.length);
  for (const piece of pieces) {
    const spoken = wordsOf(withoutLead(piece)).map((word) => word.lower);
    const [early, late] = [placesOf(spoken, words), placesOf([...spoken].reverse(), [...words].reverse())];
    if (early === undefined || late === undefined) return false;
    // A word that stands twice can be meant at either place; how often facts stand there is counted above.
    for (const each of early) covered[each] = 1;
    for (const each of late) covered[words.length - 1 - each] = 1;
  }
  return words.every((word, at) => covered[at] === 1 || joining.has(word));
}

function withoutLead(piece: string): string {
  const words = wordsOf(piece);
  const lead = leads.find((each) => each.every((word, at) => words[at]?.lower === word));
  return lead === undefined ? piece : piece.slice(words[lead.length - 1]?.start ?? 0);
}

/** Where the words of a piece stand in the source, in order, each as early as it can. */
function placesOf(piece: readonly string[], source: readonly string[]): number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const word of piece) {
    while (at < source.length && source[at] !== word) at += 1;
    if (at === source.length) return undefined;
    places.push(at);
    at += 1;
  }
  return places;
}
