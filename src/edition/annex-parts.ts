import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Block, Inline, PartNode, PartRowNode, PartTableNode } from '../document/nodes.js';
import type { Original } from '../plan/original.js';
import { whereTo } from './annex-where.js';
import type { EditionContext } from './context.js';
import { inlinesOf } from './inline.js';
import { ownBlocks, pictureBlock } from './own-blocks.js';
import { languageOf } from './own-place.js';
import { cellOf } from './own-table.js';
import type { Places } from './places.js';

type Parts = (PartNode | PartTableNode)[];
const bare = { trace: false, places: false } as const;

/** An original as it was made, cut into its parts: a number before each, and behind it where it went. */
export function partsOf(original: Original, context: EditionContext, places: Places): Parts {
  const walk = new PartWalk(context, places);
  walk.nodes(original.tree?.children ?? [], 0);
  return walk.parts;
}

class PartWalk {
  readonly parts: Parts = [];
  readonly #context: EditionContext;
  readonly #places: Places;
  #quotes = 0;

  constructor(context: EditionContext, places: Places) {
    this.#context = context;
    this.#places = places;
  }

  /** Adds one part; a block that is not content has no number and is not printed. */
  add(blockId: string | undefined, indent: number, blocks: Block[]): void {
    const part = blockId === undefined ? undefined : this.#context.numbering.byBlock.get(blockId);
    if (part === undefined || blocks.length === 0) return;
    const children = this.#quotes > 0 ? [{ type: 'quote', children: blocks } satisfies Block] : blocks;
    this.parts.push({ type: 'part', id: `part-${part.block.id}`, number: String(part.number), indent, children, where: whereTo(part, this.#context, this.#places) });
  }

  nodes(nodes: readonly RootContent[], indent: number): void {
    for (const node of nodes) this.node(node, indent);
  }

  node(node: RootContent, indent: number): void {
    switch (node.type) {
      case 'list':
        this.list(node, indent);
        break;
      case 'listItem':
        this.item(node, { type: 'list', children: [node] }, 0, indent);
        break;
      case 'blockquote':
        this.#quotes += 1;
        this.nodes(node.children, indent);
        this.#quotes -= 1;
        break;
      case 'table':
        this.table(node);
        break;
      case 'thematicBreak':
        this.parts.push({ type: 'part', number: '', indent, children: [{ type: 'rule' }], where: [] });
        break;
      case 'paragraph':
        this.words(node, indent, (blocks) => blocks);
        break;
      case 'footnoteDefinition':
        this.footnote(node.children, node.data?.footnote ?? node.label ?? node.identifier, indent);
        break;
      default:
        if (node.data?.blockId !== undefined && node.type !== 'image') {
          this.add(node.data.blockId, indent, withoutFigures(ownBlocks([node], this.#context, bare)));
          if ('children' in node) this.pictures(node as unknown as Paragraph, indent);
        } else if (node.type === 'image') this.add(node.data?.blockId, indent, ownBlocks([{ type: 'paragraph', children: [node] }], this.#context, bare));
        else if ('children' in node) this.nodes(node.children as RootContent[], indent);
    }
  }

  /** The words of a paragraph are one part and each of its pictures is another. */
  words(node: Paragraph, indent: number, wrap: (blocks: Block[]) => Block[]): void {
    const blocks = withoutFigures(ownBlocks([node], this.#context, bare));
    if (blocks.length > 0) this.add(node.data?.blockId, indent, wrap(blocks));
    this.pictures(node, indent);
  }

  pictures(node: { children: readonly { type: string }[] }, indent: number): void {
    for (const child of node.children as readonly RootContent[]) {
      if (child.type === 'image') this.add(child.data?.blockId, indent, ownBlocks([{ type: 'paragraph', children: [child] }], this.#context, bare));
      else if ('children' in child) this.pictures(child as { children: { type: string }[] }, indent);
    }
  }

  list(node: List, indent: number): void {
    node.children.forEach((item, index) => { this.item(item, node, index, indent); });
  }

  item(item: ListItem, list: List, index: number, indent: number): void {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') {
      this.nodes(item.children, indent + 1);
      return;
    }
    const ordered = list.ordered === true;
    const lead: Paragraph = item.data?.blockId === undefined ? first : { ...first, data: { ...first.data, ...item.data } };
    this.words(lead, indent, (children) => [{
      type: 'list', ordered, ...(ordered ? { start: (list.start ?? 1) + index } : {}),
      children: [{ type: 'listItem', ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}), children }],
    }]);
    this.nodes(rest, indent + 1);
  }

  footnote(nodes: readonly RootContent[], label: string, indent: number): void {
    const [first, ...rest] = nodes;
    const lead: Paragraph['children'] = [{ type: 'strong', children: [{ type: 'text', value: this.#context.words('own.footnote', { label }) }] }, { type: 'text', value: ' ' }];
    if (first?.type === 'paragraph') this.words({ ...first, children: [...lead, ...first.children] }, indent, (blocks) => blocks);
    else if (first !== undefined) this.node(first, indent);
    this.nodes(rest as BlockContent[], indent);
  }

  /** A picture in a cell is a part of its own: its number stands with it, as it has no row. */
  cellPictures(nodes: readonly PhrasingContent[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      if (node.type !== 'image') return 'children' in node ? this.cellPictures(node.children as PhrasingContent[]) : [];
      const part = node.data?.blockId === undefined ? undefined : this.#context.numbering.byBlock.get(node.data.blockId);
      if (part === undefined) return [];
      const number: Inline = { type: 'strong', children: [{ type: 'text', value: String(part.number) }] };
      const made = pictureBlock(node, this.#context, bare);
      const id = `part-${part.block.id}`;
      return made.type === 'figure' ? [{ ...made, id, widthMm: 40, caption: [number, ...spaced(made.caption ?? [])] }] : [{ ...made, id, children: [number, ...spaced(made.children)] }];
    });
  }

  whereOfPictures(row: TableRow): Block[] {
    const images = (nodes: readonly PhrasingContent[]): string[] => nodes.flatMap((node) =>
      node.type === 'image' ? [node.data?.blockId ?? ''] : 'children' in node ? images(node.children as PhrasingContent[]) : []);
    return row.children.flatMap((cell) => images(cell.children)).flatMap((id) => {
      const part = this.#context.numbering.byBlock.get(id);
      return part === undefined ? [] : whereTo(part, this.#context, this.#places, 'short');
    });
  }

  table(node: Table): void {
    const [head] = node.children;
    const width = Math.max(1, ...node.children.map((row) => row.children.length));
    const row = (each: TableRow): PartRowNode | undefined => {
      const part = each.data?.blockId === undefined ? undefined : this.#context.numbering.byBlock.get(each.data.blockId);
      const pictures = this.whereOfPictures(each);
      if (part === undefined && pictures.length === 0) return undefined;
      return {
        type: 'partRow', ...(part === undefined ? {} : { id: `part-${part.block.id}` }), number: part === undefined ? '' : String(part.number), ...languageOf(each),
        children: Array.from({ length: width }, (_, at) => cellOf(each.children[at], this.#context, (cell) => this.cellPictures(cell.children))),
        where: [...(part === undefined ? [] : whereTo(part, this.#context, this.#places, 'short')), ...pictures],
      };
    };
    const rows = node.children.flatMap((each) => row(each) ?? []);
    if (rows.length === 0) return;
    this.parts.push({
      type: 'partTable', caption: this.#context.words('own.tableCaption'),
      hasHeader: head?.data?.blockId !== undefined && this.#context.numbering.byBlock.has(head.data.blockId)
        && head.children.some((cell) => inlinesOf(cell.children, this.#context).length > 0),
      columnAligns: Array.from({ length: width }, (_, at) => (node.align?.[at] === 'right' ? 'number' : node.align?.[at] === 'center' ? 'centre' : 'start')),
      children: rows,
    });
  }
}

function spaced(words: Inline[]): Inline[] {
  return words.length === 0 ? [] : [{ type: 'text', value: ' ' }, ...words];
}

function withoutFigures(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'figure');
}
