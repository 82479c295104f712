import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Root } from 'mdast';
import type { Plan } from '../../src/plan/plan.js';
import { formatDate, formatDateWithWeekday } from '../../src/plan/dates.js';
import { formatPence } from '../../src/plan/money.js';
import { namesIn } from '../../src/plan/names.js';
import { markValues, valuesIn } from '../../src/plan/values.js';
import { longRun, runs } from '../support/runs.js';

vi.setConfig({ testTimeout: longRun });

const show = (text: string, names: string[] = []): string[] =>
  valuesIn(text, names).map(({ kind, start, end, norm }) => `${kind} ${text.slice(start, end)} = ${norm}`);
const iso = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** What a value of each kind has in it, however it is written. */
const shapes = { money: /£ ?\d|\dp$|\d p$/, date: /\d/, time: /\d/, phone: /(?:\d.*){9}/s, dose: /^\d.*[a-z]/is, number: /\p{Nd}/u, name: /\p{L}/u } as const;

describe('typed values in a text', () => {
  it.each([
    ['It is £6, £19.40, £1,248.00 or 50p.', ['money £6 = 600', 'money £19.40 = 1940', 'money £1,248.00 = 124800', 'money 50p = 50']],
    ['£0.05, £1.5 and £5k', ['money £0.05 = 5', 'money £1.5 = 150', 'money £5k = 500000']],
    ['by 9 April 2027, 14/03/2026 or 1.2.26', ['date 9 April 2027 = 2027-04-09', 'date 14/03/2026 = 2026-03-14', 'date 1.2.26 = 2026-02-01']],
    ['on Tuesday 3 March, 2026-03-14', ['date Tuesday 3 March = --03-03', 'date 2026-03-14 = 2026-03-14']],
    ['the 3rd of May 2026, June 5th, April 2027', ['date the 3rd of May 2026 = 2026-05-03', 'date June 5th = --06-05', 'date April 2027 = 2027-04']],
    ['31 February and 30/02/2026', ['number 31 = 31', 'number 30 = 30', 'number 02 = 02', 'number 2026 = 2026']],
    ['I 3 may go, we march 4', ['number 3 = 3', 'date march 4 = --03-04']],
    ['5:30pm, half past five, 17:30, 7am, 7.15 a.m., 12am', ['time 5:30pm = 17:30', 'time 17:30 = 17:30', 'time 7am = 07:00', 'time 7.15 a.m. = 07:15', 'time 12am = 00:00']],
    ['9am-5pm, 25:00', ['time 9am = 09:00', 'time 5pm = 17:00', 'number 25 = 25', 'number 00 = 00']],
    ['01632 960 001, 07700 900123, (01632) 960001', ['phone 01632 960 001 = 01632960001', 'phone 07700 900123 = 07700900123', 'phone (01632) 960001 = 01632960001']],
    ['+44 7700 900123 or +44 (0)1632 960001', ['phone +44 7700 900123 = 07700900123', 'phone +44 (0)1632 960001 = 01632960001']],
    ['01632 960001 07700 900123 999', ['phone 01632 960001 = 01632960001', 'phone 07700 900123 = 07700900123', 'number 999 = 999']],
    ['500mg, 5 ml, 2 tablets, 100 micrograms, two puffs', ['dose 500mg = 500 mg', 'dose 5 ml = 5 ml', 'dose 2 tablets = 2 tablet', 'dose 100 micrograms = 100 mcg']],
    ['3 hours, 1,250 steps, 1.50 and ١٢', ['number 3 = 3', 'number 1,250 = 1250', 'number 1.50 = 1.5', 'number ١٢ = ١٢']],
    ['room B12 and 0042', ['number 0042 = 0042']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('finds names whole, the longest first, and in any script', () => {
    expect(show("Sam Okafor's mum rang Sam; Samantha and ਗੁਰਪ੍ਰੀਤ came to Unit 4.", ['Sam', 'Sam Okafor', 'ਗੁਰਪ੍ਰੀਤ', 'Unit 4', 'a+b(']))
      .toEqual(['name Sam Okafor = Sam Okafor', 'name Sam = Sam', 'name ਗੁਰਪ੍ਰੀਤ = ਗੁਰਪ੍ਰੀਤ', 'name Unit 4 = Unit 4']);
  });

  it('reads back every amount and every date that we write', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 10 }), iso, (pence, date) => {
      expect(valuesIn(`pay ${formatPence(pence)}.`, [])).toMatchObject([{ kind: 'money', norm: String(pence) }]);
      for (const written of [date, formatDate(date), formatDateWithWeekday(date)]) {
        expect(valuesIn(`on ${written}, then`, [])).toMatchObject([{ kind: 'date', start: 3, end: 3 + written.length, norm: date }]);
      }
    }));
  });

  it('gives spans in order, inside the text and none over another', () => {
    const scraps = fc.array(fc.constantFrom('£', '1', '07700', ' ', '900123', '9', 'April', '2027', '/', '-', ':', '30', 'pm', 'mg', '.', ',', 'Sam', 'the', '(', ')', '+44', 'Mon', '\n'), { maxLength: 20 });
    fc.assert(fc.property(scraps, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { kind, start, end, norm } of valuesIn(text, ['Sam'])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const written = text.slice(start, end);
        expect(written.trim()).toBe(written);
        expect(written).toMatch(shapes[kind]);
        expect(norm).not.toBe('');
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }), runs(500));
  });

  it('takes time in step with the length, however odd the text', () => {
    const scraps = ['0', '9 ', '£1,111', '0 ', '07 ', '(0', 'Mon ', '9th ', '1.', '1:', 'January ', '10 tablets ', '+44 ', '1-', 'Sam ', '0)('];
    for (const scrap of scraps) {
      const time = (length: number): number => {
        const text = scrap.repeat(Math.ceil(length / scrap.length));
        const start = process.hrtime.bigint();
        valuesIn(text, ['Sam', 'Sam Okafor']);
        return Number(process.hrtime.bigint() - start) / 1e6;
      };
      expect(time(100_000)).toBeLessThan(3000);
    }
  });
});

describe('marking a plan', () => {
  const words = (value: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }] });
  const plan: Plan = {
    planKind: 'review', subject: { name: 'Dr Samuel Okafor', preferredName: 'Sam' },
    services: [{ provider: 'Bright Day Care', what: words('Bright Day Care with Sam costs £6') }, { provider: 'the council' }],
    timetable: [{ who: 'me' }],
    sections: [{ type: 'section', id: 'about', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Okafor, 9 April 2027' }] }] }],
    originals: [],
  };

  it('knows the names of the records, not words that are no names', () => {
    expect(namesIn(plan)).toEqual(['Dr Samuel Okafor', 'Bright Day Care', 'Okafor', 'Samuel', 'Sam']);
  });

  it('marks records and sections, leaves the plan it was given alone, and changes nothing the second time', () => {
    const before = JSON.stringify(plan);
    const marked = markValues(plan);
    expect(JSON.stringify(plan)).toBe(before);
    expect(JSON.stringify(marked).match(/"kind":"(\w+)"/g)?.map((each) => each.slice(8, -1))).toEqual(['name', 'name', 'money', 'name', 'date']);
    expect(markValues(marked)).toEqual(marked);
  });
});
