import type { Block, Inline } from '../../../src/document/nodes.js';

/** The words a reader of a tree should find, in order, by the tree's own rules and not by the writer's. */
export function textOfBlocks(blocks: readonly Block[], place: { shown?: ReadonlySet<string> } = {}): string {
  return blocks.map((block) => textOfBlock(block, place)).join('\n');
}

function textOfBlock(node: Block, place: { shown?: ReadonlySet<string> }): string {
  const inner = (blocks: readonly Block[]): string => textOfBlocks(blocks, place);
  switch (node.type) {
    case 'cover': case 'section': case 'quote': case 'ownWords': return inner(node.children);
    case 'band': return node.left + node.right;
    case 'title': return node.kicker + textOf(node.children);
    case 'heading': return (node.number ?? '') + textOf(node.children);
    case 'paragraph': case 'ownHeading': case 'missing': return textOf(node.children);
    case 'codeBlock': return node.value;
    case 'rule': case 'contents': return '';
    case 'list': return node.children.map((item) => (item.checked === undefined ? '' : item.checked ? '☑' : '☐') + inner(item.children)).join('\n');
    case 'callout': return textOf(node.title ?? []) + inner(node.children);
    case 'fields': return node.children.map((field) => field.label + inner(field.children)).join('\n');
    case 'figure': return (place.shown?.has(node.media) === true ? '' : node.alt) + textOf(node.caption ?? []);
    case 'pictureRow': return node.pictures.map(({ media, alt }) => (place.shown?.has(media) === true ? '' : alt)).join('') + inner(node.children);
    // What stands in a place until somebody writes is a prompt, and a box to tick is a sign: `blank` looks at those.
    case 'answer': return node.label + (node.hint ?? '') + (node.lead ?? '') + (node.kind === 'ticks' ? (node.options ?? []).join('') : '');
    case 'signature': return node.children.map((line) => line.role + node.nameLabel + (line.name ?? '') + node.signLabel + node.dateLabel + (line.date ?? '')).join('\n');
    case 'table': return (node.showCaption ? node.caption : '') + node.columns.map((column) => textOf(column.children)).join('')
      + node.children.map((row) => row.children.map((cell) => inner(cell.children)).join('')).join('\n');
    case 'parts': {
      const made: string[] = [];
      let open = false;
      for (const child of node.children) {
        if (child.type === 'part') {
          if (!open) made.push(node.numberLabel + node.wordsLabel + node.whereLabel);
          open = true;
          made.push(child.number + inner(child.children) + inner(child.where));
          continue;
        }
        if (child.children.length === 0) continue;
        open = false;
        const columns = Math.max(1, ...child.children.map((row) => row.children.length));
        if (!child.hasHeader) made.push(node.numberLabel + node.wordsLabel.repeat(columns) + node.whereLabel);
        child.children.forEach((row, at) => {
          const heading = child.hasHeader && at === 0;
          made.push((heading ? node.numberLabel : '') + row.number + row.children.map((cell) => inner(cell.children)).join('') + (heading ? node.whereLabel : '') + inner(row.where));
        });
      }
      return made.join('\n');
    }
  }
}

function textOf(nodes: readonly Inline[]): string {
  return nodes.map((node): string => {
    switch (node.type) {
      case 'text': case 'code': return node.value;
      case 'break': return ' ';
      case 'traceLink': return node.label;
      case 'pageRef': return '';
      default: return textOf(node.children);
    }
  }).join('');
}

/** Letters and signs alone: what XML cannot hold is left out, and so is space. */
export function bare(text: string): string {
  let kept = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const holdable = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe) || code > 0xffff;
    if (holdable && !/\s/.test(letter)) kept += letter;
  }
  return kept;
}
