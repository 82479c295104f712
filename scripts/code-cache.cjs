// Uses the program once in every way that is often used, then keeps what V8 compiled beside each part in `dist/program`.
const { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { folder, keptCache, loadProgram, scripts } = require('../bin/load-program.js');

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
    for (const words of [build('letter/plan.md'), build('own-headings/plan.md'), build('care-and-support/plan.json'), ['trace', join(root, 'samples', 'letter', 'plan.md')], ['verify', pack]]) {
      const code = await main(words);
      if (code > 1) throw new Error(`${words.join(' ')} ended with ${code}`);
    }
  } finally {
    process.stdout.write = write;
    rmSync(work, { recursive: true, force: true });
  }
  for (const [name, script] of scripts) {
    const target = join(folder, `${name}.cache`);
    writeFileSync(`${target}.${process.pid}`, keptCache(readFileSync(join(folder, `${name}.js`)), script.createCachedData()));
    renameSync(`${target}.${process.pid}`, target);
  }
}

use().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
