import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/place/cell-date.js';
import { costOf, daysOf, penceOf, phoneOf, timesOf } from '../../src/place/cells.js';

describe('amounts', () => {
  test.each([['£12', 1200], ['£1,250.50', 125050], ['£0.60', 60], ['60p', 60], ['£ 7.05', 705]])('%s is exact', (text, pence) => {
    expect(penceOf(text)).toBe(pence);
  });
  test.each(['about £12', '£12-£15', '£12ish', '12', '£12.5', '£1,25', 'twelve pounds', '-£4', '£12?'])('%s is not', (text) => {
    expect(penceOf(text)).toBeUndefined();
  });
  test.each([
    ['£12.50 a week', undefined, { unitPence: 1250, unit: 'week', quantityPerPeriod: 1, period: 'weekly' }],
    ['£21.50 an hour', '7 hours a week', { unitPence: 2150, unit: 'hour', quantityPerPeriod: 7, period: 'weekly' }],
    ['£21.50/hour', '1.5 hours a fortnight', { unitPence: 2150, unit: 'hour', quantityPerPeriod: 1.5, period: 'fortnightly' }],
    ['£6', 'twice a month', { unitPence: 600, unit: 'item', quantityPerPeriod: 2, period: 'monthly' }],
    ['£250', 'one-off', { unitPence: 25000, unit: 'item', quantityPerPeriod: 1, period: 'oneOff', oneOff: true }],
    ['£15', undefined, { unknown: true }],
    ['£15', 'when I can', { unknown: true }],
    ['£15 an hour', undefined, { unknown: true }],
    ['£15 an hour', '3 visits a week', { unknown: true }],
    ['£15 a week', 'monthly', { unknown: true }],
    ['tbc', 'weekly', { unknown: true }],
  ])('%s, %s', (amount, often, cost) => {
    expect(costOf(amount, often)).toEqual(cost);
  });
  test.each([
    ['£15.10 an hour', 'weekly', '15 h', { unitPence: 1510, unit: 'hour', quantityPerPeriod: 15, period: 'weekly' }],
    ['£18.00', 'monthly', '1', { unitPence: 1800, unit: 'item', quantityPerPeriod: 1, period: 'monthly' }],
    ['£15 an hour', 'weekly', 'a few', { unknown: true }],
    ['£15 an hour', 'weekly', '3 visits', { unknown: true }],
    ['£15 an hour', 'now and then', '3 hours', { unknown: true }],
  ])('%s, %s, %s', (amount, often, howMany, cost) => {
    expect(costOf(amount, often, howMany)).toEqual(cost);
  });
});

describe('days', () => {
  test.each([
    ['Monday', [1]], ['Mon, Wed and Fri', [1, 3, 5]], ['Monday to Friday', [1, 2, 3, 4, 5]], ['Mon–Thurs', [1, 2, 3, 4]], ['Sat & Sun', [6, 7]],
    ['every day', 'daily'], ['Every Tuesday', [2]], ['weekdays', [1, 2, 3, 4, 5]], ['Tuesdays', [2]], ['dydd Mercher', [3]], ['Sat/Sun', [6, 7]],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
  test.each(['most days', 'Monday or Tuesday', 'Friday, every other week', '', 'Fri-ish', 'the 3rd', 'Friday to Monday'])('%s is not exact', (text) => {
    expect(daysOf(text)).toBeUndefined();
  });
});

describe('times', () => {
  test.each([
    ['9am', { start: '09:00' }], ['9.30 to 11am', { start: '09:30', end: '11:00' }], ['11 - 1pm', { start: '11:00', end: '13:00' }], ['14:00-15:30', { start: '14:00', end: '15:30' }],
    ['10pm to 7am', { start: '22:00', end: '07:00' }], ['noon', { start: '12:00' }], ['12am', { start: '00:00' }], ['12.15pm', { start: '12:15' }], ['07:30 - 09:30', { start: '07:30', end: '09:30' }],
  ])('%s', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });
  test.each(['about 2', '7', '7:15', 'morning', 'after tea', '25:00', '9.75am', '13pm', '9am or 10am', '9-10-11am'])('%s is not exact', (text) => {
    expect(timesOf(text)).toBeUndefined();
  });
});

describe('dates', () => {
  test.each([
    ['3 April 2026', '2026-04-03'], ['Friday 3rd April 2026', '2026-04-03'], ['03/04/2026', '2026-04-03'], ['3.4.2026', '2026-04-03'], ['2026-04-03', '2026-04-03'], ['29 Feb 2028', '2028-02-29'], ['1 Sept 2026', '2026-09-01'],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });
  test.each(['April', '3 April', 'Monday 3 April 2026', '30 February 2026', '13/13/2026', '3/4/26', 'before 3 April 2026'])('%s is not exact', (text) => {
    expect(dateOf(text)).toBeUndefined();
  });
});

test.each([['07700 900 123', true], ['+44 7700 900123', true], ['999', true], ['ring Jo', false], ['12345', false], ['07700 900 123 or Jo', false]])('telephone number %s: %s', (text, is) => {
  expect(phoneOf(text) !== undefined).toBe(is);
});
