import { defineConfig } from 'vitest/config';

const json = process.env.CI === undefined ? [] : ['json'];

// What measures time, or kills a build in a moment it waits for, has the machine for itself; of the rest two files go on at once.
const alone = ['test/hostile/command-line.test.ts', 'test/hostile/killed.test.ts'];
const times = { testTimeout: 240_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...times, name: 'together', include: ['test/**/*.test.ts'], exclude: alone, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      { test: { ...times, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
    reporters: ['default', ...json], outputFile: { json: 'test-results/vitest.json' },
  },
});
