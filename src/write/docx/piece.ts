import type { IBorderOptions, IBordersOptions, IShadingAttributesProperties, ISpacingProperties, ParagraphChild, TabStopDefinition } from 'docx';
import type { Control } from './content-control.js';
import type { ListPlace } from './numbering.js';

/** A paragraph that is decided but not yet made, so that its neighbours can still change its frame and spacing. */
export interface ParagraphPiece {
  kind: 'paragraph';
  style: string;
  children: ParagraphChild[];
  bookmarks: string[];
  /** Twips to the words; written only where the style says otherwise. */
  left: number;
  right?: number;
  hanging?: number;
  list?: ListPlace;
  border?: IBordersOptions;
  shading?: IShadingAttributesProperties;
  /** The box it is part of: two boxes that touch are kept from becoming one. */
  box?: number;
  spacing?: ISpacingProperties;
  tabs?: TabStopDefinition[];
  alignment?: 'center' | 'right';
  bidirectional?: boolean;
  keepNext?: boolean;
  keepLines?: boolean;
  /** The content control that the whole paragraph is. */
  control?: Control;
  pageBreakBefore?: boolean;
}

export interface CellPiece { pieces: ParagraphPiece[]; fallbackStyle: string }
/** `height`, in twips, is the least it has: room to write in by hand. */
export interface RowPiece { cells: CellPiece[]; header: boolean; mayBreak: boolean; height?: number }

/** A table. One of data has a header row or more, and every row has every cell. */
export interface TablePiece {
  kind: 'table';
  /** It only puts pictures beside words: no header, no name, words level with the middle of the picture. */
  layout?: boolean;
  style: string;
  caption: string;
  description: string;
  left: number;
  widths: number[];
  rows: RowPiece[];
  firstColumn: boolean;
  bidirectional: boolean;
  /** The outline of a box around the whole table. */
  outline?: IBorderOptions;
}

export type Piece = ParagraphPiece | TablePiece;
