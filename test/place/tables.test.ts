import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/index.js';
import { knowTable } from '../../src/place/tables.js';
import { placeText } from './read-markdown.js';

const folder = join(import.meta.dirname, 'tables');

/** One table on a line: heads and rows with two slashes between them. */
function tableOf(line: string): Table {
  return {
    type: 'table',
    children: line.split(' // ').map((row) => ({
      type: 'tableRow', children: ` ${row}`.split(' |').map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell.trim() }] })),
    })),
  };
}

describe('tables people might draw, without a heading', () => {
  for (const file of readdirSync(folder)) {
    const kind = file.replace('.txt', '');
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line.trim() !== '');
    test.each(lines)(`${kind}: %s`, (line) => {
      expect(knowTable(tableOf(line), undefined)?.kind ?? 'none').toBe(kind);
    });
  }
});

describe('the cells of a column', () => {
  test('days under “When” are a week, and become its days', async () => {
    const { plan } = await placeText('| When | Who | What |\n|---|---|---|\n| Mon | Jo | swimming |\n| Tue | Bev | shopping |\n');
    expect(plan.timetable).toMatchObject([{ day: 1, who: 'Jo' }, { day: 2, who: 'Bev' }]);
    expect(plan.actions).toBeUndefined();
  });
  test('dates under “When” are things to do', async () => {
    const { plan } = await placeText('| When | Who | What |\n|---|---|---|\n| 3 April 2026 | Jo | ring housing |\n| by Easter | Bev | find a choir |\n');
    expect(plan.actions).toMatchObject([{ byWhen: '2026-04-03', who: 'Jo' }, { byWhenWords: 'by Easter', who: 'Bev' }]);
    expect(plan.timetable).toBeUndefined();
  });
  test('doses of medication are never a week', async () => {
    const { plan } = await placeText('| Medication | Dose | When |\n|---|---|---|\n| insulin | 12 units | 6pm |\n| warfarin | 3mg | 8am |\n');
    expect(plan.timetable).toBeUndefined();
    expect(plan.conversion?.ledger.map((entry) => entry.targets[0]?.section)).toEqual(['risks', 'risks', 'risks']);
  });
});

describe('what is done', () => {
  test('may begin with a meal, and is no time for that', async () => {
    const text = '# Me\n\n| Time | What | How long |\n|---|---|---|\n| 7.30am | Up, toilet, breakfast | 1 hour |\n| 12.45pm | Lunch, toilet | 45 minutes |\n| 9.00pm | Bed | 30 minutes |\n';
    const { plan } = await understand({ name: 'plan.md', bytes: new TextEncoder().encode(text), date: '2026-11-26' });
    expect(plan.timetable?.map(({ start, what }) => [start, JSON.stringify(what).includes('toilet') || JSON.stringify(what).includes('Bed')])).toEqual([['07:30', true], ['12:45', true], ['21:00', true]]);
  });
});
