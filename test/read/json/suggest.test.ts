import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, suggest } from '../../../src/messages/suggest.js';

describe('did you mean', () => {
  it('knows slips of the finger, and says nothing when no word is near', () => {
    const known = ['weekly', 'fortnightly', 'fourWeekly', 'monthly'];
    expect(['weekley', 'Four-weekly', 'montlhy', 'fortnigtly', 'zebra', '', 'x'].map((typed) => suggest(typed, known)))
      .toEqual(['weekly', 'fourWeekly', 'monthly', 'fortnightly', undefined, undefined, undefined]);
  });

  it('measures as a distance does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance(a, b) === 0).toBe(a === b);
    }));
    expect([distance('ab', 'ba'), distance('kitten', 'sitting'), distance('abcdef', 'z', 3)]).toEqual([1, 3, 3]);
  });
});
