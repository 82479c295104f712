import { readingChoices, type ReadingOptions } from '../index.js';
import { Failure, exitCodes, message } from '../messages/index.js';
import type { Arguments } from './arguments.js';

/** How papers are to look, as it was typed. A name may be written as people write it: `pale-blue`, `pale blue`, `paleBlue`. */
export function readingOptions(given: Arguments): { reading?: ReadingOptions } {
  const { sizes, typefaces, papers, inks, lineSpacing, lineLength } = readingChoices;
  const found = {
    size: number(given, 'size', (value) => (sizes as readonly number[]).includes(value), sizes.join(', '), '24'),
    typeface: name(given, 'typeface', typefaces, 'lexend'),
    lineSpacing: number(given, 'line-spacing', (value) => value >= lineSpacing.least && value <= lineSpacing.most, `a number from ${lineSpacing.least} to ${lineSpacing.most}`, '1.8'),
    paper: name(given, 'paper', papers, 'cream', true),
    textColour: name(given, 'text-colour', inks, 'dark-blue', true),
    bold: given.options.has('bold') ? true : undefined,
    lineLength: number(given, 'line-length', (value) => Number.isInteger(value) && value >= lineLength.least && value <= lineLength.most, `a whole number from ${lineLength.least} to ${lineLength.most}`, '45'),
  };
  const reading = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as ReadingOptions;
  return Object.keys(reading).length === 0 ? {} : { reading };
}

function number(given: Arguments, option: string, isRight: (value: number) => boolean, expected: string, example: string): number | undefined {
  const typed = given.options.get(option);
  if (typed === undefined) return undefined;
  const value = /^\d{1,3}(?:\.\d{1,3})?$/.test(typed.trim()) ? Number(typed) : NaN;
  if (isRight(value)) return value;
  throw wrong(option, expected, typed, example);
}

function name<T extends string>(given: Arguments, option: string, known: readonly T[], example: string, colours = false): T | undefined {
  const typed = given.options.get(option);
  if (typed === undefined) return undefined;
  const plain = typed.toLowerCase().replace(/[\s_-]/g, '');
  const found = known.find((each) => each.toLowerCase() === plain);
  if (found !== undefined) return found;
  // A colour of its own is as good as one with a name; its contrast is looked at later.
  if (colours && /^#[0-9a-f]{6}$/.test(plain)) return plain as T;
  throw wrong(option, [...known.map(dashed), ...(colours ? ['#rrggbb'] : [])].join(', '), typed, example);
}

function dashed(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function wrong(option: string, expected: string, actual: string, example: string): Failure {
  return new Failure(exitCodes.arguments, [message('optionWrong', { option: `--${option}`, expected, actual, example: `--${option} ${example}` })]);
}
