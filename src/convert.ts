import { auditFile, auditSummary, expectationFrom, type FileAudit } from './audit/index.js';
import { compareReadings } from './audit/second-reader.js';
import type { DocumentNode, EditionName, MediaFile, MediaMap } from './document/nodes.js';
import { annexAlone, ledgerCounts, singleFormat, startPage, type SingleFormat } from './edition/index.js';
import { Failure, exitCodes, message, type Message } from './messages/index.js';
import { packFiles, type PackFile } from './pack/index.js';
import { preparePictures } from './picture/index.js';
import type { Plan } from './plan/plan.js';
import { understand, type ConvertInput, type Understood } from './understand.js';
import { replacementsFor, writers, writeStart, type Format, type PageMap } from './write/index.js';

/** Names of editions, as the command line and the pack have them. */
export const editionFiles: Readonly<Record<EditionName, string>> = { singleFormat: 'single-format', annex: 'annex' };

export interface BuildInput extends ConvertInput {
  editions?: readonly EditionName[];
  formats?: readonly Format[];
  /** Told what is being done, for a progress line. */
  onStep?: (step: string) => void;
}

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

interface Job { edition: EditionName; format: Format; document: DocumentNode }

/** The whole story: read, place, make the editions, write them, open them again, and put the pack together. */
export async function convert(input: BuildInput): Promise<Conversion> {
  const step = input.onStep ?? (() => undefined);
  step('Reading the plan');
  const understood = await understand(input);
  const { plan, council, messages } = understood;
  const pictures = await preparePictures(understood.media.filter((file) => file.mediaType.startsWith('image/')));
  messages.push(...pictures.messages, ...secondReading(understood, input));
  const media = mediaMap([...pictures.media, ...understood.media.filter((file) => !file.mediaType.startsWith('image/'))]);
  const edition = { plan, media, council, date: input.date };
  const single = singleFormat(edition);
  messages.push(...single.messages);
  const jobs = jobsOf(input, plan, single, (fileName) => annexAlone(edition, single, fileName));
  const written = await writeAll(jobs, media, step);
  step('Checking every file');
  const audits = await auditAll(written, plan);
  const auditLine = auditSummary(audits).text;
  const counts = ledgerCounts((plan.conversion?.ledger ?? []).filter((entry) => entry.outcome !== 'notContent'));
  const documents = written.map(({ path, bytes }) => ({ path, bytes }));
  const files = packFiles({
    documents, plan, audits, media: understood.media, ...(input.decisions === undefined ? {} : { decisions: input.decisions.text }),
    startHere: (names) => writeStart(startPage({
      ...edition, single, messages, auditLine, documents: documents.map((each) => each.path), originals: names.originals, records: names.records,
    })),
  });
  return {
    plan, files: await files, messages, missing: single.missing, otherTitle: single.otherTitle, audits, auditLine,
    counts: { parts: counts.mapped + counts.kept + counts.gone + counts.lost, ...counts },
  };
}

/** The second, independent tokenizer: a fault in one reader must not hide a loss. */
function secondReading(understood: Understood, input: ConvertInput): Message[] {
  const { original } = understood.read;
  return original === undefined ? [] : compareReadings(original, new TextDecoder().decode(input.bytes));
}

function mediaMap(files: readonly MediaFile[]): MediaMap {
  return new Map(files.map((file) => [file.id, file]));
}

function jobsOf(input: BuildInput, plan: Plan, single: SingleFormat, annex: (fileName: string) => DocumentNode): Job[] {
  const formats = input.formats ?? (['docx', 'pdf', 'html'] as const);
  const editions = (input.editions ?? (['singleFormat', 'annex'] as const)).filter((each) => each !== 'annex' || plan.originals.length > 0);
  return editions.flatMap((edition) => formats.map((format): Job =>
    ({ edition, format, document: edition === 'annex' ? annex(`${editionFiles.singleFormat}.${format}`) : single.document })));
}

interface WrittenFile extends Job { path: string; bytes: Uint8Array }

/** Writes every document; the filed PDF first, because the annex by itself cites its pages. */
async function writeAll(jobs: readonly Job[], media: MediaMap, step: (words: string) => void): Promise<WrittenFile[]> {
  let pages: PageMap | undefined;
  const written: WrittenFile[] = [];
  for (const job of jobs) {
    const path = `${editionFiles[job.edition]}.${job.format}`;
    step(`Writing ${path}`);
    const made = await writers[job.format](job.document, media, pages === undefined ? {} : { pageMap: pages });
    if (job.edition === 'singleFormat' && made.pages !== undefined) pages = made.pages;
    written.push({ ...job, path, bytes: made.bytes });
  }
  return written;
}

/** Opens what was written with code that did not write it. A failed audit leaves no pack. */
async function auditAll(files: readonly WrittenFile[], plan: Plan): Promise<FileAudit[]> {
  const expectations = new Map<DocumentNode, ReturnType<typeof expectationFrom>>();
  const audits: FileAudit[] = [];
  for (const { path, format, document, bytes } of files) {
    const expected = expectations.get(document) ?? expectationFrom(plan, document);
    expectations.set(document, expected);
    audits.push(await auditFile({ fileName: path, format, bytes, expected, replacements: format === 'pdf' ? await replacementsFor(document) : [] }));
  }
  const problems = audits.filter((audit) => !audit.ok).flatMap((audit) => audit.problems);
  if (problems.length > 0) throw new Failure(exitCodes.output, [...problems, message('packNotMade')]);
  return audits;
}
