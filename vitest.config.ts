import { defineConfig } from 'vitest/config';

const json = process.env.CI === undefined ? [] : ['json'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000,
    reporters: ['default', ...json], outputFile: { json: 'test-results/vitest.json' },
  },
});
