import type { Block, DocumentNode, Inline, MediaFile, MediaMap, ParagraphNode, TableCellNode } from '../../../src/document/nodes.js';
import { houseStyle } from '../../../src/document/style.js';

/** A 2 by 1 pixel PNG. */
export const tinyPng: Uint8Array = Uint8Array.from(Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNQDjJSDjICAAWQAXA4/rzDAAAAAElFTkSuQmCC', 'base64'));

export const text = (value: string): Inline => ({ type: 'text', value });
export const para = (...inlines: (string | Inline)[]): ParagraphNode =>
  ({ type: 'paragraph', children: inlines.map((each) => typeof each === 'string' ? text(each) : each) });
export const trace = (to: string, label: string): Inline => ({ type: 'traceLink', to, label, description: `Go to ${label}` });
export const cell = (...blocks: (string | Block)[]): TableCellNode =>
  ({ type: 'tableCell', children: blocks.map((each) => typeof each === 'string' ? para(each) : each) });

/** A document around some blocks. */
export function documentOf(children: Block[], more: Partial<DocumentNode> = {}): DocumentNode {
  return {
    type: 'document', edition: 'singleFormat', title: 'Meera’s care and support plan', language: 'en-GB', audience: 'council',
    meta: { author: 'Northmoor Council', description: 'A plan', date: '2026-11-22', keywords: ['plan'] },
    style: houseStyle, running: { left: 'Meera’s care and support plan', centre: 'Draft', right: 'Page {page} of {pages}' },
    children, attachments: [], ...more,
  };
}

/** Media by id. */
export function mediaOf(...files: MediaFile[]): MediaMap {
  return new Map(files.map((file) => [file.id, file]));
}

/** A plan with every kind of node in it. */
export const wholePlan: DocumentNode = documentOf([
  { type: 'cover', children: [
    { type: 'band', left: 'Northmoor Council', right: 'Adult social care' },
    { type: 'title', kicker: 'Care and support plan', children: [text('Meera Barnes’s plan')] },
    { type: 'paragraph', role: 'statement', children: [text('My own flat, my own front door key.')] },
    { type: 'callout', tone: 'draft', title: [text('Draft: not yet agreed')], children: [para('3 parts are not yet filled in. They are marked in the plan.')] },
    { type: 'fields', children: [
      { type: 'field', label: 'Whose plan', children: [para({ type: 'strong', children: [text('Meera Barnes')] })] },
      { type: 'field', label: 'Written by', children: [para('Meera, with her sister Asha')] },
      { type: 'field', label: 'Date of this version', children: [para('22 November 2026')] },
      { type: 'field', label: 'Plan starts', children: [{ type: 'missing', children: [text('Not yet filled in')] }] },
      { type: 'field', label: 'First look again', children: [para('By 26 January 2027')] },
    ] },
    { type: 'callout', tone: 'note', title: [text('Meera made this plan in her own way: a letter.')], children: [
      para('We found 42 parts in her letter. 41 are in this plan, in her own words. 1 is only in the letter, and we say why. The letter is at the back: see ',
        { type: 'crossRef', to: 'annex', description: 'Go to Meera’s own plan', children: [text('Meera’s own plan')] }, '. A mark like', trace('part-3', 'own plan 12'), ' shows which part the words come from.'),
    ] },
  ] },
  { type: 'contents', title: 'What is in this plan' },
  { type: 'section', id: 'about', breakBefore: true, children: [
    { type: 'heading', depth: 2, number: '1', children: [text('About me')] },
    { type: 'ownWords', id: 'words-3', children: [para('I moved out of the hostel in March and I love my flat. I grow tomatoes on the balcony. I sing in the Tuesday choir and I am the loudest one there.', trace('part-3', 'own plan 3'))] },
    { type: 'ownWords', children: [
      { type: 'ownHeading', children: [text('How to reach me')] },
      para('Text me, do not ring. I like time to read a message twice before I answer. ', trace('part-4', 'own plan 4')),
      { type: 'list', ordered: false, children: [
        { type: 'listItem', children: [para('Monday: my sister Asha, who has a key and knows where the spare inhaler is kept if the red bag is lost'), { type: 'list', ordered: true, start: 3, children: [
          { type: 'listItem', children: [para('Ring the bell'), { type: 'list', ordered: false, children: [{ type: 'listItem', children: [para('Twice')] }] }] }, { type: 'listItem', id: 'item-wait', children: [para('Wait')] },
        ] }] },
        { type: 'listItem', children: [para('Tuesday: choir'), para('I go by bus.')] },
        { type: 'listItem', checked: true, children: [para('Bus pass')] },
        { type: 'listItem', checked: false, children: [para('Door camera, which somebody from the shop on the corner said they would come and fit for me in the week after Easter')] },
      ] },
      { type: 'quote', children: [para('“You are the loudest one there,” says Bev.')] },
      { type: 'figure', media: 'flat', alt: 'My flat with tomatoes on the balcony', widthMm: 70, caption: [text('My flat')] },
    ] },
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [para('One')] }, { type: 'listItem', children: [para('Two')] }, { type: 'listItem', value: 7, children: [para('Seven')] }] },
    { type: 'heading', depth: 3, children: [text('What people should know')] },
    { type: 'paragraph', role: 'guidance', children: [text('Care Act 2014, section 25(1)(a). The council writes here what it found.')] },
    para('She said ', { type: 'span', lang: 'pl', children: [text('dzień dobry')] }, ', ', { type: 'span', lang: 'ar', dir: 'rtl', children: [text('مرحبا بكم 12')] }, ' and ', { type: 'span', lang: 'zh-CN', children: [text('你好')] },
      ', ', { type: 'emphasis', children: [text('every')] }, ' day. ', { type: 'strike', children: [text('Not on Sunday.')] }, ' ', { type: 'code', value: 'ring 2' }, { type: 'break' }, '😀 See ',
      { type: 'link', url: 'https://example.org/a?b=c&d=e', description: 'The choir’s page', children: [text('the choir')] }, ', ', { type: 'link', url: 'javascript:alert(1)', description: 'x', children: [text('not a link')] },
      ', ', { type: 'missingInline', children: [text('Not yet filled in')] }, '.', { type: 'pageRef', to: 'about', pattern: ', page {page}' }),
    { type: 'paragraph', lang: 'ar', dir: 'rtl', children: [text('أحب شقتي. I love my flat.')] },
    { type: 'codeBlock', value: 'Mon  09:00\n\tTue  10:30' },
    { type: 'rule' },
  ] },
  { type: 'section', children: [
    { type: 'heading', depth: 2, number: '2', children: [text('What I want')] },
    { type: 'table', caption: 'What I want', showCaption: false, rowHeaders: true,
      columns: [{ children: [text('What I want')], align: 'start', width: 60 }, { children: [text('By when')], align: 'start', width: 24 }, { children: [text('Where from')], align: 'start', width: 16 }],
      children: [
        { type: 'tableRow', id: 'row-1', children: [cell('To cook a meal for my sister'), cell('Her birthday (9 April 2027)'), cell(para(trace('part-7', 'own plan 7')))] },
        { type: 'tableRow', children: [cell('To go to choir on my own on the bus'), cell('Straight away'), cell(para(trace('part-7', 'own plan 8')))] },
        { type: 'tableRow', children: [cell('To keep my flat tidy enough to have friends round'), cell({ type: 'missing', children: [text('Not yet filled in')] }), cell(para(trace('part-7', 'own plan 9')))] },
      ] },
  ] },
  { type: 'section', children: [
    { type: 'heading', depth: 2, number: '3', children: [text('My money')] },
    para('All amounts are for one year (52 weeks) unless we say so.'),
    { type: 'table', caption: 'What the money pays for', showCaption: true, rowHeaders: true,
      columns: [{ children: [text('What it pays for')], align: 'start', width: 60 }, { children: [text('How often')], align: 'start', width: 20 }, { children: [text('Each year')], align: 'number', width: 20 }],
      children: [
        { type: 'tableRow', children: [cell(para('Help at home, one hour at £19.40', trace('part-3', 'own plan 21'))), cell('3 a week'), cell('£3,026.40')] },
        { type: 'tableRow', children: [cell('Choir fees'), cell('3 terms'), cell('£135.00')] },
        { type: 'tableRow', total: true, children: [cell('Total'), cell(), cell('£4,409.40')] },
      ] },
    { type: 'missing', children: [text('Not yet filled in: '), { type: 'strong', children: [text('how the money is looked after when Asha is abroad.')] }] },
    { type: 'heading', depth: 2, number: '4', children: [text('If something goes wrong')] },
    { type: 'callout', tone: 'safety', title: [text('Meera carries an inhaler.'), trace('part-3', 'own plan 41')], children: [para('It is in the front pocket of her red bag.')] },
    { type: 'callout', tone: 'safety', title: [text('Who to ring')], children: [
      para('Ring in this order, and say who you are before you say anything else, because she will hang up.'),
      { type: 'list', ordered: true, children: [{ type: 'listItem', children: [para('Asha, 01632 960 101, who will come over when she can and bring the spare keys with her')] }, { type: 'listItem', children: [para('The duty desk')] }] },
      { type: 'ownWords', children: [para('Do not ring the hostel.')] },
    ] },
    { type: 'callout', tone: 'plain', children: [para('You can ask for a review at any time.'), para('Anyone can.')] },
    { type: 'fields', children: [
      { type: 'field', label: 'Who helps with money', children: [para('Asha'), para('and the bank, by telephone')] },
      { type: 'field', label: 'How', children: [{ type: 'list', ordered: false, children: [{ type: 'listItem', children: [para('By card')] }, { type: 'listItem', children: [para('By cash')] }] }] },
      { type: 'field', label: 'Long', children: [para('A long value that goes on past the end of the line so that it has to wrap, and wraps at the value’s own indent.')] },
    ] },
    { type: 'heading', depth: 2, number: '5', children: [text('Agreed')] },
    { type: 'signature', nameLabel: 'Name', signLabel: 'Signed', dateLabel: 'Date', children: [
      { type: 'signatureLine', role: 'The person whose plan this is', name: 'Meera Barnes' }, { type: 'signatureLine', role: 'For the council' },
    ] },
  ] },
  { type: 'section', id: 'annex', breakBefore: true, children: [
    { type: 'heading', depth: 2, children: [text('Meera’s own plan')] },
    para('This is the letter Meera wrote, as she wrote it. The numbers at the side are ours. Beside each part we say where it went in the filed plan.'),
    { type: 'parts', numberLabel: 'Part', wordsLabel: 'Meera’s words', whereLabel: 'Where it went', children: [
      { type: 'part', id: 'part-1', number: '1', indent: 0, children: [para('Hello, it’s me.')], where: [para('Greeting. Kept here only, because Meera said so on 20 November 2026.')] },
      { type: 'part', id: 'part-3', number: '3', indent: 0, children: [para('I moved out of the hostel in March and I love my flat. I grow tomatoes on the balcony.')], where: [para('→ ', { type: 'crossRef', to: 'about', description: 'Go to About me', children: [text('1 About me')] }, { type: 'pageRef', to: 'about', pattern: ', page {page}' })] },
      { type: 'part', id: 'part-4', number: '4', indent: 1, children: [{ type: 'list', ordered: false, children: [{ type: 'listItem', children: [para('Text me, do not ring.')] }] }], where: [para('→ 1 About me')] },
      { type: 'partTable', id: 'her-table', caption: 'My week', hasHeader: true, columnAligns: ['start', 'start', 'number'], children: [
        { type: 'partRow', id: 'part-6', number: '6', children: [cell('Day'), cell('What'), cell('Cost')], where: [para('Headings')] },
        { type: 'partRow', id: 'part-7', number: '7', children: [cell('Tuesday'), cell('Choir'), cell('£4.50')], where: [para('→ 3 My money')] },
      ] },
      { type: 'part', id: 'part-8', number: '8', indent: 0, children: [{ type: 'ownHeading', children: [text('The lift')] }, para('The lift has been broken twice.')], where: [para('→ 12 Other things I want to say')] },
      { type: 'partTable', caption: '', hasHeader: false, columnAligns: ['start'], children: [
        { type: 'partRow', id: 'part-9', number: '9', children: [cell('Just one')], where: [para('Not used')] },
      ] },
    ] },
    { type: 'heading', depth: 3, children: [text('What happened to each part')] },
    para('We found ', { type: 'strong', children: [text('42 parts')] }, ' in this letter.'),
  ] },
]);
