import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choose, type Choice } from '../../src/picture/choose.js';
import { concepts, conceptNamed, sayings } from '../../src/picture/concepts.js';
import { ConceptIndex } from '../../src/picture/match.js';

interface Group { group: string; cases: Record<string, string> }
const groups = parse(readFileSync('test/picture/sentences.yaml', 'utf8')) as Group[];
const index = new ConceptIndex(concepts(), sayings());
const recorded = new Set(['Rose', 'Jean', 'Biji']);
/** Words that a plan only writes with a capital, so that they are taken for names. */
const capitals = new Set([...recorded, 'Mum', 'Epilim', 'Blackpool', 'Zimmer', 'Biscuit', 'Bosun', 'Larkfield', 'Physio', 'Lamotrigine', 'Tesco']);
const names = { isName: (word: string): boolean => capitals.has(word), isRecorded: (word: string): boolean => recorded.has(word) };

function said(choices: readonly Choice[]): string {
  return choices.map((choice) => (choice.kind === 'concept' ? `${choice.crossed ? 'not ' : ''}${choice.concept.id}` : choice.kind)).join(' + ') || 'none';
}

const chosen = (sentence: string): string => said(choose(sentence, index, names));

describe.each(groups)('$group', ({ cases }) => {
  it.each(Object.entries(cases))('%s', (sentence, expected) => {
    expect(chosen(sentence)).toBe(expected);
  });
});

describe('the cases', () => {
  const all = groups.flatMap(({ cases }) => Object.entries(cases));

  it('are many, and name only concepts there are', () => {
    expect(all.length).toBeGreaterThan(300);
    const ids = all.flatMap(([, expected]) => expected.split(' + ')).map((each) => each.replace(/^not /, '')).filter((each) => !['none', 'clock', 'week', 'date', 'money', 'phone'].includes(each));
    expect([...new Set(ids)].filter((id) => conceptNamed(id) === undefined)).toEqual([]);
  });

  it('find a picture for most sentences, of many kinds', () => {
    const everyday = Object.entries(groups.at(-1)?.cases ?? {});
    expect(everyday.filter(([, expected]) => expected === 'none').length / everyday.length).toBeLessThan(0.15);
    expect(new Set(all.map(([, expected]) => expected)).size).toBeGreaterThan(120);
  });
});

describe('a cross', () => {
  it('stands over no person, no time and no plain idea', () => {
    for (const { id, is, words, uncrossed } of concepts()) {
      if (is !== 'person' && uncrossed !== true) continue;
      for (const word of words.slice(0, 3)) expect([id, chosen(`Do not have ${word}.`).startsWith(`not ${id}`)]).toEqual([id, false]);
    }
  });

  it('never comes without a word that denies', () => {
    for (const [sentence] of groups.flatMap(({ cases }) => Object.entries(cases))) {
      if (!/\b(?:not|never|no|cannot|nobody|hates?|stop|without|unable|off|away|down|up|refused?|declined|stopped|last thing|steer|before|out of|nothing|neither|cancels?|hardly)\b|n't/i.test(sentence)) expect(chosen(sentence)).not.toContain('not ');
    }
  });
});

describe('texts that are no sentences', () => {
  // Time that grows with the square of a length takes minutes for these, and with its cube hours.
  it.each([['one long word', 'a'.repeat(40_000)], ['a long word with a mark behind it', `${'ab'.repeat(20_000)}:`], ['days without end', `${'monday'.repeat(6_000)} to ${'friday'.repeat(6_000)}`], ['one word again and again', 'not tea '.repeat(6_000)]])('take no time that anybody would notice: %s', { timeout: 5_000 }, (_, text) => {
    expect(choose(text, index, names).length).toBeLessThanOrEqual(2);
  });
});
