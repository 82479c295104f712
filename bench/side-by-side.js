import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';

/** Runs a program once, from nothing, and gives the milliseconds it took and the most memory it held. Fails when the program does. */
export async function once({ name, program, words, clear }) {
  if (clear !== undefined) await rm(clear, { recursive: true, force: true });
  const begun = process.hrtime.bigint();
  const { code, err } = await new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, SAL_USE_VCLPLUGIN: 'svp' } });
    let text = '';
    child.stderr.on('data', (bytes) => { text += bytes; });
    child.on('error', (error) => resolve({ code: -1, err: error.message }));
    child.on('close', (each) => resolve({ code: each, err: text }));
  });
  const ms = Number(process.hrtime.bigint() - begun) / 1e6;
  if (code !== 0) throw new Error(`${name} failed (${code}): ${err.slice(-300)}`);
  return ms;
}

/** Runs two programs in turn, the peer first, and gives medians, the least, and the ratio of the medians. */
export async function sideBySide([peer, ours], rounds) {
  const times = { peer: [], ours: [] };
  await once(peer);
  await once(ours);
  for (let round = 0; round < rounds; round += 1) {
    times.peer.push(await once(peer));
    times.ours.push(await once(ours));
  }
  return summary(peer.name, times);
}

/** Medians and least of both, and their ratio. */
export function summary(peerName, { peer, ours }) {
  const one = { name: peerName, median: Math.round(median(peer)), least: Math.round(Math.min(...peer)) };
  const other = { name: 'Ownwords', median: Math.round(median(ours)), least: Math.round(Math.min(...ours)) };
  return { peer: one, ours: other, ratio: Number((median(ours) / median(peer)).toFixed(2)) };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
