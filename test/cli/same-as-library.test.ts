import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { understand } from '../../src/index.js';

// The command line runs from parts of its own making: a letter lost there changes what patterns find, and nothing else shows it.
it.each(['letter', 'long', 'many-scripts', 'carer'])('the command line places %s as the library does', async (name) => {
  const plan = `samples/${name}/plan.md`;
  const decisions = `samples/${name}/plan.decisions.yaml`;
  const ran = spawnSync(process.execPath, ['bin/ownwords.js', 'trace', plan, '--json'], { encoding: 'utf8' });
  const made = await understand({
    name: 'plan.md', bytes: new Uint8Array(readFileSync(plan)), date: '2026-11-23',
    ...(existsSync(decisions) ? { decisions: { text: readFileSync(decisions, 'utf8'), name: 'plan.decisions.yaml' } } : {}),
  });
  expect(JSON.parse(ran.stdout)).toEqual(JSON.parse(JSON.stringify(made.plan.conversion?.ledger)));
});
