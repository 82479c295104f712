import { createHash } from 'node:crypto';
import type { MediaFile } from './document/nodes.js';
import { readCouncil, type Council } from './edition/index.js';
import { message, type Message } from './messages/index.js';
import { placePlan, readDecisions, type Decisions } from './place/index.js';
import type { Plan } from './plan/plan.js';
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
  const media = [...read.media];
  await addLogo(council, input, media, messages);
  return {
    plan: markValues(withOriginalFile(plan, input, media)), read, council, media, messages,
    ...(decisions === undefined ? {} : { decisions }),
  };
}

function placed(read: ReadResult, decisions: Decisions | undefined, today: string, messages: Message[]): Plan {
  if (read.plan !== undefined) {
    if (read.plan.originals.length === 0) messages.push(message('councilRecord'));
    return read.plan;
  }
  if (read.original === undefined) throw new Error('A reader gave neither a plan nor an original.');
  const result = placePlan({ original: read.original, facts: read.facts, today, ...(decisions === undefined ? {} : { decisions }) });
  messages.push(...result.messages);
  return result.plan;
}

/** The original keeps its bytes; its name in the pack says nothing private. */
function withOriginalFile(plan: Plan, input: ConvertInput, media: MediaFile[]): Plan {
  if (input.name.toLowerCase().endsWith('.json') || plan.originals.length === 0) return plan;
  const [first, ...rest] = plan.originals;
  if (first === undefined) return plan;
  media.push({ id: `original-${first.id}`, mediaType: first.mediaType, bytes: input.bytes });
  const ending = /\.(markdown|txt)$/i.exec(input.name)?.[1]?.toLowerCase() ?? 'md';
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  return { ...plan, originals: [{ ...first, file: { relativePath: `annex/own-plan.${ending}`, sha256, bytes: input.bytes.length } }, ...rest] };
}

async function addLogo(council: Council, input: ConvertInput, media: MediaFile[], messages: Message[]): Promise<void> {
  if (council.logo === undefined) return;
  const bytes = await input.council?.files?.read(council.logo);
  if (bytes === undefined) messages.push(message('councilLogo', { file: council.logo }));
  else media.push({ id: 'council-logo', mediaType: /\.jpe?g$/i.test(council.logo) ? 'image/jpeg' : 'image/png', bytes });
}
