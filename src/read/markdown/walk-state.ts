import type { Image, Definition, Nodes } from 'mdast';
import type { Position } from 'unist';
import { message, type Message, type MessageId } from '../../messages/index.js';
import type { BlockKind, SourceBlock } from '../../plan/original.js';
import { BlockIds } from './block-id.js';
import { writtenAs } from './written.js';

/** What surrounds a block: how deep it is, and what directives around it say. */
export interface Surroundings {
  nest: number;
  directive?: { to?: string; visibility?: string[]; easyFor?: string };
  footnote?: string;
}

/** One block about to be recorded. */
export interface NewBlock {
  kind: BlockKind;
  texts: string[];
  position: Position | undefined;
  around: Surroundings;
  depth?: number;
  notContent?: string;
}

/** A picture met on the way; its bytes are looked for afterwards. */
export interface PictureFound { node: Image; block: SourceBlock }

/** What one walk over a document gathers. */
export class WalkState {
  readonly blocks: SourceBlock[] = [];
  readonly messages: Message[] = [];
  readonly pictures: PictureFound[] = [];
  readonly definitions = new Map<string, Definition>();
  readonly tags = new Map<string, Position | undefined>();
  /** Directives without an end of their own whose content has been put back where it belongs. */
  readonly mended = new Set<object>();
  readonly hasDirectives: boolean;
  /** Whether the text is an original: its blocks have ids and fates. A text field of a JSON plan has neither. */
  readonly traced: boolean;
  /** The last block with words, for easy words that follow it. */
  last: { block: SourceBlock; node: Nodes } | undefined;
  readonly source: string;
  readonly file: string;
  readonly #ids: BlockIds;
  #heading: string | undefined;

  constructor(source: string, file: string, originalId?: string) {
    this.source = source;
    this.traced = originalId !== undefined;
    this.hasDirectives = this.traced && source.includes(':::');
    this.file = file;
    this.#ids = new BlockIds(originalId ?? '');
  }

  /** Records a block and marks its node with the id. */
  add(made: NewBlock, node?: Nodes): SourceBlock {
    const { around } = made;
    const easy = around.directive?.easyFor !== undefined && made.notContent === undefined && made.kind !== 'image';
    const kind = easy ? 'easyWords' : made.kind;
    const block: SourceBlock = { id: this.#ids.next(kind, made.texts), kind, place: placeOf(made.position), texts: made.texts, depth: made.depth ?? around.nest };
    if (this.#heading !== undefined) block.under = this.#heading;
    if (made.notContent !== undefined) block.notContent = made.notContent;
    if (around.directive !== undefined && made.kind !== 'directive') block.directive = { ...around.directive };
    if (kind === 'heading' && made.notContent === undefined) this.#heading = block.id;
    this.blocks.push(block);
    if (node !== undefined) mark(node, this.traced ? block : undefined, around);
    if (node !== undefined && made.notContent === undefined && !easy) this.last = { block, node };
    return block;
  }

  /** Notes something for people, at the place of a node. */
  tell(id: MessageId, facts: Record<string, string | number>, position?: Position): void {
    const place = position === undefined ? { file: this.file } : { file: this.file, line: position.start.line, column: position.start.column };
    this.messages.push(message(id, { file: this.file, line: position?.start.line ?? 1, ...facts }, place));
  }

  /** The words exactly as they stand in the file; of a tree without a file, as they would be written. */
  sourceOf(node: Nodes): string {
    const { start, end } = node.position ?? {};
    return start?.offset === undefined || end?.offset === undefined ? writtenAs(node) : this.source.slice(start.offset, end.offset);
  }
}

function mark(node: Nodes, block: SourceBlock | undefined, around: Surroundings): void {
  if (block !== undefined) node.data = { ...node.data, blockId: block.id };
  if (around.footnote !== undefined) node.data = { ...node.data, footnote: around.footnote };
  if (around.directive?.visibility !== undefined) node.data = { ...node.data, visibility: around.directive.visibility };
}

function placeOf(position: Position | undefined): SourceBlock['place'] {
  const { start, end } = position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
