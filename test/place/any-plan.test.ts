import fc from 'fast-check';
import { it } from 'vitest';
import { Failure } from '../../src/messages/index.js';
import { longRun, runs } from '../support/runs.js';
import { orderlyMarkdown } from '../support/ugly-markdown.js';
import { placeText } from './read-markdown.js';
import { expectNothingLost, expectOrderKept } from './where-words-went.js';

it('the fates of any plan add up, every word is in the sections its block went to, once, in order', async () => {
  await fc.assert(fc.asyncProperty(orderlyMarkdown, async (text) => {
    const placed = await placeText(text, undefined, ['dog.png']).catch((error: unknown) => {
      if (error instanceof Failure) return undefined;
      throw error;
    });
    if (placed === undefined) return;
    expectNothingLost(placed.plan, placed.original);
    expectOrderKept(placed.plan, placed.original, text);
  }), runs(150));
}, longRun);
