import type { AnswerNode } from '../../document/answer.js';
import type { Block, SectionNode } from '../../document/nodes.js';
import { standingHold } from '../standing.js';
import type { Hold, SectionSpec } from '../template.js';
import { answerFor, promptFor } from './answers.js';
import type { BlankContext } from './blank-context.js';
import { blankRecords } from './records.js';
import { blankSpecials } from './specials.js';
import { asksOf, isCouncils } from './spec.js';

/** A section of the template as a part of a plan to fill in. What only the council fills in comes last, under words that say so. */
export function blankSection(section: SectionSpec, number: number, blank: BlankContext): SectionNode {
  const { context, say } = blank;
  const title = context.words.fill(section.title);
  const guidance: Block[] = section.guidance === undefined ? [] : [{ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: context.words.fill(section.guidance) }] }];
  const parts = section.holds.flatMap((hold) => holdParts(hold, section, blank));
  const person = parts.filter(({ council }) => !council).flatMap(({ blocks }) => blocks);
  const council = parts.filter(({ council: theirs }) => theirs).flatMap(({ blocks }) => blocks);
  const lead: Block[] = council.length === 0 ? [] : [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: say('council.title') }] },
    { type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: say('council.about') }] },
  ];
  return {
    type: 'section', id: `s-${section.id}`,
    children: [{ type: 'heading', depth: 2, id: `h-${section.id}`, number: String(number), children: [{ type: 'text', value: title }] }, ...guidance, ...person, ...lead, ...council],
  };
}

interface Part { council: boolean; blocks: Block[] }

function holdParts(hold: Hold, section: SectionSpec, blank: BlankContext): Part[] {
  const { context, spec } = blank;
  if ('own' in hold) return [{ council: false, blocks: [ownPlace(section, blank)] }];
  if ('fields' in hold) {
    const asked = hold.fields.filter(({ path }) => !spec.cover.includes(path));
    return [false, true].flatMap((council): Part[] => {
      const blocks = asked.filter(({ path }) => isCouncils(path, spec) === council).map((field) => answerFor({ spec: field, path: field.path }, blank));
      return blocks.length === 0 ? [] : [{ council, blocks }];
    });
  }
  if ('records' in hold) return [{ council: isCouncils(hold.records.of, spec), blocks: blankRecords(hold.records, blank) }];
  if ('standing' in hold) return [{ council: false, blocks: standingHold(hold.standing, context) }];
  if ('guidance' in hold) return [{ council: false, blocks: [{ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: context.words.fill(hold.guidance) }] }] }];
  const special = blankSpecials[hold.special];
  if (special === undefined) throw new Error(`The template asks for "${hold.special}", which a blank plan does not know.`);
  return [{ council: false, blocks: special(blank, hold.lines ?? []) }];
}

/** Room to say it all in one's own words, with what one could say. */
function ownPlace(section: SectionSpec, blank: BlankContext): AnswerNode {
  const { spec, say, context } = blank;
  const asks = asksOf(section, context.plan.planKind, spec);
  const drawing = asks.some((each) => each.drawing === true);
  const hint = asks.map(({ ask }) => ask).join(' ');
  const kind = drawing ? 'drawing' : 'words';
  return {
    type: 'answer', kind, label: say('own'), name: say('within', { of: context.words.fill(section.title), label: say('own') }), prompt: promptFor(kind, blank),
    room: Math.max(...asks.map(({ lines }) => lines ?? spec.usualLines.own), 3), ...(hint === '' ? {} : { hint }),
  };
}
