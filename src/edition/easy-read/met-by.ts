import type { Block } from '../../document/nodes.js';
import { stopped } from '../../plain/index.js';
import { codeText, plain } from '../cells.js';
import { isFilled, isObject } from '../path.js';
import type { Making } from './making.js';
import { linesOf } from './text-of.js';

/** Concepts for who meets a need. */
const pictures: Readonly<Record<string, string>> = { council: 'council', informal: 'family', otherService: 'support-worker', self: 'person', equipment: 'walking-frame', prevention: 'information' };

/** Who helps with a need, and how (R045, R046). Which of the plan's services it is stands with the services. */
export function metByRows(ways: readonly unknown[], label: string, part: string, making: Making): Block[] {
  const { context, rows } = making;
  return ways.flatMap((way, index): Block[] => {
    if (!isObject(way)) return linesOf(plain(way, context)).flatMap((each) => rows.forStretch(each, { part, ...(index === 0 ? { label } : {}) }));
    const by = isFilled(way.by) ? codeText('metBy', way.by, context) : '';
    const who = typeof way.who === 'string' ? way.who : '';
    const name = [by, who].filter((each) => each !== '').join(': ');
    const lead = [...(index === 0 ? [`**${label}**`] : []), ...(name === '' ? [] : [stopped(name)])];
    return [
      ...(lead.length === 0 ? [] : rows.standing(lead, pictures[String(way.by)] ?? 'help', `${part}.${index}`)),
      ...(isFilled(way.how) ? linesOf(plain(way.how, context)).flatMap((each) => rows.forStretch(each, { part: `${part}.${index}.how`, fallback: 'help' })) : []),
    ];
  });
}
