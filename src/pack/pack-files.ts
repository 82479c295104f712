import type { EditionName } from '../document/nodes.js';
import { ledgerName, type PackFile } from './pack-paths.js';
import { sumsFor } from './sums.js';

/** A document as a writer made it. */
export interface PackDocument { edition: EditionName; format: 'docx' | 'pdf' | 'html'; bytes: Uint8Array }

/** Everything that goes into a pack, as bytes. Names are given here, so that none says anything private. */
export interface PackContents {
  startHere: Uint8Array;
  documents: readonly PackDocument[];
  /** The person's own files, unchanged; `fileName` only lends its ending. */
  originals: readonly { fileName: string; bytes: Uint8Array }[];
  pictures: readonly { mediaType: string; bytes: Uint8Array }[];
  records: { plan: Uint8Array; ledger: Uint8Array; audit: Uint8Array; decisions?: Uint8Array };
}

const editionNames: Record<EditionName, string> = { singleFormat: 'single-format', annex: 'annex' };

/** The name a document has in a pack. */
export function documentName(edition: EditionName, format: PackDocument['format']): string {
  return `${editionNames[edition]}.${format}`;
}

/** The name an original has in a pack: its own may hold a name or a secret. Counts from 1. */
export function originalName(fileName: string, number = 1): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? 'txt';
  return `annex/own-plan${number === 1 ? '' : `-${number}`}.${ending}`;
}

/** The name a picture has in a pack. Counts from 1. */
export function pictureName(mediaType: string, number: number): string {
  const kind = /^image\/([a-z0-9]+)/.exec(mediaType)?.[1] ?? 'bin';
  return `annex/picture-${number}.${kind === 'jpeg' ? 'jpg' : kind}`;
}

/** Puts the files of a pack together, with their sums, sorted by path. */
export function packFiles(contents: PackContents): PackFile[] {
  const { records } = contents;
  const files: PackFile[] = [
    { path: 'start-here.html', bytes: contents.startHere },
    ...contents.documents.map(({ edition, format, bytes }) => ({ path: documentName(edition, format), bytes })),
    ...contents.originals.map(({ fileName, bytes }, index) => ({ path: originalName(fileName, index + 1), bytes })),
    ...contents.pictures.map(({ mediaType, bytes }, index) => ({ path: pictureName(mediaType, index + 1), bytes })),
    { path: 'records/plan.json', bytes: records.plan },
    { path: ledgerName, bytes: records.ledger },
    { path: 'records/audit.json', bytes: records.audit },
    ...(records.decisions === undefined ? [] : [{ path: 'records/decisions.yaml', bytes: records.decisions }]),
  ];
  return [...files, sumsFor(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
}
