import type { AnswerKind, AnswerNode } from '../../document/answer.js';
import type { FieldSpec } from '../template.js';
import type { BlankContext } from './blank-context.js';
import { isCouncils } from './spec.js';

/** A field with the path it has in the plan, and what it is part of. */
export interface Asked { spec: FieldSpec; path: string; of?: string; inCell?: boolean }

type Shape = Pick<AnswerNode, 'kind'> & { room?: number; options?: readonly string[] };

/** Options that stand as boxes to tick; more are a list to choose from. In a group that comes several times, boxes soon fill pages. */
const mostTicks = { once: 7, again: 4 } as const;
/** A place of so many lines stands under its label, with the whole width. */
const standsBelow = 3;

/** The place to fill in for one field of a template, called as the template calls it. */
export function answerFor({ spec, path, of, inCell = false }: Asked, blank: BlankContext): AnswerNode {
  const { context, say } = blank;
  const label = context.words.fill(spec.label);
  const shape = shapeOf(spec, path, blank, inCell ? 0 : of === undefined ? mostTicks.once : mostTicks.again);
  const room = shape.room ?? roomFor(path, shape.kind, blank, of !== undefined);
  const kind = shape.kind === 'line' && room >= standsBelow && !inCell ? 'words' : shape.kind;
  const hint = inCell ? undefined : say.find(`hints.${kind === 'money' ? spec.as?.split(':')[0] ?? '' : kind}`);
  return {
    type: 'answer', kind, room, label: inCell ? '' : label, name: of === undefined ? label : say('within', { of, label }),
    prompt: promptFor(kind, blank), ...(hint === undefined || hint === '' ? {} : { hint }), ...(kind === 'money' ? { lead: say('currency') } : {}),
    ...(shape.options === undefined ? {} : { options: shape.options }), ...(isCouncils(path, blank.spec) ? { council: true } : {}),
  };
}

/** What stands in a place until something is written. */
export function promptFor(kind: AnswerKind, { say }: BlankContext): string {
  return say.find(`prompts.${kind}`) ?? say('prompts.usual');
}

function roomFor(path: string, kind: AnswerKind, { spec }: BlankContext, inRecord: boolean): number {
  if (kind !== 'line') return 1;
  return spec.lines[path] ?? (inRecord ? spec.usualLines.record : spec.usualLines.field);
}

function shapeOf(field: FieldSpec, path: string, blank: BlankContext, most: number): Shape {
  const { context: { words } } = blank;
  const [as = '', list = ''] = (field.as ?? '').split(':');
  const among = (options: readonly string[]): Shape => ({ kind: options.length > most ? 'choice' : 'ticks', options });
  switch (as) {
    case 'date': return { kind: 'date' };
    case 'money': case 'amountPeriod': case 'moneyPeriod': return { kind: 'money' };
    case 'phone': return { kind: 'phone' };
    case 'yesNo': return among([words('formats.yes'), words('formats.no')]);
    case 'code': return among(codeWords(list, blank));
    // Several of a long list can only be written.
    case 'codes': return most < mostTicks.once ? { kind: 'line', room: 1 } : { kind: 'ticks', options: codeWords(list, blank) };
    case 'formats': return among(codeWords('format', blank));
    case 'period': return among(['daily', 'weekly', 'fortnightly', 'fourWeekly', 'monthly', 'quarterly', 'yearly', 'oneOff'].map((each) => capital(words(`periods.${each}`))));
    case 'day': return { kind: 'choice', options: [words('formats.every'), ...words.list('formats.days')] };
    case 'points': case 'language': case 'byWhen': case 'minutes': case 'times': case 'link': case 'recipient': return { kind: 'line', room: 1 };
    default: return /(?:^|\.)phone$/.test(path) ? { kind: 'phone' } : { kind: 'line' };
  }
}

/** The words of a list of codes, each once: some codes mean the same to a reader. */
export function codeWords(list: string, { context }: BlankContext): string[] {
  const codes = context.words.keys(`codes.${list}`);
  return [...new Set(codes.map((each) => capital(context.words(`codes.${list}.${each}`))))];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
