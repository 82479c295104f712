import { describe, expect, it } from 'vitest';
import { allNodes, originalOf } from './read-text.js';

describe('the tree of an original', () => {
  it('carries the id of every block that is shown, and no raw HTML, directive, comment or reference', async () => {
    const original = await originalOf([
      '---\nname: Sam\n---', '# One', 'A [x] b <i>c</i> ![p](p.png) <!-- no -->', '- one\n- two\n  - three', '> q', '| a | b |\n|---|---|\n| 1 | 2 |',
      '```\ncode\n```', '***', '<div>html</div>', 'n[^1]', '[^1]: note', ':::money\ncash\n:::', '[x]: https://example.org',
    ].join('\n\n'));
    const marked = allNodes(original.tree).flatMap((node) => node.data?.blockId ?? []);
    const shown = original.blocks.filter((block) => block.notContent === undefined || block.notContent === 'rule').map((block) => block.id);
    expect([...marked].sort()).toEqual([...shown].sort());
    const types = new Set(allNodes(original.tree).map((node) => node.type));
    for (const gone of ['html', 'yaml', 'definition', 'linkReference', 'imageReference', 'containerDirective', 'textDirective']) expect(types).not.toContain(gone);
    expect(JSON.stringify(original.tree)).not.toContain('<!--');
  });

  it('keeps numbers as they were typed by starting a new list', async () => {
    const { tree } = await originalOf('14. March\n17. April\n18. May\n');
    expect(tree.children.map((node) => node.type === 'list' && [node.start, node.children.length])).toEqual([[14, 1], [17, 2]]);
  });

  it('keeps formatting, ticks, line breaks and footnote labels', async () => {
    const { tree } = await originalOf('**b** *i* ~~s~~ `c`\\\n[l](https://x.org)[^n]\n\n- [x] done\n- [ ] not\n\n[^n]: Note.');
    const nodes = allNodes(tree);
    for (const type of ['strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link']) expect(nodes.map((node) => node.type)).toContain(type);
    expect(nodes.filter((node) => node.type === 'listItem').map((node) => node.checked)).toEqual([true, false]);
    expect(nodes.filter((node) => node.data?.footnote !== undefined).map((node) => [node.type, node.data?.footnote]))
      .toEqual([['footnoteReference', 'n'], ['footnoteDefinition', 'n'], ['paragraph', 'n']]);
  });

  it('marks foreign words inside an English sentence alone', async () => {
    const { tree, blocks } = await originalOf('My gran says 我爱你 and my friend says صديقي العزيز to me.');
    expect(blocks[0]?.lang).toBeUndefined();
    const spans = allNodes(tree).flatMap((node) => node.type === 'text' ? [[node.value, node.data?.lang, node.data?.dir]] : []);
    expect(spans).toEqual([
      ['My gran says ', undefined, undefined], ['我爱你', 'zh', undefined], [' and my friend says ', undefined, undefined],
      ['صديقي العزيز', 'ar', 'rtl'], [' to me.', undefined, undefined],
    ]);
  });

  it('marks headings, list items and table rows in another script, and only their runs when half is English', async () => {
    const { tree, blocks } = await originalOf("# Farida's plan / ফরিদার পরিকল্পনা\n\n- أنا أحب الشاي\n\n| আমার নাম | ফরিদা |\n|---|---|\n| a | b |");
    expect(blocks.map((block) => [block.kind, block.lang])).toEqual([['heading', undefined], ['listItem', 'ar'], ['tableHeader', 'bn'], ['tableRow', undefined]]);
    const marked = allNodes(tree).flatMap((node) => node.data?.lang === undefined ? [] : [[node.type, node.data.lang, node.data.dir]]);
    expect(marked).toEqual([['text', 'bn', undefined], ['listItem', 'ar', 'rtl'], ['tableRow', 'bn', undefined]]);
  });

  it('does not take English for another language', async () => {
    const { blocks } = await originalOf('I help Mam to ring Dad on the o and y of it.\n\nGo to work in a car. I am fine, do ring me.\n\nLluís, Zoë and Łukasz came for phở.');
    expect(blocks.map((block) => block.lang)).toEqual([undefined, undefined, undefined]);
  });

  it('says which heading each block stands under', async () => {
    const { blocks } = await originalOf('a\n\n# One\n\nb\n\n- c\n\n## Two\n\nd');
    expect(blocks.map((block) => blocks.find((other) => other.id === block.under)?.texts[0])).toEqual([undefined, undefined, 'One', 'One', 'One', 'Two']);
  });

  it('gives easy words to the part before them', async () => {
    const { tree } = await originalOf('I have difficulties with mobility.\n\n:::easy\nI find it hard to walk.\n:::\n');
    expect(tree.children[0]?.data?.easyRead).toBe('I find it hard to walk.');
  });
});
