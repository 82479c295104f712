import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, addMonths, daysBetween, directPaymentReviewLimit, firstReviewLimits, formatDate, formatDateWithWeekday, isRealDate,
  nextReviewLimit, weekdayOf,
} from '../../src/plan/dates.js';

const utc = fc.integer({ min: Date.UTC(1830, 0, 1) / 864e5, max: Date.UTC(2960, 11, 31) / 864e5 }).map((day) => new Date(day * 864e5));
const iso = (date: Date): string => date.toISOString().slice(0, 10);

describe('dates', () => {
  it('knows which days exist', () => {
    expect(['2026-02-30', '2027-02-29', '2028-02-29', '1900-02-29', '2000-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2026-04-31'].map(isRealDate))
      .toEqual([false, false, true, false, true, false, false, false, false, false]);
  });

  it('counts days as the calendar does', () => {
    fc.assert(fc.property(utc, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const later = new Date(date.getTime() + days * 864e5);
      expect(addDays(iso(date), days)).toBe(iso(later));
      expect(daysBetween(iso(date), iso(later))).toBe(days);
      expect(weekdayOf(iso(date))).toBe(((date.getUTCDay() + 6) % 7) + 1);
    }), { numRuns: 500 });
  });

  it('adds months on the same day, or on the last day there is', () => {
    expect([addMonths('2028-02-29', 12), addMonths('2026-01-31', 1), addMonths('2026-12-15', 1), addMonths('2026-01-15', -1), addMonths('2026-08-31', 6)])
      .toEqual(['2029-02-28', '2026-02-28', '2027-01-15', '2025-12-15', '2027-02-28']);
  });

  it('writes days in words', () => {
    expect([formatDate('2027-04-09'), formatDateWithWeekday('2027-04-09'), formatDateWithWeekday('2026-04-27'), formatDate('soon')])
      .toEqual(['9 April 2027', 'Friday 9 April 2027', 'Monday 27 April 2026', 'soon']);
  });

  it('gives the review dates of the worked example (M14)', () => {
    expect(firstReviewLimits('2026-03-02')).toEqual({ target: '2026-04-13', latest: '2026-04-27' });
    expect([nextReviewLimit('2026-04-20'), nextReviewLimit('2028-02-29'), directPaymentReviewLimit('2026-03-02', true), directPaymentReviewLimit('2026-09-02', false)])
      .toEqual(['2027-04-20', '2029-02-28', '2026-09-02', '2027-09-02']);
  });
});
