import { readingBounds } from '../../plan/schema/reading.js';
import { codeFor, frontMatterWords, type ReadingType } from './front-matter-fields.js';

const { lineSpacing, lineLength } = readingBounds;
const sizes = { least: 8, most: 96 } as const;

/** What somebody asks of the look of their papers, only when it is plain what they mean. */
export function readWish(type: ReadingType, value: string): string | number | boolean | undefined {
  const words = frontMatterWords();
  switch (type) {
    case 'points': return within(/^(\d{1,2})(?:\s*(?:point|points|pt))?$/i.exec(value.trim())?.[1], sizes);
    case 'letters': return within(/^(\d{1,2})(?:\s*(?:letters|characters))?$/i.exec(value.trim())?.[1], lineLength);
    case 'spacing': return within(codeFor(value, words.spacings) ?? /^(\d(?:\.\d{1,2})?)(?:\s*lines?)?$/i.exec(value.trim())?.[1], lineSpacing);
    case 'typeface': return codeFor(value, words.typefaces);
    case 'paper': return colour(value, words.papers);
    case 'ink': return colour(value, words.inks);
    case 'yesNo': {
      const answer = codeFor(value, words.answers);
      return answer === undefined ? undefined : answer === 'yes';
    }
  }
}

/** What is understood, for whoever wrote something else. */
export function wishesKnown(type: ReadingType): string {
  const words = frontMatterWords();
  const named = (names: Readonly<Record<string, string[]>>): string => Object.values(names).map(([first]) => first).join(', ');
  switch (type) {
    case 'points': return `${sizes.least} to ${sizes.most}`;
    case 'letters': return `${lineLength.least} to ${lineLength.most}`;
    case 'spacing': return `${lineSpacing.least} to ${lineSpacing.most}`;
    case 'typeface': return named(words.typefaces);
    case 'paper': return `${named(words.papers)}, #rrggbb`;
    case 'ink': return `${named(words.inks)}, #rrggbb`;
    case 'yesNo': return named(words.answers);
  }
}

function within(digits: string | undefined, { least, most }: { least: number; most: number }): number | undefined {
  const number = digits === undefined ? NaN : Number(digits);
  return number >= least && number <= most ? number : undefined;
}

function colour(value: string, names: Readonly<Record<string, string[]>>): string | undefined {
  return codeFor(value, names) ?? /^#[0-9a-f]{6}$/i.exec(value.trim())?.[0].toLowerCase();
}
