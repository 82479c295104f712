import type { Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Block, Inline } from '../../document/nodes.js';
import { isOrder, sentencesIn, standsAlone } from '../../plain/index.js';
import type { EditionContext } from '../context.js';
import { inlinesOf } from '../inline.js';
import { daysOf, timesOf, type DayCell } from './day-table.js';
import { cellsSaid } from './table-words.js';
import { spokenIn, textOf } from './spoken.js';

/** A stretch of words that becomes rows: where it came from, whether it is a heading or an item, and easy words a person wrote for it. */
export interface Stretch {
  kind: 'text' | 'heading' | 'item' | 'picture' | 'cell';
  text: string;
  source?: string;
  /** Easy words in the plan itself, one line a row. */
  easy?: string;
  /** The media id of a picture of the person's own; `text` is what it shows. */
  media?: string;
  /** Its number in a list whose order matters. */
  number?: number;
  /** A day over what is done on it: a band of its own. */
  band?: true;
  /** What is done on the day of the band before it. */
  ofDay?: true;
  /** Bold words that its paragraph begins with, and what they are about: "**I fall.** I press the pendant." */
  title?: string;
  /** Who says it, where that is not the person. */
  speaker?: string;
  /** BCP 47, when the words are not in the language of the document. */
  lang?: string;
}

/** The words of rich text in reading order. Line ends the person made stay line ends. */
export function stretchesOf(nodes: readonly RootContent[], context: EditionContext): Stretch[] {
  const leads = nodes.flatMap((node) => (node.type === 'paragraph' && opensWithLead(node.children) ? node.children.slice(0, 1) : []));
  if (leads.length >= fewestLeads) for (const each of leads) withLead.add(each);
  return nodes.flatMap((node) => stretchesIn(node, context, 'text'));
}

function stretchesIn(node: RootContent, context: EditionContext, kind: Stretch['kind']): Stretch[] {
  const meta = metaOf(node);
  switch (node.type) {
    case 'heading':
      return [...words('heading', node.children, context, meta), ...picturesIn(node.children, meta)];
    case 'paragraph':
      if (kind === 'text' && isBoldLine(node.children)) return [...withTitle('heading', node.children, context, meta), ...picturesIn(node.children, meta)];
      return [...spokenIn(node.children, context.plan).flatMap(({ children, speaker }) => withTitle(kind, children, context, speaker === undefined ? meta : { ...meta, speaker })), ...picturesIn(node.children, meta)];
    case 'list':
      return node.children.flatMap((child, index) => {
        const [first, ...more] = stretchesIn(child, context, 'item');
        if (first === undefined) return [];
        return [node.ordered === true && node.children.length > 1 && first.number === undefined ? { ...first, number: (node.start ?? 1) + index } : first, ...more];
      });
    case 'blockquote':
      return node.children.flatMap((child) => stretchesIn(child, context, kind));
    case 'listItem':
      return node.children.flatMap((child) => stretchesIn(child, context, 'item').map((each): Stretch => ({ ...meta, ...each })));
    case 'table':
      return isOnRecord(node, context) ? [] : tableRows(node.children, context);
    case 'code':
      return [{ kind: 'text', text: node.value, ...meta }];
    case 'html':
      return node.value.trim() === '' ? [] : [{ kind: 'text', text: node.value, ...meta }];
    case 'thematicBreak':
      return [];
    default:
      if ('name' in node && (node as { name?: string }).name === 'easy') return [];
      if ('children' in node) return (node.children as RootContent[]).flatMap((child) => stretchesIn(child, context, kind));
      return 'value' in node && typeof node.value === 'string' && node.value.trim() !== '' ? [{ kind: 'text', text: node.value, ...meta }] : [];
  }
}

/** Paragraphs that begin with a word or two in bold, as several others beside them do: "**Wash** Stool in shower.", "**Bed** Ten." */
const withLead = new WeakSet<object>();
const [fewestLeads, mostInLead, mostInItalics] = [3, 3, 8];

function opensWithLead([first, next]: readonly Nodes[]): boolean {
  if (first?.type !== 'strong' && first?.type !== 'emphasis' || next?.type !== 'text') return false;
  const lead = textOf(first.children).trim();
  // "*I fall.* Pendant round my neck."
  if (first.type === 'emphasis') return /^[^.?!:]+[.?:]$/u.test(lead) && lead.split(' ').length <= mostInItalics && /^\s+[\p{Lu}\d"“]/u.test(next.value);
  // "**Bev** Haddow, comes in" is one name.
  return /^\s+[\p{Lu}\d]/u.test(next.value) && !/^\s+\S+(?:,|\s+(?:is|was|has|comes|does|helps|works|and)\b)/u.test(next.value) && !/[.?!:,;–—-]$/u.test(lead) && lead.split(' ').length <= mostInLead && !ofTheSentence.test(lead.replace(/^(?:before|after|during|at|in|on)\s+(?=\p{L})/iu, ''));
}

/** Letters and words that bold words before a paragraph can have and still be its title. */
const [longestTitle, mostTitleWords] = [120, 22];

function withTitle(kind: Stretch['kind'], children: Parameters<typeof inlinesOf>[0], context: EditionContext, meta: Partial<Stretch>): Stretch[] {
  const [first, ...rest] = children;
  const isLead = first !== undefined && withLead.has(first);
  const title = kind !== 'heading' && (first?.type === 'strong' || first?.type === 'emphasis' && isLead) && meta.easy === undefined ? plainOf(inlinesOf(first.children, context)).replace(/\s+/g, ' ').trim() : '';
  // A sum or a number to ring is said in a row of its own.
  if (!/[.?!]$/.test(title) && !isLead && !isGluedTitle(title, rest, kind) || /£\d|\d{5}/u.test(title) || title.length > longestTitle || title.split(' ').length > mostTitleWords || /[.?!]\s/.test(title)) return words(kind, children, context, meta);
  const said = words(kind, rest, context, meta);
  return said.length === 0 ? words(kind, children, context, meta) : said.map((each, at) => (at === 0 ? { ...each, title: title.replace(/\.$/, '') } : each));
}

/** Words that a bold lead cannot have: they belong to the sentence, "**Never** lift me", "**Can't** eat nuts", "**Except Sundays** give me wine". */
const ofTheSentence = /n['’]t\b|\b(?:not|no|never|nobody|none|neither|nor|rarely|hardly|seldom|ever|always|please|only|just|also|must|may|might|can|cannot|could|will|would|shall|should|do|does|did|is|are|was|were|have|has|had|if|when|until|till|unless|except|before|after|during|without|with|within|at|in|on|by|to|for|from|of|less|more|than|under|over|all|some|any|every|each|both|who|which|that|i|i['’]m|you|we|he|she|they|it|and|or|but|my|his|her|our|your|their)\b/iu;
const mostLeadWords = 4;

/** "**small seizure** time it, stay with me": bold words that no stop parts from what is said of them, and that are no part of its sentence. */
function isGluedTitle(title: string, rest: readonly Nodes[], kind: Stretch['kind']): boolean {
  const said = textOf(rest).trim();
  if (kind !== 'item' || title === '' || title.split(' ').length > mostLeadWords || /[:,;–—-]$/u.test(title) || ofTheSentence.test(title) || !/^\p{L}/u.test(said)) return false;
  const [first = '', ...more] = sentencesIn(said)[0]?.split(/,\s+/u) ?? [];
  // "Strangers touch me": a plain form behind several of them is what they do. "Time it, stay with me" are two things to do.
  if (isOrder(first) || more.some((part) => isOrder(part))) return more.some((part) => isOrder(part)) && !/s$/u.test(title) && !/^\p{Lu}/u.test(title);
  return /^(?:(?:i|we|you|he|she|they|it|there)(?:['’]\p{L}+)?|an?|the|some)\s/iu.test(first) && standsAlone(first);
}

/** A line of bold words by itself is a heading to whoever wrote it. */
function isBoldLine(children: readonly Nodes[]): boolean {
  const [only, ...rest] = children;
  // "**Properly bad** (crying, will not let go)" is a heading with what it means.
  const more = rest.length === 1 && rest[0]?.type === 'text' && /^\s*\([^()\d]{2,60}\)\s*:?\s*$/u.test(rest[0].value) && only?.type === 'strong' && isPlainTitle(textOf(only.children).trim()) ? [] : rest;
  if (only?.type !== 'strong' || more.length > 0 || JSON.stringify(only.children).length >= 400) return false;
  // "**I am not stupid. I am not drunk.**" is said, and heads nothing.
  const said = textOf(only.children).trim();
  return !(/[.!]$/.test(said) && sentencesIn(said).every((each) => standsAlone(each)));
}

/** Neither something to do nor something that must not be: those are said, and head nothing. */
function isPlainTitle(text: string): boolean {
  return !/\b(?:no|not|never|nobody|none|without|cannot|avoid|stop|only|always|must|please)\b|n['’]t\b/iu.test(text) && !isOrder(text);
}

/**
 * A week of the person's own, every column of which is a field and every row of which became a line of the timetable, is the picture timetable; any
 * other table is said as it stands: a row that became nothing would be said nowhere.
 */
export function isOnRecord(node: RootContent, { plan }: EditionContext): boolean {
  const record = node.data?.record;
  if (node.type !== 'table' || record?.kind !== 'timetable' || record.fields.some((field) => field === null)) return false;
  const lines = new Set((plan.timetable ?? []).flatMap(({ source }) => source ?? []));
  return node.children.slice(1).every((row) => row.data?.blockId === undefined || lines.has(row.data.blockId));
}

function metaOf(node: RootContent): Partial<Stretch> {
  const { blockId, easyRead, lang } = node.data ?? {};
  return { ...(blockId === undefined ? {} : { source: blockId }), ...(easyRead === undefined ? {} : { easy: easyRead }), ...(lang === undefined ? {} : { lang }) };
}

/** Without the marks of footnotes, which Easy Read has none of: "at the foot[feet]" cannot be read, and what a note says has rows of its own. */
function withoutNoteMarks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => (child.type === 'footnoteReference' ? [] : 'children' in child ? [{ ...child, children: withoutNoteMarks(child.children) } as PhrasingContent] : [child]));
}

function words(kind: Stretch['kind'], children: Parameters<typeof inlinesOf>[0], context: EditionContext, meta: Partial<Stretch>): Stretch[] {
  const inlines = inlinesOf(withoutNoteMarks(children), context);
  const text = plainOf(inlines).replace(/[ \t]+/g, ' ').trim();
  const lang = meta.lang ?? languageOf(inlines);
  return text === '' ? [] : [{ kind, text, ...meta, ...(lang === undefined ? {} : { lang }) }];
}

// Words of another language all through: a span around everything.
function languageOf(inlines: readonly Inline[]): string | undefined {
  const spoken = inlines.filter((each) => !(each.type === 'text' && each.value.trim() === ''));
  const [first] = spoken;
  return first?.type === 'span' && spoken.every((each) => each.type === 'span' && each.lang === first.lang) ? first.lang : undefined;
}

/** The words of inlines; a line end the person made is kept. What they crossed out says that it was. */
export function plainOf(inlines: readonly Inline[]): string {
  return inlines.map((each) =>
    each.type === 'text' || each.type === 'code' ? each.value
      : each.type === 'break' ? '\n'
        : 'children' in each ? plainOf(each.children) : '').join('');
}

function picturesIn(children: readonly Nodes[], meta: Partial<Stretch>): Stretch[] {
  return children.flatMap((child): Stretch[] => {
    if (child.type === 'image') {
      const source = child.data?.blockId ?? meta.source;
      return child.data?.media === undefined && (child.alt ?? '') === '' ? []
        : [{ kind: 'picture', text: child.alt ?? '', ...(child.data?.media === undefined ? {} : { media: child.data.media }), ...(source === undefined ? {} : { source }) }];
    }
    return 'children' in child ? picturesIn(child.children as Nodes[], meta) : [];
  });
}

/** What the other cells say, each behind the name of its column: under "Do not" it is the opposite. Only "Do this" says nothing more. */
function saidThen(cells: readonly string[], heads: readonly string[]): string {
  return cellsSaid(cells, heads).split('\n').slice(1).map((line) => line.replace(/^(?:do this|what to do|what we do|then)\s*:\s+/iu, '')).join('\n');
}

/** "If this happens", "What could go wrong": a first column of what may happen. */
const ofCase = /^(?:if\b|when this\b|what if\b|what (?:could|might|can|may) (?:happen|go wrong))/iu;

/** Each row of a table of the person's own as one stretch: "Monday, 9am: swimming" with the names of the columns where there are any. */
function tableRows(rows: readonly TableRow[], context: EditionContext): Stretch[] {
  const [head, ...body] = rows.map((row) => ({ row, cells: row.children.map((cell) => plainOf(inlinesOf(cell.children, context)).replace(/\s+/g, ' ').trim()) }));
  if (head === undefined) return [];
  const named = head.cells.some((cell) => cell !== '');
  const [happens = ''] = head.cells;
  const lines = named ? body : [head, ...body];
  const days = named ? daysOf(head.cells, body.map(({ cells }) => cells)) : undefined;
  if (days !== undefined && days.length > 0) return timetable(days, body.map(({ row }) => metaOf(row)));
  const times = named ? timesOf(head.cells, body.map(({ cells }) => cells)) : undefined;
  if (times !== undefined && times.length > 0) return times.map(({ row, time, text }): Stretch => ({ kind: 'item', text, title: time, ofDay: true, ...metaOf(body[row]?.row ?? head.row) }));
  const spoken = lines.map(({ row, cells }): Stretch => ({
    kind: 'cell', ...metaOf(row),
    ...(ofCase.test(happens) && (cells[0] ?? '') !== '' && cells.slice(1).some((cell) => cell !== '')
      // What may happen stands over what is done then.
      ? { title: `${happens}: ${cells[0] ?? ''}`.replace(/\.$/u, ''), text: saidThen(cells, head.cells) } : { text: cellsSaid(cells, named ? head.cells : []) }),
  })).filter(({ text }) => text !== '');
  return spoken.length > 0 ? spoken : [{ kind: 'cell', text: cellsSaid(head.cells, []), ...metaOf(head.row) }];
}

/** A band for each day, and below it a row for each part of the day. */
function timetable(days: readonly DayCell[], rows: readonly Partial<Stretch>[]): Stretch[] {
  return days.flatMap(({ row, day, part, text }, at): Stretch[] => [
    ...(days[at - 1]?.day === day ? [] : [{ kind: 'heading', text: day, band: true, ...rows[row] } as const]),
    { kind: 'item', text, title: part, ofDay: true, ...rows[row] },
  ]);
}

/** The words of document blocks, as the single format shows a value. */
export function linesOf(blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block): Stretch[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'ownHeading': {
        const text = plainOf(block.children).replace(/[ \t]+/g, ' ').trim();
        return text === '' ? [] : [{ kind: 'text', text, ...(block.lang === undefined ? {} : { lang: block.lang }) }];
      }
      case 'list':
        return block.children.flatMap((item) => linesOf(item.children).map((each): Stretch => ({ ...each, kind: 'item' })));
      case 'table':
        return block.children.map((row): Stretch => ({ kind: 'cell', text: cellsSaid(row.children.map((cell) => linesOf(cell.children).map(({ text }) => text).join(' ')), []) }));
      case 'figure':
        return [{ kind: 'picture', text: block.alt, media: block.media }];
      case 'fields':
        return block.children.flatMap((field) => linesOf(field.children).map((each): Stretch => ({ ...each, text: `${field.label}: ${each.text}` })));
      case 'codeBlock':
        return [{ kind: 'text', text: block.value }];
      default:
        return 'children' in block ? linesOf(block.children as Block[]) : [];
    }
  });
}
