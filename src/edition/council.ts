import { isAlias, isScalar, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { Failure, exitCodes, message } from '../messages/index.js';
import { councilRefusals } from '../messages/wording/edition.js';
import { expectedForms } from '../messages/wording/place.js';
import { reading, type ReadingWishes } from '../plan/schema/index.js';
import type { WordTree } from './words.js';

const contact = z.strictObject({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  address: z.string().optional(),
  hours: z.string().optional(),
  text: z.string().optional(),
  textMessage: z.string().optional(),
  other: z.string().optional(),
});

/** How papers of this council look where the person has asked for nothing else. */
const councilReading = z.strictObject({ ...reading.shape, size: z.exactOptional(z.int().min(12).max(36)) });

const councilSpec = z.strictObject({
  name: z.string(),
  department: z.string().optional(),
  contact: contact.optional(),
  complaints: contact.optional(),
  review: contact.optional(),
  colours: z.strictObject({ accent: z.string().regex(/^#[0-9a-f]{6}$/i).optional() }).optional(),
  logo: z.string().optional(),
  logoAlt: z.string().optional(),
  wording: z.record(z.string(), z.unknown()).optional(),
  weeksPerYear: z.union([z.number().positive().max(53), z.literal('365/7')]).optional(),
  reading: councilReading.optional(),
});

/** What a council file says: who the council is, its contacts, its colours, its own words for standing text. */
export interface Council {
  name?: string;
  department?: string;
  contact?: Contact;
  complaints?: Contact;
  review?: Contact;
  accent?: string;
  /** File name of the logo, beside the council file. */
  logo?: string;
  logoAlt?: string;
  wording: WordTree;
  weeksPerYear?: number | '365/7';
  /** Used where the person has recorded nothing else. */
  reading?: ReadingWishes & { size?: number };
}
export type Contact = z.infer<typeof contact>;

/** Reads `council.yaml`. Unknown keys and wrong values are named, all at once, with what to do. */
export function readCouncil(text: string, file: string): Council {
  const document = parseCouncil(text, file);
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new Failure(exitCodes.input, [message('councilNotYaml', { reason: firstLine(broken.message) }, { file, line: broken.linePos?.[0].line ?? 1 })]);
  }
  refuseTricks(document, file);
  const result = councilSpec.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!result.success) {
    throw new Failure(exitCodes.input, result.error.issues.map((issue) =>
      message('councilWrong', { where: issue.path.join('.') || 'the whole file', reason: wanted(issue.message) }, { file })));
  }
  const { colours, wording, ...rest } = result.data;
  return dropUndefined({ ...rest, accent: colours?.accent, wording: (wording ?? {}) as WordTree });
}

/** Some checks name what is wanted by a key. */
function wanted(reason: string): string {
  return Object.hasOwn(expectedForms, reason) ? `it should be ${expectedForms[reason] ?? reason}` : reason;
}

const tooDeep = /^(?: {120}|(?:[-?] ){60})/m;

// The parser calls itself for each level.
function parseCouncil(text: string, file: string): Document {
  const deep = (): Failure => new Failure(exitCodes.input, [message('councilNotYaml', { reason: councilRefusals.deep }, { file })]);
  if (tooDeep.test(text)) throw deep();
  try {
    const document = parseDocument(text, { uniqueKeys: true, schema: 'core', customTags: [] });
    if (document.errors.some((each) => each.message.includes('call stack'))) throw deep();
    return document;
  } catch (error) {
    throw error instanceof RangeError ? deep() : error;
  }
}

const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that stand for other parts can multiply without end; the language's own keys can change every object. */
function refuseTricks(document: Document, file: string): void {
  const stop = (reason: string): never => { throw new Failure(exitCodes.input, [message('councilNotYaml', { reason }, { file })]); };
  visit(document, {
    Node: (_key, node) => { if (isAlias(node)) stop(councilRefusals.alias); },
    Pair: (_key, { key }) => { if (isScalar(key) && refused.has(String(key.value))) stop(councilRefusals.key); },
  });
}

function dropUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
