import { createHash } from 'node:crypto';
import type { Breach } from '../../plain/index.js';

/** One row as the report and the decisions file know it. */
export interface EasyRow {
  section: string;
  /** The part of the plan it comes from: a block id, or the path of a field. Standing rows have none. */
  part?: string;
  /** The sentence of the plan it says. */
  from?: string;
  /** Bold words before it, such as the person's own heading. */
  label?: string;
  words: string[];
  /** What each picture means, and its name for the decisions file. */
  pictures: string[];
  pictureNames: string[];
  breaches: (Breach | 'noPicture' | 'thrown')[];
  /** `program`: made by rule. `person`: easy words of a person. `standing`: the same in every plan. */
  by: 'program' | 'person' | 'standing';
  /** Facts that a person's words say otherwise than their source, until somebody accepts it by name. */
  differs?: string[];
  stale?: boolean;
  /** These words stand in the row before, or wait for the next, as they go on about the same thing and have no picture of their own. */
  joined?: boolean;
  /** The sentence a person's words were written for, when the plan now says another. */
  was?: string;
}

/** What is known of a row before it is made. */
export interface RowHints {
  /** Bold words before the first row. */
  label?: string;
  /** What the words are about, where their label says it: it has the picture where they have none. */
  about?: string;
  /** The heading that the words stand under, whether or not it is said with them. */
  over?: string;
  /** Concept to use when the words alone find nothing. */
  fallback?: string;
  /** Concept that is the picture whatever the words are. */
  picture?: string;
  part?: string;
  /** The number of the point in a list whose order matters. */
  number?: number;
  /** The id of a picture of the person's own that goes with it. */
  image?: string;
  /** The day that its row of a table is about. */
  day?: string;
  /** It stays in the row before, under its label; where there is no room for it there, this is said again. */
  within?: string;
  /** Who says it: said over each row that it goes on in. */
  says?: string;
  /** What the point it belongs to says happens: it stays in the row before while that is one idea, and has this said over it after that. */
  inCase?: string;
  /** What stands before a list and is a sentence with each thing of it: "I love", before "singing". */
  stem?: string;
  /** It stays in the row before, as far as there is room. */
  together?: boolean;
  /** It is done on the day of the band over it, or at a time of any day: the time or the part of the day that stands over it, empty where none does. */
  ofDay?: string;
  /** Meanings of its words wait until the steps it is one of are at their end. */
  waits?: boolean;
  /** It begins a row, whatever stands before it. */
  apart?: boolean;
  /** Fixed words: what the row is about is known, and given as `picture`. */
  standing?: boolean;
}

/** A short name of the rows as they are, for a record that somebody has checked them. */
export function codeOf(rows: readonly EasyRow[]): string {
  return createHash('sha256').update(JSON.stringify(rows.map(({ label, words, pictures }) => [label ?? '', words, pictures]))).digest('hex').slice(0, 8);
}
