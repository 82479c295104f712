import { auditFile, expectationFrom, type Expectation } from './audit/index.js';
import type { DocumentNode, MediaFile, MediaMap } from './document/nodes.js';
import { blankEasyRead, blankPlan, emptyPlan, readCouncil, readingOf, starterJson, starterMarkdown, templateKinds, type BlankInput, type Council, type ReadingOptions } from './edition/index.js';
import { Failure, exitCodes, message, type Message } from './messages/index.js';
import { suggest } from './messages/suggest.js';
import { sumsFor, writePack, type PackFile, type PackOutcome } from './pack/index.js';
import { prepareMedia, startPixels } from './picture/index.js';
import type { PlanKind } from './plan/schema/index.js';
import { addLogo, type ConvertInput } from './understand.js';
import { formats as allFormats, writers, type Format } from './write/index.js';

/** What a blank plan can be: a document in every format, or the files to start a plan of one's own with. */
export type BlankEdition = 'singleFormat' | 'largePrint' | 'easyRead' | 'starter';

export interface BlankRequest extends Pick<ConvertInput, 'council' | 'date'> {
  kind: PlanKind;
  editions?: readonly BlankEdition[];
  formats?: readonly Format[];
  /** How whoever fills it in wants their papers. */
  reading?: ReadingOptions;
  /** Told which file is being made, for a progress line. */
  onStep?: (file: string) => void;
}

/** The files of a blank plan, in memory, with their sums. */
export interface BlankMade { files: PackFile[]; messages: Message[] }

/** The kind of plan somebody names, whatever their capitals and hyphens, and its plain name. */
export function kindNamed(typed: string): { kind: PlanKind; name: string } {
  const plain = (words: string): string => words.toLowerCase().replace(/[\s_-]+/g, '').replace(/[’']/g, '');
  const wanted = plain(typed);
  const found = templateKinds.filter(({ kind, name }) => [kind, name, name.replace(/-plan$/, ''), name.replace(/-support-plan$/, '')].some((each) => plain(each) === wanted));
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  const names = templateKinds.map(({ name }) => name);
  const near = suggest(typed, names);
  throw new Failure(exitCodes.arguments, [message(near === undefined ? 'blankKindUnknown' : 'blankKindNear', { kind: typed, known: names.join(', '), near: near ?? '' })]);
}

/** Makes a kind of plan as empty files to fill in. Each document is opened again and checked before anything is handed over. */
export async function makeBlank(request: BlankRequest): Promise<BlankMade> {
  const { editions = ['singleFormat', 'largePrint', 'easyRead', 'starter'], formats = allFormats, onStep = () => undefined } = request;
  const council: Council = request.council === undefined ? { wording: {} } : readCouncil(request.council.text, request.council.name);
  const messages: Message[] = [];
  const logo: MediaFile[] = [];
  await addLogo(council, request, logo, messages);
  const prepared = await prepareMedia(logo);
  messages.push(...prepared.messages);
  const bare: BlankInput = { kind: request.kind, council, media: prepared.media, date: request.date };
  const { reading, messages: ofReading } = readingOf(emptyPlan(bare).plan, council, request.reading);
  messages.push(...ofReading);
  const input = { ...bare, reading };
  const files: PackFile[] = [];
  const { documents, messages: ofCouncil } = await documentsOf(input, editions, formats);
  messages.push(...ofCouncil);
  const unprinted = new Set<string>();
  for (const { name, document, media } of documents) {
    const expected = expectationFrom(emptyPlan(input).plan, document);
    for (const format of formats) {
      onStep(`${name}.${format}`);
      const made = await written(`${name}.${format}`, format, document, media, expected);
      files.push({ path: `${name}.${format}`, bytes: made.bytes });
      messages.push(...made.problems);
      for (const character of made.unprinted) unprinted.add(character);
    }
  }
  if (unprinted.size > 0) messages.push(message('noGlyph', { count: unprinted.size, characters: [...unprinted].slice(0, 12).join(' ') }));
  if (editions.includes('starter')) files.push(text('plan.md', starterMarkdown(input)), text('plan.json', starterJson(input)));
  return { files: [...files, sumsFor(files)], messages };
}

interface BlankDocument { name: string; document: DocumentNode; media: MediaMap }

/** The documents, by the names of their files without endings. What is wrong with the council's file is told once, whichever of them are made. */
export async function documentsOf(input: BlankInput, editions: readonly BlankEdition[], formats: readonly Format[]): Promise<{ documents: BlankDocument[]; messages: Message[] }> {
  if (!editions.some((each) => each !== 'starter')) return { documents: [], messages: [] };
  const { document, largePrint, messages } = blankPlan(input);
  const documents: BlankDocument[] = [];
  if (editions.includes('singleFormat')) documents.push({ name: 'blank-single-format', document, media: input.media });
  if (editions.includes('largePrint')) documents.push({ name: 'blank-large-print', document: largePrint(), media: input.media });
  if (editions.includes('easyRead')) {
    const easy = blankEasyRead(input);
    const drawn = formats.includes('docx') ? await (await startPixels(easy.media)).drawn : easy.media;
    documents.push({ name: 'blank-easy-read', document: easy.document, media: new Map([...input.media, ...drawn.map((file): [string, MediaFile] => [file.id, file])]) });
  }
  return { documents, messages };
}

async function written(fileName: string, format: Format, document: DocumentNode, media: MediaMap, expected: Expectation): Promise<{ bytes: Uint8Array; problems: Message[]; unprinted: string[] }> {
  const { bytes, instead: replaced = [] } = await writers[format](document, media, {});
  const audit = await auditFile({ fileName, format, bytes, expected, replacements: replaced });
  if (!audit.ok) throw new Failure(exitCodes.output, [...audit.problems, message('blankNotMade')]);
  return { bytes, problems: audit.problems, unprinted: replaced.map(({ character }) => character) };
}

const ours = /^(?:blank-[a-z-]+\.(?:docx|pdf|html)|plan\.(?:md|json))$/;
const instead: Readonly<Record<string, 'blankSetAside' | 'blankNotOurs'>> = { packSetAside: 'blankSetAside', packNotOurs: 'blankNotOurs' };

/** Puts the files in a folder that appears whole or not at all. A folder with files that somebody has filled in is set aside, never written over. */
export async function writeBlank(files: readonly PackFile[], folder: string, date: string): Promise<PackOutcome> {
  const said = (each: Message): Message => (instead[each.id] === undefined ? each : message(instead[each.id] ?? 'blankNotOurs', each.facts));
  try {
    const outcome = await writePack(files, folder, { date, isOurs: (paths) => paths.length > 0 && paths.every((path) => ours.test(path)) });
    return { ...outcome, messages: outcome.messages.map(said) };
  } catch (error) {
    throw error instanceof Failure ? new Failure(error.exitCode, error.messages.map(said)) : error;
  }
}

function text(path: string, words: string): PackFile {
  return { path, bytes: new TextEncoder().encode(words) };
}
