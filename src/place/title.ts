import { once } from '../resources/once.js';
import { matchHeading, type HeadingMatch } from './headings.js';
import { isBoldLine, type Unit } from './outline.js';
import { PhraseBook } from './phrases.js';
import { tokensOf, wordTable } from './words.js';

const book = once(() => {
  const patterns = new PhraseBook<true>();
  for (const words of wordTable().titles) patterns.add(words, 1, true);
  return patterns;
});

const severalParts = 4;

/** The heading that is the title of the whole, if the first heading reads as one ("Rosa's plan"). */
export function titleOf(units: readonly Unit[]): { unit: Unit; match?: HeadingMatch } | undefined {
  const at = units.findIndex((unit) => unit.kind === 'heading');
  const first = units[at];
  const bold = titleInBold(units);
  if (bold !== undefined) return { unit: bold };
  if (first === undefined || first.depth !== 1) return undefined;
  const marked = units.slice(at + 1).filter((unit) => unit.kind === 'heading');
  // "# How to support me" over "**Visits**" and "**Money**": lines in bold are headings too, where nothing else is.
  const later = marked.length > 0 ? marked : units.slice(at + 1).filter((unit) => isBoldLine(unit));
  const heads = later.length > 1 && later.every((heading) => heading.kind !== 'heading' || heading.depth > 1);
  const match = matchHeading(first.text);
  if (match === undefined) return units.slice(0, at).every((unit) => unit.kind === 'loose') ? { unit: first } : undefined;
  // One heading over a whole letter ("Me") names the letter; its parts find their own places.
  if (match.exact && match.topic === 'about' && later.length === 0 && units.length - at > severalParts) return { unit: first };
  if (match.exact) return heads && match.topic === 'about' ? { unit: first, match } : undefined;
  // "Enid Gayle: how I want to be supported", "What I need to stop here with Gareth": they stand over the whole.
  if (heads && later.length >= severalParts) return { unit: first };
  const reads = book().find(tokensOf(first.text)).length > 0;
  return reads || (heads && !match.sure) ? { unit: first } : undefined;
}

/** A line in bold at the very start of a plan without other headings than lines in bold: "**Nana's plan, by Dot and Ellie**". */
function titleInBold(units: readonly Unit[]): Unit | undefined {
  const [first] = units;
  if (first === undefined || !isBoldLine(first) || units.some(({ kind }) => kind === 'heading') || units.length <= severalParts) return undefined;
  return matchHeading(first.text) === undefined || book().find(tokensOf(first.text)).length > 0 ? first : undefined;
}
