import { auditFile, type Expectation, type FileAudit } from './audit/index.js';
import type { DocumentNode, MediaMap } from './document/nodes.js';
import { writers, type Format, type PageMap, type Written } from './write/index.js';

/** A document to be written in one format. */
export interface WriteJob { document: DocumentNode; format: Format; pageMap?: PageMap }

/** A written file to be opened again and held against what it must say. */
export interface CheckJob { fileName: string; format: Format; expected: Expectation; written: Written }

/** Writes and checks files: in this thread, or in another. Jobs are plain data, so that they can travel. */
export interface Hands {
  write(job: WriteJob): Promise<Written>;
  check(job: CheckJob): Promise<FileAudit>;
  /** Nothing more comes for this plan. */
  done(): void;
}

/** Hands in the thread they are asked in. */
export function ownHands(media: MediaMap): Hands {
  return {
    write: ({ document, format, pageMap }) => writers[format](document, media, pageMap === undefined ? {} : { pageMap }),
    check: ({ fileName, format, expected, written }) => auditFile({ fileName, format, bytes: written.bytes, expected, replacements: written.instead ?? [] }),
    done: () => undefined,
  };
}
