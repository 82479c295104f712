import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addUp, annualPence, formatPence, lineCost, over, paymentPerPeriod, ratioOf, roundHalfUp, threeYears, times,
} from '../../src/plan/money.js';

const weekly = (unitPence: number, quantityPerPeriod: number): number | undefined => lineCost({ unitPence, quantityPerPeriod, period: 'weekly' });

describe('the worked example of the money rules', () => {
  const agency = weekly(2150, 7);
  const respite = lineCost({ unitPence: 11_000, quantityPerPeriod: 14, period: 'yearly' });
  const hoist = lineCost({ unitPence: 125_000, oneOff: true });
  const assistant = weekly(1320, 10);
  const employer = addUp([18_000, 9_800, 41_200, 73_920]).pence;
  const contingency = 60_000;

  it('gives every line', () => {
    expect([agency, respite, hoist, assistant, employer].map((pence) => formatPence(pence ?? -1)))
      .toEqual(['£7,826.00', '£1,540.00', '£1,250.00', '£6,864.00', '£1,429.20']);
  });

  it('gives the personal budget, its split and who pays', () => {
    const council = addUp([agency, respite, hoist]);
    const direct = addUp([assistant, employer, contingency]);
    const budget = addUp([council.pence, direct.pence]);
    expect([council, direct, budget].map(({ pence }) => formatPence(pence))).toEqual(['£10,616.00', '£8,893.20', '£19,509.20']);
    const contribution = annualPence(4560, 'weekly');
    expect([contribution, budget.pence - contribution].map(formatPence)).toEqual(['£2,371.20', '£17,138.00']);
    const choir = weekly(600, 1) ?? 0;
    expect(addUp([budget.pence, choir, 520_000])).toEqual({ pence: 2_502_120, complete: true });
    expect(formatPence(budget.pence - 1_890_000)).toBe('£609.20');
    expect(paymentPerPeriod(direct.pence, 'fourWeekly')).toEqual({ pence: 68_409, residualPence: -3, allowedPence: 7 });
    expect(paymentPerPeriod(direct.pence - contribution, 'fourWeekly')).toMatchObject({ pence: 50_169, residualPence: -3 });
  });

  it('gives three years at 0 and at 3 per cent', () => {
    expect(threeYears(1_825_920, [125_000, 0, 0]).map(formatPence)).toEqual(['£19,509.20', '£18,259.20', '£18,259.20']);
    expect(threeYears(1_825_920, [125_000, 0, 0], 3).map(formatPence)).toEqual(['£19,509.20', '£18,806.98', '£19,371.19']);
    expect(threeYears(889_320, [0, 0, 0], 3).map(formatPence)).toEqual(['£8,893.20', '£9,160.00', '£9,434.80']);
  });
});

describe('money rules', () => {
  it('counts the weeks a council counts (M1)', () => {
    expect([annualPence(15_050, 'weekly'), annualPence(15_050, 'weekly', '365/7')]).toEqual([782_600, 784_750]);
    expect(lineCost({ unitPence: 6000, quantityPerPeriod: 1, period: 'weekly' }, { weeksPerYear: 39 }, 52)).toBe(234_000);
    expect(lineCost({ unitPence: 100, quantityPerPeriod: 1, period: 'weekly' }, {}, 50)).toBe(5000);
    expect((['oneOff', 'daily', 'weekly', 'fortnightly', 'fourWeekly', 'monthly', 'quarterly', 'yearly'] as const).map((period) => annualPence(1, period)))
      .toEqual([1, 364, 52, 26, 13, 12, 4, 1]);
  });

  it('multiplies first and rounds once, a half upwards (M2)', () => {
    expect(lineCost({ unitPence: 1837, quantityPerPeriod: 1.5, period: 'fortnightly' })).toBe(71_643);
    expect([roundHalfUp({ top: 5n, bottom: 2n }), roundHalfUp({ top: -5n, bottom: 2n }), roundHalfUp({ top: -7n, bottom: 2n }), roundHalfUp({ top: -1n, bottom: 3n })]).toEqual([3, -2, -3, 0]);
  });

  it('is not complete when anything is unknown (M4), and never takes it for nothing', () => {
    expect(lineCost({ unitPence: 100, quantityPerPeriod: 1, period: 'weekly', unknown: true })).toBeUndefined();
    expect([lineCost(undefined), lineCost({ unitPence: 5, period: 'weekly' }), lineCost({ quantityPerPeriod: 2, period: 'weekly' }), lineCost({ unitPence: 5, quantityPerPeriod: 1 })])
      .toEqual([undefined, undefined, undefined, undefined]);
    expect(addUp([100, undefined])).toEqual({ pence: 100, complete: false });
    expect(addUp([])).toEqual({ pence: 0, complete: true });
  });

  it('has no floating point in it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 100_000 }), (pence, hundredths) => {
      const exact = BigInt(pence) * BigInt(hundredths) * 52n;
      const expected = Number((2n * exact + 100n) / 200n);
      expect(lineCost({ unitPence: pence, quantityPerPeriod: hundredths / 100, period: 'weekly' })).toBe(expected);
    }));
  });

  it('rounds to the nearest, within a half', () => {
    fc.assert(fc.property(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 1000n), (top, bottom) => {
      const rounded = BigInt(roundHalfUp({ top, bottom }));
      const off = 2n * (rounded * bottom - top);
      expect(off > -bottom && off <= bottom).toBe(true);
    }));
  });

  it('takes decimals as they are written', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }).map((n) => Math.abs(n)), (value) => {
      const { top, bottom } = ratioOf(value);
      expect(Number(top) / Number(bottom)).toBeCloseTo(value, 6);
    }));
    expect(ratioOf(0.1)).toEqual({ top: 1n, bottom: 10n });
    expect(ratioOf(1e-7)).toEqual({ top: 1n, bottom: 10_000_000n });
    expect(() => ratioOf(Number.NaN)).toThrow(RangeError);
    const { top, bottom } = over(times(ratioOf(3), ratioOf(4)), ratioOf(6));
    expect(top / bottom).toBe(2n);
  });

  it('writes pounds the same everywhere', () => {
    expect([0, 5, 600, 124_800, 123_456_789, -3].map(formatPence)).toEqual(['£0.00', '£0.05', '£6.00', '£1,248.00', '£1,234,567.89', '−£0.03']);
  });
});
