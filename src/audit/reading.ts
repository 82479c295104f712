/** One step of a file read from front to back, as a reader or a screen reader meets it. */
export interface LinearItem {
  kind: 'heading' | 'text';
  /** Depth of a heading as the file has it; 0 for text. */
  depth: number;
  text: string;
}

/** A file inside a file, as found. */
export interface FoundAttachment { name: string; bytes: Uint8Array }

/**
 * Words that are not on a page but leave with the file: properties, comments, names, decoded parts. `said` are those
 * of them that are meant to be read or spoken: titles, descriptions, running lines.
 */
export interface HiddenText { where: string; text: string; said: string }

/** What a written file says, whatever its format. */
export interface Reading {
  items: LinearItem[];
  /** Names that a link inside the file can go to. */
  targets: Set<string>;
  /** Names that links inside the file want to go to. */
  wanted: string[];
  /** How many links a reader meets outside the contents; in a PDF also those that leave the file. */
  links: number;
  /** Links inside the file that lead nowhere and have no name to say so, counted. */
  deadLinks: number;
  attachments: FoundAttachment[];
  /** Everything else that leaves with the file; decoded only when somebody asks. */
  hidden: () => HiddenText[];
  /** Words that are in the file but outside their page or clipped away. */
  outside: string[];
}

/** An inline edge: no white space, but words end here. Dropped when texts are compared. */
export const edge = '\u200b';

/** An empty reading, to be filled. */
export function emptyReading(): Reading {
  return { items: [], targets: new Set(), wanted: [], links: 0, deadLinks: 0, attachments: [], hidden: () => [], outside: [] };
}
