import type { Block } from '../document/nodes.js';
import type { EditionContext } from './context.js';
import { costsTable } from './costs.js';
import { textOf } from './inline.js';
import { originalSection } from './original-section.js';
import { at, isFilled, isObject } from './path.js';
import { labelled, plain, words as say } from './cells.js';
import type { Tally } from './tally.js';

interface SpecialInput { context: EditionContext; tally: Tally; lines: readonly string[] }

/** Parts of a section that a template asks for by name. */
export const specials: Readonly<Record<string, (input: SpecialInput) => Block[]>> = {
  costs: ({ context, tally }) => costsTable(context, tally),
  original: ({ context, tally }) => originalSection(context, tally),
  otherThings: ({ context, tally }) => otherThings(context, tally),
  respite: ({ context }) => respite(context),
  signatures: ({ context, lines }) => signatures(context, lines),
};

/** Whatever had no other place, in the words it was given in. */
function otherThings(context: EditionContext, tally: Tally): Block[] {
  tally.printed.add('otherThings');
  return (context.plan.otherThings ?? []).flatMap((thing): Block[] => {
    const blocks = keyed(thing.key, plain(thing.text, context));
    return blocks.length === 0 ? [] : [{ type: 'ownWords', children: blocks }];
  });
}

/** Where a thing came with a name of its own, the name stands before it. */
function keyed(key: string | undefined, blocks: Block[]): Block[] {
  if (key === undefined || key === '') return blocks;
  const first = blocks[0];
  const said = first?.type === 'paragraph' ? textOf(first.children) : '';
  return said.startsWith(key) ? blocks : labelled(key, blocks.length === 0 ? say(key) : blocks);
}

/** A carer's break that is a service for the person they look after: described here, with no cost at all (M17, R056). */
function respite(context: EditionContext): Block[] {
  const breaks = (context.plan.services ?? []).filter((service) => service.recipient === 'caredFor' && service.supportsCarer === true);
  if (breaks.length === 0) return [];
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: context.words('respite.title') }] },
    ...breaks.flatMap((service) => [...plain(service.what, context), ...plain(service.how, context), ...plain(service.when, context)]),
  ];
}

/** Places to sign. Who agreed and who signed off are printed where they are known (R159). */
function signatures(context: EditionContext, lines: readonly string[]): Block[] {
  const { plan } = context;
  const known: Readonly<Record<number, { name?: string; date?: string }>> = {
    0: isFilled(plan.subject?.name) ? { name: plan.subject?.name ?? '' } : {},
    [lines.length - 1]: isObject(plan.signOff) && isFilled(at(plan, 'signOff.by')) ? { name: String(at(plan, 'signOff.by')) } : {},
  };
  return [{
    type: 'signature',
    nameLabel: context.words('agreement.name'), signLabel: context.words('agreement.sign'), dateLabel: context.words('agreement.date'),
    children: lines.map((line, index) => ({ type: 'signatureLine', role: context.words.fill(line), ...known[index] })),
  }];
}
