import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFile, expectationFrom, type FileAudit } from '../../src/audit/index.js';
import { writers, type Format } from '../../src/write/index.js';
import { documentOf, planOf, smallMedia, type Words } from './small-plan.js';

const sentence = fc.array(fc.constantFrom('I', 'tea', 'like', 'Yes.', 'No', 'not', '£12.50', 'Mum', 'at', '9am', 'on', 'Monday', 'café', '(if', 'late)', '12', '1', 'a-b', 'plan'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const plans = fc.array(fc.record({ text: sentence, topic: fc.constantFrom('about' as const, 'money' as const) }), { minLength: 2, maxLength: 12 })
  .map((blocks) => [...blocks].sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0)).map((each, index): Words => ({ ...each, id: `w${String(index)}` })));

async function audit(format: Format, expected: readonly Words[], written: readonly Words[]): Promise<FileAudit> {
  const whole = documentOf(expected);
  const fewer = documentOf(written);
  const { bytes } = await writers[format]({ ...fewer, children: [...fewer.children.slice(0, -1), ...whole.children.slice(-1)] }, smallMedia, {});
  return auditFile({ fileName: 'x', format, bytes, expected: expectationFrom(planOf(expected), whole) });
}

describe.each([['html', 12], ['docx', 12], ['pdf', 12]] as const)('any plan of short, repeated words in %s', (format, runs) => {
  it('passes when whole, and fails when any one part is gone', async () => {
    await fc.assert(fc.asyncProperty(plans, fc.nat(), async (words, pick) => {
      const whole = await audit(format, words, words);
      expect(whole.problems.map(({ text }) => text)).toEqual([]);
      const gone = pick % words.length;
      const section = words.filter(({ topic }) => topic === words[gone]?.topic);
      const found = await audit(format, words, words.filter((_, index) => index !== gone));
      expect(found.ok).toBe(false);
      expect(found.problems.length).toBeLessThanOrEqual(2 * section.length + 2);
    }), { numRuns: runs, seed: 20260309 });
  });
});
