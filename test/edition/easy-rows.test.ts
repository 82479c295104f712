import { describe, expect, it } from 'vitest';
import { easyReadOf, rowsOf, rowWith, wordsIn } from '../support/rows-of.js';

describe('a row of an Easy Read', () => {
  it('keeps the number of a point whose order matters', async () => {
    const rows = await rowsOf('# What to do\n\n1. Wait for me.\n2. 2 minutes is enough.\n3. Ring my mum.\n');
    expect(rowWith(rows, 'Wait for me.')?.lines).toContain('1. Wait for me.');
    // "2. 2 minutes" would read as one number.
    expect(rowWith(rows, '2 minutes')?.lines).toEqual(expect.arrayContaining(['2.', '2 minutes is enough.']));
    expect(rowWith(rows, 'Ring my mum.')?.lines).toContain('3. Ring my mum.');
  });

  it('says with each thing that it is hated, and shows it crossed out', async () => {
    const rows = await rowsOf('# About me\n\nI hate: people talking over me. Balloons. Mushrooms.\n\nI hate:\n\n- shouting\n- cold tea\n\nI like cats.\n');
    for (const [thing, picture] of [['Balloons.', 'balloon'], ['Mushrooms.', 'mushroom'], ['Shouting.', 'oise']] as const) {
      const row = rowWith(rows, thing);
      expect(row?.lines, thing).toContain('I hate');
      expect(row?.pictures.join(''), thing).toMatch(new RegExp(`^Not this: .*${picture}`, 'u'));
    }
    expect(rowWith(rows, 'I like cats.')?.lines).toEqual(['I like cats.']);
  });

  it('shows crossed out what stands under a heading that forbids it', async () => {
    const rows = await rowsOf('# Never\n\n- Balloons.\n- Do not shout.\n\n# What I cannot do\n\n- Cook.\n');
    expect(rowWith(rows, 'Balloons.')?.pictures).toEqual(['Not this: A balloon']);
    expect(rowWith(rows, 'Do not shout.')?.pictures).toEqual(['Not this: Loud noise']);
    expect(rowWith(rows, 'Cook.')?.pictures).toEqual(['Not this: Cooking']);
  });

  it('keeps all of a point that begins with "if" together', async () => {
    const rows = await rowsOf('# When things go wrong\n\n- If Stan is missing: check the footbridge first. After twenty minutes, ring 999. His coat is green.\n');
    const row = rowWith(rows, 'check the footbridge');
    expect(row?.lines.join(' ')).toMatch(/ring 999.*His coat is green/su);
  });

  it('has the time that a line begins with, and leaves out the number of a point', async () => {
    const times = await rowsOf('# My day\n\n7.15 Alfie up. 6.00 Ron has his inhalers.\n\n12.30 I make my own lunch.\n');
    expect(times.flatMap(({ lines }) => lines).join(' ')).toMatch(/7\.15.*12\.30/su);
    const points = await rowsOf('# Rules\n\n1.1 I am autistic.\n\n1.2 I live alone.\n\n2.1 Press the bell once.\n\n2.2 Lamps only.\n');
    expect(points.flatMap(({ lines }) => lines).join(' ')).not.toMatch(/\b[12]\.[12]\b/u);
  });

  it('keeps numbers with a point that do not follow one another, which may be amounts', async () => {
    const doses = await rowsOf('# Tablets\n\n2.5 Bisoprolol.\n\n7.5 Mirtazapine.\n\n1.25 Ramipril.\n\n0.5 Lorazepam.\n\n3.75 Zopiclone.\n');
    const words = doses.flatMap(({ lines }) => lines).join(' ');
    for (const dose of ['2.5', '7.5', '1.25', '0.5', '3.75']) expect(words).toContain(dose);
  });

  it('has the heading its words were written under, where they go to another part of the plan', async () => {
    const rows = await rowsOf('# My plan\n\n# Going up\n\nI email academics at night and I stop eating.\n\nMy personal budget is £640 a week.\n\nRing Anneka on 01632 960123.\n\n# About me\n\nI like cats.\n');
    expect(rowWith(rows, 'I email academics')?.lines).toContain('Going up');
    expect(rowWith(rows, 'Ring Anneka')?.lines).toContain('Going up');
  });

  it('loses no heading that nothing was written under', async () => {
    const words = wordsIn((await easyReadOf('# My plan\n\n## If things go wrong\n\n## Mornings\n\nI need help washing.\n\n## My week\n\nI need help washing.\n\n## Going up\n\nI like cats.\n\nIf I fall, ring 999.\n')).children);
    for (const heading of ['If things go wrong', 'Mornings', 'Going up']) expect(words).toContain(heading);
  });

  it('puts short words without a picture together, and none of them between two days', async () => {
    const rows = await rowsOf('# About me\n\nLapsang.\n\nQuite so.\n\nThe cryptic.\n\n# My tablets\n\nMethotrexate 15mg on a Monday, folic acid 5mg on a Friday.\n');
    expect(rowWith(rows, 'Lapsang.')?.lines).toEqual(['Lapsang.', 'Quite so.', 'The cryptic.']);
    expect(rowWith(rows, 'Methotrexate')?.pictures.join(' ')).not.toMatch(/Monday.*Friday/u);
  });

  it('never shows plain what must not be given', async () => {
    const rows = await rowsOf('# Medicine\n\nNever give me haloperidol.\n\nOxygen: never turn it up.\n\nAllergic to penicillin.\n\nMy DNACPR is in the hall.\n');
    expect(rowWith(rows, 'haloperidol')?.pictures.join('')).not.toBe('Medicine');
    expect(rowWith(rows, 'never turn it up')?.pictures.join('')).not.toBe('Oxygen');
    expect(rowWith(rows, 'penicillin')?.pictures.join('')).not.toBe('A capsule');
    expect(rowWith(rows, 'DNACPR')?.pictures.join('')).toMatch(/^Not this/u);
  });

  it('has in a plan of somebody in a wheelchair no picture of a dining chair', async () => {
    expect(rowWith(await rowsOf('# About me\n\nI use a wheelchair.\n\nThe card is on my chair.\n'), 'card')?.pictures).not.toContain('A chair');
  });

  it('shows neither of two numbers that stand in one row, only that it is about ringing', async () => {
    const rows = await rowsOf('# If something goes wrong\n\n- Marcia: 07700 900227 (school office if I do not answer, 0121 496 0142)\n- Desmond: 07700 900688.\n');
    expect(rowWith(rows, 'Marcia')?.lines.join(' ')).toContain('School office');
    expect(rowWith(rows, 'Marcia')?.pictures).toEqual(['A phone call']);
    expect(rowWith(rows, 'Desmond')?.pictures).toEqual(['Phone number 07700 900688']);
  });

  it('keeps words that say nothing by themselves in the row they belong to', async () => {
    const rows = await rowsOf('# Food\n\nDry stuff makes me cough. Bread. Crisps. I like soup.\n');
    expect(rowWith(rows, 'Bread.')).toEqual({ pictures: ['A cough'], lines: ['Food', 'Dry stuff makes me cough.', 'Bread.', 'Crisps.'] });
    expect(rowWith(rows, 'I like soup.')?.pictures).toEqual(['Soup']);
  });

  it('shows what a cell of a table row says, beside its day', async () => {
    const rows = await rowsOf('# My week\n\n| Day | Morning | Afternoon | Mood |\n|---|---|---|---|\n| Tuesday | Library | Rosalind visits | fine |\n| Friday | Me | Chess with Harold | good |\n');
    expect(rowWith(rows, 'Library')?.pictures).toEqual(['A library. A week with Tuesday marked']);
    expect(rowWith(rows, 'Chess')?.pictures).toEqual(['Chess. A week with Friday marked']);
  });

  it('says with each sentence who speaks, where it is not the person', async () => {
    const rows = await rowsOf("# Home\n\nI live in a flat.\n\n**Huw's note:** The hall is dark. I cannot be the night cover. I'm on shifts.\n\nI like it here.\n\n(He means the flat. Not the stairs.)\n");
    expect(rowWith(rows, 'I cannot be the night cover.')?.lines).toEqual(["Huw's note", 'I cannot be the night cover.']);
    expect(rowWith(rows, 'I’m on shifts.') ?? rowWith(rows, "I'm on shifts.")).toMatchObject({ lines: expect.arrayContaining(["Huw's note"]) as unknown });
    expect(rowWith(rows, 'I like it here.')?.lines).not.toContain("Huw's note");
    expect(rowWith(rows, 'He means the flat')?.lines.join(' ')).toContain('A note');
  });

  it('says with each sentence under such a heading that it is not liked', async () => {
    const rows = await rowsOf('# Things I do not like\n\nHand dryers. Being rushed. People talking to Huw when they look at me.\n');
    for (const each of ['Hand dryers.', 'Being rushed.', 'People talking']) expect(rowWith(rows, each)?.lines[0]).toBe('Things I do not like');
    expect(rowWith(rows, 'People talking')?.pictures.every((alt) => alt.startsWith('Not ') || /not want|refus|no/i.test(alt))).toBe(true);
  });

  it('keeps the cells of one table row in one row', async () => {
    const rows = await rowsOf('# Money\n\n| What | Who is paid | How much | How often | Cost in a year |\n|---|---|---|---|---|\n| Payroll | Moor Pay | £18.00 | monthly | £216.00 |\n');
    expect(rowWith(rows, 'Payroll')?.lines.join(' ')).toMatch(/Moor Pay.*£18\.00.*£216\.00/su);
  });

  it('has no marks of footnotes, and a row for what a note says', async () => {
    const lines = (await rowsOf('# About me\n\nOne of them turned out to be younger.[^young] I am seventy-two. I keep *notes*[^feet] here.\n\n[^young]: I was in Leeds then.\n\n[^feet]: My slippers are size five.\n')).flatMap((row) => row.lines);
    expect(lines.join(' ')).not.toMatch(/\[/u);
    expect(lines).toEqual(expect.arrayContaining(['One of them turned out to be younger.', 'I was in Leeds then.', 'My slippers are size 5.']));
  });
});
