import type { PhrasingContent } from 'mdast';

/** The readable text of inline content, pictures left out. */
export function plainText(children: readonly PhrasingContent[]): string {
  return children.map(textOf).join('');
}

/**
 * Readable pieces of inline content. A picture or a footnote mark ends a piece, since what is printed there differs from
 * format to format; formatting and links do not.
 */
export function piecesOf(children: readonly PhrasingContent[]): string[] {
  const pieces: string[] = [''];
  gather(children, pieces);
  return pieces.map(tidySpaces).filter((piece) => piece !== '');
}

/** Whether there is a picture in a node: it may stand inside a link or in bold. */
export function holdsPicture(node: PhrasingContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
}

/** One line for each hard break, single spaces, nothing at the ends. */
export function tidySpaces(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').split(lineEnd).map((line) => line.trim()).filter((line) => line !== '').join('\n');
}

// Marks hard breaks until spaces are tidied; control characters cannot come out of a file (see decode).
const lineEnd = '\u0001';

function gather(children: readonly PhrasingContent[], pieces: string[]): void {
  for (const child of children) {
    if (child.type === 'image' || child.type === 'footnoteReference') pieces.push('');
    else if ('children' in child) gather(child.children, pieces);
    else pieces[pieces.length - 1] = (pieces.at(-1) ?? '') + (child.type === 'break' ? lineEnd : textOf(child));
  }
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? plainText(node.children) : '';
}
