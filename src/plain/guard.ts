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
    // The last place at which the words still fit: what is carried over stands before what is new.
    const at = placesOf(wordsOf(withoutLead(piece)).map((word) => word.lower), words);
    if (at === undefined) return false;
    for (const each of at) covered[each] = 1;
  }
  return words.every((word, at) => covered[at] === 1 || joining.has(word));
}

function withoutLead(piece: string): string {
  const words = wordsOf(piece);
  const lead = leads.find((each) => each.every((word, at) => words[at]?.lower === word));
  return lead === undefined ? piece : piece.slice(words[lead.length - 1]?.start ?? 0);
}

/** Where the words of a piece stand in the source, in order: as late as possible, as what is new follows what is carried over. */
function placesOf(piece: readonly string[], source: readonly string[]): number[] | undefined {
  const places: number[] = [];
  let at = source.length - 1;
  for (let word = piece.length - 1; word >= 0; word -= 1) {
    while (at >= 0 && source[at] !== piece[word]) at -= 1;
    if (at < 0) return undefined;
    places.push(at);
    at -= 1;
  }
  return places;
}
