import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Block, DocumentNode, Inline, MediaFile, TableCellNode, TextNode } from '../../../src/document/nodes.js';
import { houseStyle } from '../../../src/document/style.js';

export const text = (value: string): TextNode => ({ type: 'text', value });
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph', children: children.map((each) => (typeof each === 'string' ? text(each) : each)),
});
export const cell = (...children: (Inline | string)[]): TableCellNode => ({ type: 'tableCell', children: [paragraph(...children)] });
export const trace = (number: number): Inline => ({
  type: 'traceLink', to: `own-${number}`, label: `own plan ${number}`, description: `Go to part ${number} of Meera’s own plan`,
});

/** A small picture, made here so that no file is needed. */
export function picture(id: string, width = 60, height = 40, seeThrough = false): MediaFile {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, seeThrough ? 6 : 2, 0, 0, 0], 8);
  const depth = seeThrough ? 4 : 3;
  const rows = Buffer.alloc((width * depth + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set([40 + x, 120, 60 + y, 180].slice(0, depth), y * (width * depth + 1) + 1 + x * depth);
  }
  const bytes = Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0)),
  ]);
  return { id, mediaType: 'image/png', bytes: new Uint8Array(bytes), width, height };
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

export const original: MediaFile = { id: 'letter', mediaType: 'text/markdown', bytes: new TextEncoder().encode('Hello, it’s me.\n') };
export const media = new Map<string, MediaFile>([['garden', picture('garden', 120, 80)], ['logo', picture('logo', 40, 40, true)], ['letter', original]]);

/** A document around some blocks; a title is put first. */
export function documentOf(children: Block[], more: Partial<DocumentNode> = {}): DocumentNode {
  return {
    type: 'document', edition: 'singleFormat', title: 'Meera Barnes’s care and support plan', language: 'en-GB', audience: 'council',
    meta: { author: 'Northmoor Council', description: 'Care and support plan, draft, 22 November 2026', date: '2026-11-22', keywords: ['care'] },
    style: houseStyle,
    running: { left: 'Meera’s care and support plan', centre: 'Draft', right: 'Page {page} of {pages}' },
    children: [{ type: 'title', kicker: '', children: [text('Meera Barnes’s plan')] }, ...children],
    attachments: [],
    ...more,
  };
}

/** One document that holds every node type at least once, over several pages. */
export function everyNode(): DocumentNode {
  const children: Block[] = [
    { type: 'cover', children: cover() },
    { type: 'contents', title: 'What is in this plan' },
    { type: 'section', id: 's1', breakBefore: true, children: aboutMe() },
    { type: 'section', id: 's2', children: whatIWant() },
    { type: 'section', id: 's3', children: money() },
    { type: 'section', id: 's4', children: goingWrong() },
    { type: 'section', id: 's5', children: signing() },
    { type: 'section', id: 'annex', breakBefore: true, children: annex() },
  ];
  return { ...documentOf([]), children, attachments: [{
    media: 'letter', fileName: 'plan.md', mediaType: 'text/markdown', description: 'The letter Meera wrote', relationship: 'Source',
    sha256: createHash('sha256').update(original.bytes).digest('hex'),
  }] };
}

function cover(): Block[] {
  return [
    { type: 'band', left: 'Northmoor Council', right: 'Adult social care', logo: 'logo', logoAlt: 'Northmoor Council’s oak tree' },
    { type: 'title', kicker: 'Care and support plan', children: [text('Meera Barnes’s plan')] },
    { type: 'paragraph', role: 'statement', children: [text('My own flat, my own front door key.')] },
    { type: 'callout', tone: 'draft', title: [text('Draft: not yet agreed')], children: [paragraph('3 parts are not yet filled in. They are marked in the plan.')] },
    { type: 'fields', children: [
      { type: 'field', label: 'Whose plan', children: [paragraph(strong('Meera Barnes'))] },
      { type: 'field', label: 'Written by', children: [paragraph('Meera, with her sister Asha')] },
      { type: 'field', label: 'Date of this version', children: [paragraph('22 November 2026')] },
      { type: 'field', label: 'Plan starts', children: [paragraph('1 December 2026')] },
      { type: 'field', label: 'First look again', children: [{ type: 'missing', children: [text('Not yet filled in')] }] },
    ] },
    { type: 'callout', tone: 'note', title: [text('Meera made this plan in her own way: a letter.')], children: [
      paragraph('We found 42 parts in her letter. 41 are in this plan, in her own words. 1 is only in the letter, and we say why. The letter is at the back: see ',
        { type: 'crossRef', to: 'annex', description: 'Go to Meera’s own plan', children: [text('Meera’s own plan')] },
        { type: 'pageRef', to: 'annex', pattern: ', page {page}' }, '. A mark like ', trace(2), ' shows which part the words come from.'),
    ] },
  ];
}

function aboutMe(): Block[] {
  return [
    { type: 'heading', depth: 2, number: '1', id: 'h1', children: [text('About me')] },
    { type: 'paragraph', role: 'guidance', children: [text('Who Meera is and what matters to her.')] },
    { type: 'ownWords', children: [
      paragraph('I moved out of the hostel in March and I love my flat. I grow tomatoes on the balcony. I sing in the Tuesday choir and I am the ', strong('loudest'), ' one there. ', trace(3)),
    ] },
    { type: 'ownWords', children: [
      { type: 'ownHeading', children: [text('How to talk to me')] },
      paragraph('Text me, do not ring. I like time to read a message ', { type: 'emphasis', children: [text('twice')] }, ' before I answer. ', trace(4), trace(5)),
      { type: 'list', ordered: false, children: [
        { type: 'listItem', id: 'own-1', children: [paragraph('Short words')] },
        { type: 'listItem', children: [paragraph('No jokes about ', { type: 'strike', children: [text('my singing')] }), { type: 'list', ordered: true, start: 3, children: [
          { type: 'listItem', children: [paragraph('really none')] },
          { type: 'listItem', value: 7, children: [paragraph('I mean it'), paragraph('A second paragraph of the same item.')] },
        ] }] },
        { type: 'listItem', checked: true, children: [paragraph('Told the choir')] },
        { type: 'listItem', checked: false, children: [paragraph('Tell the neighbours')] },
      ] },
      { type: 'quote', children: [paragraph('You sang that like you meant it.'), paragraph('My choir leader')] },
      { type: 'codeBlock', value: 'if asha.away:\n    ring("Tom")  # a line so long that it must be wrapped because it would run off the page otherwise' },
      { type: 'rule' },
      paragraph('Press ', { type: 'code', value: 'Ctrl+P' }, { type: 'break' }, 'and then ', { type: 'link', url: 'https://example.org/help?a=1&b=2', description: 'Help page of the choir', children: [text('read the help')] }, '.'),
      { type: 'paragraph', lang: 'ar', dir: 'rtl', children: [text('أحب شقتي كثيراً.')] },
      paragraph('Mam says ', { type: 'span', lang: 'cy', children: [text('bore da')] }, ' and ', { type: 'span', lang: 'pa', children: [text('ਸਤ ਸ੍ਰੀ ਅਕਾਲ')] }, ', Nani says ', { type: 'span', lang: 'bn', children: [text('নমস্কার')] }, ', Wei says ', { type: 'span', lang: 'zh', children: [text('你好')] }, ', Thảo says ', { type: 'span', lang: 'vi', children: [text('xin chào, tôi khoẻ')] }, ', Zosia ', { type: 'span', lang: 'pl', children: [text('dzień dobry, żółć')] }, ' 👍🏽 ☎ → ✓'),
    ] },
    { type: 'figure', media: 'garden', alt: 'Tomatoes on a balcony', widthMm: 70, caption: [text('My balcony in June')] },
    { type: 'figure', media: 'garden', alt: '', decorative: true, widthMm: 20 },
    { type: 'figure', media: 'gone', alt: 'A picture of the choir that could not be opened', widthMm: 70 },
  ];
}

function whatIWant(): Block[] {
  return [
    { type: 'heading', depth: 2, number: '2', id: 'h2', children: [text('What I want')] },
    { type: 'heading', depth: 3, children: [text('This year')] },
    { type: 'heading', depth: 4, children: [text('Before the summer')] },
    { type: 'table', id: 't1', caption: 'What Meera wants', showCaption: true, rowHeaders: true,
      columns: [
        { children: [text('What I want')], align: 'start', width: 5 }, { children: [text('By when')], align: 'start', width: 2 }, { children: [text('Where from')], align: 'start', width: 1 },
      ],
      children: [
        { type: 'tableRow', id: 'r1', children: [cell('To cook a meal for my sister'), cell('Her birthday (9 April 2027)'), cell(trace(7))] },
        { type: 'tableRow', children: [cell('To go to choir on my own on the bus'), cell('Straight away'), cell(trace(8))] },
        { type: 'tableRow', children: [cell('To keep my flat tidy enough to have friends round'), cell({ type: 'missingInline', children: [text('Not yet filled in')] }), cell(trace(2))] },
      ] },
  ];
}

function money(): Block[] {
  return [
    { type: 'heading', depth: 2, number: '3', children: [text('My money')] },
    paragraph('All amounts are for one year (52 weeks) unless we say so.'),
    { type: 'table', caption: 'What the money pays for', showCaption: false, rowHeaders: false,
      columns: [
        { children: [text('What it pays for')], align: 'start', width: 4 }, { children: [text('How often')], align: 'centre', width: 2 }, { children: [text('Each year')], align: 'number', width: 2 },
      ],
      children: [
        { type: 'tableRow', children: [cell('Help at home, one hour at £19.40 ', trace(3)), cell('3 a week'), cell('£3,026.40')] },
        { type: 'tableRow', children: [cell('Choir fees'), cell('3 terms'), cell('£135.00')] },
        { type: 'tableRow', total: true, children: [cell('Total'), cell(), cell('£4,409.40')] },
      ] },
    { type: 'paragraph', role: 'small', children: [text('Amounts are before tax.')] },
    { type: 'missing', children: [text('Not yet filled in: '), strong('how the money is looked after when Asha is abroad.')] },
  ];
}

function goingWrong(): Block[] {
  return [
    { type: 'heading', depth: 2, number: '4', children: [text('If something goes wrong')] },
    { type: 'callout', tone: 'safety', title: [text('Meera carries an inhaler. '), trace(4)], children: [paragraph('It is in the front pocket of her red bag.')] },
    { type: 'callout', tone: 'plain', children: [paragraph('Anyone may ask for a review, at any time.')] },
  ];
}

function signing(): Block[] {
  return [
    { type: 'heading', depth: 2, number: '5', children: [text('Signing')] },
    { type: 'signature', nameLabel: 'Name', signLabel: 'Signature', dateLabel: 'Date', children: [
      { type: 'signatureLine', role: 'Meera Barnes', name: 'Meera Barnes' },
      { type: 'signatureLine', role: 'For Northmoor Council', date: '22 November 2026' },
    ] },
  ];
}

function annex(): Block[] {
  const went = (number: string, name: string, to: string): Block => paragraph('→ ', { type: 'crossRef', to, description: `Go to section ${number}`, children: [text(`${number} ${name}`)] }, { type: 'pageRef', to, pattern: ', page {page}' });
  return [
    { type: 'heading', depth: 2, children: [text('Meera’s own plan')] },
    paragraph('This is the letter Meera wrote, as she wrote it. The numbers at the side are ours. Beside each part we say where it went in the filed plan.'),
    { type: 'parts', numberLabel: 'Part', wordsLabel: 'Words', whereLabel: 'Where it went', children: [
      { type: 'part', id: 'own-2', number: '1', indent: 0, children: [paragraph('Hello, it’s me.')], where: [paragraph('Greeting. Kept here only, because Meera said so on 20 November 2026.')] },
      { type: 'part', id: 'own-3', number: '2', indent: 0, children: [paragraph('I can’t stand long enough to cook a proper dinner, my ', strong('back'), ' gives out after ten minutes.')], where: [went('2', 'What I want', 's2')] },
      { type: 'part', id: 'own-4', number: '3', indent: 1, children: [paragraph('I moved out of the hostel in March and I love my flat. I sing in the Tuesday choir and I am the loudest one there.')], where: [went('1', 'About me', 's1')] },
      { type: 'partTable', id: 'own-5', caption: 'Meera’s table of help', hasHeader: true, columnAligns: ['start', 'number'], children: [
        { type: 'partRow', id: 'own-6', number: '4', children: [cell('Who'), cell('How much')], where: [went('3', 'My money', 's3')] },
        { type: 'partRow', id: 'own-7', number: '5', children: [cell('Tom'), cell('£12.50')], where: [went('3', 'My money', 's3')] },
        { type: 'partRow', id: 'own-8', number: '6', children: [cell('Asha'), cell('£0.00')], where: [went('3', 'My money', 's3')] },
      ] },
      { type: 'part', number: '7', indent: 0, children: [{ type: 'figure', media: 'garden', alt: 'My tomatoes', widthMm: 60 }], where: [went('1', 'About me', 's1')] },
    ] },
    { type: 'heading', depth: 3, children: [text('What happened to each part')] },
    paragraph('We found ', strong('42 parts'), ' in this letter.'),
  ];
}
