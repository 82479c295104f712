import { describe, expect, it } from 'vitest';
import { namedPlaces } from '../../src/picture/named-places.js';
import { rowsOf, rowWith } from '../support/rows-of.js';

describe('the picture of a row of a table', () => {
  it('is what is to be done, not how it is checked', async () => {
    const rows = await rowsOf("# Who's doing what\n\n| What needs doing | Who | By when | How we'll check |\n| --- | --- | --- | --- |\n| See the two handling staff | Nadia | 20 March 2026 | I've got dates in my phone |\n| Book the taxi | Nadia | 27 March 2026 | email |\n");
    expect(rowWith(rows, 'handling staff')?.pictures.join()).not.toMatch(/phone/iu);
    expect(rowWith(rows, 'Book the taxi')?.pictures.join()).toMatch(/taxi/iu);
    expect(rowWith(rows, 'Book the taxi')?.pictures.join()).not.toMatch(/mail/iu);
  });

  it('has no time of another cell beside it that is for something else', async () => {
    const rows = await rowsOf('# Staying safe\n\n| Risk | What stops it | What happens then |\n| --- | --- | --- |\n| I overheat at home | Fan, cool vest, curtains and blinds down by 11:00 | Lie down on the bed |\n');
    expect(rowWith(rows, 'overheat')?.pictures.join()).not.toMatch(/11:00/u);
  });

  it('is how much the year costs, under a name that says so', async () => {
    const rows = await rowsOf('# My money\n\n| What | Each time | How often | Cost in a year |\n| --- | --- | --- | --- |\n| Payroll | £18.00 | monthly | £216.00 |\n');
    expect(rowWith(rows, 'Payroll')?.pictures.join()).toMatch(/216/u);
  });

  it('is never half an amount, nor one of two', async () => {
    const rows = await rowsOf('# Who does what\n\n| What | Who | When | Cost |\n| --- | --- | --- | --- |\n| Wash, stockings | Mandy | Every day | £19.50 a visit |\n| Hot tea | Mandy | Mon to Fri | £14 a visit |\n| Lunch club and taxi | Me | Thursdays | £8.50 plus £9 taxi |\n');
    expect(rowWith(rows, 'stockings')?.pictures.join()).not.toMatch(/£(?!19\.50)/u);
    expect(rowWith(rows, 'Hot tea')?.pictures.join()).not.toMatch(/£(?!14(?!\d))/u);
    expect(rowWith(rows, 'Lunch club')?.pictures.join()).not.toMatch(/£/u);
  });

  it('is what is done on a day, not what it costs', async () => {
    const rows = await rowsOf('# My week\n\n| Day | Morning | Afternoon | Who |\n| --- | --- | --- | --- |\n| Wednesday | Rest | Swimming, £3.20 | Femi |\n| Thursday | Food shop, £35 | Rest | Donna |\n');
    expect(rows.flatMap(({ pictures }) => pictures).join()).not.toMatch(/£/u);
    expect(rows.flatMap(({ lines }) => lines).join(' ')).toContain('£3.20');
  });

  it('is not the name of a language that heads its column', async () => {
    const rows = await rowsOf('# My card\n\n| English | Tiếng Việt | Cymraeg | العربية | 中文 |\n| --- | --- | --- | --- | --- |\n| slowly | từ từ | gan bwyll | على مهل | 慢慢来 |\n');
    expect(rows.flatMap(({ pictures }) => pictures).join()).not.toMatch(/wales|welsh/iu);
  });
});

describe('a place that is only named', () => {
  it('is what its name says elsewhere in the plan', async () => {
    const rows = await rowsOf('# Week\n\n| Day | Morning | Afternoon |\n|---|---|---|\n| Monday | Orchard Day Centre | Orchard, music |\n| Wednesday | Orchard | Not Orchard |\n');
    expect(rowWith(rows, 'Orchard.')?.pictures).toEqual(rowWith(rows, 'Orchard Day Centre')?.pictures);
    expect(rowWith(rows, 'music')?.pictures).toEqual(['Music']);
    expect(rowWith(rows, 'Not Orchard')?.pictures).not.toEqual(rowWith(rows, 'Orchard Day Centre')?.pictures);
  });

  it('is nothing where two kinds of place have its name', () => {
    expect([...namedPlaces(['Orchard Day Centre is good.', 'Orchard Surgery is not.', 'Larch College'])]).toEqual([['Larch', 'college']]);
  });
});
