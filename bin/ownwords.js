#!/usr/bin/env node
'use strict';
const { loadProgram } = require('./load-program.js');

async function start() {
  const program = loadProgram('cli');
  if (program === undefined) {
    process.stderr.write('Error: The program has not been built yet.\n  Run npm ci in its folder, and try again.\n');
    return 4;
  }
  return program.main(process.argv.slice(2));
}

start().then((code) => { process.exitCode = code; });
