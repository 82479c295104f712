import { describe, expect, it } from 'vitest';
import type { BuildInput } from '../../src/index.js';
import { buildText, fileText, wordsOf } from '../support/build.js';

const plan = '---\nname: Sam Okafor\nformat: easy read, large print and braille\nprint size: 28\n---\n\nI like tea.\n';
const build = async (more: Partial<BuildInput> = {}): Promise<{ asks: string[]; start: string }> => {
  const made = await buildText(plan, more);
  return { asks: made.messages.filter(({ id }) => id.startsWith('format')).map(({ level, text }) => `${level}: ${text}`), start: wordsOf(fileText(made, 'start-here.html')) };
};

describe('the formats a person asked for (R018)', () => {
  it('are listed on the first page of the pack, with what was made, in the size that was asked for', async () => {
    const { start } = await build();
    expect(start).toContain('How Sam Okafor likes to get information');
    expect(start).toContain('Easy read: made, in 3 files');
    expect(start).toContain('Large print, 28 point: made, in 3 files');
    expect(start).toContain('Braille: not made yet');
  });

  it('need a person when one is missing, whether Ownwords makes it or not', async () => {
    expect((await build()).asks).toEqual(['ask: Sam Okafor’s chosen format is “Braille”. No copy in it has been made yet.']);
    const some = await build({ editions: ['singleFormat', 'largePrint'], formats: ['html'] });
    expect(some.asks).toEqual(['ask: Sam Okafor’s chosen format is “Easy read”. No copy in it has been made yet.', 'ask: Sam Okafor’s chosen format is “Braille”. No copy in it has been made yet.']);
    expect(some.start).toContain('Large print, 28 point: made, in 1 file');
    expect(some.start).toContain('Easy read: not made yet');
  });

  it('are not spoken of where nobody has recorded any', async () => {
    const made = await buildText('# Sam\n\nI like tea.\n', { formats: ['html'] });
    expect(made.messages.filter(({ id }) => id.startsWith('format'))).toEqual([]);
    expect(fileText(made, 'start-here.html')).not.toContain('id="asked"');
  });
});

describe('a plan of many hundred sentences', () => {
  const long = (head: string): string => `${head}# Sam\n\n${'I like tea. '.repeat(1_600)}\n`;

  it('gets a large print of hundreds of pages only when it is asked for, and that is said', async () => {
    const made = await buildText(long(''), { formats: ['html'] });
    expect(made.messages.map(({ id }) => id)).toEqual(expect.arrayContaining(['easyNotMade', 'largeNotMade']));
    expect(made.files.map(({ path }) => path)).not.toContain('large-print.html');
    const wanted = await buildText(long('---\nformat: large print\n---\n\n'), { formats: ['html'] });
    expect(wanted.files.map(({ path }) => path)).toContain('large-print.html');
  });
});
