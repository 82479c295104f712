import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, type convert as Convert, type openSecondThread as Open, type SecondThread } from '../src/index.js';
import { threadOf, type Partner } from '../src/second-thread.js';

// The built program: the source has no second thread of its own.
let built: { convert: typeof Convert; openSecondThread: typeof Open };
let thread: SecondThread | undefined;
const input = { name: 'plan.md', bytes: new Uint8Array(readFileSync('samples/letter/plan.md')), date: '2026-11-23' };
const filesOf = ({ files }: Awaited<ReturnType<typeof Convert>>): [string, string][] => files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);

beforeAll(async () => {
  const path = '../dist/index.js';
  built = await import(path) as typeof built;
  thread = await built.openSecondThread();
});
afterAll(async () => { await thread?.close(); });

describe('a second thread', () => {
  it('gives the same files as one thread alone, in the same order, and the same messages', async () => {
    expect(thread).toBeDefined();
    const alone = await built.convert(input);
    const shared = await built.convert({ ...input, ...(thread === undefined ? {} : { secondThread: thread }) });
    // Every file is finished and checked there. The Easy Read of this letter is long enough for parts.
    expect(alone.audits.filter(({ fileName }) => fileName.startsWith('easy-read')).length % 3).toBe(0);
    expect(alone.audits.length).toBeGreaterThanOrEqual(12);
    expect(thread?.jobsDone).toBe(alone.audits.length);
    expect(filesOf(shared)).toEqual(filesOf(alone));
    expect(shared.messages).toEqual(alone.messages);
    expect(shared.audits).toEqual(alone.audits);
  });

  it('serves several plans at once', async () => {
    const secondThread = thread as SecondThread;
    const plans = ['I like tea.', 'I like the sea, and ![a boat](balcony.png).', '# My money\n\nI get £12.50.\n'];
    const build = (text: string, more: object): ReturnType<typeof Convert> => built.convert({ ...input, bytes: new TextEncoder().encode(text), files: { read: (path) => Promise.resolve(path === 'balcony.png' ? new Uint8Array(readFileSync('samples/own-headings/balcony.png')) : undefined) }, ...more });
    const before = secondThread.jobsDone;
    const shared = await Promise.all(plans.map((text) => build(text, { secondThread })));
    expect(shared.map(({ audits }) => audits.length)).toEqual(plans.map(() => 12));
    expect(secondThread.jobsDone - before).toBe(plans.length * 12);
    for (const [at, text] of plans.entries()) expect(filesOf(shared[at] as Awaited<ReturnType<typeof Convert>>)).toEqual(filesOf(await build(text, {})));
  });

  it('that is closed in the midst of the work says so', async () => {
    const closing = await built.openSecondThread() as SecondThread;
    const hands: SecondThread['hands'] = (media) => ({ ...closing.hands(media), write: (job) => { void closing.close(); return closing.hands(media).write(job); } });
    await expect(built.convert({ ...input, secondThread: { ...closing, hands } })).rejects.toThrow('closed');
  });

  it('that dies in the midst of the work is no loss: the work is done here', async () => {
    const worker = Object.assign(new EventEmitter(), { ref: () => undefined, unref: () => undefined, terminate: () => Promise.resolve(1), postMessage: (asked: object) => { if ('job' in asked) queueMicrotask(() => { worker.emit('exit', 1); }); } });
    const shared = await convert({ ...input, secondThread: threadOf(worker as unknown as Partner) });
    expect(filesOf(shared)).toEqual(filesOf(await convert(input)));
  });
});
