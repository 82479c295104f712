import { councilOnly } from '../plan/council-only.js';
import * as codes from '../plan/schema/codes.js';
import { formatDate } from '../plan/dates.js';

/** A node of rich text, as far as its words go. */
export interface RichNode { type: string; value?: string; url?: string; alt?: string | null; children?: RichNode[]; data?: { blockId?: string } }

/** Words of a plan that a document must show, with the addresses that may stand in brackets inside them. */
export interface PlanWords { text: string; asides: string[] }

const bookkeeping = new Set([
  'id', 'source', 'writtenBy', 'dataAbout', 'visibility', 'easyRead', 'image', 'images', 'pointer', 'schemaVersion', 'planId',
  'version', 'sections', 'originals', 'conversion', ...councilOnly, 'councilLogo', 'logo', 'colours',
]);
const knownCodes = new Set(Object.values(codes).flatMap((list) => (Array.isArray(list) ? list.map(String) : [])));
const codeShape = /^[a-z]{2,3}(-[A-Z]{2})?$|^\d{2}:\d{2}$|^365\/7$/;

/**
 * Every label, date and rich text of a plan's records that a reader should meet; codes, ids and what is internal left
 * out. What came from a block of an original is left to the ledger.
 */
export function wordsOfRecords(plan: object): PlanWords[] {
  const found: PlanWords[] = [];
  gather(plan, found, referenceIds(plan));
  return found;
}

/** The words of a plan's sections that came from no original: a JSON plan may hold them. */
export function wordsOfSections(sections: readonly { children: readonly RichNode[] }[]): PlanWords[] {
  return sections.flatMap((section) => section.children.filter((node) => !isTraced(node)).flatMap(leaves));
}

function isTraced(node: RichNode): boolean {
  return node.data?.blockId !== undefined || (node.children ?? []).some(isTraced);
}

/** Every string and rich text below a value, whatever its key; for what must not leave. */
export function allWordsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(allWordsBelow);
  if (isRich(value)) return leaves(value).map((leaf) => leaf.text);
  return isObject(value) ? Object.values(value).flatMap(allWordsBelow) : [];
}

/** The leaves of rich text, each as words that stand together. */
export function leaves(node: RichNode): PlanWords[] {
  const children = node.children ?? [];
  if (node.type === 'code' || node.type === 'html') return [{ text: node.value ?? '', asides: [] }];
  if (children.length === 0 || children.some((child) => !phrasing.has(child.type))) return children.flatMap(leaves);
  const pieces: PlanWords[] = [{ text: '', asides: [] }];
  inline(children, pieces);
  return pieces.filter((piece) => piece.text.trim() !== '');
}

const phrasing = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link', 'image', 'footnoteReference', 'textDirective']);

function inline(nodes: readonly RichNode[], pieces: PlanWords[]): void {
  for (const node of nodes) {
    const last = pieces.at(-1);
    if (last === undefined) return;
    if (node.type === 'image') pieces.push({ text: node.alt ?? '', asides: [] }, { text: '', asides: [] });
    else if (node.type === 'footnoteReference') pieces.push({ text: '', asides: [] });
    else if (node.children !== undefined) {
      if (node.type === 'link') last.asides.push(`(${(node.url ?? '').replace(/^(mailto|tel):/i, '')})`);
      inline(node.children, pieces);
    } else last.text += node.type === 'break' ? '\n' : node.value ?? '';
  }
}

function gather(value: unknown, found: PlanWords[], ids: ReadonlySet<string>): void {
  if (typeof value === 'string') {
    if (value.trim() !== '' && !knownCodes.has(value) && !codeShape.test(value) && !ids.has(value)) found.push({ text: formatDate(value), asides: [] });
  } else if (Array.isArray(value)) for (const each of value) gather(each, found, ids);
  else if (isRich(value)) found.push(...(isTraced(value) ? [] : leaves(value)));
  else if (isObject(value) && !(Array.isArray(value['source']) && value['source'].length > 0)) {
    for (const [key, each] of Object.entries(value)) if (!bookkeeping.has(key)) gather(each, found, ids);
  }
}

// Records name each other by id; a reader sees the other record's words.
function referenceIds(value: unknown): Set<string> {
  const ids = new Set<string>();
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(walk);
    else if (isObject(each) && !isRich(each)) {
      if (typeof each['id'] === 'string') ids.add(each['id']);
      Object.values(each).forEach(walk);
    }
  };
  walk(value);
  return ids;
}

function isRich(value: unknown): value is RichNode {
  return isObject(value) && value['type'] === 'root' && Array.isArray(value['children']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
