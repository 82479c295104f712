import { describe, expect, it } from 'vitest';
import { concepts, sayings, type Concept } from '../../src/picture/concepts.js';
import { bodyParts } from '../../src/picture/denial.js';
import { medicines } from '../../src/picture/only-said.js';
import { senses } from '../../src/picture/senses.js';
import { symbolNamed, symbolSets } from '../../src/picture/symbols.js';

const table = concepts();

describe('the concept table', () => {
  it('has several hundred ideas, each with its own id and every part it needs', () => {
    expect(table.length).toBeGreaterThan(700);
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    for (const { id, alt, is, words } of table) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(alt).not.toMatch(/^\s*$|\.$/);
      expect(['action', 'thing', 'person', 'place', 'feeling', 'topic']).toContain(is);
      expect(words.length).toBeGreaterThan(0);
      expect(words.every((word) => typeof word === 'string' && word.trim() !== '')).toBe(true);
    }
  });

  it('names pictures that are in their sets', () => {
    expect(table.filter(({ picture }) => symbolNamed(picture) === undefined).map(({ id, picture }) => `${id}: ${picture}`)).toEqual([]);
    expect(symbolNamed('openmoji:there-is-no-such-picture')).toBeUndefined();
    expect(symbolNamed('noset:house')).toBeUndefined();
  });

  it('has every idea that a rule asks for by its id', () => {
    const ids = new Set(table.map(({ id }) => id));
    const asked = [...medicines, ...bodyParts, 'cpr', 'emergency', 'emergency-call', 'copy-of-plan', 'hope', 'medicine', 'money', 'must-not', 'name', 'refuse', 'risk', 'scared', 'telephone', 'text', 'baby', 'diabetes', 'family', 'gardening', 'grandchildren', 'toilet', 'video-camera', 'wash', 'cooking'];
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has every idea that a second sense of a word turns from or to', () => {
    const ids = new Set(table.map(({ id }) => id));
    expect(senses.flatMap(({ of, means }) => (means === undefined ? [of] : [of, means])).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has no picture of another country’s money, flag, police or post', () => {
    const foreign = /dollar|euro-|yen|(?:^|-)usa?(?:-|$)|united-states|american-football|mailbox|yellow-school|flag-(?!wales|scotland|united-kingdom|england)|hamburger-flag|statue-of-liberty/;
    expect(table.filter(({ picture }) => foreign.test(picture.split(':')[1] ?? '')).map(({ id, picture }) => `${id}: ${picture}`)).toEqual([]);
  });

  it('gives a word to two ideas only where other words part them', () => {
    const owners = new Map<string, Concept[]>();
    for (const concept of table) for (const word of new Set(concept.words.map((each) => each.toLowerCase()))) owners.set(word, [...(owners.get(word) ?? []), concept]);
    const unparted = [...owners].filter(([, of]) => of.length > 1 && of.filter((each) => each.with === undefined && each.without === undefined).length > 0);
    expect(unparted.map(([word, of]) => `${word}: ${of.map(({ id }) => id).join(', ')}`)).toEqual([]);
  });

  it('says no saying that is an idea too', () => {
    const words = new Set(table.flatMap((concept) => concept.words.map((each) => each.toLowerCase())));
    expect(sayings().filter((each) => words.has(each.toLowerCase()))).toEqual([]);
    expect(sayings().length).toBeGreaterThan(80);
  });

  it('says no saying that comes down to the words of an idea once small words are left out', () => {
    const small = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'its', 'some', 'any']);
    const down = (phrase: string): string => phrase.toLowerCase().split(' ').filter((word, index) => index === 0 || !small.has(word)).join(' ');
    const words = new Set(table.flatMap((concept) => concept.words.map(down)));
    expect(sayings().filter((each) => words.has(down(each)))).toEqual([]);
  });

  it('draws only shapes: no script, no link, no words', () => {
    for (const { picture } of table) expect(symbolNamed(picture)?.body).not.toMatch(/<(?:script|text|image|foreignObject)|href="(?!#)|\son\w+=/);
    expect(symbolSets.every(({ licence, author, url }) => licence !== '' && author !== '' && url?.startsWith('https://') !== false)).toBe(true);
  });
});
