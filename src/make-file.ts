import { auditFile, type Expectation, type FileAudit } from './audit/index.js';
import type { DocumentNode, MediaMap } from './document/nodes.js';
import { finishPdf, writers, type Format, type SetPdf, type Written } from './write/index.js';

/** A file by its name, and what it must say. */
interface Due { fileName: string; format: Format; expected: Expectation }

/** A document to be written in one format, opened again, and held against what it must say. */
export interface WriteJob extends Due { document: DocumentNode }

/** The same for a PDF whose pages are set. */
export interface FinishJob extends Due { set: SetPdf }

/** A file as it was written, and what its audit found. */
export interface Checked extends Written { audit: FileAudit }

/** Writes and checks files: in this thread, or in another. Jobs are plain data, so that they can travel. */
export interface Hands {
  write(job: WriteJob): Promise<Checked>;
  finish(job: FinishJob): Promise<Checked>;
  /** Nothing more comes for this plan. */
  done(): void;
}

/** Hands in the thread they are asked in. */
export function ownHands(media: MediaMap): Hands {
  const check = async ({ fileName, format, expected }: Due, written: Written): Promise<Checked> => ({
    ...written, audit: await auditFile({ fileName, format, bytes: written.bytes, expected, replacements: written.instead ?? [] }),
  });
  return {
    write: async (job) => check(job, await writers[job.format](job.document, media, {})),
    finish: async (job) => check(job, await finishPdf(job.set, media)),
    done: () => undefined,
  };
}
