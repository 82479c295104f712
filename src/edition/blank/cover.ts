import type { Block, CoverNode } from '../../document/nodes.js';
import type { FieldSpec } from '../template.js';
import { answerFor } from './answers.js';
import type { BlankContext } from './blank-context.js';

/** The first page: what kind of plan, whose it will be, and how to use it. */
export function blankCover(blank: BlankContext): CoverNode {
  const { context, spec, say } = blank;
  const { council, words } = context;
  const fields = context.template.sections.flatMap(({ holds }) => holds.flatMap((hold) => ('fields' in hold ? hold.fields : [])));
  const asked = spec.cover.flatMap((path): FieldSpec[] => fields.filter((each) => each.path === path).slice(0, 1));
  const note: Block = {
    type: 'callout', tone: 'note', title: [{ type: 'text', value: say('howTo.title') }],
    children: [{ type: 'list', ordered: false, children: say.list('howTo.items').map((value) => ({ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })) }],
  };
  return {
    type: 'cover',
    children: [
      {
        type: 'band', left: council.name ?? say('cover.noCouncil'), right: council.department ?? '',
        ...(council.logo !== undefined && context.media.has('council-logo') ? { logo: 'council-logo', logoAlt: council.logoAlt ?? council.name ?? '' } : {}),
      },
      { type: 'title', kicker: say('cover.kicker'), children: [{ type: 'text', value: words(`kinds.${context.plan.planKind}`) }] },
      ...asked.map((field) => answerFor({ spec: field, path: field.path }, blank)),
      note,
    ],
  };
}
