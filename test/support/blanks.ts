import { readFileSync } from 'node:fs';
import { documentsOf as blanksOf } from '../../src/blank.js';
import type { DocumentNode, MediaFile } from '../../src/document/nodes.js';
import { readCouncil, templateKinds } from '../../src/edition/index.js';
import { prepareMedia } from '../../src/picture/index.js';
import type { PlanKind } from '../../src/plan/schema/index.js';
import { addLogo } from '../../src/understand.js';
import { formats } from '../../src/write/index.js';

/** Every kind there is a blank plan of, with its plain name. */
export const blankKinds = templateKinds;

/** The document tree of every document of a blank plan, by the file it is written to. */
export async function blankTrees(kind: PlanKind, date: string, councilFile?: string): Promise<Map<string, DocumentNode>> {
  const council = councilFile === undefined ? { wording: {} } : readCouncil(readFileSync(councilFile, 'utf8'), councilFile);
  const logo: MediaFile[] = [];
  const read = (path: string): Promise<Uint8Array> => Promise.resolve(readFileSync(new URL(path, `file://${councilFile ?? ''}`)));
  if (councilFile !== undefined) await addLogo(council, { council: { text: '', name: '', files: { read } } }, logo, []);
  const { media } = await prepareMedia(logo);
  const { documents } = await blanksOf({ kind, council, media, date }, ['singleFormat', 'largePrint', 'easyRead'], []);
  return new Map(documents.flatMap(({ name, document }) => formats.map((format): [string, DocumentNode] => [`${name}.${format}`, document])));
}
