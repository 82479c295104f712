import { z } from 'zod';
import { inks, papers, typefaces } from './codes.js';
import { group, yesNo, type ExpectedKey } from './parts.js';

const key = (name: ExpectedKey): ExpectedKey => name;
const hex = (expected: 'paper' | 'ink'): z.ZodString => z.string().regex(/^#[0-9a-f]{6}$/i, { error: key(expected) });

/** Least and most of what can be asked for: line height as a multiple of the type size, and letters on a line. */
export const readingBounds = { lineSpacing: { least: 1.15, most: 3 }, lineLength: { least: 30, most: 80 } } as const;

/** Line height as a multiple of the type size. */
export const lineSpacing = z.number({ error: key('spacing') })
  .min(readingBounds.lineSpacing.least, { error: key('spacing') }).max(readingBounds.lineSpacing.most, { error: key('spacing') })
  .describe('Line height as a multiple of the type size, 1.15 to 3.');
/** The most letters on a line. */
export const lineLength = z.int({ error: key('letters') })
  .min(readingBounds.lineLength.least, { error: key('letters') }).max(readingBounds.lineLength.most, { error: key('letters') })
  .describe('The most letters on a line, 30 to 80.');
/** The colour of paper, by name or as `#rrggbb`. */
export const paper = z.union([z.enum(papers), hex('paper')], { error: key('paper') }).describe('A colour with a name, or #rrggbb.');
/** The colour of words, by name or as `#rrggbb`. */
export const textColour = z.union([z.enum(inks), hex('ink')], { error: key('ink') }).describe('A colour with a name, or #rrggbb.');

/** How the person likes their papers to look (R018, DAPB1605), beside the size of type. Honoured by every edition. */
export const reading = group({ typeface: z.enum(typefaces), lineSpacing, paper, textColour, bold: yesNo.describe('All words in bold.'), lineLength });
/** What `reading` lets through. */
export type ReadingWishes = z.infer<typeof reading>;
