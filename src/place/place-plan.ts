import type { RootContent } from 'mdast';
import { message, type Message } from '../messages/index.js';
import type { Original } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';
import { planRecords, type PlanKind, type PlanRecords } from '../plan/schema/index.js';
import type { Topic } from '../plan/topics.js';
import { askAbout } from './asking.js';
import { holdDecisions } from './decided-places.js';
import { easyTarget } from './easy-words.js';
import { kindFromHeadings } from './kind.js';
import { makeLedger } from './ledger.js';
import { mergeFacts } from './merge-facts.js';
import { outlineOf, type Outline, type Unit } from './outline.js';
import { layOut, placeUnits, type PlaceUnitsInput } from './place-units.js';
import { putAt, valueAt } from './pointers.js';
import { projectSections } from './project.js';
import type { FactGiven, PlaceInput, PlaceResult } from './types.js';

/** Finds a place for every block of an original, and makes the plan tree with its records, sections and ledger. */
export function placePlan(input: PlaceInput): PlaceResult {
  const { original, facts, decisions } = input;
  const messages: Message[] = [...(decisions?.messages ?? [])];
  const outline = outlineOf(original);
  const { held, messages: heldMessages } = holdDecisions(decisions, outline.byId);
  messages.push(...heldMessages);

  const placing: PlaceUnitsInput = { original, outline, held, names: namesOf(input) };
  const laid = layOut(placing);
  const records = startRecords(input, outline.units, laid.title, messages);
  const placed = placeUnits(placing, laid, records);

  const own: FactGiven[] = [...facts];
  for (const field of placed.fields) {
    if (valueAt(records, field.pointer) === undefined && putAt(records, field.pointer, field.value)) own.push(field);
  }
  const merged = mergeFacts(records, decisions, own);
  messages.push(...merged.messages);
  if (decisions?.originalDecision !== undefined) records.originalDecision = decisions.originalDecision;
  messages.push(...askName(records, laid.title));

  const { entries, topicOf } = makeLedger({ original, outline, placements: placed.placements, facts, held, titleId: laid.title?.block.id });
  const questions = askAbout(outline.units, placed, entries, original);
  messages.push(...questions);
  const asked = [...new Set(questions.map(({ facts: { part } }) => String(part)))];
  const easy = new Set(original.blocks.filter((block) => easyTarget(block, outline.byId) !== undefined).map(({ id }) => id));
  const sections = projectSections(original.tree, { topicOf, easy, tables: placed.tables, loose: looseParts(outline, topicOf) });
  const plan: Plan = { ...records, sections, originals: [describe(input, laid.title)], conversion: { ledger: entries, ...(asked.length === 0 ? {} : { asked }), ...(merged.authors.length === 0 ? {} : { factsWrittenBy: merged.authors }) } };
  return { plan, messages };
}

function startRecords(input: PlaceInput, units: readonly Unit[], title: Unit | undefined, messages: Message[]): PlanRecords {
  const decided = input.decisions?.facts.map(({ set }) => set.planKind).findLast((kind) => kind !== undefined);
  const given = planRecords.shape.planKind.safeParse(input.facts.find(({ pointer }) => pointer === '/planKind')?.value);
  let kind: PlanKind | undefined = decided ?? (given.success ? given.data : undefined);
  if (kind === undefined) {
    const found = kindFromHeadings(units.filter((unit) => unit.kind === 'heading' && unit !== title).map((unit) => unit.text), title?.text);
    messages.push(...found.messages);
    kind = found.kind;
  }
  const records: PlanRecords = { planKind: kind };
  for (const { pointer, value } of input.facts) if (pointer !== '/planKind') putAt(records, pointer, structuredClone(value));
  records.subjectRole ??= kind === 'carerSupportPlan' ? 'carer' : 'adult';
  return records;
}

/** Names by which headings may call the person; they are read as "me". */
function namesOf({ facts, decisions }: PlaceInput): string[] {
  const whole = [
    ...facts.filter(({ pointer }) => pointer === '/subject/name' || pointer === '/subject/preferredName').map(({ value }) => value),
    ...(decisions?.facts ?? []).flatMap(({ set }) => [set.subject?.name, set.subject?.preferredName]),
  ].filter((each) => typeof each === 'string');
  return [...new Set(whole.flatMap((name) => [name, ...name.split(/\s+/)]).filter((name) => name.length > 1))];
}

function askName(records: PlanRecords, title: Unit | undefined): Message[] {
  if (records.subject?.name !== undefined) return [];
  const name = /^(?:[\p{L} ]+ (?:about|of) )?(\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)?)['’]s?(?=\s)/u.exec(title?.text ?? '')?.[1];
  return [name === undefined ? message('placeNameMissing') : message('placeNameMaybe', { title: title?.text ?? '', name }, { line: title?.block.place.line ?? 1 })];
}

/** The original with what people say of it: its title, where it is kept and how to see it (requirements D3). */
function describe({ original, decisions }: PlaceInput, title: Unit | undefined): Original {
  const said = decisions?.originals[0] ?? {};
  const titled = original.title === undefined && title !== undefined ? { title: title.text.replace(/\s+/g, ' ') } : {};
  return { ...original, ...titled, ...said };
}

/** Kept parts that have no node in the original's tree become paragraphs of their own. */
function looseParts(outline: Outline, topicOf: ReadonlyMap<string, Topic>): Map<Topic, RootContent[]> {
  const loose = new Map<Topic, RootContent[]>();
  for (const unit of outline.units) {
    const topic = topicOf.get(unit.block.id);
    if (unit.nodes.length > 0 || topic === undefined) continue;
    const part: RootContent = { type: 'paragraph', data: { blockId: unit.block.id }, children: [{ type: 'text', value: unit.text }] };
    if (loose.get(topic)?.push(part) === undefined) loose.set(topic, [part]);
  }
  return loose;
}
