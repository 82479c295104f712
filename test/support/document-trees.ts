import fc from 'fast-check';
import { withReading } from '../../src/document/reading-style.js';
import { houseStyle } from '../../src/document/style.js';
import type {
  Block, DocumentNode, FieldNode, FigureNode, HeadingNode, Inline, ListItemNode, ListNode, MediaFile, MediaMap, PartNode, PartRowNode,
  PartsNode, PartTableNode, PictureRowNode, SectionNode, SignatureLineNode, Style, TableCellNode, TableNode, TableRowNode,
} from '../../src/document/nodes.js';

/** A document tree with the pictures it names. */
export interface DocumentTree { document: DocumentNode; media: MediaMap }

/** What the trees may hold; without `controls`, no characters that a file format cannot hold. */
export interface TreeOptions { controls?: boolean }

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const picture: MediaFile = { id: 'picture', mediaType: 'image/png', bytes: Uint8Array.from(Buffer.from(pixel, 'base64')), width: 1, height: 1 };
const drawing: MediaFile = { id: 'drawing', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'), png: picture.bytes };

const readers: readonly Style[] = [
  houseStyle, houseStyle, { ...houseStyle, bodySize: 18, leading: 1.3, marginMm: 20 }, { ...houseStyle, bodySize: 36, leading: 1.3, marginMm: 16 },
  withReading({ ...houseStyle, bodySize: 24 }, { typeface: 'Lexend', paper: '#fdf6e3', ink: '#0a2351', bold: true, lineSpacing: 1.8, lineLength: 40 }),
  withReading(houseStyle, { typeface: 'Arimo', paper: '#000000', ink: '#ffff00' }),
];
const styles = fc.constantFrom(...readers);

const people = [
  'I grow tomatoes on the balcony.', 'Text me, do not ring.', '01632 960123', '£3,026.40', '9 April 2027', '10:30', 'Zoë Nguyễn Thị Hồng', 'Łukasz', 'Siân, Tŷ Gwyn',
  'أحب أن أغني', 'שלום', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ', 'আমি গান গাই', '李小龙', '👩‍👩‍👧 ❤️ 🫖', 'e\u0301', 'a\u00a0b', 'soft\u00adhyphen', '\u200bzero\u200d', '\u202eoverride', 'ﬁ ﬂ', '½ cup ≤ 5 µg',
  '<b>bold</b>', '<script>alert(1)</script>', '</style></title>', '&amp; &lt;', '"double" \'single\'', '-->', ']]>', '{page} of {pages}', '#let x = 1', '$1 @cite *star* _under_',
  '\\begin{x}', '=SUM(A1)', '%PDF', 'two  spaces', ' lead and trail ', 'line\nbreak', 'tab\tbed', 'W'.repeat(60), '-', '1.', '…', '“quoted”',
] as const;
const unholdable = ['bell\u0007', 'nul\u0000', 'half \ud83d', '\udc69 half', 'esc\u001b[31m', 'c1\u0090', 'non\uffff', '\u{1fffe}', 'vt\u000bff\u000c', 'cr\rlf\r\n', 'nel\u0085x'] as const;

/** Any document a writer may be given: every node type, odd characters, right-to-left words, deep lists, links both ways. */
export function documentTrees(options: TreeOptions = {}): fc.Arbitrary<DocumentTree> {
  const odd = options.controls === false ? [] : [fc.constantFrom(...unholdable), fc.string({ unit: 'binary', maxLength: 6 })];
  const words = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...people) }, fc.string({ unit: 'grapheme', maxLength: 12 }), ...odd);
  const label = words.map((text) => `${text} x`);
  const language = fc.constantFrom<{ lang?: string; dir?: 'ltr' | 'rtl' }>({}, {}, {}, {}, { lang: 'cy' }, { lang: 'ar', dir: 'rtl' }, { lang: 'he' }, { dir: 'rtl' });
  const target = fc.nat({ max: 999 }).map(String);

  const { inline } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
    inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
    inline: fc.oneof({ depthSize: 'small', withCrossShrink: true },
      { weight: 8, arbitrary: words.map((value): Inline => ({ type: 'text', value })) },
      { weight: 1, arbitrary: words.map((value): Inline => ({ type: 'code', value })) },
      { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('traceLink' as const), to: target, label, description: words }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('pageRef' as const), to: target, pattern: fc.constant(', page {page}') }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const, 'strike' as const, 'missingInline' as const), children: tie('inlines') }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('crossRef' as const), to: target, description: words, children: tie('inlines') }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('link' as const), url: urls, description: words, children: tie('inlines') }) },
      { weight: 1, arbitrary: fc.record({ children: tie('inlines'), language }).map(({ children, language: own }): Inline => ({ type: 'span', ...own, children })) },
    ),
  }));
  const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
  const paragraph = fc.record({ children: inlines, role: fc.constantFrom('body' as const, 'guidance' as const, 'small' as const, 'statement' as const), language })
    .map(({ children, role, language: own }): Block => ({ type: 'paragraph', role, children, ...own }));
  const figure = fc.record({ alt: label, decorative: fc.boolean(), widthMm: fc.integer({ min: 10, max: 162 }), caption: fc.option(inlines, { nil: undefined }) })
    .map(({ caption, ...rest }): FigureNode => ({ type: 'figure', media: picture.id, ...rest, ...(caption === undefined ? {} : { caption }) }));
  const missing = inlines.map((children): Block => ({ type: 'missing', children }));

  const { list } = fc.letrec<{ list: ListNode; item: ListItemNode; within: Block }>((tie) => ({
    within: fc.oneof({ depthSize: 'medium' }, { weight: 2, arbitrary: paragraph }, { weight: 1, arbitrary: tie('list') }),
    item: fc.record({ checked: fc.constantFrom(undefined, undefined, true, false), first: paragraph, rest: fc.array(tie('within'), { maxLength: 1 }) })
      .map(({ checked, first, rest }): ListItemNode => ({ type: 'listItem', children: [first, ...rest], ...(checked === undefined ? {} : { checked }) })),
    list: fc.record({ ordered: fc.boolean(), start: fc.constantFrom(undefined, 1, 0, 7), children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) })
      .map(({ start, ...rest }): ListNode => ({ type: 'list', ...rest, ...(start === undefined ? {} : { start }) })),
  }));

  const cellBlock = fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: list }, { weight: 1, arbitrary: missing }, { weight: 1, arbitrary: figure });
  const cell = fc.array(cellBlock, { maxLength: 2 }).map((children): TableCellNode => ({ type: 'tableCell', children }));
  const align = fc.constantFrom('start' as const, 'number' as const, 'centre' as const);
  const row = (width: number): fc.Arbitrary<TableRowNode> => fc.record({ total: fc.boolean(), children: fc.array(cell, { minLength: width, maxLength: width }) })
    .map(({ total, children }): TableRowNode => ({ type: 'tableRow', children, ...(total ? { total } : {}) }));
  const table = fc.integer({ min: 1, max: 7 }).chain((width) => fc.record<TableNode>({
    type: fc.constant('table' as const), caption: label, showCaption: fc.boolean(), rowHeaders: fc.boolean(),
    columns: fc.array(fc.record({ children: inlines, align, width: fc.integer({ min: 1, max: 6 }) }), { minLength: width, maxLength: width }),
    children: fc.array(row(width), { maxLength: 3 }),
  }));
  const field = fc.record({ label, children: fc.array(fc.oneof(paragraph, missing, list), { minLength: 1, maxLength: 2 }) })
    .map((rest): FieldNode => ({ type: 'field', ...rest }));
  const fields = fc.tuple(fc.array(field, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([children, stacked]): Block => ({ type: 'fields', ...(stacked ? { stacked } : {}), children }));
  const line = fc.record({ role: label, name: fc.option(words, { nil: undefined }), date: fc.option(fc.constant('22 November 2026'), { nil: undefined }) })
    .map(({ role, name, date }): SignatureLineNode => ({ type: 'signatureLine', role, ...(name === undefined ? {} : { name }), ...(date === undefined ? {} : { date }) }));
  const signature = fc.record({ nameLabel: label, signLabel: label, dateLabel: label, children: fc.array(line, { minLength: 1, maxLength: 2 }) })
    .map((rest): Block => ({ type: 'signature', ...rest }));

  const plainBlock = fc.oneof(paragraph, paragraph, paragraph, list, figure, missing,
    words.map((value): Block => ({ type: 'codeBlock', value })), fc.constant<Block>({ type: 'rule' }));
  const some = fc.array(plainBlock, { minLength: 1, maxLength: 3 });
  const quote = fc.record({ children: some, language }).map(({ children, language: own }): Block => ({ type: 'quote', children, ...own }));
  const ownHeading = inlines.map((children): Block => ({ type: 'ownHeading', children }));
  const ownWords = fc.record({ children: fc.array(fc.oneof(plainBlock, quote, ownHeading, table), { minLength: 1, maxLength: 4 }), language })
    .map(({ children, language: own }): Block => ({ type: 'ownWords', children, ...own }));
  const callout = fc.record({ tone: fc.constantFrom('draft' as const, 'note' as const, 'safety' as const, 'plain' as const, 'record' as const), title: fc.option(inlines, { nil: undefined }), children: some })
    .map(({ title, ...rest }): Block => ({ type: 'callout', ...rest, ...(title === undefined ? {} : { title }) }));

  const where = fc.array(paragraph, { maxLength: 2 });
  const part = fc.record({ indent: fc.nat({ max: 5 }), children: fc.array(fc.oneof(plainBlock, quote, ownHeading), { minLength: 1, maxLength: 2 }), where, language })
    .map(({ language: own, ...rest }): PartNode => ({ type: 'part', number: '', ...rest, ...own }));
  const partRow = (width: number): fc.Arbitrary<PartRowNode> => fc.record({ children: fc.array(cell, { minLength: width, maxLength: width }), where })
    .map((rest): PartRowNode => ({ type: 'partRow', number: '', ...rest }));
  const partTable = fc.integer({ min: 1, max: 5 }).chain((width) => fc.record<PartTableNode>({
    type: fc.constant('partTable' as const), caption: label, hasHeader: fc.boolean(), columnAligns: fc.array(align, { minLength: width, maxLength: width }),
    children: fc.array(partRow(width), { minLength: 1, maxLength: 3 }),
  }));
  const parts = fc.array(fc.oneof({ weight: 3, arbitrary: part }, { weight: 1, arbitrary: partTable }), { minLength: 1, maxLength: 4 })
    .map((children): PartsNode => ({ type: 'parts', numberLabel: 'Part', wordsLabel: 'Words', whereLabel: 'Where it went', children }));

  const rowPicture = fc.record({ media: fc.constantFrom(picture.id, drawing.id), alt: label });
  const pictureRow = fc.record({ size: fc.constantFrom('full' as const, 'small' as const), pictures: fc.array(rowPicture, { maxLength: 3 }), children: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 }), language })
    .map(({ language: own, ...rest }): PictureRowNode => ({ type: 'pictureRow', ...rest, ...own }));

  const block = fc.oneof(pictureRow, plainBlock, plainBlock, quote, ownWords, ownWords, table, table, fields, signature, callout, parts);
  const blocks = fc.array(block, { minLength: 1, maxLength: 3 });
  const heading = (depth: 2 | 3 | 4): fc.Arbitrary<HeadingNode> => fc.record({ number: fc.constantFrom(undefined, '1', '12', '3.4'), band: fc.constantFrom(undefined, undefined, {}, { media: drawing.id }), children: inlines })
    .map(({ number, band: across, children }): HeadingNode => ({ type: 'heading', depth, children: [...children, { type: 'text', value: 'h' }], ...(number === undefined ? {} : { number }), ...(across === undefined ? {} : { band: across }) }));
  const deeper = fc.tuple(heading(3), blocks, fc.option(fc.tuple(heading(4), blocks), { nil: undefined }))
    .map(([three, after, four]): Block[] => [three, ...after, ...(four === undefined ? [] : [four[0], ...four[1]])]);
  const section = fc.record({ head: heading(2), children: blocks, inner: fc.option(deeper, { nil: [] as Block[] }), breakBefore: fc.boolean() })
    .map(({ head, children, inner, breakBefore }): SectionNode => ({ type: 'section', breakBefore, children: [head, ...children, ...inner] }));

  const title = fc.record({ kicker: words, children: inlines })
    .map(({ kicker, children }): Block => ({ type: 'title', kicker, children: [...children, { type: 'text', value: 'plan' }] }));
  const band = fc.record({ left: label, right: words, logo: fc.boolean() })
    .map(({ logo, ...rest }): Block => ({ type: 'band', ...rest, ...(logo ? { logo: picture.id, logoAlt: 'Council' } : {}) }));
  const cover = fc.tuple(band, title, fc.array(fc.oneof(paragraph, callout, fields), { maxLength: 3 }))
    .map(([top, name, rest]): Block => ({ type: 'cover', children: [top, name, ...rest] }));
  const opening = fc.oneof(cover.map((only) => [only]), title.map((only) => [only]), fc.tuple(title, paragraph).map((both): Block[] => both));
  const contents = label.map((name): Block[] => [{ type: 'contents', title: name }]);

  return fc.record({
    opening, contents: fc.oneof(contents, fc.constant<Block[]>([])), sections: fc.array(section, { minLength: 1, maxLength: 3 }),
    edition: fc.constantFrom('singleFormat' as const, 'largePrint' as const), style: styles,
    name: label, language: fc.constantFrom('en-GB', 'en-GB', 'cy', 'ar'), left: words, centre: fc.constantFrom('Draft', ''),
  }).map((made) => ({
    document: settle({
      type: 'document', edition: made.edition, title: made.name, language: made.language, audience: 'council', style: made.style,
      meta: { author: 'Northmoor Council', description: 'A plan', date: '2026-11-22', keywords: ['plan'] },
      running: { left: made.left, centre: made.centre, right: 'Page {page} of {pages}' },
      children: [...made.opening, ...made.contents, ...made.sections], attachments: [],
    }),
    media: new Map([[picture.id, picture], [drawing.id, drawing]]),
  }));
}

const urls = fc.constantFrom(
  'https://example.org/a?b=1&c="2"', 'http://example.org', 'mailto:meera@example.org', 'tel:+441632960123', 'annex/own plan.md', 'javascript:alert(1)', ' JaVa\tScript:alert(1)',
  'data:text/html,x', 'file:///etc/passwd', '//example.org', '../records/plan.json', '#nowhere', '', 'vbscript:x', '\\\\server\\share',
);

interface Loose { type: string; id?: string; to?: string; number?: string; children?: Loose[]; where?: Loose[]; title?: unknown; caption?: unknown; columns?: { children: Loose[] }[] }

/** Gives ids and part numbers in reading order, then sends every link to one of them. */
function settle(made: DocumentNode): DocumentNode {
  const document = structuredClone(made);
  const links: Loose[] = [];
  const ids: string[] = [];
  let count = 0;
  let numbered = 0;
  const visit = (node: Loose): void => {
    count += 1;
    if (node.to !== undefined) links.push(node);
    const target = /^(section|heading|ownWords|tableRow|listItem|part|partRow|field|callout|table|quote|pictureRow)$/.test(node.type);
    if (target && (count % 3 > 0 || node.type.startsWith('part'))) ids.push(node.id = `${node.type}-${count}`);
    if (node.type === 'part' || node.type === 'partRow') node.number = String(numbered += 1);
    const inner = [...(node.columns ?? []).flatMap((column) => column.children), ...[node.title, node.caption].flatMap((value) => Array.isArray(value) ? value as Loose[] : []),
      ...(node.children ?? []), ...(node.where ?? [])];
    inner.forEach(visit);
  };
  visit(document as Loose);
  for (const link of links) link.to = ids[Number(link.to) % Math.max(1, ids.length)] ?? 'nowhere';
  return document;
}
