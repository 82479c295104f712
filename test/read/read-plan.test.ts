import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/messages/index.js';
import { readPlan } from '../../src/read/index.js';

const files = { read: async () => undefined };
const read = (name: string, text: string): ReturnType<typeof readPlan> => readPlan({ name, bytes: new TextEncoder().encode(text), files });

describe('which reader reads what', () => {
  it.each(['plan.md', 'My Plan.MARKDOWN', 'folder.v2/plan.txt', '-'])('%s is Markdown', async (name) => {
    expect((await read(name, '# Hello')).original?.blocks[0]).toMatchObject({ kind: 'heading', texts: ['Hello'] });
  });
  it.each(['plan.json', '-'])('%s with a brace first is JSON', async (name) => {
    expect((await read(name, '\uFEFF {"planKind": "careAndSupportPlan", "subject": {"name": "Sam"}}')).plan?.subject?.name).toBe('Sam');
  });
  it.each(['plan.docx', 'plan', 'plan.constructor', 'folder.md/plan'])('%s is refused, saying what can be read', async (name) => {
    const error: unknown = await read(name, 'x').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Failure);
    if (!(error instanceof Failure)) return;
    expect(error.exitCode).toBe(3);
    expect(error.messages[0]).toMatchObject({ id: 'unknownEnding', facts: { known: '.md, .markdown, .txt, .json' } });
  });
});
