import { auditSummary, type FileAudit } from './audit/index.js';
import { compareReadings } from './audit/second-reader.js';
import type { EditionName } from './document/nodes.js';
import { annexAlone, formatsMissing, largePrint, ledgerCounts, numbered, readingOf, singleFormat, type ReadingOptions } from './edition/index.js';
import { easyDocuments, mostSentences, sentenceCount } from './easy-documents.js';
import { checkEasySize, easyInputOf } from './easy-input.js';
import { Failure, exitCodes, message, type Message } from './messages/index.js';
import type { PackFile } from './pack/index.js';
import { prepareMedia } from './picture/index.js';
import type { Plan } from './plan/plan.js';
import { assemble } from './assemble.js';
import type { SecondThread } from './second-thread.js';
import { understand, type ConvertInput, type Understood } from './understand.js';
import { allEditions, makeAll, type WrittenDocument } from './make-all.js';
import type { Format } from './write/index.js';

export interface BuildInput extends ConvertInput {
  editions?: readonly EditionName[];
  formats?: readonly Format[];
  /** Type size of the Easy Read in points, a whole number from 14 to 24. */
  easySize?: number;
  /** How the papers are to look where the person has recorded nothing else. */
  reading?: ReadingOptions;
  /** A second thread to share the work with. The files are the same with and without. */
  secondThread?: SecondThread;
  /** Told what is being done, for a progress line. */
  onStep?: (step: Step, file?: string) => void;
}

/** Parts of an own plan after which a large print would have hundreds of pages: each stands in it twice. */
const mostParts = 900;

export type Step = 'reading' | 'writing' | 'checking';

/** What came of a plan: every file of the pack, in memory, and what a person should know. */
export interface Conversion {
  plan: Plan;
  files: PackFile[];
  messages: Message[];
  /** Everything not yet filled in, by section. */
  missing: readonly { section: string; what: string }[];
  counts: { parts: number; mapped: number; kept: number; gone: number; lost: number };
  otherTitle: string;
  audits: FileAudit[];
  auditLine: string;
}

/** The whole story: read, place, make the editions, write them, open them again, and put the pack together. */
export async function convert(input: BuildInput): Promise<Conversion> {
  checkEasySize(input.easySize);
  const step = input.onStep ?? (() => undefined);
  step('reading');
  const understood = await understand(input);
  const { plan, council, messages } = understood;
  const { media, messages: ofPictures } = await prepareMedia(understood.media);
  messages.push(...ofPictures, ...secondReading(understood, input));
  const { reading, messages: ofReading } = readingOf(plan, council, input.reading);
  messages.push(...ofReading);
  const edition = { plan, media, council, reading, date: input.date };
  const single = singleFormat(edition);
  messages.push(...single.messages);
  const house = houseWords(council);
  const editions = editionsFor(input, plan, messages);
  const easyInput = editions.includes('easyRead') ? await easyInputOf({ edition, single, understood, given: input, messages }) : undefined;
  const filed = numbered(single.document);
  const { written, easy } = await makeAll({
    input, editions, plan, single, house, media, step, annex: (fileName) => annexAlone(edition, single, fileName), filed, large: (pages) => largePrint(edition, filed, pages),
    ...(easyInput === undefined ? {} : { easyRead: () => easyDocuments(easyInput) }),
  });
  messages.push(...(easy?.messages ?? []));
  messages.push(...formatsMissing(edition, written.map(({ fileName }) => fileName)));
  const audits = settle(written, messages);
  const auditLine = auditSummary(audits).text;
  const counts = ledgerCounts((plan.conversion?.ledger ?? []).filter((entry) => entry.outcome !== 'notContent'));
  const files = await assemble({ input, understood, edition, single, written, audits, auditLine, house, ...(easy === undefined ? {} : { easy: easy.easy }) });
  return {
    plan, files, messages, missing: single.missing, otherTitle: single.otherTitle, audits, auditLine,
    counts: { parts: counts.mapped + counts.kept + counts.gone + counts.lost, ...counts },
  };
}

/**
 * What is made. A plan of many hundred sentences gets an Easy Read only when it is asked for by name: nobody is helped by twenty booklets. Nor does it get a
 * large print of hundreds of pages, unless the person has asked for one.
 */
function editionsFor({ editions = allEditions, reading }: BuildInput, plan: Plan, messages: Message[]): readonly EditionName[] {
  if (editions !== allEditions) return editions;
  const sentences = sentenceCount(plan.sections);
  const parts = plan.conversion?.ledger?.length ?? 0;
  const { preferredFormats = [], largePrintPoints } = plan.communication ?? {};
  const left: EditionName[] = [
    ...(sentences > mostSentences && !preferredFormats.includes('easyRead') ? ['easyRead' as const] : []),
    ...((sentences > mostSentences || parts > mostParts) && !preferredFormats.includes('largePrint') && (largePrintPoints ?? reading?.size) === undefined ? ['largePrint' as const] : []),
  ];
  if (left.includes('easyRead')) messages.push(message('easyNotMade', { sentences }));
  if (left.includes('largePrint')) messages.push(message('largeNotMade', sentences > mostSentences ? { count: sentences, what: 'sentences' } : { count: parts, what: 'parts' }));
  return editions.filter((each) => !left.includes(each));
}

/** The second, independent tokenizer: a fault in one reader must not hide a loss. */
function secondReading(understood: Understood, input: ConvertInput): Message[] {
  const { original } = understood.read;
  return original === undefined ? [] : compareReadings(original, understood.read.text ?? new TextDecoder().decode(input.bytes));
}

/** The council's own words, which are no secret wherever they stand. */
function houseWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(houseWords) : [];
}

/** Says what the audits found. A failed audit leaves no pack. */
function settle(written: readonly WrittenDocument[], messages: Message[]): FileAudit[] {
  const audits = written.map(({ audit }) => audit);
  const unprinted = new Set(written.flatMap(({ instead }) => (instead ?? []).map(({ character }) => character)));
  if (unprinted.size > 0) messages.push(message('noGlyph', { count: unprinted.size, characters: [...unprinted].slice(0, 12).join(' ') }));
  const failed = audits.filter((audit) => !audit.ok);
  if (failed.length > 0) throw new Failure(exitCodes.output, [...failed.flatMap((audit) => audit.problems), message('packNotMade')]);
  messages.push(...audits.flatMap((audit) => audit.problems));
  return audits;
}
