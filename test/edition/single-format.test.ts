import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentNode } from '../../src/document/nodes.js';
import { singleFormat } from '../../src/edition/index.js';
import { easySpecOf } from '../../src/edition/easy-read/spec.js';
import { loadTemplate } from '../../src/edition/template.js';
import { understand, type ConvertInput } from '../../src/index.js';
import { topics } from '../../src/plan/plan.js';

async function documentOf(text: string, more: Partial<ConvertInput> = {}): Promise<{ document: DocumentNode; missing: readonly { section: string; what: string }[] }> {
  const name = text.trimStart().startsWith('{') ? 'plan.json' : 'plan.md';
  const { plan, council } = await understand({ name, bytes: new TextEncoder().encode(text), date: '2026-11-23', ...more });
  return singleFormat({ plan, council, media: new Map(), date: '2026-11-23' });
}

function all(document: DocumentNode): Block[] {
  const found: Block[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value) found.push(value as Block);
      for (const each of Object.values(value)) visit(each);
    }
  };
  visit(document.children);
  return found;
}

function text(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:type|id|to|description|role|tone|align|media)":"[^"]*"/g, '').match(/"(?:value|label|title|left|right|kicker|caption)":"([^"]*)"/g)?.map((each) => each.replace(/^"\w+":"/, '').slice(0, -1)).join(' ') ?? '';
}

describe('templates', () => {
  it.each(['careAndSupportPlan', 'carerSupportPlan', 'sevenQuestionsPlan'])('has a place for every topic in %s (R140)', (kind) => {
    const placed = new Set(loadTemplate(kind)?.sections.flatMap((section) => section.topics));
    expect(topics.filter((topic) => !placed.has(topic))).toEqual([]);
  });

  it('asks for every item of s.25 in a final care and support plan (R042, R043, R045, R066, R075, R110, R111)', async () => {
    const { missing } = await documentOf('{"planKind":"careAndSupportPlan","stage":"final","subject":{"name":"Sam"},"directPayment":{"paidNet":false}}');
    const said = missing.map(({ what }) => what).join('; ');
    for (const part of ['every need the assessment found', 'eligible', 'which needs the council will meet', 'the personal budget', 'what Sam has to pay', 'what the council pays', 'meeting or reducing needs', 'preventing or delaying', 'how much the direct payment is', 'how often the direct payment']) {
      expect(said).toContain(part);
    }
  });

  it('asks a draft for the draft list and not for the final figures (R010)', async () => {
    const { missing } = await documentOf('{"planKind":"careAndSupportPlan","subject":{"name":"Sam"}}');
    const said = missing.map(({ what }) => what).join('; ');
    expect(said).toContain('the indicative budget');
    expect(said).not.toContain('the personal budget');
  });

  it('never says service provision in standing text (R177)', async () => {
    const { readResourceText } = await import('../../src/resources/index.js');
    for (const path of ['templates/shared/standing.en-GB.yaml', 'templates/shared/words.en-GB.yaml', 'templates/care-and-support-plan/en-GB.yaml', 'templates/carer-support-plan/en-GB.yaml', 'templates/seven-questions-plan/en-GB.yaml', 'templates/easy-read/en-GB.yaml']) {
      expect(readResourceText(path)).not.toMatch(/service provision|service user/i);
    }
  });
});

describe('the single format of a plain letter', () => {
  let made: Awaited<ReturnType<typeof documentOf>>;
  beforeAll(async () => {
    made = await documentOf('# My plan\n\nI like the sea.\n\nI can’t cook on my own.\n\n<!-- ask the bank about zebras -->\n\n- ring Asha on 07700 900123 if I fall\n');
  });

  it('has a cover, contents, numbered sections and the annex at the back', () => {
    expect(made.document.children.map((each) => each.type).slice(0, 2)).toEqual(['cover', 'contents']);
    const sections = made.document.children.filter((each) => each.type === 'section');
    expect(sections.at(-1)?.id).toBe('s-annex');
    const numbers = sections.slice(0, -1).map((each) => (each.type === 'section' && each.children[0]?.type === 'heading' ? each.children[0].number : ''));
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });

  it('says it is a draft on the cover and at the foot of every page (R174)', () => {
    expect(text(made.document.children[0])).toContain('Draft: not yet agreed');
    expect(made.document.running.centre).toBe('Draft');
  });

  it('links every part both ways', () => {
    const blocks = all(made.document);
    const ids = new Set(blocks.flatMap((each) => ('id' in each && each.id !== undefined ? [each.id] : [])));
    const wanted = blocks.flatMap((each) => ('to' in each ? [String((each as { to: unknown }).to)] : []));
    expect(wanted.length).toBeGreaterThanOrEqual(8);
    expect(wanted.filter((to) => !ids.has(to))).toEqual([]);
    expect([...ids].filter((id) => id.startsWith('part-')).length).toBe(4);
    expect([...ids].filter((id) => id.startsWith('place-')).length).toBe(4);
  });

  it('counts hidden notes and never prints them', () => {
    expect(text(made.document)).not.toContain('zebras');
    expect(text(made.document)).toContain('1 hidden note');
  });

  it('says that another form exists, and where, though nothing was lost (D3, R145)', () => {
    expect(text(made.document.children[0])).toContain('own plan came first');
    const own = made.document.children.find((each) => each.id === 's-original');
    expect(text(own)).toContain('Where it is');
  });

  it('prints standing text that must always be there (R064, R088, R122, R133, R134)', () => {
    const said = text(made.document);
    for (const part of ['can go up or down', 'can change the way the money is looked after', 'Other people can ask too', 'looked at again at any time', 'can complain']) expect(said).toContain(part);
  });
});

describe('records', () => {
  const plan = {
    planKind: 'careAndSupportPlan', subject: { name: 'Sam Lee' },
    needs: [{ id: 'n1', text: 'Getting washed', eligible: true, metBy: [{ by: 'informal', who: 'Tom' }] }, { id: 'n2', text: 'Cleaning', eligible: false }, { id: 'n3', text: 'Meals' }],
    services: [
      { id: 's1', what: 'Home care', needIds: ['n1'], cost: { unitPence: 2150, unit: 'hour', quantityPerPeriod: 7, period: 'weekly' } },
      { id: 's2', what: 'Choir', cost: { unknown: true } },
    ],
    internal: { safeguarding: 'SECRET-SAFEGUARD' }, overBudgetCase: { strengths: 'SECRET-OVER' },
    wibble: 'an unknown key of ours',
  };

  it('keeps needs that are not eligible, and shows a need nobody has answered for (R043, R048)', async () => {
    const said = text((await documentOf(JSON.stringify(plan))).document);
    expect(said).toContain('No: it is not an eligible need');
    expect(said).toContain('Not yet filled in');
    expect(said).toContain('Family and friends: Tom');
  });

  it('adds up money to the penny, says the weeks, and says when a price is not known (M1, M2, M4)', async () => {
    const said = text((await documentOf(JSON.stringify(plan))).document);
    expect(said).toContain('£7,826.00');
    expect(said).toContain('not known yet');
    expect(said).toContain('not complete');
    expect(said).toContain('We counted 52 weeks in a year');
  });

  it('never prints what is internal, and always prints what it does not know', async () => {
    const said = text((await documentOf(JSON.stringify(plan))).document);
    expect(said).not.toContain('SECRET');
    expect(said).toContain('an unknown key of ours');
  });

  it('prints every filled field of a record, also one that no template has a column for', async () => {
    const odd = { planKind: 'carerSupportPlan', subject: { name: 'Ana' }, equipment: [{ item: 'A perching stool', actualCostPence: 4500, recordedCostPence: 0 }], actions: [{ what: 'Ring the centre', byWhenWords: 'before Easter', who: 'Ana' }] };
    const said = text((await documentOf(JSON.stringify(odd))).document);
    expect(said).toContain('A perching stool');
    expect(said).toContain('£45.00');
    expect(said).toContain('before Easter');
  });

  it('prints a carer’s break without any price (M17, R056)', async () => {
    const carer = { planKind: 'carerSupportPlan', subject: { name: 'Ana' }, services: [{ id: 's1', what: 'A week at Willowbank', recipient: 'caredFor', supportsCarer: true, cost: { unitPence: 11000, unit: 'night', quantityPerPeriod: 14, period: 'yearly' } }] };
    const said = text((await documentOf(JSON.stringify(carer))).document);
    expect(said).toContain('A week at Willowbank');
    expect(said).not.toMatch(/£/);
  });

  it('prints a record from the person’s own table once, in their own columns', async () => {
    const { document } = await documentOf('## My week\n\n| Day | When | Who helps | What |\n| --- | --- | --- | --- |\n| Monday | 9am to 10am | Jo | Shower |\n');
    const said = text(document.children.find((each) => each.id === 's-week'));
    expect(said.match(/Shower/g)).toHaveLength(1);
    expect(said).toContain('Who helps');
  });
});

describe('originalDecision', () => {
  it('makes a filing summary when the person’s plan stays the plan (R142)', async () => {
    const { document } = await documentOf('# Mine\n\nI like tea.\n', { decisions: { name: 'plan.decisions.yaml', text: 'originalDecision:\n  decision: keepAsFinal\n  by: Jo Farrow\n  explainedTo: Rosa\n  explainedOn: 2026-11-01\n' } });
    expect(text(document.children[0]).toLowerCase()).toContain('filing summary');
    expect(text(document.children.find((each) => each.id === 's-original'))).toContain('it stays the final plan');
  });

  it('asks why and how it was explained when nobody has said (R143)', async () => {
    const { missing } = await documentOf('I like tea.\n');
    expect(missing.map(({ what }) => what).join(' ')).toMatch(/why the council made this document/);
  });
});

describe('what is only half decided', () => {
  it('prints who and when, while the rest is still missing', async () => {
    const decided = 'originalDecision:\n  decision: convert\n  by: Zed Smith\n  explainedTo: Rosa\n';
    const { document, missing } = await documentOf('I like tea.\n', { decisions: { name: 'plan.decisions.yaml', text: decided } });
    const own = text(document.children.find((each) => each.id === 's-original'));
    expect(own).toContain('Zed Smith');
    expect(own).toContain('Rosa');
    expect(missing.map(({ what }) => what).join(' ')).toContain('was told why');
  });

  it('prints a council record that names a paragraph as its source, as no table shows it', async () => {
    const plain = await understand({ name: 'plan.md', bytes: new TextEncoder().encode('I can’t wash on my own.\n'), date: '2026-11-23' });
    const block = plain.plan.originals[0]?.blocks[0]?.id ?? '';
    const decided = `facts:\n  - writtenBy: Jo Farrow\n    set:\n      needs:\n        - { id: n1, text: Washing and drying, eligible: true, source: [${block}] }\n`;
    const { document } = await documentOf('I can’t wash on my own.\n', { decisions: { name: 'plan.decisions.yaml', text: decided } });
    expect(text(document.children.find((each) => each.id === 's-needs'))).toContain('Washing and drying');
  });

  it('adds the council’s facts to a plan that came as data', async () => {
    const decided = 'facts:\n  - writtenBy: Jo Farrow\n    set:\n      review: { nextDate: 2027-01-12 }\n';
    const { document } = await documentOf('{"planKind":"careAndSupportPlan","subject":{"name":"Sam"}}', { decisions: { name: 'plan.decisions.yaml', text: decided } });
    expect(text(document.children[0])).toContain('12 January 2027');
  });

  it('says on the cover how far a plan has come that is no draft', async () => {
    const { document } = await documentOf('{"planKind":"careAndSupportPlan","stage":"final","subject":{"name":"Sam"}}');
    expect(text(document.children[0])).toContain('Where it has got to Final');
    expect(text(document.children[0])).not.toContain('Draft');
  });
});

describe('a council’s colour', () => {
  it('is not used, and that is said, when white words on it cannot be read', async () => {
    const { plan } = await understand({ name: 'plan.md', bytes: new TextEncoder().encode('I like tea.\n'), date: '2026-11-23' });
    const made = singleFormat({ plan, council: { wording: {}, accent: '#ffcc00' }, media: new Map(), date: '2026-11-23' });
    expect(made.messages.map((each) => each.id)).toContain('councilColour');
    expect(made.document.style.colours.accent).toBe('#0b5563');
  });
});

describe('words', () => {
  it('has every word the editions ask for', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const { makeWords, wordFile } = await import('../../src/edition/words.js');
    const words = makeWords([wordFile('templates/shared/words.en-GB.yaml')], { name: 'Sam' });
    const asked = (folder: string, how: RegExp): string[] => readdirSync(folder).filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(how)].map((found) => found[1] ?? ''));
    const absent = (paths: readonly string[], from: typeof words): string[] => [...new Set(paths)].filter((path) => from.find(path) === undefined);
    const shared = asked('src/edition', /words\('([\w.-]+)'/g);
    expect(shared.length).toBeGreaterThan(60);
    expect(absent([...shared, ...asked('src/edition/easy-read', /context\.words\('([\w.-]+)'/g)], words)).toEqual([]);
    // The Easy Read has words of its own.
    const easy = asked('src/edition/easy-read', /\bsay\('([\w.-]+)'/g);
    expect(easy.length).toBeGreaterThan(60);
    expect(absent(easy, makeWords([easySpecOf().words], {}))).toEqual([]);
  });

  it('starts a sentence with a capital when nobody has given a name', async () => {
    const { document } = await documentOf('I like tea.\n');
    expect(text(document)).toContain('The person can ask for this plan');
  });
});
