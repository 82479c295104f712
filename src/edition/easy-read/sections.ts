import type { Block } from '../../document/nodes.js';
import { at, isFilled } from '../path.js';
import { fieldRows } from './fields.js';
import type { Making } from './making.js';
import { ownRows } from './own-rows.js';
import { specials } from './specials.js';
import { writerSaysI } from './told-about.js';
import type { EasyHold, EasySection } from './spec.js';

/** A section of the Easy Read document before it is known in which part it stands. */
export interface EasyBuilt { id: string; title: string; picture: string; blocks: Block[]; filled: boolean }

/** Makes the rows of one section, in the template's order. */
export function buildSection(spec: EasySection, making: Making): EasyBuilt {
  making.rows.enter(spec.id, spec.whenNoPicture);
  const { told, context } = making;
  const title = context.words.fill(told === undefined ? spec.title : spec.titleOf ?? spec.title, told === undefined ? {} : { who: told, whose: `${told}’s` });
  let filled = false;
  const blocks = spec.holds.flatMap((hold): Block[] => {
    const made = holdRows(hold, { ...spec, title }, making);
    if (!('standing' in hold) && made.length > 0) filled = true;
    return made;
  });
  return { id: spec.id, title, picture: spec.picture, blocks: spec.id === 'about' ? [...whoSaysI(making), ...blocks] : blocks, filled };
}

/** That "I" and "me" may be whoever wrote the plan, before any of it is read. */
function whoSaysI({ told, context, rows, say }: Making): Block[] {
  return told === undefined || !writerSaysI(context.plan) ? [] : rows.standing([say('aboutSomebody', { who: told }), say('whoSaysI')], 'writing');
}

function holdRows(hold: EasyHold, section: EasySection, making: Making): Block[] {
  if ('own' in hold) return ownRows(section.topics, section.title, making);
  if ('standing' in hold) {
    // What stands in every plan must not read as if the person had said it.
    const title = hold.title === undefined ? [] : [making.rows.group(hold.title)];
    return [...title, ...hold.standing.flatMap((line) => {
      const [picture, words] = line.includes(' | ') ? [line.slice(0, line.indexOf(' | ')), line.slice(line.indexOf(' | ') + 3)] : [undefined, line];
      return making.rows.standing([making.context.words.fill(words)], picture);
    })];
  }
  if ('special' in hold) {
    const special = specials[hold.special ?? ''];
    if (special === undefined) throw new Error(`The Easy Read template asks for "${hold.special}", which is not known.`);
    return special(making);
  }
  if ('records' in hold) return recordRows(hold.records, making);
  return fieldRows(hold, { root: making.context.plan, pointer: '' }, making);
}

function recordRows({ of, title, lines }: { of: string; title?: string | undefined; lines: Parameters<typeof fieldRows>[0][] }, making: Making): Block[] {
  const all = at(making.context.plan, of);
  const records = (Array.isArray(all) ? all : []).filter((record) => !making.inOwnTable(record));
  const rows = records.flatMap((record, index) => (isFilled(record) ? lines.flatMap((line) => fieldRows(line, { root: record, pointer: `${of}.${index}` }, making)) : []));
  for (const { path, also } of lines) for (const shown of also === undefined ? [path] : [path, also.path]) making.shown.add(`${of}.*.${shown}`);
  return title === undefined || rows.length === 0 ? rows : [making.rows.group(making.context.words.fill(title)), ...rows];
}
