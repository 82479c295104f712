import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesIn } from '../../src/plan/values.js';
import { rowsOf } from '../support/rows-of.js';

const amount = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.option(fc.integer({ min: 0, max: 99 }))).map(([pounds, pence]) => `£${pounds.toLocaleString('en-GB')}${pence === null ? '' : `.${String(pence).padStart(2, '0')}`}`);
const behind = fc.constantFrom('', ' a visit', ' an hour', ' a week', ' per month', ' each', ' plus £9 taxi', ', paid late', ' (from PIP)', '-ish', ' or £4', '.', ' for 2 hours', '/week', ' a session of 40 minutes');
const before = fc.constantFrom('', 'about ', 'up to ', 'from ', '12 at ', '2 x ', '3 hours at ');
const head = fc.constantFrom('Cost', 'How much', 'A week', 'Total', 'Cost in a year', 'What it costs', 'Price', 'Money', 'Notes');
const numbers = fc.constantFrom('', ' 07700 900123', ' 01632 960555, or 07700 900321', ' 111', ' 999, then me, 07700 900456');

/** The amounts of money and numbers to ring of a text, each as one key. */
const keysOf = (text: string): string[] => valuesIn(text, []).filter(({ kind }) => kind === 'money' || kind === 'phone').map(({ kind, norm }) => `${kind} ${norm}`);

describe('an amount or a number in a picture', () => {
  it('is one that stands in the words beside it, whole', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(before, amount, behind, numbers), { minLength: 1, maxLength: 4 }), head, async (cells, title) => {
      const table = `| What | ${title} | Who |\n| --- | --- | --- |\n${cells.map(([lead, sum, tail, ring], at) => `| Thing ${'abcd'.charAt(at)} | ${lead}${sum}${tail} | Sam${ring} |`).join('\n')}\n`;
      const list = cells.map(([lead, sum, tail, ring]) => `- It costs ${lead}${sum}${tail}. Ring Sam${ring}.`).join('\n');
      for (const row of await rowsOf(`# My money\n\n${table}\n${list}\n`)) {
        const said = keysOf(row.lines.join(' . '));
        for (const shown of row.pictures.flatMap(keysOf)) expect(said, `${row.pictures.join(', ')} beside ${row.lines.join(' / ')}`).toContain(shown);
      }
    }), { numRuns: 30 });
  });
});
