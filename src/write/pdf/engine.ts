import { exitCodes, Failure, message } from '../../messages/index.js';
import { readResourceText } from '../../resources/index.js';
import type { FontSet } from './font-shelf.js';

export type EngineName = 'native' | 'wasm';

/** What is set: the document as data, its pictures by file name, and its fonts. With `placesOnly` no file is made of it, which takes as long again. */
export interface Job { data: Uint8Array; pictures: ReadonlyMap<string, Uint8Array>; fonts: FontSet; placesOnly?: boolean }

/** Where the stylesheet put a place: page from 1, and points from the top left. */
export interface Spots { pages: number; places: [id: string, page: number, x: number, y: number][] }
export interface Setting { bytes: Uint8Array; spots: Spots }

/** A Typst compiler of one kind. `gate` also has the PDF/UA-1 export look for faults, where the compiler can. */
export interface Engine { name: EngineName; set(job: Job, gate?: boolean): Promise<Setting> }

/** The folder the compiler believes everything to be in; nothing of the kind exists on a disk. */
export const folder = '/ownwords';
export const mainFile = `${folder}/document.typ`;
/** How the stylesheet labels what it found out. */
export const spotsLabel = '<ownwords-places>';

const names = ['document.typ', 'inline.typ', 'blocks.typ', 'rows.typ', 'tables.typ', 'answers.typ'] as const;

/** The parts of the stylesheet by path. */
export function stylesheet(): [path: string, source: string][] {
  return names.map((name) => [`${folder}/${name}`, readResourceText(`templates/typst/${name}`)]);
}

/** The failure for a document the compiler would not set. */
export function notSet(reasons: readonly string[]): Failure {
  return new Failure(exitCodes.output, [message('pdfNotSet', { reasons: reasons.join('; ') || 'no reason given' })]);
}
