import { message, type Message, type MessageId } from '../messages/index.js';
import { topicNames } from '../messages/wording/place.js';
import type { LedgerEntry, Original } from '../plan/original.js';
import { excerptOf } from './excerpt.js';
import type { Unit } from './outline.js';
import type { PlacedUnits } from './place-units.js';

const shortest = 60;

/** What a person should look at: one message for each unit placed without being sure, and each picture nobody described; `part` says which. */
export function askAbout(units: readonly Unit[], placed: PlacedUnits, ledger: readonly LedgerEntry[], original: Original): Message[] {
  const fates = new Map(ledger.map((entry) => [entry.blockId, entry]));
  const messages: Message[] = [];
  for (const unit of units) {
    const entry = fates.get(unit.block.id);
    if (entry === undefined || !isAsked(unit, entry, placed)) continue;
    const topic = entry.targets[0]?.section ?? 'other';
    const rival = placed.placements.get(unit.block.id)?.rival;
    messages.push(tell(idFor(unit, topic, rival), unit, original, { topic: topicNames[topic] ?? topic, rival: topicNames[rival ?? ''] ?? '', part: unit.block.id }));
  }
  for (const unit of units) {
    for (const block of unit.blocks) {
      if (block.kind !== 'image') continue;
      const entry = fates.get(block.id);
      const alt = block.texts.join(' ').trim();
      const at = { ...unit, block };
      if (entry?.reason === 'noDescription') messages.push(tell('placePictureNoWords', at, original, { part: block.id }));
      else if (entry?.outcome === 'mapped' && entry.by === 'program' && /^[\w.-]+\.(?:jpe?g|png|gif|webp|heic|bmp)$|^(?:IMG|DSC|image|photo|picture|untitled)[_-]?\d*$/i.test(alt)) messages.push(tell('placePictureFileName', at, original, { part: block.id }));
    }
  }
  return messages;
}

/** The unit leads that are worth asking about: not what merely follows an unsure heading. */
function isAsked(unit: Unit, entry: LedgerEntry, placed: Pick<PlacedUnits, 'sections' | 'title'>): boolean {
  if (entry.sure || unit === placed.title || unit.kind === 'footnote' || unit.kind === 'picture' || unit.kind === 'easy') return false;
  const section = placed.sections.of.get(unit);
  if (unit.kind === 'heading') {
    const inherited = section?.parent?.placement !== undefined && section.placement?.matched === section.parent.placement.matched;
    return entry.placedBy === 'heading' ? !inherited : section?.units.length === 0 && section.below.length === 0;
  }
  return entry.placedBy !== 'heading';
}

function idFor(unit: Unit, topic: string, rival: string | undefined): MessageId {
  if (topic === 'other') return 'placeNowhere';
  if (rival !== undefined) return 'placeRival';
  return unit.kind === 'table' ? 'placeTable' : 'placeUnsure';
}

function tell(id: MessageId, unit: Unit, original: Original, facts: Record<string, string>): Message {
  const { line, column } = unit.block.place;
  const words = excerptOf(unit.block);
  const excerpt = [...words].length > shortest ? `${[...words].slice(0, shortest - 1).join('').trimEnd()}…` : words;
  const file = original.file?.relativePath;
  return message(id, { line, excerpt, ...facts }, { ...(file === undefined ? {} : { file }), line, column });
}
