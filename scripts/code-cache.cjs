// Uses the program once in every way that is often used, then keeps what V8 compiled: `node scripts/code-cache.cjs DIST`.
const { cpSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { folder, loadProgram, scripts } = require('../bin/load-program.js');

const root = join(__dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'ownwords-cache-'));
const pack = join(work, 'pack');
const build = (plan, ...more) => ['build', join(root, 'samples', plan), '--out', pack, '--date', '2026-11-23', ...more];

// All in this thread, so that every part is met here.
process.env.OWNWORDS_THREADS = '1';

async function use() {
  const { main } = loadProgram('cli');
  loadProgram('thread-entry');
  const { write } = process.stdout;
  process.stdout.write = () => true;
  process.stderr.write = () => true;
  try {
    for (const words of [build('letter/plan.md'), build('own-headings/plan.md'), build('care-and-support/plan.json'), ['trace', join(root, 'samples', 'letter', 'plan.md')], ['verify', pack]]) await main(words);
  } finally {
    process.stdout.write = write;
    rmSync(work, { recursive: true, force: true });
  }
  for (const [name, script] of scripts) writeFileSync(join(folder, `${name}.cache`), script.createCachedData());
}

use().then(() => { process.exitCode = 0; });
