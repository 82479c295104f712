import { nothingAnswered, type Answered, type RowWords } from './answered.js';
import { councilOnly } from '../plan/council-only.js';
import * as codes from '../plan/schema/codes.js';
import { formatDate } from '../plan/dates.js';

/** Whether words are one of the plan's own codes, for which documents have other words. */
export function isCode(text: string): boolean {
  return knownCodes.has(text) || codeShape.test(text);
}

/** A node of rich text, as far as its words go. */
export interface RichNode { type: string; value?: string; url?: string; alt?: string | null; children?: RichNode[]; data?: { blockId?: string } }

/** Told about what a reader should meet in a plan's records. */
export interface RecordVisitor {
  words: (text: string) => void;
  rich: (tree: RichNode) => void;
  /** A number, or a time of day, with the name of its field. */
  value: (value: number | string, key: string) => void;
}

/** Words of a plan that a document must show, with the addresses that may stand in brackets inside them. */
export interface PlanWords { text: string; asides: string[] }

const bookkeeping = new Set([
  'id', 'source', 'writtenBy', 'dataAbout', 'visibility', 'easyRead', 'image', 'images', 'pointer', 'schemaVersion', 'planId',
  'version', 'sections', 'originals', 'conversion', ...councilOnly, 'councilLogo', 'logo', 'colours',
]);
const knownCodes = new Set(Object.values(codes).flatMap((list) => (Array.isArray(list) ? list.map(String) : [])));
const codeShape = /^[a-z]{2,3}(-[A-Z]{2})?$|^365\/7$/;
const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Every label, date and rich text of a plan's records that a reader should meet; codes, ids and what is internal left
 * out, and what is looked for as a part of an original already.
 */
export function wordsOfRecords(plan: object, answered: Answered = nothingAnswered): PlanWords[] {
  const found: PlanWords[] = [];
  visitRecords(plan, answered, {
    words: (text) => found.push({ text: formatDate(text), asides: [] }),
    rich: (tree) => found.push(...leaves(tree)),
    value: () => undefined,
  });
  return found;
}

/** The words of a plan's sections that came from no original: a JSON plan may hold them. */
export function wordsOfSections(sections: readonly { children: readonly RichNode[] }[], answered: Answered): PlanWords[] {
  return sections.flatMap((section) => section.children.flatMap((node) => unanswered(node, answered)).flatMap(leaves));
}

/** What is left of rich text without the blocks that are looked for as parts of an original. */
function unanswered(node: RichNode, answered: Answered): RichNode[] {
  const { data, children = [] } = node;
  if (data?.blockId !== undefined) return answered.isPart(data.blockId) ? [] : [node];
  if (children.length === 0 || children.some((child) => phrasing.has(child.type))) return [node];
  return children.flatMap((child) => unanswered(child, answered));
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

/** Walks the records of a plan that a reader meets: what is internal, bookkeeping or answered for is left out. */
export function visitRecords(plan: object, answered: Answered, visitor: RecordVisitor): void {
  const ids = referenceIds(plan);
  const isCarers = isObject(plan) && plan['planKind'] === 'carerSupportPlan';
  const walk = (value: unknown, key: string, rows: RowWords | undefined): void => {
    if (typeof value === 'number' || (typeof value === 'string' && timeShape.test(value))) {
      // Times and sums of a row are read out of its words.
      if (rows === undefined) visitor.value(value, key);
    } else if (typeof value === 'string') {
      if (value.trim() === '' || isCode(value) || ids.has(value)) return;
      if (rows === undefined || (!dateShape.test(value) && !rows.says(value))) visitor.words(value);
    } else if (Array.isArray(value)) for (const each of value) walk(each, key, rows);
    else if (isRich(value)) {
      for (const node of unanswered(value, answered)) {
        if (rows?.says(leaves(node).map(({ text }) => text).join(' ')) !== true) visitor.rich(node);
      }
    } else if (isObject(value)) {
      const own = answered.rowsOf(value['source']) ?? rows;
      // A carer's break is paid for in the other person's plan: no cost of it stands here (M17).
      const elsewhere = isCarers && value['recipient'] === 'caredFor';
      for (const [name, each] of Object.entries(value)) {
        // The needs of an assessment are for checking that none is missing; each need is printed by itself.
        if (key === 'assessment' && name === 'needIds') continue;
        if (!bookkeeping.has(name) && !(elsewhere && (name === 'cost' || name === 'fundedBy'))) walk(each, name, own);
      }
    }
  };
  walk(plan, '', undefined);
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
