import type { Block, TableCellNode, TableRowNode } from '../document/nodes.js';
import { withoutTables } from './no-tables.js';
import { addUp, annualPence, formatPence, lineCost, type Weeks } from '../plan/money.js';
import type { Cost, FundedBy, InterimService, Service } from '../plan/schema/index.js';
import { codeText, plain, words as say } from './cells.js';
import type { EditionContext } from './context.js';
import { traceLink } from './inline.js';
import { periodOf } from './schedule.js';
import type { Tally } from './tally.js';

interface Line { what: Block[]; often: Block[]; payers: Block[]; pence: number | undefined; source: readonly string[] }

/** What the plan comes to in one year: exact, one rounding a line, "not complete" when a price is not known (M1, M2, M4). */
export function costsTable(context: EditionContext, tally: Tally): Block[] {
  const { plan, words } = context;
  tally.printed.add('directPayment.employer.costs');
  const weeks = weeksOf(context);
  const lines = [
    ...[...(plan.services ?? []), ...(plan.interimServices ?? [])].flatMap((service) => serviceLine(service, context, weeks)),
    ...(plan.directPayment?.employer?.costs ?? []).flatMap((cost): Line[] => [{
      what: cost.what === undefined ? say(codeText('employerCost', cost.type ?? 'other', context)) : say(cost.what),
      often: cost.amountPence === undefined ? [] : say(`${formatPence(cost.amountPence)} ${periodOf(cost.period ?? 'yearly', context)}`),
      payers: [], pence: cost.amountPence === undefined ? undefined : annualPence(cost.amountPence, cost.period ?? 'yearly', weeks), source: [],
    }]),
    ...(plan.equipment ?? []).flatMap((item): Line[] => (item.recordedCostPence === undefined || item.recordedCostPence === 0 ? [] : [{
      what: plain(item.item, context), often: say(words('periods.oneOff')), payers: [], pence: item.recordedCostPence, source: [],
    }])),
    ...(plan.contingency?.costPence === undefined || plan.contingency.costPence === 0 ? [] : [{
      what: say(words('money.putAside')), often: [], payers: [], pence: plan.contingency.costPence, source: [],
    }]),
  ];
  if (lines.length === 0) return [];
  const total = addUp(lines.map((line) => line.pence));
  const withPayers = lines.some((line) => line.payers.length > 0);
  const row = (cells: Block[][], last = false): TableRowNode => ({ type: 'tableRow', ...(last ? { total: true } : {}), children: cells.map((children): TableCellNode => ({ type: 'tableCell', children: withoutTables(children) })) });
  const caption = words('money.tableTitle');
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: caption }] },
    {
      type: 'table', caption, showCaption: false, rowHeaders: true,
      columns: [
        { children: [{ type: 'text', value: words('money.cost') }], align: 'start', width: 5 },
        { children: [{ type: 'text', value: words('money.often') }], align: 'start', width: 4 },
        ...(withPayers ? [{ children: [{ type: 'text' as const, value: words('money.payers') }], align: 'start' as const, width: 3 }] : []),
        { children: [{ type: 'text', value: words('money.perYear') }], align: 'number', width: 3 },
      ],
      children: [
        ...lines.map((line) => row([
          traced(line, context), line.often, ...(withPayers ? [line.payers] : []),
          say(line.pence === undefined ? words('money.notKnown') : formatPence(line.pence)),
        ])),
        row([say(words(total.complete ? 'money.total' : 'money.totalPart')), [], ...(withPayers ? [[]] : []), say(formatPence(total.pence))], true),
      ],
    },
    { type: 'paragraph', role: 'small', children: [{ type: 'text', value: words('money.assumption', { weeks: weeks === '365/7' ? '52.14' : String(weeks) }) }] },
  ];
}

function weeksOf(context: EditionContext): Weeks {
  return context.plan.localPolicy?.weeksPerYear ?? context.council.weeksPerYear ?? 52;
}

/** A line of a service with a price. A carer's break paid for in the other person's plan has none here (M17). */
function serviceLine(service: Service | InterimService, context: EditionContext, weeks: Weeks): Line[] {
  const { cost } = service;
  const elsewhere = context.plan.planKind === 'carerSupportPlan' && service.recipient === 'caredFor';
  if (cost === undefined || elsewhere) return [];
  const free = service.freeUntil !== undefined && (service.kind === 'reablement' || service.kind === 'intermediateCare');
  return [{
    what: plain(service.what, context), often: say(oftenText(cost, context)),
    payers: payersOf(service.fundedBy ?? [], context),
    pence: free ? 0 : lineCost(cost, service.schedule, weeks), source: service.source ?? [],
  }];
}

/** "£21.50 each hour, 7 hours a week", "£23.50, 24 times a year" or "£18.00 a month". */
function oftenText(cost: Cost, context: EditionContext): string {
  const { words } = context;
  const named = cost.unitLabel ?? (cost.unit === undefined || unnamed.has(cost.unit) || sameUnit(cost) ? '' : words(`money.units.${cost.unit}`));
  const many = cost.unitLabel ?? (named === '' ? words('money.manyUnits.other') : words(`money.manyUnits.${cost.unit ?? 'other'}`));
  const period = periodOf(cost.oneOff === true ? 'oneOff' : cost.period ?? '', context);
  const count = cost.quantityPerPeriod;
  const amount = count === undefined || (count === 1 && named === '') ? '' : `${String(count)} ${count === 1 ? named : many}`;
  const price = cost.unitPence === undefined ? named : named === '' ? formatPence(cost.unitPence) : words('money.each', { price: formatPence(cost.unitPence), unit: named });
  // An hourly rate without hours is not an amount a week.
  const times = [amount, count === undefined && named !== '' && cost.unitPence !== undefined ? '' : period].filter((part) => part !== '').join(' ');
  return [price, times].filter((part) => part !== '').join(amount === '' ? ' ' : words('formats.comma'));
}

/** Units that say nothing by themselves. */
const unnamed: ReadonlySet<string> = new Set(['item', 'other']);

/** One week a week is only a price by the week. */
function sameUnit(cost: Cost): boolean {
  const pairs: Readonly<Record<string, string>> = { week: 'weekly', month: 'monthly', day: 'daily' };
  return cost.unit !== undefined && pairs[cost.unit] === cost.period;
}

function payersOf(funders: readonly FundedBy[], context: EditionContext): Block[] {
  const names = funders.map((each) => {
    const name = codeText('funder', each.funder ?? each.type ?? '', context);
    return each.sharePence === undefined ? name : `${name} ${formatPence(each.sharePence)}`;
  }).filter((name) => name !== '');
  return names.length === 0 ? [] : say(names.join(context.words('formats.comma')));
}

function traced(line: Line, context: EditionContext): Block[] {
  const links = line.source.flatMap((id) => traceLink(id, context) ?? []);
  const last = line.what.at(-1);
  if (links.length === 0 || last?.type !== 'paragraph') return line.what;
  return [...line.what.slice(0, -1), { ...last, children: [...last.children, ...links.flatMap((link) => [{ type: 'text' as const, value: ' ' }, link])] }];
}
