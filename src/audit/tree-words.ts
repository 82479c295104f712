import type { Block, Inline, ListItemNode, PartNode, PartTableNode, SignatureLineNode, TableRowNode, PartRowNode, TableCellNode, FieldNode } from '../document/nodes.js';

type Node = Block | ListItemNode | PartNode | PartTableNode | PartRowNode | SignatureLineNode | TableRowNode | TableCellNode | FieldNode;

/** Told about every node and every run of words of a document tree, in the order they are read. */
export interface TreeVisitor {
  /** A node that can be the target of a link. */
  id: (id: string) => void;
  /** Words that must stand together; `inOrder` is false for labels and captions. */
  words: (text: string, inOrder: boolean) => void;
  /** A heading that starts a section. */
  section: (heading: string, number: string, id: string) => void;
  /** A link inside the document. */
  link: (to: string) => void;
}

/** Walks a document tree as a reader would read it. */
export function walkTree(nodes: readonly Node[], visitor: TreeVisitor, sectionId = ''): void {
  for (const node of nodes) walkNode(node, visitor, sectionId);
}

function walkNode(node: Node, visitor: TreeVisitor, sectionId: string): void {
  if (node.type === 'heading' && node.depth === 2) {
    visitor.section(plainWords(node.children), node.number ?? '', sectionId === '' ? (node.id ?? '') : sectionId);
    if (node.id !== undefined) visitor.id(node.id);
    return;
  }
  if (node.id !== undefined && node.type !== 'section') visitor.id(node.id);
  const label = (text: string | undefined): void => { if (text !== undefined) visitor.words(text, false); };
  switch (node.type) {
    case 'section':
      walkTree(node.children, visitor, node.id ?? '');
      if (node.id !== undefined) visitor.id(node.id);
      return;
    case 'band': label(node.left); label(node.right); return;
    case 'title': label(node.kicker); inlineWords(node.children, visitor, true); return;
    case 'heading': case 'paragraph': case 'ownHeading': case 'missing': inlineWords(node.children, visitor, true); return;
    case 'codeBlock': visitor.words(node.value, true); return;
    case 'contents': case 'rule': return;
    case 'figure':
      label(node.decorative === true ? undefined : node.alt);
      inlineWords(node.caption ?? [], visitor, false);
      return;
    case 'pictureRow':
      // What its pictures mean is told before its words.
      for (const { alt } of node.pictures) visitor.words(alt, true);
      walkTree(node.children, visitor);
      return;
    case 'table':
      if (node.showCaption) label(node.caption);
      for (const column of node.columns) inlineWords(column.children, visitor, false);
      walkTree(node.children, visitor);
      return;
    case 'field': label(node.label); walkTree(node.children, visitor); return;
    case 'callout': inlineWords(node.title ?? [], visitor, false); walkTree(node.children, visitor); return;
    case 'answer': for (const each of [node.label, node.hint, ...(node.kind === 'ticks' ? node.options ?? [] : [])]) label(each); return;
    case 'signatureLine': label(node.role); label(node.name); label(node.date); return;
    case 'part': case 'partRow':
      label(node.number);
      walkTree(node.children, visitor);
      walkTree(node.where, visitor);
      return;
    default: walkTree(node.children, visitor);
  }
}

function inlineWords(nodes: readonly Inline[], visitor: TreeVisitor, inOrder: boolean): void {
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') visitor.words(text, inOrder);
    text = '';
  };
  const walk = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'text' || inline.type === 'code') text += inline.value;
      else if (inline.type === 'break') text += '\n';
      else if (inline.type === 'traceLink') {
        flush();
        visitor.link(inline.to);
        visitor.words(inline.label, false);
      } else if (inline.type === 'pageRef') flush();
      else {
        if (inline.type === 'crossRef') visitor.link(inline.to);
        walk(inline.children);
      }
    }
  };
  walk(nodes);
  flush();
}

function plainWords(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plainWords(node.children) : '')).join('');
}
