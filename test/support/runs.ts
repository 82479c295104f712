import type { Parameters } from 'fast-check';

/** Time enough for a property in the long run, in milliseconds, on a machine that is busy with other things. */
export const longRun = 1_800_000;

const seed = 20261123;

/**
 * How many cases a property tries: `few` for whoever waits for it, `many` in CI. The seed is fixed, so that a run
 * says something about the program and nothing about luck. To explore: OWNWORDS_SEED=random, and OWNWORDS_RUNS=100000.
 */
export function runs(few: number, many = 10_000): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  const { CI, OWNWORDS_RUNS, OWNWORDS_SEED } = process.env;
  const numRuns = OWNWORDS_RUNS === undefined ? CI === undefined ? few : many : Number(OWNWORDS_RUNS);
  return OWNWORDS_SEED === 'random' ? { numRuns } : { numRuns, seed: OWNWORDS_SEED === undefined ? seed : Number(OWNWORDS_SEED) };
}
