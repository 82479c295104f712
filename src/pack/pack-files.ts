import type { MediaFile } from '../document/nodes.js';
import type { Plan } from '../plan/plan.js';
import { planToJson } from '../plan/to-json.js';
import { ledgerName, type PackFile } from './pack-paths.js';
import { sumsFor } from './sums.js';

/** Everything that goes into a pack. Names are given here, so that none says anything private. */
export interface PackContents {
  /** The documents as writers made them, with their names in the pack. */
  documents: readonly PackFile[];
  plan: Plan;
  /** What was checked and what was found, as plain JSON. */
  audit: object;
  /** Bytes of the originals (`original-` and their id) and of the pictures in them. */
  media: readonly MediaFile[];
  /** What was made of each sentence in the Easy Read, as plain JSON. */
  easyRead?: object;
  /** The decisions file that was used. */
  decisions?: string;
  /** Makes the first page, once the names of all other files are known. */
  startHere: (names: { originals: string[]; records: string[] }) => Uint8Array | Promise<Uint8Array>;
}

/** Puts the files of a pack together, with their sums, sorted by path. */
export async function packFiles(contents: PackContents): Promise<PackFile[]> {
  const { plan } = contents;
  const originals = originalFiles(contents);
  const pictures = contents.media.filter(({ id, mediaType }) => mediaType.startsWith('image/') && id !== 'council-logo' && !isOriginal(id, plan))
    .map(({ mediaType, bytes }, index): PackFile => ({ path: pictureName(mediaType, index + 1), bytes }));
  const records: PackFile[] = [
    { path: 'records/plan.json', bytes: new TextEncoder().encode(planToJson(plan)) },
    json(ledgerName, { blocks: plan.originals.reduce((sum, original) => sum + original.blocks.length, 0), ledger: plan.conversion?.ledger ?? [] }),
    json('records/audit.json', contents.audit),
    ...(contents.easyRead === undefined ? [] : [json('records/easy-read.json', contents.easyRead)]),
    ...(contents.decisions === undefined ? [] : [{ path: 'records/decisions.yaml', bytes: new TextEncoder().encode(contents.decisions) }]),
  ];
  const startHere = await contents.startHere({ originals: originals.map(({ path }) => path), records: records.map(({ path }) => path) });
  const files: PackFile[] = [{ path: 'start-here.html', bytes: startHere }, ...contents.documents, ...originals, ...pictures, ...records];
  return [...files, sumsFor(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function originalFiles({ plan, media }: PackContents): PackFile[] {
  return plan.originals.flatMap((original, index): PackFile[] => {
    const found = media.find(({ id }) => id === `original-${original.id}` || id === original.id);
    if (found === undefined) return [];
    const path = original.file?.relativePath ?? '';
    return [{ path: /^annex\/own-plan[0-9-]*\.[a-z0-9]+$/.test(path) ? path : originalName(path, index + 1), bytes: found.bytes }];
  });
}

function isOriginal(mediaId: string, plan: Plan): boolean {
  return plan.originals.some(({ id }) => mediaId === id || mediaId === `original-${id}`);
}

/** The name an original has in a pack: its own may hold a name or a secret. Counts from 1. */
export function originalName(fileName: string, number: number): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? 'txt';
  return `annex/own-plan${number === 1 ? '' : `-${number}`}.${ending}`;
}

/** The name a picture has in a pack. Counts from 1. */
export function pictureName(mediaType: string, number: number): string {
  const kind = /^image\/([a-z0-9]+)/.exec(mediaType)?.[1] ?? 'bin';
  return `annex/picture-${number}.${kind === 'jpeg' ? 'jpg' : kind}`;
}

function json(path: string, value: unknown): PackFile {
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) };
}
