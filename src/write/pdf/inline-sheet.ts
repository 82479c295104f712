import { withoutHolds } from '../../document/held-hyphen.js';
import type { Inline } from '../../document/nodes.js';
import { addLanguage } from './language.js';
import { holdable, printable } from './printable.js';
import { leastSize } from '../type-measures.js';
import type { Press, Room, Sheet, SheetLink } from './sheet.js';
import { breakable, breakableAtSpaces, rounding, textWidth } from './text-width.js';

/** Sizes the stylesheet uses too, as shares of the body size. */
export const sizes = { pill: 0.74, small: 0.84, pillRoom: 14 } as const;

/** The size of a reference where it stands, and the room its sides take. */
function pillMeasures(press: Press, room: Room): { size: number; sides: number } {
  const size = Math.max(room.size * sizes.pill, Math.min(room.size, leastSize(press.document)));
  return { size, sides: Math.max(sizes.pillRoom, room.size) };
}

/** The size of small print where it stands, never less than the document allows. */
export function smallSize(press: Press, room: Room): number {
  return Math.max(room.size * sizes.small, Math.min(room.size, leastSize(press.document)));
}

/**
 * Makes words ready to print in their place: clean, drawable, and breakable where they are wider than the place. A soft hyphen
 * goes: at the end of a line it would be printed, and read aloud, as a hyphen that nobody wrote.
 */
export function wordsFor(text: string, press: Press, room: Room): string {
  const clean = printable(text.replaceAll('\u00ad', '').replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' '), press.notes);
  return breakableAtSpaces(breakable(clean, room.size, room.width - rounding, room.bold), room.size, room.width, room.bold);
}

/** Typst takes only so much nesting; deeper words are kept and lose the innermost emphasis. */
const deepest = 8;

export function inlineSheets(nodes: readonly Inline[], press: Press, room: Room, depth = 0): Sheet[] {
  const sheets: Sheet[] = [];
  for (const node of nodes) {
    if (depth >= deepest && 'children' in node) {
      sheets.push(...inlineSheets(node.children, press, room, depth));
      continue;
    }
    const sheet = inlineSheet(node, press, room, depth + 1);
    if (sheet === undefined) continue;
    if (sheet.type === 'traceLink') joinPill(sheet, sheets, press, room);
    sheets.push(sheet);
  }
  return sheets;
}

// A pill stays with the last word before it, if both fit one line; several pills may part from each other.
function joinPill(pill: Sheet, before: Sheet[], press: Press, room: Room): void {
  const { size, sides } = pillMeasures(press, room);
  const last = before.at(-1);
  if (last?.type === 'text' && typeof last.value === 'string') {
    last.value = last.value.trimEnd();
    if (last.value === '') before.pop();
  }
  const previous = before.at(-1);
  const word = previous?.type === 'text' ? String(previous.value).split(/\s/).at(-1) ?? '' : undefined;
  const together = word !== undefined && pill.fits === true
    && textWidth(word, room.size) + textWidth(String(pill.label), size) + 2 * sides <= room.width;
  pill.lead = previous === undefined ? '' : together ? '\u00a0' : ' ';
}

/** Keeps a link for the finishing pass and gives its number, which stands in its place in the meantime. */
export function keepLink(link: SheetLink, press: Press): number {
  press.links.push(link);
  return press.links.length - 1;
}

function inlineSheet(node: Inline, press: Press, room: Room, depth: number): Sheet | undefined {
  switch (node.type) {
    case 'text': return { type: 'text', value: wordsFor(node.value, press, room) };
    case 'code': return { type: 'code', value: wordsFor(node.value, press, room) };
    case 'break': return { type: 'break' };
    case 'strike': return { type: 'strike', children: inlineSheets(node.children, press, room, depth) };
    // Slanted letters are taken for bold ones, which are never narrower.
    case 'strong': case 'emphasis': return { type: node.type, children: inlineSheets(node.children, press, { ...room, bold: true }, depth) };
    case 'missingInline':
      return { type: 'missingInline', children: inlineSheets(node.children, press, { ...room, width: Math.max(room.size, room.width - room.size) }, depth) };
    case 'span': return addLanguage({ type: 'span', children: inlineSheets(node.children, press, room, depth) }, node);
    case 'link': {
      const url = holdable(node.url);
      const children = inlineSheets(node.children, press, room, depth);
      if (url === '') return { type: 'span', children };
      return { type: 'link', link: keepLink({ url, description: describe(node.description, node.children) }, press), children };
    }
    case 'crossRef': {
      const children = inlineSheets(node.children, press, room, depth);
      if (!press.ids.has(node.to)) return { type: 'span', children };
      return { type: 'crossRef', link: keepLink({ to: node.to, description: describe(node.description, node.children) }, press), children };
    }
    case 'traceLink': {
      const label = printable(node.label, press.notes).trim();
      const known = press.ids.has(node.to);
      const description = holdable(node.description) || holdable(node.label);
      const { size, sides } = pillMeasures(press, room);
      const fits = textWidth(label, size) + sides <= room.width;
      return {
        type: 'traceLink', label: fits ? label : breakable(label, room.size, room.width - rounding), fits,
        link: known ? keepLink({ to: node.to, description }, press) : null,
      };
    }
    case 'pageRef': return pageRef(node.to, node.pattern, press, room);
  }
}

function pageRef(to: string, pattern: string, press: Press, room: Room): Sheet | undefined {
  if (press.ids.has(to)) return { type: 'pageRef', to, pattern: printable(pattern, press.notes) };
  const page = Object.hasOwn(press.pageMap, to) ? press.pageMap[to] : undefined;
  return page === undefined ? undefined : { type: 'text', value: wordsFor(pattern.replaceAll(' {page}', '\u00a0{page}').replaceAll('{page}', String(page)), press, room) };
}

function describe(description: string, children: readonly Inline[]): string {
  return holdable(description) || holdable(inlineText(children));
}

/** The words of inline nodes as one string, line breaks as `\n`. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text': case 'code': return withoutHolds(node.value);
      case 'break': return '\n';
      case 'traceLink': return ` ${node.label}`;
      case 'pageRef': return node.pattern;
      default: return inlineText(node.children);
    }
  }).join('');
}
