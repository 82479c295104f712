import { describe, expect, it } from 'vitest';
import { breachesOf, easySentences, factsOf, hardIn, namesFor, sayDifferently, sentencesIn, spellOut } from '../../src/plain/index.js';

const names = namesFor(['Joan', 'Tom']);
const size = 100_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Texts that make a careless pattern go over them again and again. */
const texts: Record<string, string> = {
  spaces: `I am${' '.repeat(size)}here`, 'line ends': `I am${'\n'.repeat(size)}here`, tabs: `${'\t'.repeat(size)}x`, 'opening brackets': fill('('), 'closing brackets': fill(')'), brackets: fill('(a b) '), 'open brackets with stops': `(${fill('a. ')}`,
  'straight quotes': fill('"'), apostrophes: fill('\''), 'words in quotes': fill('"a" '), 'curly quotes': fill('“a'), stops: fill('.'), 'stops and spaces': fill('. '), commas: fill(','), 'commas and words': fill('a, '), semicolons: fill('a; '), colons: fill('a: '), dashes: fill(' - '),
  'one word': fill('a'), capitals: fill('A'), 'capitals and small letters': fill('AAAaaa '), digits: fill('1'), 'digits and strokes': fill('1-2/'), times: fill('17:30-18:15 '), dates: fill('3 February 2026, '), money: fill('£1,250.50–'), phones: fill('01632 960123 '), 'number words': fill('twenty two '), 'hard words': fill('commence medication p/w '),
  'no stops': fill('I am here and she is there but I was not because '), negatives: fill('don\'t dont '), conditions: fill('if I am, '), 'and': fill(' and '), 'I and': fill('I am and '), initials: fill('A. B. '), 'short forms': fill('Mr. p.a. e.g. '), emoji: fill('🏊 '), that: fill('says that I am, and that '), sentences: fill('I like tea. '), 'one very long word': fill('abc-'), 'no to no': fill('no '), series: fill('She gives me tea, '),
};

// What goes over a text again and again takes minutes here, what reads it once some seconds at most.
describe('100,000 characters are read in a moment', () => {
  it.each(Object.entries(texts))('%s', (_, text) => {
    for (const step of [(each: string): unknown => easySentences(each, names), (each: string): unknown => breachesOf([each], names.isName), (each: string): unknown => namesFor([], [each]), (each: string): unknown => factsOf(each, names.names), spellOut, hardIn, (each: string): unknown => sayDifferently(each, names.isName), sentencesIn]) {
      const start = performance.now();
      step(text);
      expect(performance.now() - start, step.toString().slice(0, 60)).toBeLessThan(15_000);
    }
  });

  it('keeps what is too long for any rule as it stands, and says so', () => {
    const text = `${'word '.repeat(2000)}end`;
    expect(easySentences(text, names)).toEqual([{ source: text, pieces: [[`W${text.slice(1)}.`]], thrown: false, tooLong: true }]);
  });
});
