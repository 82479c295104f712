import type { Block, DocumentNode } from '../../src/document/nodes.js';
import { easyRead, singleFormat } from '../../src/edition/index.js';
import { understand } from '../../src/index.js';

const date = '2026-11-26';

/** The Easy Read of a plan in Markdown. */
export async function easyReadOf(text: string): Promise<DocumentNode> {
  const { plan } = await understand({ name: 'plan.md', bytes: new TextEncoder().encode(text), date, files: { read: () => Promise.resolve(undefined) } });
  const edition = { plan, council: { wording: {} }, media: new Map(), date };
  return easyRead({ ...edition, single: singleFormat(edition) }).document;
}

/** The small bands between the rows of an Easy Read, in order. */
export async function bandsOf(text: string): Promise<string[]> {
  const found: string[] = [];
  JSON.stringify(await easyReadOf(text), (_, value: unknown) => {
    const node = value as { type?: string; depth?: number; children?: { value?: string }[] } | null;
    if (node?.type === 'heading' && node.depth === 3) found.push(node.children?.map((each) => each.value ?? '').join('') ?? '');
    return value;
  });
  return found;
}

/** The rows as a reader meets them: what the pictures show, and the lines. */
export async function rowsOf(text: string): Promise<{ pictures: string[]; lines: string[] }[]> {
  return rowsIn(await easyReadOf(text)).map(({ pictures, children }) => ({ pictures: pictures.map(({ alt }) => alt), lines: children.map((each) => wordsIn('children' in each ? each.children : []).replaceAll('\u00a0', ' ')) }));
}

function rowsIn(document: DocumentNode): Extract<Block, { type: 'pictureRow' }>[] {
  const found = (blocks: readonly Block[]): Extract<Block, { type: 'pictureRow' }>[] => blocks.flatMap((block) =>
    (block.type === 'pictureRow' ? [block] : 'children' in block ? found(block.children as Block[]) : []));
  return found(document.children).filter(({ size }) => size === 'full');
}

export function wordsIn(nodes: readonly unknown[]): string {
  return nodes.map((each) => {
    const node = each as { value?: string; children?: unknown[] };
    return node.value ?? wordsIn(node.children ?? []);
  }).join('');
}

export const rowWith = (rows: Awaited<ReturnType<typeof rowsOf>>, words: string): { pictures: string[]; lines: string[] } | undefined => rows.find(({ lines }) => lines.some((line) => line.includes(words)));
