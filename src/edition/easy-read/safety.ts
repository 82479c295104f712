import type { Block, RowPicture } from '../../document/nodes.js';
import { stopped } from '../../plain/index.js';
import { codeText, plain } from '../cells.js';
import type { EditionContext } from '../context.js';
import { isFilled, isObject } from '../path.js';
import { fieldRows, stretchesOfValue } from './fields.js';
import type { Making } from './making.js';
import { linesOf } from './text-of.js';

/** Who to ring: names bold, numbers drawn large beside them (R102). */
export function contacts(making: Making): Block[] {
  const { context: { plan }, rows, say, shown } = making;
  shown.add('contingency.emergencyContacts');
  const made = (plan.contingency?.emergencyContacts ?? []).filter((each) => !making.inOwnTable(each)).flatMap((contact, index) => {
    const words = [
      `**${[contact.name ?? '', wordsIn(contact.role, making)].filter((each) => each !== '').join(', ')}**`,
      ...(contact.phone === undefined ? [] : [`**${contact.phone.replaceAll(' ', '\u00a0')}**`]),
      ...(contact.when === undefined ? [] : [stopped(say('contactWhen', { value: wordsIn(contact.when, making) }))]),
    ];
    const pictures: RowPicture[] = contact.phone === undefined ? [] : [rows.pictures.phone(contact.phone)];
    return rows.standing(words, pictures.length > 0 ? pictures : 'telephone', `contingency.emergencyContacts.${index}`);
  });
  return made.length === 0 ? [] : [rows.group(say('contactsTitle')), ...made];
}

function wordsIn(value: unknown, { context }: Making): string {
  return linesOf(plain(value, context)).map(({ text }) => text).join(' ');
}

/** What could go wrong, and how it is stopped from happening (R097 to R105). */
export function risks(making: Making): Block[] {
  const { context, rows, say, shown } = making;
  const made = (context.plan.risks ?? []).filter((each) => !making.inOwnTable(each)).flatMap((risk, index): Block[] => {
    const place = { root: risk, pointer: `risks.${index}` };
    const whom = typeof risk.toWhom === 'string' ? making.find(`toWhom.${risk.toWhom}`) : undefined;
    return [
      ...fieldRows({ path: 'what', label: say('risk', { value: '' }).replace(/[:\s]+$/, ''), picture: 'risk' }, place, making),
      ...(whom === undefined ? [] : rows.standing([whom], 'person')),
      ...fieldRows({ path: 'likelyHarm', label: say('harm'), picture: 'risk' }, place, making),
      ...fieldRows({ path: 'impact', label: say('impact') }, place, making),
      ...measures(risk.proactive, say('stopIt'), `risks.${index}.proactive`, making),
      ...fieldRows({ path: 'bottomLine', label: say('bottomLine'), picture: 'safe' }, place, making),
    ];
  });
  for (const path of ['what', 'toWhom', 'likelyHarm', 'impact', 'proactive', 'bottomLine']) shown.add(`risks.*.${path}`);
  return made.length === 0 ? [] : [rows.group(say('risksTitle')), ...made];
}

function measures(list: readonly unknown[] | undefined, label: string, pointer: string, making: Making): Block[] {
  let first = true;
  return (list ?? []).flatMap((measure, index): Block[] => {
    const words = measureWords(measure, making.context);
    if (words.what === '' && words.lead === '') return [];
    const own = first ? { label } : {};
    first = false;
    const tail = whoAndPhone(words, making);
    return [
      ...making.rows.forStretch({ kind: 'item', text: words.what === '' ? words.lead : words.what }, { part: `${pointer}.${index}`, fallback: 'safe', ...own }),
      ...(tail === undefined ? [] : making.rows.standing([tail.words], tail.pictures)),
    ];
  });
}

interface MeasureWords { lead: string; what: string; who: string; phone: string }

function measureWords(measure: unknown, context: EditionContext): MeasureWords {
  if (!isObject(measure)) return { lead: '', what: linesOf(plain(measure, context)).map(({ text }) => text).join(' '), who: '', phone: '' };
  const text = (value: unknown): string => linesOf(plain(value, context)).map((each) => each.text).join(' ');
  const service = context.plan.services?.find(({ id }) => id !== undefined && id === measure.serviceId)?.what;
  return {
    lead: isFilled(measure.type) ? codeText('reactiveType', measure.type, context) : service === undefined ? '' : text(service),
    what: text(measure.what), who: text(measure.who), phone: typeof measure.phone === 'string' ? measure.phone : '',
  };
}

function whoAndPhone({ who, phone }: MeasureWords, { rows, say }: Making): { words: string; pictures: RowPicture[] | string } | undefined {
  if (phone !== '') return { words: who === '' ? `**${phone.replaceAll(' ', '\u00a0')}**` : say('ring', { who, phone: `**${phone.replaceAll(' ', '\u00a0')}**` }), pictures: [rows.pictures.phone(phone)] };
  return who === '' ? undefined : { words: say('whoDoes', { value: who }), pictures: 'person' };
}

/** If … then: one row says what happens, the next ones what is done, who does it and the number to ring (R099, R109). */
export function ifThen(making: Making): Block[] {
  const { context, rows, say, shown } = making;
  const made = (context.plan.risks ?? []).filter((each) => !making.inOwnTable(each)).flatMap((risk, index): Block[] => {
    const what = stretchesOfValue(risk.what, undefined, risk, making).map(({ text }) => text).join(' ');
    const reactive = risk.reactive ?? [];
    if (what === '' || reactive.length === 0) return [];
    return [
      ...rows.standing([`**${say('if', { value: stopped(what) })}**`], rows.pictures.forSentence(what).length > 0 ? rows.pictures.forSentence(what) : 'risk', `risks.${index}.what`),
      ...reactive.flatMap((measure, at): Block[] => {
        const words = measureWords(measure, context);
        const tail = whoAndPhone(words, making);
        return [
          ...(words.what === '' && words.lead === '' ? [] : rows.forStretch({ kind: 'item', text: words.what === '' ? words.lead : words.what }, { part: `risks.${index}.reactive.${at}`, fallback: 'help', ...(at === 0 ? { label: say('then', { value: '' }).replace(/[\s]+$/, '') } : {}) })),
          ...(tail === undefined ? [] : rows.standing([tail.words], tail.pictures, `risks.${index}.reactive.${at}`)),
        ];
      }),
    ];
  });
  shown.add('risks.*.reactive');
  return made.length === 0 ? [] : [rows.group(say('ifThenTitle')), ...made];
}
