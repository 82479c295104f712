import fc from 'fast-check';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { compareReadings, secondReading } from '../../src/audit/second-reader.js';
import type { Original } from '../../src/plan/original.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { longRun, runs } from '../support/runs.js';

vi.setConfig({ testTimeout: longRun });

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function read(text: string): Promise<Original> {
  const { original } = await readMarkdown({ name: 'plan.md', bytes: new TextEncoder().encode(text), files: { read: async () => undefined } });
  if (original === undefined) throw new Error('no original');
  return original;
}

/** Indexes of blocks with words whose loss nobody would notice. */
function unnoticed(original: Original, text: string): string[] {
  return original.blocks.flatMap((block, index) => {
    if (!/[\p{L}\p{N}]/u.test(block.texts.join('')) || block.kind === 'directive') return [];
    const blocks = original.blocks.filter((_, other) => other !== index);
    return compareReadings({ ...original, blocks }, text).length === 0 ? [`${block.kind}: ${block.texts.join(' | ')}`] : [];
  });
}

const plan = `---
name: Sam Okafor # a note
likes: [tea, cake]
council:
  name: Leeds
---

# About me

I like tea. I like tea.

I like tea. I like tea.

- tea
- cake
  - ginger cake[^1]

      a second paragraph
- [x] £20 a week

1. first
2. second

| Day | Who |
| --- | --- |
| Monday | Mum |
| Tuesday | Mum |
| Mum | |

> A quote with \`code\` and a [link](https://example.org "home page").

![My dog](dog.png) <!-- a note --> and <Nana> too.

<div><p>From <b>HTML</b> &amp; so on</p></div>

    12 High Street

\`\`\` shopping for me
milk
\`\`\`

[^1]: From the shop.

[Mum]: 07700900123
[site]: https://example.net/
`;

describe('the second reading', () => {
  it('gives the words of a document in order', () => {
    expect(secondReading('# One\n\ntwo **three**\n\n- four\n\n| a | b |\n|---|---|\n| c | d |\n\n<p>e &amp; f</p>')).toEqual(['One', 'two three', 'four', 'a', 'b', 'c', 'd', 'e & f']);
  });

  it('agrees about an ordinary plan, and notices when any one part is missing', async () => {
    const original = await read(plan);
    expect(compareReadings(original, plan)).toEqual([]);
    expect(unnoticed(original, plan)).toEqual([]);
  });

  it('notices when one cell of a row is missing, or one word of a paragraph', async () => {
    const original = await read(plan);
    for (const [index, block] of original.blocks.entries()) {
      for (const [at, text] of block.texts.entries()) {
        if (!/\p{L}/u.test(text) || block.kind === 'frontMatter' || block.kind === 'directive') continue;
        const cut = [...block.texts.slice(0, at), text.replace(/[\p{L}\p{N}]+/u, ''), ...block.texts.slice(at + 1)];
        const blocks = original.blocks.map((each, other) => other === index ? { ...each, texts: cut } : each);
        expect(compareReadings({ ...original, blocks }, plan)).not.toEqual([]);
      }
    }
  });

  it('asks a person, and says which words and where', async () => {
    const original = await read('One.\n\nTwo is lost.\n\nThree.');
    const [found, ...more] = compareReadings({ ...original, blocks: original.blocks.filter((block) => block.texts[0] !== 'Two is lost.') }, 'One.\n\nTwo is lost.\n\nThree.');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: 'readersDisagree', level: 'ask', facts: { words: 'Two is lost.', line: 3 } });
  });

  it('says so when it cannot read at all', async () => {
    const original = await read('One.');
    expect(compareReadings(original, '>'.repeat(20_000)).map((each) => each.id)).toEqual(['secondReaderStopped']);
  });

  it('agrees about every sample, and notices any part missing from it', async () => {
    const samples = join(root, 'samples');
    const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((file) => /plan\.md$/.test(file) && existsSync(join(samples, file)));
    for (const file of files) {
      const text = readFileSync(join(samples, file), 'utf8');
      const original = await read(text);
      expect([file, compareReadings(original, text).map((each) => each.text)]).toEqual([file, []]);
      expect([file, unnoticed(original, text).slice(0, 3)]).toEqual([file, []]);
    }
  });

  it('notices a missing part in whatever is written', async () => {
    const word = fc.stringMatching(/^[a-z]{3,6}$/).map((letters) => `w${letters}`);
    const styled = word.chain((each) => fc.constantFrom(each, `**${each}**`, `<b>${each}</b>`, `<${each}>`, `[${each}](https://example.org)`, `un*${each}*able`));
    const line = fc.array(styled, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const block = line.chain((text) => fc.constantFrom(text, `# ${text}`, `- ${text}`, `> ${text}`, `| ${text} | b |\n|---|---|\n| c | ${text} |`, `1. ${text}\n4. ${text}`, `<p>${text}</p>`, `    ${text}`, `:::money\n${text}\n:::`));
    await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
      const text = blocks.join('\n\n');
      const original = await read(text);
      expect(compareReadings(original, text)).toEqual([]);
      expect(unnoticed(original, text)).toEqual([]);
    }), runs(150));
  });
});
