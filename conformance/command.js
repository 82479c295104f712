import { spawn } from 'node:child_process';

/**
 * Runs a program without a shell and gives back what it said. It is stopped after `minutes`.
 * @param {string} program @param {string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, minutes?: number }} [options]
 * @returns {Promise<{ code: number | null, out: string, bytes: Buffer, err: string }>}
 */
export function run(program, words, { cwd, env, minutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: minutes * 60_000 });
    const out = [];
    const err = [];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => err.push(bytes));
    child.on('error', (error) => resolve({ code: null, out: '', bytes: Buffer.alloc(0), err: error.message }));
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, out: bytes.toString('utf8'), bytes, err: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** The last lines a program wrote, for a failure message. */
export function lastWords({ out, err }) {
  const lines = `${out}\n${err}`.split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.slice(-3).join(' / ').slice(0, 400) || 'it said nothing';
}
