import { describe, expect, it } from 'vitest';
import { fieldFor, frontMatterWords } from '../../../src/read/markdown/front-matter-fields.js';
import { readDate, readFormats, readMoney } from '../../../src/read/markdown/front-matter-values.js';
import { kindOfAddress } from '../../../src/read/markdown/links.js';

describe('values in front matter', () => {
  it.each([
    ['2026-03-14', '2026-03-14'], ['14 March 2026', '2026-03-14'], ['14th March 2026', '2026-03-14'], ['Saturday 14 March 2026', '2026-03-14'],
    ['March 14, 2026', '2026-03-14'], ['14 Mar 2026', '2026-03-14'], ['14/03/2026', '2026-03-14'], ['3.4.2026', '2026-04-03'], ['29 February 2028', '2028-02-29'],
  ])('the date %s', (text, iso) => expect(readDate(text)).toEqual({ iso }));

  it.each(['31/02/1980', '2026-02-30', '29 February 2026', '12/13/2026', '32 March 2026', '0000-01-01'])('no such day as %s', (text) => expect(readDate(text)).toBe('impossible'));
  it.each(['last spring', 'March 2026', '14/03/26', '2026', '', '14 Smarch 2026', '14 March 2026 or so'])('no date in "%s"', (text) => expect(readDate(text)).toBeUndefined());

  it.each([
    ['£9,000 a year', 900_000, 'yearly'], ['£173.50 per week', 17_350, 'weekly'], ['£150/week', 15_000, 'weekly'], ['£12,345.67 per annum', 1_234_567, 'yearly'],
    ['£90 every four weeks', 9_000, 'fourWeekly'], ['£500 one-off', 50_000, 'oneOff'], ['9000 pounds a year', 900_000, 'yearly'], ['£0.00 a month', 0, 'monthly'],
  ])('the money %s', (text, amountPence, period) => expect(readMoney(text)).toEqual({ amountPence, period }));

  it.each(['£9,000', '9,000 a year', 'about £9,000 a year', '£9k a year', '£9.5 a year', '£90 to £100 a week', '£1,00 a week', '-£5 a week', '£9,000 a year, I think', '£9,000 a blue moon', '$90 a week', ''])(
    'no exact money in "%s"', (text) => expect(readMoney(text)).toBeUndefined());

  it('formats only when each is known', () => {
    expect(readFormats(['large print and easy read'])).toEqual({ known: ['largePrint', 'easyRead'], unknown: [] });
    expect(readFormats(['BSL', 'Easy-Read'])).toEqual({ known: ['bsl', 'easyRead'], unknown: [] });
    expect(readFormats(['large print', 'a song'])).toEqual({ known: ['largePrint'], unknown: ['a song'] });
    expect(readFormats([])).toEqual({ known: [], unknown: [] });
  });

  it('names mean the same however they are typed, and no name means two fields', () => {
    for (const name of ['preferredName', 'preferred name', 'Preferred_Name', 'PREFERRED-NAME']) expect(fieldFor(name.replace('dN', 'd n'))?.field).toBe('/subject/preferredName');
    const names = frontMatterWords().fields.flatMap((field) => field.keys);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([['https://a.org', 'link'], ['mailto:a@b.org', 'link'], ['tel:0113', 'link'], ['photo.jpg', 'link'], ['pics/a b', 'link'], ['#top', 'link'], ['www.a.org', 'link'],
    ['javascript:alert(1)', 'unsafe'], ['JavaScript:x', 'unsafe'], ['data:text/html,x', 'unsafe'], ['file:///etc/passwd', 'unsafe'],
    ['07700900123', 'words'], ['upstairs', 'words'], ['mum', 'words'], ['re:Rosa', 'words'], ['0113/222', 'words']])('%s is %s', (url, kind) => expect(kindOfAddress(url)).toBe(kind));
});
