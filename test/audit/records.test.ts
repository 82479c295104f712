import { describe, expect, it } from 'vitest';
import { auditFile, expectationFrom, type FileAudit } from '../../src/audit/index.js';
import type { Block, DocumentNode } from '../../src/document/nodes.js';
import type { LedgerEntry } from '../../src/plan/original.js';
import type { Plan } from '../../src/plan/plan.js';
import { writers, type Format } from '../../src/write/index.js';
import { documentOf, planOf, smallMedia, smallWords } from './small-plan.js';

const plan = planOf(smallWords);

/** The small document with more paragraphs in its money section, as an edition prints records. */
function printing(...lines: string[]): DocumentNode {
  const document = documentOf(smallWords);
  const added = lines.map((value): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { ...document, children: document.children.map((each) => (each.type === 'section' && each.id === 's-money' ? { ...each, children: [...each.children, ...added] } : each)) };
}

async function audit(of: Plan, document: DocumentNode, format: Format = 'html', sectionOf?: ReadonlyMap<string, string>): Promise<FileAudit> {
  const { bytes } = await writers[format](document, smallMedia, {});
  return auditFile({ fileName: 'x', format, bytes, expected: expectationFrom(of, document, sectionOf) });
}

const lost = (found: FileAudit): unknown[] => found.problems.filter(({ id }) => id === 'auditRecordLost').map(({ facts }) => facts['words']);

describe('the values of records', () => {
  const priced: Plan = { ...plan, services: [{ cost: { unitPence: 215000, period: 'weekly' }, schedule: { minutes: 150 } }], timetable: [{ day: 1, start: '17:30', end: '00:00' }] };

  it.each(['docx', 'pdf', 'html'] as const)('are missed in %s when they are not printed, and found when they are', async (format) => {
    expect(lost(await audit(priced, printing(), format))).toEqual(['£2,150.00', '150 minutes', '17:30', '00:00']);
    expect((await audit(priced, printing('£2,150.00 a week, 150 minutes, from 5:30pm to midnight'), format)).problems).toEqual([]);
  });

  it.each([
    ['12:00', 'midday'], ['12:00', '12pm'], ['00:05', '12:05am'], ['09:00', '9am'], ['09:00', '09:00'], ['17:30', '5.30pm'],
  ])('take %s printed as %s', async (start, printed) => {
    expect((await audit({ ...plan, timetable: [{ start }] }, printing(`At ${printed}.`))).problems).toEqual([]);
  });

  it.each([
    ['17:30', '7:30pm'], ['07:30', '17:30'], ['12:00', 'midnight'], ['09:00', '9pm'], ['09:00', '19am'],
  ])('do not take %s for %s', async (start, printed) => {
    expect(lost(await audit({ ...plan, timetable: [{ start }] }, printing(`At ${printed}.`)))).toEqual([start]);
  });

  it('are not found in longer numbers, nor a sum of the person’s own for one of a record', async () => {
    const record: Plan = { ...plan, arrangementFeePence: 1250 };
    // The person writes £12.50 too, in the money section and again in the annex.
    expect(lost(await audit(record, printing('£112.50 and £12.505')))).toEqual(['£12.50']);
    expect((await audit(record, printing('£12.50'))).problems).toEqual([]);
  });

  it('take minutes in hours, and want a zero as well', async () => {
    const record: Plan = { ...plan, informal: [{ minutesPerWeek: 150 }], arrangementFeePence: 0 };
    expect((await audit(record, printing('2 hours 30 minutes', '£0.00'))).problems).toEqual([]);
    expect(lost(await audit(record, printing('2 hours 20 minutes, 30 days', '£10.00')))).toEqual(['150 minutes', '£0.00']);
  });

  it('are not wanted where they may not stand: a carer’s break, and what is the council’s alone', async () => {
    const service = { recipient: 'caredFor' as const, supportsCarer: true, cost: { unitPence: 9900 }, fundedBy: [{ funder: 'Testshire trust', sharePence: 8800 }] };
    const council = { localPolicy: { arrangementFee: 7700 }, overBudgetCase: {} };
    expect((await audit({ ...plan, planKind: 'carerSupportPlan', services: [service], ...council }, printing())).problems).toEqual([]);
    expect(lost(await audit({ ...plan, services: [service] }, printing()))).toEqual(['Testshire trust', '£99.00', '£88.00']);
  });
});

describe('a record that names parts of the original as its source', () => {
  const words = smallWords.map((each) => (each.id === 'm3' ? { ...each, kind: 'tableRow' as const, text: 'Wash windows Bev 10:00 £5' } : each));
  const made = (source: string[], more: object = {}, outcome: LedgerEntry['outcome'] = 'mapped'): Plan => {
    const of = planOf(words);
    const ledger = (of.conversion?.ledger ?? []).map((entry) => (entry.blockId === 'm3' ? { ...entry, outcome } : entry));
    return { ...of, conversion: { ledger }, actions: [{ source, who: 'Bev', ...more }] };
  };
  const document = documentOf(words);

  it('is answered for by the ledger when it is a row of an own table, but not what was added to it', async () => {
    expect(lost(await audit(made(['m3']), document))).toEqual([]);
    expect(lost(await audit(made(['m3'], { checkedHow: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'We ring Bev' }] }] } }), document))).toEqual(['We ring Bev']);
  });

  it('must be found when the part is no row, is not there, or was not used', async () => {
    const who = { who: 'Zebedee' };
    expect(lost(await audit(made(['a1'], who), document))).toEqual(['Zebedee']);
    expect(lost(await audit(made(['m3', 'a1'], who), document))).toEqual(['Zebedee']);
    expect(lost(await audit(made(['gone'], who), document))).toEqual(['Zebedee']);
    expect(lost(await audit(made(['m3'], who, 'notReflected'), document))).toEqual(['Zebedee']);
  });

  it('may hold rich text of a part, and must print what it adds or names wrongly', async () => {
    const paragraph = (value: string, blockId?: string): object => ({ type: 'paragraph', ...(blockId === undefined ? {} : { data: { blockId } }), children: [{ type: 'text', value }] });
    const outcomes = { outcomes: [{ text: { type: 'root', children: [paragraph('elsewhere', 'a1'), paragraph('added words'), paragraph('wrongly named', 'gone')] } }] } as unknown as Partial<Plan>;
    expect(lost(await audit({ ...plan, ...outcomes }, printing()))).toEqual(['added words', 'wrongly named']);
  });
});

describe('the section of a topic', () => {
  const right = new Map([['about', 's-about'], ['money', 's-money'], ['original', 's-about']]);

  it('is known, so that a whole topic in another section is seen', async () => {
    expect((await audit(plan, printing(), 'html', right)).problems).toEqual([]);
    const swapped = new Map([['about', 's-about'], ['money', 's-about']]);
    const problems = (await audit(plan, printing(), 'html', swapped)).problems;
    expect(problems.map(({ id, facts }) => [id, facts['line'], facts['found'], facts['section']])).toEqual([4, 5, 6].map((line) => ['auditSection', line, 'All money', 'All about']));
  });

  it('may be any of the topics of a part, and that of the original for a title or front matter', () => {
    const changed = (change: (entry: LedgerEntry) => LedgerEntry): Plan => ({ ...plan, conversion: { ledger: (plan.conversion?.ledger ?? []).map((entry) => (entry.blockId === 'a1' ? change(entry) : entry)) } });
    const problemsOf = (of: Plan): string[] => expectationFrom(of, printing(), right).problems.map(({ id }) => id);
    expect(problemsOf(changed((entry) => ({ ...entry, targets: [{ section: 'money' }] })))).toEqual(['auditSection']);
    expect(problemsOf(changed((entry) => ({ ...entry, targets: [{ section: 'money' }, { section: 'about' }] })))).toEqual([]);
    expect(problemsOf(changed((entry) => ({ ...entry, targets: [{ section: 'money', field: 'title' }] })))).toEqual([]);
    expect(problemsOf(changed((entry) => ({ ...entry, kind: 'frontMatter', targets: [{ section: 'money' }] })))).toEqual([]);
  });
});
