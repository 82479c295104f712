import type { Block } from '../../document/nodes.js';
import { formatDateWithWeekday } from '../../plan/dates.js';
import { sentencesIn } from '../../plain/index.js';
import { mediumWords } from '../original-section.js';
import type { Making } from './making.js';

/** That the person made a plan of their own, what it is and where it is (R142 to R147). */
export function original(making: Making): Block[] {
  const { context, rows, say, shown } = making;
  shown.add('originals').add('originalDecision');
  const { originals, originalDecision } = context.plan;
  if (originals.length === 0) return [];
  const named = rows.pictures.named('plan');
  const plan = named === undefined ? [] : [named];
  const made = originals.flatMap((each, at): Block[] => [
    ...rows.standing([...(at > 0 ? [] : [say(isTheirs(making) ? 'originalExists' : 'originalOther')]), ...(each.title === undefined || each.title === '' ? [] : [say('originalWhat', { value: each.title })]), say('originalKind', { value: mediumWords(each, context) })], plan),
    ...(each.location?.text === undefined ? [] : rows.standing([say('originalWhere', { value: each.location.text })], 'plan')),
    ...(each.location?.holder === undefined ? [] : rows.standing([say('originalHolder', { value: each.location.holder })], 'person')),
    ...(each.howToSee === undefined ? [] : rows.forStretch({ kind: 'text', text: each.howToSee }, { label: say('originalSee'), fallback: 'plan' })),
  ]);
  const kept = originalDecision?.decision === 'keepAsFinal';
  const told = originalDecision?.explainedOn;
  return [
    ...made,
    ...(originalDecision?.decision === undefined ? [] : rows.standing([say(kept ? 'originalStays' : 'originalConvert')], 'council')),
    ...(told === undefined ? [] : rows.standing([say('originalTold', { value: formatDateWithWeekday(told) })], [rows.pictures.date(told, formatDateWithWeekday(told))])),
  ];
}

/** Whether the plan says that the person made it: nobody else's plan is called theirs. */
function isTheirs({ context: { plan } }: Making): boolean {
  const names = [plan.subject?.name, plan.subject?.preferredName].filter((name) => name !== undefined);
  return plan.preparedBy?.isSubject === true || plan.originals.some(({ madeBy }) => madeBy !== undefined && names.some((name) => name.includes(madeBy) || madeBy.includes(name)));
}

/** How to complain (R122): with the contact of the plan or of the council. */
export function complain({ context, rows, say }: Making): Block[] {
  const { plan, council } = context;
  const given = council.complaints;
  const contact = plan.council?.complaintsContact ?? (given === undefined ? undefined : [given.name, given.phone, given.email].filter((each) => each !== undefined && each !== '').join(', '));
  return [
    ...rows.standing([say('complain'), ...sentencesIn(say('complainFree'))], 'complaint'),
    ...(contact === undefined || contact === '' ? [] : rows.standing([say('complainTo', { value: contact })], 'telephone')),
  ];
}
