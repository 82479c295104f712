// One task in a process of its own, so that its memory is its own.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert } from '../dist/index.js';
import { varied } from './plans.js';

const task = JSON.parse(process.argv[2]);
const sample = (name) => readFile(fileURLToPath(new URL(`../samples/${name}/plan.md`, import.meta.url)), 'utf8');
const build = async (text) => {
  const bytes = new TextEncoder().encode(text);
  const begun = process.hrtime.bigint();
  await convert({ name: 'plan.md', bytes, date: '2026-03-31', editions: ['singleFormat', 'annex'] });
  return Number(process.hrtime.bigint() - begun) / 1e6;
};
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
let seen = 0;
/** The most memory so far. On Linux the kernel keeps count for this program alone; what `resourceUsage` says began with its parent. */
async function mostMegabytes() {
  seen = Math.max(seen, megabytes());
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  return Math.max(seen, Math.round(peak * 1024 / 1e6));
}

if (task.kind === 'many') {
  const texts = await Promise.all(['letter', 'own-headings', 'seven-questions', 'carer', 'short'].map(sample));
  const rows = [];
  let total = 0;
  for (let turn = 0; turn < task.count; turn += 1) {
    total += await build(varied(texts[turn % texts.length], turn));
    if ((turn + 1) % Math.max(1, Math.floor(task.count / 10)) === 0) rows.push({ plans: turn + 1, megabytes: megabytes() });
  }
  console.log(JSON.stringify({ each: Math.round(total / task.count), most: await mostMegabytes(), rows }));
} else {
  const one = await sample('short');
  await build(one);
  const text = Array.from({ length: task.size }, (_, turn) => varied(one.replace(/^---[^]*?\n---\n/, ''), turn)).join('\n\n');
  const milliseconds = Math.round(await build(text));
  console.log(JSON.stringify({ words: text.split(/\s+/).length, milliseconds, megabytes: await mostMegabytes() }));
}
