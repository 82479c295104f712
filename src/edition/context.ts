import type { MediaMap } from '../document/nodes.js';
import type { Plan } from '../plan/plan.js';
import type { Council } from './council.js';
import type { Numbering } from './numbering.js';
import type { Reading } from './reading.js';
import type { Template } from './template.js';
import type { Words } from './words.js';

/** What every part of an edition needs to know. Made once for a document; holds no output. */
export interface EditionContext {
  plan: Plan;
  template: Template;
  words: Words;
  standing: Words;
  council: Council;
  numbering: Numbering;
  media: MediaMap;
  /** How the reader wants their papers. */
  reading: Reading;
  /** `YYYY-MM-DD`, the date of this version. */
  date: string;
  /** True when the person's own plan stays the final plan (R142). */
  filingSummary: boolean;
  /** Links to the places of the single format: inside this document, or in the file beside it. */
  placesIn: { kind: 'here' } | { kind: 'file'; fileName: string };
}

