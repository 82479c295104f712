import type { Definition, Nodes, Root } from 'mdast';
import { kindOfAddress } from './links.js';
import type { WalkState } from './walk-state.js';

/** What a line such as `[Mum]: 07700900123` is: a link's address, a note to nobody, or words. */
export type DefinitionKind = 'linkDefinition' | 'comment' | 'words';

/** Notes which link definitions are really addresses, and says of each definition in the tree what it is. */
export function sortDefinitions(tree: Root, state: WalkState): Map<Definition, DefinitionKind> {
  const found: Definition[] = [];
  const used = new Set<string>();
  gather(tree, found, used);
  const kinds = new Map<Definition, DefinitionKind>();
  for (const each of found) {
    const kind = kindOf(each, used.has(each.identifier), state);
    kinds.set(each, kind);
    if (kind === 'linkDefinition' && !state.definitions.has(each.identifier)) state.definitions.set(each.identifier, each);
  }
  return kinds;
}

function kindOf(each: Definition, used: boolean, state: WalkState): DefinitionKind {
  if (/^(\/\/|comment|_|#)$/i.test(each.identifier) && /^#?$/.test(each.url) && !used) return 'comment';
  if (kindOfAddress(each.url) === 'words') return 'words';
  // Only an original has a ledger to count what is printed nowhere.
  if (!state.traced && (!used || state.definitions.has(each.identifier))) return 'words';
  return used || !each.title ? 'linkDefinition' : 'words';
}

function gather(node: Nodes, found: Definition[], used: Set<string>): void {
  if (node.type === 'definition') found.push(node);
  if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  if ('children' in node) for (const child of node.children) gather(child, found, used);
}
