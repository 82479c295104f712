import { expect, test } from 'vitest';
import type { PlaceResult } from '../../src/place/index.js';
import { plainText } from '../../src/plan/walk.js';
import { placeText } from './read-markdown.js';

/** Faults that properties found, each with the smallest plan that had it. */
const printed = ({ plan }: PlaceResult): string => plan.sections.flatMap(({ children }) => children.map(plainText)).join('\n');

test.each([
  ['what follows easy words in a list', 'one\n\n- :::easy\n  two\n  :::\n\n  three\n- four\n', ['one', 'two', 'three', 'four']],
  ['a picture that is all a table has', '| ![a dog](dog.png) |\n| --- |\n\nwords\n', ['a dog', 'words']],
  ['a picture in the title', '# My plan ![a dog](dog.png)\n\nwords\n', ['a dog', 'words']],
  ['the first of two notes with one mark', 'Tea[^n].\n\n[^n]: with milk\n\n    warm\n\n[^n]: with sugar\n', ['with milk', 'warm', 'with sugar']],
  ['words under “My own plan”', 'I like tea.\n\n:::original\nI hate coffee.\n:::\n', ['I hate coffee.']],
])('%s is printed', async (_what, markdown, words) => {
  const made = printed(await placeText(markdown, undefined, ['dog.png']));
  for (const each of words) expect(made.split(each).length, each).toBe(2);
});

test('a header row that a person leaves out is not printed with the rows below it', async () => {
  const markdown = '## My week\n\n| Fish | Fowl |\n|---|---|\n| bingo | fun |\n';
  const part = (await placeText(markdown)).plan.conversion?.ledger.find(({ kind }) => kind === 'tableHeader')?.blockId ?? '';
  const made = printed(await placeText(markdown, `places:\n  - { part: ${part}, words: Fish, to: notReflected, by: Jo, reason: Rosa asked }\n`));
  expect(made).toContain('bingo');
  expect(made).not.toContain('Fowl');
});

test('a picture goes where a person says, and out of the words it stood in', async () => {
  const markdown = 'I like ![my dog](dog.png) walks.\n';
  const part = (await placeText(markdown, undefined, ['dog.png'])).plan.conversion?.ledger.find(({ kind }) => kind === 'image')?.blockId ?? '';
  const { plan } = await placeText(markdown, `places:\n  - { part: ${part}, words: my dog, to: risks, by: Jo }\n`, ['dog.png']);
  const shown = new Map(plan.sections.map(({ id, children }) => [id, children.map(plainText).join('')]));
  expect(shown.get('risks')).toBe('my dog');
  expect([...shown.values()].join(' ').split('my dog').length).toBe(2);
});
