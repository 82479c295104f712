import { message, type Message } from '../messages/index.js';
import type { PlanRecords } from '../plan/schema/index.js';
import type { Decisions } from './decisions.js';
import { putAt, valueAt } from './pointers.js';
import type { FactGiven } from './types.js';

type Group = Record<string, unknown>;

/** What the person says of these stands, whatever the council's file says; all other coded facts are the council's. */
const personsOwn = ['/subject/name', '/subject/preferredName', '/subject/pronouns', '/communication'] as const;

/** Puts the council's facts into the records of a plan. Where they differ from the person's own, one is used and it is told. */
export function mergeFacts(records: PlanRecords, decisions: Decisions | undefined, own: readonly FactGiven[]): Message[] {
  const messages: Message[] = [];
  for (const { set, writtenBy, line } of decisions?.facts ?? []) {
    const facts: unknown = structuredClone(set);
    for (const { pointer, value } of own) {
      const decided = valueAt(facts, pointer);
      if (decided === undefined || same(decided, value)) continue;
      const personWins = personsOwn.some((start) => pointer === start || pointer.startsWith(`${start}/`));
      messages.push(message('factDiffers', {
        pointer, theirs: shown(value), ours: shown(decided), winner: personWins ? 'the person’s own plan' : 'the decisions file',
      }, { file: decisions?.file ?? '', line, pointer }));
      if (personWins) putAt(facts as Group, pointer, value);
    }
    merge(records as unknown as Group, facts as Group, writtenBy, true);
  }
  return messages;
}

/** Groups are joined field by field; records of a list by their id; everything new is marked with who wrote it. */
function merge(into: Group, from: Group, writtenBy: string, top: boolean): void {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    if (Array.isArray(value)) into[key] = mergeLists(Array.isArray(known) ? known : [], value, writtenBy);
    else if (isGroup(value) && value['type'] !== 'root') {
      if (isGroup(known)) merge(known, value, writtenBy, false);
      else into[key] = top && key !== 'localPolicy' ? { ...value, writtenBy: value['writtenBy'] ?? writtenBy } : value;
    } else into[key] = value;
  }
}

function mergeLists(known: unknown[], added: unknown[], writtenBy: string): unknown[] {
  const list = [...known];
  for (const value of added) {
    const at = isGroup(value) && value['id'] !== undefined ? list.findIndex((each) => isGroup(each) && each['id'] === value['id']) : -1;
    const there = list[at];
    if (isGroup(there) && isGroup(value)) merge(there, value, writtenBy, false);
    else list.push(isGroup(value) && value['type'] !== 'root' ? { ...value, writtenBy: value['writtenBy'] ?? writtenBy } : value);
  }
  return list;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
