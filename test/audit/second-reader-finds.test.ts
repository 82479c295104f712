import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareReadings, secondReading } from '../../src/audit/second-reader.js';
import { readOrRefused } from '../read/markdown/read-or-refused.js';
import { longRun, runs } from '../support/runs.js';
import { orderlyMarkdown, wordsIn } from '../support/ugly-markdown.js';

it('any one word that the first reader might miss is found by the second', async () => {
  await fc.assert(fc.asyncProperty(orderlyMarkdown, fc.nat(), async (given, pick) => {
    const { original, text = '' } = await readOrRefused(given);
    const seen = new Set(wordsIn(secondReading(text).join(' ')));
    const words = (original?.blocks ?? []).filter(({ kind }) => kind !== 'frontMatter').flatMap(({ texts }) => wordsIn(texts.join(' '))).filter((word) => seen.has(word));
    const gone = words[pick % words.length];
    if (original === undefined || gone === undefined) return;
    const less = { ...original, blocks: original.blocks.map((block) => ({ ...block, texts: block.texts.map((each) => each.replace(gone, '')) })) };
    expect(compareReadings(less, text).length).toBeGreaterThan(0);
  }), runs(150));
}, longRun);
