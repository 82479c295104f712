import { message, type Message } from '../messages/index.js';
import { codeText } from './cells.js';
import type { EditionContext } from './context.js';
import { largeSizes, sizeOf } from './large-print/size.js';
import { makeContext } from './make-context.js';
import type { EditionInput } from './single-format.js';

/** A format the person has asked for, and the files of this pack that are in it. */
export interface FormatAsked { name: string; files: readonly string[]; /** Whether Ownwords makes this format at all. */ canMake: boolean }

/** How the files of each format begin. */
const begins: Readonly<Record<string, string>> = { standard: 'single-format', largePrint: 'large-print', easyRead: 'easy-read' };

/** Holds the formats that are recorded against the files that were made (R018; DAPB1605: meet the need, and see that it was met). */
export function formatsAsked(context: EditionContext, documents: readonly string[]): FormatAsked[] {
  const { preferredFormats = [], largePrintPoints = 0 } = context.plan.communication ?? {};
  // Who reads type of 16 point or more reads large print, whether anybody wrote that down as a format or not.
  const wanted = largePrintPoints >= largeSizes[0] && !preferredFormats.includes('largePrint') ? [...preferredFormats, 'largePrint' as const] : preferredFormats;
  return wanted.map((format) => {
    const stem = begins[format];
    const name = codeText('format', format, context);
    return {
      name: format === 'largePrint' ? context.words('formats.points', { format: name, points: sizeOf(context.reading.size) }) : name,
      files: stem === undefined ? [] : documents.filter((file) => file.startsWith(`${stem}.`) || file.startsWith(`${stem}-part-`)),
      canMake: stem !== undefined,
    };
  });
}

/** A message for each format that is recorded and that nobody has made. */
export function formatsMissing(input: EditionInput, documents: readonly string[]): Message[] {
  const { context } = makeContext(input, { kind: 'here' });
  return formatsAsked(context, documents).filter(({ files }) => files.length === 0).map(({ name, canMake }) =>
    message(canMake ? 'formatNotMade' : 'formatNotOurs', { owner: context.words('person.owner'), format: name }));
}
