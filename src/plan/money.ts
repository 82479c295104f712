import type { Cost, Schedule } from './schema/index.js';

/** A fraction of whole numbers, so that no amount ever passes through floating point. The bottom is above 0. */
export interface Ratio { top: bigint; bottom: bigint }

/** How often money is counted (M1). */
export type Period = NonNullable<Cost['period']>;
/** Weeks counted in a year: a number, or 365/7 exactly. */
export type Weeks = number | '365/7';
/** A sum, and whether nothing in it was unknown (M4). `pence` is the sum of what is known. */
export interface Total { pence: number; complete: boolean }

const one: Ratio = { top: 1n, bottom: 1n };

/** How many periods a year has (M1). A one-off counts once, in the year of its date. */
export function periodsPerYear(period: Period, weeksPerYear: Weeks = 52): Ratio {
  const weeks = weeksPerYear === '365/7' ? { top: 365n, bottom: 7n } : ratioOf(weeksPerYear);
  switch (period) {
    case 'oneOff': case 'yearly': return one;
    case 'weekly': return weeks;
    case 'fortnightly': return times(weeks, { top: 1n, bottom: 2n });
    case 'fourWeekly': return times(weeks, { top: 1n, bottom: 4n });
    case 'daily': return times(weeks, { top: 7n, bottom: 1n });
    case 'monthly': return { top: 12n, bottom: 1n };
    case 'quarterly': return { top: 4n, bottom: 1n };
  }
}

/** Yearly pence of an amount paid each period (M1), rounded once. */
export function annualPence(amountPence: number, period: Period, weeksPerYear?: Weeks): number {
  return roundHalfUp(times(ratioOf(amountPence), periodsPerYear(period, weeksPerYear)));
}

/**
 * Yearly pence of a service line (M2): unit × quantity × periods, rounded once. Undefined when anything is unknown.
 * Weeks come from the service, else the council's policy, else 52.
 */
export function lineCost(cost: Cost | undefined, schedule?: Schedule, policyWeeks?: Weeks): number | undefined {
  if (cost === undefined || cost.unknown === true || cost.unitPence === undefined) return undefined;
  const period = cost.oneOff === true ? 'oneOff' : cost.period;
  // A one-off with no quantity is one of it; nothing else may be guessed.
  const quantity = cost.quantityPerPeriod ?? (period === 'oneOff' ? 1 : undefined);
  if (period === undefined || quantity === undefined) return undefined;
  const perPeriod = times(ratioOf(cost.unitPence), ratioOf(quantity));
  return roundHalfUp(times(perPeriod, periodsPerYear(period, schedule?.weeksPerYear ?? policyWeeks ?? 52)));
}

/** Adds rounded lines; one unknown line makes the total not complete (M4). */
export function addUp(lines: readonly (number | undefined)[]): Total {
  let pence = 0;
  for (const line of lines) pence += line ?? 0;
  return { pence, complete: lines.every((line) => line !== undefined) };
}

/** The exact fraction of a decimal number as it is written: 0.1 is 1/10. */
export function ratioOf(value: number): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`${value} is not a number to count money with`);
  const [, sign, whole = '0', part = '', power = '0'] = match;
  const top = BigInt(`${sign}${whole}${part}`);
  const shift = Number(power) - part.length;
  return shift >= 0 ? { top: top * 10n ** BigInt(shift), bottom: 1n } : { top, bottom: 10n ** BigInt(-shift) };
}

/** Two fractions multiplied. */
export function times(a: Ratio, b: Ratio): Ratio {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** One fraction divided by another, which is not 0. */
export function over(a: Ratio, b: Ratio): Ratio {
  return b.top < 0n ? { top: -a.top * b.bottom, bottom: a.bottom * -b.top } : { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

/** The nearest whole number; exactly a half goes up (towards more). */
export function roundHalfUp({ top, bottom }: Ratio): number {
  const doubled = 2n * top + bottom;
  const divisor = 2n * bottom;
  const cut = doubled / divisor;
  return Number(doubled < 0n && cut * divisor !== doubled ? cut - 1n : cut);
}

/** Pence as people read them: `£1,248.00`; a minus sign comes first. */
export function formatPence(pence: number): string {
  const size = Math.abs(pence);
  const pounds = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${pence < 0 ? '−' : ''}£${pounds}.${String(size % 100).padStart(2, '0')}`;
}

/** What is paid each period so that a year comes to this (M15), and what is over or short by rounding. */
export function paymentPerPeriod(yearPence: number, period: Period, weeksPerYear?: Weeks): { pence: number; residualPence: number; allowedPence: number } {
  const periods = periodsPerYear(period, weeksPerYear);
  const pence = roundHalfUp(over(ratioOf(yearPence), periods));
  const allowed = over(periods, { top: 2n, bottom: 1n });
  const residual = roundHalfUp(times(ratioOf(pence), periods)) - yearPence;
  return { pence, residualPence: residual, allowedPence: Number((allowed.top + allowed.bottom - 1n) / allowed.bottom) };
}

/** The money for year 1, 2 and 3 (M12): what goes on rises each year, from the unrounded base; one-offs do not. */
export function threeYears(ongoingPence: number, oneOffs: readonly [number, number, number], upliftPercent = 0): [number, number, number] {
  const percent = ratioOf(upliftPercent);
  const step = { top: percent.top + 100n * percent.bottom, bottom: 100n * percent.bottom };
  const second = times(ratioOf(ongoingPence), step);
  return [ongoingPence + oneOffs[0], roundHalfUp(second) + oneOffs[1], roundHalfUp(times(second, step)) + oneOffs[2]];
}
