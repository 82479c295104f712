import type { DocumentNode } from '../document/nodes.js';
import { message, type Message } from '../messages/index.js';
import type { LedgerEntry, SourceBlock } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';
import { blockTraces, type BlockTrace } from './block-traces.js';
import type { Expectation, ExpectedBlock, ExpectedPiece, ExpectedSection } from './expected.js';
import { forbiddenWords } from './forbidden.js';
import { answeredBy } from './answered.js';
import { wordsOfRecords, wordsOfSections, type RichNode } from './plan-words.js';
import { valuesOfRecords } from './record-values.js';
import { outlineOf, type Outline, type Spot } from './tree-outline.js';

interface Entry { entry: LedgerEntry; block: SourceBlock; named: ExpectedBlock; turn: number }
interface Placed extends Entry { spot: Spot }

/**
 * Says what a document must hold: the words of the originals where the ledger says, and everything its tree prints.
 * `sectionOf` names the section of the document that shows each topic; `house` are words from the council's own file.
 */
export function expectationFrom(plan: Plan, document: DocumentNode, sectionOf?: SectionOf, house: readonly string[] = []): Expectation {
  const outline = outlineOf(document);
  const entries = entriesOf(plan);
  const traces = blockTraces(plan);
  const problems: Message[] = outline.strayLinks.map((to) => message('auditStrayLink', { to }));
  const isAnnex = document.edition === 'annex';
  // An Easy Read says the plan in other words; that nothing is missing from it is settled when it is made (edition/easy-read/only-full).
  const isWhole = document.edition === 'singleFormat' || document.edition === 'largePrint';
  const inPlan = entries.filter(({ entry }) => entry.outcome === 'mapped' || entry.outcome === 'keptVerbatim');
  const inAnnex = entries.filter(({ entry }) => entry.outcome !== 'notContent');
  const hasAnnex = isAnnex || [...outline.spots.keys()].some((id) => id.startsWith('part-'));
  const placed = !isWhole ? [] : place(inPlan, 'place-', outline, problems);
  const parts = hasAnnex ? place(inAnnex, 'part-', outline, problems) : [];
  checkTurns(placed, problems, ({ entry, spot }) => (isFreelyPlaced(entry) ? undefined : `${spot.section} ${entry.targets[0]?.section ?? ''}`));
  checkTurns(parts, problems, () => '');
  if (sectionOf === undefined) checkTogether(placed, outline.sections, problems);
  else checkSections(placed, outline.sections, sectionOf, problems);
  fill(placed, outline.sections, traces, true);
  fill(parts, outline.sections, traces, false);
  const answered = answeredBy(plan);
  const anywhere = !isWhole ? [] : [...wordsOfRecords(plan, answered), ...wordsOfSections(plan.sections as { children: RichNode[] }[], answered)];
  const names = new Map(entries.map((each) => [each.block.id, each.named]));
  return {
    sections: outline.sections,
    anywhere: anywhere.map((words) => ({ ...words, inOrder: false })),
    values: !isWhole ? [] : valuesOfRecords(plan, answered),
    besideValues: [...placed.filter(({ entry }) => !isFreelyPlaced(entry)).flatMap(({ block }) => block.texts), ...new Set(anywhere.map(({ text }) => text))],
    forbidden: forbiddenWords(plan, (blockId) => names.get(blockId), [...house, document.meta.author, ...outline.sections.map(({ heading }) => heading)]),
    attachments: document.attachments.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
    links: outline.links,
    parts: isAnnex ? parts.length : placed.length,
    problems,
  };
}

function entriesOf(plan: Plan): Entry[] {
  const ledger = new Map((plan.conversion?.ledger ?? []).map((entry) => [entry.blockId, entry]));
  const entries: Entry[] = [];
  for (const original of plan.originals) {
    for (const block of original.blocks) {
      const entry = ledger.get(block.id);
      if (entry === undefined) continue;
      const file = original.file?.relativePath;
      const named: ExpectedBlock = { id: block.id, excerpt: entry.excerpt, line: block.place.line, ...(file === undefined ? {} : { file }) };
      entries.push({ entry, block, named, turn: entries.length });
    }
  }
  return entries;
}

function place(entries: readonly Entry[], prefix: string, outline: Outline, problems: Message[]): Placed[] {
  return entries.flatMap((each) => {
    const spot = outline.spots.get(prefix + each.block.id);
    if (spot !== undefined) return [{ ...each, spot }];
    if (each.block.texts.some((text) => text.trim() !== '')) {
      problems.push(message(prefix === 'part-' ? 'auditNoPart' : 'auditNoPlace', { words: each.named.excerpt, line: each.named.line }, placeOf(each.named)));
    }
    return [];
  });
}

const freeKinds: ReadonlySet<string> = new Set(['image', 'frontMatter', 'jsonKey', 'footnote']);

// What became a field or a title stands where its field does; the rest keeps the order it was written in.
function isFreelyPlaced(entry: LedgerEntry): boolean {
  return freeKinds.has(entry.kind) || entry.targets.some((target) => target.field !== undefined || target.record !== undefined);
}

// Front matter and titles are about the plan as a whole, and stand with the original when their field is printed elsewhere.
function isOfTheWhole(entry: LedgerEntry): boolean {
  return entry.kind === 'frontMatter' || entry.kind === 'jsonKey' || entry.targets.some((target) => target.field !== undefined);
}

/** Within each group, the document must keep the order of the original. */
function checkTurns(placed: readonly Placed[], problems: Message[], groupOf: (each: Placed) => string | undefined): void {
  const last = new Map<string, Placed>();
  for (const each of placed) {
    const group = groupOf(each);
    if (group === undefined) continue;
    const before = last.get(group);
    if (before !== undefined && before.spot.turn > each.spot.turn) {
      problems.push(message('auditOrder', { words: each.named.excerpt, line: each.named.line, other: before.named.excerpt }, placeOf(each.named)));
    } else last.set(group, each);
  }
}

/** Which section of a document shows a topic, by the section's id. */
export type SectionOf = ReadonlyMap<string, string>;

/** Every part must be in the section that shows one of its topics; what became a title or a field may be where the original is told of. */
function checkSections(placed: readonly Placed[], sections: readonly ExpectedSection[], sectionOf: SectionOf, problems: Message[]): void {
  const original = sectionOf.get('original');
  for (const { entry, named, spot } of placed) {
    const here = sections[spot.section];
    const right = entry.targets.flatMap((target) => sectionOf.get(target.section) ?? []);
    if (here === undefined || entry.targets.length === 0 || right.includes(here.id) || (isOfTheWhole(entry) && here.id === original)) continue;
    const wanted = sections.find(({ id }) => right.includes(id));
    problems.push(message('auditSection', { words: named.excerpt, line: named.line, found: here.heading, section: wanted?.heading ?? entry.targets[0]?.section ?? '' }, placeOf(named)));
  }
}

/** Where nobody says which section shows a topic: a template shows it in one only, so all parts of a topic must be in the section most of them are in. */
function checkTogether(placed: readonly Placed[], sections: readonly ExpectedSection[], problems: Message[]): void {
  const topics = new Map<string, Placed[]>();
  for (const each of placed) {
    const topic = each.entry.targets[0]?.section;
    if (topic !== undefined && !isFreelyPlaced(each.entry)) topics.set(topic, [...(topics.get(topic) ?? []), each]);
  }
  for (const group of topics.values()) {
    const counts = new Map<number, number>();
    for (const { spot } of group) counts.set(spot.section, (counts.get(spot.section) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    for (const { named, spot } of group) {
      if (spot.section === most) continue;
      const facts = { words: named.excerpt, line: named.line, found: sections[spot.section]?.heading ?? '', section: sections[most ?? 0]?.heading ?? '' };
      problems.push(message('auditSplit', facts, placeOf(named)));
    }
  }
}

function fill(placed: readonly Placed[], sections: readonly ExpectedSection[], traces: ReadonlyMap<string, BlockTrace>, withValues: boolean): void {
  for (const each of [...placed].sort((a, b) => a.spot.turn - b.spot.turn)) {
    const section = sections[each.spot.section];
    const trace = traces.get(each.block.id);
    const piece = (text: string): ExpectedPiece => ({ text, block: each.named, asides: trace?.asides ?? [], inOrder: each.entry.kind !== 'image' });
    section?.own.push(...each.block.texts.map(piece));
    if (withValues) section?.values.push(...(trace?.values ?? []).map(piece));
  }
}

/** Where a block stands, for a message. */
export function placeOf(block: ExpectedBlock): { file?: string; line: number; words: string } {
  return { ...(block.file === undefined ? {} : { file: block.file }), line: block.line, words: block.excerpt };
}
