import { describe, expect, it } from 'vitest';
import { rowsOf, rowWith } from '../support/rows-of.js';

describe('what stands over a row of an Easy Read', () => {
  it('is what somebody cannot do only over what they cannot', async () => {
    const rows = await rowsOf("# What I can't\n\n- Shower without somebody there. There's a seat.\n- Go out on my own. Not yet.\n- See things well on my right. I walk into door frames. Come at me from the left.\n");
    expect(rowWith(rows, 'Shower without')?.lines[0]).toBe("What I can't");
    for (const said of ["There's a seat.", 'I walk into door frames.', 'Come at me from the left.']) expect(rowWith(rows, said)?.lines, said).not.toContain("What I can't");
    expect(rowWith(rows, "There's a seat.")?.pictures.join('')).not.toMatch(/^Not this/u);
    expect(rowWith(rows, 'I walk into door frames.')?.pictures.join('')).not.toMatch(/^Not this/u);
  });

  it('is the bold words that its paragraph begins with', async () => {
    const rows = await rowsOf('# When something goes wrong\n\n**I fall.** I press the pendant. If I have hit my head, 999.\n\n**Nobody comes by 8.45.** Sharon knows what to do then.\n\n**Mum** rings on Sundays.\n');
    expect(rowWith(rows, 'I press the pendant.')?.lines).toEqual(['When something goes wrong: I fall', 'I press the pendant.']);
    expect(rowWith(rows, 'Sharon knows')?.lines).toEqual(['Nobody comes by 8.45', 'Sharon knows what to do then.']);
    expect(rowWith(rows, 'Sharon knows')?.pictures).toContain('Nobody comes');
    expect(rowWith(rows, 'rings on Sundays')?.lines).toEqual(['Mum rings on Sundays.']);
  });

  it('is what a list hangs on, though a paragraph ends with it', async () => {
    const rows = await rowsOf('# Mornings\n\nTrentbridge come at 8. No men for washing. They:\n\n- weigh me on the scales\n- help me wash\n');
    expect(rowWith(rows, 'Weigh me')?.lines).toEqual(['They', 'Weigh me on the scales.']);
    expect(rows.flatMap(({ lines }) => lines)).not.toContain('They.');
  });

  it('is not lost, nor what it hangs on, where both go to another part of the plan', async () => {
    const rows = await rowsOf('# My plan\n\n# What I will do\n\nI am willing to carry on with his meals.\n\nI am not able to go on with:\n\n- showering him, because I cannot hold him\n- the heavy housework\n\n# About me\n\nI like cats.\n');
    const shower = rowWith(rows, 'Showering him');
    expect(shower?.lines[0]).toBe('I am not able to go on with');
    expect(shower?.pictures.join('')).toMatch(/^Not this/u);
    expect(rowWith(rows, 'heavy housework')?.pictures.join('')).toMatch(/^Not this/u);
  });

  it('is who speaks, where only a name and a colon say so', async () => {
    const rows = await rowsOf('# Who decides\n\nI asked Kerry about it. Kerry said yes.\n\nKerry: we do not always agree. I worried about the bus. I was wrong.\n');
    expect(rowWith(rows, 'I worried about')?.lines[0]).toBe('Kerry');
    const days = await rowsOf('# My week\n\nTuesday: I go swimming. I have chips.\n');
    expect(days.flatMap(({ lines }) => lines)).not.toContain('Tuesday');
  });
});

describe('a row of a table of money', () => {
  const table = '# Money\n\n| Each week | £ |\n|---|---|\n| Weekday wages, 36 hours at £14.50 | 522.00 |\n| Payroll service | 5.00 |\n\n| What for | A week |\n|---|---|\n| Sharon, 6 hours at £14.50 | £87.00 |\n';

  it('says pounds, and how often', async () => {
    const rows = await rowsOf(table);
    expect(rowWith(rows, 'Payroll service')?.lines.slice(0, 3)).toContain('Each week: £5.00.');
    expect(rowWith(rows, 'Weekday wages')?.lines).toEqual(expect.arrayContaining(['Weekday wages, 36 hours at £14.50.', 'Each week: £522.00.']));
    expect(rowWith(rows, 'Sharon')?.lines).toEqual(['Sharon, 6 hours at £14.50.', 'A week: £87.00.']);
  });

  it('shows what the row comes to, not what an hour costs', async () => {
    const rows = await rowsOf(table);
    expect(rowWith(rows, 'Weekday wages')?.pictures.join('')).toContain('£522.00');
    expect(rowWith(rows, 'Sharon')?.pictures.join('')).toContain('£87.00');
  });
});

describe('the meaning of a word', () => {
  it('does not come between what somebody goes on to say in one row', async () => {
    const lines = (await rowsOf('# Who decides\n\nThere is a lasting power of attorney. Then Maureen first, Julie if she cannot.\n')).flatMap((row) => row.lines);
    expect(lines).toContain('You sign it.');
    expect(lines.findIndex((line) => line.includes('Maureen first'))).toBeLessThan(lines.indexOf('You sign it.'));
  });
});

describe('bold words before a paragraph', () => {
  it('turn nothing round that is a sentence of its own', async () => {
    const rows = await rowsOf("# About me\n\n**I don't like noise.** I wear ear defenders. I go to the garden.\n\n**No shouting.** Talk to me in a quiet voice.\n\n**Things I hate.** Balloons. Mushrooms.\n");
    for (const said of ['I wear ear defenders.', 'I go to the garden.', 'Talk to me in a quiet voice.']) expect(rowWith(rows, said)?.pictures.join(''), said).not.toMatch(/^Not this|^Saying no/u);
    expect(rowWith(rows, 'Mushrooms.')?.pictures.join('')).toMatch(/^Not this: .*ushroom/u);
  });

  it('lose no title of a word or two that stands behind them', async () => {
    const lines = (await rowsOf('# My day\n\n**Mornings are slow for me.** Washing. I must wash before I say my prayers.\n')).flatMap((row) => row.lines).join(' ');
    expect(lines).toContain('Mornings are slow for me');
    expect(lines).toContain('Washing');
  });

  it('have their hard words explained', async () => {
    const lines = (await rowsOf('# Next\n\n**The assessment is late.** I rang them twice about it.\n')).flatMap((row) => row.lines).join(' ');
    expect(lines).toMatch(/assessment (?:is|finds|looks)/iu);
  });
});

describe('who speaks', () => {
  it('is not somebody who is only told of', async () => {
    const rows = await rowsOf('# People\n\nDanny and Priya help me. I see Danny a lot, and Priya too.\n\nDanny: my brother. I ring him on Sundays. I hate him shouting.\n\nMy friend lives next door. She helps me. I like her a lot. Priya.\n');
    expect(rowWith(rows, 'I ring him')?.lines).not.toContain('Danny');
    expect(rowWith(rows, 'I like her a lot')?.lines.join(' ')).not.toMatch(/^Priya/u);
  });

  it('is who signs a paragraph about somebody else', async () => {
    const rows = await rowsOf('# About me\n\nMair helps me a lot, and so does my Mair next door.\n\nMam said it and I wrote it down at the table. I read it back to her in Welsh. Mair.\n');
    expect(rowWith(rows, 'I read it back')?.lines.join(' ')).toContain('Mair');
  });
});

describe('a cell under "£"', () => {
  it('keeps its pounds, however its amount is written', async () => {
    const rows = await rowsOf('# Money\n\n| Thing | Weekly cost (£) |\n|---|---|\n| Club | 12.5 |\n| Bus | 20 a week |\n| Taxi | about 15 |\n| Gym | ask Tom |\n');
    expect(rowWith(rows, 'Club')?.lines).toContain('Weekly cost: £12.5.');
    expect(rowWith(rows, 'Bus')?.lines).toContain('Weekly cost: £20 a week.');
    expect(rowWith(rows, 'Taxi')?.lines).toContain('Weekly cost: about £15.');
    expect(rowWith(rows, 'Gym')?.lines).toContain('Weekly cost (£): ask Tom.');
  });
});

describe('a column of days', () => {
  it('names the day and not that it is one', async () => {
    const rows = await rowsOf('# Who comes\n\n| Day | Morning | Night |\n|---|---|---|\n| Tuesday | Donna, boxing | Kieran, cards |\n| any day | Bal, cards | nobody |\n');
    expect(rowWith(rows, 'Donna, boxing')?.lines).toEqual(expect.arrayContaining(['Tuesday', 'Morning: Donna, boxing.', 'Night: Kieran, cards.']));
    expect(rowWith(rows, 'Bal, cards')?.lines).toContain('Any day.');
  });
});

describe('what no heading may turn round or explain away', () => {
  it('is what somebody does themselves, behind an order', async () => {
    const rows = await rowsOf('# Please do not do this\n\n- Call me Gracie\n- Take my arm; I take yours\n');
    expect(rowWith(rows, 'Take my arm.')?.lines[0]).toBe('Please do not do this');
    expect(rowWith(rows, 'I take yours.')?.lines).toEqual(['I take yours.']);
  });

  it('is English in brackets under the same in another script: it is no note', async () => {
    const rows = await rowsOf('# Who I am\n\nআমার নাম ফরিদা। আমি সিলেটে জন্মেছি।\n\n(My name is Farida. I was born in Sylhet.)\n\nI like tea. (My sister likes coffee, and she makes it. I do not.) I like cats.\n');
    expect(rowWith(rows, 'My name is Farida.')?.lines).not.toContain('A note');
    expect(rowWith(rows, 'My sister likes')?.lines.slice(0, 2)).toEqual(['I like tea.', expect.stringContaining('My sister likes coffee')]);
  });

  it('begins with a capital', async () => {
    const rows = await rowsOf("# If I can't do it\n\n- if it's longer than two days, respite at Chy Lowen. The room with the blue door if they can.\n");
    expect(rowWith(rows, 'blue door')?.lines.some((line) => line.startsWith('if'))).toBe(false);
  });

  it('is a word that means something else here', async () => {
    const lines = (await rowsOf('# If it breaks\n\nIf my chair breaks down ring Moorland Mobility and say **fast track**.\n\nThe NHS Fast Track pays for it.\n')).flatMap((row) => row.lines);
    expect(lines.filter((line) => line.includes('may die soon'))).toHaveLength(1);
  });

  it('is what somebody will not accept: it is crossed out', async () => {
    const rows = await rowsOf("# My plan\n\n## What I won't accept\n\n- Being put to bed at 7pm\n- Anyone suggesting yoga\n\n## Money\n\n- Denise: 7 hours a week at £17.50. That is £122.50.\n");
    for (const said of ['put to bed', 'yoga']) expect(rowWith(rows, said)?.pictures.join(), said).toMatch(/^Not this/u);
    expect(rowWith(rows, '£17.50')?.pictures.join()).toMatch(/122\.50/u);
  });
});
