import { describe, expect, it } from 'vitest';
import { rowsOf, rowWith } from '../support/rows-of.js';

const plan = "# Kev's plan\n\n## Me\n\n*Jan: Yes and no come out the wrong way round. Go by his thumb. Told the vicar.*\n\nNot deaf.\n\n5. Drive. *Jan: We have not had that talk yet.* She did not like it.\n\n*(He said that! Four goes at it.)*\n\nI like the *ratchet* best.\n";

describe('words in italics of whoever typed the plan', () => {
  const rows = rowsOf(plan);

  it('are said to be theirs in each row', async () => {
    for (const said of ['Yes and no come out', 'Go by his thumb', 'Told the vicar', 'We have not had that talk']) expect(rowWith(await rows, said)?.lines[0], said).toMatch(/Jan says$/u);
    expect((await rows).flatMap(({ lines }) => lines).join('\n')).not.toMatch(/Jan: /u);
  });

  it('are by whom the plan says they are, where it says so', async () => {
    const body = '\n\n## Washing\n\nI wash my own face.\n\n*On a bad day it takes two, and I am the second. I have a hernia waiting to be mended.*\n\nI *hate* the frame.\n';
    for (const key of ['*The short lines are Ros\u2019s. The longer bits in slanted type are mine. Alan.*', 'Ros chose the words. Alan\u2019s bits are in italics.', 'The words in italics are Alan\u2019s.']) {
      const rows = await rowsOf(`# My plan\n\n${key}${body}`);
      expect(rowWith(rows, 'I have a hernia')?.lines[0], key).toBe('Alan says');
      expect(rowWith(rows, 'I wash my own face')?.lines.join(), key).not.toContain('Alan');
      expect(rowWith(rows, 'the frame')?.lines.join(), key).not.toContain('Alan');
    }
    expect(rowWith(await rowsOf(`# My plan\n\nI like italics.${body}`), 'I have a hernia')?.lines.join()).not.toContain('says');
  });

  it('end where the italics end', async () => {
    for (const said of ['Not deaf.', 'She did not like it.', 'ratchet']) expect(rowWith(await rows, said)?.lines.join(' '), said).not.toContain('Jan says');
  });

  it('go on below, where there is much of it and of nobody else', async () => {
    const jan = ['He can do the stairs.', 'He bumps into things.', 'NHS sessions stop.', 'I start at eleven.'].map((said) => `*Jan: ${said}*`).join('\n\nNot daft.\n\n');
    expect(rowWith(await rowsOf(`# The day\n\n${jan}\n\n*Nights I am up at three.*\n\n- *I can count my money.*\n`), 'up at')?.lines[0]).toBe('Jan says');
    expect(rowWith(await rowsOf(`# The day\n\n${jan}\n\nI like it.\n\n*I can count my money.*\n`), 'count my money')?.lines.join(' ')).not.toContain('Jan says');
    expect(rowWith(await rowsOf('# Me\n\n*Mum: He needs someone.*\n\n*Mum: He had a fall.*\n\n*I hate being called a good lad.*\n'), 'good lad')?.lines.join(' ')).not.toContain('says');
  });

  it('are the person’s own where more than one is named so', async () => {
    const made = await rowsOf('# Me\n\n*Jan: He is tired today.*\n\n*Bev: He is not tired at all.*\n\n*He cries sometimes at night.*\n');
    expect(rowWith(made, 'He is not tired')?.lines[0]).toBe('Bev says');
    expect(rowWith(made, 'He cries')?.lines.join(' ')).not.toContain('says');
  });
});

describe('a word or two in bold before a line', () => {
  it('stand over it, where several lines begin so', async () => {
    const rows = await rowsOf('# The day\n\n**Wash** Stool in shower.\n\n**Shave** Meself. Miss a bit.\n\n**Bed** Ten. Rail on left side.\n');
    expect(rowWith(rows, 'Stool in shower.')?.lines[0]).toBe('The day: Wash');
    expect(rowWith(rows, 'Meself.')?.lines[0]).toBe('Shave');
    expect(rowWith(rows, 'Ten.')?.lines[0]).toBe('Bed');
  });

  it('are a name where they are one', async () => {
    const rows = await rowsOf('# People\n\n**Bev** Haddow, comes in.\n\n**Jan** Smith is my wife.\n\n**Ann** Moss has a key.\n');
    expect(rowWith(rows, 'Bev Haddow')).toBeDefined();
  });
});

describe('points of a list', () => {
  it('never give a part of one to another', async () => {
    const rows = await rowsOf('# What I say\n\n- Posy, step one: Shanice too. End of November.\n- Step two: another one. End of January.\n- Step three: just me.\n');
    expect(rowWith(rows, 'End of November.')?.lines.join(' ')).not.toContain('Step two');
    expect(rowWith(rows, 'End of January.')?.lines.join(' ')).toContain('Step two');
  });

  it('have what makes somebody cross over each of them, and not over what they do then', async () => {
    const rows = await rowsOf('# About me\n\nI am Kian.\n\n## What makes me cross?\n\n- Wet sleeves.\n- Finishing my words for me. You get it wrong anyway.\n- When I am cross I go quiet.\n');
    expect(rowWith(rows, 'Wet sleeves.')?.lines).toEqual(['What makes me cross?', 'Wet sleeves.']);
    expect(rowWith(rows, 'You get it wrong')?.lines[0]).toBe('What makes me cross?');
    expect(rowWith(rows, 'I go quiet.')?.lines).not.toContain('What makes me cross?');
  });
});

it('short forms in a heading are in full', async () => {
  const lines = (await rowsOf('# My plan\n\n## My PAs\n\nI am the boss. They work for me.\n')).flatMap((row) => row.lines);
  expect(lines).toContain('My personal assistants');
});

it('what holds on a bad day has that over it', async () => {
  const rows = await rowsOf('# Good days and bad days\n\nOn a bad day I am washed out. I cannot trust myself with a hot pan. I need somebody to make supper.\n');
  expect(rowWith(rows, 'make supper')?.lines[0]).toBe('On a bad day');
});

it('a value that ends with a full stop has no second one', async () => {
  const lines = (await rowsOf("# MY PLAN. Not Jamie's. Mine.\n\nI like tea.\n")).flatMap((row) => row.lines);
  expect(lines.find((line) => line.startsWith('It is called'))).toMatch(/Mine\.$/u);
  expect(lines.join('\n')).not.toContain('..');
});

describe('who says what in a plan of two', () => {
  const rows = rowsOf("# Stan's plan\n\n*Stan: is Dad talking. Gillian: is me, his daughter.*\n\n## Who I am\n\n**Stan:** I was a postman. I like the moor.\n\nI am not daft.\n\n**Gillian:** He was told in March. I fill the box on Sundays.\n\n## What I want\n\n**Stan:** I want my walk.\n\n**Gillian:** I want that too, Dad.\n\nBev: Monday 2 hours.\n\n*Signed: S. A. Pogson.*\n");

  it('is said of the other, and not of the person', async () => {
    for (const said of ['He was told', 'I fill the box', 'I want that too']) expect(rowWith(await rows, said)?.lines[0], said).toMatch(/Gillian says$/u);
    for (const said of ['I was a postman', 'I am not daft', 'I want my walk', 'Monday 2 hours', 'Pogson']) expect(rowWith(await rows, said)?.lines.join(' '), said).not.toMatch(/says/u);
  });
});

describe('headings that people make with bold words', () => {
  it('have what they mean in brackets behind them', async () => {
    const rows = await rowsOf("# Bad days\n\n**A bit bad**\n\n1. Leave me be.\n\n**Properly bad** (crying, won't let go)\n\n1. Lights down.\n");
    expect(rowWith(rows, 'Lights down.')?.lines.join(' ')).toContain('Properly bad');
    expect(rowWith(rows, 'Lights down.')?.lines.join(' ')).not.toContain('A bit bad');
  });

  it('are cases in italics, where several paragraphs begin so', async () => {
    const rows = await rowsOf("# What if\n\n*Kelly's off sick.* Aimee comes.\n\n*I fall.* Press the pendant.\n\n*I am in hospital.* Martin has the children.\n");
    expect(rowWith(rows, 'Press the pendant.')?.lines[0]).toBe('What if I fall?');
    expect(rowWith(rows, 'Martin has the children.')?.lines[0]).toBe('What if I am in hospital?');
  });

  it('stand over what is done then, in a table of what may happen', async () => {
    const rows = await rowsOf('# What if\n\n| If this happens | Do this |\n|---|---|\n| He falls | Press the pendant. Do not haul him up. |\n| Gillian is away | Keith comes. |\n');
    expect(rowWith(rows, 'Press the pendant.')?.lines).toContain('If this happens: He falls');
    expect(rowWith(rows, 'Keith comes.')?.lines.join(' ')).toContain('If this happens: Gillian is away');
  });

  it('are no sentence before a list, however long', async () => {
    const lines = (await rowsOf('# About Des\n\nThe Des who came home looks like Des and laughs like Des, but:\n\n- He cannot plan.\n- He gets lost.\n')).flatMap((row) => row.lines);
    expect(lines.some((line) => /but\.$/u.test(line))).toBe(false);
  });
});

it('a short order about "it" or "them" stays with what it is about', async () => {
  const rows = await rowsOf('# Tablets\n\nTablets are in the blue tin. Never stop them suddenly. I like jazz.\n');
  expect(rowWith(rows, 'Never stop them')?.lines.join(' ')).toContain('blue tin');
});

it('a paragraph is not glued to the last point of a list', async () => {
  const rows = await rowsOf('# Signs\n\n- Falling out with Steph.\n\nBy number two I still half know.\n');
  expect(rowWith(rows, 'half know')?.lines.join(' ')).not.toContain('Steph');
});

it('a word with a colon that is nobody’s name speaks for nobody', async () => {
  const lines = (await rowsOf('# Me\n\nWarning: I bite when scared.\n\nWarning: Do not stand behind me.\n\nBev: Monday 2 hours.\n\nBev: I come on Tuesdays.\n\nBev: I bring the dog.\n')).flatMap((row) => row.lines);
  expect(lines).not.toContain('Warning says');
  expect(lines.join('\n')).toMatch(/Bev: Monday 2 hours/u);
});
