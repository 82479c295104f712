import { createHash } from 'node:crypto';
import type { MediaFile } from './document/nodes.js';
import { readCouncil, type Council } from './edition/index.js';
import { Failure, exitCodes, message, type Message } from './messages/index.js';
import { originalName } from './pack/index.js';
import { decidePlan, placePlan, readDecisions, type Decisions } from './place/index.js';
import type { Original } from './plan/original.js';
import type { Plan } from './plan/plan.js';
import { pictureNames } from './file-names.js';
import type { PictureFolder } from './picture/index.js';
import { markValues } from './plan/values.js';
import { readPlan, type FileSource, type ReadResult } from './read/index.js';

/** Everything a conversion is given. Files are bytes in memory; `files` reaches the pictures beside the plan. */
export interface ConvertInput {
  /** File name of the plan; its ending says how to read it. `-` for standard input. */
  name: string;
  bytes: Uint8Array;
  files?: FileSource;
  /** The decisions file, as text, and its name for messages. */
  decisions?: { text: string; name: string };
  /** The council file, as text, its name, and the files beside it (the logo). */
  council?: { text: string; name: string; files?: FileSource };
  /** The folder of pictures the council has a licence for. Only what the Easy Read uses is read. */
  pictures?: PictureFolder;
  /** The date of this version, `YYYY-MM-DD`. */
  date: string;
}

/** A plan that has been read and placed, before anything is made of it. */
export interface Understood {
  plan: Plan;
  read: ReadResult;
  council: Council;
  decisions?: Decisions;
  /** Original bytes of pictures and of the plan itself. */
  media: MediaFile[];
  messages: Message[];
}

/** Reads a plan and finds a place for every part of it: the first half of the story. */
export async function understand(input: ConvertInput): Promise<Understood> {
  const files: FileSource = input.files ?? { read: () => Promise.resolve(undefined) };
  const decisions = input.decisions === undefined ? undefined : readDecisions(input.decisions.text, input.decisions.name);
  const council: Council = input.council === undefined ? { wording: {} } : readCouncil(input.council.text, input.council.name);
  const read = await readPlan({ name: input.name, bytes: input.bytes, files });
  const messages = [...read.messages];
  const plan = placed(read, decisions, input.date, messages);
  const media = originalsNamed(plan, read.media);
  const filed = withFileNames(plan, input, media);
  await addLogo(council, input, media, messages);
  return {
    plan: markValues(filed), read, council, media, messages,
    ...(decisions === undefined ? {} : { decisions }),
  };
}

function placed(read: ReadResult, decisions: Decisions | undefined, today: string, messages: Message[]): Plan {
  if (read.plan !== undefined) {
    if (read.plan.originals.length === 0) messages.push(message('councilRecord'));
    if (decisions === undefined) return read.plan;
    const decided = decidePlan(read.plan, decisions);
    messages.push(...decided.messages);
    return decided.plan;
  }
  if (read.original === undefined) throw new Error('A reader gave neither a plan nor an original.');
  const result = placePlan({ original: read.original, facts: read.facts, today, ...(decisions === undefined ? {} : { decisions }) });
  messages.push(...result.messages);
  if ((result.plan.conversion?.ledger ?? []).every((entry) => entry.outcome === 'notContent')) throw new Failure(exitCodes.input, [message('noWordsAtAll')]);
  return result.plan;
}

/** A reader names the bytes of an original by the original's id; pictures and originals must not be mixed up. */
function originalsNamed(plan: Plan, media: readonly MediaFile[]): MediaFile[] {
  const ids = new Set(plan.originals.map((original) => original.id));
  return media.map((file) => (ids.has(file.id) ? { ...file, id: `original-${file.id}` } : file));
}

/** Originals and pictures get the names they have in the pack: their own may say something private. */
function withFileNames(plan: Plan, input: ConvertInput, media: MediaFile[]): Plan {
  const [first] = plan.originals;
  const isOriginal = media.every((file) => !file.id.startsWith('original-')) && filedFrom(input) !== 'json';
  if (first !== undefined && isOriginal) {
    media.push({ id: `original-${first.id}`, mediaType: first.mediaType, bytes: input.bytes });
  }
  const originals = plan.originals.map((original, index): Original => {
    const bytes = media.find((file) => file.id === `original-${original.id}`)?.bytes;
    if (bytes === undefined) return original;
    const name = original.file?.relativePath ?? (input.name === '-' ? 'plan.md' : input.name);
    return { ...original, file: { relativePath: originalName(name, index + 1), sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length } };
  });
  const names = pictureNames(media);
  const known = (plan.images ?? []).map((image) => {
    const relativePath = image.id === undefined ? undefined : names.get(image.id);
    return relativePath === undefined ? image : { ...image, relativePath };
  });
  const added = [...names].filter(([id]) => !known.some((image) => image.id === id))
    .map(([id, relativePath]) => ({ id, relativePath, mediaType: media.find((file) => file.id === id)?.mediaType ?? '' }));
  const images = [...known, ...added];
  return { ...plan, originals, ...(images.length === 0 ? {} : { images }) };
}

/** A JSON plan names its originals; any other file is the original. */
function filedFrom(input: ConvertInput): 'json' | 'original' {
  const json = input.name === '-' ? new TextDecoder().decode(input.bytes.subarray(0, 1000)).trimStart().startsWith('{') : /\.json$/i.test(input.name);
  return json ? 'json' : 'original';
}

/** Adds the logo that a council file names, from beside it. */
export async function addLogo(council: Council, input: Pick<ConvertInput, 'council'>, media: MediaFile[], messages: Message[]): Promise<void> {
  if (council.logo === undefined) return;
  const bytes = await input.council?.files?.read(council.logo);
  if (bytes === undefined) messages.push(message('councilLogo', { file: council.logo }));
  else media.push({ id: 'council-logo', mediaType: /\.jpe?g$/i.test(council.logo) ? 'image/jpeg' : 'image/png', bytes });
}
