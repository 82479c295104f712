import { auditFile, auditSummary, expectationFrom, type FileAudit, type Replacement } from './audit/index.js';
import { compareReadings } from './audit/second-reader.js';
import type { DocumentNode, EditionName, MediaFile, MediaMap } from './document/nodes.js';
import { annexAlone, ledgerCounts, singleFormat, type SingleFormat } from './edition/index.js';
import { Failure, exitCodes, message, type Message } from './messages/index.js';
import type { PackFile } from './pack/index.js';
import { preparePictures } from './picture/index.js';
import type { Plan } from './plan/plan.js';
import { assemble } from './assemble.js';
import { documentName } from './file-names.js';
import { understand, type ConvertInput, type Understood } from './understand.js';
import { formats, writers, type Format, type PageMap, type Written } from './write/index.js';

export interface BuildInput extends ConvertInput {
  editions?: readonly EditionName[];
  formats?: readonly Format[];
  /** Told what is being done, for a progress line. */
  onStep?: (step: Step, file?: string) => void;
}

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

/** A document as it was written. */
export interface WrittenDocument extends Written { edition: EditionName; format: Format; document: DocumentNode }

/** The whole story: read, place, make the editions, write them, open them again, and put the pack together. */
export async function convert(input: BuildInput): Promise<Conversion> {
  const step = input.onStep ?? (() => undefined);
  step('reading');
  const understood = await understand(input);
  const { plan, council, messages } = understood;
  // An original that is a picture goes with the plan as it is, byte for byte.
  const isPicture = (file: MediaFile): boolean => file.mediaType.startsWith('image/') && !file.id.startsWith('original-');
  const pictures = await preparePictures(understood.media.filter(isPicture));
  messages.push(...pictures.messages, ...secondReading(understood, input));
  const media: MediaMap = new Map([...pictures.media, ...understood.media.filter((file) => !isPicture(file))].map((file) => [file.id, file]));
  const edition = { plan, media, council, date: input.date };
  const single = singleFormat(edition);
  messages.push(...single.messages);
  const written = await writeAll(input, plan, single, (fileName) => annexAlone(edition, single, fileName), media, step);
  step('checking');
  const house = houseWords(council);
  const audits = await auditAll(written, understood, single, house);
  const auditLine = auditSummary(audits).text;
  const counts = ledgerCounts((plan.conversion?.ledger ?? []).filter((entry) => entry.outcome !== 'notContent'));
  const files = await assemble({ input, understood, edition, single, written, audits, auditLine, house });
  return {
    plan, files, messages, missing: single.missing, otherTitle: single.otherTitle, audits, auditLine,
    counts: { parts: counts.mapped + counts.kept + counts.gone + counts.lost, ...counts },
  };
}

/** The second, independent tokenizer: a fault in one reader must not hide a loss. */
function secondReading(understood: Understood, input: ConvertInput): Message[] {
  const { original } = understood.read;
  return original === undefined ? [] : compareReadings(original, understood.read.text ?? new TextDecoder().decode(input.bytes));
}

/** Writes every document; the filed PDF first, because the annex by itself cites its pages. */
async function writeAll(
  input: BuildInput, plan: Plan, single: SingleFormat, annex: (fileName: string) => DocumentNode, media: MediaMap, step: NonNullable<BuildInput['onStep']>,
): Promise<WrittenDocument[]> {
  const editions = (input.editions ?? (['singleFormat', 'annex'] as const)).filter((each) => each !== 'annex' || plan.originals.length > 0);
  const written: WrittenDocument[] = [];
  let pageMap: PageMap | undefined;
  for (const edition of editions) {
    for (const format of input.formats ?? formats) {
      step('writing', documentName(edition, format));
      const document = edition === 'annex' ? annex(documentName('singleFormat', format)) : single.document;
      const made = await writers[format](document, media, pageMap === undefined ? {} : { pageMap });
      if (edition === 'singleFormat' && made.pages !== undefined) pageMap = made.pages;
      written.push({ ...made, edition, format, document });
    }
  }
  return written;
}

/** The council's own words, which are no secret wherever they stand. */
function houseWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(houseWords) : [];
}

/** Opens what was written with code that did not write it. A failed audit leaves no pack. */
async function auditAll(written: readonly WrittenDocument[], { plan, messages }: Understood, { sectionOf }: SingleFormat, house: readonly string[]): Promise<FileAudit[]> {
  const expectations = new Map<DocumentNode, ReturnType<typeof expectationFrom>>();
  const audits: FileAudit[] = [];
  const unprinted = new Set<string>();
  for (const { edition, format, document, bytes, instead } of written) {
    const expected = expectations.get(document) ?? expectationFrom(plan, document, sectionOf, house);
    expectations.set(document, expected);
    const replacements: Replacement[] = instead ?? [];
    for (const { character } of replacements) unprinted.add(character);
    audits.push(await auditFile({ fileName: documentName(edition, format), format, bytes, expected, replacements }));
  }
  if (unprinted.size > 0) messages.push(message('noGlyph', { count: unprinted.size, characters: [...unprinted].slice(0, 12).join(' ') }));
  const failed = audits.filter((audit) => !audit.ok);
  if (failed.length > 0) throw new Failure(exitCodes.output, [...failed.flatMap((audit) => audit.problems), message('packNotMade')]);
  messages.push(...audits.flatMap((audit) => audit.problems));
  return audits;
}
