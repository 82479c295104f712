import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentNode } from '../../src/document/nodes.js';
import { largePrint, numbered, readingOf, singleFormat } from '../../src/edition/index.js';
import { Failure, understand } from '../../src/index.js';
import { anyPlanText } from '../support/any-plan-text.js';
import { longRun, runs } from '../support/runs.js';

/** Both documents of a plan. Every second place begins a page, as if pages were very short. */
async function bothOf(text: string): Promise<{ single: DocumentNode; large: DocumentNode } | undefined> {
  const name = text.trimStart().startsWith('{') ? 'plan.json' : 'plan.md';
  try {
    const { plan, council } = await understand({ name, bytes: new TextEncoder().encode(text), date: '2026-11-26' });
    const input = { plan, council, media: new Map(), date: '2026-11-26', reading: readingOf(plan, council).reading };
    const single = singleFormat(input);
    const pages = Object.fromEntries(idsIn(numbered(single.document).children).map((id, at) => [id, 1 + Math.floor(at / 2)]));
    return { single: single.document, large: largePrint(input, numbered(single.document), pages) };
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 3) return undefined;
    throw error;
  }
}

type Loose = Record<string, unknown>;

function nodesIn(value: unknown): Loose[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Loose;
  return [...(typeof node['type'] === 'string' ? [node] : []), ...Object.values(node).flatMap(nodesIn)];
}

function idsIn(blocks: readonly Block[]): string[] {
  return nodesIn(blocks).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** Every word of a document in the order it is read, written down here from the shape of the tree and not with the product's own walk. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Loose;
  const own = (...keys: string[]): string[] => keys.flatMap((key) => (typeof node[key] === 'string' ? [node[key]] : wordsOf(node[key])));
  switch (node['type']) {
    case 'text': case 'code': case 'codeBlock': return own('value');
    case 'traceLink': return own('label');
    case 'band': return own('left', 'right');
    case 'title': return own('kicker', 'children');
    case 'contents': return own('title');
    case 'heading': return own('number', 'children');
    case 'table': return [...(node['showCaption'] === true ? own('caption') : []), ...wordsOf((node['columns'] as Loose[]).map(({ children }) => children)), ...own('children')];
    case 'field': return own('label', 'children');
    case 'callout': return own('title', 'children');
    case 'figure': return own('caption');
    case 'signature': return own('nameLabel', 'signLabel', 'dateLabel', 'children');
    case 'signatureLine': return own('role', 'name', 'date');
    case 'part': case 'partRow': return own('number', 'children', 'where');
    default: return own('children');
  }
}

const split = (texts: readonly string[]): string[] => texts.join(' ').replace(/\u00a0/g, ' ').replace(/\u2060/g, '').split(/\s+/).filter((word) => word !== '');

/** The first word of `wanted` that does not come in its turn, with the words before it. */
function outOfTurn(wanted: readonly string[], found: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const next = found.indexOf(word, at);
    if (next < 0) return wanted.slice(Math.max(0, index - 8), index + 1).join(' ');
    at = next + 1;
  }
  return undefined;
}

const table = '| When | What | Who comes |\n| --- | --- | --- |\n| Monday at ten | Swimming at the Oasis, then lunch with the others if I feel up to it | Marek |\n| Friday | The market | Nobody |\n';
const plan = `# Rosa Delgado\n\nRing Dr Anne-Marie Okafor-Whitfield on 01632 960 123 by 14 March 2027.\n\n## My week\n\n${table}\n\n1. One\n2. Two\n\n## Money\n\n*Never* take my card. I have £1,250.50 a year.\n`;

describe('the large print', () => {
  it('has every word of the single format, in order, of any plan; it only says labels again and the pages of the filed plan', async () => {
    await fc.assert(fc.asyncProperty(anyPlanText, async (text) => {
      const both = await bothOf(text);
      if (both === undefined) return;
      expect(outOfTurn(split(wordsOf(both.single.children)), split(wordsOf(both.large.children)))).toBeUndefined();
      // Every place that a link can lead to is there too, once.
      const [here, there] = [idsIn(both.large.children), idsIn(both.single.children)];
      expect([...new Set(there)].filter((id) => !here.includes(id))).toEqual([]);
      expect(new Set(here).size).toBe(here.length);
    }), runs(60, 500));
  }, longRun);

  it('says of every section, and wherever a page begins, which page of the filed plan it is', async () => {
    const both = await bothOf(plan);
    const large = nodesIn(both?.large.children ?? []);
    const marks = large.flatMap(({ type, value }) => (type === 'text' && /^Page \d+ of the filed plan$/.test(String(value)) ? [Number(/\d+/.exec(String(value))?.[0])] : []));
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    const sections = (both?.large.children ?? []).filter((block) => block.type === 'section');
    expect(sections.length).toBeGreaterThan(8);
    for (const section of sections) expect(JSON.stringify(section.type === 'section' ? section.children[1] : '')).toMatch(/Page \d+ of the filed plan/);
  });

  it('reads a table that does not fit as a list, a record a block, each label said again', async () => {
    const both = await bothOf(plan);
    const large = nodesIn(both?.large.children ?? []);
    const records = large.filter(({ type, tone, id }) => type === 'callout' && tone === 'record' && String(id).startsWith('place-')).map((each) => split(wordsOf(each)).join(' ').replace(/ own plan \d+/g, ''));
    expect(records).toEqual([
      'When : Monday at ten What : Swimming at the Oasis, then lunch with the others if I feel up to it Who comes : Marek', 'When : Friday What : The market Who comes : Nobody',
    ]);
    expect(large.filter(({ type, columns }) => type === 'table' && (columns as unknown[]).length > 2)).toEqual([]);
  });

  it('keeps a number, a date and a name on one line', async () => {
    const named = `---\nname: Anne Marie Okafor\n---\n${plan}\nAnne Marie Okafor sings.\n`;
    const texts = wordsOf((await bothOf(named))?.large.children).join('\n');
    for (const whole of ['01632\u00a0960\u00a0123', '14\u00a0March\u00a02027', 'Anne\u00a0Marie\u00a0Okafor sings']) expect(texts).toContain(whole);
  });

  it.each([[undefined, 18], [14, 16], [16, 16], [26, 26], [36, 36], [60, 36]])('is set in the size the person reads: %s is %s point', async (recorded, size) => {
    const both = await bothOf(JSON.stringify({ planKind: 'careAndSupportPlan', subject: { name: 'Sam' }, communication: recorded === undefined ? {} : { largePrintPoints: recorded } }));
    expect(both?.large.style.bodySize).toBe(size);
    expect(both?.large.style.leading).toBe(size < 18 ? 1.5 : 1.3);
    expect(both?.large.style.marginMm).toBeGreaterThanOrEqual(15);
    expect(both?.single.style.bodySize).toBe(recorded === undefined ? 12 : Math.min(14, Math.max(12, recorded)));
  });
});

describe('a table too wide for a page', () => {
  const wide = (cells: string): string => `# My week\n\n| Day | Early morning | Morning | Midday | Afternoon | Evening | Wednesdays | Appointments |\n|${'---|'.repeat(8)}\n${`| Monday | ${cells} |\n`.repeat(2)}`;

  it('is a list of its rows in the filed plan too: no word of it is cut', async () => {
    const both = await bothOf(wide('Hydrotherapy | Physiotherapist | Sandwiches | Afternoon tea | Television | Occupational | 01632 960 222'));
    const all = nodesIn(both?.single.children ?? []);
    expect(all.filter(({ type, columns }) => type === 'table' && (columns as unknown[]).length > 5)).toEqual([]);
    expect(all.filter(({ type, tone, id }) => type === 'callout' && tone === 'record' && String(id).startsWith('place-'))).toHaveLength(2);
    expect(all.filter(({ type }) => type === 'partTable')).toEqual([]);
  });

  it('stays a table where its words fit', async () => {
    const both = await bothOf('# My week\n\n| Day | Time | Who | What | How |\n|---|---|---|---|---|\n| Mon | 9am | Jo | swim | bus |\n');
    expect(nodesIn(both?.single.children ?? []).filter(({ type }) => type === 'table').map(({ columns }) => (columns as unknown[]).length)).toContain(5);
  });
});
