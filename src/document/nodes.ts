/**
 * The document tree: what one reader will see. Plain JSON in unist form; nothing here knows a file format.
 * Every edition makes one of these, every writer reads one. `schema.ts` says what may stand where.
 */

import type { AnswerNode } from './answer.js';

/** The editions that make a document tree. */
export type EditionName = 'singleFormat' | 'annex' | 'easyRead' | 'largePrint';

/** A whole document for one reader. */
export interface DocumentNode {
  type: 'document';
  edition: EditionName;
  /** Names the document for a title bar and a screen reader (PDF/UA-1 7.1, WCAG 2.4.2). Never empty. */
  title: string;
  /** BCP 47, for example `en-GB`. */
  language: string;
  /** Who the document is for, as a role: `council`, `subject` … Decides nothing here; carried for later checks. */
  audience: string;
  meta: DocumentMeta;
  style: Style;
  running: Running;
  children: Block[];
  attachments: Attachment[];
}

export interface DocumentMeta {
  author: string;
  description: string;
  /** The date of this version, `YYYY-MM-DD`. Used for every date a file format wants, so that output repeats. */
  date: string;
  keywords: string[];
}

/** What stands at the foot of every page. A draft says so here, on every page and to a screen reader. */
export interface Running {
  left: string;
  /** For example `Draft`; empty when the plan is final. */
  centre: string;
  /** With `{page}` and `{pages}`, for example `Page {page} of {pages}`. */
  right: string;
}

/** Look of a document. Colours are `#rrggbb`; lengths in points unless the name says otherwise. */
export interface Style {
  bodySize: number;
  /** Line height as a multiple of the type size. */
  leading: number;
  marginMm: number;
  typeface: string;
  /** All words in bold. */
  bold: boolean;
  /** Paper or words have a colour that the reader asked for: no screen changes it. */
  asked?: boolean;
  /** The most letters on a line; what is left of the page stays free at the right. */
  lineLength?: number;
  colours: {
    ink: string;
    paper: string;
    accent: string;
    /** Text on the accent colour. */
    onAccent: string;
    tint: string;
    grey: string;
    hairline: string;
    draft: string;
    draftTint: string;
    draftInk: string;
    safety: string;
  };
}

/** A file embedded in the two PDFs (PDF/A-3 6.8). Bytes are found by `media` in the media map. */
export interface Attachment {
  media: string;
  fileName: string;
  mediaType: string;
  description: string;
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  /** SHA-256, hex. */
  sha256: string;
}

/** Bytes a tree names by id: pictures, logos, attached originals. Kept outside the tree, which is plain JSON. */
export interface MediaFile {
  id: string;
  mediaType: string;
  bytes: Uint8Array;
  /** Pixels, for pictures. */
  width?: number;
  height?: number;
  /** A drawing (`image/svg+xml`) once more as PNG, for files that hold no drawings (Word). */
  png?: Uint8Array;
}
export type MediaMap = ReadonlyMap<string, MediaFile>;

/* ---------- inline ---------- */

export interface TextNode { type: 'text'; value: string }
export interface StrongNode { type: 'strong'; children: Inline[] }
export interface EmphasisNode { type: 'emphasis'; children: Inline[] }
/** Words the person crossed out. */
export interface StrikeNode { type: 'strike'; children: Inline[] }
export interface CodeNode { type: 'code'; value: string }
export interface BreakNode { type: 'break' }
/** A link out of the document: `https:`, `mailto:`, `tel:` or a relative file of the pack. */
export interface LinkNode { type: 'link'; url: string; description: string; children: Inline[] }
/** A link inside the document; `to` is the `id` of a block, row, list item or part. */
export interface CrossRefNode { type: 'crossRef'; to: string; description: string; children: Inline[] }
/** The small tinted reference "own plan 12" behind the person's words; links to a part of the bound-in annex. */
export interface TraceLinkNode { type: 'traceLink'; to: string; label: string; description: string }
/** The page of `to` in the filed PDF, as ", page 4". Only the PDF writer prints it; Word and HTML print nothing. */
export interface PageRefNode { type: 'pageRef'; to: string; pattern: string }
/** Words in another language or direction (PDF/UA-1 7.2, WCAG 3.1.2). */
export interface SpanNode { type: 'span'; lang?: string; dir?: 'ltr' | 'rtl'; children: Inline[] }
/** "Not yet filled in" inside a sentence or a table cell: dashed outline, grey. */
export interface MissingInlineNode { type: 'missingInline'; children: Inline[] }
export type Inline =
  | TextNode | StrongNode | EmphasisNode | StrikeNode | CodeNode | BreakNode | LinkNode | CrossRefNode
  | TraceLinkNode | PageRefNode | SpanNode | MissingInlineNode;

/* ---------- blocks ---------- */

export interface BlockBase {
  /** Target of links: letters, digits and hyphens, unique in the document. */
  id?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The first page. Everything after it starts on a new page. */
export interface CoverNode extends BlockBase { type: 'cover'; children: Block[] }
/** The council's coloured band at the top of a cover. `logo` is a media id. */
export interface BandNode extends BlockBase { type: 'band'; left: string; right: string; logo?: string; logoAlt?: string }
/** The document's one first-level heading, 36 pt on a cover, with a small line above it. */
export interface TitleNode extends BlockBase { type: 'title'; kicker: string; children: Inline[] }
/** Contents made from the depth-2 headings: links, with page numbers where there are pages. */
export interface ContentsNode extends BlockBase { type: 'contents'; title: string }
/** A numbered part of the document. Its first child is its heading. */
export interface SectionNode extends BlockBase { type: 'section'; breakBefore?: boolean; children: Block[] }
/** Depth 2 is a section, 3 and 4 are inside it. `number` is printed in the accent box before it. */
/** With `band` it is a coloured band across the page (Easy Read); its picture, a media id, only repeats the words. */
export interface HeadingNode extends BlockBase { type: 'heading'; depth: 2 | 3 | 4; number?: string; band?: { media?: string }; children: Inline[] }
/** `guidance` is grey council text under a heading; `small` is for notes under tables; `statement` is larger, for a cover. */
/** `whole` keeps a paragraph of several lines on one page. */
export interface ParagraphNode extends BlockBase { type: 'paragraph'; role?: 'body' | 'guidance' | 'small' | 'statement'; whole?: boolean; children: Inline[] }
export interface ListNode extends BlockBase { type: 'list'; ordered: boolean; start?: number; children: ListItemNode[] }
/** `checked` prints a tick box, also in words for a screen reader. */
export interface ListItemNode extends BlockBase { type: 'listItem'; checked?: boolean; value?: number; children: Block[] }
export interface QuoteNode extends BlockBase { type: 'quote'; children: Block[] }
export interface CodeBlockNode extends BlockBase { type: 'codeBlock'; value: string }
export interface RuleNode extends BlockBase { type: 'rule' }
/** The person's own words: a 3 pt accent bar at the left. Holds any of the body blocks, own headings too. */
export interface OwnWordsNode extends BlockBase { type: 'ownWords'; children: Block[] }
/** A heading the person wrote, inside their own words: bold, not part of the outline. */
export interface OwnHeadingNode extends BlockBase { type: 'ownHeading'; children: Inline[] }
/** A data table. Header cells are real; `rowHeaders` makes the first column header cells too. */
export interface TableNode extends BlockBase {
  type: 'table';
  /** Printed above the table when `showCaption`, and always given to a screen reader. Never empty. */
  caption: string;
  showCaption: boolean;
  rowHeaders: boolean;
  columns: TableColumn[];
  children: TableRowNode[];
}
/** `width` is a share; all shares of a table are added up. `number` columns are right aligned with tabular digits. */
export interface TableColumn { children: Inline[]; align: 'start' | 'number' | 'centre'; width: number }
/** As many cells as the table has columns. `total` rows are bold. */
export interface TableRowNode extends BlockBase { type: 'tableRow'; total?: boolean; children: TableCellNode[] }
/** Cells hold paragraphs, lists, missing boxes, figures and places to fill in; never a table. */
export interface TableCellNode extends BlockBase { type: 'tableCell'; children: Block[] }
/** Labels and values, one under the other, hairlines between. */
export interface FieldsNode extends BlockBase { type: 'fields'; /** The value stands under its label, not beside it. */ stacked?: boolean; children: FieldNode[] }
export interface FieldNode extends BlockBase { type: 'field'; label: string; children: Block[] }
/** A box. `draft` amber, `note` tinted, `safety` red outline, `plain` grey outline. `record` has no box but a line above: one row of a table that is read as a list. */
export interface CalloutNode extends BlockBase { type: 'callout'; tone: 'draft' | 'note' | 'safety' | 'plain' | 'record'; title?: Inline[]; children: Block[] }
/** A dashed box that names what is not yet filled in. */
export interface MissingNode extends BlockBase { type: 'missing'; children: Inline[] }
/** A picture. `alt` is never empty unless `decorative`. `widthMm` is the most it may take. */
export interface FigureNode extends BlockBase { type: 'figure'; media: string; alt: string; decorative?: boolean; widthMm: number; caption?: Inline[] }
/** A picture beside words. `alt` says what is meant and is never empty. */
export interface RowPicture { media: string; alt: string }
/**
 * One idea of an Easy Read document: pictures at the left, words at the right. Not a table: its pictures are read first, then its
 * words (PDF/UA-1, 15-004: no layout table). A row without a picture keeps the room for one. `small` rows are lower, for lists of
 * contents. `keepNext` keeps it on the page of the row that follows. Holds paragraphs and lists.
 */
export interface PictureRowNode extends BlockBase { type: 'pictureRow'; size: 'full' | 'small'; keepNext?: boolean; pictures: RowPicture[]; children: Block[] }
/** Places to sign: a label, a line, and a line for the date. */
export interface SignatureNode extends BlockBase { type: 'signature'; nameLabel: string; signLabel: string; dateLabel: string; children: SignatureLineNode[] }
/** `name` and `date` are printed when they are known. */
export interface SignatureLineNode extends BlockBase { type: 'signatureLine'; role: string; name?: string; date?: string }
/** The parts of an original, as it was made: numbers at the left, where each went at the right. */
export interface PartsNode extends BlockBase {
  type: 'parts';
  /** Names for the three columns, for screen readers and for Word's header row. */
  numberLabel: string; wordsLabel: string; whereLabel: string;
  children: (PartNode | PartTableNode)[];
}
/** One part of the original. `indent` keeps the depth of nested lists and quotes. `where` holds paragraphs. */
export interface PartNode extends BlockBase { type: 'part'; number: string; indent: number; children: Block[]; where: Block[] }
/** A table of the person's own inside the annex: each row is a part. The first row is the header when `hasHeader`. */
export interface PartTableNode extends BlockBase { type: 'partTable'; caption: string; hasHeader: boolean; columnAligns: ('start' | 'number' | 'centre')[]; children: PartRowNode[] }
export interface PartRowNode extends BlockBase { type: 'partRow'; number: string; children: TableCellNode[]; where: Block[] }

export type Block =
  | CoverNode | BandNode | TitleNode | ContentsNode | SectionNode | HeadingNode | ParagraphNode | ListNode | QuoteNode
  | CodeBlockNode | RuleNode | OwnWordsNode | OwnHeadingNode | TableNode | FieldsNode | CalloutNode | MissingNode
  | FigureNode | PictureRowNode | SignatureNode | PartsNode | AnswerNode;

/** Every node type of the tree, blocks and inlines, for tables keyed by type. */
export type AnyNode =
  | DocumentNode | Block | Inline | ListItemNode | TableRowNode | TableCellNode | FieldNode | SignatureLineNode
  | PartNode | PartTableNode | PartRowNode;
export type NodeType = AnyNode['type'];
