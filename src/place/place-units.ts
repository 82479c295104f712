import type { Nodes } from 'mdast';
import type { Original } from '../plan/original.js';
import type { PlanRecords } from '../plan/schema/index.js';
import type { HeldDecision } from './decided-places.js';
import { placeEasyWords } from './easy-words.js';
import { askBelow } from './doubtful-headings.js';
import { fieldsOf, type FieldFound } from './fields.js';
import { introduction, placeByWords, saysWho } from './neighbours.js';
import type { Outline, Unit } from './outline.js';
import type { Placement } from './placement.js';
import { placePreamble } from './preamble.js';
import { recordsOf } from './records.js';
import { sectionsOf, type Section, type Sections } from './sections.js';
import { knowTable, type KnownTable } from './tables.js';
import { titleOf } from './title.js';

/** Where everything goes: a placement for each content block, and what was learned on the way. */
export interface PlacedUnits {
  placements: Map<string, Placement>;
  sections: Sections;
  title?: Unit;
  tables: Map<Nodes, KnownTable>;
  fields: (FieldFound & { blockId: string })[];
}

/** What placing units needs to know. */
export interface PlaceUnitsInput { original: Original; outline: Outline; held: ReadonlyMap<string, HeldDecision>; names: readonly string[] }

/** Finds headings and sections, before the kind of plan is known. */
export function layOut(input: PlaceUnitsInput): { sections: Sections; title?: Unit } {
  const { units } = input.outline;
  const title = titleOf(units);
  const sections = sectionsOf(units, { names: input.names, decided: (unit) => ownPlacement(unit.block.id, input), ...(title === undefined ? {} : { title }) });
  askBelow(sections, input.names);
  return { sections, ...(title === undefined ? {} : { title: title.unit }) };
}

/** Gives every content block its place, in the order in which places are looked for. */
export function placeUnits(input: PlaceUnitsInput, laid: { sections: Sections; title?: Unit }, records: PlanRecords): PlacedUnits {
  const { outline } = input;
  const byUnit = new Map<Unit, Placement>();
  const made: PlacedUnits = { placements: new Map(), tables: new Map(), fields: [], ...laid };
  const open = new Map<Section | undefined, Unit[]>();
  const opening = outline.units.find(({ kind }) => kind === 'words' || kind === 'item' || kind === 'table');
  for (const unit of outline.units) {
    if (followers.has(unit.kind) || unit.kind === 'loose') continue;
    const section = laid.sections.of.get(unit);
    // What somebody decides of one item of a list is about that item, not about the rest of it.
    const own = unit.nodes[0]?.type === 'list' ? undefined : ownPlacement(unit.block.id, input);
    const known = own ?? coded(unit, section, made, records, laid.title) ?? (unit === opening && saysWho(unit) && (section === undefined || section.heading.depth === 1) ? introduction(unit) : underHeading(section));
    if (known !== undefined) byUnit.set(unit, known);
    else if (open.get(section)?.push(unit) === undefined) open.set(section, [unit]);
  }
  for (const [section, units] of open) {
    const heading = section?.heading === laid.title ? undefined : section;
    const placed = placeByWords(units, heading, input.names);
    if (heading === undefined) placePreamble(units, placed, laid.sections.all.filter((each) => each.placement !== undefined).length);
    for (const [unit, placement] of placed) byUnit.set(unit, placement);
  }
  for (const unit of outline.units) if (!followers.has(unit.kind)) spread(unit, byUnit.get(unit) ?? nowhere, made, input);
  placeHeadings(input, made, byUnit);
  // Twice, since easy words may mention a footnote, and may be for one.
  placeEasyWords(input.original, outline.byId, made.placements);
  placeFootnotes(input, made);
  placeEasyWords(input.original, outline.byId, made.placements);
  return made;
}

/** Kinds of unit that get their place from other units. */
const followers: ReadonlySet<Unit['kind']> = new Set(['heading', 'footnote', 'easy']);

const nowhere: Placement = { topic: 'other', placedBy: 'none', sure: false, reason: 'unrecognised' };

/** What a person or a directive says of a block, or of the block it stands in. */
function ownPlacement(id: string, { outline, held }: PlaceUnitsInput): Placement | undefined {
  for (let at: string | undefined = id; at !== undefined; at = outline.parents.get(at)) {
    const decision = held.get(at);
    if (decision === undefined || decision.to === 'decorative' || decision.to === 'notReflected') continue;
    return { topic: decision.to, placedBy: 'decision', sure: true, checkedBy: decision.by, ...(decision.reason === undefined ? {} : { matched: decision.reason }) };
  }
  const to = outline.byId.get(id)?.directive?.to;
  return to === undefined ? undefined : { topic: to as Placement['topic'], placedBy: 'directive', matched: to, sure: true };
}

/** A recognised table or "Label: value" line. */
function coded(unit: Unit, section: Section | undefined, made: PlacedUnits, records: PlanRecords, title: Unit | undefined): Placement | undefined {
  const node = unit.nodes[0];
  const above = section?.placement?.topic;
  if (unit.kind === 'table' && node?.type === 'table') {
    const known = knowTable(node, above);
    if (known === undefined || (!known.sure && above !== undefined)) return undefined;
    made.tables.set(node, known);
    for (const [id, targets] of recordsOf(node, known, records)) made.placements.set(id, { topic: known.topic, placedBy: 'record', matched: known.matched, sure: known.sure, targets });
    return { topic: known.topic, placedBy: 'record', matched: known.matched, sure: known.sure };
  }
  const top = section === undefined || section.heading === title || above === 'about' || above === 'communication';
  const fields = top ? fieldsOf(unit) : [];
  if (fields.length === 0) return undefined;
  const topic = above ?? 'about';
  made.fields.push(...fields.map((field) => ({ ...field, blockId: unit.block.id })));
  return { topic, placedBy: 'field', matched: fields.map(({ label }) => label).join(', '), sure: true, targets: fields.map(({ pointer }) => ({ section: topic, field: pointer })) };
}

function underHeading(section: Section | undefined): Placement | undefined {
  const { placement } = section ?? {};
  if (placement === undefined) return undefined;
  const { topic, sure, matched } = placement;
  return { topic, placedBy: 'heading', sure, ...(matched === undefined ? {} : { matched }) };
}

/** All blocks of a unit go with it, except those that are decided by themselves. */
function spread(unit: Unit, placement: Placement, made: PlacedUnits, input: PlaceUnitsInput): void {
  for (const block of unit.blocks) {
    const record = made.placements.get(block.id);
    const own = ownPlacement(block.id, input);
    const chosen = own ?? (placement.placedBy === 'record' && record !== undefined ? record : placement);
    const { targets, ...rest } = chosen;
    made.placements.set(block.id, targets === undefined || (chosen === placement && block !== unit.block) ? rest : chosen);
    if (own !== undefined && record?.targets !== undefined) made.placements.set(block.id, { ...own, targets: record.targets.map((target) => ({ ...target, section: own.topic })) });
  }
}

/** A heading that says nothing itself goes where the first words below it go. */
function placeHeadings(input: PlaceUnitsInput, made: PlacedUnits, byUnit: ReadonlyMap<Unit, Placement>): void {
  for (const section of [...made.sections.all].reverse()) {
    const first = section.units.map((unit) => made.placements.get(unit.block.id)).find((each) => each !== undefined && each.reason !== 'greeting')
      ?? section.below.map((below) => made.placements.get(below.heading.block.id)).find((each) => each !== undefined);
    const follows: Placement = first === undefined ? nowhere : { topic: first.topic, placedBy: first.topic === 'other' ? 'none' : 'neighbour', sure: first.sure && section.units.every((unit) => (byUnit.get(unit)?.topic ?? first.topic) === first.topic), ...(first.reason === undefined ? {} : { reason: first.reason }) };
    for (const block of section.heading.blocks) {
      made.placements.set(block.id, ownPlacement(block.id, input) ?? section.placement ?? follows);
    }
  }
}

/** A footnote goes with the block that first mentions it. */
function placeFootnotes(input: PlaceUnitsInput, made: PlacedUnits): void {
  const first = new Map<string, string>();
  const waiting = new Map(input.outline.units.filter((unit) => unit.kind === 'footnote').map((unit) => [unit.nodes[0], unit]));
  const visit = (node: Nodes, owner: string | undefined): void => {
    const block = node.data?.blockId ?? owner;
    if (node.type === 'footnoteReference' && block !== undefined && !first.has(node.identifier)) first.set(node.identifier, block);
    if ('children' in node) for (const child of node.children) visit(child, block);
  };
  if (input.original.tree !== undefined) visit(input.original.tree, undefined);
  // A footnote may be mentioned in another footnote, so those placed already help to place the rest.
  for (let left = waiting.size, before = -1; left > 0 && left !== before;) {
    before = left;
    for (const [node, unit] of waiting) {
      const owner = node?.type === 'footnoteDefinition' ? first.get(node.identifier) : undefined;
      const placement = owner === undefined ? undefined : made.placements.get(owner);
      if (placement === undefined) continue;
      waiting.delete(node);
      spread(unit, { topic: placement.topic, placedBy: 'neighbour', sure: true, ...(placement.reason === undefined ? {} : { reason: placement.reason }) }, made, input);
    }
    left = waiting.size;
  }
  for (const unit of waiting.values()) spread(unit, nowhere, made, input);
}
