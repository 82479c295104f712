import { describe, expect, it } from 'vitest';
import { rowsOf, rowWith } from '../support/rows-of.js';

const people = "# My plan\n\n## Who helps me\n\n- **Donna, my sister.** She does forms. She has two kids. 07700 900417.\n- **Nurse Priya** at the clinic. 01632 960238.\n- Kofi Asante, my PA. He is calm. 07700 900562.\n- Dad. Never ring Dad. 07700 900111.\n- Mrs Vale and Sam share 07700 900222 and 07700 900333.\n\n| Who | What | Number |\n|---|---|---|\n| Grandad Ray | Pigeons | 01632 960214 |\n| Bev | Boss | 01632 960999 |\n\n";

/** What stands in the part "If something goes wrong" with the numbers of others. */
async function numbersIn(wrong: string): Promise<string[]> {
  const rows = await rowsOf(`${people}## If things go wrong\n\n${wrong}\n`);
  return rows.filter(({ lines: [first = '', second = ''], pictures }) => pictures.some((each) => each.startsWith('Phone number')) && /^\p{Lu}[^.]*$/u.test(first) && /^0\d+ \d+$/.test(second)).map(({ lines }) => lines.join(': '));
}

describe('the numbers to ring when something goes wrong', () => {
  it('are said again of whom that part names', async () => {
    expect(await numbersIn('Kofi is ill: Donna comes.')).toEqual(['Donna, my sister: 07700 900417']);
    expect(await numbersIn('Ring Kofi, then Donna.')).toEqual(['Donna, my sister: 07700 900417', 'Kofi Asante: 07700 900562']);
    expect(await numbersIn('Ring Priya.')).toEqual(['Nurse Priya: 01632 960238']);
    expect(await numbersIn('Grandad comes. He has a key.')).toEqual(['Grandad Ray: 01632 960214']);
  });

  it('are not said where they stand there, nor of anybody else', async () => {
    expect(await numbersIn('Ring Donna, 07700 900417.')).toEqual([]);
    expect(await numbersIn('Go to the neighbours.')).toEqual([]);
  });

  it('are not of whom nobody is to ring, nor where it is not sure whose they are', async () => {
    expect(await numbersIn('Tell Dad I was right.')).toEqual([]);
    expect(await numbersIn('Do not ring Donna.')).toEqual([]);
    expect(await numbersIn('Ring Sam or Mrs Vale.')).toEqual([]);
  });
});

describe('nobody is given to ring', () => {
  const numbers = async (people: string, urgent: string): Promise<string> => (await rowsOf(`# My plan\n\n## Who helps me\n\n${people}\n\n## Staying safe\n\n${urgent}\n`)).filter(({ lines }) => lines.length < 4 && lines.some((line) => /^(?:Text: )?0\d{4} \d+$/u.test(line))).flatMap(({ lines }) => lines).join(' ');

  it.each([
    ['who did harm', '| Who | Number |\n|---|---|\n| Dad | 07700 900222 |\n| Priya | 07700 900111 |\n\nDo not contact my dad. He hurt me.', 'If Dad comes to the house, ring Priya.', '07700 900222'],
    ['whom nobody is to ring', '- Dave, my ex. Nobody is to ring him. 07700 900222', 'Dave comes to the door: lock it. Ring Dave never.', '07700 900222'],
    ['who is only named', '- Priya, my PA. 07700 900111', 'Ring Kofi, not Priya.', '07700 900111'],
    ['whose manager it is', "Priya's manager is on 01632 960999. Priya is kind.", 'Ring Priya.', '01632 960999'],
    ['whose number is an old one', '- Jean. Her old number was 01632 960773.', 'Ring Jean.', '01632 960773'],
    ['of two of one name', '- Kim, day nurse, 07700 900001\n- Kim Lee, my cousin, 07700 900002', 'Ring Kim.', '07700 90000'],
    ['that is a day', '| Day | Who comes | Number |\n|---|---|---|\n| Monday | Priya | 07700 900111 |', 'On Monday ring the bell.', '07700 900111'],
  ])('%s', async (_, people, urgent, number) => {
    expect(await numbers(people, urgent)).not.toContain(number);
  });

  it('who can only be sent a text, without saying so', async () => {
    expect(await numbers('- Priya is deaf and cannot use the phone. Text 07700 900111.', 'Ring Priya.')).not.toMatch(/(?<!Text: )07700 900111/u);
  });

  it('without what is to be minded', async () => {
    expect(await numbers('| Who | What they are | Number |\n|---|---|---|\n| Mum | Only before 9pm | 07700 900111 |', 'Ring Mum.')).toContain('Only before 9pm');
  });
});

it('what must not be done in a case keeps its "not" in a table', async () => {
  const rows = await rowsOf('# My support\n\n| If this happens | Do not |\n|---|---|\n| I fall | Lift me |\n');
  expect(rowWith(rows, 'Lift me')?.lines.join(' ')).toContain('Do not: Lift me');
});

describe('what holds in one case only', () => {
  it.each([
    ['On good days I walk. Bad days I stay in bed. I cannot speak.', 'I cannot speak.'],
    ['On a bad day I cannot speak. After that I am fine. I drive.', 'I drive.'],
    ['On dialysis days I am tired. I live with my cat.', 'I live with my cat.'],
  ])('is not said of what is so always: %s', async (text, said) => {
    const found = rowWith(await rowsOf(`# My support\n\n${text}\n`), said);
    expect(found?.lines[0]).not.toMatch(/^On /u);
  });

  it.each([['If I do not know you', '- I have a son.'], ['When I have a fit', '- My tablets work.'], ['When I am upset', '- I love curry.']])('%s', async (heading, point) => {
    const rows = await rowsOf(`# My support\n\n## ${heading}\n\n- Wait with me.\n${point}\n`);
    expect(rowWith(rows, point.slice(2))?.lines).not.toContain(heading);
  });
});

describe('a bold line with brackets that says what must not be', () => {
  it('crosses nothing out below it', async () => {
    const rows = await rowsOf('# My support\n\n**Never lift me alone** (Kim is new):\n\nUse a hoist. Two people.\n');
    expect(rowWith(rows, 'Use a hoist.')?.pictures.join(' ')).not.toMatch(/Not this/u);
  });
});

describe('what is done in one case', () => {
  const rows = rowsOf('# If things go wrong\n\n- Mum is poorly or falls: I press the red button. Donna comes. She can do two nights. After that I go to Larch House. I like the blue room there.\n- I like Kofi. Ask Kofi.\n- Kofi is off: Donna if she can. If not, the Brightways agency, 01632 960771. It has to be someone who has done insulin.\n');

  it('has the case over each of its rows, which hold one idea', async () => {
    expect(rowWith(await rows, 'I press the red button.')?.lines).toContain('Mum is poorly or falls: I press the red button.');
    expect(rowWith(await rows, 'I press the red button.')?.lines.length).toBeLessThan(5);
    expect(rowWith(await rows, 'Larch House')?.lines[0]).toBe('Mum is poorly or falls');
  });

  it('never shows a number beside somebody else', async () => {
    expect(rowWith(await rows, 'Donna if she can.')?.pictures.join()).not.toContain('Phone number');
    expect(rowWith(await rows, '01632 960771')).toMatchObject({ pictures: ['Phone number 01632 960771'], lines: expect.arrayContaining(['Kofi is off']) as unknown });
  });
});

describe('what if', () => {
  it('is said in each question below it', async () => {
    const rows = await rowsOf('# What if?\n\n**Josh is poorly?** He rings Mum.\n\n**I choke?** Hit my back 5 times.\n');
    expect(rowWith(rows, 'He rings Mum.')?.lines[0]).toBe('What if Josh is poorly?');
    expect(rowWith(rows, 'Hit my back')?.lines[0]).toBe('What if I choke?');
  });
});

describe('when the plan is looked at again', () => {
  const chapter = async (text: string): Promise<string> => (await rowsOf(text)).flatMap(({ lines }) => lines).join('\n').split('You can ask to look at your plan again')[0] ?? '';

  it('is said again where people look for it, when it stands under another heading', async () => {
    const text = await chapter("# My plan\n\n## What I want\n\n1. To sing.\n\nLook at this again in April 2026, at my flat.\n\nI looked at it again and laughed.\n");
    expect(text.split('Look at this again in April 2026, at my flat.')).toHaveLength(3);
    expect(text.split('laughed')).toHaveLength(2);
  });

  it('is not said twice where its own chapter says it', async () => {
    const text = await chapter("# My plan\n\n## What I want\n\nWe look at this again in April 2026.\n\n## Review\n\nIn April, with Sue.\n");
    expect(text.split('We look at this again')).toHaveLength(2);
  });
});

describe('999', () => {
  it('is the picture of the row it ends, whatever is done before', async () => {
    const rows = await rowsOf("# If I have a hypo\n\nIf I won't wake up, or can't swallow, put nothing in my mouth. Lay me on my side and ring 999.\n");
    expect(rowWith(rows, 'ring 999')?.pictures.join()).toMatch(/Ring 999/u);
  });

  it('comes before whoever is rung then', async () => {
    const rows = await rowsOf('# What if\n\n| If | Then | Ring |\n| --- | --- | --- |\n| Long seizure | Time it | 999, then me, 07700 900142 |\n');
    expect(rowWith(rows, '07700 900142')?.pictures.join()).toMatch(/Ring 999/u);
  });

  it('is the picture under a title that says to ring it', async () => {
    const rows = await rowsOf('# If my face drops\n\n**Ring 999. Straight away.**\n\nSame if either arm gets weaker, or my talk gets worse than normal.\n');
    expect(rowWith(rows, 'either arm')?.pictures.join()).toMatch(/Ring 999/u);
  });
});
