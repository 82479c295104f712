import { describe, expect, it } from 'vitest';
import { withTimeOfDay } from '../../src/picture/index.js';
import { bandsOf, rowsOf, rowWith } from '../support/rows-of.js';

const bold = '# My week\n\n- **Monday:** helper 7 to 8.30. Tea room 10 to 2. They know me there.\n- **Tue & Thurs:** bell practice 7.30 to 9.\n- **Sunday:** lie in!\n\nSomebody is downstairs every night.\n';

describe('a list of days', () => {
  it('is a band for each day, and a row for each thing that is done on it', async () => {
    expect((await bandsOf(bold)).filter((each) => /day/u.test(each))).toEqual(['Monday', 'Tuesday and Thursday', 'Sunday']);
    const rows = await rowsOf(bold);
    expect(rowWith(rows, 'Tea room')).toMatchObject({ lines: ['Tea room 10 to 2.', 'They know me there.'], pictures: ["A caf\u00e9. A clock at 10 o'clock"] });
    expect(rowWith(rows, 'Bell practice')?.pictures.join()).toMatch(/A clock at 7\.30/u);
  });

  it('ends where something else begins', async () => {
    const bands = await bandsOf(bold);
    expect(bands.indexOf('Sunday')).toBeLessThan(bands.length - 1);
  });

  it('may be lines of one paragraph, with short names of days', async () => {
    const text = '# Her usual week\n\n**Mon** \u2013 laundry\n**Tue** \u2013 dominoes at 4\n**Wed** \u2013 quiet, she sleeps\n';
    expect((await bandsOf(text)).filter((each) => /day/u.test(each))).toEqual(['Monday', 'Tuesday', 'Wednesday']);
    expect(rowWith(await rowsOf(text), 'Dominoes at 4')?.pictures).toEqual(["Dominoes. A clock at 4 o'clock"]);
  });

  it('may have what is done on a day in a list of its own', async () => {
    const text = '# My week\n\n- Monday\n  - swimming\n  - bingo\n- Wednesday\n  - church\n- Friday\n  - chips\n';
    expect((await bandsOf(text)).filter((each) => /day/u.test(each))).toEqual(['Monday', 'Wednesday', 'Friday']);
    expect(rowWith(await rowsOf(text), 'Bingo')?.pictures).toEqual(['Bingo']);
  });

  it('is none where fewer days are in it, or somebody only says what a day is like', async () => {
    for (const text of ['# My week\n\n- Monday: swimming\n- Friday: chips\n', '# My week\n\n- Monday is my worst day.\n- Tuesday I go swimming.\n- Friday I have chips.\n']) {
      expect((await bandsOf(text)).filter((each) => /^\w+day$/u.test(each))).toEqual([]);
    }
  });

  it('has every word of every day', async () => {
    const words = (await rowsOf(bold)).flatMap(({ lines }) => lines).join(' ');
    for (const said of ['Helper 7 to 8.30', 'Tea room 10 to 2', 'They know me there', 'Bell practice 7.30 to 9', 'Lie in!', 'Somebody is downstairs']) expect(words).toContain(said);
  });
});

describe('a number on a day', () => {
  it.each([
    ['Helper 7 to 8.30.', "Helper at 7 o'clock to 8.30."], ['Dominoes at 4.', "Dominoes at 4 o'clock."], ['Church, 10.15 pick-up.', 'Church, at 10.15 pick-up.'], ['Train to Buxton, 10.49.', 'Train to Buxton, at 10.49.'],
  ])('is a time: %s', (text, said) => { expect(withTimeOfDay(text)).toBe(said); });

  it.each(['Walk 5 to 6 miles.', 'Tablets at 5 mg.', '2 to 3 cups of tea.', 'Helper 7 to 8.30, helper 6 to 7.', 'Bus 42 to town.', 'Pay £8 to 9.', 'Swimming 5pm to 7pm.', 'At 8am.'])('is none, or none by itself: %s', (text) => { expect(withTimeOfDay(text)).toBe(text); });
});
