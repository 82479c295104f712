import type { Block, FieldNode, Inline, ListItemNode, ParagraphNode } from '../document/nodes.js';
import { formatDate } from '../plan/dates.js';
import { formatPence } from '../plan/money.js';
import type { EditionContext } from './context.js';
import { ownBlocks } from './own-blocks.js';
import { at, bookkeeping, isFilled, isObject, isRichText } from './path.js';
import { periodOf, scheduleText, timesText } from './schedule.js';

/** How a value of the plan is shown: one name for each `as` of a template. */
type Show = (value: unknown, context: EditionContext, argument: string, record: unknown) => Block[];

/** One paragraph of plain words. */
export function words(text: string): Block[] {
  return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
}

/** Shows a value as a template asks. Unknown codes print as they stand, so that nothing is lost. */
export function show(value: unknown, as: string | undefined, context: EditionContext, record: unknown = undefined): Block[] {
  if (!isFilled(value)) return [];
  if (as === undefined) return plain(value, context);
  const [name = '', argument = ''] = split(as);
  const shower = shows[name];
  if (shower === undefined) throw new Error(`The template asks to show something as "${as}", which is not known.`);
  return shower(value, context, argument, record);
}

function split(as: string): [string, string] {
  const colon = as.indexOf(':');
  return colon < 0 ? [as, ''] : [as.slice(0, colon), as.slice(colon + 1)];
}

const shows: Readonly<Record<string, Show>> = {
  any: (value, context) => anything(value, context),
  list: (value, context) => list(asArray(value).map((each) => plain(each, context))),
  date: (value) => words(typeof value === 'string' ? formatDate(value) : String(value)),
  money: (value) => words(typeof value === 'number' ? formatPence(value) : String(value)),
  yesNo: (value, context) => words(context.words(value === true ? 'formats.yes' : 'formats.no')),
  minutes: (value, context) => words(minutesText(Number(value), context)),
  code: (value, context, list) => words(codeText(list, value, context)),
  codes: (value, context, list) => words(asArray(value).map((each) => codeText(list, each, context)).join(context.words('formats.semicolon'))),
  formats: (value, context) => words(formatsText(value, context)),
  points: (value, context) => words(context.words('formats.size', { points: Number(value) })),
  reading: (value, context) => words(readingText(value, context)),
  language: (value, context) => words(context.words.find(`languages.${String(value)}`) ?? String(value)),
  period: (value, context) => words(periodOf(String(value), context)),
  schedule: (value, context) => words(scheduleText(value, context)),
  day: (value, context) => words(value === 'daily' ? context.words('formats.every') : context.words.list('formats.days')[Number(value) - 1] ?? String(value)),
  times: (_value, context, _argument, record) => words(timesText(record, context)),
  amountPeriod: (value, context, _argument, record) => amountPeriod(value, context, record),
  moneyPeriod: (value, context, path) => words(join([formatPence(Number(value)), periodOf(String(at(context.plan, path) ?? ''), context)], ' ')),
  recipient: (value, context) => words(value === 'caredFor' ? text(at(context.plan, 'caredForPerson.name')) : context.words('person.name')),
  needs: (value, context) => linked(value, 'needs', ['text'], context),
  need: (value, context) => linked([value], 'needs', ['text'], context),
  outcomes: (value, context) => linked(value, 'outcomes', ['text'], context),
  services: (value, context) => linked(value, 'services', ['what'], context),
  contact: (value, context) => contact(value, context),
  advocate: (value, context) => contact(value, context),
  phone: (value) => phone(String(value)),
  link: (value, context) => link(String(value), context),
  measures: (value, context) => list(asArray(value).map((each) => measure(each, context))),
  metBy: (value, context) => list(asArray(value).map((each) => metBy(each, context))),
  byWhen: (_value, context, _argument, record) => words(join([dateText(at(record, 'byWhen')), text(at(record, 'byWhenWords'))], context.words('formats.comma'))),
};

/** A value shown by its own nature. */
export function plain(value: unknown, context: EditionContext): Block[] {
  if (!isFilled(value)) return [];
  if (isRichText(value)) return ownBlocks(value.children, context, { trace: false, places: false });
  if (typeof value === 'boolean') return shows.yesNo!(value, context, '', undefined);
  if (typeof value === 'string') return words(/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value);
  if (typeof value === 'number') return words(String(value));
  if (Array.isArray(value)) return shows.list!(value, context, '', undefined);
  return anything(value, context);
}

/** Any group of fields, each with its label; nothing filled is left out. */
export function anything(value: unknown, context: EditionContext): Block[] {
  if (!isObject(value) || isRichText(value)) return plain(value, context);
  return Object.entries(value).flatMap(([key, each]): Block[] => {
    if (bookkeeping.has(key) || !isFilled(each)) return [];
    return labelled(labelOf(key, context), key.endsWith('Pence') && typeof each === 'number' ? words(formatPence(each)) : byKey(key, each, context));
  });
}

/** Lists of codes that a field has wherever it stands. */
const codeOfKey: Readonly<Record<string, string>> = {
  decision: 'originalDecision', reasons: 'conversionReason', scope: 'copyScope', originalAttached: 'originalAttached', status: 'actionStatus', period: 'period', frequency: 'period', managedBy: 'management', funder: 'funder', format: 'format', kind: 'serviceKind',
};

/** Fields that hold ids of other records, which people know by their words. */
const recordsOfKey: Readonly<Record<string, string>> = {
  needIds: 'needs', needId: 'needs', outcomeIds: 'outcomes', changeIds: 'changes', serviceIds: 'services', serviceId: 'services', informalIds: 'informal', informalId: 'informal',
};

function byKey(key: string, value: unknown, context: EditionContext): Block[] {
  const codes = codeOfKey[key];
  if (codes !== undefined && Array.isArray(value) && value.every((each) => typeof each === 'string')) return shows.codes!(value, context, codes, undefined);
  if (codes !== undefined && typeof value === 'string') {
    return words(codes === 'period' ? periodOf(value, context) : codeText(codes, value, context));
  }
    const ids = recordsOfKey[key];
  if (ids !== undefined) return linked(value, ids, ['text', 'what', 'who'], context);
  return key === 'schedule' ? words(scheduleText(value, context)) : plain(value, context);
}

/** The words for a field that no template names. */
export function labelOf(key: string, context: EditionContext): string {
  const known = context.words.find(`labels.${key}`);
  if (known !== undefined) return known;
  const spaced = key.replace(/Pence$/, '').replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** One field with the label of its key, for what no template names. */
export function byLabel(key: string, value: unknown, context: EditionContext): FieldNode {
  const children = key.endsWith('Pence') && typeof value === 'number' ? words(formatPence(value)) : byKey(key, value, context);
  return { type: 'field', label: labelOf(key, context), children };
}

/** A label in bold before the first of its blocks. */
export function labelled(label: string, blocks: Block[]): Block[] {
  const lead: Inline[] = [{ type: 'strong', children: [{ type: 'text', value: `${label}:` }] }, { type: 'text', value: ' ' }];
  const [first, ...rest] = blocks;
  if (first?.type === 'paragraph') return [{ ...first, children: [...lead, ...first.children] }, ...rest];
  return blocks.length === 0 ? [] : [{ type: 'paragraph', children: lead.slice(0, 1) }, ...blocks];
}

function list(items: Block[][]): Block[] {
  const filled = items.filter((item) => item.length > 0);
  if (filled.length === 1) return filled[0] ?? [];
  return filled.length === 0 ? [] : [{ type: 'list', ordered: false, children: filled.map((children): ListItemNode => ({ type: 'listItem', children })) }];
}

export function codeText(list: string, code: unknown, context: EditionContext): string {
  return context.words.find(`codes.${list}.${String(code)}`) ?? String(code);
}

function formatsText(value: unknown, context: EditionContext): string {
  const points = at(context.plan, 'communication.largePrintPoints');
  return asArray(value).map((each) => {
    const name = codeText('format', each, context);
    return each === 'largePrint' && typeof points === 'number' ? context.words('formats.points', { format: name, points }) : name;
  }).join(context.words('formats.comma'));
}

/** "Lexend, dark blue words, cream paper, 1.5 times the usual space between lines". */
function readingText(value: unknown, context: EditionContext): string {
  if (!isObject(value)) return '';
  const { typeface, lineSpacing, paper, textColour, bold, lineLength } = value;
  const say = (key: string, facts: Record<string, string>): string => context.words(`reading.${key}`, facts);
  return [
    ...(typeof typeface === 'string' ? [codeText('typeface', typeface, context)] : []),
    ...(bold === undefined ? [] : [say(bold === true ? 'bold' : 'notBold', {})]),
    ...(typeof textColour === 'string' ? [say('ink', { colour: codeText('ink', textColour, context) })] : []),
    ...(typeof paper === 'string' ? [say('paper', { colour: codeText('paper', paper, context) })] : []),
    ...(lineSpacing === undefined ? [] : [say('spacing', { times: String(lineSpacing) })]),
    ...(lineLength === undefined ? [] : [say('letters', { letters: String(lineLength) })]),
  ].join(context.words('formats.semicolon'));
}

function minutesText(minutes: number, context: EditionContext): string {
  const part = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [`${String(count)} ${context.words(`formats.minutes.${count === 1 ? one : many}`)}`];
  return [...part(Math.floor(minutes / 60), 'hour', 'hours'), ...part(minutes % 60, 'minute', 'minutes')].join(' ');
}

function amountPeriod(value: unknown, context: EditionContext, record: unknown): Block[] {
  const group = isObject(value) ? value : isObject(record) ? record : {};
  const pence = isObject(value) ? value.amountPence : value;
  if (typeof pence !== 'number') return [];
  return words(join([formatPence(pence), periodOf(text(group.period), context)], ' '));
}

/** Names of the records with these ids, as people know them. */
function linked(value: unknown, of: string, keys: string[], context: EditionContext): Block[] {
  const all = asArray(at(context.plan, of));
  return list(asArray(value).map((id) => {
    const record = all.find((each) => isObject(each) && each.id === id);
    const found = keys.map((key) => at(record, key)).find(isFilled);
    return found === undefined ? words(String(id)) : plain(found, context);
  }));
}

function contact(value: unknown, context: EditionContext): Block[] {
  if (!isObject(value)) return plain(value, context);
  // That it is the person's own plan is said by the name.
  const { phone: number, isSubject: _own, ...rest } = value;
  const names = Object.entries(rest).flatMap(([key, each]) => (bookkeeping.has(key) || typeof each !== 'string' ? [] : [each]));
  const other = Object.fromEntries(Object.entries(rest).filter(([, each]) => typeof each !== 'string'));
  const line = join([join(names, context.words('formats.comma')), text(number)], context.words('formats.comma'));
  return [...words(line), ...anything(other, context)];
}

function phone(number: string): Block[] {
  return words(number.replace(/ /g, '\u00a0'));
}

function link(url: string, context: EditionContext): Block[] {
  if (!/^(https?|mailto|tel):/i.test(url)) return words(url);
  return [{ type: 'paragraph', children: [{ type: 'link', url, description: context.words('own.linkOut', { url }), children: [{ type: 'text', value: url }] }] }];
}

/** One measure of a risk: what is done, then who does it and the number to ring. */
function measure(value: unknown, context: EditionContext): Block[] {
  if (!isObject(value) || isRichText(value)) return plain(value, context);
  const { what, who, phone: number, type, serviceId, ...rest } = value;
  const lead = isFilled(type) ? codeText('reactiveType', type, context) : '';
  const tail = join([text(who), text(number)], context.words('formats.comma'));
  return [
    ...appended(plain(what, context), join([isFilled(what) ? '' : lead, tail], ': ')),
    ...(isFilled(serviceId) ? linked([serviceId], 'services', ['what'], context) : []),
    ...(isFilled(what) && lead !== '' ? words(lead) : []),
    ...anything(rest, context),
  ];
}

/** One way a need is met: by whom, how, and with which help. */
function metBy(value: unknown, context: EditionContext): Block[] {
  if (!isObject(value)) return plain(value, context);
  const by = isFilled(value.by) ? codeText('metBy', value.by, context) : '';
  const who = text(value.who);
  const lead = who === '' ? by : by === '' ? who : `${by}: ${who}`;
  const { by: _by, who: _who, how, serviceIds, informalIds, ...rest } = value;
  return [
    ...words(lead), ...plain(how, context),
    ...(isFilled(serviceIds) ? linked(serviceIds, 'services', ['what'], context) : []),
    ...(isFilled(informalIds) ? linked(informalIds, 'informal', ['what', 'who'], context) : []),
    ...anything(rest, context),
  ];
}

/** Words behind the last paragraph, in brackets. */
function appended(blocks: Block[], tail: string): Block[] {
  if (tail === '') return blocks;
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, ...words(tail)];
  const grown: ParagraphNode = { ...last, children: [...last.children, { type: 'text', value: ` (${tail})` }] };
  return [...blocks.slice(0, -1), grown];
}

function dateText(value: unknown): string {
  return typeof value === 'string' ? formatDate(value) : '';
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : isFilled(value) ? [value] : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function join(parts: string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
