import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';

/** Moves every place in a tree down by the empty lines that stood before the text that was parsed. */
export function movePositions(tree: Root, text: string, lead: number): void {
  if (lead === 0) return;
  const lines = text.slice(0, lead).split(/\r\n|\n|\r/).length - 1;
  move(tree, (point) => {
    point.line += lines;
    if (point.offset !== undefined) point.offset += lead;
  });
}

function move(node: Nodes, change: (point: Point) => void): void {
  if (node.position !== undefined) {
    change(node.position.start);
    change(node.position.end);
  }
  if ('children' in node) for (const child of node.children) move(child, change);
}
