import { describe, expect, it } from 'vitest';
import { daysOf, timesOf } from '../../src/edition/easy-read/day-table.js';
import { bandsOf, rowsOf, rowWith } from '../support/rows-of.js';

describe('a table of days and their parts', () => {
  const days = '# My week\n\n| Day | Morning | Afternoon | Evening |\n|---|---|---|---|\n| Mon | Job at the cafe, 10 till 1 | Free | Tablets box with Denise |\n| Weekend | Nan rings Sat 11 | Whatever | Sunday roast |\n';

  it('is a band for each day, and a row with a picture of its own for each part of it', async () => {
    expect(await bandsOf(days)).toEqual(expect.arrayContaining(['Monday', 'Weekend']));
    const rows = await rowsOf(days);
    expect(rowWith(rows, 'Job at the cafe')).toMatchObject({ lines: ['Morning', 'Job at the cafe, 10 till 1.'], pictures: ['A job. A clock at 10 o\'clock'] });
    expect(rowWith(rows, 'Tablets box')).toMatchObject({ lines: ['Evening', 'Tablets box with Denise.'], pictures: ['Tablets'] });
    expect(rowWith(rows, 'Sunday roast')?.pictures.join()).not.toContain('Saturday');
  });

  it('may have times for columns', async () => {
    const rows = await rowsOf('# My week\n\n| Day | 07:30\u201309:30 | Daytime |\n|---|---|---|\n| Mon | Kieran: shower | Archive job |\n| Tue | Kieran | Train to Buxton, 10.49 |\n');
    expect(rowWith(rows, 'Kieran: shower')).toMatchObject({ lines: ['7:30am to 9:30am', 'Kieran: shower.'], pictures: ['A shower. A clock at 7:30am'] });
    expect(rowWith(rows, 'Train to Buxton')?.pictures).toEqual(['A train. A clock at 10.49']);
  });

  it('may have its days along the top', () => {
    expect(daysOf(['', 'Mon', 'Tue'], [['Morning', 'Swim', ''], ['PM', 'Rest', 'Shop for £20']])).toEqual([
      { row: 0, day: 'Monday', part: 'Morning', text: 'Swim.' }, { row: 1, day: 'Monday', part: 'PM', text: 'Rest.' }, { row: 1, day: 'Tuesday', part: 'PM', text: 'Shop for £20.' },
    ]);
  });

  it('is none where a row or a column is something else', () => {
    expect(daysOf(['Day', 'Morning', 'Who'], [['Monday', 'Swim', 'Bev']])).toBeUndefined();
    expect(daysOf(['Day', 'Morning', 'Evening'], [['Monday', 'Swim', ''], ['Total', '2', '3']])).toBeUndefined();
    expect(daysOf(['Day', 'Morning', 'Evening'], [['Monday', 'Swim', '', 'and more']])).toBeUndefined();
  });

  it('has every word of every cell', async () => {
    const words = (await rowsOf(days)).flatMap(({ lines }) => lines).join(' ');
    for (const said of ['Job at the cafe', 'Free.', 'Tablets box with Denise', 'Nan rings', 'Whatever', 'Sunday roast']) expect(words).toContain(said);
  });
});

describe('a table of times', () => {
  const meals = '# My food\n\n| Time | What |\n|---|---|\n| 7.45 | Breakfast |\n| 10.30 | Fruit |\n| 6.00 | Tea |\n';

  it('has each time over what is done then, with its clock; tea by itself is a meal', async () => {
    const rows = await rowsOf(meals);
    expect(rowWith(rows, 'Breakfast')).toMatchObject({ lines: ['7.45', 'Breakfast.'], pictures: ['Breakfast. A clock at 7.45'] });
    expect(rowWith(rows, 'Tea')?.pictures).toEqual(['A meal. A clock at 6.00']);
  });

  it('keeps the names of columns that say more', () => {
    expect(timesOf(['When', 'What', 'Who'], [['Morning, 7am', 'Wash', 'Bev'], ['8pm', '', 'Jo']])).toEqual([
      { row: 0, time: 'Morning, 7am', text: 'Wash. Who: Bev.' }, { row: 1, time: '8pm', text: 'Who: Jo.' },
    ]);
  });

  it('is none where a row begins with something else', () => {
    for (const first of ['2 tablets', 'When I wake', 'Monday', '']) expect(timesOf(['When', 'What'], [['8am', 'Wash'], [first, 'Eat']]), first).toBeUndefined();
    expect(timesOf(['How many', 'What'], [['8', 'a'], ['9', 'b']])).toBeUndefined();
  });
});

describe('what a row has the picture of', () => {
  it('is its heading, where it says only when or how long', async () => {
    const rows = await rowsOf('# My plan\n\n## What about church?\n\nEvery Sunday, 10.30.\n\n## The oxygen\n\n16 hours a day. Nobody turns it up.\n\n## Fishing\n\nDo not cancel this.\n');
    expect(rowWith(rows, 'Every Sunday')?.pictures.join()).toMatch(/^A church/u);
    expect(rowWith(rows, '16 hours')?.pictures).toEqual(['Oxygen']);
    expect(rowWith(rows, 'Do not cancel this')?.pictures).toEqual(['Fishing']);
  });

  it('is never its heading plain, where that must not be', async () => {
    const rows = await rowsOf('# My plan\n\n## Bath\n\nNever.\n\n## Aspirin\n\nDo not give me this.\n');
    expect(rows.flatMap(({ pictures }) => pictures).join()).not.toMatch(/(?:^|,)(?:Having a bath|Medicine|Tablets)/u);
  });

  it('is none of the days, where two people come on different ones', async () => {
    const rows = await rowsOf('# Who helps\n\n- Deborah does Monday and Friday, 4 hours each. Kit does Wednesday evening and Saturday.\n');
    expect(rowWith(rows, 'Kit does')?.pictures.join()).not.toMatch(/Monday, Friday marked/u);
  });

  it('is the number to text, with a message and not a call', async () => {
    expect(rowWith(await rowsOf('# Me\n\nText me on 07700 900527.\n'), '07700 900527')?.pictures).toEqual(['Number to text 07700 900527']);
  });
});

describe('sentences that are nothing without the one before', () => {
  it('stay before the meaning of its words', async () => {
    const lines = (await rowsOf('# My plan\n\n## My chest\n\nI have emphysema. The doctor calls it COPD. I like tea.\n')).flatMap((row) => row.lines);
    expect(lines.findIndex((line) => line.includes('calls it COPD'))).toBeLessThan(lines.findIndex((line) => line.startsWith('Emphysema is')));
  });

  it('have no row of their own where they only remark', async () => {
    expect(rowWith(await rowsOf('# Money\n\nThe money is not for pizza. I asked.\n'), 'I asked.')?.lines).toEqual(['The money is not for pizza.', 'I asked.']);
  });

  it('in brackets stay with what they are about', async () => {
    const rows = await rowsOf('# Washing\n\nI do not want a man to help me in the bath (I have nothing against them, I married one).\n');
    expect(rows.flatMap(({ lines }) => lines)).not.toContain('A note');
  });
});

describe('what the program adds', () => {
  it('is under a title of its own, and says "you": nobody is made to say it', async () => {
    const text = '# My plan\n\nI like tea.\n';
    expect(await bandsOf(text)).toContain('The same in every plan');
    const rows = await rowsOf(text);
    expect(rowWith(rows, 'at any time')?.lines).toEqual(['You can ask to look at your plan again at any time.']);
    for (const { lines } of rows) if (/complain|copy of this plan|look at/u.test(lines.join(' '))) expect(lines.join(' ')).not.toMatch(/\bI\b|\bmy\b/u);
  });

  it('asks no question that nobody asked', async () => {
    const lines = (await rowsOf('# Falls\n\nIf I fall and I cannot get up within ten minutes, ring my daughter Sue on 07700 900111 and do not lift me.\n')).flatMap((row) => row.lines);
    expect(lines.join(' ')).not.toContain('?');
    expect(lines).toContain('If I fall and I cannot get up within 10 minutes:');
  });
});

it('a heading in capitals is in small letters, but for names and short forms', async () => {
  const lines = (await rowsOf("# My plan\n\n## WHAT HAPPENS WHEN I CAN'T\n\nRing Denise.\n\n## BSL AND MY HANDS\n\nI sign.\n")).flatMap((row) => row.lines);
  expect(lines).toEqual(expect.arrayContaining(["What happens when I can't", 'BSL and my hands']));
});

describe('what a day of a table must not reach', () => {
  const plan = '# Plan\n\n## My week\n\n| Day | Morning | Evening |\n|---|---|---|\n| Monday | Gym | Home |\n| Sunday | Church | Nobody comes |\n\nI have my tablets at 8am every day.\n\n## Days I cannot work\n\n| Day | Morning | Evening |\n|---|---|---|\n| Monday | Dialysis | Asleep |\n\n## Things I must never do\n\n| Day | Breakfast | Tea |\n|---|---|---|\n| Weekdays | Eat nuts | Drive |\n\n## Meals\n\n| Day | Breakfast | Tea |\n|---|---|---|\n| Tuesday | None | Fasting |\n';

  it('is what comes behind the last day', async () => {
    const bands = await bandsOf(plan);
    expect(bands).toContain('My week, more');
  });

  it('is what a day is not for: it is shown as it is', async () => {
    expect(rowWith(await rowsOf(plan), 'Dialysis.')?.pictures.join()).not.toContain('Not this');
  });

  it('is a meal that is not eaten', async () => {
    const rows = await rowsOf(plan);
    expect(rowWith(rows, 'None.')?.pictures.join()).not.toMatch(/Breakfast/u);
    expect(rowWith(rows, 'Fasting.')?.pictures.join()).not.toMatch(/drink|meal/iu);
  });

  it('leaves out no kind of day of what must never be', async () => {
    expect(rowWith(await rowsOf(plan), 'Eat nuts')?.pictures).toEqual(['Not this: Nuts']);
  });
});

it('an order in bold by itself is over nothing', async () => {
  const rows = await rowsOf('# Me\n\n**Never give me penicillin**\n\nI like tea with two sugars. I love swimming.\n');
  expect(rowWith(rows, 'I love swimming')?.lines.join()).not.toContain('penicillin');
  expect(rowWith(rows, 'Never give me penicillin')?.lines).toEqual(['Never give me penicillin.']);
});
