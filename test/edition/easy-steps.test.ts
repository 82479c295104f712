import { describe, expect, it } from 'vitest';
import { rowsOf, rowWith } from '../support/rows-of.js';

const seizure = `# Adam's plan

## If he has a seizure

1. Look at the clock and write the time down.
2. Move things away from him, put something soft under his head.
3. When the jerking stops, turn him on his side and stay with him.
4. If it is still going at 5 minutes, give the buccal midazolam, 10 mg, one syringe, into the cheek. Ring 999 if it's still going 5 minutes after that, or if he has another one, is hurt or isn't breathing properly.
5. Never give a second dose.
6. Ring us, whatever the time.

We are Sue and Martin.
`;

describe('steps to take, one after the other', () => {
  it('have no meaning of a word with a picture of its own between them', async () => {
    const rows = await rowsOf(seizure);
    const at = (words: string): number => rows.findIndex(({ lines }) => lines.some((line) => line.includes(words)));
    expect(at('Ring us, whatever')).toBe(at('Never give a second dose') + 1);
    expect(at('A dose is how much')).toBeGreaterThan(at('Ring us, whatever'));
  });

  it('say 999 under no other condition than their own', async () => {
    const row = rowWith(await rowsOf(seizure), 'Ring 999 if');
    expect(row?.lines[0]).toMatch(/^Ring 999 if/u);
    expect(row?.pictures).toEqual(['Ring 999']);
  });

  it('show no needle for a medicine that goes into the mouth', async () => {
    expect(rowWith(await rowsOf(seizure), 'into the cheek')?.pictures).toEqual(['Medicine into the mouth, without a needle']);
  });
});

describe('a few words', () => {
  it('behind a rule are its end, and no heading over what comes next', async () => {
    const rows = await rowsOf("# His plan\n\n## Who can give his medicine\n\n| Medicine | Who |\n|---|---|\n| Midazolam | Us, Femi |\n\nNobody else. The midazolam goes everywhere with him in the red bag.\n");
    expect(rowWith(rows, 'The midazolam goes')?.lines).toContain('Nobody else.');
  });

  it('at the end of a point stay with what they are said of', async () => {
    const rows = await rowsOf("# Adam's plan\n\n## How Adam says things\n\n- Hums: he is happy.\n- Hits the side of his head: he is in pain, usually ears or teeth. Do not call this behaviour. Ring us.\n");
    expect(rowWith(rows, 'Hits the side')?.lines).toEqual(expect.arrayContaining(['Do not call this behaviour.', 'Ring us.']));
    expect(rowWith(rows, 'Hits the side')?.pictures).toEqual(['In pain']);
  });
});

describe('a heading', () => {
  it('that says no more than the band over it does not stand below it again', async () => {
    const rows = await rowsOf('# My plan\n\n## The help I need\n\nDonna does my mornings.\n');
    expect(rowWith(rows, 'Donna does')?.lines).not.toContain('The help I need');
  });
});
