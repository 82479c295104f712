import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/audit/tree-outline.js';
import { easyDocument, helpSection } from '../support/easy-read.js';

describe('what the audit expects of rows of pictures', () => {
  const outline = outlineOf(easyDocument([helpSection]));

  it('is what each picture means, in order, before the words beside it', () => {
    const printed = outline.sections.find(({ heading }) => heading === 'What help I need')?.printed ?? [];
    expect(printed.filter(({ inOrder }) => inOrder).map(({ text }) => text)).toEqual([
      'A frying pan', 'I need help to cook.', 'A pan on a stove', 'Jo, who helps', 'Jo comes on Mondays.', 'I like my own front door key.', 'On Fridays',
      'A telephone', 'Please text me:', 'short words', 'no jokes', 'My money', 'My help',
    ]);
  });

  it('counts links in rows, and knows rows as places', () => {
    expect([outline.links, outline.strayLinks]).toEqual([1, []]);
    expect(outline.spots.has('cook')).toBe(true);
  });
});
