import type { Block, DocumentNode, Inline, TableCellNode } from '../../../src/document/nodes.js';
import { cell, documentOf, paragraph, text, trace } from './every-node.js';

/** Words that would be markup, would not fit, or cannot be held. Each has to come out as it went in, or be left out whole. */
export const hostileWords: readonly string[] = [
  '#let x = 1', '$ a^2 $', '@ref', ']', '[', '}{', '\\', '\\u{41}', '`', '```rust', '<label>', '= Heading', '- item', '+ item', '/ term: x',
  '*bold*', '_under_', '// comment', '/* comment */', '#import "@preview/x:1.0.0"', '#read("/etc/passwd")', '~', '--', '---', '...', '"quotes" and \'single\'',
  'https://example.org', '<!-- -->', '&amp; &lt;', '%PDF-1.7', ') Tj ET', '{{page}}', '{page}', '𝒳', '️', 'a\u0301', '\u00ad', 'ow:0', '__proto__', 'constructor',
];

/** A document of nothing but trouble. */
export function hostile(): DocumentNode {
  const long = 'Llanfair'.repeat(625);
  const everywhere = (value: string): Block[] => [
    paragraph(value),
    { type: 'ownWords', children: [{ type: 'ownHeading', children: [text(value)] }, { type: 'quote', children: [paragraph(value)] }] },
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(value)] }] },
    { type: 'codeBlock', value },
  ];
  const cells = (value: string): TableCellNode[] => [cell(value), cell(value), cell(value)];
  const column = (value: string): { children: [ReturnType<typeof text>]; align: 'start'; width: number } => ({ children: [text(value)], align: 'start', width: 1 });
  return documentOf([
    ...hostileWords.flatMap(everywhere),
    { type: 'heading', depth: 2, number: '#1', children: [text('#panic("x") $ ] <a>')] },
    paragraph(long),
    paragraph(`https://example.org/${'path-to-somewhere/'.repeat(40)}?q=${'x'.repeat(200)}`),
    { type: 'table', caption: '#caption', showCaption: true, rowHeaders: true, columns: [column('#a'), column('$b$'), column('`c`')], children: [
      { type: 'tableRow', children: cells('Pneumonoultramicroscopicsilicovolcanoconiosis') },
      { type: 'tableRow', children: cells('W'.repeat(300)) },
      { type: 'tableRow', children: [cell('Words that fill many pages. '.repeat(250)), cell('short'), cell('short')] },
      { type: 'tableRow', children: [cell(), cell(''), { type: 'tableCell', children: [] }] },
    ] },
    paragraph('right \u202eto left\u202c then \u2067isolated\u2069 and nul \u0000 bell \u0007 escape \u001b end \ud800 \uffff.'),
    paragraph('No font has 한국어, தமிழ் or \u{10ffff}.'),
    paragraph(''), paragraph(), { type: 'list', ordered: false, children: [] }, { type: 'quote', children: [] }, { type: 'ownWords', children: [] },
    { type: 'fields', children: [] }, { type: 'fields', children: [{ type: 'field', label: '', children: [] }] }, { type: 'callout', tone: 'note', children: [] },
    { type: 'missing', children: [] }, { type: 'codeBlock', value: '' }, { type: 'ownHeading', children: [] },
    { type: 'list', ordered: false, children: [{ type: 'listItem', children: [] }, { type: 'listItem', checked: true, children: [] }] },
    { type: 'table', caption: 'Empty', showCaption: false, rowHeaders: true, columns: [column('a'), column('b')], children: [] },
    { type: 'parts', numberLabel: '', wordsLabel: '', whereLabel: '', children: [
      { type: 'part', number: '', indent: 99, children: [], where: [] },
      { type: 'part', number: '1000', indent: 3, children: [paragraph(long)], where: [paragraph('W'.repeat(100))] },
      { type: 'partTable', caption: '', hasHeader: true, columnAligns: [], children: [] },
      { type: 'partTable', caption: '', hasHeader: false, columnAligns: [], children: [{ type: 'partRow', number: '1', children: [cell('a'), cell('b')], where: [] }, { type: 'partRow', number: '2', children: [], where: [] }] },
    ] },
    { type: 'signature', nameLabel: '', signLabel: '', dateLabel: '', children: [{ type: 'signatureLine', role: '' }] },
    paragraph(trace(404), { type: 'crossRef', to: 'nowhere', description: '', children: [text('gone')] }, { type: 'pageRef', to: 'nowhere', pattern: ', page {page}' }),
    paragraph({ type: 'link', url: 'https://example.org/(a)\\b?q=żółć', description: '', children: [text('odd address')] }, { type: 'link', url: '', description: 'x', children: [text('no address')] }),
    paragraph({ type: 'span', lang: 'not a language', children: [text('span')] }, { type: 'span', lang: 'zh-Hant-TW', dir: 'ltr', children: [text('漢字')] }),
    paragraph({ type: 'missingInline', children: [text('what is missing here is so long that it takes more than one line of the page, and must not run off it')] }),
  ]);
}

/** Lists within lists within quotes, as deep as people go and deeper. */
export function nested(depth: number): DocumentNode {
  let inner: Block[] = [paragraph('the innermost words')];
  for (let level = 0; level < depth; level++) {
    inner = level % 3 === 2
      ? [{ type: 'quote', children: inner }]
      : [{ type: 'list', ordered: level % 2 === 1, children: [{ type: 'listItem', children: [paragraph(`level ${level}`), ...inner] }] }];
  }
  return documentOf([{ type: 'ownWords', children: inner }]);
}

/** Emphasis within emphasis, in a table within the person's own words. */
export function deepWords(depth: number): DocumentNode {
  let inner: Inline[] = [text('the innermost words')];
  for (let level = 0; level < depth; level++) inner = [{ type: level % 2 === 0 ? 'strong' : 'emphasis', children: inner }];
  const list = nested(depth).children[1] ?? paragraph();
  return documentOf([{ type: 'section', children: [{ type: 'callout', tone: 'draft', children: [{ type: 'ownWords', children: [{
    type: 'table', caption: 'Deep', showCaption: false, rowHeaders: false, columns: [{ children: inner, align: 'start', width: 1 }],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'paragraph', children: inner }, list] }] }],
  }] }] }] }]);
}
