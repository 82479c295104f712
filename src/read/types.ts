import type { MediaFile } from '../document/nodes.js';
import type { Message } from '../messages/index.js';
import type { Original } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';

/** One file to read, as bytes, and a way to the pictures that lie beside it. */
export interface ReadInput {
  /** The file name as given, with forward slashes; `-` for standard input. */
  name: string;
  bytes: Uint8Array;
  files: FileSource;
  /** The id of the original in the plan; `o1` when not given. */
  originalId?: string;
}

/** Gives files of the plan's own folder only; `undefined` when a file is absent or lies outside. */
export interface FileSource {
  read(relativePath: string): Promise<Uint8Array | undefined>;
}

/** A coded value the author wrote down plainly, and the block it stands in. */
export interface FactFromOriginal {
  /** JSON pointer into the plan model, for example `/subject/name`. */
  pointer: string;
  value: unknown;
  blockId: string;
}

/** What a reader gives back. `plan` is there for JSON plans only; a JSON plan without an original is a council record. */
export interface ReadResult {
  original?: Original;
  facts: FactFromOriginal[];
  plan?: Plan;
  media: MediaFile[];
  messages: Message[];
  /** The text that was really read, for originals that are text: decoded, so that a second reading sees the same. */
  text?: string;
}

/** Every reader has this shape. */
export type Reader = (input: ReadInput) => Promise<ReadResult>;
