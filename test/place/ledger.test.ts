import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import { planFile } from '../../src/plan/plan-file.js';
import { topics } from '../../src/plan/topics.js';
import { longRun, runs } from '../support/runs.js';
import { placeText } from './read-markdown.js';

vi.setConfig({ testTimeout: longRun });

const pieces = [
  '# About me', '## My money', '### Boris', '## When the wheels come off', '# Zebra crossing', 'I live in Leeds with my cat.', 'Zip zap zop.',
  'If nobody comes ring 07700 900 123.', '- one\n- two\n  - deeper two\n  - deeper three\n- three', '3. third\n4. fourth\n\n   a second paragraph\n5. fifth',
  '- [ ] ring Dave by Friday\n- [x] done that', '> A quote about £12.\n>\n> - in a quote', '| Day | What | Who |\n|---|---|---|\n| Monday | swim | Jo |\n| Tuesday | *rest* | |',
  '| a | b |\n|---|---|\n| c | d |', '![A dog](dog.png)', '![](dog.png)', 'Words ![A cat](cat.png) and more ![](none.png) words.', '***', '<!-- not for you -->',
  '```\ncode of mine\n```', 'A note[^a] here.\n\n[^a]: The note itself.', '<p>raw <b>words</b></p>', ':::money\nHidden under the bed.\n:::', ':::easy\nEasy words.\n:::',
  'These are the rules:\n\n- knock\n- wait', 'My week:', '**My needs**', 'Dear Sir,', 'Love, Rosa', 'Name: Rosa Day', 'ਮੈਂ ਠੀਕ ਹਾਂ', '&nbsp;',
];
const plans = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((list) => list.map((piece, at) => piece.replace(/\[\^a\]/g, `[^a${at}]`)).join('\n\n'));
const fates = ['mapped', 'keptVerbatim', 'notReflected', 'decorative', 'notContent'];

describe('every plan', () => {
  test('gives each block exactly one fate, and the fates add up', async () => {
    await fc.assert(fc.asyncProperty(plans, async (markdown) => {
      const { plan, original } = await placeText(markdown, undefined, ['dog.png', 'cat.png']);
      const ledger = plan.conversion?.ledger ?? [];
      expect(ledger.map((entry) => entry.blockId)).toEqual(original.blocks.map((block) => block.id));
      expect(fates.reduce((sum, fate) => sum + ledger.filter((entry) => entry.outcome === fate).length, 0)).toBe(original.blocks.length);
      for (const entry of ledger) {
        if (entry.outcome === 'mapped' || entry.outcome === 'keptVerbatim') expect(entry.targets.length).toBeGreaterThan(0);
        else expect(entry.reason).toBeTruthy();
        expect(entry.outcome).not.toBe('decorative');
      }
    }), runs(150));
  });

  test('shows each block in the sections it targets and in no other', async () => {
    await fc.assert(fc.asyncProperty(plans, async (markdown) => {
      const { plan, original } = await placeText(markdown, undefined, ['dog.png', 'cat.png']);
      const shown = blocksBySection(plan);
      const texts = new Map(original.blocks.map((block) => [block.id, block.texts]));
      for (const entry of plan.conversion?.ledger ?? []) {
        const isTitle = entry.targets.some((target) => target.section === 'original');
        const wanted = entry.outcome === 'mapped' || entry.outcome === 'keptVerbatim' ? (isTitle ? [] : [...new Set(entry.targets.map((target) => target.section))].sort()) : [];
        const found = topics.filter((topic) => shown.get(topic)?.has(entry.blockId) === true).sort();
        expect({ block: entry.excerpt, in: found }).toEqual({ block: entry.excerpt, in: wanted });
        for (const topic of found) {
          const words = squeeze(shown.get(topic)?.get(entry.blockId) ?? '');
          for (const text of texts.get(entry.blockId) ?? []) expect(words).toContain(squeeze(text));
        }
      }
    }), runs(150));
  });

  test('is a whole plan by the schema, the same each time, and leaves the original as it was', async () => {
    await fc.assert(fc.asyncProperty(plans, async (markdown) => {
      const first = await placeText(markdown, undefined, ['dog.png']);
      const before = JSON.stringify(first.original);
      const second = await placeText(markdown, undefined, ['dog.png']);
      expect(JSON.stringify(second.plan)).toBe(JSON.stringify(first.plan));
      expect(JSON.stringify(second.original)).toBe(before);
      const result = planFile.safeParse(JSON.parse(JSON.stringify(first.plan)));
      expect(result.success ? [] : result.error.issues.slice(0, 3)).toEqual([]);
    }), runs(60));
  });
});

test('a list split by a decision keeps each item’s own number', async () => {
  const markdown = '## What matters to me\n\n1. swimming\n2. my bank card\n3. Jo\n';
  const { plan } = await placeText(markdown);
  const part = plan.conversion?.ledger.find((entry) => entry.excerpt === 'my bank card')?.blockId ?? '';
  const split = await placeText(markdown, `places:\n  - { part: ${part}, words: my bank card, to: money, by: Jo Okafor }\n`);
  const lists = (topic: string): (number | null | undefined)[] => (split.plan.sections.find((section) => section.id === topic)?.children ?? []).flatMap((node) => (node.type === 'list' ? [node.start] : []));
  expect(lists('about')).toEqual([1, 3]);
  expect(lists('money')).toEqual([2]);
});

test('a table split by a decision keeps its header row in both places', async () => {
  const markdown = '## My week\n\n| Thing | Why |\n|---|---|\n| bingo | fun |\n| gas bill | dear |\n';
  const { plan } = await placeText(markdown);
  const part = plan.conversion?.ledger.find((entry) => entry.excerpt.startsWith('gas'))?.blockId ?? '';
  const split = await placeText(markdown, `places:\n  - { part: ${part}, words: gas bill, to: money, by: Jo }\n`);
  const header = split.plan.conversion?.ledger.find((entry) => entry.kind === 'tableHeader');
  expect(header?.targets.map((target) => target.section)).toEqual(['week', 'money']);
  for (const topic of ['week', 'money']) {
    const table = split.plan.sections.find((section) => section.id === topic)?.children.find((node) => node.type === 'table');
    expect(table?.type === 'table' ? table.children.length : 0, topic).toBe(2);
  }
});

test('a very long plan is placed in time that grows with its length', async () => {
  await placeText(pieces.join('\n\n'));
  const time = async (count: number): Promise<number> => {
    const markdown = Array.from({ length: count }, (_, at) => `I want to see my sister number ${at} on Monday at 9am, and ring 07700 900 ${String(at).padStart(3, '0')} if she is ill.`).join('\n\n');
    const { original } = await placeText(markdown);
    const { placePlan } = await import('../../src/place/index.js');
    // The shortest of several runs, since other work on the machine only ever adds time.
    return Math.min(...Array.from({ length: 4 }, () => {
      const start = performance.now();
      placePlan({ original, facts: [], today: '2026-03-01' });
      return performance.now() - start;
    }));
  };
  const [small, large] = [await time(400), await time(3200)];
  expect(large / Math.max(small, 5)).toBeLessThan(32);
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** For each section, the text under each block id; a row's or item's own words only. */
function blocksBySection(plan: Plan): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const section of plan.sections) {
    const words = new Map<string, string>();
    const visit = (node: Nodes, owner: string | undefined): void => {
      const id = node.data?.blockId ?? owner;
      const own = 'value' in node ? node.value : node.type === 'image' ? node.alt ?? '' : '';
      if (id !== undefined) words.set(id, (words.get(id) ?? '') + own);
      if ('children' in node) for (const child of node.children) visit(child, id);
    };
    for (const node of section.children) visit(node, undefined);
    all.set(section.id, words);
  }
  return all;
}
