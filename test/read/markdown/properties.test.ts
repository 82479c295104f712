import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareReadings } from '../../../src/audit/second-reader.js';
import { Failure } from '../../../src/messages/index.js';
import { longRun, runs } from '../../support/runs.js';
import { originalOf, readText } from './read-text.js';

vi.setConfig({ testTimeout: longRun });

const word = fc.stringMatching(/^[a-z]{3,9}$/).map((letters) => `w${letters}`);
const styled = word.chain((each) => fc.constantFrom(each, `*${each}*`, `**${each}**`, `\`${each}\``, `~~${each}~~`, `<b>${each}</b>`, `[${each}](https://example.org)`, `<!-- ${each} -->`, `![${each}](a.png)`, `:${each}:`, `<${each}>`, `${each}[^1]`));
const line = fc.array(styled, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const block = line.chain((text) => fc.constantFrom(
  text, `# ${text}`, `${text}\n---`, `- ${text}`, `1. ${text}\n2. ${text}`, `> ${text}`, `- ${text}\n  - ${text}\n\n    ${text}`,
  `| ${text} | b |\n|---|---|\n| ${text} | ${text} |`, `\`\`\`\n${text}\n\`\`\``, `<div>\n${text}\n</div>`, `:::money\n${text}\n:::`,
  `:::nosuch\n${text}\n:::`, `    ${text}`, `[^1]: ${text}`, `:::private\n:::easy\n${text}\n:::\n${text}\n:::`, '***', '<!-- a\n\nb -->', `- [x] ${text}`,
));
const document = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of text.match(/w[a-z]{3,9}/g) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

describe('whatever is written', () => {
  it('every word is in exactly one block, and the tree is plain JSON', async () => {
    await fc.assert(fc.asyncProperty(document, async (text) => {
      const original = await originalOf(text);
      expect(JSON.parse(JSON.stringify(original))).toStrictEqual(original);
      expect(countWords(original.blocks.flatMap((each) => each.texts).join(' '))).toEqual(countWords(text));
      const lines = text.split('\n');
      for (const { place, texts } of original.blocks) {
        const there = lines.slice(place.line - 1, place.endLine).join('\n');
        for (const each of countWords(texts.join(' ')).keys()) expect(there).toContain(each);
      }
    }), runs(300));
  });

  it('the second reader agrees', async () => {
    await fc.assert(fc.asyncProperty(document, async (text) => {
      expect(compareReadings(await originalOf(text), text).map((each) => each.text)).toEqual([]);
    }), runs(300));
  });

  it('ids are unique, and stay when something is put in or taken out elsewhere', async () => {
    const tag = fc.array(fc.tuple(fc.constantFrom('', '# ', '- ', '> '), word), { minLength: 2, maxLength: 8 });
    await fc.assert(fc.asyncProperty(tag, word, fc.nat(), async (parts, added, at) => {
      const texts = [...new Map(parts.map(([mark, each], index) => [index, `${mark}${each}${'abcdefgh'[index]}`])).values()];
      const before = await originalOf(texts.join('\n\n'));
      const place = at % (texts.length + 1);
      const after = await originalOf([...texts.slice(0, place), `new ${added}`, ...texts.slice(place)].join('\n\n'));
      expect(new Set(after.blocks.map((each) => each.id)).size).toBe(after.blocks.length);
      const ids = after.blocks.map((each) => each.id);
      expect(ids.filter((_, index) => index !== place)).toEqual(before.blocks.map((each) => each.id));
    }), runs(100));
  });

  it('reading ends, with a result or a reason', async () => {
    const piece = fc.constantFrom('---\n', '- ', '> ', '| ', '|---|\n', '```', '<!--', '-->', '<b', '>', '</', '[', ']', '(', ')', '![', '[^a]', ': ', ':::', ':::private\n', '*', '_', '~~', '`', '\n', '\n\n', '    ', '\t', '&amp;', '&#0;', '\\', '<script>', '<pre>', '# ', '1. ', 'name: Sam\n', 'word', '👩🏽‍🦽', 'م', '\u0000', '\uD800', '\r', '{', '}', '"', '<?', '<![CDATA[', '=', '{to="x"}', 'https://a.b', 'a@b.c');
    const scramble = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    const cut = fc.tuple(document, fc.nat(), fc.nat()).map(([text, from, to]) => text.slice(from % (text.length + 1), to % (text.length + 1)));
    await fc.assert(fc.asyncProperty(fc.oneof(scramble, cut, fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 300 })), async (given) => {
      try {
        const { original } = await readText(given);
        expect(original?.blocks).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
      }
    }), runs(600));
  });

  it('no letter of scrambled Markdown is lost', async () => {
    const piece = fc.oneof(word, fc.constantFrom('- ', '> ', '| a |\n|---|\n', '```', '<!--', '-->', '<', '>', '[', ']', '](', ')', '![', '*', '_', '~~', '`', '\n', '\n\n', '    ', '\t', '\\', '<pre>', '</b>', '# ', '1. ', ':::', '::', ':', '\n:::money\n', '\n:::\n', '---\n', '"', ' '));
    await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const text = pieces.join('');
      fc.pre(/\w/.test(text));
      const seen = (await originalOf(text)).blocks.flatMap((each) => each.texts).join(' ');
      for (const each of text.match(/w[a-z]{3,9}/g) ?? []) expect(seen.replace(/\s/g, '')).toContain(each);
    }), runs(500));
  });
});
