import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import { placeText } from './read-markdown.js';

const easy = '\n\n:::easy\nFlim flam.\n\n- Flum\n:::\n';
const parts = {
  'a paragraph with cues': 'If Jo is off sick then ring Bev on 07700 900 222.',
  'a paragraph that says nothing': 'Zip zap zop on the moon.',
  'a heading': '## My money',
  'a heading that says nothing': '## Boris',
  'an item of a list': '- I have had falls on the stairs\n- I can’t do my buttons up',
  'a row of a table': '| Day | What | Who |\n|---|---|---|\n| Mon | Swim | Jo |\n| Tue | Rest | Bo |',
  'a paragraph with a footnote': 'On Tuesdays I go swimming at 2pm.[^a]\n\n[^a]: If it rains I stay in.',
  'a quotation': '> My PIP goes on taxis.',
  'what announces a list': 'Ring somebody if:\n',
  'a greeting': 'Dear Sam,',
};

describe('easy words', () => {
  test.each(Object.entries(parts))('for %s go with it', async (_name, part) => {
    const [own = '', note] = part.split(/\n\n(?=\[\^)/);
    const markdown = `I live in Leeds with my cat.\n\n${own}${easy}\n- one\n- two\n\nI want to see the sea again.\n\n${note ?? ''}\n`;
    const { plan } = await placeText(markdown);
    const ledger = plan.conversion?.ledger ?? [];
    const blocks = plan.originals[0]?.blocks ?? [];
    const words = blocks.filter((block) => block.kind === 'easyWords');
    expect(words).toHaveLength(2);
    for (const { id, directive } of words) {
      const target = ledger.find((entry) => entry.blockId === directive?.easyFor);
      const placed = ledger.find((entry) => entry.blockId === id);
      expect(placed?.targets.map(({ section }) => section)).toEqual(target?.targets.slice(0, 1).map(({ section }) => section));
      expect(placed?.sure).toBe(true);
    }
    const order = shownIds(plan, ledger.find((entry) => entry.blockId === words[0]?.id)?.targets[0]?.section ?? '');
    const at = order.indexOf(words[0]?.id ?? '');
    expect(order.slice(at - 1, at + 2)).toEqual([words[0]?.directive?.easyFor, words[0]?.id, words[1]?.id]);
  });

  test('move when a person moves their part, and are left out with it', async () => {
    const markdown = `Zip zap zop on the moon.${easy}\nI live in Leeds.\n`;
    const { plan: before } = await placeText(markdown);
    const part = before.originals[0]?.blocks[0]?.id ?? '';
    const moved = await placeText(markdown, `places:\n  - { part: ${part}, words: Zip, to: risks, by: Jo }\n`);
    expect(moved.plan.conversion?.ledger.filter((entry) => entry.kind === 'easyWords').map((entry) => entry.targets)).toEqual([[{ section: 'risks' }], [{ section: 'risks' }]]);
    const out = await placeText(markdown, `places:\n  - { part: ${part}, words: Zip, to: notReflected, reason: Rosa asked, by: Jo }\n`);
    expect(out.plan.conversion?.ledger.filter((entry) => entry.kind === 'easyWords').map((entry) => [entry.outcome, entry.checkedBy])).toEqual([['notReflected', 'Jo'], ['notReflected', 'Jo']]);
  });

  test('are not moved away from their part by themselves, and that is told', async () => {
    const markdown = `Zip zap zop on the moon.${easy}`;
    const { plan: before } = await placeText(markdown);
    const words = before.originals[0]?.blocks.find((block) => block.kind === 'easyWords')?.id ?? '';
    const { plan, messages } = await placeText(markdown, `places:\n  - { part: ${words}, words: Flim flam., to: risks, by: Jo }\n`);
    expect(messages.map(({ id }) => id)).toContain('decisionEasyWords');
    expect(plan.conversion).toEqual(before.conversion);
  });

  test('in a directive of their own still go with their part', async () => {
    const { plan } = await placeText('I live in Leeds with my cat.\n\n::::money\n:::easy\nFlim flam.\n:::\n::::\n');
    expect(plan.conversion?.ledger.find((entry) => entry.kind === 'easyWords')?.targets).toEqual([{ section: 'about' }]);
  });

  test('do not pull the parts around them', async () => {
    const { plan } = await placeText('Zip zap zop.\n\n:::easy\nRing Jo on 07700 900 123 if I have a seizure.\n:::\n\nFlim flam flum.\n');
    expect(plan.conversion?.ledger.filter((entry) => entry.outcome !== 'notContent').map((entry) => entry.targets[0]?.section)).toEqual(['other', 'other', 'other']);
  });
});

function shownIds(plan: Plan, topic: string): string[] {
  const ids: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.data?.blockId !== undefined) ids.push(node.data.blockId);
    if ('children' in node) node.children.forEach((child: Nodes) => visit(child));
  };
  plan.sections.find((section) => section.id === topic)?.children.forEach(visit);
  return ids;
}
