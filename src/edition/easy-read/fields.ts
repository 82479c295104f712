import type { Block } from '../../document/nodes.js';
import { capitalised, wordCount } from '../../plain/index.js';
import { show } from '../cells.js';
import { at, isFilled, isObject, isRichText } from '../path.js';
import type { Making } from './making.js';
import { metByRows } from './met-by.js';
import { turnsRound } from './row-flow.js';
import { scheduleRows } from './schedule.js';
import type { EasyField } from './spec.js';
import { linesOf, stretchesOf, type Stretch } from './text-of.js';

/** Where a field stands: in the plan, or in one of its records. */
export interface Place { root: unknown; pointer: string }

/** The rows of one field, in a sentence, by its code, or its own words under a label. */
export function fieldRows(spec: EasyField, { root, pointer }: Place, making: Making): Block[] {
  const value = at(root, spec.path);
  making.shown.add(pointer === '' ? spec.path : `${pointer}.${spec.path}`);
  const part = `${pointer === '' ? '' : `${pointer}.`}${spec.path}`;
  if (!isFilled(value) || spec.unless !== undefined && value === spec.unless) return alsoRows(spec, { root, pointer }, making, []);
  if (spec.says !== undefined) {
    const said = spec.says[String(value)];
    return said === undefined ? [] : alsoRows(spec, { root, pointer }, making, [making.context.words.fill(said)]);
  }
  if (spec.special === 'metBy') return metByRows(Array.isArray(value) ? value : [value], making.context.words.fill(spec.label ?? ''), part, making);
  if (spec.as === 'schedule' && isObject(value)) return scheduleRows(value, part, making);
  const stretches = stretchesOfValue(value, spec.as, root, making);
  if (spec.say !== undefined && isShort(stretches)) {
    const text = stretches.map((each) => each.text.replace(/[.!?]+$/, '')).join(', ');
    return alsoRows(spec, { root, pointer }, making, [making.context.words.fill(spec.say, { value: text })]);
  }
  const easy = isObject(root) && typeof root.easyRead === 'string' && isLead(spec) ? root.easyRead : undefined;
  const label = spec.label ?? (spec.say === undefined ? undefined : leadOf(spec.say));
  const image = isObject(root) && typeof root.image === 'string' && isLead(spec) ? root.image : undefined;
  const hints = { part, ...(image === undefined ? {} : { image }), ...(spec.picture === undefined ? {} : { fallback: spec.picture }), ...(label === undefined ? {} : { label: making.context.words.fill(label) }) };
  if (easy !== undefined) return making.rows.forStretch({ kind: 'text', text: stretches.map(({ text }) => text).join(' '), easy }, hints);
  const [first, ...rest] = stretches;
  if (first === undefined) return [];
  const { label: _label, image: _image, ...later } = hints;
  const more = spec.also === undefined ? [] : alsoRows(spec, { root, pointer }, making, []);
  return [...making.rows.forStretch(first, hints), ...rest.flatMap((each) => making.rows.forStretch(each, hints.label !== undefined && turnsRound(hints.label) ? { ...later, label: hints.label } : later)), ...more];
}

/** The words of a value: its own, when it is rich text, or as the single format shows it. */
export function stretchesOfValue(value: unknown, as: string | undefined, record: unknown, { context }: Pick<Making, 'context'>): Stretch[] {
  if (as === undefined && isRichText(value)) return stretchesOf(value.children, context);
  if (as === 'list' && Array.isArray(value)) return value.flatMap((each) => stretchesOfValue(isObject(each) && each.key === undefined && isRichText(each.text) ? each.text : each, undefined, record, { context }).map((stretch): Stretch => ({ ...stretch, kind: 'item' })));
  return linesOf(show(value, as, context, record));
}

// The field that says what a record is: its easy words are for that.
function isLead({ path, label }: EasyField): boolean {
  return label === undefined && ['text', 'what', 'item', 'who'].includes(path);
}

function isShort(stretches: readonly Stretch[]): boolean {
  return stretches.every(({ kind, text }) => kind !== 'picture' && !text.includes('\n')) && wordCount(stretches.map(({ text }) => text).join(' ')) <= 9 && !stretches.some(({ text }) => /[.!?]\s/.test(text));
}

/** "They come from {value}." as a label, for a value too long to stand in a sentence. */
function leadOf(say: string): string {
  const lead = say.replace(/\{value\}.*$/, '').replace(/[:\s]+$/, '').trim();
  return lead === '' ? '' : lead;
}

function alsoRows(spec: EasyField, { root, pointer }: Place, making: Making, first: string[]): Block[] {
  const words = [...first, ...(spec.also === undefined ? [] : alsoWords(spec, root, pointer, making))];
  return words.length === 0 ? [] : making.rows.standing(words.map(capitalised), spec.picture, `${pointer === '' ? '' : `${pointer}.`}${spec.path}`);
}

function alsoWords({ also }: EasyField, root: unknown, pointer: string, making: Making): string[] {
  if (also === undefined) return [];
  const value = at(root, also.path);
  making.shown.add(pointer === '' ? also.path : `${pointer}.${also.path}`);
  if (!isFilled(value)) return [];
  if (also.says !== undefined) return also.says[String(value)] === undefined ? [] : [making.context.words.fill(also.says[String(value)] ?? '')];
  const text = linesOf(show(value, undefined, making.context, root)).map((each) => each.text.replace(/[.!?]+$/, '')).join(', ');
  return text === '' ? [] : [making.context.words.fill(also.say ?? '{value}', { value: text })];
}
