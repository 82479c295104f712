import type { Block, FigureNode, Inline, ListItemNode, ListNode, OwnWordsNode, ParagraphNode, PartNode, QuoteNode } from '../../document/nodes.js';
import { answerSheet } from './answer-sheet.js';
import { heightOf } from './extent.js';
import { isDrawing } from '../picture-measures.js';
import { coverTitleSize } from '../type-measures.js';
import { inlineSheets, inlineText, keepLink, smallSize, wordsFor } from './inline-sheet.js';
import { addLanguage } from './language.js';
import { pictureFile, pictureRow } from './picture-row-sheet.js';
import { holdable, printable } from './printable.js';
import type { Json, Press, Room, Sheet } from './sheet.js';
import { partTableSheet, tableSheet, takeId } from './table-sheet.js';
import { breakable, lineCount, rounding } from './text-width.js';

/** Room taken by an indent, in points, as in the stylesheet. */
export const indents = { ownWords: 14, callout: 30, list: 24, quote: 20, missing: 24, part: 34, where: 124, step: 16, label: 0.3 } as const;

/** Where a line holds about so many ems, nothing is set in further: words would stand one letter under the other. */
const narrowest = 7;

/** How deep lists and quotes may stand in each other. */
const deepest = 7;

/** Makes blocks ready for the stylesheet, in their room on the page. */
export function blockSheets(blocks: readonly Block[], press: Press, room: Room): Sheet[] {
  return blocks.flatMap((block, index) => {
    if (isBare(block)) return [{ type: 'places', ids: takeId(block.id, press) }];
    if ((room.depth >= deepest || room.depth > 1 && room.width < narrowest * room.size) && (block.type === 'list' || block.type === 'quote' || block.type === 'ownWords')) return flat(block, press, room);
    const ids = takeId(block.id, press);
    const sheet = addLanguage(blockSheet(block, press, room), block);
    if (ids.length > 0) sheet.ids = ids;
    if (block.type === 'paragraph') sheet.leads = leads(block, blocks[index + 1], room);
    if (block.type === 'answer') sheet.leads = leadsOn(blocks, index);
    return [sheet];
  });
}

// A box with nothing in it would look like something left out.
function isBare(block: Block): boolean {
  switch (block.type) {
    case 'callout': return block.children.length === 0 && block.title === undefined;
    case 'ownWords': case 'quote': case 'list': case 'missing': case 'fields': case 'ownHeading': return block.children.length === 0;
    case 'codeBlock': return block.value === '';
    case 'pictureRow': return block.children.length === 0 && block.pictures.length === 0;
    default: return false;
  }
}

/** Words in lists in lists each lead to the next; a chain of them that keeps together must not outgrow a page. */
const deepestLead = 4;

// A short paragraph keeps with the table or list it leads to.
function leads(block: ParagraphNode, next: Block | undefined, room: Room): boolean {
  // What is said in grey leads to what stands below it in its section; the last of a section leads to nothing.
  if (block.role === 'guidance') return next !== undefined;
  if (room.depth > deepestLead) return false;
  const leadsTo = next?.type === 'table' || next?.type === 'fields' || next?.type === 'list' || next?.type === 'signature' || next?.type === 'pictureRow' || next?.type === 'callout' && next.tone === 'record';
  return leadsTo && lineCount(inlineText(block.children), room.size, room.width) <= 3;
}

// The first and the last of a group of places have another one with them on their page.
function leadsOn(blocks: readonly Block[], index: number): boolean {
  const isPlace = (at: number): boolean => blocks[at]?.type === 'answer';
  return isPlace(index + 1) && (!isPlace(index - 1) || !isPlace(index + 2));
}

// Typst takes only so much nesting, and a page only so much indent: what is deeper stands under its mark, without a new indent.
function flat(block: ListNode | QuoteNode | OwnWordsNode, press: Press, room: Room): Sheet[] {
  const own: Sheet = { type: 'places', ids: takeId(block.id, press) };
  if (block.type !== 'list') return [own, ...blockSheets(block.children, press, room)];
  return [own, ...marked(block, press).flatMap(({ item, mark }) => {
    const [first, ...rest] = item.children;
    const words: Inline = { type: 'text', value: `${mark} ` };
    const children: Block[] = first?.type === 'paragraph'
      ? [{ ...first, children: [words, ...first.children] }, ...rest]
      : [{ type: 'paragraph', children: [words] }, ...item.children];
    return [{ type: 'places', ids: takeId(item.id, press) }, ...blockSheets(children, press, room)];
  })];
}

function marked(list: ListNode, press: Press): { item: ListItemNode; mark: string }[] {
  let next = list.start ?? 1;
  return list.children.map((item) => {
    const value = item.value ?? next;
    next = value + 1;
    const mark = item.checked === undefined ? (list.ordered ? `${value}.` : '•') : printable(item.checked ? '\u2611' : '\u2610', press.notes);
    return { item, mark };
  });
}

function blockSheet(block: Block, press: Press, room: Room): Sheet {
  const inside = (less: number): Room => ({ ...room, depth: room.depth + 1, width: Math.max(room.size, room.width - less) });
  const line = (text: string, within = room): string => wordsFor(text, press, { ...within, bold: true }).trim();
  const within = (share: number): boolean => heightOf([block], room.width, room.size, press.style.leading, press.media) < press.pageHeight * share;
  const small = (): boolean => within(0.3);
  switch (block.type) {
    case 'cover': return { type: 'cover', children: blockSheets(block.children, press, { ...room, cover: true }) };
    case 'band': {
      const logo = block.logo === undefined ? null : pictureFile(block.logo, press);
      return { type: 'band', left: line(block.left, inside(room.width / 2)), right: line(block.right, inside(room.width / 2)), logo, logoAlt: holdable(block.logoAlt ?? '') };
    }
    case 'title': {
      const size = room.cover ? coverTitleSize(press.document) : room.size * 2.17;
      press.bookmarks.push(holdable(inlineText(block.children)));
      return { type: 'title', cover: room.cover, kicker: line(block.kicker), children: inlineSheets(block.children, press, { ...room, size, bold: true }) };
    }
    case 'contents': {
      const title = line(block.title);
      if (title !== '') press.bookmarks.push(holdable(block.title));
      return { type: 'contents', title };
    }
    case 'section': return { type: 'section', breakBefore: block.breakBefore === true, children: blockSheets(block.children, press, room) };
    case 'heading': {
      const size = room.size * (press.headings[block.depth - 2] ?? 1);
      const name = holdable(`${block.number ?? ''} ${inlineText(block.children)}`);
      press.bookmarks.push(name);
      const place = `heading:${press.bookmarks.length}`;
      press.placed.add(place);
      if (block.depth === 2 && block.number !== undefined) press.numbered = true;
      const link = block.depth === 2 ? keepLink({ to: place, description: name }, press) : null;
      // A band's words stand in from its edges, and beside its picture.
      const indent = block.band === undefined ? Math.max(40, size * 2) : 110;
      return {
        type: 'heading', place, depth: block.depth, name: printable(holdable(inlineText(block.children)), press.notes), number: block.number === undefined ? '' : line(block.number), link,
        band: block.band === undefined ? null : { width: room.width, file: block.band.media === undefined ? null : pictureFile(block.band.media, press), photo: !isDrawing(press.media.get(block.band.media ?? '')?.mediaType) },
        children: inlineSheets(block.children, press, { ...room, size, bold: true, width: Math.max(size, room.width - indent) }),
      };
    }
    case 'paragraph': {
      const role = block.role ?? 'body';
      const size = role === 'small' ? smallSize(press, room) : room.size * (role === 'statement' ? 1.25 : 1);
      return { type: 'paragraph', role, whole: block.whole === true, children: inlineSheets(block.children, press, { ...room, size }) };
    }
    case 'list': return list(block, press, inside(listIndent(room)));
    case 'quote': return { type: 'quote', children: blockSheets(block.children, press, inside(indents.quote)) };
    case 'codeBlock': return { type: 'codeBlock', lines: codeLines(block.value, press, inside(24)) };
    case 'rule': return { type: 'rule' };
    case 'ownWords': return { type: 'ownWords', children: blockSheets(block.children, press, inside(indents.ownWords)) };
    case 'ownHeading': return { type: 'ownHeading', children: inlineSheets(block.children, press, { ...room, bold: true }) };
    case 'table': return tableSheet(block, press, room, blockSheets);
    case 'fields': {
      const stacked = block.stacked === true;
      const labelRoom = stacked ? room : inside(room.width * (1 - indents.label));
      const valueRoom = { ...(stacked ? room : inside(room.width * indents.label + 12)), tight: true };
      return {
        type: 'fields', stacked,
        rows: block.children.map((field) => addLanguage({
          type: 'field', ids: takeId(field.id, press), label: line(field.label, labelRoom), children: blockSheets(field.children, press, valueRoom),
          keep: heightOf(field.children, valueRoom.width, room.size, press.style.leading, press.media) < press.pageHeight * 0.4,
        }, field)),
      };
    }
    case 'callout': return {
      type: 'callout', tone: block.tone, keep: block.tone === 'record' ? within(0.8) : small(),
      title: block.title === undefined ? null : inlineSheets(block.title, press, { ...inside(indents.callout), bold: true }),
      children: blockSheets(block.children, press, inside(indents.callout)),
    };
    case 'missing': return { type: 'missing', keep: small(), tight: room.tight, children: inlineSheets(block.children, press, inside(indents.missing)) };
    case 'figure': return figure(block, press, room);
    case 'pictureRow': return pictureRow(block, press, room, blockSheets);
    case 'answer': return answerSheet(block, press, room);
    case 'signature': {
      const third = inside(room.width * 0.7);
      return {
        type: 'signature', nameLabel: line(block.nameLabel, third), signLabel: line(block.signLabel, third), dateLabel: line(block.dateLabel, third),
        rows: block.children.map((row) => addLanguage({
          type: 'signatureLine', ids: takeId(row.id, press), role: line(row.role), name: line(row.name ?? '', third), date: line(row.date ?? '', third),
        }, row)),
      };
    }
    case 'parts': return {
      type: 'parts',
      children: block.children.map((each) => {
        const ids = takeId(each.id, press);
        const sheet = each.type === 'part' ? part(each, press, room) : partTableSheet(each, press, room, blockSheets);
        return { ...addLanguage(sheet, each), ids };
      }),
    };
  }
}

// Large type has larger marks.
function listIndent(room: Room): number {
  return Math.max(indents.list, room.size * 1.5);
}

function list(node: ListNode, press: Press, room: Room): Sheet {
  press.lists.push(node.children.some((item) => item.checked !== undefined) ? 'None' : node.ordered ? 'Decimal' : 'Disc');
  const items = marked(node, press).map(({ item, mark }): Json => {
    press.items.push(item.checked === undefined ? undefined : item.checked ? press.words.checked : press.words.unchecked);
    return addLanguage({ type: 'listItem', ids: takeId(item.id, press), mark, children: blockSheets(item.children, press, room) }, item);
  });
  return { type: 'list', ordered: node.ordered, indent: listIndent(room), items };
}

function codeLines(value: string, press: Press, room: Room): string[] {
  return value.replace(/\t/g, '    ').split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((each) => breakable(printable(each.replace(/[\v\f]/g, ' '), press.notes), room.size, room.width - rounding));
}

function figure(node: FigureNode, press: Press, room: Room): Sheet {
  const file = pictureFile(node.media, press);
  const caption = node.caption === undefined ? null : inlineSheets(node.caption, press, { ...room, size: smallSize(press, room) });
  const width = Math.min(Math.max(node.widthMm, 5) * 2.8346, room.width);
  // A picture that is not there still says what it shows.
  const instead = file !== null ? '' : wordsFor(node.alt, press, { ...room, width: Math.max(room.size, room.width - indents.missing) }).trim();
  const ground = isDrawing(press.media.get(node.media)?.mediaType);
  return { type: 'figure', file, ground, alt: holdable(node.alt), decorative: node.decorative === true, width, limit: press.pageHeight * 0.8, caption, instead };
}

function part(node: PartNode, press: Press, room: Room): Sheet {
  const indent = Math.min(Math.max(node.indent, 0), 6) * indents.step;
  const words: Room = { ...room, width: room.width - indents.part - indents.where - indent - 12 };
  const where: Room = { ...room, size: smallSize(press, room), width: indents.where - 12 };
  const height = Math.max(
    heightOf(node.children, words.width, words.size, press.style.leading, press.media),
    heightOf(node.where, where.width, where.size, press.style.leading, press.media),
  );
  return {
    type: 'part', number: printable(node.number, press.notes), indent,
    keep: height < press.pageHeight * 0.5,
    children: blockSheets(node.children, press, words), where: blockSheets(node.where, press, where),
  };
}
