import type { Block, Inline } from '../../document/nodes.js';
import type { ValueSpan } from '../../plan/plan.js';
import { valuesIn } from '../../plan/values.js';
import { at, isFilled } from '../path.js';
import { show } from '../cells.js';
import type { EditionContext } from '../context.js';
import { linesOf, plainOf, type Stretch } from './text-of.js';
import type { Making } from './making.js';

/** A value longer than this is only named. */
const longestValue = 90;

/** Something that is in the full plan and has no row: where it is there, and what. */
export interface OnlyFull { section: string; what: string; /** The table it is a column of. */ of?: string }

/**
 * Everything of the single format that has no row: fields by their names, and whatever holds an amount, a date, a time, a dose or a phone
 * number that no row has, in full (H30: a value is never dropped).
 */
export function onlyInFull(single: readonly Block[], rowTexts: readonly string[], { context, shown }: Making): OnlyFull[] {
  const said = new Set(rowTexts.flatMap((text) => [...valuesOf(text).map(keyOf), ...(/\b(?:midday|noon)\b/iu.test(text) ? ['time 12:00'] : []), ...(/\bmidnight\b/iu.test(text) ? ['time 00:00'] : [])]));
  const withValues: OnlyFull[] = [];
  for (const section of single) {
    if (section.type !== 'section' || section.id === 's-annex') continue;
    const title = titleOf(section.children);
    for (const { label, text } of piecesOf(section.children)) {
      // Half a sum, of those prices that are known, says nothing to a reader, and beside the person's own total would alarm.
      if (text.includes(context.words('money.totalPart'))) continue;
      const missing = valuesOf(text).filter((span) => !said.has(keyOf(span)));
      if (missing.length === 0) continue;
      for (const span of missing) said.add(keyOf(span));
      withValues.push({ section: title, what: label === '' || text.startsWith(label) ? text : `${label}: ${text}` });
    }
  }
  return [...withValues, ...unshownFields(shown, context).filter(({ what }) => !withValues.some((each) => each.what.startsWith(`${what}:`)))];
}

function unshownFields(shown: ReadonlySet<string>, context: EditionContext): OnlyFull[] {
  const { template, plan, words: { fill } } = context;
  const named = (label: string, values: readonly string[]): string => {
    const value = [...new Set(values.filter((each) => each !== ''))].join('; ').replace(/[.]$/, '');
    return value === '' || value.length > longestValue ? fill(label) : `${fill(label)}: ${value}`;
  };
  const valueOf = (value: unknown, as: string | undefined, record: unknown): string => (isFilled(value) ? joined(linesOf(show(value, as, context, record))) : '');
  const isShown = (path: string): boolean => [...shown].some((each) => path === each || path.startsWith(`${each}.`) || each.endsWith('.*') && path.startsWith(each.slice(0, -1)));
  return template.sections.flatMap((section) => section.holds.flatMap((hold): OnlyFull[] => {
    const where = fill(section.title);
    if ('fields' in hold) return hold.fields.filter(({ path }) => isFilled(at(plan, path)) && !isShown(path)).map(({ label, path, as }) => ({ section: where, what: named(label, [valueOf(at(plan, path), as, plan)]) }));
    if (!('records' in hold)) return [];
    const { of, columns, title } = hold.records;
    const all = at(plan, of);
    if (!Array.isArray(all) || isShown(of)) return [];
    const unshown = columns.filter(({ path }) => all.some((record) => isFilled(at(record, path))) && !isShown(`${of}.*.${path}`));
    if (unshown.length === 0) return [];
    const filled = columns.filter(({ path }) => all.some((record) => isFilled(at(record, path))));
    return unshown.length === filled.length ? [{ section: where, what: fill(title) }] : unshown.map(({ label, path, as }) => ({ section: where, what: named(label, all.map((record) => valueOf(at(record, path), as, record))), of: fill(title) }));
  }));
}

function valuesOf(text: string): ValueSpan[] {
  return valuesIn(text, []).filter(({ kind }) => kind !== 'number' && kind !== 'name');
}

function keyOf({ kind, norm }: ValueSpan): string {
  return `${kind} ${norm}`;
}

/** Names of a list are several: "Grace, Yetunde". */
function joined(lines: readonly Stretch[]): string {
  return lines.map(({ text }) => text).join(lines.every(({ kind }) => kind === 'item') ? ', ' : ' ');
}

function titleOf(blocks: readonly Block[]): string {
  const heading = blocks.find((block) => block.type === 'heading');
  return heading?.type === 'heading' ? plainOf(heading.children) : '';
}

interface Piece { label: string; text: string }

/** Each field, cell row, paragraph and item by itself, with what names it. */
function piecesOf(blocks: readonly Block[]): Piece[] {
  // What several are recorded of stands under the name of each: "Kettle tipper", "What it cost: £32.50".
  let named = '';
  return blocks.flatMap((block): Piece[] => {
    switch (block.type) {
      case 'heading':
        named = block.depth > 3 ? plainOf(block.children).trim() : '';
        return [];
      case 'fields':
        return block.children.flatMap((field) => piecesOf(field.children).map(({ text }) => ({ label: named === '' ? field.label : `${named}: ${field.label}`, text })));
      case 'table':
        // A sum of nothing only says that no price could be added up.
        return block.children.filter((row) => !(row.total === true && valuesOf(linesOf(row.children.flatMap(({ children }) => children)).map(({ text }) => text).join(' ')).every(({ kind, norm }) => kind === 'money' && Number(norm) === 0))).map((row) => ({ label: block.caption, text: row.children.map((cell, index) => cellText(block.columns[index]?.children ?? [], cell.children)).filter((text) => text !== '').join(', ') }));
      case 'list':
        return block.children.flatMap((item) => piecesOf(item.children));
      case 'paragraph': {
        const text = plainOf(block.children).trim();
        return text === '' ? [] : [{ label: '', text }];
      }
      case 'section': case 'quote': case 'ownWords': case 'callout':
        return piecesOf(block.children as Block[]);
      default:
        return [];
    }
  });
}

function cellText(head: readonly Inline[], cell: readonly Block[]): string {
  const text = linesOf(cell).map((each) => each.text).join(' ').trim();
  const label = plainOf(head).trim();
  return text === '' ? '' : label === '' ? text : `${label}: ${text}`;
}
