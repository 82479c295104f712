import type { Block, SectionNode } from '../document/nodes.js';
import type { EditionContext } from './context.js';
import { fieldsHold } from './fields.js';
import { ownHold } from './own-hold.js';
import { recordsHold } from './records.js';
import { specials } from './specials.js';
import { standingHold } from './standing.js';
import type { Hold, SectionSpec } from './template.js';
import type { Tally } from './tally.js';

/** A section of the single format before it is known whether it will be printed and what its number is. */
export interface BuiltSection { spec: SectionSpec; title: string; blocks: Block[]; filled: boolean }

/** Builds what one section holds, in the template's order. */
export function buildSection(spec: SectionSpec, context: EditionContext, tally: Tally): BuiltSection {
  const title = context.words.fill(spec.title);
  tally.enter(title);
  const blocks: Block[] = [];
  if (spec.guidance !== undefined) blocks.push({ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: context.words.fill(spec.guidance) }] });
  let filled = false;
  let boxed = false;
  for (const hold of spec.holds) {
    if ('standing' in hold && !boxed) {
      boxed = true;
      blocks.push(...missingBox(tally, context));
    }
    const made = buildHold(hold, spec, context, tally);
    if (!('standing' in hold || 'guidance' in hold) && made.length > 0) filled = true;
    blocks.push(...made);
  }
  blocks.push(...missingBox(tally, context));
  // Never silence: a section that nobody has written in says so.
  if (blocks.length === 0) blocks.push({ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: context.words('missing.section') }] });
  return { spec, title, blocks, filled };
}

function buildHold(hold: Hold, spec: SectionSpec, context: EditionContext, tally: Tally): Block[] {
  if ('own' in hold) return ownHold(spec.topics, context.words.fill(spec.title), context);
  if ('fields' in hold) return fieldsHold(hold.fields, context, tally);
  if ('records' in hold) return recordsHold(hold.records, context, tally);
  if ('guidance' in hold) return [{ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: context.words.fill(hold.guidance) }] }];
  if ('standing' in hold) {
    const final = context.plan.stage !== undefined && context.plan.stage !== 'draft' && context.plan.stage !== 'submitted';
    return hold.when === 'notFinal' && final ? [] : standingHold(hold.standing, context);
  }
  const special = specials[hold.special];
  if (special === undefined) throw new Error(`The template asks for "${hold.special}", which is not known.`);
  return special({ context, tally, lines: hold.lines ?? [] });
}

/** What is missing is visible and not shaming: one dashed box that names it. */
function missingBox(tally: Tally, context: EditionContext): Block[] {
  const names = tally.takeBoxed();
  if (names.length === 0) return [];
  const words = context.words('missing.block', { things: '\u0000' }).split('\u0000');
  return [{
    type: 'missing',
    children: [
      { type: 'text', value: words[0] ?? '' },
      { type: 'strong', children: [{ type: 'text', value: names.join(context.words('formats.semicolon')) }] },
      { type: 'text', value: words[1] ?? '' },
    ],
  }];
}

/** The section as a node, with its number. */
export function sectionNode(built: BuiltSection, number: number): SectionNode {
  return {
    type: 'section', id: `s-${built.spec.id}`,
    children: [{ type: 'heading', depth: 2, id: `h-${built.spec.id}`, number: String(number), children: [{ type: 'text', value: built.title }] }, ...built.blocks],
  };
}
