import { differences, factsOf, type Facts } from './facts.js';
import { sentencesIn } from './sentences.js';
import { wordsOf } from './words.js';

/** Words that only join, and go where a sentence is parted. */
const joining = new Set(['and', 'who', 'which']);
/** The words that a parting puts before one of the source's own: "This is because", "This is so that", "This means". */
const leads = [{ lead: ['this', 'is', 'because'], put: 2 }, { lead: ['this', 'is', 'so', 'that'], put: 2 }, { lead: ['this', 'means'], put: 1 }];

/**
 * Whether sentences made out of one sentence say the same as it: no fact is gone or new, each sentence's words stand in the source in that
 * order, and together they have all of its words. What fails is thrown away.
 */
export function saysTheSame(source: string, pieces: readonly string[], names: readonly string[]): boolean {
  const [before, after] = [factsOf(source, names), factsOf(pieces.map(withoutLead).join(' . '), names)];
  const stem = stemOf(pieces) ?? sameDeed(pieces);
  const listed = stem !== undefined || saidWithEach(pieces);
  const once = stem === undefined ? pieces : pieces.map((piece, at) => (at === 0 ? piece : piece.slice(stem.length)));
  if (differs(before, after, pieces) || saidAgain(before, factsOf(once.map(withoutLead).join(' . '), names), stem !== undefined)) return false;
  const words = wordsOf(source).map((word) => word.lower);
  const covered = new Uint8Array(words.length);
  for (const piece of pieces) {
    const spoken = wordsOf(withoutLead(piece)).map((word) => word.lower);
    let [early, late] = [placesOf(spoken, words), placesOf([...spoken].reverse(), [...words].reverse())];
    const [first] = spoken;
    if (early === undefined && (first === 'but' || first === 'then')) {
      // "She can stand but must not walk" gives "But she must not walk": the subject has come between.
      const [own, ownLate] = [placesOf(spoken.slice(1), words), placesOf(spoken.slice(1).reverse(), [...words].reverse())];
      const [from, to] = [own?.[0] ?? 0, own?.at(-1) ?? 0];
      const at = words.findIndex((word, index) => word === first && index > from && index < to && covered[index] === 0);
      if (at >= 0) { covered[at] = 1; [early, late] = [own, ownLate]; }
    }
    if (early === undefined && first === 'this') {
      // "…, which is a problem" gives "This is a problem".
      const [own, ownLate] = [placesOf(['which', ...spoken.slice(1)], words), placesOf([...spoken.slice(1).reverse(), 'which'], [...words].reverse())];
      if (own !== undefined && own[1] === (own[0] ?? 0) + 1) [early, late] = [own, ownLate];
    }
    if (early === undefined && listed && (spoken.includes('or') || spoken.includes('and'))) {
      // A few things out of a list are joined by the word that stood before its last.
      const at = Math.max(spoken.lastIndexOf('or'), spoken.lastIndexOf('and'));
      const own = spoken.filter((_, index) => index !== at);
      [early, late] = [placesOf(own, words), placesOf([...own].reverse(), [...words].reverse())];
    }
    if (early === undefined || late === undefined) return false;
    // A word that stands twice can be meant at either place; how often facts stand there is counted above.
    for (const each of early) covered[each] = 1;
    for (const each of late) covered[words.length - 1 - each] = 1;
  }
  return words.every((word, at) => covered[at] === 1 || joining.has(word) || stem !== undefined && word === 'or');
}

/**
 * The last look, from the person's own sentence to what is said for it, past every step between: the same facts, and the same names (words
 * with a capital inside a sentence). `mayBeNew` knows the capitals that a way of writing in full brings with it.
 */
export function holdsTo(source: string, pieces: readonly string[], names: readonly string[], mayBeNew: (word: string) => boolean): boolean {
  const said = pieces.map(withoutLead);
  if (differs(factsOf(source, names), factsOf(said.join(' . '), names), pieces)) return false;
  const [before, after] = [new Set(wordsOf(source).map(({ lower }) => lower)), new Set(said.flatMap((piece) => wordsOf(piece).map(({ lower }) => lower)))];
  return capitalsIn(said).every((word) => before.has(word) || mayBeNew(word)) && capitalsIn([source]).every((word) => after.has(word) || mayBeNew(word));
}

function capitalsIn(texts: readonly string[]): string[] {
  return texts.flatMap(sentencesIn).flatMap((sentence) => wordsOf(sentence).slice(1).filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ lower }) => lower));
}

/** Whether all pieces begin with the same two words or more: with what stands before a list. */
function saidWithEach(pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces.map((piece) => wordsOf(piece).slice(0, 2).map(({ lower }) => lower).join(' '));
  return rest.length > 0 && first.includes(' ') && rest.every((each) => each === first);
}

/** "Ring 999 if …" said with each of several conditions needs no "or". */
function differs(before: Facts, after: Facts, pieces: readonly string[]): boolean {
  return differences(before, after).some((each) => !(each === '-if or' && sameDeed(pieces) !== undefined));
}

function sameDeed(pieces: readonly string[]): string | undefined {
  const deed = /^([^,;:]{3,60}?\sif)\s/iu.exec(pieces[0] ?? '')?.[1];
  return deed !== undefined && pieces.length > 1 && pieces.every((piece) => piece.startsWith(`${deed} `)) ? deed : undefined;
}

/** A "not" or an "if" said more often than it was: it has come to a half that it did not reach. A subject, a time and a "will" may be said again. */
function saidAgain(before: Facts, after: Facts, listed: boolean): boolean {
  return [...after].some(([fact, count]) => /^(?:not|if) /.test(fact) && !(listed && fact === 'if or') && !/^if (?:before|after|since|until|during|within)$/.test(fact) && count > (before.get(fact) ?? 0));
}

const denied = /^(.{1,60}?\b(?:(?:not|n['’]t|cannot)\s+(?:like|enjoy|stand|(?:(?:need|want|have)\s+)?(?:any\s+)?(?:help|support)\s+(?:with|to)|need|want|have|eat|drink)|(?:cannot|can['’]t)))\s/iu;

/** "I do not like tea. I do not like rain.": what is denied of a list is denied of each thing in it, so there the "not" may be said again. */
function stemOf(pieces: readonly string[]): string | undefined {
  const stem = denied.exec(pieces[0] ?? '')?.[1];
  return stem !== undefined && pieces.length > 1 && pieces.every((piece) => piece.startsWith(`${stem} `)) ? stem : undefined;
}

function withoutLead(piece: string): string {
  const words = wordsOf(piece);
  const found = leads.find(({ lead }) => lead.every((word, at) => words[at]?.lower === word));
  return found === undefined ? piece : piece.slice(words[found.put]?.start ?? 0);
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
