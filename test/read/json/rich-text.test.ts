import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readJson } from '../../../src/read/json.js';
import { plainText } from '../../../src/plan/walk.js';
import { planToJson } from '../../../src/plan/to-json.js';
import type { ReadResult } from '../../../src/read/index.js';
import type { Nodes, Root } from 'mdast';
import { longRun, runs } from '../../support/runs.js';

vi.setConfig({ testTimeout: longRun });

async function read(hopes: unknown): Promise<ReadResult & { hopes: Root; told: string[] }> {
  const bytes = new TextEncoder().encode(JSON.stringify({ planKind: 'review', about: { hopes } }));
  const result = await readJson({ name: 'plan.json', bytes, files: { read: async () => undefined } });
  const tree = result.plan?.about?.hopes;
  if (tree === undefined) throw new Error('no hopes');
  return { ...result, hopes: tree, told: result.messages.map(({ id }) => id) };
}

const lines = async (hopes: unknown): Promise<string> => plainText((await read(hopes)).hopes);
const root = (...children: unknown[]): unknown => ({ type: 'root', children });
const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });

describe('Markdown in the text fields of a JSON plan', () => {
  it.each([
    ['words that look like a definition', '[Mum]: 07700900123', '[Mum]: 07700900123'],
    ['an address nobody refers to', 'Hello\n\n[Mum]: https://example.org', 'Hello\n[Mum]: https://example.org'],
    ['a definition for the second time', 'See [a].\n\n[a]: https://example.org\n[a]: https://example.net', 'See a.\n[a]: https://example.net'],
    ['the first line of code', '``` My shopping list\nmilk\n```', 'My shopping list\nmilk'],
    ['a picture title', '![Me](a.png "at home")', 'Me. at home'],
    ['a link title', '[Me](https://example.org "at home")', 'Me (at home)'],
    ['parts of HTML', '<div>Ring Mum</div><div>at once</div>', 'Ring Mum\nat once'],
    ['a title on bold words', 'x <b title="words">y</b>', 'x  words y'],
    ['words in angle brackets', 'Ring <Mum> now', 'Ring <Mum> now'],
    ['a comment that never ends', 'a\n\n<!-- b\n\nc', 'a\n<!-- b\nc'],
    ['cells beyond the header', '| a |\n|---|\n| b | c |', 'a\t\nb\tc'],
    ['footnotes', 'Tea[^1]\n\n[^1]: with milk', 'Tea[1]\n[1] with milk'],
    ['lines of colons', 'a\n\n:::\n\nb', 'a\n:::\nb'],
  ])('keeps %s', async (_name, markdown, words) => {
    expect(await lines(markdown)).toBe(words);
  });

  it('keeps the numbers of a list as they were typed', async () => {
    const { hopes } = await read('14. March\n17. April');
    expect(hopes.children.map((node) => node.type === 'list' && node.start)).toEqual([14, 17]);
  });

  it.each([
    ['as Markdown', 'Tea <!-- no S3CRET --> at four\n\n<!-- S3CRET two -->\n\n[//]: # (S3CRET three)'],
    ['as a tree', root(paragraph({ type: 'text', value: 'Tea' }, { type: 'html', value: '<!-- S3CRET -->' }), { type: 'html', value: '<!-- S3CRET -->' }, { type: 'definition', identifier: '//', url: '#', title: 'S3CRET' })],
  ])('gives comments written %s to the council alone, and says so', async (_name, hopes) => {
    const { plan, told } = await read(hopes);
    const { internal, ...rest } = plan ?? { internal: undefined };
    expect(JSON.stringify(rest)).not.toContain('S3CRET');
    expect(JSON.stringify(internal?.otherThings).match(/S3CRET/g)).toHaveLength(3);
    expect(told).toEqual(['jsonCommentInText', 'jsonCommentInText', 'jsonCommentInText']);
    const again = await readJson({ name: 'plan.json', bytes: new TextEncoder().encode(planToJson(plan ?? fail())), files: { read: async () => undefined } });
    expect(again.plan).toEqual(plan);
  });

  it('says that directives are words here', async () => {
    const { told, hopes } = await read(':::private\nNot for Dad\n:::');
    expect(told).toEqual(['jsonDirectiveInText']);
    expect(plainText(hopes)).toContain(':::private');
  });

  it('says when a link is not safe or markup has no end', async () => {
    expect((await read('[x](javascript:y)')).told).toEqual(['jsonUnsafeLink']);
    expect((await read('<!-- x')).told).toEqual(['jsonNeverEnds']);
  });

  it.each([
    ['a definition', [{ type: 'definition', identifier: 'mum', label: 'Mum', url: '07700900123' }], '[Mum]: 07700900123'],
    ['a reference to nothing', [paragraph({ type: 'linkReference', identifier: 'mum', referenceType: 'shortcut', children: [{ type: 'text', value: 'Mum' }] })], '[Mum]'],
    ['a picture of nothing', [paragraph({ type: 'imageReference', identifier: 'mum', alt: 'Mum', referenceType: 'shortcut' })], '![Mum]'],
    ['the lines of a file', [{ type: 'yaml', value: 'name: Sam' }], 'name: Sam'],
    ['code with a first line', [{ type: 'code', lang: 'My', meta: 'list', value: 'milk' }], 'My list\nmilk'],
    ['a picture title', [paragraph({ type: 'image', url: 'a.png', alt: 'Me', title: 'at home' })], 'Me. at home'],
    ['words outside paragraphs', [{ type: 'text', value: 'a' }, { type: 'html', value: '<div>b</div>' }], 'a\nb'],
    ['rows and items of the wrong make', [{ type: 'html', value: '<p>a</p>' }, { type: 'list', children: [paragraph({ type: 'text', value: 'b' })] },
      { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'text', value: 'c' }] }] }, { type: 'listItem', children: [paragraph({ type: 'text', value: 'd' })] },
      paragraph({ type: 'definition', identifier: 'e', url: 'f' })], 'a\nb\nc\nd\n[e]: f'],
  ])('keeps %s given as a tree', async (_name, children, words) => {
    expect(await lines(root(...children))).toBe(words);
  });

  it('cleans the nodes of a section too, and keeps what is noted on them', async () => {
    const node = { type: 'paragraph', data: { blockId: 'o1-1', writtenBy: 'person' }, children: [{ type: 'html', value: '<b>' }, { type: 'text', value: 'Tea' }, { type: 'html', value: '</b>' }] };
    const bytes = new TextEncoder().encode(JSON.stringify({ planKind: 'review', sections: [{ id: 'about', children: [node] }] }));
    const { plan } = await readJson({ name: 'plan.json', bytes, files: { read: async () => undefined } });
    expect(plan?.sections[0]?.children).toEqual([{ type: 'paragraph', data: { blockId: 'o1-1', writtenBy: 'person' }, children: [{ type: 'strong', children: [{ type: 'text', value: 'Tea' }] }] }]);
  });

  it('keeps a text that could overflow a parser as plain words', async () => {
    const deep = `${'**a *b '.repeat(300)}end`;
    expect(await lines(deep)).toContain('end');
  });
});

const word = fc.stringMatching(/^[a-z]{3,9}$/).map((letters) => `w${letters}`);
const styled = word.chain((each) => fc.constantFrom(each, `*${each}*`, `**${each}**`, `\`${each}\``, `~~${each}~~`, `<b>${each}</b>`, `<i title="${each}">x</i>`, `[${each}](https://example.org)`,
  `[x](https://example.org "${each}")`, `![${each}](a.png)`, `![x](a.png "${each}")`, `:${each}:`, `<${each}>`, `[${each}]`, `![${each}]`, `${each}[^1]`, `<!-- ${each} -->`, `<abbr title="${each}">x</abbr>`));
const line = fc.array(styled, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const block = line.chain((text) => fc.constantFrom(
  text, `# ${text}`, `${text}\n---`, `- ${text}`, `1. ${text}\n7. ${text}`, `> ${text}`, `- ${text}\n  - ${text}\n\n    ${text}`,
  `| ${text} | b |\n|---|---|\n| ${text} | ${text} | ${text} |`, `\`\`\`\n${text}\n\`\`\``, `~~~ ${text}\n${text}\n~~~`, `<div>${text}</div><div>${text}</div>`,
  `:::private\n${text}\n:::`, `:::\n${text}`, `    ${text}`, `[^1]: ${text}`, `- [x] ${text}`, `***`, `<details><summary>${text}</summary>\n\n${text}\n</details>`,
)).chain((text) => word.chain((each) => fc.constantFrom(text, `[${each}]: 07700900123`, `[x]: https://example.org "${each}"`, `[//]: # (${each})`, `<!-- ${each}\n\n${each} -->`, `<pre>\n${each}</pre>`)));
const markdown = fc.array(block, { minLength: 1, maxLength: 10 }).map((blocks) => blocks.join('\n\n'));

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of text.match(/w[a-z]{3,9}/g) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('whatever is written in a text field', () => {
  it('every word of it is in the plan, as often as it was written', async () => {
    await fc.assert(fc.asyncProperty(markdown, async (text) => {
      const { plan, hopes } = await read(text);
      const comments = (plan?.internal?.otherThings ?? []).map((each) => (each.text === undefined ? '' : plainText(each.text)));
      expect(countWords([plainText(hopes), ...comments].join(' '))).toEqual(countWords(text));
    }), runs(400));
  });

  it('no word of scrambled Markdown is lost, pictures and addresses included', async () => {
    const piece = fc.oneof(word, fc.constantFrom('- ', '> ', '| a |\n|---|\n', '```', '~~~ ', '<!--', '-->', '<', '>', '[', ']', ']: ', '](', ')', '![', '[^1]', '[^1]: ', '*', '_', '~~', '`', '\n', '\n\n', '    ', '\\', '<pre>', '<b title="', '"', '<a href="', '<img alt="', '">', '</b>', '# ', '14. ', ':::', ':', '---\n', ' '));
    await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const { plan } = await read(pieces.join(''));
      const seen = JSON.stringify([plan?.about, plan?.internal]).replace(/\s/g, '');
      for (const each of pieces.join('').match(/w[a-z]{3,9}/g) ?? []) expect(seen).toContain(each);
    }), runs(500));
  });

  it('the tree has only nodes that every document can show', async () => {
    await fc.assert(fc.asyncProperty(markdown, async (text) => {
      const types = new Set<string>();
      const waiting: Nodes[] = [(await read(text)).hopes];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        types.add(next.type);
        expect(next).not.toHaveProperty('position');
        expect(next.data ?? {}).not.toHaveProperty('blockId');
        if ('children' in next) waiting.push(...next.children);
      }
      for (const gone of ['html', 'definition', 'linkReference', 'imageReference', 'footnoteReference', 'footnoteDefinition', 'containerDirective', 'textDirective']) expect([...types]).not.toContain(gone);
    }), runs(100));
  });
});

function fail(): never {
  throw new Error('no plan was read');
}
