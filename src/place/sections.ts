import { isGreeting } from './greetings.js';
import { matchHeading, type HeadingMatch } from './headings.js';
import { leadOf } from './lead.js';
import { isBold, isBoldLine, type Unit } from './outline.js';
import type { Placement } from './placement.js';

/** A heading with what it governs. `placement` is there when the heading itself says where its words go. */
export interface Section { heading: Unit; parent?: Section; placement?: Placement; units: Unit[]; below: Section[] }

/** Which section each unit stands in, and all sections in order. */
export interface Sections { of: ReadonlyMap<Unit, Section>; all: Section[] }

/** What finding sections needs to know: the title, the person's names, and places decided for headings. */
export interface SectionInput {
  title?: { unit: Unit; match?: HeadingMatch };
  names: readonly string[];
  decided(unit: Unit): Placement | undefined;
}

const pseudoDepth = 7;
/** "No phone calls before 10am", "Do not resuscitate form in the drawer": said, and over nothing. */
const says = /^(?!(?:what|things|how|when|if|who|why|where)\b).*(?:\b(?:not|never|no|nobody|always|please|must)\b|n['’]t\b)/iu;
/** So many lines in bold, where nothing else is a heading, are headings whatever they say. */
const fewestBold = 3;

/** Gives each heading its place by decision, directive or alias; one that says nothing takes its parent's. */
export function sectionsOf(units: readonly Unit[], input: SectionInput): Sections {
  const of = new Map<Unit, Section>();
  const all: Section[] = [];
  const open: { depth: number; section: Section }[] = [];
  const bold = units.filter((unit) => unit.kind === 'heading').length > 1 ? [] : units.filter((unit) => isBoldLine(unit) && !isGreeting(unit.text) && !says.test(unit.text));
  const headings: ReadonlySet<Unit> = new Set(bold.length < fewestBold ? [] : bold);
  for (const unit of units) {
    const isHeading = unit.kind === 'heading';
    if (!isHeading) {
      const line = headings.has(unit) || linePlacement(unit, open.at(-1)?.section, input) === true;
      if (!line) {
        if ((open.at(-1)?.depth ?? 0) >= pseudoDepth && startsAnew(unit, input)) open.pop();
        const section = open.at(-1)?.section;
        if (section !== undefined && unit.kind !== 'loose' && unit.kind !== 'easy') {
          section.units.push(unit);
          of.set(unit, section);
        }
        continue;
      }
      unit.kind = 'heading';
      unit.depth = pseudoDepth;
    }
    while ((open.at(-1)?.depth ?? 0) >= unit.depth) open.pop();
    const parent = open.at(-1)?.section;
    const section: Section = { heading: unit, units: [], below: [] };
    if (parent !== undefined) Object.assign(section, { parent });
    const placement = headingPlacement(unit, parent, input);
    if (placement !== undefined) section.placement = placement;
    parent?.below.push(section);
    of.set(unit, section);
    all.push(section);
    open.push({ depth: unit.depth, section });
  }
  return { of, all };
}

function headingPlacement(unit: Unit, parent: Section | undefined, input: SectionInput): Placement | undefined {
  const decided = input.decided(unit);
  if (decided !== undefined) return decided;
  const isTitle = unit === input.title?.unit;
  const match = isTitle ? input.title?.match : matchHeading(unit.text, input.names);
  // A title does not pass its topic on to the headings below it.
  const above = parent?.heading === input.title?.unit ? undefined : parent?.placement;
  if (above !== undefined && (match === undefined || givesWay(match))) {
    return { topic: above.topic, placedBy: 'heading', sure: above.sure, ...(above.matched === undefined ? {} : { matched: above.matched }) };
  }
  return match === undefined ? undefined : fromMatch(match);
}

/** Under a heading that is known, a weak likeness or a detail ("Food") stays with what stands above it. */
function givesWay(match: HeadingMatch): boolean {
  return match.detail || match.score < 4;
}

function fromMatch(match: HeadingMatch): Placement {
  const { topic, words, sure, rival } = match;
  return { topic, placedBy: 'heading', matched: words, sure, ...(rival === undefined ? {} : { rival }) };
}

/** A line that works as a heading though it is not marked as one: all bold, in capitals, or an alias and nothing else. */
function linePlacement(unit: Unit, section: Section | undefined, input: SectionInput): true | undefined {
  if (unit.kind !== 'words' || unit.blocks.length !== 1 || unit.text.length > 80 || unit.text.includes('\n')) return undefined;
  if (section?.placement !== undefined && section.heading !== input.title?.unit && section.heading.depth < pseudoDepth) return undefined;
  if (/[.!,;]$/.test(unit.text) || isGreeting(unit.text)) return undefined;
  const node = unit.nodes[0];
  const marked = isBold(node) || (/\p{Lu}{2}/u.test(unit.text) && unit.text === unit.text.toUpperCase()) || unit.text.endsWith(':');
  const match = matchHeading(unit.text, input.names);
  return match !== undefined && (match.exact || (marked && match.sure)) ? true : undefined;
}

/** Under a line that works as a heading, a paragraph with a heading of its own ("MONEY", then the words) starts anew. */
function startsAnew(unit: Unit, input: SectionInput): boolean {
  const lead = unit.kind === 'words' ? leadOf(unit) : undefined;
  return lead !== undefined && matchHeading(lead, input.names)?.exact === true;
}
