import { describe, expect, it } from 'vitest';
import type { Block, TableCellNode } from '../../../src/document/nodes.js';
import { attribute, classes, elements, flat, named, readPage, words } from './read-back.js';
import type { Element } from './read-back.js';
import { writeHtml } from '../../../src/write/html/index.js';
import { paragraph, smallDocument, smallPage, text } from './small-document.js';

const cell = (words_: string): TableCellNode => ({ type: 'tableCell', children: [paragraph(words_)] });
const only = (found: Element[]): Element => {
  expect(found).toHaveLength(1);
  return found[0] as Element;
};
/** All that a listener hears, the words the page adds included. */
const heard = (element: Element): string => flat(element.childNodes.map((node) =>
  'value' in node ? node.value : 'tagName' in node ? ` ${attribute(node, 'alt') ?? ''} ${heard(node)} ` : '').join(''));
const byId = (html: Element, id: string): Element => only(elements(html, (each) => attribute(each, 'id') === id));

describe('a page', () => {
  it('names itself, its language and its landmarks, and forbids every request', async () => {
    const html = await smallPage([paragraph('Hello.')]);
    expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual(['en-GB', 'ltr']);
    expect(words(only(named(html, 'title')))).toBe('Meera’s plan');
    const [body] = named(html, 'body');
    expect(body?.childNodes.flatMap((node) => 'tagName' in node ? [node.tagName] : [])).toEqual(['a', 'aside', 'header', 'nav', 'main', 'footer']);
    const policy = named(html, 'meta').find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy as Element, 'content')).toMatch(/^default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'/);
    expect(words(only(named(html, 'footer')))).toContain('Draft');
  });

  it('can be skipped into by keyboard before anything else', async () => {
    const html = await smallPage([paragraph('Hello.')]);
    const [first] = named(html, 'a');
    expect(heard(first as Element)).toBe('Skip to the plan');
    expect(byId(html, (attribute(first as Element, 'href') ?? '').slice(1)).tagName).toBe('main');
  });

  it('labels each section and each entry of the contents by its heading', async () => {
    const html = await smallPage([paragraph('Hello.')]);
    const section = only(named(html, 'section'));
    expect(words(byId(html, attribute(section, 'aria-labelledby') ?? ''))).toBe('1 About me');
    const [entry] = named(only(named(html, 'nav')), 'a');
    expect(words(entry as Element)).toBe('1 About me');
    expect(words(byId(html, (attribute(entry as Element, 'href') ?? '').slice(1)))).toBe('1 About me');
  });

  it('links the plan and the original both ways', async () => {
    const html = await smallPage([
      { type: 'ownWords', id: 'words-1', children: [paragraph('I sing.', { type: 'traceLink', to: 'part-3', label: 'own plan 3', description: 'Own plan 3, in her letter' })] },
      { type: 'parts', numberLabel: 'Part', wordsLabel: 'Words', whereLabel: 'Where it went', children: [{ type: 'part', id: 'part-3', number: '3', indent: 0, children: [paragraph('I sing.')],
        where: [paragraph('→ ', { type: 'crossRef', to: 'words-1', description: '', children: [text('1 About me')] }, { type: 'pageRef', to: 'words-1', pattern: ', page {page}' })] }] },
    ]);
    const trace = only(named(html, 'a').filter((link) => classes(link).includes('trace')));
    expect([words(trace), attribute(trace, 'href'), attribute(trace, 'aria-label')]).toEqual(['own plan 3', '#part-3', 'Own plan 3, in her letter']);
    const part = byId(html, 'part-3');
    expect(heard(part)).toBe('Part 3 I sing. Where it went → 1 About me');
    expect(words(byId(html, (attribute(only(named(part, 'a')), 'href') ?? '').slice(1)))).toBe('I sing. own plan 3');
    expect(only(named(html, 'ol').filter((list) => classes(list).includes('parts'))).childNodes.some((node) => node === part)).toBe(true);
  });

  it('says in words what others see as a box, a tick or a crossed-out line', async () => {
    const item = (checked: boolean, words_: string) => ({ type: 'listItem' as const, checked, children: [paragraph(words_)] });
    const html = await smallPage([
      { type: 'list', ordered: false, children: [item(true, 'Asha has a key'), item(false, 'Mend the lift')] },
      paragraph('I want ', { type: 'strike', children: [text('a home')] }, ' my flat.'),
      { type: 'signature', nameLabel: 'Name', signLabel: 'Signed', dateLabel: 'Date', children: [{ type: 'signatureLine', role: 'The person', name: 'Meera Barnes' }] },
    ]);
    expect(named(html, 'li').map(heard)).toEqual(expect.arrayContaining(['Ticked: Asha has a key', 'Not ticked: Mend the lift',
      'The person Name Meera Barnes Signed to fill in by hand Date to fill in by hand']));
    expect(named(html, 'p').map(heard)).toContain('I want [crossed out: a home ] my flat.');
  });

  it('makes tables with headers both ways and column names for a phone', async () => {
    const table: Block = { type: 'table', id: 'money', caption: 'The personal budget', showCaption: false, rowHeaders: true,
      columns: [{ children: [text('What')], align: 'start', width: 3 }, { children: [text('How often')], align: 'start', width: 1 }, { children: [text('Each year')], align: 'number', width: 1 }],
      children: [{ type: 'tableRow', id: 'row-1', children: [cell('Choir'), cell('3 terms'), cell('£135.00')] }, { type: 'tableRow', total: true, children: [cell('Total'), { type: 'tableCell', children: [] }, cell('£135.00')] }] };
    const html = await smallPage([table]);
    expect(words(only(named(html, 'caption')))).toBe('The personal budget');
    expect(named(html, 'th').map((each) => [words(each), attribute(each, 'scope')])).toEqual(
      [['What', 'col'], ['How often', 'col'], ['Each year', 'col'], ['Choir', 'row'], ['Total', 'row']]);
    expect(named(byId(html, 'row-1'), 'td').map((each) => [words(each), attribute(each, 'data-label')])).toEqual([['3 terms', 'How often'], ['£135.00', 'Each year']]);
    const figures = elements(html, (each) => classes(each).includes('figures')).map(words);
    expect(figures).toEqual(['Each year', '£135.00', '£135.00']);
  });

  it('lets a keyboard reach a table that is wider than a page', async () => {
    const days = ['When', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const html = await smallPage([{ type: 'table', caption: 'My week', showCaption: true, rowHeaders: true,
      columns: days.map((day) => ({ children: [text(day)], align: 'start', width: 1 })), children: [{ type: 'tableRow', children: days.map(cell) }] }]);
    const region = only(elements(html, (each) => attribute(each, 'role') === 'group'));
    expect(attribute(region, 'tabindex')).toBe('0');
    expect(words(byId(html, attribute(region, 'aria-labelledby') ?? ''))).toBe('My week');
  });

  it('keeps the person’s own table a table, with its own header and a place for each row', async () => {
    const row = (number: string, ...cells: string[]) => ({ type: 'partRow' as const, id: `part-${number}`, number, children: cells.map(cell), where: [paragraph(`to ${number}`)] });
    const html = await smallPage([{ type: 'parts', numberLabel: 'Part', wordsLabel: 'Words', whereLabel: 'Where it went', children: [
      { type: 'partTable', caption: 'My money', hasHeader: true, columnAligns: ['start', 'number'], children: [row('4', 'What', 'How much'), row('5', 'Choir', '£5')] }] }]);
    expect(named(html, 'th').map((each) => [heard(each), attribute(each, 'scope')])).toEqual(
      [['Part 4', 'col'], ['What', 'col'], ['How much', 'col'], ['Where it went to 4', 'col'], ['Part 5', 'row']]);
    expect(named(byId(html, 'part-5'), 'td').map(heard)).toEqual(['Choir', '£5', 'Where it went to 5']);
  });

  it('marks other languages, and gives the council’s words inside them their own again', async () => {
    const html = await smallPage([{ type: 'ownWords', id: 'w', lang: 'ar', children: [paragraph('أحب', { type: 'traceLink', to: 'w', label: 'own plan 5', description: '' }, { type: 'span', lang: 'pl', children: [text('dom')] })] }]);
    const own = byId(html, 'w');
    expect([attribute(own, 'lang'), attribute(own, 'dir')]).toEqual(['ar', 'rtl']);
    expect(named(own, 'a').map((each) => [attribute(each, 'lang'), attribute(each, 'dir')])).toEqual([['en-GB', 'ltr']]);
    expect(named(own, 'span').map((each) => [attribute(each, 'lang'), attribute(each, 'dir')])).toEqual([['pl', 'ltr']]);
  });

  it('in another language says which of its own words are English', async () => {
    const html = await smallPage([paragraph('سلام')], { language: 'ar' });
    expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual(['ar', 'rtl']);
    expect(named(html, 'a').slice(0, 1).map((each) => [heard(each), attribute(each, 'lang'), attribute(each, 'dir')])).toEqual([['Skip to the plan', 'en-GB', 'ltr']]);
  });

  it('tells a picture by its words, a decorative one by none, and one no browser shows by its words alone', async () => {
    const media = new Map([['photo', { id: 'photo', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 40, height: 30 }], ['film', { id: 'film', mediaType: 'video/mp4', bytes: new Uint8Array([1]) }]]);
    const figure = (name: string, decorative: boolean): Block => ({ type: 'figure', media: name, alt: `The ${name}`, decorative, widthMm: 60 });
    const { html } = readPage((await writeHtml(smallDocument([figure('photo', false), figure('photo', true), figure('film', false)]), media)).bytes);
    expect(named(html, 'img').map((each) => [attribute(each, 'alt'), attribute(each, 'src')])).toEqual([['The photo', 'data:image/png;base64,AQID'], ['', 'data:image/png;base64,AQID']]);
    expect(named(html, 'figure').map(words)).toEqual(['', '', 'The film']);
  });

  it('has one first-level heading even when a document brings none or two', async () => {
    const title = (name: string): Block => ({ type: 'title', kicker: '', children: [text(name)] });
    const none = await smallPage([], { children: [paragraph('Hello.')] });
    expect(named(none, 'h1').map(heard)).toEqual(['Meera’s plan']);
    const two = await smallPage([], { children: [title('One'), paragraph('Hello.'), title('Two')] });
    expect(named(two, 'h1').map(heard)).toEqual(['One']);
    expect(words(two)).toContain('Two');
  });

  it('prints its footer and page numbers from the document, and nothing in them can end the stylesheet', async () => {
    const html = await smallPage([], { running: { left: '</style><p>"x\\', centre: 'Draft', right: 'Page {page} of {pages}' } });
    const sheet = only(named(html, 'style')).childNodes.map((node) => 'value' in node ? node.value : '').join('');
    expect(sheet).toContain('--running-right:"Page " counter(page) " of " counter(pages);');
    expect(sheet).toContain('--running-left:"\\3c \\2f style\\3e \\3c p\\3e \\22 x\\5c ";');
    expect(words(only(named(html, 'footer')))).toBe('</style><p>"x\\ Draft');
  });
});
