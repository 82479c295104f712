import { message, type Message } from '../messages/index.js';
import type { FactAuthor, PlanRecords } from '../plan/schema/index.js';
import type { Decisions } from './decisions.js';
import { fieldWords, putAt, valueAt } from './pointers.js';
import type { FactGiven } from './types.js';

type Group = Record<string, unknown>;

/** What the person says of these stands, whatever the council's file says; all other coded facts are the council's. */
const personsOwn = ['/subject/name', '/subject/preferredName', '/subject/pronouns', '/communication'] as const;

/** What merging gives besides the merged records: who at the council wrote what, and what to tell. */
export interface MergedFacts { authors: FactAuthor[]; messages: Message[] }

/** Puts the council's facts into the records of a plan. Where they differ from the person's own, one is used and it is told. */
export function mergeFacts(records: PlanRecords, decisions: Decisions | undefined, own: readonly FactGiven[]): MergedFacts {
  const messages: Message[] = [];
  const authors = new Map<string, FactAuthor>();
  for (const { set, writtenBy, on, line } of decisions?.facts ?? []) {
    const facts: unknown = structuredClone(set);
    const said = new Set<string>();
    for (const { pointer, value } of own) {
      const decided = valueAt(facts, pointer);
      if (decided === undefined) continue;
      const personWins = personsOwn.some((start) => pointer === start || pointer.startsWith(`${start}/`));
      if (personWins || same(decided, value)) said.add(pointer);
      if (same(decided, value)) continue;
      messages.push(message(personWins ? 'factDiffersPerson' : 'factDiffersCouncil', { field: fieldWords(pointer), theirs: shown(value), ours: shown(decided) }, { file: decisions?.file ?? '', line, pointer }));
      if (personWins) putAt(facts as Group, pointer, value);
    }
    const note = (pointer: string, author: string): void => {
      if (!said.has(pointer)) authors.set(pointer, { pointer, writtenBy: author, ...(on === undefined ? {} : { on }) });
    };
    merge(records as unknown as Group, facts as Group, { writtenBy, note, at: '' });
  }
  return { authors: [...authors.values()], messages };
}

interface Writing { writtenBy: string; at: string; note(pointer: string, author: string): void }

/**
 * Groups are joined field by field; records of a list by their id. What is new is marked with who wrote it; a group that
 * is there already keeps its own author, and who added to it is noted for each field.
 */
function merge(into: Group, from: Group, writing: Writing): void {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    const at = `${writing.at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (Array.isArray(value)) into[key] = mergeLists(Array.isArray(known) ? known : [], value, { ...writing, at });
    else if (isGroup(value) && value['type'] !== 'root') {
      if (isGroup(known)) mergeInto(known, value, { ...writing, at });
      else {
        into[key] = writing.at === '' && key !== 'localPolicy' ? authored(value, writing) : value;
        writing.note(at, writerOf(value, writing));
      }
    } else {
      // The kind of plan is in the records before the facts are, since headings are read by it.
      if (!same(known, value) || at === '/planKind') writing.note(at, writing.writtenBy);
      into[key] = value;
    }
  }
}

function mergeInto(known: Group, value: Group, writing: Writing): void {
  const { writtenBy: _writer, ...rest } = value;
  merge(known, rest, { ...writing, writtenBy: writerOf(value, writing) });
}

function mergeLists(known: unknown[], added: unknown[], writing: Writing): unknown[] {
  const list = [...known];
  for (const value of added) {
    const found = isGroup(value) && value['id'] !== undefined ? list.findIndex((each) => isGroup(each) && each['id'] === value['id']) : -1;
    const there = list[found];
    if (isGroup(there) && isGroup(value)) mergeInto(there, value, { ...writing, at: `${writing.at}/${found}` });
    else {
      writing.note(`${writing.at}/${list.length}`, writerOf(value, writing));
      list.push(isGroup(value) && value['type'] !== 'root' ? authored(value, writing) : value);
    }
  }
  return list;
}

function authored(value: Group, writing: Writing): Group {
  return { ...value, writtenBy: writerOf(value, writing) };
}

function writerOf(value: unknown, { writtenBy }: Writing): string {
  const own = isGroup(value) ? value['writtenBy'] : undefined;
  return typeof own === 'string' ? own : writtenBy;
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
