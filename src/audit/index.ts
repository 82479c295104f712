import { createHash } from 'node:crypto';
import { message, type Message, type MessageId } from '../messages/index.js';
import type { Expectation } from './expected.js';
import { fileTextOf } from './file-text.js';
import { valuesMissing } from './hold-values.js';
import { SectionHold, type Replacement } from './hold.js';
import { leaksIn } from './leaks.js';
import { faultMessage } from './fault-message.js';
import type { Reading } from './reading.js';
import { forbiddenWords } from './forbidden.js';
import { hasComplexScript } from './text-form.js';
import type { Plan } from '../plan/plan.js';

export { expectationFrom } from './expectation.js';
export type { Expectation, ExpectedBlock, ExpectedPiece, ExpectedSection, Forbidden } from './expected.js';
export type { Replacement } from './hold.js';

/** A format the audit can open. */
export type AuditFormat = 'docx' | 'pdf' | 'html';

/** One written file, and what it must hold. */
export interface AuditInput {
  fileName: string;
  format: AuditFormat;
  bytes: Uint8Array;
  expected: Expectation;
  /** Characters the format could not print, with what stands for them. */
  replacements?: readonly Replacement[];
}

/** What the audit of one file found. `ok` is false when anything is lost, moved, changed or leaked. */
export interface FileAudit {
  fileName: string;
  format: AuditFormat;
  ok: boolean;
  counts: {
    /** Parts of the originals this document answers for. */
    parts: number;
    /** Pieces of own words looked for, and found in their section and in order. */
    pieces: number;
    found: number;
    /** Pieces in scripts a PDF keeps in drawing order, compared letter by letter. */
    loose: number;
    /** Other pieces of the document looked for and found. */
    printed: number;
    values: number;
    links: number;
    attachments: number;
  };
  problems: Message[];
}

const readers: Record<AuditFormat, (bytes: Uint8Array) => Promise<Reading>> = {
  docx: async (bytes) => (await import('./read-docx.js')).readDocx(bytes),
  pdf: async (bytes) => (await import('./read-pdf.js')).readPdf(bytes),
  html: async (bytes) => (await import('./read-html.js')).readHtml(bytes),
};

/** Loads what opens files, which takes longer than opening one. */
export async function prepareAudits(formats: readonly AuditFormat[]): Promise<void> {
  const openers: Readonly<Record<AuditFormat, () => Promise<unknown>[]>> = {
    docx: () => [import('./read-docx.js'), import('saxes')], html: () => [import('./read-html.js')], pdf: () => [import('./read-pdf.js'), import('./pdfium.js').then(({ loadPdfium }) => loadPdfium())],
  };
  await Promise.all(formats.flatMap((format) => openers[format]()));
}

/** Opens a written file again, with code that did not write it, and holds it against what it must say. */
export async function auditFile(input: AuditInput): Promise<FileAudit> {
  const { fileName, format, expected } = input;
  const counts: FileAudit['counts'] = { parts: expected.parts, pieces: 0, found: 0, loose: 0, printed: 0, values: 0, links: 0, attachments: 0 };
  const problems: Message[] = [...expected.problems];
  let reading: Reading | undefined;
  try {
    reading = await readers[format](input.bytes);
  } catch {
    problems.push(message('auditUnreadable', { file: fileName }));
  }
  if (reading !== undefined) {
    holdWords(reading, input, counts, problems);
    holdLinks(reading, input, counts, problems);
    const foreign = holdAttachments(reading, input, counts, problems);
    for (const { forbidden, where } of leaksIn(reading, expected.forbidden, foreign, expected.sections)) {
      problems.push(faultMessage.leak(fileName, forbidden, where));
    }
    for (const words of reading.outside) problems.push(message('auditOutside', { file: fileName, words: words.trim().slice(0, 80) }));
  }
  return { fileName, format, ok: !problems.some((each) => each.level === 'error'), counts, problems };
}

/**
 * Searches a page that no document tree made, such as the first page of a pack, for words that must not leave.
 * `house` are words from the council's own file.
 */
export async function leaksInPage(fileName: string, bytes: Uint8Array, plan: Plan, house: readonly string[] = []): Promise<Message[]> {
  const forbidden = forbiddenWords(plan, () => undefined, house).filter(({ reach }) => reach !== 'alone');
  const reading = await readers.html(bytes);
  return leaksIn(reading, forbidden, [], []).map((leak) => faultMessage.leak(fileName, leak.forbidden, leak.where));
}

/** The outcome of all audits in one line. */
export function auditSummary(audits: readonly FileAudit[]): Message {
  const failed = audits.filter((audit) => !audit.ok);
  const most = (key: 'parts' | 'printed'): number => Math.max(0, ...audits.map((audit) => audit.counts[key]));
  if (failed.length > 0) {
    return message('auditFailed', { files: failed.map((audit) => audit.fileName).join(', '), count: failed.length, of: counted(failed.length, 'countFile', 'countFiles') });
  }
  const files = counted(audits.length, 'countFile', 'countFiles');
  if (most('parts') === 0) return message('auditAllThereRecord', { pieces: counted(most('printed'), 'countPiece', 'countPieces'), files });
  const loose = audits.reduce((sum, audit) => sum + audit.counts.loose, 0);
  const parts = counted(most('parts'), 'countPart', 'countParts');
  return message(loose > 0 ? 'auditAllThereLoose' : 'auditAllThere', { parts, files, loose: counted(loose, 'countPiece', 'countPieces') });
}

function counted(count: number, one: MessageId, many: MessageId): string {
  return message(count === 1 ? one : many, { count }).text;
}

function holdWords(reading: Reading, input: AuditInput, counts: FileAudit['counts'], problems: Message[]): void {
  const { fileName, expected, format } = input;
  const { sections } = expected;
  const turned = format === 'pdf' && reading.items.some(({ text }) => hasComplexScript(text));
  const file = fileTextOf(reading, sections, turned ? 'turned' : format === 'pdf' ? 'pdf' : 'exact');
  const hold = new SectionHold(file, input.replacements ?? [], sections.map(({ isAnnex }) => isAnnex));
  sections.forEach((section, index) => {
    if (file.spans[index] === undefined) {
      problems.push(message('auditSectionLost', { file: fileName, section: section.heading }));
      return;
    }
    const own = hold.check(section.own, index);
    const missing = own.faults.map(({ piece }) => hold.form(piece.text));
    const printed = hold.check(section.printed, index);
    counts.pieces += own.looked;
    counts.found += own.found;
    counts.loose += own.loose;
    counts.printed += printed.found;
    for (const fault of own.faults) problems.push(faultMessage.own(fileName, fault, section, sections));
    for (const fault of printed.faults) {
      // The same words told of once, with their place in the original.
      const form = hold.form(fault.piece.text);
      if (!missing.some((each) => each.includes(form) || form.includes(each))) problems.push(faultMessage.printed(fileName, fault, section, sections));
    }
    for (const value of section.values) {
      counts.values += 1;
      if (!hold.hasValue(value.text, index) && own.faults.length === 0) problems.push(faultMessage.value(fileName, value, section));
    }
  });
  for (const piece of expected.anywhere) {
    counts.pieces += 1;
    if (hold.standsAnywhere(piece)) counts.found += 1;
    else problems.push(message('auditRecordLost', { file: fileName, words: piece.text.slice(0, 80) }));
  }
  counts.values += expected.values.length;
  for (const { text } of valuesMissing(file, sections, expected.values, expected.besideValues)) problems.push(message('auditRecordLost', { file: fileName, words: text }));
}

function holdLinks(reading: Reading, { fileName, expected }: AuditInput, counts: FileAudit['counts'], problems: Message[]): void {
  const dead = reading.wanted.filter((name) => !reading.targets.has(name));
  counts.links = reading.links - dead.length;
  for (const name of new Set(dead)) problems.push(message('auditDeadLink', { file: fileName, to: name }));
  if (reading.deadLinks > 0) problems.push(message('auditDeadLinks', { file: fileName, count: reading.deadLinks }));
  if (counts.links < expected.links) problems.push(message('auditLinksLost', { file: fileName, count: counts.links, expected: expected.links }));
}

/** Checks what the file carries; gives back what is not an original, byte for byte. */
function holdAttachments(reading: Reading, { fileName, format, expected }: AuditInput, counts: FileAudit['counts'], problems: Message[]): Reading['attachments'] {
  const hashed = reading.attachments.map((each) => ({ each, sha256: createHash('sha256').update(each.bytes).digest('hex') }));
  const known = new Set(expected.attachments.map(({ sha256 }) => sha256));
  if (format === 'pdf') {
    for (const { fileName: attached, sha256 } of expected.attachments) {
      if (hashed.some((each) => each.sha256 === sha256)) counts.attachments += 1;
      else problems.push(message('auditAttachment', { file: fileName, attached }));
    }
  }
  return hashed.filter(({ sha256 }) => !known.has(sha256)).map(({ each }) => each);
}
