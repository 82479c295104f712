import { describe, expect, it } from 'vitest';
import { easyRead, singleFormat } from '../../src/edition/index.js';
import { understand } from '../../src/index.js';
import { easyReadOf, rowsOf, rowWith, wordsIn } from '../support/rows-of.js';

const place = (lines: readonly string[], words: string): number => lines.findIndex((line) => line.includes(words));

describe('an order about one of what was said', () => {
  it('stays in its row', async () => {
    const rows = await rowsOf("# What I can do\n\n- I make my own tea with the one-cup kettle. Don't give me a full one.\n");
    expect(rowWith(rows, 'a full one')?.lines).toContain('I make my own tea with the one-cup kettle.');
  });
});

describe('what a heading that says "not" reaches', () => {
  const plan = "# My talking\n\nWhat does not help:\n\n- finishing my sentence. (Simone can. Ask first)\n- the phone. I can't do the phone. **Text me.**\n- numbers. I say fifteen and mean fifty. Write it\n- shouting. Crowds.\n\n## Never\n\n- Leave me alone in the bath. Lock the door.\n- A hoist on my own. Use two people.\n";

  it('is not what to do instead', async () => {
    const rows = await rowsOf(plan);
    for (const said of ['Text me.', 'Write it.']) {
      expect(rowWith(rows, said)?.lines, said).toEqual([said]);
      expect(rowWith(rows, said)?.pictures.join(''), said).not.toMatch(/^Not this|^Saying no/u);
    }
    expect(rowWith(rows, 'I cannot do the phone')?.lines).not.toContain('What does not help');
  });

  it('is each thing of the list', async () => {
    const rows = await rowsOf(plan);
    expect(rowWith(rows, 'Crowds.')?.lines).toEqual(['What does not help', 'Crowds.']);
    expect(rowWith(rows, 'Lock the door.')?.lines).toEqual(['Never', 'Leave me alone in the bath.', 'Lock the door.']);
  });

  it('stays in one row where nobody can tell which it is', async () => {
    expect(rowWith(await rowsOf(plan), 'Use 2 people.')?.lines.slice(0, 3)).toEqual(['Never', 'A hoist on my own.', 'Use 2 people.']);
  });

  it('leaves a few words in brackets with what they are about', async () => {
    expect(rowWith(await rowsOf(plan), 'Simone can')?.lines).toEqual(['What does not help', 'Finishing my sentence.', '(Simone can. Ask first).']);
  });
});

describe('what must not part', () => {
  it('is the point of a list that says "if" without the word', async () => {
    const rows = await rowsOf('# If it goes wrong\n\n- Patience away: Simone on Saturday. Tuesday I miss. Thursday, Gwen from choir.\n- I\'m in hospital: take my blue book. Mrs Kaur has the cat.\n');
    expect(rowWith(rows, 'Tuesday I miss')?.lines).toContain('Patience away: Simone on Saturday.');
    expect(rowWith(rows, 'has the cat')?.lines.join(' ')).toContain("I'm in hospital: take my blue book.");
  });

  it('is not two questions of what may happen', async () => {
    const rows = await rowsOf("# If it goes wrong\n\nIf Lorraine's away, Larkfield do the teas. If I'm taken to hospital, Callum has the budgie.\n");
    expect(rowWith(rows, 'Callum has the budgie')?.lines.join(' ')).not.toContain('Larkfield');
  });

  it('is a word and what goes on about it: its meaning waits', async () => {
    const lines = (await rowsOf('# About me\n\nNow I have arthritis. Rheumatoid, since I was 52. It is in my hands.\n\nBook a BSL interpreter. Not Alan. Not Joanne.\n\nLorraine has power of attorney. It is for if I can\'t. I can.\n')).flatMap((row) => row.lines);
    expect(place(lines, 'Arthritis makes')).toBeGreaterThan(place(lines, 'It is in my hands'));
    expect(place(lines, 'An interpreter helps')).toBeGreaterThan(place(lines, 'Not Joanne'));
    expect(place(lines, 'A power of attorney')).toBeGreaterThan(place(lines, 'I can.'));
  });

  it('is a quotation from its marks, in every row of it', async () => {
    const lines = (await rowsOf('# What Josh wants\n\nA door. "A flat with room for the gauge. Not far. Mum can come on Sundays."\n')).flatMap((row) => row.lines);
    expect(lines).toEqual(expect.arrayContaining(['"A flat with room for the gauge."', '"Not far."', '"Mum can come on Sundays."']));
  });
});

describe('a row of a table with days', () => {
  it('has its day over each part of it', async () => {
    const rows = await rowsOf('# Our plan\n\n| Day | Morning | Afternoon | Evening | Paid help |\n|---|---|---|---|---|\n| Monday | Swimming with Marcus | Lunch out. Quiet | Rain figures typed up | Marcus, 4 hours |\n');
    expect(rowWith(rows, 'Swimming with Marcus')?.lines[0]).toBe('Monday');
    expect(rowWith(rows, 'Rain figures')?.lines[0]).toBe('Monday');
    for (const said of ['Swimming with Marcus', 'Rain figures']) expect(rowWith(rows, said)?.pictures.join(), said).toContain('A week with Monday marked');
  });
});

describe('the words over a row', () => {
  it('show what it is about, with the day that the row says', async () => {
    const rows = await rowsOf('# What I want\n\n1. **Go to choir.** On Thursday.\n2. **To keep swimming.** It was the worst winter.\n\n## Falls\n\nTwo since I came home.\n');
    expect(rowWith(rows, 'On Thursday.')?.pictures).toEqual(['Singing. A week with Thursday marked']);
    expect(rowWith(rows, 'worst winter')?.pictures).toEqual(['Swimming']);
    expect(rowWith(rows, '2 since I came home.')?.pictures).toEqual(['Falling over']);
  });

  it('never take the place of an amount, a number to ring or 999', async () => {
    const rows = await rowsOf('# If things go wrong\n\n**A fall.** Ring Sue on 07700 900123.\n\n**A stroke.** Face, arm, speech, 999.\n');
    expect(rowWith(rows, 'Ring Sue')?.pictures).toEqual(['Phone number 07700 900123']);
    expect(rowWith(rows, '999')?.pictures).toEqual(['Ring 999']);
  });

  it('are no heading where they are whole sentences, and no title where they are a sum', async () => {
    const rows = await rowsOf('# Me\n\n**I am not stupid. I am not drunk.**\n\nI like jazz.\n\n## Money\n\n**Total £447.90 a week.** Josh pays £31.15 towards it.\n');
    expect(rowWith(rows, 'I am not stupid.')).toBeDefined();
    expect(rowWith(rows, 'Total £447.90')?.pictures).toEqual(['£447.90 in money']);
    expect(rowWith(rows, 'Josh pays')?.lines.join(' ')).not.toContain('447.90');
  });

  it('stand once over a list, and with each thing that somebody is needed for', async () => {
    const rows = await rowsOf('# My plan\n\n## Who helps\n\n- Marcus, 2 years.\n- Bev, since January.\n- Megan on Thursdays.\n- Nan on Sundays.\n- Neil drives.\n- Karen does the forms.\n\n## Things I need somebody with me for\n\n- the shower\n- doctors and dentist\n- swimming\n');
    const all = rows.flatMap(({ lines }) => lines);
    expect(all.filter((line) => line.includes('Who helps')).length).toBeLessThan(2);
    expect(all.filter((line) => line === 'Things I need somebody with me for')).toHaveLength(3);
  });
});

it('who helps somebody stands under "Who helps me", and not among what help they need', async () => {
  const document = await easyReadOf('# My plan\n\n## What help I need\n\nI need help to wash.\n\n## Who helps me\n\nBev is my carer every morning.\n');
  const titles = JSON.stringify(document.children.map((child) => ('children' in child ? wordsIn(child.children as unknown[]) : '')));
  expect(titles).toMatch(/Who helps me[^"]*Bev is my carer/u);
});

it('the end of a plan that is a name is shown as signed', async () => {
  const rows = await rowsOf('# My plan\n\n## Looking at it again\n\nCome back in March.\n\nPauline Tranmer\n');
  expect(rowWith(rows, 'Pauline Tranmer')?.pictures).toEqual(['Writing or signing your name']);
});

describe('a point of a list', () => {
  it('that tells of somebody by name stays whole, with the number to ring', async () => {
    const rows = await rowsOf('# My plan\n\n## Who helps\n\n- Tunde Bakare, PA. Calm, big, supports the wrong team. 07700 900347.\n- **Marie Stothard**, PA. Takes no nonsense. 07700 900912\n');
    expect(rowWith(rows, '900347')?.lines.join(' ')).toMatch(/Tunde Bakare.*wrong team.*07700 900347/u);
    expect(rowWith(rows, '900912')?.lines.join(' ')).toMatch(/Marie Stothard.*07700 900912/u);
    expect(rowWith(rows, '900912')?.pictures).toEqual(['Phone number 07700 900912']);
  });

  it('says what somebody loves as a sentence, with its "I love"', async () => {
    const rows = await rowsOf('# Me\n\nI love:\n\n- gravy\n- brass bands. Dad played the horn.\n- Denise\n\nI like cats.\n');
    const lines = rows.flatMap((row) => row.lines);
    expect(lines).toEqual(expect.arrayContaining(['I love gravy.', 'I love brass bands.', 'Dad played the horn.']));
    expect(lines).not.toContain('I love');
  });

  it('that is short is one row, unless its heading turns it round', async () => {
    const rows = await rowsOf('# My plan\n\n## The week\n\n- Saturday: long bus ride. Four hours. I pick the number.\n');
    expect(rowWith(rows, 'I pick the number')?.lines.join(' ')).toContain('long bus ride');
  });
});

it('a number to ring in a paragraph about somebody says whose it is', async () => {
  const rows = await rowsOf('# My plan\n\n## Who helps\n\nDonna Pickersgill has been with me 5 years and knows my legs. She trains the others in the gym. 07700 900318.\n');
  expect(rowWith(rows, '900318')?.lines.join(' ')).toContain('Donna Pickersgill');
});

it('what was said before and is only pointed at stays with it', async () => {
  const rows = await rowsOf('# Me\n\nMy wife stuck it 3 years. I do not blame her. Some days I do.\n');
  expect(rowWith(rows, 'Some days I do.')?.lines.join(' ')).toContain('I do not blame her.');
});

it('bold words without a stop stand over what to do, and not in the sentence', async () => {
  const rows = await rowsOf('# Staying safe\n\n- **small seizure** time it, stay with me\n- **Never** lift me\n- **Mum** rings on Sundays\n');
  expect(rowWith(rows, 'Time it')?.lines[0]).toMatch(/small seizure/iu);
  expect(rowWith(rows, 'lift me')?.lines.join(' ')).toContain('Never lift me.');
  expect(rowWith(rows, 'rings on Sundays')?.lines).toContain('Mum rings on Sundays.');
});

it('notes that were typed a line each stay a line each, where the program does not end lines', async () => {
  const long = 'this is a very long line that nothing wrapped because my phone does not wrap lines and it just goes on and on until i stop typing it ok';
  const rows = await rowsOf(`# my plan\n\n- ${long}\n- ${long}\n- ${long}\n\n7.15 Beth comes. she does NOT put the big light on\ntablets from the box, i take a photo\nbreakfast even if i say no\n`);
  const lines = rows.flatMap((row) => row.lines).join('\n');
  expect(lines).toMatch(/big light on\.$/mu);
  expect(lines).toMatch(/^Breakfast even if i say no\.$/mu);
});

it('half a sum of what is known is left to the full plan', async () => {
  const text = '# My plan\n\n## Money\n\n| What | How it is worked out | A year |\n|---|---|---:|\n| Denise\'s wages | 9 hours a week at £13.40 = £120.60, for 52 weeks | £6,271.20 |\n| Her holiday pay | £14.56 a week | £757.12 |\n| Payroll people | £13 a month | £156.00 |\n| **Total** | | **£7,184.32** |\n';
  const { plan } = await understand({ name: 'plan.md', bytes: new TextEncoder().encode(text), date: '2026-11-26', files: { read: () => Promise.resolve(undefined) } });
  const edition = { plan, council: { wording: {} }, media: new Map(), date: '2026-11-26' };
  const single = singleFormat(edition);
  expect(wordsIn(single.document.children)).toMatch(/not complete/u);
  const words = wordsIn(easyRead({ ...edition, single }).document.children);
  expect(words).toContain('£7,184.32');
  expect(words).not.toMatch(/not complete/u);
});

describe('what a stranger broke', () => {
  it('bold words that are part of their sentence stay in it', async () => {
    const rows = await rowsOf("# Staying safe\n\n- **Can't** eat nuts\n- **Mustn't** eat grapefruit\n- **Doctors** stop my tablets without asking\n- **Strangers** touch me, I bite\n- **Except Sundays** give me wine\n- **Nobody** touch my chair\n");
    const lines = rows.flatMap((row) => row.lines);
    expect(lines).toEqual(expect.arrayContaining(['Cannot eat nuts.', 'Must not eat grapefruit.', 'Doctors stop my tablets without asking.', 'Except Sundays give me wine.', 'Nobody touch my chair.']));
    expect(rowWith(rows, 'eat nuts')?.pictures.join('')).toMatch(/^Not this/u);
  });

  it('what is hated is hated to the end of its point, whatever stood before the list', async () => {
    const rows = await rowsOf('# Me\n\nThis is about noise.\n\nI hate:\n\n- Crowds in the town. Hot baths in the evening with the door open. Carers in my room at night.\n- Strangers touch me.\n');
    for (const said of ['Hot baths', 'Carers in my room', 'Strangers touch me']) expect(rowWith(rows, said)?.lines[0], said).toBe('I hate');
  });

  it('conditions and times are nothing that somebody loves or needs', async () => {
    const lines = (await rowsOf('# Me\n\nI need:\n\n- If I fall, ring 07700 900123\n- When I have a fit: midazolam\n- Cannot be left alone\n- a hand\n')).flatMap((row) => row.lines).join('\n');
    expect(lines).not.toMatch(/I need (?:if|when|cannot)/u);
    expect(lines).toContain('I need a hand.');
  });

  it('a number to ring never has the name of somebody else over it', async () => {
    const known = 'Tunde and Donna and Wendy and Kim help, and so does Tunde, and Donna, and Kim and Wendy.\n\n';
    for (const said of ['Tunde is my carer. He has keys. Wendy 07700 900319.', 'Tunde is my carer. Kim is the night nurse. Ring her on 07700 900319.', 'Donna is my carer. She is good. My mum has a key. Her number is 07700 900319.']) {
      expect(rowWith(await rowsOf(`# My plan\n\n${known}## Who helps\n\n${said}\n`), '900319')?.lines, said).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:Tunde|Donna)$/u)]));
    }
  });

  it('who must not come in helps nobody', async () => {
    const document = await easyReadOf('# My plan\n\n## Who must not come in\n\nDave Pratt, my old carer.\n\n## Who helps\n\nBev helps.\n');
    const titles = JSON.stringify(document.children.map((child) => ('children' in child ? wordsIn(child.children as unknown[]) : '')));
    expect(titles).not.toMatch(/"Who helps me[^"]*Dave Pratt/u);
  });

  it('a heading that turns a table round stands over every day of it', async () => {
    const rows = await rowsOf('# Things I must never do\n\n| Day | Morning | Evening |\n|---|---|---|\n| Monday | Swim on my own. | Take warfarin. |\n');
    expect(rowWith(rows, 'Take warfarin')?.lines[0]).toBe('Things I must never do: Monday, evening');
    expect(rowWith(rows, 'Swim on my own')?.lines[0]).toBe('Things I must never do: Monday, morning');
  });

  it('a title is not shown as something to do where its row denies it', async () => {
    const rows = await rowsOf('# Staying safe\n\n- **Shower.** Never on my own.\n- **Hoist.** Never on my own.\n');
    expect(rows.slice(0, 2).flatMap(({ pictures }) => pictures).join(' ')).not.toMatch(/^A shower|^A hoist/u);
  });

  it('inches are nothing that is said', async () => {
    const lines = (await rowsOf('# Me\n\nShe said my door is 30" wide. Never give me aspirin. My chair is 24" wide.\n')).flatMap((row) => row.lines);
    expect(lines).toEqual(expect.arrayContaining(['She said my door is 30" wide.', 'Never give me aspirin.', 'My chair is 24" wide.']));
  });

  it('what to do in danger is not printed as what must never be', async () => {
    const rows = await rowsOf('# Never\n\n- Leave me alone in a fit. Time it.\n');
    expect(rowWith(rows, 'Time it')?.lines).toEqual(['Never', 'Leave me alone in a fit.', 'Time it.']);
  });

  it('a sentence over two lines, and a number, stay whole though nothing else ends lines', async () => {
    const long = 'this is a very long line that nothing wrapped because my phone does not wrap lines and it just goes on and on until i stop typing it ok';
    const lines = (await rowsOf(`# me\n\n- ${long}\n- ${long}\n- ${long}\n\nI have bad kidneys and so I must not ever be given\nIbuprofen or aspirin when I have a pain.\n\nRing Mum on 07700\n900123 at night.\n`)).flatMap((row) => row.lines).join('\n');
    expect(lines).toMatch(/be given ibuprofen|be given Ibuprofen/u);
    expect(lines.replaceAll('\u00a0', ' ')).toContain('07700 900123');
  });
});

it('things that somebody does not like are not liked one by one', async () => {
  const rows = await rowsOf("# Me\n\n**Things I like:** Thornsby Town. Buses. Growing leeks.\n\n**Things I don't like:** balloons. Being called \"bless him\". People asking Mum instead of me. Wet sleeves.\n\nI live here.\n");
  for (const said of ['Balloons.', 'Being called', 'People asking Mum', 'Wet sleeves.']) expect(rowWith(rows, said)?.lines[0], said).toBe("Things I don't like");
  expect(rowWith(rows, 'People asking Mum')?.pictures.join('')).toMatch(/^Saying no|^Not this/u);
  expect(rowWith(rows, 'Growing leeks.')?.lines.join(' ')).not.toMatch(/don't like/u);
});
