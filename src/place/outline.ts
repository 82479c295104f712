import type { Nodes, RootContent, List } from 'mdast';
import type { Original, SourceBlock } from '../plan/original.js';
import { easyTarget } from './easy-words.js';

/** What kind of thing a unit is. `loose` units have no node of their own (front matter, unknown keys); `easy` ones follow another part. */
export type UnitKind = 'heading' | 'words' | 'item' | 'table' | 'picture' | 'footnote' | 'loose' | 'easy';

/** Blocks that find their place together: a paragraph with the list it announces, a table, one item of a loose list. */
export interface Unit {
  kind: UnitKind;
  /** The first content block; it stands for the unit in messages. */
  block: SourceBlock;
  blocks: SourceBlock[];
  nodes: Nodes[];
  text: string;
  /** Depth of a heading, 0 for everything else. */
  depth: number;
  /** The list an item is in, so that its neighbours are known. */
  list?: Nodes;
}

/** An original laid out for placing. `parents` gives, for a block inside another, the block it goes with. */
export interface Outline { units: Unit[]; parents: ReadonlyMap<string, string>; byId: ReadonlyMap<string, SourceBlock>; fixed: SourceBlock[] }

/** Lays out an original as units in its own order. Blocks that are not content stand in `fixed`. */
export function outlineOf(original: Original): Outline {
  const byId = new Map(original.blocks.map((block) => [block.id, block]));
  const order = new Map(original.blocks.map((block, at) => [block.id, at]));
  const parents = new Map<string, string>();
  const placed = new Set<string>();
  const units: Unit[] = [];
  const walker: Walker = { byId, parents, placed, units };
  walkFlow(original.tree?.children ?? [], walker);
  const fixed: SourceBlock[] = [];
  for (const block of original.blocks) {
    if (block.notContent !== undefined) fixed.push(block);
    else if (!placed.has(block.id)) units.push({ kind: 'loose', block, blocks: [block], nodes: [], text: wordsOf([block]), depth: 0 });
  }
  units.sort((one, other) => (order.get(one.block.id) ?? 0) - (order.get(other.block.id) ?? 0));
  return { units, parents, byId, fixed };
}

/** From this many words an item on average, a numbered list is sentences and not a list of things. */
const sentenceWords = 9;

interface Walker {
  byId: ReadonlyMap<string, SourceBlock>; parents: Map<string, string>; placed: Set<string>; units: Unit[];
}

function walkFlow(nodes: readonly RootContent[], walker: Walker): void {
  let announced: Unit | undefined;
  for (const node of nodes) {
    if (node.type === 'containerDirective' && node.data?.blockId === undefined) {
      walkFlow(node.children, walker);
      announced = undefined;
      continue;
    }
    if (isAllEasy(node, (id) => isEasyBlock(id, walker))) {
      // What a paragraph announces may come after its easy words.
      addUnit('easy', node, walker);
      continue;
    }
    if (node.type === 'list' && announced !== undefined) {
      join(announced, node, walker);
      announced = undefined;
      continue;
    }
    if (node.type === 'list' && (node.ordered !== true || isOfSentences(node, walker))) {
      for (const item of node.children) addUnit('item', item, walker, node);
      announced = undefined;
    } else {
      const unit = addUnit(kindOf(node), node, walker);
      announced = unit?.kind === 'words' && node.type === 'paragraph' && unit.text.endsWith(':') ? unit : undefined;
    }
  }
}

/** Numbered items that each say something by themselves ("1. What is important to me? My garden …") need not go together. */
function isOfSentences(node: List, walker: Walker): boolean {
  const words = node.children.map((item) => (walker.byId.get(firstBlockId(item) ?? '')?.texts.join(' ') ?? '').split(/\s+/).length);
  return words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length) >= sentenceWords;
}

/** The block a node is or, failing that, the first one in it. */
export function firstBlockId(node: Nodes): string | undefined {
  if (node.data?.blockId !== undefined || !('children' in node)) return node.data?.blockId;
  for (const child of node.children) {
    const id = firstBlockId(child);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Whether a node holds easy words and nothing else: a list may begin with some and go on with other things. */
export function isAllEasy(node: Nodes, isEasy: (blockId: string) => boolean): boolean {
  const ids = blockIdsIn(node);
  return ids.length > 0 && ids.every(isEasy);
}

function blockIdsIn(node: Nodes): string[] {
  const own = node.data?.blockId === undefined ? [] : [node.data.blockId];
  return 'children' in node ? [...own, ...node.children.flatMap((child: Nodes) => blockIdsIn(child))] : own;
}

function isEasyBlock(id: string, { byId }: Walker): boolean {
  const block = byId.get(id);
  return block !== undefined && easyTarget(block, byId) !== undefined;
}

function kindOf(node: RootContent): UnitKind {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'table') return 'table';
  if (node.type === 'footnoteDefinition') return 'footnote';
  if (node.type === 'paragraph' && node.children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''))) return 'picture';
  return node.type === 'image' ? 'picture' : 'words';
}

function addUnit(kind: UnitKind, node: Nodes, walker: Walker, list?: Nodes): Unit | undefined {
  const blocks = gather(node, walker);
  const [block] = blocks;
  if (block === undefined) return undefined;
  const depth = node.type === 'heading' ? node.depth : 0;
  const unit: Unit = { kind: block.kind === 'frontMatter' ? 'loose' : kind, block, blocks, nodes: [node], text: wordsOf(blocks), depth };
  if (list !== undefined) unit.list = list;
  walker.units.push(unit);
  return unit;
}

function join(unit: Unit, node: Nodes, walker: Walker): void {
  unit.blocks.push(...gather(node, walker));
  unit.nodes.push(node);
  unit.text = wordsOf(unit.blocks);
}

const longestLine = 80;

/** A short line all in bold, which ends like no sentence: a heading to whoever wrote it. */
export function isBoldLine({ kind, blocks, text, nodes }: Unit): boolean {
  return kind === 'words' && blocks.length === 1 && text.length <= longestLine && !text.includes('\n') && !/[.!,;]$/.test(text) && isBold(nodes[0]);
}

/** Whether all words of a paragraph are in bold or italics. */
export function isBold(node: Nodes | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  return node.children.every((child) => child.type === 'strong' || child.type === 'emphasis' || (child.type === 'text' && /^[\s:]*$/.test(child.value)));
}

/** The content blocks at and below a node, in order; notes which block each one goes with. */
function gather(top: Nodes, { byId, parents, placed }: Walker): SourceBlock[] {
  const found: SourceBlock[] = [];
  const visit = (node: Nodes, parent: string | undefined): void => {
    const id = node.data?.blockId;
    const block = id === undefined ? undefined : byId.get(id);
    let inside = parent;
    if (block !== undefined && block.notContent === undefined && !placed.has(block.id)) {
      placed.add(block.id);
      found.push(block);
      if (parent !== undefined) parents.set(block.id, parent);
      inside = block.id;
    }
    if (!('children' in node)) return;
    // The rows of a table go with its header row.
    const rowsFollow = node.type === 'table' ? node.children[0]?.data?.blockId : undefined;
    node.children.forEach((child, at) => visit(child, at > 0 && rowsFollow !== undefined ? rowsFollow : inside));
  };
  visit(top, undefined);
  return found;
}

function wordsOf(blocks: readonly SourceBlock[]): string {
  return blocks.map((block) => block.texts.join(block.kind === 'tableRow' || block.kind === 'tableHeader' ? ' | ' : ' ')).filter((text) => text !== '').join('\n').trim();
}
