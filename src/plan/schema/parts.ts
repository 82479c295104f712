import type { Root } from 'mdast';
import { z } from 'zod';
import { isRealDate } from '../dates.js';
import { isPlanTree } from './rich-text.js';
import { dataAboutCodes } from './codes.js';

/** Words with their paragraphs, lists and pictures kept: an mdast root, in the tree always. */
export type RichText = Root;

/** Error texts of these schemas are keys; the JSON reader has the words for each. */
export type ExpectedKey = 'richText' | 'pence' | 'date' | 'time' | 'weekday' | 'wellbeingArea' | 'weeks' | 'count' | 'minutes' | 'share' | 'paper' | 'ink' | 'spacing' | 'letters';

const key = (name: ExpectedKey): ExpectedKey => name;

/** Rich text. A JSON plan may give Markdown or mdast; readers turn both into mdast before this looks at it. */
export const richText = z
  .custom<RichText>(isPlanTree, { error: key('richText') })
  .meta({ id: 'RichText', description: 'Markdown as a string, or an mdast root. Paragraphs, lists, tables and pictures are kept.' });

/** A short label, name, code or phone number: plain text, printed as it stands. */
export const label = z.string();
/** An id: short, unique in the plan. */
export const id = z.string().min(1);
/** True or false; absent means that nobody has said. */
export const yesNo = z.boolean();
/** Money: whole pence, never negative. Printed as £0.00. A missing amount is unknown, never 0 (section C). */
export const pence = z.int({ error: key('pence') }).min(0, { error: key('pence') })
  .meta({ id: 'Pence', description: 'Money in whole pence, 0 or more: 1940 is £19.40.' });
/** A day that exists, `YYYY-MM-DD`. */
export const date = z.string({ error: key('date') })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: key('date'), abort: true })
  .refine(isRealDate, { error: key('date') })
  .meta({ id: 'Date', format: 'date', description: 'A day that exists, as YYYY-MM-DD.' });
/** Time of day, `HH:MM`, 24 hours. */
export const time = z.string({ error: key('time') })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: key('time') })
  .meta({ id: 'Time', description: 'A time of day as HH:MM, 24 hours.' });
/** Whole minutes. */
export const minutes = z.int({ error: key('minutes') }).min(0, { error: key('minutes') });
/** How many, fractions allowed: 1.5 hours. */
export const count = z.number({ error: key('count') }).min(0, { error: key('count') });
/** How many, whole numbers only. */
export const wholeCount = z.int({ error: key('count') }).min(0, { error: key('count') });
/** Weeks counted in a year (M1): a number such as 52 or 39, or `365/7` exactly. */
export const weeksPerYear = z.union([z.number().gt(0).max(53), z.literal('365/7')], { error: key('weeks') });
/** Monday 1 to Sunday 7. */
export const weekday = z.int({ error: key('weekday') }).min(1, { error: key('weekday') }).max(7, { error: key('weekday') });
/** A day of the week, or every day. */
export const weekdayOrDaily = z.union([weekday, z.literal('daily')], { error: key('weekday') });
/** R032: the nine areas of Care Act s.1(2), 1 to 9, in the order of the Act. */
export const wellbeingArea = z.int({ error: key('wellbeingArea') })
  .min(1, { error: key('wellbeingArea') }).max(9, { error: key('wellbeingArea') })
  .describe('1 dignity, 2 health, 3 protection from abuse, 4 control, 5 work and recreation, 6 social and economic, 7 relationships, 8 home, 9 contribution');

type Shape = Readonly<Record<string, z.ZodType>>;
type Optional<S extends Shape> = { -readonly [K in keyof S]: z.ZodExactOptional<S[K]> };

/** A group of fields, each of which may be left out; a field that is there has a value. */
export function group<S extends Shape>(shape: S): z.ZodObject<Optional<S>, z.core.$strict> {
  const optional = Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, z.exactOptional(each)]));
  return z.strictObject(optional as Optional<S>);
}

/** Who may see a part: deny beats allow, allow beats the section's rule, that beats the role's (section E). */
export const visibility = group({ allow: z.array(label), deny: z.array(label), reason: label })
  .meta({ id: 'Visibility' });
/** What `visibility` lets through. */
export type Visibility = z.infer<typeof visibility>;

const common = {
  id,
  source: z.array(id).describe('Ids of the blocks of the original this came from.'),
  writtenBy: label.describe('Who wrote it: person, council, carer, or a name.'),
  dataAbout: z.enum(dataAboutCodes).describe('Whom it is about; subject when not said.'),
  visibility,
  easyRead: label.describe('Easy words written by a person for this part.'),
  image: id.describe('Id of the picture in images[] that goes with it.'),
} as const;

/** A record: a group of fields that can be traced to an original, shown to some, and put in easy words. */
export function record<S extends Shape>(shape: S): z.ZodObject<Optional<typeof common & S>, z.core.$strict> {
  return group({ ...common, ...shape });
}

/** A record that may be written on input as words alone; they become the field named here. */
export function recordOrWords<S extends Shape>(words: keyof S & string, shape: S): ReturnType<typeof record<S>> {
  return record(shape).meta({ words });
}
