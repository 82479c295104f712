import { expect } from 'vitest';
import { Failure } from '../../../src/messages/index.js';
import type { ReadResult } from '../../../src/read/index.js';
import { readText } from './read-text.js';

/** What was read, or nothing when it was refused, which must be with a message and the exit code for input. */
export async function readOrRefused(given: string | Uint8Array): Promise<Partial<ReadResult>> {
  try {
    return await readText(given);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.exitCode).toBe(3);
    expect(error.messages.length).toBeGreaterThan(0);
    for (const { text } of error.messages) expect(text).not.toMatch(/^$|\{\w+\}|undefined|NaN/);
    return {};
  }
}
