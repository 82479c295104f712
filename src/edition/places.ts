import type { Block } from '../document/nodes.js';

/** In which section of a document each place stands. */
export type Places = ReadonlyMap<string, { section: string; number: string; title: string }>;

/** Reads off the built sections where every place is, so that what the annex says is what was printed. */
export function placesIn(sections: readonly { id: string; number: string; title: string; blocks: readonly Block[] }[]): Places {
  const found = new Map<string, { section: string; number: string; title: string }>();
  for (const { id, number, title, blocks } of sections) {
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        const node = value as { id?: unknown; children?: unknown };
        if (typeof node.id === 'string' && node.id.startsWith('place-') && !found.has(node.id)) found.set(node.id, { section: id, number, title });
        visit(node.children);
      }
    };
    visit(blocks);
  }
  return found;
}
