import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert, openSecondThread } from '../dist/index.js';
import { varied } from './plans.js';
import { summary } from './side-by-side.js';

const date = '2026-03-31';
const child = fileURLToPath(new URL('one-process-child.js', import.meta.url));

/** Whole packs in a process that is warm, each of another plan, with the peer's cold conversion between them. */
export async function warmPacks(file, rounds, peer) {
  const text = await readFile(file, 'utf8');
  const secondThread = await openSecondThread();
  const times = { peer: [], ours: [] };
  const build = async (turn) => {
    const bytes = new TextEncoder().encode(varied(text, turn));
    const begun = process.hrtime.bigint();
    await convert({ name: 'plan.md', bytes, date, secondThread, editions: ['singleFormat', 'annex'] });
    return Number(process.hrtime.bigint() - begun) / 1e6;
  };
  for (let turn = 0; turn < 4; turn += 1) await build(100 + turn);
  for (let turn = 0; turn < rounds; turn += 1) {
    times.peer.push(await peer());
    times.ours.push(await build(turn));
  }
  await secondThread?.close();
  return summary('LibreOffice', times);
}

/** Many different plans in one process: milliseconds each, and memory as it goes. */
export async function manyPlans(count) {
  return ask({ kind: 'many', count });
}

/** Packs of plans that grow: milliseconds and the most memory, each in a process of its own. */
export async function growth(sizes) {
  const rows = [];
  for (const size of sizes) rows.push({ size, ...(await ask({ kind: 'grow', size })) });
  return rows;
}

function ask(task) {
  return new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, [child, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    worker.stdout.on('data', (bytes) => { out += bytes; });
    worker.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`the process for ${task.kind} ended with ${code}`))));
  });
}
