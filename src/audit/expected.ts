import type { Message } from '../messages/index.js';

/** A block of an original, as a problem names it. */
export interface ExpectedBlock { id: string; excerpt: string; line: number; file?: string }

/** Words that must stand together in a file. */
export interface ExpectedPiece {
  text: string;
  block?: ExpectedBlock;
  /** Addresses that may be printed in brackets inside these words, because on paper a link is only its words. */
  asides: string[];
  /** Whether the piece has to come after the one before it; captions and labels may be printed elsewhere in the section. */
  inOrder: boolean;
}

/** One section of a document, or what stands before the first (`front`). */
export interface ExpectedSection {
  id: string;
  /** The heading with its number, as printed; empty for `front`. */
  heading: string;
  number: string;
  /** Whether this section shows the original itself, part by part. */
  isAnnex: boolean;
  /** The person's words and the annex, from the original. */
  own: ExpectedPiece[];
  /** Everything the document tree prints. */
  printed: ExpectedPiece[];
  /** Money, dates, times, phone numbers, doses, numbers and names of the own words here. */
  values: ExpectedPiece[];
}

/** A sum, time or duration of a record. Each form is a list of words that stand near one another, in this order. */
export interface ExpectedValue { text: string; forms: string[][] }

/**
 * Words that must not leave with a file. How far they are searched for depends on how telling they are: `bytes` in
 * everything the file holds; `said` in all that a person or a program can be told (not in marks and names of a format,
 * where an ordinary word may stand); `alone` only as an item of its own, since a template says the same words.
 */
export interface Forbidden { text: string; why: 'internal' | 'comment'; reach: 'bytes' | 'said' | 'alone'; block?: ExpectedBlock }

/** What a document must hold, whatever its file format. Made once, held against every format. */
export interface Expectation {
  sections: ExpectedSection[];
  /** Words of the plan that have no fixed place, but must be in the document. */
  anywhere: ExpectedPiece[];
  /** Sums, times and durations of records, with no fixed place. */
  values: ExpectedValue[];
  /** Words that print such values too, and do not stand for a record. */
  besideValues: string[];
  forbidden: Forbidden[];
  /** Files a PDF must carry. */
  attachments: { fileName: string; sha256: string }[];
  /** How many links inside the document there must be at least. */
  links: number;
  /** Blocks of the originals this document answers for. */
  parts: number;
  /** Faults seen before any file was opened: a part without a place, a place in the wrong order. */
  problems: Message[];
}
