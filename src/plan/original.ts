import type { Root } from 'mdast';

/** What kind of thing an original is (requirements D5). */
export const mediums = [
  'written', 'structured', 'photoBook', 'drawing', 'graphicTemplate', 'collage', 'mindMap', 'comic', 'symbols',
  'objectBox', 'audio', 'spokenWord', 'video', 'film', 'bslVideo', 'braille', 'largePrint', 'easyRead', 'slides',
  'webPage', 'app', 'poster', 'handwritten', 'otherLanguage', 'dvd', 'usb', 'physicalItem', 'other',
] as const;
export type Medium = (typeof mediums)[number];

/** Kinds of block: the smallest parts of an original that have a fate (requirements D2). */
export const blockKinds = [
  'frontMatter', 'heading', 'paragraph', 'listItem', 'tableHeader', 'tableRow', 'image', 'code', 'html', 'comment',
  'footnote', 'definition', 'rule', 'directive', 'easyWords', 'jsonKey',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Where a block stands in its file. Lines and columns count from 1. */
export interface SourcePlace {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** JSON pointer, for JSON originals. */
  pointer?: string;
}

/** One block. `id` is `original + content`: `o1-3fa9c2d1`, with `-2`, `-3` for the second and third of the same words. */
export interface SourceBlock {
  id: string;
  kind: BlockKind;
  place: SourcePlace;
  /** Readable text in order, one entry for each piece that must stay together (a table row has one a cell). */
  texts: string[];
  /** The block id of the nearest heading above, if any. */
  under?: string;
  /** Depth of a heading (1 to 6), or nesting depth of a list item or quote (0 for none). */
  depth: number;
  /** BCP 47, when the words are plainly in another language or script. */
  lang?: string;
  dir?: 'rtl';
  /** Media ids of pictures in this block. */
  media?: string[];
  /** What a directive around or on the block says. */
  directive?: { to?: string; visibility?: string[]; easyFor?: string };
  /** For `notContent`-to-be blocks: why (`comment`, `rule`, `linkDefinition`, `directive`, `empty`, `toolComment`). */
  notContent?: string;
}

/** What the person made. `tree` is the mdast of the whole file; every node that is a block has `data.blockId`. */
export interface Original {
  id: string;
  medium: Medium;
  mediaType: string;
  title?: string;
  madeBy?: string;
  madeOn?: string;
  file?: { relativePath: string; sha256: string; bytes: number };
  /** Where it is kept (requirements D3). May be physical or private. */
  location?: { text?: string; holder?: string; visibility?: 'private' | 'open' };
  howToSee?: string;
  /** How long it is: pages of paper or seconds of sound or film. */
  pages?: number;
  seconds?: number;
  /** The file with its words, where somebody wrote them down. */
  transcriptRef?: string;
  /** Who signed it, when the original is the signed one. */
  signer?: string;
  stillMatchesPlan?: boolean;
  /** Whether a copy goes with the plan; decided anew for each recipient (requirements D4). */
  attach?: boolean;
  thirdPartiesShown?: { who: string; consent?: string }[];
  tree?: Root;
  blocks: SourceBlock[];
}

/** Every block has exactly one of these. `notContent` is counted, never printed. */
export type Fate = 'mapped' | 'keptVerbatim' | 'notReflected' | 'decorative' | 'notContent';

/** How a place was found, in the order they are tried. */
export type PlacedBy = 'decision' | 'directive' | 'record' | 'field' | 'heading' | 'cue' | 'neighbour' | 'none';

/** Where a block went: a section of the plan (a topic id), and the record or field it became. */
export interface Target { section: string; record?: string; field?: string }

/** The fate of one block. */
export interface LedgerEntry {
  blockId: string;
  originalId: string;
  kind: BlockKind;
  /** The first words, at most 80 characters. */
  excerpt: string;
  outcome: Fate;
  targets: Target[];
  placedBy: PlacedBy;
  /** What was matched: the alias, the cue, the directive … in its own words. */
  matched?: string;
  sure: boolean;
  /** Why, as a key of the words file (`noDescription`, `comment`, `unrecognised` …). Always there for `notReflected`, `decorative`, `notContent`. */
  reason?: string;
  by: 'program' | 'person';
  checkedBy?: string;
}
