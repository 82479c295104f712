import type { Block } from '../../document/nodes.js';
import { formatPence } from '../../plan/money.js';
import { codeText, plain } from '../cells.js';
import { at } from '../path.js';
import { periodOf } from '../schedule.js';
import { fieldRows } from './fields.js';
import type { Making } from './making.js';
import { linesOf } from './text-of.js';

/** What money there is, who pays, and what it is for; every amount as it stands in the plan (R031, R063 to R079). */
export function money(making: Making): Block[] {
  return [...amounts(making), ...split(making), ...lines(making), ...otherFunding(making), ...years(making)];
}

function amount(pence: number | undefined, period: string | undefined, making: Making): string | undefined {
  if (pence === undefined) return undefined;
  const often = periodOf(period ?? '', making.context);
  return `**${formatPence(pence)}**${often === '' ? '' : ` ${often}`}`;
}

function amounts(making: Making): Block[] {
  const { context: { plan }, rows, say, shown } = making;
  const { budget } = plan;
  for (const path of ['budget.indicative', 'budget.proposedFinal', 'budget.agreed', 'budget.final']) shown.add(path);
  const sayAmount = (key: string, pence: number | undefined, period: string | undefined): Block[] => {
    const value = amount(pence, period, making);
    return value === undefined ? [] : rows.standing([say(`budget.${key}`, { value })], [rows.pictures.money(formatPence(pence ?? 0))], `budget.${key}`);
  };
  const final = budget?.final;
  return [
    ...sayAmount('indicative', budget?.indicative?.amountPence, budget?.indicative?.period),
    ...sayAmount('proposedFinal', budget?.proposedFinal?.amountPence, budget?.proposedFinal?.period),
    ...sayAmount('agreed', budget?.agreed?.amountPence, budget?.agreed?.period),
    ...sayAmount('cost', final?.costPence, final?.period),
    ...sayAmount('council', final?.councilContributionPence, final?.period),
    ...(final?.personContributionPence === 0 ? rows.standing([`${say('budget.personZero')} (**${formatPence(0)}**)`.replace(/ \(.*$/, '')], 'money') : sayAmount('person', final?.personContributionPence, final?.period)),
    ...(final?.otherSourcesPence === undefined || final.otherSourcesPence === 0 ? [] : sayAmount('other', final.otherSourcesPence, final.period)),
  ];
}

/** The split of the personal budget, drawn, with the exact amounts in words. */
function split({ context: { plan }, rows, say }: Making): Block[] {
  const final = plan.budget?.final;
  const parts = [['council', final?.councilContributionPence], ['person', final?.personContributionPence], ['other', final?.otherSourcesPence]] as const;
  const filled = parts.flatMap(([key, pence]) => (pence === undefined || pence === 0 ? [] : [{ key, pence }]));
  if (final?.costPence === undefined || filled.length < 2) return [];
  const words = filled.map(({ key, pence }) => say(`budget.${key}`, { value: `**${formatPence(pence)}**` }));
  return rows.standing(words, [rows.pictures.shares(filled.map(({ pence }) => pence), filled.map(({ key, pence }) => say(`budget.${key}`, { value: formatPence(pence) })).join(' '))]);
}

/** What each service costs and who pays it. */
function lines(making: Making): Block[] {
  const { context, rows, say, shown } = making;
  shown.add('services.*.cost').add('services.*.fundedBy');
  const made = [...(context.plan.services ?? []), ...(context.plan.interimServices ?? [])].filter((each) => !making.inOwnTable(each)).flatMap((service, index): Block[] => {
    const { cost } = service;
    const what = linesOf(plain(service.what, context)).map(({ text }) => text).join(' ');
    if (cost === undefined && (service.fundedBy ?? []).length === 0) return [];
    const unit = cost?.unitPence === undefined ? undefined : `**${formatPence(cost.unitPence)}**${cost.unit === undefined ? '' : ` ${context.words.find(`periods.${cost.unit}`) ?? `for each ${cost.unit}`}`}`;
    const payers = (service.fundedBy ?? []).flatMap((each) => {
      const who = each.funder === undefined ? '' : context.words.find(`codes.funder.${each.funder}`) ?? each.funder;
      return each.sharePence === undefined ? (who === '' ? [] : [say('whoPays', { value: who })]) : [say('costPaidBy', { who, value: `**${formatPence(each.sharePence)}**` })];
    });
    // Who gives the help says which help it is: what it is stands in its own section.
    const named = service.provider === undefined ? [] : [say('costOf', { value: `**${service.provider}**` })];
    return [
      ...(service.provider === undefined ? rows.forStretch({ kind: 'item', text: what }, { part: `services.${index}.what`, fallback: 'help' }) : []),
      ...(unit === undefined ? cost?.unknown === true ? rows.standing([...named, say('costUnknown')], 'money') : [] : rows.standing([...named, say('costLine', { value: unit }), ...payers], [rows.pictures.money(formatPence(cost?.unitPence ?? 0))], `services.${index}.cost`)),
      ...(unit === undefined && payers.length > 0 ? rows.standing([...named, ...payers], 'money', `services.${index}.fundedBy`) : []),
    ];
  });
  return made.length === 0 ? [] : [rows.group(say('forWhat')), ...made];
}

function otherFunding(making: Making): Block[] {
  const { context, rows, say, shown } = making;
  shown.add('budget.otherFunding');
  return (context.plan.budget?.otherFunding ?? []).flatMap((each, index): Block[] => {
    const who = each.funder ?? (each.type === undefined ? '' : codeText('funderType', each.type, context));
    const value = amount(each.amountPence, each.period, making);
    const forWhat = each.forWhat === undefined ? '' : linesOf(plain(each.forWhat, context)).map(({ text }) => text).join(' ');
    return value === undefined ? [] : rows.standing([say('otherFunding', { who, value }), ...(forWhat === '' ? [] : [say('otherFundingFor', { value: forWhat.replace(/[.]$/, '') })])], [rows.pictures.money(formatPence(each.amountPence ?? 0))], `budget.otherFunding.${index}`);
  });
}

function years(making: Making): Block[] {
  const { context: { plan }, rows, say, shown } = making;
  shown.add('budget.years');
  return (plan.budget?.years ?? []).flatMap((each, index) => {
    const value = amount(each.amountPence, undefined, making);
    if (value === undefined) return [];
    return [
      ...rows.standing([say('years', { year: String(each.year ?? index + 1), value })], [rows.pictures.money(formatPence(each.amountPence ?? 0))], `budget.years.${index}`),
      ...fieldRows({ path: 'basis', picture: 'money' }, { root: each, pointer: `budget.years.${index}` }, making),
    ];
  });
}

/** Who looks after the money and how, the direct payment, and paying people (R075, R083 to R095). */
export function managing(making: Making): Block[] {
  const { context: { plan }, rows, say, find, shown } = making;
  for (const path of ['budget.management', 'directPayment.amountPence', 'directPayment.frequency', 'directPayment.firstPaymentDate', 'directPayment.recipientName', 'directPayment.nextReview',
    'directPayment.employer.employsStaff', 'directPayment.employer.costs', 'isf.provider', 'employment.*']) shown.add(path);
  const managed = (plan.budget?.management ?? []).flatMap((each, index): Block[] => {
    const method = each.method === undefined ? undefined : find(`method.${each.method}`);
    const value = amount(each.amountPence, each.period, making);
    return [
      ...rows.standing([...(method === undefined ? [] : [method]), ...(value === undefined ? [] : [say('methodAmount', { value })])], value === undefined ? 'money' : [rows.pictures.money(formatPence(each.amountPence ?? 0))], `budget.management.${index}`),
      ...(each.manager === undefined ? [] : rows.standing([say('manager', { value: each.manager })], 'person', `budget.management.${index}.manager`)),
      ...fieldRows({ path: 'reason', label: say('why') }, { root: each, pointer: `budget.management.${index}` }, making),
      ...fieldRows({ path: 'reviewWithPerson', label: say('checksWith'), picture: 'review' }, { root: each, pointer: `budget.management.${index}` }, making),
    ];
  });
  const made = [...managed, ...directPayment(making), ...employment(making), ...fieldRows({ path: 'isf.provider', say: say('isfProvider', { value: '{value}' }), picture: 'support-worker' }, { root: plan, pointer: '' }, making)];
  return made.length === 0 ? [] : [rows.group(say('managing')), ...made];
}

function directPayment(making: Making): Block[] {
  const { context: { plan }, rows, say } = making;
  const paid = plan.directPayment;
  if (paid === undefined) return [];
  const root = { root: plan, pointer: '' };
  const value = amount(paid.amountPence, paid.frequency, making);
  return [
    ...(value === undefined ? [] : rows.standing([say('directPayment', { value })], [rows.pictures.money(formatPence(paid.amountPence ?? 0))], 'directPayment.amountPence')),
    ...fieldRows({ path: 'directPayment.firstPaymentDate', as: 'date', say: say('firstPayment', { value: '{value}' }) }, root, making),
    ...fieldRows({ path: 'directPayment.recipientName', say: say('paidTo', { value: '{value}' }), picture: 'person' }, root, making),
    ...fieldRows({ path: 'directPayment.nextReview', as: 'date', say: say('dpReview', { value: '{value}' }) }, root, making),
  ];
}

function employment(making: Making): Block[] {
  const { context, rows, say } = making;
  const { plan } = context;
  const employer = plan.directPayment?.employer;
  const costs = (employer?.costs ?? []).flatMap((cost, index) => {
    const value = amount(cost.amountPence, cost.period, making);
    const what = cost.what === undefined ? codeText('employerCost', cost.type ?? 'other', context) : linesOf(plain(cost.what, context)).map(({ text }) => text).join(' ');
    return value === undefined ? [] : rows.standing([`${what.replace(/[.]$/, '')}: ${value}.`], [rows.pictures.money(formatPence(cost.amountPence ?? 0))], `directPayment.employer.costs.${index}`);
  });
  return [
    ...(employer?.employsStaff === true ? rows.standing([say('employs')], 'support-worker') : []),
    ...costs,
    ...(['pay', 'support', 'training', 'supervision', 'insurance', 'other'] as const).flatMap((key) =>
      (at(plan, `employment.${key}`) === undefined ? [] : fieldRows({ path: `employment.${key}`, label: say(`employment.${key}`) }, { root: plan, pointer: '' }, making))),
  ];
}
