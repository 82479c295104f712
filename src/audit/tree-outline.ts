import type { DocumentNode } from '../document/nodes.js';
import type { ExpectedSection } from './expected.js';
import { walkTree } from './tree-words.js';

/** Where a place or part of a document stands: its section, and its turn among all. */
export interface Spot { section: number; turn: number }

/** A document tree cut into sections, with everything it prints and where its named places are. */
export interface Outline { sections: ExpectedSection[]; spots: Map<string, Spot>; links: number; strayLinks: string[] }

/** Reads the outline of a document tree. The words of the originals are filled in by somebody else. */
export function outlineOf(document: DocumentNode): Outline {
  const sections: ExpectedSection[] = [emptySection('front', '', '')];
  const spots = new Map<string, Spot>();
  const wanted: string[] = [];
  walkTree(document.children, {
    id: (id) => {
      if (!spots.has(id)) spots.set(id, { section: sections.length - 1, turn: spots.size });
      const section = sections.at(-1);
      if (section !== undefined && id.startsWith('part-')) section.isAnnex = true;
    },
    words: (text, inOrder) => { sections.at(-1)?.printed.push({ text, asides: [], inOrder }); },
    section: (heading, number, id) => { sections.push(emptySection(id, heading, number)); },
    link: (to) => { wanted.push(to); },
  });
  return { sections, spots, links: wanted.length, strayLinks: [...new Set(wanted)].filter((to) => !spots.has(to)) };
}

function emptySection(id: string, heading: string, number: string): ExpectedSection {
  return { id, heading, number, isAnnex: false, own: [], printed: [], values: [] };
}
