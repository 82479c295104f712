import type { BlockContent, DefinitionContent, Image, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Block, FigureNode, Inline, ListItemNode, ListNode, MediaFile, ParagraphNode } from '../document/nodes.js';
import type { EditionContext } from './context.js';
import { inlinesOf, withTrace } from './inline.js';
import { languageOf, placeId, type OwnOptions } from './own-place.js';
import { ownTable } from './own-table.js';

const inPlan: OwnOptions = { trace: true, places: true };

/** Turns the person's own flow content into document blocks, each with its place and its reference back. */
export function ownBlocks(nodes: readonly RootContent[], context: EditionContext, options: OwnOptions = inPlan): Block[] {
  return nodes.flatMap((node) => ownBlock(node, context, options));
}

function ownBlock(node: RootContent, context: EditionContext, options: OwnOptions): Block[] {
  const base = { ...placeId(node, options), ...languageOf(node) };
  const back = (children: Inline[]): Inline[] => (options.trace ? withTrace(children, node.data?.blockId, context) : children);
  switch (node.type) {
    case 'heading': {
      const children = inlinesOf(node.children, context);
      const heading: Block[] = children.length === 0 ? [] : [{ type: 'ownHeading', ...base, children: back(children) }];
      return [...heading, ...figuresIn(node.children, context, options)];
    }
    case 'paragraph':
      return paragraphBlocks(node, base, back, context, options);
    case 'list':
      return [ownList(node, context, options)];
    case 'blockquote':
      return [{ type: 'quote', ...languageOf(node), children: ownBlocks(node.children, context, options) }];
    case 'table':
      return [ownTable(node, context, options, (cell) => figuresIn(cell.children, context, options))];
    case 'code':
      return [{ type: 'codeBlock', ...base, value: node.value }, ...traceLine(node.data?.blockId, context, options)];
    case 'footnoteDefinition':
      return footnote(node.children, node.data?.footnote ?? node.label ?? node.identifier, context, options);
    case 'thematicBreak':
      return [];
    case 'html':
      return node.value.trim() === '' ? [] : [{ type: 'paragraph', ...base, children: back([{ type: 'text', value: node.value }]) }];
    case 'listItem':
      return [{ type: 'list', ordered: false, children: [ownItem(node, context, options)] }];
    default:
      if (isPhrasing(node)) return paragraphBlocks({ type: 'paragraph', children: [node] }, base, back, context, options);
      if ('children' in node && Array.isArray(node.children)) {
        return containerBlocks(node as { type: string; name?: string; children: RootContent[] }, context, options);
      }
      return [];
  }
}

/** Unwraps a container directive: `easy` says that it is easy words, any other only holds its parts. */
function containerBlocks(node: { type: string; name?: string; children: RootContent[] }, context: EditionContext, options: OwnOptions): Block[] {
  const blocks = ownBlocks(node.children, context, options);
  if (node.name !== 'easy') return blocks;
  return prefixed(blocks, context.words('own.easyWords'));
}

function footnote(nodes: readonly (BlockContent | DefinitionContent)[], label: string, context: EditionContext, options: OwnOptions): Block[] {
  return prefixed(ownBlocks(nodes, context, options), context.words('own.footnote', { label }));
}

function prefixed(blocks: Block[], words: string): Block[] {
  const [first, ...rest] = blocks;
  const lead: Inline[] = [{ type: 'strong', children: [{ type: 'text', value: words }] }, { type: 'text', value: ' ' }];
  if (first?.type === 'paragraph') return [{ ...first, children: [...lead, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: lead.slice(0, 1) }, ...blocks];
}

function paragraphBlocks(
  node: Paragraph, base: Partial<ParagraphNode>, back: (children: Inline[]) => Inline[], context: EditionContext, options: OwnOptions,
): Block[] {
  const children = inlinesOf(node.children, context);
  const empty = children.every((each) => each.type === 'break' || (each.type === 'text' && each.value.trim() === ''));
  const words: Block[] = empty ? [] : [{ type: 'paragraph', ...base, children: back(children) }];
  return [...words, ...figuresIn(node.children, context, options)];
}

/** The pictures of a paragraph, each by itself with its words as a caption: what it says must also be there to read. */
function figuresIn(nodes: readonly PhrasingContent[], context: EditionContext, options: OwnOptions): Block[] {
  return nodes.flatMap((node): Block[] =>
    node.type === 'image' ? [pictureBlock(node, context, options)] : 'children' in node ? figuresIn(node.children as PhrasingContent[], context, options) : []);
}

/** One picture with its words. */
export function pictureBlock(node: Image, context: EditionContext, options: OwnOptions): FigureNode | ParagraphNode {
  const alt = node.alt?.trim() ?? '';
  const blockId = node.data?.blockId;
  const words: Inline[] = alt === '' ? [] : [{ type: 'text', value: alt }];
  const media = node.data?.media;
  if (media === undefined || !context.media.has(media)) {
    const gone: Inline = { type: 'missingInline', children: [{ type: 'text', value: context.words('own.pictureMissing', { file: node.url }) }] };
    const children: Inline[] = [...words, ...(alt === '' ? [] : [{ type: 'text', value: ' ' } as Inline]), gone];
    return { type: 'paragraph', ...placeId(node, options), children: options.trace ? withTrace(children, blockId, context) : children };
  }
  const caption = options.trace ? withTrace(words, blockId, context) : words;
  return {
    type: 'figure', ...placeId(node, options), media, widthMm: printedWidth(context.media.get(media)),
    alt: alt === '' ? context.words('own.pictureNoWords') : alt,
    ...(caption.length === 0 ? {} : { caption }),
  };
}

const widest = 120;
const tallest = 110;
const pixelsPerMm = 4.5;

/** Large enough to see, never blown up, and never so tall that it takes a page for itself. */
function printedWidth(picture: MediaFile | undefined): number {
  if (picture?.width === undefined || picture.height === undefined || picture.height === 0) return widest;
  return Math.max(5, Math.round(Math.min(widest, picture.width / pixelsPerMm, (tallest * picture.width) / picture.height)));
}

function ownList(node: List, context: EditionContext, options: OwnOptions): ListNode {
  const ordered = node.ordered === true;
  return {
    type: 'list', ordered, ...languageOf(node),
    ...(ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}),
    children: node.children.map((item) => ownItem(item, context, options)),
  };
}

/** A list item is one block with its first paragraph: the item has the place, the paragraph has the reference back. */
function ownItem(node: ListItem, context: EditionContext, options: OwnOptions): ListItemNode {
  const [first, ...rest] = node.children;
  const lead: RootContent[] = first?.type === 'paragraph' && node.data?.blockId !== undefined
    ? [{ ...first, data: { ...first.data, blockId: node.data.blockId } }] : first === undefined ? [] : [first];
  return {
    type: 'listItem', ...placeId(node, options), ...languageOf(node),
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    children: [...withoutPlace(ownBlocks(lead, context, options), placeId(node, options).id), ...ownBlocks(rest, context, options)],
  };
}

/** The item has the place, so the paragraph in it must not have it too; a picture in it has its own. */
function withoutPlace(blocks: Block[], id: string | undefined): Block[] {
  return blocks.map((block) => {
    if (id === undefined || block.id !== id) return block;
    const { id: _same, ...rest } = block;
    return rest as Block;
  });
}

function traceLine(blockId: string | undefined, context: EditionContext, options: OwnOptions): Block[] {
  if (!options.trace || blockId === undefined) return [];
  const [, link] = withTrace([], blockId, context);
  return link === undefined ? [] : [{ type: 'paragraph', role: 'small', children: [link] }];
}

const phrasing = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link', 'image', 'footnoteReference']);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type);
}
