import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Failure } from '../../src/messages/index.js';
import type { Original } from '../../src/plan/original.js';
import { topics } from '../../src/plan/topics.js';
import { longRun, runs } from '../support/runs.js';
import { orderlyMarkdown } from '../support/ugly-markdown.js';
import { placeRead, readForPlacing } from './read-markdown.js';
import { expectNothingLost } from './where-words-went.js';

interface Choice { at: number; how: string; to: string; by: string; reason?: string }

const choices: fc.Arbitrary<Choice[]> = fc.array(fc.record({
  at: fc.nat(), how: fc.constantFrom('right', 'right', 'right', 'stale', 'number', 'words', 'gone', 'nothing'), to: fc.oneof(fc.constantFrom(...topics), fc.constantFrom('decorative', 'notReflected', 'notReflected', 'moeny', '', '__proto__')),
  by: fc.constantFrom('Jo', 'Jo', 'Jo', '', '  '), reason: fc.constantFrom('Rosa asked', 'because', ''),
}), { minLength: 1, maxLength: 5 });

/** One entry of a decisions file: about a real part, one that changed, one that is gone, or about nothing. */
function entry({ at, how, to, by, reason }: Choice, { blocks }: Original): Record<string, unknown> {
  const block = blocks[at % Math.max(1, blocks.length)];
  const words = block?.texts.join(' ').slice(0, 40) ?? '';
  const part = how === 'right' || how === 'stale' ? block?.id : how === 'number' ? String(at % 12) : how === 'gone' ? 'o1-00000000' : '';
  return { part, words: how === 'stale' ? `quite other ${words}` : how === 'nothing' ? '' : words, to, by, reason };
}

it('whatever people decide, of parts there and gone, no part is lost and none is printed that they left out', async () => {
  await fc.assert(fc.asyncProperty(orderlyMarkdown, choices, async (text, made) => {
    const read = await readForPlacing(text, ['dog.png']).catch((error: unknown) => {
      if (error instanceof Failure) return undefined;
      throw error;
    });
    if (read?.original === undefined) return;
    const { original } = read;
    const { plan } = placeRead(read, stringify({ places: made.map((choice) => entry(choice, original)) }));
    expectNothingLost(plan, original);
    for (const { placedBy, checkedBy, by } of plan.conversion?.ledger ?? []) if (placedBy === 'decision') expect([checkedBy, by]).toEqual(['Jo', 'person']);
  }), runs(100));
}, longRun);
