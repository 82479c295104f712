import type { Block, DocumentNode, HeadingNode, Inline, PartsNode, TableCellNode } from '../../../src/document/nodes.js';

/** The words of a document in the order a reader of the page meets them, one block to a line. */
export function treeWords(document: DocumentNode): string {
  const headings: HeadingNode[] = [];
  collectHeadings(document.children, headings);
  return [...document.children.map((node) => blockWords(node, headings)), document.running.left, document.running.centre].join('\n');
}

function collectHeadings(nodes: readonly Block[], into: HeadingNode[]): void {
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) into.push(node);
    if (node.type === 'section' || node.type === 'cover') collectHeadings(node.children, into);
  }
}

function blockWords(node: Block, headings: HeadingNode[]): string {
  const all = (nodes: readonly Block[]): string => nodes.map((each) => blockWords(each, headings)).join('\n');
  const cells = (nodes: readonly TableCellNode[]): string => nodes.map((cell) => all(cell.children)).join('\n');
  switch (node.type) {
    case 'band': return `${node.left}\n${node.right}`;
    case 'title': return `${node.kicker}\n${inlineWords(node.children)}`;
    case 'contents': return [node.title, ...headings.map((heading) =>
      `${heading.number ?? ''} ${inlineWords(heading.children.filter((each) => each.type !== 'traceLink'))}`)].join('\n');
    case 'heading': return `${node.number ?? ''} ${inlineWords(node.children)}`;
    case 'paragraph': case 'ownHeading': case 'missing': return inlineWords(node.children);
    case 'list': return node.children.map((item) => all(item.children)).join('\n');
    case 'codeBlock': return node.value;
    case 'rule': return '';
    case 'table': return [node.caption, ...node.columns.map((column) => inlineWords(column.children)), ...node.children.map((row) => cells(row.children))].join('\n');
    case 'fields': return node.children.map((field) => `${field.label}\n${all(field.children)}`).join('\n');
    case 'callout': return `${inlineWords(node.title ?? [])}\n${all(node.children)}`;
    case 'figure': return inlineWords(node.caption ?? []);
    case 'answer': return [node.label, node.hint ?? '', node.lead ?? '', ...(node.kind === 'ticks' ? node.options ?? [] : [])].join('\n');
    case 'signature': return node.children.map((line) =>
      [line.role, node.nameLabel, line.name ?? '', node.signLabel, node.dateLabel, line.date ?? ''].join('\n')).join('\n');
    case 'parts': return partsWords(node, all, cells);
    case 'cover': case 'section': case 'quote': case 'ownWords': case 'pictureRow': return all(node.children);
  }
}

function partsWords(node: PartsNode, all: (nodes: readonly Block[]) => string, cells: (nodes: readonly TableCellNode[]) => string): string {
  return node.children.map((part) => part.type === 'part' ? [part.number, all(part.children), all(part.where)].join('\n')
    : [part.caption, ...part.children.flatMap((row) => [row.number, cells(row.children), all(row.where)])].join('\n')).join('\n');
}

function inlineWords(nodes: readonly Inline[]): string {
  return nodes.map((node) => {
    switch (node.type) {
      // Each value stands alone: halves of a character in neighbouring nodes never make one.
      case 'text': case 'code': return node.value.replace(/\p{Surrogate}/gu, '\ufffd');
      case 'break': return '\n';
      case 'traceLink': return ` ${node.label}`;
      case 'pageRef': return '';
      default: return inlineWords(node.children);
    }
  }).join('');
}
