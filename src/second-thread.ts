import { join } from 'node:path';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { MediaMap } from './document/nodes.js';
import { ownHands, type Checked, type FinishJob, type Hands, type WriteJob } from './make-file.js';
import { Failure, type ExitCode, type Message } from './messages/index.js';
import { hasResource, isBundled, packageRoot } from './resources/index.js';
import { formats as allFormats, type Format } from './write/index.js';

/** What is asked of the second thread, and what it says. */
type Job = { write: WriteJob } | { finish: FinishJob };
type Asked = { plan: number; media: MediaMap | undefined } | { plan: number; id: number; job: Job };
type Said = { id: number } & ({ done: Checked } | { failure: { exitCode: ExitCode; messages: Message[] } } | { fault: string });

/** A second thread that writes and checks files while this one sets pages. */
export interface SecondThread {
  /** Hands that work in the second thread, for the files of one plan with these pictures; in this one should the other ever stop. */
  hands(media: MediaMap): Hands;
  /** Jobs it has done itself: none when the other thread stopped and all was done in this one. */
  readonly jobsDone: number;
  /** Ends the second thread. */
  close(): Promise<void>;
}

/** What the second thread is told as it begins: the formats that it may have to open. */
export interface Begun { formats: readonly Format[] }

/**
 * Starts a second thread, which gets its programs for these formats ready while the plan is still being read. Nothing where the program
 * has not been built: then all work is done in this thread, and the files are the same.
 */
export async function openSecondThread(formats: readonly Format[] = allFormats): Promise<SecondThread | undefined> {
  const entry = 'bin/second-thread.js';
  if (!isBundled || !hasResource(entry)) return undefined;
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(join(packageRoot, entry), { stdout: true, stderr: true, workerData: { formats } satisfies Begun });
  // A process never waits for it.
  worker.unref();
  return threadOf(worker);
}

/** What a second thread needs of a worker. */
export type Partner = Pick<Worker, 'on' | 'ref' | 'unref' | 'postMessage' | 'terminate'>;

/** Gives work to a worker and keeps account of what it owes. */
export function threadOf(worker: Partner): SecondThread {
  const waiting = new Map<number, { done(checked: Checked): void; failed(error: unknown): void }>();
  let stopped = false;
  let closed = false;
  let last = 0;
  let plans = 0;
  let jobsDone = 0;
  const stop = (): void => {
    stopped = true;
    // Work that nobody waits for any more is not done again here.
    for (const { failed } of waiting.values()) failed(closed ? new Error('the second thread was closed') : new ThreadStopped());
    waiting.clear();
  };
  worker.on('error', stop);
  worker.on('exit', stop);
  // What came back could not be read: its answer would be waited for without end.
  worker.on('messageerror', stop);
  worker.on('message', (said: Said) => {
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    if ('done' in said) {
      jobsDone += 1;
      asked?.done(said.done);
    } else asked?.failed('failure' in said ? new Failure(said.failure.exitCode, said.failure.messages) : new Error(said.fault));
    if (waiting.size === 0) worker.unref();
  });
  const ask = (plan: number, job: Job): Promise<Checked> => new Promise((done, failed) => {
    if (stopped) throw new ThreadStopped();
    const id = last += 1;
    waiting.set(id, { done, failed });
    worker.ref();
    worker.postMessage({ plan, id, job } satisfies Asked);
  });
  return {
    hands(media) {
      const plan = plans += 1;
      worker.postMessage({ plan, media } satisfies Asked);
      const own = ownHands(media);
      const either = async (there: () => Promise<Checked>, here: () => Promise<Checked>): Promise<Checked> => {
        try {
          return await there();
        } catch (error) {
          if (error instanceof ThreadStopped) return here();
          throw error;
        }
      };
      return {
        write: (job) => either(() => ask(plan, { write: job }), () => own.write(job)),
        finish: (job) => either(() => ask(plan, { finish: job }), () => own.finish(job)),
        done: () => { worker.postMessage({ plan, media: undefined } satisfies Asked); },
      };
    },
    get jobsDone() { return jobsDone; },
    close: async () => {
      closed = true;
      await worker.terminate();
    },
  };
}

class ThreadStopped extends Error {}

/** The side of the second thread: does one job after another, and keeps the pictures of a plan while there is work on it. */
export function helpThrough(port: MessagePort): void {
  const handsOf = new Map<number, Hands>();
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (asked: Asked) => {
    last = last.then(async () => {
      if ('job' in asked) port.postMessage(await answer(asked.id, asked.job, handsOf.get(asked.plan)));
      else if (asked.media === undefined) handsOf.delete(asked.plan);
      else handsOf.set(asked.plan, ownHands(asked.media));
    });
  });
}

async function answer(id: number, job: Job, hands: Hands | undefined): Promise<Said> {
  try {
    if (hands === undefined) throw new Error('work on a plan that is done');
    return { id, done: 'write' in job ? await hands.write(job.write) : await hands.finish(job.finish) };
  } catch (error) {
    if (error instanceof Failure) return { id, failure: { exitCode: error.exitCode, messages: [...error.messages] } };
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}
