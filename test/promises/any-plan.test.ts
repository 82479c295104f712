import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Failure, type Conversion } from '../../src/index.js';
import { buildText } from '../support/build.js';
import { longRun, runs } from '../support/runs.js';
import { orderlyMarkdown, wordsIn } from '../support/ugly-markdown.js';

const dot = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const files = { read: async (path: string): Promise<Uint8Array | undefined> => (path === 'dog.png' ? dot : undefined) };

/** What a person is told in numbers is what the ledger says, entry by entry. */
function expectSums({ plan, counts }: Conversion): void {
  const ledger = plan.conversion?.ledger ?? [];
  const many = (...fates: string[]): number => ledger.filter(({ outcome }) => fates.includes(outcome)).length;
  expect(ledger.length).toBe(plan.originals.flatMap(({ blocks }) => blocks).length);
  expect(counts).toMatchObject({ parts: ledger.length - many('notContent'), mapped: many('mapped'), kept: many('keptVerbatim'), gone: many('notReflected', 'decorative'), lost: 0 });
  expect(counts.mapped + counts.kept + counts.gone).toBe(counts.parts);
}

it('a pack is made of any plan, its audit is clean, and its sums are right', async () => {
  await fc.assert(fc.asyncProperty(orderlyMarkdown, async (text) => {
    const made = await buildText(text, { formats: ['html'], files }).catch((error: unknown) => {
      // A plan without words is refused, and so is front matter that says one thing twice.
      if (error instanceof Failure && error.exitCode === 3) return undefined;
      throw error;
    });
    if (made === undefined) return;
    expectSums(made);
    expect(made.audits.filter(({ ok }) => !ok)).toEqual([]);
    expect(new Set(made.audits.map(({ fileName }) => fileName.replace(/-part-\d+/, '')))).toEqual(new Set(['single-format.html', 'annex.html', 'easy-read.html', 'large-print.html']));
    const annex = new TextDecoder().decode(made.files.find(({ path }) => path === 'annex.html')?.bytes);
    const printed = new Set(made.plan.originals.flatMap(({ blocks }) => blocks).filter(({ notContent }) => notContent === undefined).flatMap(({ texts }) => wordsIn(texts.join(' '))));
    for (const word of printed) expect(annex).toContain(word);
  }), runs(30, 300));
}, longRun);
