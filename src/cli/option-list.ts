import { Failure, exitCodes, message } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import type { Arguments } from './arguments.js';

/** The formats, by what `--formats` calls them. */
export const formatNames = { docx: 'docx', pdf: 'pdf', html: 'html' } as const;

/** The values of an option that takes several, each by the name it has on the command line. */
export function optionList<T extends string>(given: Arguments, option: string, names: Readonly<Record<string, T>>): T[] | undefined {
  const typed = given.options.get(option);
  if (typed === undefined) return undefined;
  const known = Object.keys(names);
  return [...new Set(typed.split(',').map((word) => word.trim()).filter((word) => word !== ''))].map((word) => {
    const found = Object.hasOwn(names, word) ? names[word] : undefined;
    if (found !== undefined) return found;
    const near = suggest(word, known);
    throw new Failure(exitCodes.arguments, [message('optionWrong', {
      option: `--${option}`, expected: known.join(', '), actual: word, example: `--${option} ${near ?? known.join(',')}`,
    })]);
  });
}
