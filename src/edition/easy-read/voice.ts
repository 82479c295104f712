import type { Style } from '../../document/nodes.js';
import { easyTypeface, houseStyle } from '../../document/style.js';
import type { EditionContext } from '../context.js';
import { documentShell } from '../document-shell.js';
import { makeWords } from '../words.js';
import type { Making } from './making.js';
import { easySpecOf } from './spec.js';

/** Type sizes an Easy Read can have, in points: never under 14 (formats 1). */
export const easySizes = { least: 14, usual: 16, most: 24 } as const;

/** Line height as a multiple of the type size, unless a reader wants another. */
const usualLeading = 1.4;

/** The size the person has asked for is theirs in every edition, as far as an Easy Read goes. */
export function sizeFor(points: number | undefined): number {
  return points === undefined ? easySizes.usual : Math.min(easySizes.most, Math.max(easySizes.usual, Math.round(points)));
}

/** How an Easy Read looks to this reader. */
export function easyStyle(context: EditionContext, size?: number): Style {
  const { reading } = context;
  const { style } = documentShell('easyRead', context, [], []);
  return { ...style, typeface: style.typeface === houseStyle.typeface ? easyTypeface : style.typeface, bodySize: size ?? sizeFor(reading.size), leading: reading.look.lineSpacing ?? usualLeading };
}

/** The words of the edition itself, with the names and facts of this plan in them. */
export function easyVoice(context: EditionContext): Pick<Making, 'say' | 'find'> {
  const words = makeWords([easySpecOf().words], {});
  // "It is called: My plan. Mine.": a value that ends a sentence itself needs no second full stop.
  const fill = (text: string, facts: Record<string, string> = {}): string => context.words.fill(text, facts).replace(/(?<!\.)([.!?…])\.$/u, '$1');
  return {
    say: (key, facts) => fill(words(key, facts ?? {}), facts),
    find: (key, facts) => {
      const found = words.find(key, facts ?? {});
      return found === undefined ? undefined : fill(found, facts);
    },
  };
}
