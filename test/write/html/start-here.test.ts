import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../src/document/style.js';
import { writeStartHere } from '../../../src/write/html/start-here.js';
import type { StartHere } from '../../../src/write/html/start-here.js';
import { attribute, elements, named, readPage, words } from './read-back.js';
import type { Element } from './read-back.js';

const page: StartHere = {
  language: 'en-GB', style: houseStyle, title: 'Start here', whosePlan: 'Meera <Barnes>’s plan', kind: 'Care and support plan', stage: 'Draft: not yet agreed', draft: true,
  toFile: { title: 'File these', note: 'Together.', files: [{ fileName: 'single-format.pdf', label: 'The plan', note: 'Her letter is at the back.' }, { fileName: 'annex/my plan #1 (50%)?.md', label: 'Her letter', note: '' }] },
  toHandOver: { title: 'Hand these over', note: '', files: [{ fileName: 'single-format.html', label: 'The plan as a web page', note: '' }] },
  councilOnly: { title: 'Only the council keeps these', note: 'Send them to nobody.', files: [{ fileName: 'records/plan.json', label: 'The plan as data', note: '' }] },
  needsPerson: { title: 'What still needs a person', whenNone: 'Nothing.', items: [{ text: 'Part 12 may belong elsewhere.', place: 'plan.md, line 40', advice: 'Look at it.' }] },
  audit: 'Checked: all parts found.', counts: 'We found 42 parts.',
};
const many = (count: number): StartHere => ({ ...page, needsPerson: { ...page.needsPerson, items: Array.from({ length: count }, (_, at) => ({ text: `Look at part ${at}.` })) } });
const read = async (model: StartHere): Promise<Element> => {
  const { html, errors } = readPage(await writeStartHere(model));
  expect(errors).toEqual([]);
  return html;
};

describe('the first page of a pack', () => {
  it('says whose plan it is, what needs a person, and what each file is for', async () => {
    expect(words(named(await read(page), 'body')[0] as Element)).toBe([
      'Start here', 'Meera <Barnes>’s plan', 'Care and support plan Draft: not yet agreed',
      'What still needs a person', 'Part 12 may belong elsewhere. plan.md, line 40', 'Look at it.',
      'File these', 'Together.', 'The plan single-format.pdf', 'Her letter is at the back.', 'Her letter annex/my plan #1 (50%)?.md',
      'Hand these over', 'The plan as a web page single-format.html',
      'Only the council keeps these', 'Send them to nobody.', 'The plan as data records/plan.json',
      'We found 42 parts.', 'Checked: all parts found.'].join(' '));
  });

  it('links to the files by their place in the pack, odd names too', async () => {
    const files = named(await read(page), 'a').map((link) => decodeURIComponent(new URL(attribute(link, 'href') ?? '', 'file:///pack/start-here.html').pathname));
    expect(files).toEqual(['/pack/single-format.pdf', '/pack/annex/my plan #1 (50%)?.md', '/pack/single-format.html', '/pack/records/plan.json']);
  });

  it('says so when nothing needs a person, and leaves out a group without files', async () => {
    const html = await read({ ...many(0), toHandOver: { ...page.toHandOver, files: [] } });
    expect(words(html)).toContain('What still needs a person Nothing.');
    expect(named(html, 'h2').map(words)).toEqual(['What still needs a person', 'File these', 'Only the council keeps these']);
  });

  it('puts a long list after the files, with a link to it at the top', async () => {
    const html = await read(many(30));
    expect(named(html, 'h2').map(words)).toEqual(['File these', 'Hand these over', 'Only the council keeps these', 'What still needs a person']);
    const [first] = named(html, 'a');
    expect([words(first as Element), attribute(first as Element, 'href')]).toEqual(['What still needs a person', '#person']);
  });

  it('has one first-level heading, labelled sections, unique ids, no script, and the same bytes each time', async () => {
    const html = await read(page);
    expect(named(html, 'h1').map(words)).toEqual(['Meera <Barnes>’s plan']);
    const ids = elements(html).flatMap((each) => attribute(each, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named(html, 'section').map((each) => ids.includes(attribute(each, 'aria-labelledby') ?? ''))).toEqual([true, true, true, true]);
    expect(elements(html).filter((each) => each.tagName === 'script' || each.attrs.some(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(Buffer.compare(await writeStartHere(page), await writeStartHere(structuredClone(page)))).toBe(0);
  });
});
