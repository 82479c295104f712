import { z } from 'zod';
import { contrastRatio } from '../document/colour.js';
import { contrast, inkColours, paperColours, typefaceFamilies, type ReadingLook } from '../document/reading-style.js';
import { houseStyle } from '../document/style.js';
import { Failure, exitCodes, message, type Message } from '../messages/index.js';
import { expectedForms } from '../messages/wording/place.js';
import type { Plan } from '../plan/plan.js';
import { inks, papers, typefaces } from '../plan/schema/codes.js';
import { reading as wishes, type ReadingWishes } from '../plan/schema/index.js';
import { readingBounds } from '../plan/schema/reading.js';
import type { Council } from './council.js';
import { largeSizes } from './large-print/size.js';

/** All that can be asked of the look of papers. */
export const readingChoices = { sizes: largeSizes, typefaces, papers, inks, ...readingBounds } as const;

/** How a reader wants their papers: the size of type they read in points, and the look. */
export interface Reading { size?: number; look: ReadingLook }

/** What can be asked for one build; colours and typefaces by the names of the plan model. */
export interface ReadingOptions extends ReadingWishes { size?: number }

/**
 * The reading settings of a plan: what the person has recorded wins over what this build was asked for, that over the council's usual (R018:
 * tools and information follow what is recorded). Colours that cannot be read together are refused, and all is told.
 */
export function readingOf(plan: Plan, council: Council, asked: ReadingOptions = {}): { reading: Reading; messages: Message[] } {
  check(asked);
  const messages: Message[] = [];
  const own: ReadingOptions = { ...plan.communication?.reading, ...defined({ size: plan.communication?.largePrintPoints }) };
  for (const key of Object.keys(asked) as (keyof ReadingOptions)[]) {
    if (own[key] !== undefined && asked[key] !== undefined && own[key] !== asked[key]) messages.push(message('readingRecorded', { what: names[key], recorded: plainly(own[key]), asked: plainly(asked[key]) }));
  }
  const { size, typeface, paper, textColour, ...rest } = { ...council.reading, ...defined(asked), ...defined(own) };
  const look: ReadingLook = {
    ...rest,
    ...(typeface === undefined ? {} : { typeface: typefaceFamilies[typeface] }),
    ...readable(paper, textColour, { own, asked }, messages),
  };
  const most = largeSizes[largeSizes.length - 1] ?? size ?? 0;
  if (size !== undefined && size > most) messages.push(message('readingTooLarge', { size, most }));
  return { reading: { ...(size === undefined ? {} : { size }), look }, messages };
}

const names: Readonly<Record<keyof ReadingOptions, string>> = {
  size: '--size', typeface: '--typeface', lineSpacing: '--line-spacing', paper: '--paper', textColour: '--text-colour', bold: '--bold', lineLength: '--line-length',
};

/** What a build may be asked, whoever asks: the command line has looked already, another program has not. */
const asking = z.strictObject({ ...wishes.shape, size: z.exactOptional(z.literal([...largeSizes])) });

function check(asked: ReadingOptions): void {
  const found = asking.safeParse(asked);
  if (found.success) return;
  throw new Failure(exitCodes.arguments, found.error.issues.map(({ path: [key = ''], message: expected }) => message('optionWrong', {
    option: String(key), expected: key === 'size' ? largeSizes.join(', ') : expectedForms[expected] ?? expected, actual: String(asked[key as keyof ReadingOptions]), example: 'reading: { size: 24, paper: \'cream\' }',
  })));
}

/**
 * Paper and words, when one can be read on the other. What is recorded stays where it can be read on our own colour; what was typed and cannot be read
 * is refused, unless it only clashes with what is recorded; a person is asked about all that is left aside.
 */
function readable(paper: string | undefined, ink: string | undefined, { own, asked }: { own: ReadingOptions; asked: ReadingOptions }, messages: Message[]): Pick<ReadingLook, 'paper' | 'ink'> {
  if (paper === undefined && ink === undefined) return {};
  const ratio = ratioOf(paper, ink);
  const facts = { paper: plainly(paper ?? 'white'), ink: plainly(ink ?? 'black'), ratio: (Math.floor(ratio * 10) / 10).toFixed(1) };
  if (ratio >= contrast.least) {
    if (ratio < contrast.aimed) messages.push(message('readingContrastLow', facts));
    return lookOf(paper, ink);
  }
  const recorded = [own.paper, own.textColour].filter((each) => each !== undefined).length;
  if (recorded === 0 && (asked.paper !== undefined || asked.textColour !== undefined)) throw new Failure(exitCodes.arguments, [message('readingContrastOption', facts)]);
  messages.push(message(recorded === 1 ? 'readingClash' : 'readingContrast', facts));
  return recorded === 1 && ratioOf(own.paper, own.textColour) >= contrast.least ? lookOf(own.paper, own.textColour) : {};
}

function lookOf(paper: string | undefined, ink: string | undefined): { paper: string; ink: string } {
  return { paper: hexOf(paper, paperColours) ?? houseStyle.colours.paper, ink: hexOf(ink, inkColours) ?? houseStyle.colours.ink };
}

function ratioOf(paper: string | undefined, ink: string | undefined): number {
  const look = lookOf(paper, ink);
  return contrastRatio(look.paper, look.ink);
}

/** A code as people write it: paleBlue is pale blue. */
function plainly(value: unknown): string {
  return String(value).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function hexOf(colour: string | undefined, named: Readonly<Record<string, string>>): string | undefined {
  return colour === undefined ? undefined : (Object.hasOwn(named, colour) ? named[colour] : colour.toLowerCase());
}

function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
