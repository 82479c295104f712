import { describe, expect, it } from 'vitest';
import { auditFile, auditSummary, expectationFrom, leaksInPage, type FileAudit } from '../../src/audit/index.js';
import type { Block, DocumentNode } from '../../src/document/nodes.js';
import type { Plan } from '../../src/plan/plan.js';
import { writers, type Format } from '../../src/write/index.js';
import { comment, documentOf, planOf, smallMedia, smallWords, withTexts, type Words } from './small-plan.js';

const formats: Format[] = ['docx', 'pdf', 'html'];
const plan = planOf(smallWords);
const document = documentOf(smallWords);

/** Writes one document and holds it against what another should say, as when a writer makes a mistake. */
async function audit(format: Format, written: DocumentNode, expected: DocumentNode = document, of: Plan = plan): Promise<FileAudit> {
  const { bytes } = await writers[format](written, smallMedia, {});
  return auditFile({ fileName: `single-format.${format}`, format, bytes, expected: expectationFrom(of, expected) });
}

const told = (found: FileAudit): string[] => found.problems.map((each) => `${each.id} ${String(each.facts['words'] ?? '')}`.trim());

describe.each(formats)('the audit of %s', (format) => {
  it('finds everything in a faithful file', async () => {
    const found = await audit(format, document);
    expect(told(found)).toEqual([]);
    expect(found.ok).toBe(true);
    expect(found.counts).toMatchObject({ parts: 6, pieces: 12, found: 12, values: 2, loose: 0, attachments: format === 'pdf' ? 1 : 0 });
    expect(found.counts.links).toBeGreaterThanOrEqual(12);
  });

  it.each(smallWords.map((each) => [each.id, each] as const))('names a paragraph that is gone (%s)', async (id, gone) => {
    const found = await audit(format, edited((words) => words.filter((each) => each !== gone)));
    expect(found.ok).toBe(false);
    // "Yes." also begins the words behind it, so the loss is only seen because nothing may be counted twice.
    expect(told(found), id).toContain(`auditLost ${gone.text}`);
  });

  it('names one of two that have changed places', async () => {
    const found = await audit(format, edited((words) => [words[0], words[1], words[2], words[4], words[3], words[5]] as Words[]));
    expect(found.ok).toBe(false);
    expect(told(found).filter((each) => each.startsWith('auditFileOrder'))).toEqual(expect.arrayContaining([expect.stringMatching(/My helper costs|Ring Bev/)]));
  });

  it('names one that is in another section, and that section', async () => {
    const moved = edited((words) => words.map((each) => (each.id === 'm2' ? { ...each, topic: 'about' as const } : each)));
    const found = await audit(format, moved);
    const problem = found.problems.find(({ id }) => id === 'auditMoved');
    expect(problem?.facts).toMatchObject({ words: smallWords[4]?.text, section: 'All money', found: 'All about', line: 5 });
  });

  it('names a value that is not the same, and what stands there', async () => {
    const found = await audit(format, withTexts(document, (value) => value.replace('£12.50', '£12.80')));
    const problem = found.problems.find(({ id }) => id === 'auditChanged');
    expect(problem?.facts['words']).toBe(smallWords[3]?.text);
    expect(problem?.facts['instead']).toContain('12.80');
  });

  it('finds a hidden note and internal words that got in', async () => {
    const leaking = await audit(format, withTexts(document, (value) => value.replace('A plan', comment)));
    expect(leaking.problems.map(({ id }) => id)).toContain('auditLeakComment');
    expect(JSON.stringify(leaking.problems.filter(({ id }) => id === 'auditLeakComment'))).not.toContain(comment);
    const secret = 'A worry about the neighbour in number nine.';
    const inProperties = await audit(format, { ...document, meta: { ...document.meta, description: secret } });
    expect(inProperties.problems.map(({ id }) => id)).toContain('auditLeakInternal');
  });

  it('tells a short note that got in from the same words in a heading or a sentence', async () => {
    const noted: Plan = { ...plan, internal: { notes: { type: 'root', children: ['All money', 'my cat', 'ring first'].map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) } } };
    expect((await audit(format, document, document, noted)).problems).toEqual([]);
    const leaking = withTexts(document, (value) => value.replace('A plan', 'ring first'));
    expect((await audit(format, leaking, document, noted)).problems.map(({ id }) => id)).toContain('auditLeakInternal');
  });

  const noted = (...values: string[]): Plan => ({ ...plan, internal: { notes: { type: 'root', children: values.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) } } });
  const leaks = (found: FileAudit): string[] => found.problems.filter(({ id }) => id === 'auditLeakInternal').map(({ facts }) => String(facts['where']));

  it.each(['ring first', 'Rhiannon', 'ref 7Q4', 'zq12', '01632 960 555', 'worry about money'])('finds a short note in a sentence, a property, a description or a name: %s', async (secret) => {
    const of = noted(secret);
    expect(leaks(await audit(format, document, document, of))).toEqual([]);
    const inSentence = withTexts(document, (value) => value.replace('A plan', `A plan (${secret}) for you`));
    expect(leaks(await audit(format, inSentence, document, of))).toContain('words');
    expect(leaks(await audit(format, { ...document, meta: { ...document.meta, description: `A plan, ${secret}.` } }, document, of)).length).toBeGreaterThan(0);
    expect(leaks(await audit(format, { ...document, title: `Plan ${secret}` }, document, of)).length).toBeGreaterThan(0);
    const spoken = document.children.map((each) => (each.type === 'section' && each.id === 's-money' ? { ...each, children: [...each.children, table(`Costs ${secret}`)] } : each));
    expect(leaks(await audit(format, { ...document, children: spoken }, document, of)).length).toBeGreaterThan(0);
  });

  it('finds a part of a long note', async () => {
    const of = noted('The neighbour at number nine has rung the duty team twice this year about noise, and wants nobody to know that.');
    expect(leaks(await audit(format, document, document, of))).toEqual([]);
    const leaking = withTexts(document, (value) => value.replace('A plan', 'A plan. The neighbour at number nine has rung the duty team twice…'));
    expect(leaks(await audit(format, leaking, document, of))).toContain('words');
  });

  it('takes no word of a format, a template or the plan for a note', async () => {
    const of = noted('Table', 'Heading', 'Word', 'Normal', 'Link', 'Figure', 'Catalog', 'internal', 'Draft', 'Sam', 'my cat', 'tea', 'Money', '2026-03-09', 'weekly', 'Not yet filled in', 'en-GB', 'Council', '9 March 2026', 'part', 'span', 'Regular', 'office');
    expect(leaks(await audit(format, document, document, of))).toEqual([]);
  });

  it('finds a section that is gone', async () => {
    const found = await audit(format, { ...document, children: document.children.filter((each) => each.id !== 's-money') });
    expect(found.problems.map(({ id, facts }) => [id, facts['section']])).toContainEqual(['auditSectionLost', 'All money']);
  });

  it('finds that links have gone', async () => {
    const unlinked = withoutLinks(document);
    expect((await audit(format, unlinked)).problems.map(({ id }) => id)).toContain('auditLinksLost');
  });

  it('says when a file cannot be opened', async () => {
    const found = await auditFile({ fileName: 'x', format, bytes: new Uint8Array([1, 2, 3]), expected: expectationFrom(plan, document) });
    expect(found.ok).toBe(false);
  });
});

describe('the audit before any file is opened', () => {
  it('finds that an edition forgot a part, in the plan and in the annex', async () => {
    const fewer = documentOf(smallWords.slice(0, 5));
    const { problems } = expectationFrom(plan, fewer);
    expect(problems.map(({ id }) => id)).toEqual(['auditNoPlace', 'auditNoPart']);
  });

  it('finds that an edition changed the order or the words', async () => {
    const [one, two, ...rest] = smallWords as [Words, Words, ...Words[]];
    expect(expectationFrom(plan, documentOf([two, one, ...rest])).problems.map(({ id }) => id)).toContain('auditOrder');
    const other = withTexts(document, (value) => value.replace('like tea', 'like coffee'));
    expect(told(await audit('html', other, other))).toContain(`auditChanged ${one.text}`);
  });

  it('finds that an edition put one part of a topic into another section', async () => {
    const strayed = edited((words) => words.map((each) => (each.id === 'm2' ? { ...each, topic: 'about' as const } : each)));
    const [problem] = expectationFrom(plan, strayed).problems.filter(({ id }) => id === 'auditSplit');
    expect(problem?.facts).toMatchObject({ line: 5, found: 'All about', section: 'All money' });
  });

  it('wants the attached original unchanged', async () => {
    const other = { ...document, attachments: document.attachments.map((each) => ({ ...each, sha256: 'f'.repeat(64) })) };
    expect((await audit('pdf', document, other)).problems.map(({ id }) => id)).toContain('auditAttachment');
  });
});

describe('leaksInPage', () => {
  const page = (body: string): Uint8Array => new TextEncoder().encode(`<!doctype html><html lang="en-GB"><head><title>Start here</title></head><body>${body}</body></html>`);

  it('finds internal words and hidden notes in a page that no tree made', async () => {
    const idsOf = async (body: string): Promise<string[]> => (await leaksInPage('start-here.html', page(body), plan)).map(({ id }) => id);
    expect(await idsOf('<p>Sam and number nine, but no worry.</p>')).toEqual([]);
    expect(await idsOf('<p>A worry about the neighbour in <b>number</b> nine.</p>')).toEqual(['auditLeakInternal']);
    expect(await idsOf(`<p title="${comment}">Sam</p>`)).toEqual(['auditLeakComment']);
    expect(await idsOf(`<!-- ${comment} -->`)).toEqual(['auditLeakComment']);
  });

  it('takes words of the council’s own file for no secret', async () => {
    const of: Plan = { ...plan, internal: { notes: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Testshire duty team' }] }] } } };
    expect((await leaksInPage('x', page('<p>Ring the Testshire duty team.</p>'), of)).length).toBe(1);
    expect(await leaksInPage('x', page('<p>Ring the Testshire duty team.</p>'), of, ['Testshire duty team'])).toEqual([]);
  });
});

describe('auditSummary', () => {
  it('is one line, good or bad', async () => {
    const good = await audit('html', document);
    expect(auditSummary([good, good]).text).toBe('Checked 6 parts in 2 files: all there.');
    const counts = { ...good.counts, parts: 1 };
    expect(auditSummary([{ ...good, counts }]).text).toBe('Checked 1 part in 1 file: all there.');
    expect(auditSummary([{ ...good, counts: { ...counts, loose: 1 } }]).text).toBe('Checked 1 part in 1 file: all there. 1 piece of text could only be compared letter by letter.');
    expect(auditSummary([{ ...good, counts: { ...counts, parts: 0, printed: 2 } }]).text).toBe('Checked 2 pieces of text in 1 file: all there.');
    const bad = { ...good, fileName: 'annex.html', ok: false };
    expect(auditSummary([bad]).text).toBe('Something is not as it should be in 1 file: annex.html.');
    expect(auditSummary([good, bad])).toMatchObject({ id: 'auditFailed', facts: { files: 'annex.html', count: 1 } });
  });
});

function table(caption: string): Block {
  return { type: 'table', caption, showCaption: false, rowHeaders: false, columns: [{ children: [{ type: 'text', value: 'What' }], align: 'start', width: 1 }], children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Bus' }] }] }] }] };
}

function edited(change: (words: Words[]) => Words[]): DocumentNode {
  // The annex stays whole, so that only the place in the plan is at fault.
  const made = documentOf(change([...smallWords]));
  return { ...made, children: [...made.children.slice(0, -1), ...document.children.slice(-1)] };
}

function withoutLinks(whole: DocumentNode): DocumentNode {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const node = value as { type?: string; label?: string; children?: unknown };
    if (node.type === 'traceLink') return { type: 'text', value: node.label };
    if (node.type === 'crossRef') return { type: 'span', children: walk(node.children) };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(whole) as DocumentNode;
}
