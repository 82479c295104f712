import { isOrder, standsAlone } from '../../plain/index.js';
import type { RowHints } from './easy-row.js';
import { caseOf, comesOf, countOf, dayOf, hasOwnDay, isOfCase, deniesItself, isNobodysNumber, isOnePoint, isUnder, reachesNothing, shortPoint, tellsOfOthers, saysWhen, turnsRound, whoIsTold, withoutLabel } from './row-flow.js';
import type { Stretch } from './text-of.js';
import { voicesOf } from './who-speaks.js';

/** The sentences of a paragraph or a point of a list, and what is known of it. */
export interface PointInput {
  sources: readonly string[];
  kind: Stretch['kind'];
  hints: RowHints;
  /** What is said of words in brackets of their own; nothing where they say in English what stands before them in another script. */
  inBrackets: string | undefined;
  isName: (word: string) => boolean;
  /** Who says all of it, as it stands over each row. */
  speaker?: string | undefined;
}

/** Words of a heading that can stand over each row. */
const mostWhen = 8;

/** "Take my arm; I take yours" under "Please do not do this": what somebody does themselves is no order, and must not seem forbidden. */
export function afterOrder(words: readonly string[], pieces: readonly (readonly string[])[], later: RowHints): RowHints {
  const [said = '', opening = ''] = [words[0], pieces[0]?.[0]];
  return later.label !== undefined && turnsRound(later.label) && isOrder(opening) && /^(?:i|we)\s/iu.test(said) && standsAlone(said) ? { ...withoutLabel(later), apart: true } : later;
}

/** For each sentence, what is known of its first row, and of the rows it goes on in. */
export function hintsOfPoint({ sources, kind, hints, inBrackets, isName, speaker }: PointInput): { own: RowHints; later: RowHints }[] {
  const voices = kind === 'text' || kind === 'item' ? voicesOf(sources, inBrackets, isName) : [];
  const [first = ''] = sources;
  const turned = hints.label !== undefined && turnsRound(hints.label);
  const happens = kind === 'item' && !turned ? caseOf(first) : undefined;
  // What is done "when I get upset" is done only then, in each of its rows.
  const when = hints.label !== undefined && saysWhen.test(hints.label) && !/\b(?:wrong|emergency|happens?)\b/iu.test(hints.label) && happens === undefined && hints.about === undefined && countOf([hints.label]) <= mostWhen ? hints.label : undefined;
  const day = turned ? undefined : when ?? dayOf(first);
  // How somebody is on a bad day is told on to its end: until another day is named, or what is so on every day.
  const isOfDay = (source: string): boolean => isOfCase(source) || when === undefined && !hasOwnDay(source) && /^(?:my\s+\p{L}+(?:\s\p{L}+)?\s+\p{L}+s\b|it\b)/iu.test(source);
  const otherCase = sources.findIndex((source, index) => index > 0 && (/^(?:if|when)\b(?! not\b)/iu.test(source) || !/^if not\b/iu.test(source) && !isOfCase(source)));
  const otherDay = sources.findIndex((source, index) => index > 0 && !isOfDay(source));
  const [isOne, told] = [!turned && happens === undefined && isOnePoint(sources, kind, hints.number !== undefined, isName), happens === undefined ? whoIsTold(sources, isName) : undefined];
  return sources.map((source, index) => {
    const isLater = index > 0;
    // Who speaks, and that something is not liked, is said with each sentence: alone it would be the person's own, or the opposite.
    const lasting = voices[index] ?? (hints.label !== undefined && turned && !reachesNothing(source, hints) && !deniesItself(source) && (!isLater || isUnder(source, hints.label, first)) ? hints.label : undefined);
    // "Never: a hoist on my own. Use two people.", "Leave me alone in a fit. Time it.": only their own line says which it is.
    const isEither = isLater && lasting !== undefined && lasting === hints.label && (isOrder(source) || standsAlone(source));
    // Words in brackets stay with what they are about; a paragraph in brackets may be somebody else's, and says that it is a note.
    const isNote = isLater && inBrackets !== undefined && voices[index] === inBrackets && voices[0] === undefined;
    // An order is parted from what does not help: it is what to do instead.
    const isInstead = isLater && lasting === undefined && turned && isOrder(source);
    const isNumber = told !== undefined && isNobodysNumber(source) && !tellsOfOthers(sources.slice(1, index + 1), told, isName);
    const later: RowHints = {
      ...withoutLabel(hints), ...(isInstead ? { apart: true } : {}),
      ...(lasting !== undefined ? (isNote ? { together: true } : isEither && isOrder(first) ? { within: lasting } : isEither ? { together: true } : { label: lasting })
        : !isLater || isInstead ? {}
          // "Being rushed. I go stiff and say no to everything.": what comes of what is hated stays with it.
          : turned && kind === 'item' && comesOf(hints.label ?? '', source) && countOf(sources) <= shortPoint ? { together: true }
          : isOne && isNumber ? { within: told } : isOne || isNumber && index === 1 ? { together: true }
            // "Donna has been with me 5 years. She trains the others. 07700 900318."
            : isNumber ? { label: told }
              // "If she cannot, the agency, 01632 960771": the number must not stand beside who comes before.
              : day !== undefined && (otherDay < 0 || index < otherDay) ? { says: day } : happens === undefined || otherCase >= 0 && index >= otherCase ? {} : hasOwnIf.test(source) ? { apart: true } : /\d{5}/u.test(source) && !isNobodysNumber(source) ? { label: happens, apart: true } : { inCase: happens }),
    };
    if (speaker !== undefined) {
      const goesOn: RowHints = { ...withoutLabel(hints), says: speaker };
      const { over, ...rest } = hints;
      // A heading that is not said over the row has no picture for what somebody else says.
      return isLater ? { own: goesOn, later: goesOn } : { own: { ...rest, ...(hints.label === undefined || over === undefined ? {} : { over }), label: [hints.label, speaker].filter((each) => each !== undefined).join(': ') }, later: goesOn };
    }
    if (isLater) return { own: later, later };
    // "Finishing my words. You get it wrong anyway.": no part of a point goes to the point before it.
    const whole: RowHints = kind === 'item' && sources.length > 1 ? { apart: true } : {};
    return { own: { ...whole, ...later, ...(voices[0] === undefined || hints.label === undefined ? hints : { ...hints, label: `${hints.label}: ${voices[0]}` }) }, later };
  });
}

/** "Ring 999 if he is hurt", behind "if it is still going at 5 minutes": when that is to be done it says itself. */
const hasOwnIf = /^(?:ring|call|phone|get|go|take|use|give|press|tell|send)\b[^.]*\sif\s+(?:i|he|she|it|they|there|my|the|nobody|somebody|anything)\b/iu;

/** The day over a row of a table, behind the heading that holds for it. */
export function withDay(hints: RowHints, day: string | undefined): RowHints {
  return day === undefined ? hints : { ...hints, day, label: hints.label === undefined ? day : `${hints.label}: ${day}` };
}
