import { describe, expect, it } from 'vitest';
import { easyReadOf, rowsOf, wordsIn } from '../support/rows-of.js';

const headingsOf = async (text: string): Promise<string[]> => {
  const found: string[] = [];
  const look = (node: unknown): void => {
    const { type, depth, children } = node as { type?: string; depth?: number; children?: unknown[] };
    if (type === 'heading' && depth === 2) found.push(wordsIn(children ?? []));
    else for (const child of children ?? []) look(child);
  };
  for (const child of (await easyReadOf(text)).children) look(child);
  return found;
};

const ofJosh = "# Josh's plan\n\n## Who Josh is\n\nJosh is 23. He lives with me. Josh likes rain. I typed this. I work mornings. Josh has epilepsy. It is my job to worry.\n\n## What Josh wants\n\nJosh wants a job.\n";

describe('a plan that somebody else tells', () => {
  it('has the name of the person over its chapters, and says who "I" can be', async () => {
    expect(await headingsOf(ofJosh)).toEqual(expect.arrayContaining(['About Josh', 'What Josh wants', 'Looking at Josh’s plan again']));
    expect((await rowsOf(ofJosh)).flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(['This plan is about Josh.', 'Where it says "I" or "me", it can be the person who wrote it.']));
  });

  it('is known by "he" too, where the name stands over it all', async () => {
    const told = "# Papa-ji's plan\n\n## About him\n\nHe drove buses. He came in 1969. He likes tea. He prays at five. He sings. He eats roti. He has diabetes. He forgets. He walks. He sleeps badly. He is kind. He was a welder.\n";
    expect(await headingsOf(told)).toContain('About Papa-ji');
  });

  it('is known by the name that opens its title, where it goes on of somebody by name', async () => {
    const told = "# Jordan. How it works in our house\n\n## Who he is\n\nJordan is 19. He understands more than he says. He loves trains. He hums. He flaps. He laughs. He paces. He bites his hand. He sleeps late. He eats toast. He runs off. He can choose. He says no.\n\n## What I want for him\n\nA job.\n\n## Me\n\nI'm 52. I work at the school.\n";
    expect(await headingsOf(told)).toContain('About Jordan');
    expect(await headingsOf(told.replaceAll('Jordan', 'Rover').replace('is 19', 'is my dog'))).not.toContain('About Rover');
    expect(await headingsOf("# Doreen. How I carry on\n\n## Who I am\n\nI live alone. My son rings. He is kind. He drives. He cooks. He worries. He sings. He shops. He pays. He calls. He laughs. He hoovers. He irons. He is 50.\n")).toContain('About me');
  });

  it('says nothing of "I" where nobody says it', async () => {
    const lines = (await rowsOf("# Josh's plan\n\n## About Josh\n\nJosh is 23. Josh likes rain. Josh has epilepsy.\n")).flatMap((row) => row.lines);
    expect(lines).not.toContain('This plan is about Josh.');
  });
});

it.each([
  ["# Lewis's plan\n\n## Me\n\nI am Lewis. Lewis is my name.\n\n## My week\n\nI work.\n"],
  ['# My plan\n\n## Who I am\n\nSam is my friend. Sam likes tea. Sam helps me. Sam has a dog.\n'],
  ["# Sam's plan\n\n## About me\n\nSam is great. Sam likes tea. Sam has a dog.\n\n## What I want\n\nA job.\n"],
  ['# About my plan\n\nThe council is slow. I am not.\n'],
])('a plan in which the person speaks keeps "me": %s', async (text) => {
  expect((await headingsOf(text)).join(' ')).not.toMatch(/About (?!me)|What (?!I|is|help)/u);
});

it('a plan is not the dog’s, nor the son’s of a carer who tells of him once', async () => {
  for (const text of [
    '# The plan\n\nI am Sam. I am 30.\n\n## About Max\n\nMax is my dog. Max has fleas. Max likes bones. Max needs two walks.\n\n## Wants\n\nI want a job.\n\n## Danger\n\nI must not have aspirin.\n',
    '# What I need as a carer\n\n## About Josh\n\nJosh is my son. Josh has epilepsy. Josh likes rain. Josh needs me.\n\n## A break\n\nI want to sleep. I need a break. I love him. I am tired.\n',
  ]) expect((await headingsOf(text)).join(' '), text.slice(0, 30)).not.toMatch(/Max|Josh/u);
});
