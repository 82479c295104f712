import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Failure } from '../../src/messages/index.js';
import { readDecisions, refreshDecisions } from '../../src/place/index.js';
import { planFile } from '../../src/plan/plan-file.js';
import { longRun, runs } from '../support/runs.js';
import { placeText } from './read-markdown.js';

vi.setConfig({ testTimeout: longRun });

const letter = 'Dear Sam,\n\nZip zap zop on the moon.\n\nI live in Leeds.\n\nFlim flam flum.\n\nIf nobody comes ring Jo on 07700 900 123.\n';

async function partOf(markdown: string, starts: string): Promise<string> {
  const { plan } = await placeText(markdown);
  const entry = plan.conversion?.ledger.find((each) => each.excerpt.startsWith(starts));
  if (entry === undefined) throw new Error(`no part starts with ${starts}`);
  return entry.blockId;
}
const ids = (messages: readonly { id: string }[]): string[] => messages.map(({ id }) => id);

describe('decided places', () => {
  test('a decision with a name is used, and says who made it', async () => {
    const part = await partOf(letter, 'Zip');
    const { plan, messages } = await placeText(letter, `places:\n  - part: ${part}\n    words: Zip zap zop on the moon.\n    to: outcomes\n    by: Jo Okafor\n`);
    expect(plan.conversion?.ledger.find((entry) => entry.blockId === part)).toMatchObject({
      outcome: 'mapped', targets: [{ section: 'outcomes' }], placedBy: 'decision', by: 'person', checkedBy: 'Jo Okafor', sure: true,
    });
    expect(messages.filter((each) => each.facts['part'] === part)).toEqual([]);
  });

  test('a suggestion without a name changes nothing', async () => {
    const part = await partOf(letter, 'Zip');
    const without = await placeText(letter);
    const suggested = await placeText(letter, `places:\n  - { part: ${part}, words: Zip zap, to: money, by: "" }\n`);
    expect(suggested.plan.conversion).toEqual(without.plan.conversion);
  });

  test('a decision stays when other parts are edited, moved or added', async () => {
    const part = await partOf(letter, 'Zip');
    const decisions = `places:\n  - { part: ${part}, words: Zip zap zop on the moon., to: risks, by: Jo }\n`;
    const edits = fc.record({ before: fc.constantFrom('', '# A heading of mine\n\n', 'More words here.\n\n', '- a list\n- of two\n\n'), after: fc.constantFrom('', '\nLast words.\n', '\n| a | b |\n|---|---|\n| c | d |\n') });
    await fc.assert(fc.asyncProperty(edits, async ({ before, after }) => {
      const { plan, messages } = await placeText(before + letter.replace('Leeds', 'York') + after, decisions);
      expect(plan.conversion?.ledger.find((entry) => entry.blockId === part)?.targets).toEqual([{ section: 'risks' }]);
      expect(ids(messages)).not.toContain('decisionStale');
    }), runs(12, 50));
  });

  test('a decision about words that changed is told, with the nearest part now', async () => {
    const part = await partOf(letter, 'Zip');
    const changed = letter.replace('on the moon', 'on the red moon');
    const { plan, messages } = await placeText(changed, `places:\n  - { part: ${part}, words: Zip zap zop on the moon., to: risks, by: Jo }\n`);
    expect(messages.find((each) => each.id === 'decisionStale')?.advice).toContain(await partOf(changed, 'Zip'));
    expect(plan.conversion?.ledger.every((entry) => entry.placedBy !== 'decision')).toBe(true);
  });

  test('words are never called decoration, and leaving out needs a reason', async () => {
    const part = await partOf(letter, 'Zip');
    const decorative = await placeText(letter, `places:\n  - { part: ${part}, words: Zip, to: decorative, by: Jo }\n`);
    expect(ids(decorative.messages)).toContain('decisionNotDecorative');
    const left = await placeText(letter, `places:\n  - { part: ${part}, words: Zip, to: notReflected, by: Jo }\n`);
    expect(ids(left.messages)).toContain('decisionNoReason');
    const why = await placeText(letter, `places:\n  - { part: ${part}, words: Zip, to: notReflected, by: Jo, reason: Rosa asked }\n`);
    expect(why.plan.conversion?.ledger.find((entry) => entry.blockId === part)).toMatchObject({ outcome: 'notReflected', reason: 'Rosa asked', checkedBy: 'Jo' });
  });

  test('a decision about a heading takes its words along', async () => {
    const markdown = '## Boris\n\nZip zap.\n\nZop zep.\n';
    const part = await partOf(markdown, 'Boris');
    const { plan } = await placeText(markdown, `places:\n  - { part: ${part}, words: Boris, to: support, by: Jo }\n`);
    expect(plan.conversion?.ledger.map((entry) => entry.targets[0]?.section)).toEqual(['support', 'support', 'support']);
  });

  test('an unknown place is told with the nearest one', async () => {
    const part = await partOf(letter, 'Zip');
    const { messages } = await placeText(letter, `places:\n  - { part: ${part}, words: Zip, to: outcome, by: Jo }\n`);
    expect(messages.find((each) => each.id === 'decisionNoTopicNear')?.advice).toContain('outcomes');
  });
});

describe('facts', () => {
  test('are put into the plan with who wrote them', async () => {
    const { plan } = await placeText(letter, [
      'facts:', '  - writtenBy: Jo Okafor', '    set:', '      planKind: carerSupportPlan', '      subject: { name: Ana Silva, phone: 07700 900 001 }',
      '      council: { phone: 01632960000 }', '      needs:', '        - { id: n1, text: Sleep, eligible: true }', '      decisions: [Ana decides]',
    ].join('\n'));
    expect(plan).toMatchObject({ planKind: 'carerSupportPlan', subjectRole: 'carer', subject: { name: 'Ana Silva', phone: '07700 900 001' }, council: { phone: '01632960000' } });
    expect(plan.needs?.[0]).toMatchObject({ id: 'n1', eligible: true, writtenBy: 'Jo Okafor' });
    expect(plan.decisions?.[0]?.what?.type).toBe('root');
  });

  test('say who wrote what when the person’s own plan has some of a group already', async () => {
    const markdown = '---\nname: Rosa Delgado\n---\n\n## What I need help with\n\n| Need | Help |\n|---|---|\n| washing | a bath |\n';
    const { plan: before } = await placeText(markdown);
    const need = before.needs?.[0]?.id ?? '';
    const { plan } = await placeText(markdown, [
      'facts:', '  - writtenBy: Jo Okafor', '    on: 2026-03-02', '    set:', '      planKind: carerSupportPlan', '      subject: { phone: 07700 900 001, writtenBy: Sam Hill }',
      `      needs: [{ id: ${need}, eligible: true }, { id: n2, text: Sleep }]`, '      council: { name: Anytown }', '  - writtenBy: Ravi', '    set: { council: { phone: 01632 960 000 } }',
    ].join('\n'));
    expect(plan.subject).toEqual({ name: 'Rosa Delgado', phone: '07700 900 001' });
    expect(plan.needs?.[0]?.writtenBy).toBeUndefined();
    expect(plan.council?.writtenBy).toBe('Jo Okafor');
    const [writtenBy, on] = ['Jo Okafor', '2026-03-02'];
    expect(plan.conversion?.factsWrittenBy).toEqual([
      { pointer: '/planKind', writtenBy, on }, { pointer: '/council', writtenBy, on }, { pointer: '/subject/phone', writtenBy: 'Sam Hill', on },
      { pointer: '/needs/0/eligible', writtenBy, on }, { pointer: '/needs/1', writtenBy, on }, { pointer: '/council/phone', writtenBy: 'Ravi' },
    ]);
    expect(planFile.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
  });

  test('without a name are not used', async () => {
    const { plan, messages } = await placeText(letter, 'facts:\n  - set: { subject: { name: Ana } }\n');
    expect(ids(messages)).toContain('decisionNoName');
    expect(plan.subject).toBeUndefined();
  });

  test('that are wrong are told with their line; the rest is used', async () => {
    const { plan, messages } = await placeText(letter, 'facts:\n  - writtenBy: Jo\n    set:\n      stage: finnal\n      subjcet: { name: Ana }\n      subject:\n        name: Ana\n        dateOfBirth: 1961-02-30\n');
    expect(messages.find((each) => each.id === 'factUnknownNear')).toMatchObject({ place: { line: 5 } });
    expect(messages.find((each) => each.id === 'factUnknownNear')?.advice).toContain('subject');
    expect(messages.filter((each) => each.id === 'factWrong').map((each) => each.place?.line).sort()).toEqual([4, 8]);
    expect(plan.subject).toMatchObject({ name: 'Ana' });
    expect(plan.stage).toBeUndefined();
  });

  test('that differ from the person’s own: their name is theirs, the stage is the council’s, and both are told', async () => {
    const markdown = '---\nname: Rosa Delgado\nstage: draft\n---\n\nHello there.\n';
    const { plan, messages } = await placeText(markdown, 'facts:\n  - writtenBy: Jo\n    set: { subject: { name: Rosa D. }, stage: final }\n');
    expect(plan.subject?.name).toBe('Rosa Delgado');
    expect(plan.stage).toBe('final');
    expect(ids(messages).filter((id) => id.startsWith('factDiffers')).sort()).toEqual(['factDiffersCouncil', 'factDiffersPerson']);
    expect(plan.conversion?.factsWrittenBy).toEqual([{ pointer: '/stage', writtenBy: 'Jo' }]);
  });

  test('about the original are kept, and keeping it as the plan needs a name', async () => {
    const { plan } = await placeText(letter, 'originals:\n  - location: { text: In the tin, visibility: private }\n    holder: Coralie\noriginalDecision:\n  decision: keepAsFinal\n  explainedTo: Rosa\n  explainedOn: 2026-03-01\n  explainedHow: At her kitchen table\n  by: Jo\n');
    expect(plan.originals[0]?.location).toEqual({ text: 'In the tin', holder: 'Coralie', visibility: 'private' });
    expect(plan.originalDecision).toMatchObject({ decision: 'keepAsFinal', explainedTo: 'Rosa', decidedBy: 'Jo' });
    const unnamed = await placeText(letter, 'originalDecision:\n  decision: keepAsFinal\n');
    expect(unnamed.plan.originalDecision).toBeUndefined();
    expect(ids(unnamed.messages)).toContain('decisionNoName');
  });
});

describe('facts of any form', () => {
  test('one wrong inside another, however deep, leave the right ones beside them', async () => {
    const { plan, messages } = await placeText(letter, [
      'facts:', '  - writtenBy: Jo', '    set:', '      stage: final', '      originalDecision: { decision: keepAsFinal, reasons: [1, { a: [2] }, nothing] }',
      '      needs: [7, Sleep, { text: { type: root, children: [4] }, zig: { zag: 1 }, visibility: { allow: [{}], zog: 1 } }, { id: n4, text: 12.50, eligible: maybe }]',
      '      timetable: { monday: swim }', '      services: [{ cost: { unitPence: 1.5, unit: [], zip: { } }, visibility: { allow: { a: 1 } }, fundedBy: [3] }]',
    ].join('\n'));
    expect(plan.stage).toBe('final');
    expect(plan.needs?.find(({ id }) => id === 'n4')).toMatchObject({ text: { children: [{ children: [{ value: '12.50' }] }] }, writtenBy: 'Jo' });
    expect(messages.filter(({ id }) => id.startsWith('fact')).length).toBeGreaterThan(8);
    expect(planFile.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
  });

  test('two faults in one group cost the other groups nothing', async () => {
    const { plan, messages } = await placeText(letter, JSON.stringify({ facts: [{ writtenBy: 'Jo', set: { subject: { visibility: [], id: [] }, stage: 'final' } }] }));
    expect(plan.stage).toBe('final');
    expect(messages.filter(({ id }) => id.startsWith('fact')).length).toBeGreaterThan(0);
  });

  test('come to an end, keep what is right, and tell each thing that was not used', async () => {
    const keys = ['subject', 'needs', 'text', 'id', 'children', 'type', 'cost', 'visibility', 'allow', 'services', 'review', 'contingency', 'emergencyContacts', 'name', 'zig', 'dates', 'risks', 'what'];
    const values = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.constantFrom(1, 'words', true, null, -2.5, '2026-02-30', 'root'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 })),
    })).value;
    await fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 5 }), async (set) => {
      const { plan, messages } = await placeText(letter, JSON.stringify({ facts: [{ writtenBy: 'Jo', set: { ...set, stage: 'final', agreement: { status: 'zig' } } }] }));
      expect(plan.stage).toBe('final');
      expect(messages.some(({ id, facts }) => id === 'factWrong' && facts['field'] === 'agreement, status')).toBe(true);
      expect(planFile.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
    }), runs(150));
  });
});

describe('a decisions file that is not safe or not sound', () => {
  test.each([
    ['an alias', 'facts:\n  - &a { writtenBy: Jo }\n  - *a\n', 2],
    ['a tag', 'facts:\n  - writtenBy: !!js/function "x"\n', 2],
    ['a key twice', 'facts: []\nfacts: []\n', 2],
    ['a language key', 'facts:\n  - writtenBy: Jo\n    set: { __proto__: { a: 1 } }\n', 3],
    ['a broken line', 'facts:\n  - writtenBy: "Jo\n', 3],
    ['too many brackets', `places: ${'['.repeat(5000)}\n`, 1],
  ])('%s is refused with its line', (_name, text, line) => {
    let failure: unknown;
    try {
      readDecisions(text, 'd.yaml');
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(Failure);
    if (failure instanceof Failure) expect(failure.messages[0]?.place?.line).toBe(line);
  });

  test('nothing but white space is an empty file', () => {
    expect(readDecisions('# only a comment\n\n')).toMatchObject({ facts: [], places: [], messages: [] });
  });
});

describe('refreshing the file', () => {
  test('lists unsure parts as suggestions that change nothing until a name is there', async () => {
    const before = await placeText(letter);
    const text = refreshDecisions(undefined, before.plan);
    const decisions = readDecisions(text);
    expect(decisions.messages).toEqual([]);
    expect(decisions.places.map((place) => place.words)).toEqual(['Zip zap zop on the moon.', 'Flim flam flum.']);
    expect((await placeText(letter, text)).plan.conversion).toEqual(before.plan.conversion);
    const named = await placeText(letter, text.replace('by: ""', 'by: "Jo"'));
    expect(named.plan.conversion?.ledger.filter((entry) => entry.by === 'person')).toHaveLength(1);
  });

  test('lists just the parts the build asks about, and a name on each answers them all', async () => {
    const media = ['dog.png', 'IMG_1234.jpg'];
    const pieces = ['# Boris', '## what rosa likes', '## rosa at night', '### Zeb', 'Zip zap.', 'Words ![](dog.png) and words.', '![IMG_1234](IMG_1234.jpg)', '- one\n- two', '| a | b |\n|---|---|\n| c | d |', 'I want tea.', 'Dear Sam,', '[^1]: note'];
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), async (list) => {
      const markdown = `---\nname: Rosa Delgado\n---\n\n${list.join('\n\n')}`;
      const asked = async (decisions?: string): Promise<{ parts: string[]; text: string }> => {
        const { plan, messages } = await placeText(markdown, decisions, media);
        return { parts: [...new Set(messages.flatMap(({ facts }) => (facts['part'] === undefined ? [] : [String(facts['part'])])))].sort(), text: refreshDecisions(decisions, plan) };
      };
      const first = await asked();
      expect(readDecisions(first.text).messages).toEqual([]);
      expect(readDecisions(first.text).places.map(({ part }) => part).sort()).toEqual(first.parts);
      const named = await asked(first.text.replaceAll('by: ""', 'by: Jo'));
      const before = new Set(first.parts);
      expect(named.parts.filter((part) => before.has(part))).toEqual([]);
    }), runs(60));
  });

  test('gives a picture nobody described a hint, and “decorative” to agree to', async () => {
    const { plan } = await placeText('I live in Leeds.\n\n![](dog.png)\n', undefined, ['dog.png']);
    const text = refreshDecisions(undefined, plan);
    expect(readDecisions(text).places).toMatchObject([{ words: '', to: 'decorative', by: '' }]);
    expect(text).toMatch(/hint: .*dog\.png/);
    const agreed = await placeText('I live in Leeds.\n\n![](dog.png)\n', text.replace('by: ""', 'by: Jo'), ['dog.png']);
    expect(agreed.plan.conversion?.ledger.find((entry) => entry.kind === 'image')).toMatchObject({ outcome: 'decorative', checkedBy: 'Jo' });
  });

  test('twice is the same as once, whatever the plan', async () => {
    const pieces = ['# Boris', 'Zip zap.', 'Flim "flam": #flum', '- one\n- two', '| a | b |\n|---|---|\n| c: d | e |', 'I want tea.', '> quote', '- [ ] x', 'ਮੈਂ ਠੀਕ', '1. a\n2. b', '***', "it's 'fine'"];
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), async (list) => {
      const markdown = list.join('\n\n');
      const once = refreshDecisions(undefined, (await placeText(markdown)).plan);
      const twice = refreshDecisions(once, (await placeText(markdown, once)).plan);
      expect(twice).toBe(once);
    }), runs(60));
  });

  test('keeps what people wrote, comments too, and marks what is stale', async () => {
    const part = await partOf(letter, 'Zip');
    const existing = [
      '# Our own comment', 'facts:', '  - writtenBy: Jo # the social worker', '    set: { subject: { name: Rosa } }', 'places:', '  # agreed with Rosa on the phone',
      `  - part: ${part}`, '    words: Zip zap zop on the moon.', '    to: outcomes', '    by: Jo', 'easy:', '  mine: kept as it is', '',
    ].join('\n');
    const changed = letter.replace('moon', 'stars at night');
    const text = refreshDecisions(existing, (await placeText(changed, existing)).plan);
    for (const line of existing.split('\n')) expect(text).toContain(line.trim());
    expect(text).toContain('stale:');
    expect(text).toContain(await partOf(changed, 'Zip'));
    const back = refreshDecisions(text, (await placeText(letter, text)).plan);
    expect(back).not.toContain('stale:');
  });

  test('leaves what stands around the places letter for letter', async () => {
    const around = ['# top', 'facts:', '  -   writtenBy:   Jo   # spaces kept', '      set: {subject: {name: Rosa},needs: [{id: n1}]}', ''];
    const after = ['# about the pictures', 'easy: [ a,b ]   # as it is', '', '# the end', ''];
    const existing = [...around, '# what we decided', 'places: []', '', ...after].join('\n');
    const text = refreshDecisions(existing, (await placeText(letter, existing)).plan);
    expect(text.startsWith([...around, '# what we decided', 'places:'].join('\n'))).toBe(true);
    expect(text.endsWith(after.join('\n'))).toBe(true);
    expect(readDecisions(text).places).toHaveLength(2);
    expect(refreshDecisions(text, (await placeText(letter, text)).plan)).toBe(text);
  });

  test('drops a suggestion nobody took up when its part has gone', async () => {
    const once = refreshDecisions(undefined, (await placeText(letter)).plan);
    const without = letter.replace('Flim flam flum.\n\n', '');
    const text = refreshDecisions(once, (await placeText(without, once)).plan);
    expect(once).toContain('Flim');
    expect(text).not.toContain('Flim');
  });
});
