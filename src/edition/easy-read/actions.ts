import type { Block } from '../../document/nodes.js';
import { formatDateWithWeekday } from '../../plan/dates.js';
import { fieldRows } from './fields.js';
import type { Making } from './making.js';

/** What happens next: what, who, by when, with a page of a calendar (R124 to R127). */
export function actions(making: Making): Block[] {
  const { context: { plan }, rows, say, find, shown } = making;
  for (const path of ['what', 'who', 'byWhen', 'byWhenWords', 'checkedHow', 'howWeWillKnow', 'status']) shown.add(`actions.*.${path}`);
  return (plan.actions ?? []).filter((each) => !making.inOwnTable(each)).flatMap((action, index): Block[] => {
    const place = { root: action, pointer: `actions.${index}` };
    const date = action.byWhen;
    const status = action.status === undefined ? undefined : find(`action.status.${action.status}`);
    const words = [
      ...(action.who === undefined || action.who === '' ? [] : [say('action.who', { value: action.who })]),
      ...(date === undefined ? [] : [say('action.byWhen', { value: `**${formatDateWithWeekday(date)}**` })]),
      ...(action.byWhenWords === undefined ? [] : [say('action.byWhen', { value: `**${action.byWhenWords}**` })]),
      ...(status === undefined ? [] : [status]),
    ];
    return [
      ...fieldRows({ path: 'what', picture: 'list' }, place, making),
      ...(words.length === 0 ? [] : rows.standing(words, date === undefined ? action.byWhenWords === undefined ? 'person' : 'week' : [rows.pictures.date(date, formatDateWithWeekday(date))], `actions.${index}.byWhen`)),
      ...fieldRows({ path: 'checkedHow', label: say('action.how'), picture: 'review' }, place, making),
      ...fieldRows({ path: 'howWeWillKnow', label: say('action.know'), picture: 'review' }, place, making),
    ];
  });
}
