import { z } from 'zod';
import { planKinds } from '../../plan/schema/index.js';
import { once } from '../../resources/once.js';
import { readTemplate } from '../template.js';
import type { WordTree } from '../words.js';

const kind = z.enum(['line', 'phone', 'date', 'money']).optional();
const line = z.strictObject({ label: z.string(), kind });
const part = z.strictObject({
  ask: z.array(z.string()).optional(), picture: z.string().optional(), draw: z.int().optional(), write: z.int().optional(), lines: z.array(line).optional(),
  ticks: z.array(z.string()).optional(), table: z.strictObject({ columns: z.array(line), rows: z.int(), lines: z.int() }).optional(),
  week: z.literal(true).optional(), sign: z.literal(true).optional(),
});
const spec = z.strictObject({
  language: z.string(),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string().optional(), for: z.array(z.enum(planKinds)).optional(), pages: z.array(z.array(part)) })),
  words: z.record(z.string(), z.unknown()),
});

/** One thing that is asked, and the room for it. */
export type AskedPart = z.infer<typeof part>;
export type EasyBlankSpec = Omit<z.infer<typeof spec>, 'words'> & { words: WordTree };

/** What an Easy Read plan to fill in asks, in its order. */
export const easyBlankSpec = once((): EasyBlankSpec => {
  const read = readTemplate('templates/easy-read/blank.en-GB.yaml', spec);
  return { ...read, words: read.words as WordTree };
});
