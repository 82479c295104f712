import type { Nodes } from 'mdast';
import { expect } from 'vitest';
import type { LedgerEntry, Original } from '../../src/plan/original.js';
import type { Plan } from '../../src/plan/plan.js';
import { wordsIn } from '../support/ugly-markdown.js';

const fates = ['mapped', 'keptVerbatim', 'notReflected', 'decorative', 'notContent'] as const;

/** The words of each section, in the order in which it prints them. */
function sectionWords(plan: Plan): Map<string, string[]> {
  return new Map(plan.sections.map(({ id, children }) => [id, children.flatMap(wordsOfNode)]));
}

function wordsOfNode(node: Nodes): string[] {
  const own = 'value' in node ? wordsIn(node.value) : node.type === 'image' ? wordsIn(node.alt ?? '') : [];
  return 'children' in node ? [...own, ...node.children.flatMap(wordsOfNode)] : own;
}

/** Every block has one fate; every word of a printed block is in each section of its block, once, and in no other; nothing else is printed. */
export function expectNothingLost(plan: Plan, original: Original): void {
  const ledger = plan.conversion?.ledger ?? [];
  expect(ledger.map((entry) => entry.blockId)).toEqual(original.blocks.map((block) => block.id));
  expect(fates.reduce((sum, fate) => sum + ledger.filter((entry) => entry.outcome === fate).length, 0)).toBe(original.blocks.length);
  const sections = sectionWords(plan);
  const wanted = new Map<string, string[]>();
  ledger.forEach((entry, at) => {
    const words = wordsIn(original.blocks[at]?.texts.join(' ') ?? '');
    const targets = sectionsOf(entry);
    if (isPrinted(entry)) expect(entry.targets.length).toBeGreaterThan(0);
    else expect(entry.reason).toBeTruthy();
    for (const topic of targets) wanted.set(topic, [...(wanted.get(topic) ?? []), ...words]);
  });
  for (const [topic, words] of wanted) expect({ topic, words: [...(sections.get(topic) ?? [])].sort() }).toEqual({ topic, words: words.sort() });
  for (const [topic, words] of sections) expect(words.length === 0 || wanted.has(topic)).toBe(true);
}

const isPrinted = ({ outcome }: LedgerEntry): boolean => outcome === 'mapped' || outcome === 'keptVerbatim';

/** Where a block is printed: a title and a fact of front matter stand in records, not in sections. */
function sectionsOf(entry: LedgerEntry): string[] {
  if (!isPrinted(entry) || entry.targets.some(({ section, field }) => section === 'original' && field === 'title')) return [];
  if (entry.kind === 'frontMatter' && entry.placedBy === 'field') return [];
  return [...new Set(entry.targets.map(({ section }) => section))];
}

/** Within a section, words come in the order of the original; footnotes and easy words follow what they belong to. */
export function expectOrderKept(plan: Plan, original: Original, source: string): void {
  const moved = new Set(original.blocks.filter(({ kind, directive }) => kind === 'footnote' || directive?.easyFor !== undefined).flatMap(({ texts }) => wordsIn(texts.join(' '))));
  const order = new Map(wordsIn(source).map((word, at) => [word, at]));
  for (const [topic, words] of sectionWords(plan)) {
    const places = words.filter((word) => !moved.has(word)).map((word) => order.get(word) ?? -1);
    expect({ topic, places }).toEqual({ topic, places: [...places].sort((a, b) => a - b) });
  }
}
