import type { DocumentNode, MediaMap, Style } from '../../document/nodes.js';
import type { TextNotes } from './printable.js';

/** Plain JSON, as the stylesheet reads it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** One node for the stylesheet: a document node whose text is printable and whose measures are worked out. */
export type Sheet = { type: string; [key: string]: Json };

/** Where a link goes: out of the document, or to an id in it. */
export interface SheetLink { url?: string; to?: string; description: string }
/** What the finishing pass has to know of a table, in the order the tables stand in. */
export interface SheetTable { summary: string; captioned: boolean; rowHeaders: boolean; language: string | undefined }

/** A form field: what it is called, what it takes, and the size its words are set in. */
export interface SheetField { name: string; kind: 'line' | 'lines' | 'choice' | 'tick'; size: number; council: boolean; options?: string[] }

/** All that is known while a document is made ready for the stylesheet. */
export interface Press {
  document: DocumentNode;
  style: Style;
  media: MediaMap;
  notes: TextNotes;
  /** Ids in the document; only these can be linked to. */
  ids: ReadonlySet<string>;
  /** Ids whose place the stylesheet has already been told. */
  placed: Set<string>;
  /** Pages of ids outside the document. */
  pageMap: Readonly<Record<string, number>>;
  /** Whether any section has a number, so that a contents list leaves room for one. */
  numbered: boolean;
  links: SheetLink[];
  tables: SheetTable[];
  fields: SheetField[];
  /** How every list is marked, in order. */
  lists: ('Decimal' | 'Disc' | 'None')[];
  /** For every list item in order: the words for its tick box, or none. */
  items: (string | undefined)[];
  /** The names of the bookmarks, in order. */
  bookmarks: string[];
  /** Pictures the stylesheet uses: media id to file name. */
  pictures: Map<string, string>;
  words: { checked: string; unchecked: string };
  /** Points a line of text may take on a page. */
  pageWidth: number;
  pageHeight: number;
  /** Sizes of headings of depth 2, 3 and 4 as shares of the body. */
  headings: readonly [number, number, number];
}

/** The place a block is set in; `tight` in cells and fields, where boxes take no room above and below. */
export interface Room { width: number; size: number; cover: boolean; depth: number; tight: boolean; bold: boolean }
