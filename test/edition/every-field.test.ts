import { describe, expect, it } from 'vitest';
import { singleFormat } from '../../src/edition/index.js';
import { understand } from '../../src/index.js';
import { fullPlan } from '../support/full-plan.js';

describe('a plan with every field filled', () => {
  it.each(['careAndSupportPlan', 'carerSupportPlan', 'sevenQuestionsPlan'].flatMap((kind) => ['draft', 'final'].map((stage) => [kind, stage] as const)))('prints every word and every amount: %s, %s', async (kind, stage) => {
    const { plan, words, amounts, dates } = fullPlan(kind, stage);
    const read = await understand({ name: 'plan.json', bytes: new TextEncoder().encode(JSON.stringify(plan)), date: '2026-11-23' });
    expect(read.messages.filter((each) => each.level === 'error')).toEqual([]);
    const { document } = singleFormat({ plan: read.plan, council: { wording: {} }, media: new Map(), date: '2026-11-23' });
    const said = JSON.stringify(document).replaceAll('\u00a0', ' ');
    expect(words.length).toBeGreaterThan(150);
    expect(amounts.length).toBeGreaterThan(15);
    expect(words.filter((each) => !said.includes(each))).toEqual([]);
    expect(amounts.filter((each) => !said.includes(each))).toEqual([]);
    expect(dates.filter((each) => !said.includes(each))).toEqual([]);
  });
});
